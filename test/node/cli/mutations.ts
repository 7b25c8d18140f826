/**
 * Ways to spoil a document: any part replaced, removed, repeated, renamed or wrapped,
 * with values that are near right as well as anything JSON can hold.
 */
import fc from 'fast-check';

export type Path = (string | number)[];

export type Mutation =
  | { kind: 'replace' | 'wrap' | 'remove' | 'repeat'; at: number; value: unknown }
  | { kind: 'add' | 'rename'; at: number; name: string; value: unknown };

/** The paths of all parts of a value, itself first. */
export const listPaths = (value: unknown, path: Path = []): Path[] => [
  path,
  ...Object.entries(Object(value) as object).flatMap(([key, part]) =>
    typeof value === 'object' ? listPaths(part, [...path, Array.isArray(value) ? Number(key) : key]) : [],
  ),
];

type Holder = Record<string | number, unknown>;

const find = (value: unknown, path: Path): unknown => path.reduce((part, key) => (Object(part) as Holder)[key], value);

const define = (holder: Holder, name: string, value: unknown): void => {
  // A plain assignment to __proto__ would change the prototype instead of adding a field.
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
};

/** Values that are right, or nearly so, in one place or another. */
export const nearlyRight: unknown[] = [
  ...['', ' ', '\n', 'x', 'Palo Alto', 'palo-alto', 'economy', 'nl', 'NL', 'zh-Hans', 'active', 'activ', '5'],
  ...['2025', '2025-02-30', '2025-2-3', '2025-03-31', '09:00', '24:00', 'Europe/Amsterdam', 'UTC', 'Mars/Olympus'],
  ...['09:75', '9:00', '23:59', '2025-00', '2025-12-32', '0000', '12025', 'a--b', '-a', 'nL', 'NLD', 'planned', 'PST'],
  ...['https://x.nl', 'javascript:x', 'java\nscript:x', '//', 'http://[', 'ftp://x', '../x.html', 'mailto:a@x.nl'],
  ...[
    0,
    -1,
    1.5,
    999,
    1000,
    9999,
    10_000,
    100_000_000,
    100_000_001,
    1e300,
    true,
    false,
    null,
    [],
    {},
    [[]],
    [{}],
    ['x'],
    [null],
    ['x', 5],
  ],
  ...[{ nl: 'x' }, { nl: '' }, { nl: 5 }, { dutch: 'x' }, { 'nl-': 'x' }, { 'a b': 'x' }, { nl: 'x', dutch: 'x' }],
  ...[{ id: 'x', name: 'X' }, { id: 'x' }, { label: 'L', url: 'x' }, { start: '2025' }, { value: 1 }],
  JSON.parse('{ "__proto__": "x" }'),
];

const values = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nearlyRight) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'length',
    '0',
    'id',
    'name',
    'Name',
    'zh',
    'xyz',
  ),
  fc.string({ maxLength: 5 }),
);

/** Any one change; `at` chooses the part. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('replace', 'wrap', 'remove', 'repeat'), at: fc.nat(), value: values }),
  fc.record({ kind: fc.constantFrom('add', 'rename'), at: fc.nat(), name: names, value: values }),
);

/** Puts another value in the place of a part, in place. */
export const replacePart = (document: unknown, path: Path, value: unknown): void => {
  define(find(document, path.slice(0, -1)) as Holder, String(path.at(-1)), value);
};

/** Changes a document in place; the document itself stays an object. */
export const applyMutation = (document: unknown, mutation: Mutation): void => {
  const paths = listPaths(document).slice(1);
  const path = paths[mutation.at % paths.length];
  if (!path) return;
  const key = path.at(-1)!;
  const holder = find(document, path.slice(0, -1)) as Holder;
  const part = holder[key];
  switch (mutation.kind) {
    case 'replace':
      define(holder, String(key), mutation.value);
      break;
    case 'wrap':
      define(holder, String(key), [part]);
      break;
    case 'remove':
      if (Array.isArray(holder)) holder.splice(key as number, 1);
      else delete holder[key];
      break;
    case 'repeat':
      if (Array.isArray(holder)) holder.push(structuredClone(part));
      break;
    case 'add':
      if (typeof part === 'object' && part && !Array.isArray(part))
        define(part as Holder, mutation.name, mutation.value);
      break;
    case 'rename':
      if (Array.isArray(holder)) break;
      delete holder[key];
      define(holder, mutation.name, part);
  }
};

/** A path as the check writes it, taken apart. */
export const parsePath = (path: string): Path =>
  [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$-]+)/g)].map(([, index, quoted, name]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : name!,
  );

/** Takes a part out of a document in place. */
export const removePart = (document: unknown, path: string): void => {
  const keys = parsePath(path);
  const key = keys.at(-1)!;
  const holder = find(document, keys.slice(0, -1)) as Holder | undefined;
  if (Array.isArray(holder)) holder.splice(key as number, 1);
  else if (holder && typeof holder === 'object') delete holder[key];
};
