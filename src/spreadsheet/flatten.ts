/**
 * A part of the document as cells, and cells as a part of the document. Nothing is lost on the way: what no cell can hold
 * goes as JSON into `rest`, and the order of the fields too, where the columns have another.
 */
import { kindOf, unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import { encodeCell, isWritable } from './cells.js';
import type { CellStyle } from './cells.js';
import { EVERY_LANGUAGE, isChild, isPlainList, isText, schemas } from './fields.js';
import type { Field, Kind } from './fields.js';
import { closeGaps, isRecord, readPath, writeAt, writePath } from './paths.js';
import type { Path } from './paths.js';

/** A field with its value, and what its cell holds. */
export interface Leaf {
  field: Field;
  value: unknown;
  cell: string | number;
}

/** A part of the document, as a row has it. */
export interface Flat {
  leaves: Leaf[];
  /** What no cell holds, by its path. */
  rest: Map<string, unknown>;
  /** The paths of all that was met, in the document's order. */
  order: string[];
}

/** The name in `rest` for the order of the fields. */
export const ORDER = '#order';

/** The path of a field's value; a text has its languages below it. */
export const pathOf = ({ path, language }: Field): Path => (language ? [...path, language] : path);

/** Whether a language tag can stand in a heading. */
const isPlainTag = (tag: string): boolean => /^[\w.@-]+$/.test(tag) && isWritable(tag);

/** Whether a field that is rows of its own has any. */
export const hasRows = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Takes a part of the document apart. */
export const flatten = (part: Record<string, unknown>, kind: Kind, style: CellStyle): Flat => {
  const flat: Flat = { leaves: [], rest: new Map(), order: [] };
  const keep = (value: unknown, path: Path): void => {
    flat.rest.set(writePath(path), value);
    flat.order.push(writePath(path));
  };
  const add = (value: unknown, field: Field): void => {
    const cell = encodeCell(value, field.schema, style);
    if (cell === undefined) return keep(value, pathOf(field));
    flat.leaves.push({ field, value, cell });
    flat.order.push(writePath(pathOf(field)));
  };
  const walk = (value: unknown, schema: SchemaNode, path: Path): void => {
    if (isText(schema)) {
      if (typeof value === 'string') return add(value, { path, schema, language: EVERY_LANGUAGE });
      if (!isRecord(value) || Object.keys(value).length === 0) return keep(value, path);
      for (const [language, text] of Object.entries(value)) {
        if (isPlainTag(language)) add(text, { path, schema, language });
        else keep(text, [...path, language]);
      }
    } else if (schema.type === 'strict_object') {
      const entries = isRecord(value) ? Object.entries(value) : [];
      if (entries.length === 0) return keep(value, path);
      for (const [name, child] of entries) {
        const entry = Object.hasOwn(schema.entries!, name) ? schema.entries![name] : undefined;
        if (path.length === 0 && isChild(kind, name) && hasRows(child)) flat.order.push(writePath([name]));
        else if (entry) walk(child, unwrap(entry), [...path, name]);
        else keep(child, [...path, name]);
      }
    } else if (schema.type === 'array' && !isPlainList(schema)) {
      if (!Array.isArray(value) || value.length === 0) return keep(value, path);
      value.forEach((item, index) => walk(item, unwrap(schema.item!), [...path, index]));
    } else {
      add(value, { path, schema });
    }
  };
  walk(part, schemas[kind], []);
  return flat;
};

/**
 * Puts fields together again, in the order given.
 *
 * @param order paths that come first, in this order
 * @param children fields that are rows of their own, which stand last where `order` does not name them
 */
export const assemble = (
  values: readonly (readonly [path: string, value: unknown])[],
  order: readonly string[],
  children: readonly string[],
): Record<string, unknown> => {
  const ranks = new Map(order.map((path, index) => [path, index]));
  const rank = (path: string): number => ranks.get(path) ?? order.length;
  const root = {};
  const all = [...values, ...children.map((name) => [writePath([name]), []] as const)];
  for (const [path, value] of all.sort(([one], [other]) => rank(one) - rank(other))) {
    writeAt(root, readPath(path)!, structuredClone(value));
  }
  closeGaps(root);
  return root;
};

/** Whether a schema's cells are dates or times, which spreadsheet programs like to change. */
export const isDate = (schema: SchemaNode): boolean => ['date', 'moment', 'time'].includes(kindOf(schema));
