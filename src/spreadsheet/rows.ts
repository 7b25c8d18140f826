/** The rows of a spreadsheet as they were read: what each stands for, and what its cells say. */
import { findNearest } from '../check/nearest.js';
import { isBlank, readCell } from './cells.js';
import type { CellStyle, CellValue } from './cells.js';
import { hasId, kinds } from './fields.js';
import type { Field, Kind } from './fields.js';
import { ORDER } from './flatten.js';
import { extraHeadings, isNamed, readHeading, sheetNames, typeNames, writeHeading } from './headings.js';
import type { ExtraHeading } from './headings.js';
import { isRecord, readPath } from './paths.js';
import { listPossibleColumns } from './tables.js';
import { nameCell } from './problem.js';
import type { SheetProblem } from './problem.js';

/** A sheet as it was read. */
export interface Sheet {
  /** Without it, the file has this one table. */
  name?: string;
  rows: readonly (readonly CellValue[])[];
}

/** A cell of a field. */
export interface ReadField {
  field: Field;
  /** What the cell says; `undefined` where it is blank. */
  value: unknown;
  /** The position of the column. */
  column: number;
}

export interface Row {
  kind: Kind;
  /** The identifier in the row, if there is one. */
  id?: string;
  /** The identifier of an activity's city. */
  city?: string;
  /** The position of that column. */
  cityColumn?: number;
  fields: ReadField[];
  /** What is there as JSON, by path. */
  rest: [path: string, value: unknown][];
  /** The order of the fields, where the columns have another. */
  order: string[];
  sheet: string | undefined;
  /** The number of the row, from 1. */
  number: number;
}

export interface ReadRows {
  rows: Row[];
  problems: SheetProblem[];
}

/** A column: what its heading means, for each kind of row. */
interface ReadColumn {
  index: number;
  heading: string;
  extra?: ExtraHeading;
  fields: Map<Kind, Field>;
}

const isNote = (heading: string): boolean => /^[([].*[)\]]$/s.test(heading.trim());

const listColumns = (cells: readonly CellValue[], allowed: readonly Kind[]): ReadColumn[] =>
  cells.flatMap((cell, index): ReadColumn[] => {
    if (isBlank(cell) || isNote(String(cell))) return [];
    const heading = String(cell).trim();
    const extra = (Object.keys(extraHeadings) as ExtraHeading[]).find((key) => isNamed(extraHeadings[key], heading));
    if (extra) return [{ index, heading, extra, fields: new Map() }];
    const fields = allowed.flatMap((kind) => {
      const field = readHeading(heading, kind);
      return field ? [[kind, field] as const] : [];
    });
    return [{ index, heading, fields: new Map(fields) }];
  });

/** The kind of row that a sheet's name means; `null` for a sheet that is for people only. */
const readSheetName = (name: string): Kind | null | undefined => {
  if (isNote(name) || isNamed(sheetNames.help, name)) return null;
  return kinds.find((kind) => isNamed(sheetNames[kind], name) || isNamed(typeNames[kind], name));
};

class SheetReader {
  readonly rows: Row[] = [];
  readonly problems: SheetProblem[] = [];

  constructor(private readonly style: CellStyle) {}

  read({ name, rows }: Sheet, isOnly: boolean): void {
    const top = rows.findIndex((row) => !row.every(isBlank));
    if (top < 0) {
      if (isOnly) this.#report(name, 1, 0, 'no-headings');
      return;
    }
    const found = name === undefined ? undefined : readSheetName(name);
    if (found === null) return;
    const columns = listColumns(rows[top]!, found ? [found] : kinds);
    const type = columns.find(({ extra }) => extra === 'type');
    if (!found && !type) {
      const names = kinds.map((kind) => sheetNames[kind][this.style.language]);
      if (name === undefined || isOnly) this.#report(name, top + 1, 0, 'no-type', { heading: extraHeadings.type[this.style.language] });
      else this.#report(name, top + 1, 0, 'unknown-sheet', { word: name, nearest: findNearest(name, names) ?? '', allowed: names.join(', ') });
      return;
    }
    this.#checkHeadings(name, top + 1, columns, rows.slice(top + 1), found ? [found] : kinds);
    rows.slice(top + 1).forEach((cells, index) => {
      if (cells.every(isBlank)) return;
      const number = top + index + 2;
      const kind = type ? this.#readType(name, number, type, cells[type.index]) : found;
      if (kind) this.#readRow(name, number, kind, columns, cells);
    });
  }

  #report(sheet: string | undefined, row: number, column: number, code: SheetProblem['code'], values?: Record<string, string>): void {
    this.problems.push({ place: nameCell(sheet, row, column), code, ...(values && { values }) });
  }

  #checkHeadings(sheet: string | undefined, row: number, columns: ReadColumn[], below: Sheet['rows'], allowed: readonly Kind[]): void {
    const { language } = this.style;
    const meanings = new Map<string, string>();
    for (const { index, heading, extra, fields } of columns) {
      if (!extra && fields.size === 0) {
        // A column without a single cell loses nothing.
        if (below.every((cells) => isBlank(cells[index]))) continue;
        const languages = /\(([\w.@-]+)\)$/.exec(heading)?.slice(1);
        const known = allowed.flatMap((kind) => listPossibleColumns(kind, language, languages).map((column) => column.heading));
        this.#report(sheet, row, index, 'unknown-heading', { word: heading, nearest: findNearest(heading, known) ?? '' });
      }
      const meant = extra ?? [...fields.values()].map((field) => writeHeading(field, language))[0];
      if (meant === undefined) continue;
      const former = meanings.get(meant);
      if (former !== undefined) this.#report(sheet, row, index, 'double-heading', { word: heading, other: former });
      meanings.set(meant, heading);
    }
  }

  #readType(sheet: string | undefined, row: number, { index, heading }: ReadColumn, cell: CellValue): Kind | undefined {
    const word = isBlank(cell) ? '' : String(cell).trim();
    const kind = kinds.find((kind) => isNamed(typeNames[kind], word) || isNamed(sheetNames[kind], word));
    if (!kind) {
      const names = kinds.map((kind) => typeNames[kind][this.style.language]);
      const values = { word, heading, nearest: findNearest(word, names) ?? '', allowed: names.join(', ') };
      this.#report(sheet, row, index, 'unknown-type', values);
    }
    return kind;
  }

  #readRow(sheet: string | undefined, number: number, kind: Kind, columns: ReadColumn[], cells: readonly CellValue[]): void {
    const row: Row = { kind, fields: [], rest: [], order: [], sheet, number };
    for (const { index, heading, extra, fields } of columns) {
      const cell = cells[index];
      const field = fields.get(kind);
      if (extra === 'city') {
        row.cityColumn = index;
        if (!isBlank(cell)) row.city = String(cell).trim();
      } else if (extra === 'rest') {
        if (!isBlank(cell)) this.#readRest(row, index, String(cell));
      } else if (field) {
        const read = readCell(cell, field.schema, this.style);
        if (read && 'code' in read) this.#report(sheet, number, index, read.code, { heading, ...read.values });
        else row.fields.push({ field, value: read?.value, column: index });
      } else if (fields.size > 0 && !isBlank(cell)) {
        this.#report(sheet, number, index, 'not-of-this-type', { heading, type: typeNames[kind][this.style.language] });
      }
    }
    const id = row.fields.find(({ field }) => hasId(kind) && field.path.length === 1 && field.path[0] === 'id')?.value;
    if (typeof id === 'string') row.id = id;
    this.rows.push(row);
  }

  #readRest(row: Row, column: number, text: string): void {
    const refuse = (): void => this.#report(row.sheet, row.number, column, 'not-json');
    let rest: unknown;
    try {
      rest = JSON.parse(text);
    } catch {
      return refuse();
    }
    if (!isRecord(rest)) return refuse();
    for (const [path, value] of Object.entries(rest)) {
      const steps = readPath(path);
      if (path === ORDER && Array.isArray(value)) row.order = value.filter((name) => typeof name === 'string');
      else if (steps?.[0] === undefined || typeof steps[0] === 'number') return refuse();
      else row.rest.push([path, value]);
    }
  }
}

/**
 * What the sheets of a spreadsheet say.
 *
 * @param style the language of the words in messages, and the decimal sign of numbers that are text
 */
export const readRows = (sheets: readonly Sheet[], style: CellStyle): ReadRows => {
  const reader = new SheetReader(style);
  for (const sheet of sheets) reader.read(sheet, sheets.length === 1);
  return { rows: reader.rows, problems: reader.problems };
};

