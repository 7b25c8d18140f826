/**
 * What the rows of a spreadsheet stand for, and the fields that a row can have. All of it is read from the schema: a
 * field that is added there has its column here.
 */
import { kindOf, unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import { contentSchema } from '../content/schema.js';
import type { Path } from './paths.js';

/** What a row stands for. `page` is the document itself: its title, introduction and links. */
export type Kind = 'city' | 'activity' | 'municipality' | 'theme' | 'organisation' | 'page';

/** The kinds in the order of their sheets. */
export const kinds: readonly Kind[] = ['city', 'activity', 'municipality', 'theme', 'organisation', 'page'];

const page = contentSchema as unknown as SchemaNode;
const fieldOf = (schema: SchemaNode, name: string): SchemaNode => unwrap(schema.entries![name]!);
const city = unwrap(fieldOf(page, 'cities').item!);

export const schemas: Readonly<Record<Kind, SchemaNode>> = {
  page,
  city,
  activity: unwrap(fieldOf(city, 'activities').item!),
  municipality: fieldOf(page, 'municipality'),
  theme: unwrap(fieldOf(page, 'themes').item!),
  organisation: unwrap(fieldOf(page, 'organisations').item!),
};

/** Fields that are rows of their own, by the kind of row whose field they are. */
export const childKinds: Readonly<Partial<Record<Kind, Readonly<Record<string, Kind>>>>> = {
  page: { municipality: 'municipality', themes: 'theme', organisations: 'organisation', cities: 'city' },
  city: { activities: 'activity' },
};

export const isChild = (kind: Kind, name: Path[number]): boolean => Object.hasOwn(childKinds[kind] ?? {}, name);

/** Whether rows of a kind have an identifier. */
export const hasId = (kind: Kind): boolean => Object.hasOwn(schemas[kind].entries!, 'id');

/** The mark of a text that is the same in every language. */
export const EVERY_LANGUAGE = '';

/** A field that takes one cell. */
export interface Field {
  path: Path;
  /** What may stand in the cell; of a text, one string. */
  schema: SchemaNode;
  /** Of a text: its language, or `EVERY_LANGUAGE`. */
  language?: string;
}

export const isText = (schema: SchemaNode): boolean => kindOf(schema) === 'text';

/** Whether a list stands in one cell: one of identifiers, words or addresses. */
export const isPlainList = (schema: SchemaNode): boolean =>
  schema.type === 'array' && ['string', 'picklist'].includes(unwrap(schema.item!).type);
