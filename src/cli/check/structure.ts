/**
 * The shape of a document, as far as valibot lets things pass or stops too early:
 * all unknown names (it reports the first of an object), a list where an object
 * belongs (JavaScript takes one for the other), texts without any language, addresses
 * without anything, names that it skips for safety, and names used twice in one object.
 */
import type { ObjectNode, StringNode, ValueNode } from '@humanwhocodes/momoa';
import { contentSchema } from '../../content/schema.js';
import { items, lastMembers, nameOf, unwrap } from './document.js';
import type { ContentDocument, Place, SchemaNode } from './document.js';
import { joinNames, joinPath } from './finding.js';
import type { Finding } from './finding.js';
import { Lines } from './lines.js';
import { findNearest } from '../nearest.js';
import { describeAllowed, nameObject, nameThing, quote } from './wording.js';

/** Which objects know a field, as "a city", "an activity". */
const fieldOwners = new Map<string, Set<string>>();

const collectOwners = (optional: SchemaNode, path: string): void => {
  const schema = unwrap(optional);
  if (schema.item) collectOwners(schema.item, path);
  for (const [name, entry] of Object.entries(schema.entries ?? {})) {
    fieldOwners.set(name, (fieldOwners.get(name) ?? new Set()).add(nameObject(path)));
    collectOwners(entry, name);
  }
};
collectOwners(contentSchema as unknown as SchemaNode, '');

const checkNames = ({ schema, node, path }: Place): Finding[] => {
  const known = Object.keys(schema.entries!);
  const members = lastMembers(node as ObjectNode);
  const taken = new Set(members.map(nameOf));
  const free = known.filter((name) => !taken.has(name));
  return members.flatMap((member): Finding[] => {
    const name = nameOf(member);
    if (known.includes(name)) return [];
    const nearest = findNearest(name, free);
    const owners = [...(fieldOwners.get(name) ?? [])];
    const elsewhere = owners.length > 0 ? `It belongs in ${joinNames(owners, 'or')}.` : 'Correct it or remove it.';
    return [
      {
        offset: member.name.loc.start.offset,
        path: joinPath(path, name),
        severity: 'error',
        code: 'unknown-name',
        message: `The name ${quote(name)} is not known in ${nameObject(path)}.${nearest ? '' : ` ${elsewhere}`}`,
        allowed: known.filter((each) => each !== '$schema'),
        suggestion: nearest,
      },
    ];
  });
};

const refuse = ({ node, path, schema }: Place, code: string, message: string): Finding => ({
  offset: node.loc.start.offset,
  path,
  severity: 'error',
  code,
  message,
  allowed: describeAllowed(schema),
});

const checkPlace = (place: Place): Finding[] => {
  const { schema, node, kind } = place;
  if (schema.type === 'strict_object') {
    if (node.type === 'Object') return checkNames(place);
    if (node.type !== 'Array') return [];
    return [refuse(place, 'wrong-type', `${nameThing(schema)} belongs here, not a list.`)];
  }
  if (kind === 'address' && node.type === 'String' && !/\S/.test(node.value)) {
    // The reader in the browser leaves out an empty string, and takes spaces for the document itself.
    const code = /./.test(node.value) ? 'empty-address' : 'wrong-value';
    return [refuse(place, code, 'This address is empty. Write it, or leave its line out.')];
  }
  if (kind !== 'text') return [];
  if (node.type === 'Array') {
    const remedy = items(node).length === 1 ? ' Take the square brackets away.' : '';
    return [refuse(place, 'wrong-type', `A single text belongs here, not a list.${remedy}`)];
  }
  if (node.type !== 'Object' || node.members.length > 0) return [];
  return [refuse(place, 'wrong-value', 'This text has no language yet. Write at least one, or leave the text out.')];
};

/** Names of languages that valibot passes over, since they are dangerous in JavaScript. */
const checkLanguageName = (place: Place): Finding[] => {
  const name = (place.node as StringNode).value;
  if (!['__proto__', 'constructor', 'prototype'].includes(name)) return [];
  return [refuse(place, 'wrong-value', `${quote(name)} is not a language code.`)];
};

const listRepeatedNames = (root: ObjectNode, text: string): Finding[] => {
  const found: Finding[] = [];
  const lines = new Lines(text);
  const walk = (node: ValueNode, path: string): void => {
    items(node).forEach((item, index) => walk(item, joinPath(path, index)));
    if (node.type !== 'Object') return;
    const first = new Map<string, number>();
    for (const member of node.members) {
      const name = nameOf(member);
      const at = joinPath(path, name);
      const { offset } = member.name.loc.start;
      const before = first.get(name);
      if (before === undefined) first.set(name, offset);
      else {
        const { line, column } = lines.locate(before);
        const remedy = 'Only the last one counts; remove one of them.';
        const where = `first in line ${line}, column ${column}`;
        const message = `The name ${quote(name)} is used twice in ${nameObject(path)}: ${where}. ${remedy}`;
        found.push({ offset, path: at, severity: 'error', code: 'repeated-name', message });
      }
      walk(member.value, at);
    }
  };
  walk(root, '');
  return found;
};

/** What is wrong with names and shapes. */
export const checkStructure = (document: ContentDocument): Finding[] => [
  ...document.places.flatMap(checkPlace),
  ...document.languageNames.flatMap(checkLanguageName),
  ...listRepeatedNames(document.root, document.text),
];
