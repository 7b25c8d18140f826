/**
 * Reading a document leniently: what is right is kept, what is wrong is left out
 * and reported with its path. The combinators here are put together by the
 * generated `generated/reader.ts`, which follows `schema.ts`.
 *
 * Nothing is copied that the schema does not name, so unknown keys, `__proto__`
 * included, never reach an element, and depth is bounded by the schema's own.
 */

/** Called for each part that is left out. */
export type Report = (path: string, expected: string) => void;

/** Gives the value as the schema has it, or `undefined` when it cannot be used. */
export type Read<T = unknown> = (value: unknown, path: string, report: Report) => T | undefined;

/** A string that matches a pattern and, where there is one, a further check. */
export const string =
  (expected: string, pattern: RegExp, check?: (value: string) => boolean): Read<string> =>
  (value, path, report) =>
    typeof value === 'string' && pattern.test(value) && (!check || check(value))
      ? value
      : (report(path, expected) as undefined);

/** A whole number within limits, both included. */
export const integer =
  (minimum: number, maximum: number): Read<number> =>
  (value, path, report) =>
    Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? (value as number)
      : (report(path, `whole number, ${minimum} to ${maximum}`) as undefined);

/** A list; items that cannot be read, and those whose `id` came before, are left out. */
export const array =
  <T>(item: Read<T>): Read<T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(path, 'list') as undefined;
    const seen = new Set<unknown>();
    return value.flatMap((entry: unknown, index) => {
      const at = `${path}[${index}]`;
      const read = item(entry, at, report);
      const { id } = Object(read) as { id?: string };
      if (seen.has(id)) report(`${at}.id`, 'unique identifier');
      else if (read !== undefined) {
        if (id) seen.add(id);
        return [read];
      }
      return [];
    });
  };

/** A map whose keys match a pattern; `undefined` when nothing of it can be used. */
export const record =
  <T>(key: RegExp, item: Read<T>): Read<Record<string, T>> =>
  (value, path, report) => {
    const entries = Object.entries(Object(value) as object).flatMap(([name, entry]) => {
      const at = `${path}.${name}`;
      const read = key.test(name) ? item(entry, at, report) : (report(at, 'language tag') as undefined);
      return read === undefined ? [] : [[name, read] as const];
    });
    return entries[0] ? Object.fromEntries(entries) : (report(path, 'text') as undefined);
  };

/** The string reader for a string, the other for all else. */
export const either =
  <A, B>(text: Read<A>, other: Read<B>): Read<A | B> =>
  (value, path, report) =>
    (typeof value === 'string' ? text : other)(value, path, report);

/** An object with known fields; without one that is required, it cannot be used. */
export const object =
  <T>(fields: Record<string, Read>, ...required: string[]): Read<T> =>
  (value, path, report) => {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return report(path, 'object') as undefined;
    const read: Record<string, unknown> = {};
    for (const name in fields) {
      const field = (value as Record<string, unknown>)[name];
      const at = path ? `${path}.${name}` : name;
      if (field !== undefined) {
        const result = fields[name]!(field, at, report);
        if (result !== undefined) read[name] = result;
      } else if (required.includes(name)) report(at, 'value');
    }
    return required.some((name) => !(name in read)) ? undefined : (read as T);
  };
