/**
 * A document as tables: one for each kind of row, as the sheets of a workbook, or all rows in one, as in a CSV file.
 */
import type { CellStyle } from './cells.js';
import { unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import { orderColumns } from './column-order.js';
import type { Column } from './column-order.js';
import { childKinds, EVERY_LANGUAGE, isChild, isPlainList, isText, kinds, schemas } from './fields.js';
import type { Field, Kind } from './fields.js';
import { assemble, flatten, hasRows, ORDER, pathOf } from './flatten.js';
import type { Flat } from './flatten.js';
import { extraHeadings, sheetNames, typeNames, writeHeading } from './headings.js';
import { isRecord, writePath } from './paths.js';
import type { Path } from './paths.js';

export interface Table {
  /** What all its rows stand for; without it, each row says it. */
  kind?: Kind;
  name: string;
  columns: Column[];
  rows: (string | number | null)[][];
}

export interface TableOptions extends CellStyle {
  /** Further languages, with a column for each text that is there by language. */
  languages?: readonly string[];
  /** Whether there are columns only for what is translated: texts by language, and what says which row it is. */
  textsOnly?: boolean;
}

/** A document that has no rows: something other than a list, a part without an identifier, or one that occurs twice. */
export class ShapeError extends Error {
  /** @param path where it is in the document, as the check names places */
  constructor(readonly path: string) {
    super(path);
  }
}

/** A part of the document that becomes a row. */
interface Part extends Flat {
  kind: Kind;
  /** The identifier of an activity's city. */
  city?: string;
  /** The part itself, with nothing in the fields that are rows of their own. */
  bare: Record<string, unknown>;
  children: string[];
}

const listParts = (value: unknown, path: string): Record<string, unknown>[] => {
  if (!Array.isArray(value)) throw new ShapeError(path);
  const ids = new Set<unknown>();
  return value.map((item: unknown, index) => {
    const id = isRecord(item) ? item['id'] : undefined;
    if (typeof id !== 'string' || id === '' || id !== id.trim() || ids.has(id)) throw new ShapeError(`${path}[${index}]`);
    ids.add(id);
    return item as Record<string, unknown>;
  });
};

const takeApart = (part: Record<string, unknown>, kind: Kind, style: CellStyle, city?: string): Part => {
  const children = Object.keys(childKinds[kind] ?? {}).filter((name) => Object.hasOwn(part, name) && hasRows(part[name]));
  const bare = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, children.includes(name) ? [] : value]));
  return { ...flatten(part, kind, style), kind, ...(city !== undefined && { city }), bare, children };
};

/** All parts, each city followed by its activities. */
const listAllParts = (document: unknown, style: CellStyle): Part[] => {
  if (!isRecord(document)) throw new ShapeError('');
  const { municipality, themes, organisations, cities } = document;
  const parts = [takeApart(document, 'page', style)];
  if (hasRows(municipality)) {
    if (!isRecord(municipality)) throw new ShapeError('municipality');
    parts.push(takeApart(municipality, 'municipality', style));
  }
  listParts(cities, 'cities').forEach((city, index) => {
    const id = String(city['id']);
    parts.push(takeApart(city, 'city', style));
    if (!hasRows(city['activities'])) return;
    const activities = listParts(city['activities'], `cities[${index}].activities`);
    parts.push(...activities.map((activity) => takeApart(activity, 'activity', style, id)));
  });
  const others = { theme: themes, organisation: organisations };
  for (const [kind, list] of Object.entries(others) as ['theme' | 'organisation', unknown][]) {
    if (hasRows(list)) parts.push(...listParts(list, `${kind}s`).map((item) => takeApart(item, kind, style)));
  }
  return parts.filter(({ kind, order, leaves, rest }) => kind !== 'page' || order.length > 1 || leaves.length + rest.size > 0);
};

const listLanguages = (parts: readonly Part[], { languages = [] }: TableOptions): string[] => {
  const found = parts.flatMap(({ leaves }) => leaves.flatMap(({ field }) => field.language || []));
  return [...new Set([...found, ...languages])];
};

const isId = ({ path }: Field): boolean => path.length === 1 && path[0] === 'id';

/** The columns that a part needs, in its own order; of a text by language, one for each language. */
const listColumns = ({ leaves }: Part, languages: readonly string[], { language: words, textsOnly }: TableOptions): Column[] => {
  const columns = leaves.flatMap(({ field }) => {
    if (textsOnly && !field.language && !isId(field)) return [];
    const each = field.language ? languages.map((language) => ({ ...field, language })) : [field];
    return each.map((field) => [writeHeading(field, words), field] as const);
  });
  return [...new Map(columns)].map(([heading, field]) => ({ heading, field }));
};

/** The columns that rows of a kind can have: the first of each list, texts in the languages given or else in all. */
export const listPossibleColumns = (kind: Kind, words: TableOptions['language'], languages: readonly string[] = []): Column[] => {
  const walk = (schema: SchemaNode, path: Path): Column[] => {
    if (schema.type === 'array' && !isPlainList(schema)) return walk(unwrap(schema.item!), [...path, 0]);
    if (schema.type === 'strict_object') {
      const names = Object.entries(schema.entries!).filter(([name]) => path.length > 0 || !isChild(kind, name));
      return names.flatMap(([name, entry]) => walk(unwrap(entry), [...path, name]));
    }
    const texts = languages.length > 0 ? languages : [EVERY_LANGUAGE];
    const fields: Field[] = isText(schema) ? texts.map((language) => ({ path, schema, language })) : [{ path, schema }];
    return fields.map((field) => ({ heading: writeHeading(field, words), field }));
  };
  return walk(schemas[kind], []);
};

const isNeeded = (field: Field): boolean => isId(field) || (field.path.length === 1 && field.path[0] === 'name');

/** JSON with nothing in it that a cell might lose. */
const writeRest = (rest: Record<string, unknown>): string =>
  JSON.stringify(rest).replace(
    /[\u007f-\u00a0\u2028-\u202e\ufdd0-\ufdef\ufeff\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const makeTable = (name: string, parts: readonly Part[], languages: readonly string[], options: TableOptions, kind?: Kind): Table => {
  const words = options.language;
  // A sheet without rows still has the columns that each row needs.
  const needed = (kind ? listPossibleColumns(kind, words, languages) : []).filter(({ field }) => isNeeded(field!));
  const lists = parts.map((part) => ({ kind: part.kind, columns: listColumns(part, languages, options) }));
  const merged = orderColumns(kind && parts.length === 0 ? [{ kind, columns: needed }] : lists, languages);
  const fields = [...merged.filter(({ field }) => isId(field!)), ...merged.filter(({ field }) => !isId(field!))];
  const places = new Map(fields.map(({ heading }, index) => [heading, index]));
  const rests: string[] = [];
  const rows = parts.map((part) => {
    const cells = fields.map((): string | number | null => null);
    const values = part.leaves.flatMap(({ field, value, cell }): [number, string, unknown][] => {
      const place = places.get(writeHeading(field, words));
      if (place === undefined) return [];
      cells[place] = cell;
      return [[place, writePath(pathOf(field)), value]];
    });
    const ordered = [...values.sort(([one], [other]) => one - other).map(([, path, value]) => [path, value] as const), ...part.rest];
    const rest: Record<string, unknown> = Object.fromEntries(part.rest);
    if (JSON.stringify(assemble(ordered, [], part.children)) !== JSON.stringify(part.bare)) rest[ORDER] = part.order;
    rests.push(Object.keys(rest).length > 0 ? writeRest(rest) : '');
    return cells;
  });
  const columns = [...fields];
  const addColumn = (heading: string, cells: (string | null)[], atEnd = false): void => {
    if (cells.every((cell) => !cell) && !(kind === 'activity' && !atEnd)) return;
    columns.splice(atEnd ? columns.length : 0, 0, { heading });
    rows.forEach((row, index) => row.splice(atEnd ? row.length : 0, 0, cells[index] || null));
  };
  if (!options.textsOnly) addColumn(extraHeadings.rest[words], rests, true);
  addColumn(extraHeadings.city[words], parts.map(({ city }) => city ?? null));
  if (!kind) addColumn(extraHeadings.type[words], parts.map((part) => typeNames[part.kind][words]));
  return { ...(kind && { kind }), name, columns, rows };
};

/**
 * One table for each kind of row, in the order of `kinds`.
 *
 * @throws ShapeError where the document has no rows
 */
export const makeTables = (document: unknown, options: TableOptions): Table[] => {
  const parts = listAllParts(document, options);
  const languages = listLanguages(parts, options);
  return kinds.map((kind) =>
    makeTable(
      sheetNames[kind][options.language],
      parts.filter((part) => part.kind === kind),
      languages,
      options,
      kind,
    ),
  );
};

/**
 * All rows in one table; a column says what each stands for.
 *
 * @throws ShapeError where the document has no rows
 */
export const makeOneTable = (document: unknown, options: TableOptions): Table => {
  const parts = listAllParts(document, options);
  return makeTable('', parts, listLanguages(parts, options), options);
};
