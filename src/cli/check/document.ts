/**
 * A document that is JSON, with its text: values for the rules, syntax nodes for their
 * places. Each part that the schema describes is listed once with the schema's node,
 * so that a rule about dates finds every date, also in fields that come later.
 */
import type { ArrayNode, MemberNode, ObjectNode, StringNode, ValueNode } from '@humanwhocodes/momoa';
import { contentSchema, definitions } from '../../content/schema.js';
import { joinPath } from './finding.js';

/** As much of a valibot schema as is looked at here. */
export interface SchemaNode {
  type: string;
  pipe?: (SchemaNode & { requirement?: unknown })[];
  entries?: Record<string, SchemaNode>;
  item?: SchemaNode;
  wrapped?: SchemaNode;
  key?: SchemaNode;
  value?: SchemaNode;
  options?: (SchemaNode | string)[];
  description?: string;
}

/** A part of the document that the schema describes. */
export interface Place {
  /** The name in the schema's `definitions`, such as `date`; empty for parts without one. */
  kind: string;
  schema: SchemaNode;
  node: ValueNode;
  path: string;
  /** The object that holds this part as a field. */
  holder: ObjectNode | undefined;
}

/** One text in one language; `language` is empty where it is the same in all. */
export interface Phrase {
  node: StringNode;
  path: string;
  language: string;
}

export interface ContentDocument {
  text: string;
  root: ObjectNode;
  value: unknown;
  places: Place[];
  /** The names of languages: the left sides of texts. */
  languageNames: Place[];
  /** The languages of the texts, each once. */
  languages: string[];
}

const kinds = new Map<unknown, string>(Object.entries(definitions).map(([name, schema]) => [schema, name]));

/** The schema below `optional`. */
export const unwrap = (schema: SchemaNode): SchemaNode =>
  schema.type === 'optional' ? unwrap(schema.wrapped!) : schema;

/** The name of a schema in `definitions`, or an empty string. */
export const kindOf = (schema: SchemaNode): string => kinds.get(schema) ?? '';

export const nameOf = (member: MemberNode): string => (member.name as StringNode).value;

/** The value of a field; the last one, when the name stands there twice, as in JSON.parse. */
export const field = (node: ValueNode | undefined, name: string): ValueNode | undefined =>
  node?.type === 'Object' ? node.members.findLast((member) => nameOf(member) === name)?.value : undefined;

/** The items of a list; none, when it is no list. */
export const items = (node: ValueNode | undefined): ValueNode[] =>
  node?.type === 'Array' ? (node as ArrayNode).elements.map((element) => element.value) : [];

/** The string that a node holds, if it is one. */
export const stringOf = (node: ValueNode | undefined): string | undefined =>
  node?.type === 'String' ? node.value : undefined;

/** The names of an object's fields. */
export const listNames = (node: ObjectNode | undefined): string[] => node?.members.map(nameOf) ?? [];

/** The fields of an object without those that a later one of the same name replaces. */
export const lastMembers = (node: ObjectNode): MemberNode[] => [
  ...new Map(node.members.map((member) => [nameOf(member), member])).values(),
];

/** Puts text, syntax tree and value together. */
export const describeDocument = (text: string, root: ObjectNode, value: unknown): ContentDocument => {
  const places: Place[] = [];
  const languageNames: Place[] = [];
  const walk = (optional: SchemaNode, node: ValueNode, path: string, holder?: ObjectNode): void => {
    const schema = unwrap(optional);
    places.push({ kind: kindOf(schema), schema, node, path, holder });
    if (schema.type === 'strict_object' && node.type === 'Object') {
      for (const member of lastMembers(node)) {
        const name = nameOf(member);
        const entry = Object.hasOwn(schema.entries!, name) ? schema.entries![name] : undefined;
        if (entry) walk(entry, member.value, joinPath(path, name), node);
      }
    } else if (schema.type === 'array') {
      items(node).forEach((item, index) => walk(schema.item!, item, joinPath(path, index)));
    } else if (schema.type === 'union' && node.type === 'Object') {
      const record = schema.options!.find(
        (option) => typeof option !== 'string' && option.type === 'record',
      ) as SchemaNode;
      for (const member of lastMembers(node)) {
        const at = joinPath(path, nameOf(member));
        languageNames.push({
          kind: 'languageTag',
          schema: record.key!,
          node: member.name as StringNode,
          path: at,
          holder: node,
        });
        walk(record.value!, member.value, at, node);
      }
    }
  };
  walk(contentSchema as unknown as SchemaNode, root, '');
  const languages = [...new Set(languageNames.map(({ node }) => (node as StringNode).value))];
  return { text, root, value, places, languageNames, languages };
};

/** A text's phrases: one for a string, else one for each language. Parts that are no text are passed over. */
export const listPhrases = ({ node, path }: Pick<Place, 'node' | 'path'>): Phrase[] => {
  if (node.type === 'String') return [{ node, path, language: '' }];
  if (node.type !== 'Object') return [];
  return lastMembers(node).flatMap((member) =>
    member.value.type === 'String'
      ? [{ node: member.value, path: joinPath(path, nameOf(member)), language: nameOf(member) }]
      : [],
  );
};

/** Where a character of a string stands in the text, which may have it as an escape. */
export const offsetWithin = (text: string, node: StringNode, index: number): number => {
  let offset = node.loc.start.offset + 1;
  for (let left = index; left > 0; left--) {
    offset += text[offset] !== '\\' ? 1 : text[offset + 1] === 'u' ? 6 : 2;
  }
  return offset;
};
