/** A table as CSV, as spreadsheet programs read and write it, and CSV as a sheet. */
import { detectDelimiter, parseCsv, writeCsv } from 'hucre/csv';
import type { Sheet } from './rows.js';
import type { Table } from './tables.js';

/** Programs take a cell that begins so for a formula; spaces before it do not stop them, nor do apostrophes of ours. */
const formula = /^'*\s*[=+\-@\uff0b\uff0d\uff1d\uff20|]|^'*[\t\r\n]/;

/** An apostrophe makes a text of it, which programs hide; reading takes it away. */
const protectText = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;

const readText = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/**
 * A CSV file in UTF-8 with a byte order mark, by which Excel knows the encoding.
 *
 * @param separator what stands between cells; Excel expects a semicolon where a comma is the decimal sign
 */
export const writeCsvFile = ({ columns, rows }: Table, separator: ',' | ';'): string => {
  // A negative number is no formula.
  const isNumber = columns.map(({ field }) => field?.schema.type === 'number');
  const cells = rows.map((row) => row.map((cell, index) => (isNumber[index] ? cell : protectText(cell))));
  const lines = [columns.map(({ heading }) => protectText(heading)), ...cells];
  return `${writeCsv(lines, { delimiter: separator, lineSeparator: '\r\n', bom: true })}\r\n`;
};

export interface DecodedCsv {
  sheet: Sheet;
  /** The decimal sign that goes with the separator. */
  decimal: '.' | ',';
  /** Whether the file was not saved as Unicode: letters may have been lost before. */
  isWestern: boolean;
}

const decode = (bytes: Uint8Array): [text: string, isWestern: boolean] => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return [new TextDecoder('utf-16le').decode(bytes), false];
  if (first === 0xfe && second === 0xff) return [new TextDecoder('utf-16be').decode(bytes), false];
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes), false];
  } catch {
    return [new TextDecoder('windows-1252').decode(bytes), true];
  }
};

/** Up to the first line end that is not between quotation marks. */
const readFirstLine = (text: string): string => /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)![0];

/**
 * The table of a CSV file: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs.
 *
 * @param bytes the file
 */
export const readCsvFile = (bytes: Uint8Array): DecodedCsv => {
  const [decoded, isWestern] = decode(bytes);
  // Excel's own line that names the separator.
  const [, named] = /^sep=(.)\r?\n/.exec(decoded) ?? [];
  const text = named === undefined ? decoded : decoded.slice(decoded.indexOf('\n') + 1);
  // The headings decide: texts below may have any sign in them.
  const delimiter = named ?? detectDelimiter(readFirstLine(text));
  const rows = parseCsv(text, { delimiter }).map((row) => row.map((cell) => (typeof cell === 'string' ? readText(cell) : cell)));
  return { sheet: { rows }, decimal: delimiter === ';' ? ',' : '.', isWestern };
};
