/**
 * Identifiers: each one once, each reference to one that exists, and none for nothing.
 */
import type { StringNode, ValueNode } from '@humanwhocodes/momoa';
import { field, items } from './document.js';
import type { ContentDocument } from './document.js';
import { joinPath } from './finding.js';
import type { Finding } from './finding.js';
import { Lines } from './lines.js';
import { findNearest } from '../nearest.js';
import { quote } from './wording.js';

interface Named {
  node: StringNode;
  path: string;
}

const isString = (node: ValueNode | undefined): node is StringNode => node?.type === 'String';

const listIds = (list: ValueNode | undefined, path: string): Named[] =>
  items(list).flatMap((item, index) => {
    const node = field(item, 'id');
    return isString(node) ? [{ node, path: `${joinPath(path, index)}.id` }] : [];
  });

/** Activities of all cities, with their paths. */
const listActivities = (root: ValueNode): { node: ValueNode; path: string; list: string }[] =>
  items(field(root, 'cities')).flatMap((city, cityIndex) => {
    const list = `${joinPath('cities', cityIndex)}.activities`;
    return items(field(city, 'activities')).map((node, index) => ({ node, path: joinPath(list, index), list }));
  });

const findRepeatedIds = (ids: Named[], lines: Lines, severity: Finding['severity']): Finding[] => {
  const first = new Map<string, Named>();
  return ids.flatMap(({ node, path }): Finding[] => {
    const before = first.get(node.value);
    if (!before) {
      first.set(node.value, { node, path });
      return [];
    }
    const { line, column } = lines.locate(before.node.loc.start.offset);
    const effect =
      severity === 'error'
        ? 'The second one is not shown.'
        : 'A link to it leads to the first one when both cities are on one page.';
    const owner = `${before.path.slice(0, -3)} (line ${line}, column ${column})`;
    const message = `The identifier ${quote(node.value)} is taken by ${owner}. ${effect} Give it another one.`;
    const code = severity === 'error' ? 'repeated-id' : 'repeated-anchor';
    return [{ offset: node.loc.start.offset, path, severity, code, message }];
  });
};

const checkRepeatedIds = ({ root, text }: ContentDocument): Finding[] => {
  const lines = new Lines(text);
  const errors = ['themes', 'organisations', 'cities'].flatMap((list) =>
    findRepeatedIds(listIds(field(root, list), list), lines, 'error'),
  );
  items(field(root, 'cities')).forEach((city, index) => {
    const path = `${joinPath('cities', index)}.activities`;
    errors.push(...findRepeatedIds(listIds(field(city, 'activities'), path), lines, 'error'));
  });
  const named = new Set(errors.map(({ path }) => path));
  const all = listActivities(root).flatMap(({ node, path }) => {
    const id = field(node, 'id');
    return isString(id) && !named.has(`${path}.id`) ? [{ node: id, path: `${path}.id` }] : [];
  });
  return [...errors, ...findRepeatedIds(all, lines, 'warning')];
};

const mostNames = 100;

const checkReferences = (root: ValueNode, list: 'themes' | 'organisations', noun: string): Finding[] => {
  const found: Finding[] = [];
  const ids = listIds(field(root, list), list);
  const names = [...new Set(ids.map(({ node }) => node.value))];
  const known = new Set(names);
  const used = new Set<string>();
  const allowed = names.length > 0 && names.length <= mostNames ? { allowed: names } : {};
  for (const activity of listActivities(root)) {
    const own = new Set<string>();
    items(field(activity.node, list)).forEach((node, index) => {
      if (!isString(node)) return;
      const place = { offset: node.loc.start.offset, path: joinPath(`${activity.path}.${list}`, index) };
      const name = quote(node.value);
      if (own.has(node.value)) {
        found.push({
          ...place,
          severity: 'warning',
          code: 'repeated-reference',
          message: `This activity names the ${noun} ${name} twice. Remove one.`,
        });
      } else if (!known.has(node.value)) {
        const remedy =
          names.length > 0 ? 'Correct it, or add it to that list.' : 'That list is empty or not there: add it.';
        const message = `There is no ${noun} ${name} in the list "${list}". ${remedy}`;
        const suggestion = findNearest(node.value, names);
        found.push({ ...place, severity: 'error', code: 'unknown-reference', message, ...allowed, suggestion });
        // What was probably meant is in use.
        if (suggestion !== undefined) used.add(suggestion);
      }
      own.add(node.value);
      used.add(node.value);
    });
  }
  for (const { node, path } of ids) {
    if (used.has(node.value)) continue;
    const name = quote(node.value);
    const message = `The ${noun} ${name} is not used by any activity. Remove it, or name it in an activity.`;
    found.push({ offset: node.loc.start.offset, path, severity: 'warning', code: 'unused', message });
    used.add(node.value);
  }
  return found;
};

/** What is wrong with identifiers and the references to them. */
export const checkIdentifiers = (document: ContentDocument): Finding[] => [
  ...checkRepeatedIds(document),
  ...checkReferences(document.root, 'themes', 'theme'),
  ...checkReferences(document.root, 'organisations', 'organisation'),
];
