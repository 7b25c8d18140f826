/**
 * The names in a document: those that no object of its kind has, those that are missing,
 * and those that stand twice in one object, also as two names of one language.
 */
import type { Node } from 'jsonc-parser';
import { baseLanguage, readTag } from '../content/language-tags.js';
import { contentSchema } from '../content/schema.js';
import { isLanguage, maximizeTag } from './codes.js';
import { items, lastFields, listFields, listNames, unwrap } from './document.js';
import type { ContentDocument, Place, SchemaNode } from './document.js';
import { joinPath, reportError, reportWarning } from './finding.js';
import type { Finding, Wording } from './finding.js';
import { findMeantField } from './meant-words.js';
import { describeAllowed, joinNames, nameLanguage, nameObject, namePlace, quote, requiredNames } from './wording.js';

/** Which objects know a field, by the paths that they have in the schema. */
const fieldOwners = new Map<string, Set<string>>();

const collectOwners = (optional: SchemaNode, path: string): void => {
  const schema = unwrap(optional);
  if (schema.item) collectOwners(schema.item, path);
  for (const [name, entry] of Object.entries(schema.entries ?? {})) {
    fieldOwners.set(name, (fieldOwners.get(name) ?? new Set()).add(path));
    collectOwners(entry, name);
  }
};
collectOwners(contentSchema as unknown as SchemaNode, '');

/** So many objects are named at most; what nearly all of them have, belongs nowhere in particular. */
const mostOwners = 4;

const sayUnknown =
  (name: string, path: string, suggestion: string | undefined): Wording =>
  (say) => {
    const message = say.names.unknown(quote(name), nameObject(path)(say));
    if (suggestion !== undefined) return message;
    const owners = [...new Set([...(fieldOwners.get(name) ?? [])].map((owner) => nameObject(owner)(say)))];
    const isElsewhere = owners.length > 0 && owners.length <= mostOwners;
    return `${message} ${isElsewhere ? say.names.belongsIn(joinNames(owners, 'disjunction', say)) : say.names.correct}`;
  };

const findUnknownNames = ({ schema, node, path }: Place): Finding[] => {
  const known = Object.keys(schema.entries!);
  const taken = new Set(listNames(node));
  const free = known.filter((name) => !taken.has(name));
  return lastFields(node).flatMap(([name]) => {
    if (known.includes(name.value)) return [];
    const suggestion = findMeantField(name.value, free);
    const allowed = known.filter((each) => !each.startsWith('$'));
    const place = { node: name, path: joinPath(path, name.value) };
    const message = sayUnknown(name.value, path, suggestion);
    return [reportError(place, 'unknown-name', message, { allowed: () => allowed, suggestion })];
  });
};

const sayMissing =
  (name: string, path: string, required: string[]): Wording =>
  (say) => {
    const needed = required.length === 1 ? say.names.it : joinNames(required.map(quote), 'conjunction', say);
    return [
      say.names.missing(quote(name), nameObject(path)(say), needed),
      ...(name === 'alt' ? [say.names.missingAlternative] : []),
      ...(path === '' ? [say.names.rightFile] : []),
    ].join(' ');
  };

const findMissingNames = ({ schema, node, path }: Place): Finding[] => {
  const required = requiredNames(schema);
  const present = new Set(listNames(node));
  return required
    .filter((name) => !present.has(name))
    .map((name) => {
      const allowed = describeAllowed(schema.entries![name]!);
      return reportError({ node, path: joinPath(path, name) }, 'missing', sayMissing(name, path, required), { allowed });
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
        const where = lines.locate(before);
        const message: Wording = (say) =>
          say.names.repeated(quote(name.value), nameObject(path)(say), namePlace(where)(say));
        found.push(reportError(place, 'repeated-name', message));
      }
      walk(value, place.path);
    }
  };
  walk(root, '');
  return found;
};

/** Names of a text that are one language: "zh_CN" and "zh-CN", of which one is lost, or "nl" and "nl-NL". */
const findRepeatedLanguages = ({ kind, node, path }: Place): Finding[] => {
  if (kind !== 'text') return [];
  const first = new Map<string, string>();
  return lastFields(node).flatMap(([name]) => {
    if (!isLanguage(name.value)) return [];
    const language = maximizeTag(name.value) ?? name.value;
    const before = first.get(language);
    if (before === undefined) {
      first.set(language, name.value);
      return [];
    }
    const isLost = readTag(before).toLowerCase() === readTag(name.value).toLowerCase();
    const message: Wording = (say) =>
      say.names.sameLanguage(quote(name.value), quote(before), nameLanguage(baseLanguage(before))(say));
    return [(isLost ? reportError : reportWarning)({ node: name, path: joinPath(path, name.value) }, 'repeated-language', message)];
  });
};

/** What is wrong with the names of fields. */
export const checkNames = (document: ContentDocument): Finding[] => [
  ...document.places
    .filter(({ schema, node }) => schema.type === 'strict_object' && node.type === 'object')
    .flatMap((place) => [...findUnknownNames(place), ...findMissingNames(place)]),
  ...findRepeatedNames(document),
  ...document.places.flatMap(findRepeatedLanguages),
];
