/** The documents that tests and the demo have: whether they are right, and whether the whole ones have every field. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseTree } from 'jsonc-parser';
import { describeDocument, listNames } from '../../../src/check/document.js';
import { Lines } from '../../../src/check/lines.js';
import { readContent } from '../../../src/content/generated/reader.js';
import { objects } from '../../../src/content/schema.js';
import { fullDocument } from '../cli/full-document.js';

const read = (name: string): string => readFileSync(new URL(`../../../demo/content/${name}`, import.meta.url), 'utf8');

const texts = {
  'the document of the tests': JSON.stringify(fullDocument),
  'the fictional municipality': read('fictional/voorbeeldstad.json'),
  'the minimal document': read('fictional/minimal.json'),
  'the document of the demo': read('partner-cities.json'),
};

/** The fields of a document, by the names of the objects that they stand in: "city.name". */
const listUsedFields = (text: string): Set<string> => {
  const { places } = describeDocument(new Lines(text), parseTree(text)!);
  const names = new Map<unknown, string>(Object.entries(objects).map(([name, schema]) => [schema, name]));
  return new Set(places.flatMap(({ schema, node }) => listNames(node).map((field) => `${names.get(schema)}.${field}`)));
};

const allFields = Object.entries(objects).flatMap(([name, { entries }]) => Object.keys(entries).map((field) => `${name}.${field}`));

describe('the documents', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`are read whole: ${name}`, () => {
      const written = JSON.parse(text) as Record<string, unknown>;
      const { content, problems } = readContent(written);
      assert.deepEqual(problems, []);
      assert.deepEqual(content, Object.fromEntries(Object.entries(written).filter(([field]) => !field.startsWith('$'))));
    });
  }

  for (const name of ['the document of the tests', 'the fictional municipality'] as const) {
    it(`have every field: ${name}`, () => {
      const used = listUsedFields(texts[name]);
      assert.deepEqual(allFields.filter((field) => !used.has(field)), []);
    });
  }

  it('say in each of their languages that the municipality is made up', () => {
    const { introduction } = readContent(JSON.parse(texts['the fictional municipality'])).content!;
    const notes = introduction![0] as Record<string, string>;
    const words: Record<string, RegExp> = { nl: /bestaat niet/, en: /does not exist/, de: /gibt es nicht/, zh: /并不存在/ };
    for (const [language, word] of Object.entries(words)) assert.match(notes[language]!, word);
  });
});
