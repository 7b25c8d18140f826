/**
 * The names in a document: those that no object of its kind has, those that are missing,
 * and those that stand twice in one object.
 */
import type { Node } from 'jsonc-parser';
import { contentSchema } from '../content/schema.js';
import { items, lastFields, listFields, listNames, unwrap } from './document.js';
import type { ContentDocument, Place, SchemaNode } from './document.js';
import { joinNames, joinPath, reportError } from './finding.js';
import type { Finding } from './finding.js';
import { findNearest } from './nearest.js';
import { describeAllowed, nameObject, quote, requiredNames } from './wording.js';

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

const findUnknownNames = ({ schema, node, path }: Place): Finding[] => {
  const known = Object.keys(schema.entries!);
  const taken = new Set(listNames(node));
  const free = known.filter((name) => !taken.has(name));
  return lastFields(node).flatMap(([name]) => {
    if (known.includes(name.value)) return [];
    const suggestion = findNearest(name.value, free);
    const owners = [...(fieldOwners.get(name.value) ?? [])];
    const elsewhere = owners.length > 0 ? ` It belongs in ${joinNames(owners, 'or')}.` : ' Correct it or remove it.';
    const message = `The name ${quote(name.value)} is not known in ${nameObject(path)}.${suggestion ? '' : elsewhere}`;
    const allowed = known.filter((each) => !each.startsWith('$'));
    const place = { node: name, path: joinPath(path, name.value) };
    return [reportError(place, 'unknown-name', message, { allowed, suggestion })];
  });
};

const findMissingNames = ({ schema, node, path }: Place): Finding[] => {
  const required = requiredNames(schema);
  const present = new Set(listNames(node));
  return required
    .filter((name) => !present.has(name))
    .map((name) => {
      const needed = required.length === 1 ? 'it' : joinNames(required.map(quote), 'and');
      const description = name === 'alt' ? ' Say in a few words what the picture shows, for people who cannot see it.' : '';
      const document = path === '' ? ' Is this the right file?' : '';
      const message = `"${name}" is missing: ${nameObject(path)} needs ${needed}.${description}${document}`;
      const allowed = describeAllowed(schema.entries![name]!);
      return reportError({ node, path: joinPath(path, name) }, 'missing', message, { allowed });
    });
};

const findRepeatedNames = ({ root, lines }: ContentDocument): Finding[] => {
  const found: Finding[] = [];
  const walk = (node: Node, path: string): void => {
    items(node).forEach((item, index) => walk(item, joinPath(path, index)));
    const first = new Map<string, number>();
    for (const [name, value] of listFields(node)) {
      const place = { node: name, path: joinPath(path, name.value) };
      const before = first.get(name.value);
      if (before === undefined) first.set(name.value, name.offset);
      else {
        const where = `The name ${quote(name.value)} is used twice in ${nameObject(path)}: first in ${lines.describe(before)}.`;
        found.push(reportError(place, 'repeated-name', `${where} Only the last one counts; remove one of them.`));
      }
      walk(value, place.path);
    }
  };
  walk(root, '');
  return found;
};

/** What is wrong with the names of fields. */
export const checkNames = (document: ContentDocument): Finding[] => [
  ...document.places
    .filter(({ schema, node }) => schema.type === 'strict_object' && node.type === 'object')
    .flatMap((place) => [...findUnknownNames(place), ...findMissingNames(place)]),
  ...findRepeatedNames(document),
];
