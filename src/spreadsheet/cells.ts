/**
 * One value and its cell. What a cell cannot hold so that the same value comes back (an empty text, a word where a
 * number belongs) is not written into it: see `rest` in `flatten.ts`.
 */
import { findNearest } from '../check/nearest.js';
import { kindOf, unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import { isPlainList, isText } from './fields.js';
import { choices, isNamed, yesNo } from './headings.js';
import type { MessageLanguage } from '../messages/language.js';
import type { ProblemCode } from './problem.js';

/** What stands in a cell that is read; a date has been recognised by the spreadsheet program. */
export type CellValue = string | number | boolean | Date | null | undefined;

/** How cells are written. */
export interface CellStyle {
  /** Of the words for what may be chosen. */
  language: MessageLanguage;
  /** The sign before decimals where a number is written as text; without it, numbers are cells of their own kind. */
  decimal?: '.' | ',';
}

/** What a cell says: a value, nothing, or something that cannot be understood. */
export type Decoded = { value: unknown } | { code: ProblemCode; values?: Record<string, string> } | undefined;

/**
 * What does not come back from a cell: XML and programs drop or change control characters and halves of letters, and take
 * "_x0041_" for how XML writes an A.
 */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}|_x[\dA-Fa-f]{4}_/u;

/** Whether a text comes back from a cell as it is. */
export const isWritable = (text: string): boolean => !unwritable.test(text);

export const isBlank = (cell: CellValue): cell is null | undefined | '' =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const separatorOf = (list: SchemaNode): string => (kindOf(unwrap(list.item!)) === 'address' ? '\n' : ', ');

/** Whether spaces around a value mean nothing: of codes, dates, addresses, not of texts. */
const isCode = (schema: SchemaNode): boolean => kindOf(schema) !== '' && !isText(schema);

const writeCell = (value: unknown, schema: SchemaNode, style: CellStyle): string | number | undefined => {
  if (isPlainList(schema)) {
    if (!Array.isArray(value)) return undefined;
    const items = value.map((item) => writeCell(item, unwrap(schema.item!), style));
    return items.includes(undefined) ? undefined : items.join(separatorOf(schema));
  }
  switch (schema.type) {
    case 'number':
      if (typeof value !== 'number' || Object.is(value, -0)) return undefined;
      return style.decimal ? String(value).replace('.', style.decimal) : value;
    case 'boolean':
      return yesNo.find(([meant]) => meant === value)?.[1][style.language];
    case 'picklist':
      return typeof value === 'string' && schema.options!.includes(value)
        ? (choices[value]?.[style.language] ?? value)
        : undefined;
    default:
      return typeof value === 'string' && isWritable(value) ? value : undefined;
  }
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** A day or a moment, or a time where the program counts from its day 0. */
const writeDate = (date: Date, kind: string): string | undefined => {
  const [day, clock] = date.toISOString().split('T') as [string, string];
  const time = clock.slice(0, 5);
  if (kind === 'time') return time;
  if (kind === 'date') return day;
  return kind === 'moment' ? (time === '00:00' ? day : `${day}T${time}`) : undefined;
};

/** A date or a time as the content has it, where a person or a program wrote it otherwise: "31-3-2025", "8.30". */
const readDate = (text: string, kind: string): string => {
  if (kind === 'time') {
    const [, hour, minute] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(text) ?? [];
    return hour === undefined ? text : `${pad(Number(hour))}:${minute}`;
  }
  const [, day, month, year, hour, minute] = /^(\d{1,2})-(\d{1,2})-(\d{4})(?:,? (\d{1,2})[:.](\d{2}))?$/.exec(text) ?? [];
  if (day === undefined) return text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})(?::00)?$/, '$1T$2');
  return `${year}-${pad(Number(month))}-${pad(Number(day))}${hour === undefined ? '' : `T${pad(Number(hour))}:${minute}`}`;
};

const readNumber = (text: string, { pipe = [] }: SchemaNode, { decimal }: CellStyle): number | undefined => {
  let plain = text.trim().replace(/^\u2212/, '-');
  // 58.598 and 58,598 inhabitants are fifty-eight thousand: people are whole.
  if (pipe.some(({ type }) => type === 'integer') && /^\d{1,3}(?:([.,\s\u00a0\u202f'])\d{3})(?:\1\d{3})*$/.test(plain)) {
    plain = plain.replace(/\D/g, '');
  } else if (decimal === ',' || !plain.includes('.')) {
    plain = plain.replace(',', '.');
  }
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
};

const readChoice = (word: string, { options }: SchemaNode, { language }: CellStyle): Decoded => {
  const values = options as string[];
  const meant = values.find((value) => value === word || (choices[value] && isNamed(choices[value], word)));
  if (meant !== undefined) return { value: meant };
  const words = values.map((value) => choices[value]?.[language] ?? value);
  return { code: 'not-a-choice', values: { word, nearest: findNearest(word, words) ?? '', allowed: words.join(', ') } };
};

const readText = (cell: string | number | boolean | Date, schema: SchemaNode): Decoded => {
  const kind = kindOf(schema);
  if (cell instanceof Date) {
    const value = isNaN(cell.getTime()) ? undefined : writeDate(cell, kind);
    return value === undefined ? { code: 'not-a-text' } : { value };
  }
  // A spreadsheet keeps a time of day as a part of a day.
  if (typeof cell === 'number' && kind === 'time' && cell >= 0 && cell < 1) {
    const minutes = Math.round(cell * 24 * 60);
    return { value: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
  }
  const text = String(cell);
  if (!isCode(schema)) return { value: text };
  const trimmed = text.trim();
  if (kind !== 'date' && kind !== 'moment' && kind !== 'time') return { value: trimmed };
  const value = readDate(trimmed, kind);
  return /^\d/.test(value) ? { value } : { code: 'not-a-date', values: { word: trimmed } };
};

/**
 * What a cell says.
 *
 * @returns `undefined` for a blank cell
 */
export const readCell = (cell: CellValue, schema: SchemaNode, style: CellStyle): Decoded => {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'string' && /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(cell)) {
    return { code: 'formula-error', values: { word: cell } };
  }
  if (isPlainList(schema)) {
    const item = unwrap(schema.item!);
    const parts = String(cell).split(kindOf(item) === 'address' ? /\r\n?|\n/ : /[,;\r\n]/);
    const read = parts.filter((part) => part.trim()).map((part) => readCell(part.trim(), item, style)!);
    return read.find((part) => 'code' in part) ?? { value: read.map((part) => 'value' in part && part.value) };
  }
  switch (schema.type) {
    case 'number': {
      const value = typeof cell === 'number' ? cell : readNumber(String(cell), schema, style);
      return value === undefined ? { code: 'not-a-number', values: { word: String(cell) } } : { value };
    }
    case 'boolean': {
      if (typeof cell === 'boolean') return { value: cell };
      const word = String(cell).trim();
      const found = yesNo.find(([value, names]) => isNamed(names, word) || word.toLowerCase() === String(value));
      return found ? { value: found[0] } : { code: 'not-yes-or-no', values: { word } };
    }
    case 'picklist':
      return readChoice(String(cell).trim(), schema, style);
    default:
      return readText(cell, schema);
  }
};

/** The cell of a value, or `undefined` when the same value would not come back from it. */
export const encodeCell = (value: unknown, schema: SchemaNode, style: CellStyle): string | number | undefined => {
  const cell = writeCell(value, schema, style);
  if (cell === undefined) return undefined;
  const back = readCell(cell, schema, style);
  return back && 'value' in back && JSON.stringify(back.value) === JSON.stringify(value) ? cell : undefined;
};
