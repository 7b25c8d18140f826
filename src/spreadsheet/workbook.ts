/** Tables as an Excel workbook (.xlsx), laid out for people, and a workbook as sheets. */
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import type { CellValue } from './cells.js';
import { kinds } from './fields.js';
import type { Field } from './fields.js';
import { choices, extraHeadings, sheetNames, yesNo } from './headings.js';
import type { MessageLanguage } from '../messages/language.js';
import { nameCell, nameColumn } from './problem.js';
import type { Sheet } from './rows.js';
import { listPossibleColumns } from './tables.js';
import type { Table } from './tables.js';

/** What no spreadsheet program accepts in one cell: the message is the cell. */
export class LongCellError extends Error {}

/** A file that is no workbook, or a broken one. */
export class WorkbookError extends Error {}

/** Of Excel, and so of the others. */
const mostCharacters = 32_767;

const font = { name: 'Calibri', size: 11 };

/** Rows below the last one that have the lists and the formats too: people add rows. */
const spareRows = 200;

const widthOf = ({ heading, field }: Table['columns'][number], cells: readonly (string | number | null)[]): number => {
  const longest = Math.max(...cells.map((cell) => Math.max(...String(cell ?? '').split('\n').map(({ length }) => length))), 0);
  const most = field?.language === undefined ? 32 : 48;
  return Math.min(Math.max(longest, Math.min(heading.length, 24), 8) + 2, most);
};

const listChoices = ({ schema }: Field, language: MessageLanguage): string[] | undefined => {
  if (schema.type === 'boolean') return yesNo.map(([, names]) => names[language]);
  return schema.type === 'picklist' ? schema.options!.map((value) => choices[String(value)]?.[language] ?? String(value)) : undefined;
};

const makeSheet = ({ name, columns, rows }: Table, language: MessageLanguage): WriteSheet => {
  const last = rows.length + 1 + spareRows;
  const isId = (index: number): boolean => columns[index]!.heading === extraHeadings.city[language] || columns[index]!.field?.path[0] === 'id';
  const frozen = columns.findIndex((_, index) => !isId(index));
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (typeof cell === 'string' && cell.length > mostCharacters) throw new LongCellError(nameCell(name, row + 2, column));
    }),
  );
  const heads = columns.map(({ heading }, index): [string, { value: string; type: 'string'; style: object }] => [
    `0,${index}`,
    {
      value: heading,
      type: 'string',
      style: {
        font: { ...font, bold: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE7F0' } },
        alignment: { vertical: 'top', wrapText: true },
        numFmt: '@',
      },
    },
  ]);
  return {
    name,
    columns: columns.map((column, index) => ({
      width: widthOf(column, rows.map((cells) => cells[index]!)),
      style: {
        alignment: { vertical: 'top', wrapText: true },
        // As text, "2025-03" and "007" stay what they are, and what begins with "=" is no formula.
        numFmt: column.field?.schema.type === 'number' ? 'General' : '@',
      },
    })),
    rows: [[], ...rows],
    cells: new Map(heads),
    pageSetup: { orientation: 'landscape', printTitlesRow: '$1:$1', printTitlesColumn: '$A:$A' },
    freezePane: { rows: 1, ...(frozen > 0 && { columns: frozen }) },
    dataValidations: columns.flatMap((column, index) => {
      const values = column.field && listChoices(column.field, language);
      const letter = nameColumn(index);
      return values ? [{ type: 'list' as const, values, allowBlank: true, showErrorMessage: true, range: `${letter}2:${letter}${last}` }] : [];
    }),
  };
};

/** A sheet for people: what to do, and which columns there can be. */
const makeHelp = (lines: readonly string[], language: MessageLanguage): WriteSheet => {
  const lists = kinds.map((kind) => [sheetNames[kind][language], ...listPossibleColumns(kind, language).map(({ heading }) => heading)]);
  const longest = Math.max(...lists.map(({ length }) => length));
  const table = Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
  return {
    name: sheetNames.help[language],
    columns: lists.map(() => ({ width: 38, style: { alignment: { vertical: 'top' } } })),
    rows: [...lines.map((line) => [line]), [], ...table],
    cells: new Map(
      lists.map(([name], index) => [`${lines.length + 1},${index}`, { value: name!, type: 'string', style: { font: { ...font, bold: true } } }]),
    ),
  };
};

/**
 * The bytes of a workbook (.xlsx) with a sheet for each table that has columns.
 *
 * @param help the lines of the last sheet, for people
 * @throws LongCellError for a text that is too long for a cell
 */
export const writeWorkbook = (tables: readonly Table[], language: MessageLanguage, help: readonly string[]): Promise<Uint8Array> => {
  const sheets = tables.filter(({ columns, kind, rows }) => columns.length > 0 && (rows.length > 0 || kind !== 'municipality'));
  return writeXlsx({ defaultFont: font, sheets: [...sheets.map((table) => makeSheet(table, language)), makeHelp(help, language)] });
};

/**
 * The sheets of a workbook.
 *
 * @param bytes an .xlsx file
 * @throws WorkbookError when it is none, or broken
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<Sheet[]> => {
  const { sheets } = await readXlsx(bytes).catch((error: unknown) => {
    throw new WorkbookError(String(error), { cause: error });
  });
  return sheets.map(({ name, rows }) => ({ name, rows: rows as CellValue[][] }));
};

