/**
 * A document that is JSON, with its text: values for the rules, syntax nodes for their
 * places. Each part that the schema describes is listed once with the schema's node,
 * so that a rule about dates finds every date, also in fields that come later.
 */
import type { Node } from 'jsonc-parser';
import { contentSchema, definitions, objects } from '../content/schema.js';
import { joinPath } from './finding.js';
import type { Lines } from './lines.js';

/** As much of a valibot schema as is looked at here. */
export interface SchemaNode {
  type: string;
  pipe?: SchemaNode[];
  entries?: Record<string, SchemaNode>;
  item?: SchemaNode;
  wrapped?: SchemaNode;
  key?: SchemaNode;
  value?: SchemaNode;
  options?: (SchemaNode | string)[];
  title?: string;
  description?: string;
  requirement?: unknown;
}

/** A part of the document that the schema describes. */
export interface Place {
  /** The name in the schema's `definitions`, such as `date`; empty for parts without one. */
  kind: string;
  schema: SchemaNode;
  node: Node;
  path: string;
  /** The object that holds this part as a field. */
  holder?: Node;
  /** Whether that object must have it. */
  required?: boolean;
}

/** A string's syntax node. */
export type StringNode = Node & { value: string };

/** One text in one language, or in all. */
export interface Phrase {
  node: StringNode;
  path: string;
}

/** The name of a language: the left side of a text. */
export type LanguageName = Place & { node: StringNode };

export interface ContentDocument {
  lines: Lines;
  root: Node;
  places: Place[];
  languageNames: LanguageName[];
  /** The languages of the texts, each once. */
  languages: string[];
}

const kinds = new Map<unknown, string>(Object.entries({ ...objects, ...definitions }).map(([name, schema]) => [schema, name]));

/** The schema below `optional`. */
export const unwrap = (schema: SchemaNode): SchemaNode =>
  schema.type === 'optional' ? unwrap(schema.wrapped!) : schema;

/** The name of a schema in `definitions` or `objects`, or an empty string. */
export const kindOf = (schema: SchemaNode): string => kinds.get(schema) ?? '';

/** Whether a kind is an address: of a page or file, or of a picture. */
export const isAddress = (kind: string): boolean => kind === 'address' || kind === 'pictureAddress';

/** A field of an object: the nodes of its name and its value. */
export type Field = [name: StringNode, value: Node];

/** The fields of an object, repeated ones too; none, when it is no object. */
export const listFields = (node: Node | undefined): Field[] =>
  node?.type === 'object' ? node.children!.map(({ children }) => children as Field) : [];

/** The fields of an object without those that a later one of the same name replaces, as in JSON.parse. */
export const lastFields = (node: Node): Field[] => [
  ...new Map(listFields(node).map((field) => [field[0].value, field])).values(),
];

/** The value of a field: the last one, when the name stands there twice. */
export const field = (node: Node | undefined, name: string): Node | undefined =>
  listFields(node).findLast(([{ value }]) => value === name)?.[1];

/** The items of a list; none, when it is no list. */
export const items = (node: Node | undefined): Node[] => (node?.type === 'array' ? node.children! : []);

export const isString = (node: Node | undefined): node is StringNode => node?.type === 'string';

/** The string that a node holds, if it is one. */
export const stringOf = (node: Node | undefined): string | undefined => (isString(node) ? node.value : undefined);

/** The names of an object's fields. */
export const listNames = (node: Node | undefined): string[] => listFields(node).map(([{ value }]) => value);

/** Finds the parts of a document. */
export const describeDocument = (lines: Lines, root: Node): ContentDocument => {
  const places: Place[] = [];
  const languageNames: LanguageName[] = [];
  const walk = (entry: SchemaNode, node: Node, path: string, holder?: Node): void => {
    const schema = unwrap(entry);
    const required = entry === schema && holder !== undefined;
    places.push({ kind: kindOf(schema), schema, node, path, holder, required });
    if (schema.type === 'strict_object') {
      for (const [{ value: name }, value] of lastFields(node)) {
        const entry = Object.hasOwn(schema.entries!, name) ? schema.entries![name] : undefined;
        if (entry) walk(entry, value, joinPath(path, name), node);
      }
    } else if (schema.type === 'array') {
      items(node).forEach((item, index) => walk(schema.item!, item, joinPath(path, index)));
    } else if (schema.type === 'union') {
      const record = (schema.options as SchemaNode[]).find(({ type }) => type === 'record')!;
      for (const [name, value] of lastFields(node)) {
        const at = joinPath(path, name.value);
        languageNames.push({ kind: 'languageTag', schema: record.key!, node: name, path: at, holder: node });
        walk(record.value!, value, at);
      }
    }
  };
  walk(contentSchema as unknown as SchemaNode, root, '');
  const languages = [...new Set(languageNames.map(({ node }) => node.value))];
  return { lines, root, places, languageNames, languages };
};

const hasList = ({ type, children }: Node): boolean => type === 'array' || (children?.some(hasList) ?? false);

/**
 * A document without the parts in which there is a mistake of syntax. A list, and an object with a list in it, is larger
 * than the mistake: it stays.
 */
export const leaveOutFaulty = (document: ContentDocument, faults: readonly { offset: number }[]): ContentDocument => {
  const isFaulty = ({ node }: Place): boolean =>
    faults.some(({ offset }) => offset >= node.offset && offset <= node.offset + node.length) && !hasList(node);
  const keep = <T extends Place>(places: T[]): T[] => places.filter((place) => !isFaulty(place));
  return { ...document, places: keep(document.places), languageNames: keep(document.languageNames) };
};

/** A text's phrases: one for a string, else one for each language. Parts that are no text are passed over. */
export const listPhrases = ({ node, path }: Pick<Place, 'node' | 'path'>): Phrase[] => {
  if (isString(node)) return [{ node, path }];
  return lastFields(node).flatMap(([name, value]) =>
    isString(value) ? [{ node: value, path: joinPath(path, name.value) }] : [],
  );
};

/** Where a character of a string stands in the text, which may have it as an escape. */
export const offsetWithin = ({ text }: Lines, node: StringNode, index: number): number => {
  let offset = node.offset + 1;
  for (let left = index; left > 0; left--) {
    offset += text[offset] !== '\\' ? 1 : text[offset + 1] === 'u' ? 6 : 2;
  }
  return offset;
};
