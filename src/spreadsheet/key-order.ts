/** Where a new field goes among those that are there. */
import { unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import { isRecord } from './paths.js';

/**
 * The same value, with the fields that `before` lacks where the schema has them: behind the last one that precedes them
 * there. Those that were there keep their order.
 */
export const placeNewFields = (before: unknown, after: unknown, schema: SchemaNode): unknown => {
  if (Array.isArray(after) && schema.type === 'array') {
    const former: unknown[] = Array.isArray(before) ? before : [];
    return after.map((item, index) => placeNewFields(former[index], item, unwrap(schema.item!)));
  }
  if (!isRecord(after) || schema.type !== 'strict_object') return after;
  const former = isRecord(before) ? before : {};
  const ranks = Object.keys(schema.entries!);
  const rank = (name: string): number => (ranks.includes(name) ? ranks.indexOf(name) : ranks.length);
  const names = Object.keys(after).filter((name) => Object.hasOwn(former, name));
  const added = Object.keys(after).filter((name) => !Object.hasOwn(former, name));
  for (const name of added.sort((one, other) => rank(one) - rank(other))) {
    names.splice(names.findLastIndex((other) => rank(other) <= rank(name)) + 1, 0, name);
  }
  return Object.fromEntries(
    names.map((name) => {
      const entry = Object.hasOwn(schema.entries!, name) ? unwrap(schema.entries![name]!) : undefined;
      return [name, entry ? placeNewFields(former[name], after[name], entry) : after[name]];
    }),
  );
};
