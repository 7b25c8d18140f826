/** The schema as tests walk through it, so that they forget no field of it, also none that comes later. */
import { contentSchema, definitions } from '../../../src/content/schema.js';

/** As much of a valibot schema as is looked at here. */
export interface SchemaNode {
  type: string;
  wrapped?: SchemaNode;
  item?: SchemaNode;
  options?: string[];
  entries?: Record<string, SchemaNode>;
  pipe?: { type: string; requirement?: unknown }[];
}

export const rootNode = contentSchema as unknown as SchemaNode;

/** A kind of single value: one of the schema's definitions, or a plain one. */
export type Kind = keyof typeof definitions | 'string' | 'word' | 'number' | 'boolean';

const kinds = new Map<unknown, Kind>(Object.entries(definitions).map(([name, node]) => [node, name as Kind]));
const plainKinds: Record<string, Kind> = { string: 'string', picklist: 'word', number: 'number', boolean: 'boolean' };

/** What kind of single value a node is; `undefined` for objects, lists and optional fields. */
export function kindOf(node: SchemaNode): Kind | undefined {
  return kinds.get(node) ?? plainKinds[node.type];
}

/** The least and the greatest value of a number. */
export function limitsOf({ pipe = [] }: SchemaNode): [least: number, most: number] {
  const limit = (type: string): number => Number(pipe.find((part) => part.type === type)?.requirement);
  return [limit('min_value'), limit('max_value')];
}

/** How many items lists have. */
const ITEMS = 2;

/** A right value of a kind; texts, strings and addresses tell where they stand only by being there. */
export function writeGoodValue(kind: Kind, node: SchemaNode, index: number, name = ''): unknown {
  const values: Record<Kind, () => unknown> = {
    id: () => `x${index}`,
    languageTag: () => 'nl',
    text: () => ({ nl: 'Tekst', en: 'Text' }),
    address: () => 'https://example.org/',
    pictureAddress: () => 'https://example.org/picture.png',
    date: () => '2025-03-31',
    moment: () => '2025-03-31T14:00',
    time: () => (name === 'end' ? '17:00' : '09:00'),
    timeZone: () => 'Asia/Kathmandu',
    country: () => 'NP',
    emailAddress: () => 'office@example.org',
    phoneNumber: () => '+31 00 000 00 00',
    string: () => 'Tekst',
    word: () => node.options![0],
    number: () => Math.min(Math.max(limitsOf(node)[0], 50), limitsOf(node)[1]),
    boolean: () => true,
  };
  return values[kind]();
}

/**
 * A document in which every field of the schema stands. Lists have two items, whose identifiers are "x0" and "x1".
 *
 * @param write gives each single value; without one (`undefined`), its field is left out
 */
export function fillSchema(write: typeof writeGoodValue = writeGoodValue, node: SchemaNode = rootNode, index = 0, name = ''): unknown {
  const kind = kindOf(node);
  if (kind) return write(kind, node, index, name);
  if (node.wrapped) return fillSchema(write, node.wrapped, index, name);
  if (node.item) {
    return Array.from({ length: ITEMS }, (_, at) => fillSchema(write, node.item!, at)).filter((item) => item !== undefined);
  }
  const entries = Object.entries(node.entries!).map(([name, entry]) => [name, fillSchema(write, entry, index, name)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
