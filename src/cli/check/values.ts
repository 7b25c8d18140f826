/**
 * The schema's verdict, told to an editor. valibot decides what is refused; this
 * module finds the place and says what is wrong with the value and what to write.
 */
import type { ValueNode } from '@humanwhocodes/momoa';
import * as v from 'valibot';
import { contentSchema } from '../../content/schema.js';
import {
  explainAddress,
  explainDate,
  explainIdentifier,
  explainNumber,
  explainTime,
  explainTimeZone,
} from './remedies.js';
import type { Remedy } from './remedies.js';
import { suggestCountry, suggestLanguage } from './codes.js';
import { field, listNames, stringOf } from './document.js';
import type { ContentDocument, Place } from './document.js';
import { joinNames, joinPath } from './finding.js';
import type { Finding } from './finding.js';
import { findNearest } from '../nearest.js';
import { describeAllowed, nameLanguage, nameObject, nameThing, nameValue, quote, requiredNames } from './wording.js';

/** As much of a valibot issue as is looked at here. */
interface Issue {
  type: string;
  path?: { key: unknown; origin: string }[];
  issues?: Issue[];
  input: unknown;
  expected: string | null;
}

/** One refused value. */
interface Refusal {
  path: string;
  /** The path of what holds it. */
  parent: string;
  key: unknown;
  part: 'value' | 'language name' | 'missing';
}

/** An issue's refusals: a union reports at its own path what its options say further down. */
const listRefusals = (issue: Issue, base: Issue['path'] = []): Refusal[] => {
  const keys = [...base, ...(issue.path ?? [])];
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter(({ path }) => path) : [];
  if (inner.length > 0) return inner.flatMap((nested) => listRefusals(nested, keys));
  const paths = keys.reduce<string[]>(
    (path, { key }) => [...path, joinPath(path.at(-1)!, key as string | number)],
    [''],
  );
  const last = keys.at(-1);
  const named = last?.origin === 'key';
  const part = !named ? 'value' : issue.type === 'strict_object' ? 'missing' : 'language name';
  return [{ path: paths.at(-1)!, parent: paths.at(-2) ?? '', key: last?.key, part }];
};

const explainMissing = (place: Place, name: string): Remedy => {
  const entry = place.schema.entries![name]!;
  const alternative = name === 'alt' ? ' Say in a few words what the picture shows, for people who cannot see it.' : '';
  const document = place.path === '' ? ' Is this the right file?' : '';
  const required = requiredNames(place.schema).map((each) => `"${each}"`);
  const needs = required.length === 1 ? 'it' : joinNames(required, 'and');
  return {
    message: `"${name}" is missing: ${nameObject(place.path)} needs ${needs}.${alternative}${document}`,
    allowed: describeAllowed(entry),
  };
};

/** A text that is empty, or none: lists and objects without a language are found elsewhere. */
const explainText = ({ kind, path, schema }: Place, value: unknown, required: boolean): Remedy => {
  if (typeof value !== 'string') {
    return { message: `${nameThing(schema)} belongs here, not ${nameValue(value)}.` };
  }
  const language = /[\w$-]+$/.exec(path)?.[0] ?? '';
  const what = kind === 'text' ? 'This text' : `The ${nameLanguage(language)} text`;
  const remedy = required ? 'Write it.' : 'Write it, or leave its line out.';
  return { message: `${what} is empty. ${remedy}`, allowed: undefined };
};

const explainString = (place: Place, value: string, document: ContentDocument): Remedy => {
  switch (place.kind) {
    case 'id':
      return explainIdentifier(value);
    case 'address':
      return explainAddress(value);
    case 'date':
      return explainDate(value);
    case 'time':
      return explainTime(value);
    case 'country':
      return { message: `${quote(value)} is not a country code.`, suggestion: suggestCountry(value) };
    case 'timeZone':
      return explainTimeZone(value, stringOf(field(place.holder, 'country')) ?? '');
    case 'languageTag': {
      const suggestion = suggestLanguage(value, document.languages, listNames(place.holder));
      return { message: `${quote(value)} is not a language code.`, suggestion };
    }
    default:
  }
  if (place.schema.type !== 'picklist') return { message: `${quote(value)} cannot be used here.` };
  const words = place.schema.options as string[];
  return {
    message: `${quote(value)} is not one of the allowed words.`,
    suggestion: findNearest(value, words),
  };
};

/** A value, as far as messages tell it: of lists and objects, only that they are such. */
const readValue = (node: ValueNode): unknown => {
  if (node.type === 'Object') return {};
  if (node.type === 'Array') return [];
  return 'value' in node ? node.value : null;
};

const explainValue = (place: Place, required: boolean, document: ContentDocument): Remedy => {
  const { schema, kind, node } = place;
  const value = readValue(node);
  if (value === null) {
    const remedy = required ? 'A value is needed.' : 'Where something is not known, leave its whole line out.';
    return { message: `null has no meaning here. ${remedy}` };
  }
  if (kind === 'text' || (kind === '' && schema.type === 'string')) return explainText(place, value, required);
  if (schema.type === 'number') {
    return explainNumber(schema, value, document.text.slice(node.loc.start.offset, node.loc.end.offset));
  }
  const isGroup = schema.type === 'array' || schema.type === 'strict_object';
  if (typeof value === 'string' && !isGroup) return explainString(place, value, document);
  const remedy = schema.type === 'array' && typeof value !== 'object' ? ' Put square brackets around it.' : '';
  return { message: `${nameThing(schema)} belongs here, not ${nameValue(value)}.${remedy}` };
};

const nodeTypes: Record<string, string> = { number: 'Number', array: 'Array', strict_object: 'Object' };

/** Where things stand in a document, by path. */
interface Places {
  values: Map<string, Place>;
  languageNames: Map<string, Place>;
}

const tellMissing = ({ path, parent, key }: Refusal, { values }: Places): Finding[] => {
  const place = values.get(parent);
  // Where a list stands instead of an object, that is told elsewhere; that its fields are missing is no news.
  if (place?.node.type !== 'Object') return [];
  const { offset } = place.node.loc.start;
  return [{ offset, path, severity: 'error', code: 'missing', ...explainMissing(place, String(key)) }];
};

const tellRefusal = (refusal: Refusal, places: Places, document: ContentDocument): Finding[] => {
  const { path, parent, key, part } = refusal;
  if (part === 'missing') return tellMissing(refusal, places);
  const place = (part === 'value' ? places.values : places.languageNames).get(path);
  // Identifiers that stand twice in a list, and lists in the place of texts, are told elsewhere.
  if (!place || (place.schema.type === 'array' && place.node.type === 'Array')) return [];
  const { schema, node } = place;
  const required = requiredNames(places.values.get(parent)?.schema ?? schema).includes(String(key));
  const rightType = node.type === (nodeTypes[schema.type] ?? 'String');
  const code = !rightType ? 'wrong-type' : place.kind === 'timeZone' ? 'unknown-time-zone' : 'wrong-value';
  const remedy = explainValue(place, required, document);
  return [
    { offset: node.loc.start.offset, path, severity: 'error', code, allowed: describeAllowed(schema), ...remedy },
  ];
};

/** Everything that the schema refuses, but for names that it does not know: `structure.ts` finds all of those. */
export const checkValues = (document: ContentDocument): Finding[] => {
  const { issues = [] } = v.safeParse(contentSchema, document.value);
  if (issues.length === 0) return [];
  const places: Places = {
    values: new Map(document.places.map((place) => [place.path, place])),
    languageNames: new Map(document.languageNames.map((place) => [place.path, place])),
  };
  return (issues as unknown as Issue[])
    .filter(({ type, expected }) => !(type === 'strict_object' && expected === 'never'))
    .flatMap((issue) => listRefusals(issue))
    .flatMap((refusal) => tellRefusal(refusal, places, document));
};
