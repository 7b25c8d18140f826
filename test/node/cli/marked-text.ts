/**
 * Test documents with the place of the fault marked by "¦" in the text, so that the
 * expected line and column stand where one can see them.
 */
import { checkContent } from '../../../src/check/check-content.js';
import type { Context } from '../../../src/check/check-content.js';
import type { Problem } from '../../../src/check/finding.js';

/** A document with fields of its own beside an empty list of cities. */
export const inDocument = (fields: string): string => `{\n  ${fields},\n  "cities": []\n}`;

/** A document with one city that has these fields. */
export const inCity = (fields: string): string => `{\n  "cities": [\n    { "id": "a", "name": "A", ${fields} }\n  ]\n}`;

/** A document with one activity that has these fields. */
export const inActivity = (fields: string): string =>
  inCity(`"activities": [\n      { "id": "x", "name": "X", ${fields} }\n    ]`);

/** Takes the mark out of a text; gives the line and column where it stood. */
export const readMark = (marked: string): { text: string; line: number; column: number } => {
  const before = marked.split('¦')[0]!.split('\n');
  return { text: marked.replace('¦', ''), line: before.length, column: before.at(-1)!.length + 1 };
};

/** Takes all marks out of a text; gives where they stood, as "line:column". */
export const readMarks = (marked: string): { text: string; places: string[] } => {
  const parts = marked.split('¦');
  const places = parts.slice(0, -1).map((_, index) => {
    const before = parts.slice(0, index + 1).join('').split('\n');
    return `${before.length}:${before.at(-1)!.length + 1}`;
  });
  return { text: parts.join(''), places };
};

/** The problems of a text. */
export const checkString = (text: string, context: Context = { now: new Date('2025-06-01') }): Problem[] =>
  checkContent(new TextEncoder().encode(text), 'test.json', context).problems;
