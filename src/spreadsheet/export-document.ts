/**
 * A document as a spreadsheet. For the command and for pages where editors work: no Node and no DOM in this folder.
 */
import { writeCsvFile } from './csv.js';
import { makeOneTable, makeTables } from './tables.js';
import type { MessageLanguage } from '../messages/language.js';
import { writeWorkbook } from './workbook.js';

export interface ExportOptions {
  /** Of headings and words. */
  language: MessageLanguage;
  /** Further languages, for translators: each text that is there by language gets a column for them. */
  languages?: readonly string[];
  /** Whether there is only what is translated: such a spreadsheet can be put into the document, but is no whole one. */
  textsOnly?: boolean;
}

/**
 * An Excel workbook (.xlsx): a sheet for each of cities, activities, municipality, themes, organisations and the page,
 * a row for each of them, a column for each language of a text.
 *
 * @param document the parsed content
 * @param help lines for people, on a sheet of their own
 * @throws ShapeError where the document has no rows, LongCellError where a text is too long for a cell
 */
export const exportWorkbook = (document: unknown, options: ExportOptions, help: readonly string[] = []): Promise<Uint8Array> =>
  writeWorkbook(makeTables(document, options), options.language, help);

/**
 * A CSV file: all rows in one table, with a column that says what each stands for.
 *
 * @param document the parsed content
 * @param separator with a semicolon, the decimal sign is a comma, as in the Netherlands
 * @throws ShapeError where the document has no rows
 */
export const exportCsv = (document: unknown, options: ExportOptions, separator: ',' | ';'): string =>
  writeCsvFile(makeOneTable(document, { ...options, decimal: separator === ';' ? ',' : '.' }), separator);
