/**
 * Changes in the text of a document: what is not changed keeps its layout, its order and fields that nobody here knows.
 */
import { applyEdits, modify } from 'jsonc-parser';
import type { FormattingOptions, JSONPath } from 'jsonc-parser';
import { objects } from '../content/schema.js';
import type { City } from '../content/schema.js';
import type { Difference } from './compare.js';

/** The order of fields in the schema, which is that of a document that nobody has changed yet. */
const orders: Readonly<Record<string, readonly string[]>> = {
  municipality: Object.keys(objects.municipality.entries),
  cities: Object.keys(objects.city.entries),
};

/** As the document is indented. The ends of its lines jsonc-parser sees itself. */
const findFormat = (text: string): FormattingOptions => {
  const indentation = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const insertSpaces = !indentation.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? indentation.length : 4 };
};

/** Behind the last field that the schema has before this one. */
const findInsertion = (path: JSONPath) => (fields: string[]): number => {
  const order = orders[String(path[0])] ?? [];
  const before = order.slice(0, order.indexOf(String(path.at(-1))));
  return fields.findLastIndex((field) => before.includes(field)) + 1;
};

const setValue = (text: string, path: JSONPath, value: unknown, more: { isArrayInsertion?: boolean } = {}): string => {
  const isField = path.length === (path[0] === 'cities' ? 3 : 2);
  const options = { formattingOptions: findFormat(text), ...more, ...(isField && { getInsertionIndex: findInsertion(path) }) };
  return applyEdits(text, modify(text, path, value, options));
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The smallest parts that differ, so that an object keeps its layout where only a number in it is new. */
const listEdits = (path: JSONPath, from: unknown, to: unknown): [JSONPath, unknown][] => {
  if (!isRecord(from) || !isRecord(to)) return from === to ? [] : [[path, to]];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => listEdits([...path, key], from[key], to[key]));
};

/**
 * @param text the document, a byte order mark in front kept
 * @returns the new text
 */
export const editDocument = (text: string, changes: readonly Difference[], newCities: readonly City[]): string => {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  let edited = text.slice(mark.length);
  for (const { path, from, to } of changes) {
    for (const [part, value] of listEdits(path, from, to)) edited = setValue(edited, part, value);
  }
  for (const city of newCities) edited = setValue(edited, ['cities', -1], city, { isArrayInsertion: true });
  return mark + edited;
};
