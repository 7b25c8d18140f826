/**
 * Reading a document leniently: what is right is kept; what is wrong is left out and
 * its path noted. The combinators here are put together by the generated
 * `generated/reader.ts`, which follows `schema.ts`.
 *
 * Nothing is copied that the schema does not name, so unknown keys, `__proto__`
 * included, never reach an element, and depth is bounded by the schema's own.
 */

import { readTag } from './language-tags.js';

/** Gives the value as the schema has it, or `undefined` when it cannot be used. */
export type Read<T = unknown> = (value: unknown) => T | undefined;

/** What a document holds that can be used, and where it holds what cannot. */
export interface ReadResult<T> {
  content: T | undefined;
  /** Paths of what was left out, for example `cities[0].population.value`. */
  problems: string[];
  /** What is still to be checked: see `deferred`. */
  deferred: Path[];
  /** The languages that texts are in. */
  languages: string[];
}

/** Keys from the top of the document down. */
export interface Path extends Array<string | number> {
  /** What stands there, where only a slow check can tell right from wrong. */
  deferred?: string;
}

/** Grows from its end: what is right, which is nearly all of a document, costs nothing. */
let problems: Path[] = [];
let languages = new Set<string>();
/** The language of each key of a text: a document has thousands of texts in a few languages. */
let tags = new Map<string, string>();

const leaveOut = (): undefined => {
  problems.push([]);
};

/** Says of the problems from one on that they are under a key. */
const locate = (at: number, key: string | number): void => {
  while (at < problems.length) problems[at++]!.unshift(key);
};

/** "cities[0].timeZone". */
export const printPath = (path: Path): string =>
  path.reduce<string>((left, key) => left + (typeof key === 'number' ? `[${key}]` : `.${key}`), '').slice(1);

/** A string that matches a pattern and, where there is one, a further check. */
export const string =
  (pattern: RegExp, check?: (value: string) => boolean): Read<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) && (!check || check(value)) ? value : leaveOut();

/**
 * A string that only a slow check can tell right from wrong: it is taken as it is, and noted. The first paint does
 * without it; the check follows.
 */
export const deferred: Read<string> = (value) => {
  if (!value || typeof value !== 'string') return leaveOut();
  problems.push(Object.assign([], { deferred: value }));
  return value;
};

/** A number within limits, both included; minus zero is zero. */
export const decimal =
  (minimum: number, maximum: number): Read<number> =>
  (value) =>
    typeof value === 'number' && value >= minimum && value <= maximum ? value + 0 : leaveOut();

/** A whole number within limits, both included; minus zero is zero. */
export const integer = (minimum: number, maximum: number): Read<number> => {
  const read = decimal(minimum, maximum);
  return (value) => read(Number.isInteger(value) ? value : undefined);
};

/** `true` or `false`. */
export const boolean: Read<boolean> = (value) => (typeof value === 'boolean' ? value : leaveOut());

/**
 * A list; items that cannot be read are left out.
 *
 * @param byId whether items have an `id`; those whose `id` came before are left out, too
 */
export const array =
  <T>(item: Read<T>, byId = false): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return leaveOut();
    const list: T[] = [];
    const seen = byId && new Set<string>();
    // Not forEach(): a list may be ten thousand long, and the first screen waits for it.
    for (let index = 0; index < value.length; index++) {
      const at = problems.length;
      let read = item(value[index]);
      if (seen && read) {
        const { id } = read as T & { id: string };
        if (seen.has(id)) read = leaveOut();
        else seen.add(id);
      }
      locate(at, index);
      if (read !== undefined) list.push(read);
    }
    return list;
  };

/** A list of identifiers, each once. */
export const references = (item: Read<string>): Read<string[]> => {
  const read = array(item);
  return (value) => {
    const list = read(value);
    return list && [...new Set(list)];
  };
};

/** A text by language, whose tags match a pattern; `undefined` when nothing of it can be used. */
export const record =
  <T>(pattern: RegExp, item: Read<T>): Read<Record<string, T>> =>
  (value) => {
    const entries = Object.entries(Object(value) as object).flatMap(([key, entry]) => {
      const at = problems.length;
      const language = tags.get(key) ?? (pattern.test(key) ? readTag(key) : '');
      tags.set(key, language);
      const read = language ? item(entry) : leaveOut();
      locate(at, key);
      if (read === undefined) return [];
      languages.add(language);
      return [[language, read] as const];
    });
    return entries[0] ? Object.fromEntries(entries) : leaveOut();
  };

/** The first reader for a string, the second for all else. */
export const either =
  <A, B>(text: Read<A>, other: Read<B>): Read<A | B> =>
  (value) =>
    (typeof value === 'string' ? text : other)(value);

/** An object with known fields; without one that is required, it cannot be used. */
export const object =
  <T>(fields: Record<string, Read>, ...required: string[]): Read<T> =>
  (value) => {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return leaveOut();
    const read: Record<string, unknown> = {};
    for (const key in fields) {
      const field = (value as Record<string, unknown>)[key];
      if (field === undefined && !required.includes(key)) continue;
      const at = problems.length;
      const result = fields[key]!(field);
      locate(at, key);
      if (result !== undefined) read[key] = result;
      else if (required.includes(key)) return;
    }
    return read as T;
  };

/** A whole document. */
export const whole =
  <T>(read: Read<T>) =>
  (value: unknown): ReadResult<T> => {
    problems = [];
    languages = new Set();
    tags = new Map();
    const content = read(value);
    return {
      content,
      problems: problems.filter((path) => !path.deferred).map(printPath),
      deferred: problems.filter((path) => path.deferred),
      languages: [...languages],
    };
  };
