/**
 * A spreadsheet as a document, or put into one. For the command and for pages where editors work: no Node and no DOM in
 * this folder.
 */
import { checkContent } from '../check/check-content.js';
import type { Problem } from '../check/finding.js';
import { readCsvFile } from './csv.js';
import type { MessageLanguage } from '../messages/language.js';
import { findCell, importRows } from './import-rows.js';
import type { ImportedRows, ImportOptions } from './import-rows.js';
import { editJson, findLayout, writeJson } from './json-edits.js';
import { isRecord, readPath } from './paths.js';
import type { SheetProblem } from './problem.js';
import { readRows } from './rows.js';
import type { Sheet } from './rows.js';
import { makeTables, ShapeError } from './tables.js';
import { readWorkbook } from './workbook.js';

/** A spreadsheet as it was read, of either kind. */
export interface Spreadsheet {
  sheets: Sheet[];
  /** Of a CSV file, in which numbers are text. */
  decimal?: '.' | ',';
  /** Whether the file was not saved as Unicode: letters may have been lost before. */
  isWestern?: boolean;
}

export interface DocumentImportOptions {
  /** Of the words in messages. */
  language: MessageLanguage;
  /** The document (JSON) that the sheet changes; without it, the sheet is the whole document. */
  into?: string;
  /** Whether parts go that have no row, of the kinds that have any. */
  removeMissing?: boolean;
}

export interface DocumentImport extends Pick<ImportedRows, 'changes' | 'missing'> {
  /** The document to write: JSON; laid out as `into`, of which only what changes is touched. */
  text: string;
  /** With any, the text is not to be used. */
  problems: SheetProblem[];
}

/**
 * Reads a file: an Excel workbook (.xlsx) or CSV, whatever its name.
 *
 * @throws WorkbookError for a broken workbook
 */
export const readSpreadsheet = async (bytes: Uint8Array): Promise<Spreadsheet> => {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return { sheets: await readWorkbook(bytes) };
  const { sheet, decimal, isWestern } = readCsvFile(bytes);
  return { sheets: [sheet], decimal, isWestern };
};

/** The path of a problem with identifiers for positions: those of rows that come or go do not move others. */
const nameByIds = (path: string, document: unknown): string => {
  let value = document;
  const steps = (readPath(path) ?? []).map((step) => {
    value = isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined;
    return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : step;
  });
  return JSON.stringify(steps);
};

const listErrors = (text: string, language: MessageLanguage): Problem[] =>
  checkContent(new TextEncoder().encode(text), '', { language }).problems.filter(({ severity }) => severity === 'error');

/** What the check finds in the new document, and did not find in the former one. */
const findNewErrors = (text: string, into: string | undefined, imported: ImportedRows, language: MessageLanguage): SheetProblem[] => {
  const name = ({ path, code }: Problem, document: unknown): string => `${code} ${nameByIds(path, document)}`;
  const former = into === undefined ? [] : listErrors(into, language).map((problem) => name(problem, JSON.parse(into.replace(/^\uFEFF/, ''))));
  return listErrors(text, language)
    .filter((problem) => !former.includes(name(problem, imported.document)))
    .map(({ path, message, suggestion = '', allowed = [] }) => ({
      place: findCell(readPath(path) ?? [], imported.rows) ?? path,
      code: 'content',
      values: { path, message, nearest: suggestion, allowed: allowed.join(', ') },
    }));
};

/**
 * Puts a spreadsheet into a document, or makes a new one of it.
 *
 * @throws ShapeError where the document has no rows, SyntaxError where it is no JSON
 */
export const importSpreadsheet = (spreadsheet: Spreadsheet, { into, ...options }: DocumentImportOptions): DocumentImport => {
  const style: ImportOptions = { ...options, ...(spreadsheet.decimal && { decimal: spreadsheet.decimal }) };
  const bareText = into?.replace(/^\uFEFF/, '');
  const base: unknown = bareText === undefined ? undefined : JSON.parse(bareText);
  if (base !== undefined && !isRecord(base)) throw new ShapeError('');
  // A document that cannot be exported has parts that no row can name.
  if (base) makeTables(base, style);
  const { rows, problems } = readRows(spreadsheet.sheets, style);
  const imported = importRows(base, rows, style);
  const { document, changes, missing } = imported;
  const layout = findLayout(bareText ?? '');
  const json = bareText === undefined ? `${writeJson(document, layout)}${layout.lineEnd}` : editJson(bareText, base, document);
  const text = into?.startsWith('\uFEFF') ? `\uFEFF${json}` : json;
  const found = [...problems, ...imported.problems];
  const errors = changes.length > 0 || base === undefined ? findNewErrors(text, into, imported, options.language) : [];
  // A cell that cannot be understood is not told twice.
  const known = new Set(found.map(({ place }) => place));
  return { text, changes, missing, problems: [...found, ...errors.filter(({ place }) => !known.has(place))] };
};
