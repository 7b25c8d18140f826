/**
 * Three readers of one schema agree: valibot (strict), the check of the command line,
 * which adds what valibot lets pass, and the reader in the visitor's browser, which
 * leaves out what is wrong. What the check calls an error of the schema is what the
 * reader leaves out, part by part, so that an editor can trust a clean check.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Problem } from '../../../src/check/finding.js';
import { finishChecks } from '../../../src/content/deferred-checks.js';
import { readContent } from '../../../src/content/generated/reader.js';
import { contentSchema } from '../../../src/content/schema.js';
import type { Content } from '../../../src/content/schema.js';
import { fullDocument } from './full-document.js';
import { checkString, readMark } from './marked-text.js';
import { applyMutation, listPaths, mutations, nearlyRight, parsePath, removePart, replacePart } from './mutations.js';
import { plantedErrors } from './planted-errors.js';

/** Errors that come from the schema; the others (references, codes, order) are beyond it. */
const schemaCodes = new Set(['missing', 'wrong-type', 'wrong-value', 'unknown-time-zone', 'repeated-id']);

interface Verdicts {
  valibot: boolean;
  /** Errors of the schema, without `$schema` and `$comment`, which are for editors only. */
  errors: Problem[];
  unknownNames: boolean;
  reported: string[];
  content: Content | undefined;
}

/** The reader, and what comes after the first paint. */
const readWhole = (value: unknown): { content: Content | undefined; reported: string[] } => {
  const { content, problems, deferred } = readContent(value);
  return { content, reported: [...problems, ...(content ? finishChecks({ content, deferred }) : [])] };
};

const judge = (text: string): Verdicts => {
  const value = JSON.parse(text) as unknown;
  const problems = checkString(text);
  const { content, reported } = readWhole(value);
  return {
    valibot: v.is(contentSchema, value),
    errors: problems.filter(({ code, path }) => schemaCodes.has(code) && !path.startsWith('$')),
    unknownNames: problems.some(({ code, path }) => code === 'unknown-name' || path.startsWith('$')),
    reported,
    content,
  };
};

/** The check writes odd names in brackets, the reader after a point. */
const plainPath = ({ path }: Problem): string =>
  path.replace(/\[("(?:[^"\\]|\\.)*")\]/g, (_, name: string) => `.${JSON.parse(name) as string}`);

const isBelow = (path: string, other: string): boolean => path.startsWith(`${other}.`) || path.startsWith(`${other}[`);

/**
 * What the reader reports is what the check names, or lies within it (the reader goes
 * into a list that stands where an object belongs), or holds it (a text of which
 * nothing is left, an item whose identifier is taken).
 */
const compareVerdicts = ({ errors, reported }: Verdicts): void => {
  const named = errors.map(plainPath);
  for (const path of reported) {
    const explained = named.some((each) => each === path || isBelow(path, each) || isBelow(each, path));
    assert.ok(explained, `the reader left out ${path}, the check names ${named.join(', ')}`);
  }
  assert.equal(errors.length === 0, reported.length === 0, `the check names ${named.join(', ')}`);
};

/** Without the parts that the check names, the reader gives the same content: it has left out those and no others. */
const comparePruned = (text: string, { errors, reported, content }: Verdicts): void => {
  const pruned = JSON.parse(text) as unknown;
  for (const { path, code } of [...errors].reverse()) {
    // An identifier that an item has which is itself left out is not taken, as the reader sees it.
    if (code === 'repeated-id' && !reported.some((each) => each === path || isBelow(path, each))) continue;
    removePart(pruned, path);
  }
  assert.deepEqual(readWhole(pruned).content, content);
};

/** What valibot lets pass and the check and the reader do not; the check names it itself. */
const gaps =
  /belongs here, not a list|has no language yet|address is empty|"(?:__proto__|constructor|prototype)" is not a lang/;

/** All that must hold for any document. */
const compareAll = (text: string): Verdicts => {
  const verdicts = judge(text);
  const { valibot, errors, unknownNames } = verdicts;
  compareVerdicts(verdicts);
  comparePruned(text, verdicts);
  if (errors.length === 0 && !unknownNames) assert.ok(valibot, `valibot refuses what the others accept: ${text}`);
  if (valibot) {
    const others = errors.filter(({ message }) => !gaps.test(message));
    assert.deepEqual(others, [], 'valibot accepts what the check refuses');
  }
  return verdicts;
};

describe('the schema, the check and the reader', () => {
  it('have a document in which every field occurs, and nothing is wrong with it', () => {
    const text = JSON.stringify(fullDocument);
    assert.deepEqual(checkString(text), []);
    const { valibot, reported, content } = judge(text);
    const known: Content = structuredClone(fullDocument);
    delete known.$schema;
    delete known.$comment;
    assert.deepEqual({ valibot, reported, content }, { valibot: true, reported: [], content: known });
    const names = new Set(
      listPaths(fullDocument).map((path) => path.filter((key) => typeof key === 'string').join('.')),
    );
    const listFields = (schema: { entries?: object; wrapped?: object; item?: object }, path: string[]): string[] => [
      ...(schema.wrapped ? listFields(schema.wrapped, path) : []),
      ...(schema.item ? listFields(schema.item, path) : []),
      ...Object.entries(schema.entries ?? {}).flatMap(([name, entry]) => [
        [...path, name].join('.'),
        ...listFields(entry as object, [...path, name]),
      ]),
    ];
    assert.deepEqual(
      listFields(contentSchema, []).filter((name) => !names.has(name)),
      [],
    );
  });

  for (const [title, marked, problem] of plantedErrors) {
    const code = problem.split(' ')[1]!;
    it(`agree on ${title}`, () => {
      const { text } = readMark(marked);
      const verdicts = compareAll(text);
      assert.equal(verdicts.reported.length > 0, schemaCodes.has(code));
    });
  }

  const parts = [
    ...['defaultLanguage', 'dateModified', 'url', 'title', 'title.nl', 'introduction', 'links[0]', 'municipality'],
    ...['municipality.sameAs[0]', 'themes', 'themes[0]', 'organisations[0].id', 'organisations[0].url', 'cities'],
    ...['cities[0]', 'cities[0].id', 'cities[0].name', 'cities[0].country', 'cities[0].timeZone', 'cities[0].image'],
    ...['cities[0].image.src', 'cities[0].image.alt', 'cities[0].population', 'cities[0].population.value'],
    ...['cities[0].population.year', 'cities[0].officeHours', 'cities[0].officeHours.start', 'cities[0].activities'],
    ...['cities[0].activities[0].themes', 'cities[0].activities[0].themes[0]', 'cities[0].activities[0].status'],
    ...['cities[0].activities[0].period', 'cities[0].activities[0].period.end', 'cities[0].activities[0].links'],
  ];
  for (const part of parts) {
    it(`agree on ${part}, whatever stands there`, () => {
      for (const value of nearlyRight) {
        const document = structuredClone(fullDocument) as unknown;
        replacePart(document, parsePath(part), value);
        compareAll(JSON.stringify(document));
      }
    });
  }

  it('agree on whatever becomes of a document', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(mutations, { minLength: 1, maxLength: 4 }), (changes) => {
        const document = structuredClone(fullDocument) as unknown;
        changes.forEach((change) => applyMutation(document, change));
        if (compareAll(JSON.stringify(document)).valibot) accepted++;
        else refused++;
      }),
      { numRuns: 500 },
    );
    // The mutations would prove little if they nearly always broke, or never broke, the document.
    assert.ok(refused > 50 && accepted > 50, `${refused} refused, ${accepted} accepted`);
  });
});
