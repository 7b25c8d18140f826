/**
 * Identifiers: each one once, each reference to one that exists, and none for nothing.
 */
import type { Node } from 'jsonc-parser';
import { field, isString, items } from './document.js';
import type { ContentDocument, StringNode } from './document.js';
import { joinPath, reportError, reportWarning } from './finding.js';
import type { Finding, Wording } from './finding.js';
import type { Lines } from './lines.js';
import { findNearest } from './nearest.js';
import { namePlace, quote } from './wording.js';

interface Item {
  node: Node;
  path: string;
}

interface Identifier {
  node: StringNode;
  path: string;
}

const listItems = (holder: Node | undefined, name: string, path = ''): Item[] =>
  items(field(holder, name)).map((node, index) => ({ node, path: joinPath(joinPath(path, name), index) }));

const listIds = (list: Item[]): Identifier[] =>
  list.flatMap(({ node, path }) => {
    const id = field(node, 'id');
    return isString(id) ? [{ node: id, path: `${path}.id` }] : [];
  });

/** The activities of each city. */
const listActivities = (root: Node): Item[][] =>
  listItems(root, 'cities').map(({ node, path }) => listItems(node, 'activities', path));

/** The path of what an identifier belongs to. */
const ownerOf = ({ path }: Identifier): string => path.slice(0, -'.id'.length);

const findRepeated = (ids: Identifier[], lines: Lines): Finding[] => {
  const first = new Map<string, Identifier>();
  return ids.flatMap((id) => {
    const before = first.get(id.node.value);
    if (!before) {
      first.set(id.node.value, id);
      return [];
    }
    const message: Wording = (say) =>
      say.references.repeatedId(quote(id.node.value), ownerOf(before), namePlace(lines.locate(before.node.offset))(say));
    return [reportError(id, 'repeated-id', message)];
  });
};

/** The anchors that activities of two cities share: an element joins the identifiers of city and activity with a hyphen. */
const checkAnchors = ({ root, lines }: ContentDocument): Finding[] => {
  const first = new Map<string, { city: number; id: Identifier }>();
  const taken = new Set<string>();
  return listItems(root, 'cities').flatMap(({ node, path }, city) => {
    const cityId = field(node, 'id');
    // The second city of an identifier is not shown, nor are its activities.
    if (!isString(cityId) || taken.has(cityId.value)) return [];
    taken.add(cityId.value);
    return listIds(listItems(node, 'activities', path)).flatMap((id) => {
      const anchor = `${cityId.value}-${id.node.value}`;
      const before = first.get(anchor);
      if (!before) first.set(anchor, { city, id });
      if (!before || before.city === city) return [];
      const where = lines.locate(before.id.node.offset);
      const message: Wording = (say) =>
        say.references.anchor(ownerOf(before.id), namePlace(where)(say), quote(`#${anchor}`));
      return [reportWarning(id, 'repeated-anchor', message)];
    });
  });
};

const checkRepeatedIds = ({ root, lines }: ContentDocument): Finding[] => {
  const lists = [...['themes', 'organisations', 'cities'].map((name) => listItems(root, name)), ...listActivities(root)];
  return lists.flatMap((list) => findRepeated(listIds(list), lines));
};

const mostNames = 100;

const checkReferences = (root: Node, list: 'themes' | 'organisations'): Finding[] => {
  const found: Finding[] = [];
  const ids = listIds(listItems(root, list));
  const names = [...new Set(ids.map(({ node }) => node.value))];
  const known = new Set(names);
  const used = new Set<string>();
  const allowed = names.length > 0 && names.length <= mostNames ? () => names : undefined;
  for (const activity of listActivities(root).flat()) {
    const own = new Set<string>();
    for (const place of listItems(activity.node, list, activity.path)) {
      if (!isString(place.node)) continue;
      const { value } = place.node;
      if (own.has(value)) {
        const message: Wording = ({ references }) => references.twice(references.nouns[list], quote(value));
        found.push(reportWarning(place, 'repeated-reference', message));
      } else if (!known.has(value)) {
        const message: Wording = ({ references: { unknown, noList, nouns } }) =>
          (names.length > 0 ? unknown : noList)(nouns[list], quote(value), list);
        const suggestion = findNearest(value, names);
        found.push(reportError(place, 'unknown-reference', message, { allowed, suggestion }));
        // What was probably meant is in use.
        if (suggestion !== undefined) used.add(suggestion);
      }
      own.add(value);
      used.add(value);
    }
  }
  for (const id of ids) {
    const { value } = id.node;
    if (used.has(value)) continue;
    const message: Wording = ({ references }) => references.unused(references.nouns[list], quote(value));
    found.push(reportWarning(id, 'unused', message));
    used.add(value);
  }
  return found;
};

/** What is wrong with identifiers and the references to them. */
export const checkIdentifiers = (document: ContentDocument): Finding[] => [
  ...checkRepeatedIds(document),
  ...checkAnchors(document),
  ...checkReferences(document.root, 'themes'),
  ...checkReferences(document.root, 'organisations'),
];
