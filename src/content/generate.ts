/**
 * Writes what follows from the schema: the reader for the browser and the JSON
 * Schemas for editors, one in each language of `descriptions.ts`. Run by `npm run generate`; CI checks that both are current.
 * A keyword of valibot that has no counterpart here stops the run, so that the
 * reader never accepts what the schema refuses.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as checks from './checks.js';
import { describedLanguages } from './descriptions.js';
import { createJsonSchema } from './json-schema.js';
import { contentSchema, definitions } from './schema.js';

interface Node {
  kind: string;
  type: string;
  pipe?: Node[];
  wrapped?: Node;
  item?: Node;
  key?: Node;
  value?: Node;
  options?: (Node | string)[];
  entries?: Record<string, Node>;
  requirement?: unknown;
}

const uses = new Map<Node, number>();
const names = new Map<Node, string>();
const usedChecks = new Set<string>();
const usedReaders = new Set<string>();
const shared: string[] = [];

const refuse = (node: Node): never => {
  throw new Error(
    `src/content/schema.ts uses "${node.type}", for which src/content/generate.ts has no reader: add one to src/content/reader.ts and name it here.`,
  );
};

const children = (node: Node): Node[] => [
  ...(node.pipe?.filter((part) => part !== node && part.kind === 'schema') ?? []),
  ...[node.wrapped, node.item, node.key, node.value].filter((part) => part !== undefined),
  ...(node.options?.filter((part) => typeof part !== 'string') ?? []),
  ...Object.values(node.entries ?? {}),
];

const count = (node: Node): void => {
  uses.set(node, (uses.get(node) ?? 0) + 1);
  if (uses.get(node) === 1) children(node).forEach(count);
};

const call = (reader: string, ...args: string[]): string => {
  usedReaders.add(reader);
  return `${reader}(${args.join(', ')})`;
};

/** The actions of a pipe, also of one that begins with a pipe. */
const actionsOf = ({ pipe: [first, ...parts] = [] }: Node): Node[] => [
  ...(first?.pipe ? actionsOf(first) : []),
  ...parts.filter(({ kind }) => kind !== 'metadata'),
];

const checkName = (action: Node): string => {
  const name = Object.entries(checks).find(([, check]) => check === action.requirement)?.[0];
  if (name === undefined) throw new Error('src/content/schema.ts has a check that is not exported by src/content/checks.ts.');
  return name;
};

/** Checks that are too slow for the first paint: the first use of `Intl` costs a browser tens of milliseconds. */
const slowChecks: unknown[] = [checks.isTimeZone];

const readString = (node: Node): string => {
  const actions = actionsOf(node);
  if (actions.some(({ requirement }) => slowChecks.includes(requirement))) {
    if (actions.length > 1) refuse(actions[1]!);
    usedReaders.add('deferred');
    return 'deferred';
  }
  let pattern = '/./';
  let check: string | undefined;
  for (const action of actions) {
    if (action.type === 'regex') pattern = String(action.requirement);
    else if (action.type === 'check') usedChecks.add((check = checkName(action)));
    else refuse(action);
  }
  return call('string', pattern, ...(check ? [check] : []));
};

const readNumber = (node: Node): string => {
  const limits = new Map(actionsOf(node).map((action) => [action.type, action]));
  for (const [type, action] of limits) if (!['integer', 'min_value', 'max_value'].includes(type)) refuse(action);
  if (!limits.has('min_value') || !limits.has('max_value')) {
    throw new Error('src/content/schema.ts has a number without minValue and maxValue.');
  }
  return call(limits.has('integer') ? 'integer' : 'decimal', String(limits.get('min_value')!.requirement), String(limits.get('max_value')!.requirement));
};

const keyPattern = (node: Node): string => {
  const [action, ...more] = actionsOf(node);
  if (action?.type !== 'regex' || more.length > 0) return refuse(node);
  return String(action.requirement);
};

const write = (node: Node): string => {
  switch (node.type) {
    case 'string':
      return readString(node);
    case 'picklist':
      return call('string', `/^(?:${node.options!.join('|')})$/`);
    case 'number':
      return readNumber(node);
    case 'boolean':
      usedReaders.add('boolean');
      return 'boolean';
    case 'array': {
      const [action, ...more] = actionsOf(node);
      if (more[0]) refuse(more[0]);
      if (action && action.requirement !== checks.hasUniqueIds) refuse(action);
      const item = read(node.item!);
      if (action) return call('array', item, 'true');
      return call((node.item as unknown) === definitions.id ? 'references' : 'array', item);
    }
    case 'record':
      // The reader refuses an empty one by itself.
      for (const action of actionsOf(node)) if (action.requirement !== 1 || action.type !== 'min_entries') refuse(action);
      return call('record', keyPattern(node.key!), read(node.value!));
    case 'union': {
      const [first, second, ...more] = node.options as Node[];
      if (first?.type !== 'string' || second?.type !== 'record' || more.length > 0) return refuse(node);
      return call('either', read(first), read(second));
    }
    case 'strict_object': {
      if (actionsOf(node).length > 0) refuse(actionsOf(node)[0]!);
      const entries = Object.entries(node.entries!).filter(([name]) => !name.startsWith('$'));
      const required = entries.filter(([, entry]) => entry.type !== 'optional').map(([name]) => `'${name}'`);
      const fields = entries.map(([name, entry]) => `${name}: ${read(entry.type === 'optional' ? entry.wrapped! : entry)}`);
      return call('object', `{ ${fields.join(', ')} }`, ...required);
    }
    default:
      return refuse(node);
  }
};

/** A known value that was only given another description: the same reader reads it. */
const findDescribed = (node: Node): Node | undefined => {
  const [inner] = node.pipe ?? [];
  return inner !== node && inner?.pipe && !actionsOf(node)[0] ? inner : undefined;
};

const read = (node: Node): string => {
  const described = findDescribed(node);
  if (described) return read(described);
  const known = names.get(node);
  if (known) return known;
  const code = write(node);
  if ((uses.get(node) ?? 0) < 2) return code;
  const name = `shared${shared.length + 1}`;
  names.set(node, name);
  shared.push(`const ${name} = ${code};`);
  return name;
};

const root = contentSchema as unknown as Node;
count(root);
const reader = write(root);
usedReaders.add('whole');
const notice = 'Generated by `npm run generate` from src/content/schema.ts. Do not edit.';

mkdirSync(new URL('generated/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('generated/reader.ts', import.meta.url),
  `// ${notice}
import { ${[...usedChecks].sort().join(', ')} } from '../checks.js';
import { ${[...usedReaders].sort().join(', ')} } from '../reader.js';
import type { Read } from '../reader.js';
import type { Content } from '../schema.js';

${shared.join('\n')}

/** Reads a whole document; its content is \`undefined\` when it has no list of cities. */
export const readContent = whole(${reader} as Read<Content>);
`,
);

for (const language of describedLanguages) {
  const schema = createJsonSchema(language, notice);
  writeFileSync(new URL(`../../demo/content/${schema.$id}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
