/** One order for the columns of a table. */
import { unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import { kinds, schemas } from './fields.js';
import type { Field, Kind } from './fields.js';

export interface Column {
  heading: string;
  /** The field of its cells, if it is one. */
  field?: Field;
}

/** The columns that a part needs, in the order in which its fields stand in the document. */
export interface PartColumns {
  kind: Kind;
  columns: Column[];
}

type Rank = readonly number[];

const compareRanks = (one: Rank, other: Rank): number => {
  const index = one.findIndex((number, at) => number !== (other[at] ?? -1));
  return index < 0 ? one.length - other.length : one[index]! - (other[index] ?? -1);
};

/** Where a field stands in the schema. */
const rankField = ({ path, language }: Field, kind: Kind, languages: readonly string[]): Rank => {
  let schema: SchemaNode = schemas[kind];
  const steps = path.map((step) => {
    if (typeof step === 'number') {
      schema = unwrap(schema.item!);
      return step;
    }
    const index = Object.keys(schema.entries!).indexOf(step);
    schema = unwrap(schema.entries![step]!);
    return index;
  });
  return [kinds.indexOf(kind), ...steps, language === undefined ? 0 : languages.indexOf(language)];
};

/**
 * The columns of all parts, each once: as the fields stand in the document, and where that leaves a choice, as they stand
 * in the schema. Where parts differ, the schema decides.
 */
export const orderColumns = (parts: readonly PartColumns[], languages: readonly string[]): Column[] => {
  const found = new Map<string, { column: Column; rank: Rank; before: Set<string> }>();
  for (const { kind, columns } of parts) {
    columns.forEach((column, index) => {
      const { heading, field } = column;
      const rank = rankField(field!, kind, languages);
      const known = found.get(heading) ?? { column, rank, before: new Set<string>() };
      // Rows of several kinds share a column: the first of them has it.
      if (compareRanks(rank, known.rank) < 0) known.rank = rank;
      found.set(heading, known);
      if (index > 0) known.before.add(columns[index - 1]!.heading);
    });
  }
  const left = new Map([...found].sort(([, one], [, other]) => compareRanks(one.rank, other.rank)));
  const ordered: Column[] = [];
  while (left.size > 0) {
    // In a circle, none is free.
    const free = [...left].find(([, { before }]) => ![...before].some((heading) => left.has(heading))) ?? [...left][0]!;
    left.delete(free[0]);
    ordered.push(free[1].column);
  }
  return ordered;
};
