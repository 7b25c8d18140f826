/**
 * Reading a document leniently: what is right is kept; what is wrong is left out and
 * its path noted. The combinators here are put together by the generated
 * `generated/reader.ts`, which follows `schema.ts`.
 *
 * Nothing is copied that the schema does not name, so unknown keys, `__proto__`
 * included, never reach an element, and depth is bounded by the schema's own.
 */

/** Gives the value as the schema has it, or `undefined` when it cannot be used. */
export type Read<T = unknown> = (value: unknown) => T | undefined;

/** What a document holds that can be used, and where it holds what cannot. */
export interface ReadResult<T> {
  content: T | undefined;
  /** Paths of what was left out, for example `cities[0].population.value`. */
  problems: string[];
}

let path: (string | number)[] = [];
let problems: string[] = [];

const leaveOut = (): undefined => {
  problems.push(path.reduce<string>((left, key) => left + (typeof key === 'number' ? `[${key}]` : `.${key}`), '').slice(1));
};

const readAt = <T>(key: string | number, read: Read<T>, value: unknown): T | undefined => {
  path.push(key);
  const result = read(value);
  path.pop();
  return result;
};

/** A string that matches a pattern and, where there is one, a further check. */
export const string =
  (pattern: RegExp, check?: (value: string) => boolean): Read<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) && (!check || check(value)) ? value : leaveOut();

/** A whole number within limits, both included; minus zero is zero. */
export const integer =
  (minimum: number, maximum: number): Read<number> =>
  (value) =>
    Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? (value as number) + 0
      : leaveOut();

/** A list; items that cannot be read, and those whose `id` came before, are left out. */
export const array =
  <T>(item: Read<T>): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return leaveOut();
    const seen = new Set<unknown>();
    return value.flatMap((entry, index) => {
      const read = readAt(
        index,
        (entry) => {
          const read = item(entry);
          const { id } = Object(read) as { id?: string };
          if (id && seen.has(id)) return leaveOut();
          seen.add(id);
          return read;
        },
        entry,
      );
      return read === undefined ? [] : [read];
    });
  };

/** A map whose keys match a pattern; `undefined` when nothing of it can be used. */
export const record =
  <T>(pattern: RegExp, item: Read<T>): Read<Record<string, T>> =>
  (value) => {
    const entries = Object.entries(Object(value) as object).flatMap(([key, entry]) => {
      const read = readAt(key, pattern.test(key) ? item : leaveOut, entry);
      return read === undefined ? [] : [[key, read] as const];
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
    const read: Record<string, unknown> = {};
    for (const key in fields) {
      const field = Object(value)[key] as unknown;
      const needed = required.includes(key);
      if (field === undefined && !needed) continue;
      const result = readAt(key, field === undefined ? leaveOut : fields[key]!, field);
      if (result !== undefined) read[key] = result;
      else if (needed) return;
    }
    return value && typeof value === 'object' && !Array.isArray(value) ? (read as T) : leaveOut();
  };

/** A whole document. */
export const whole =
  <T>(read: Read<T>) =>
  (value: unknown): ReadResult<T> => {
    path = [];
    problems = [];
    return { content: read(value), problems };
  };
