/** Places within a part of the document, as names and list positions, and as the check writes them: `links[0].label.nl`. */
import { joinPath } from '../check/finding.js';

export type Step = string | number;
export type Path = readonly Step[];

/** A path in one string. */
export const writePath = (path: Path): string => path.reduce<string>(joinPath, '');

/**
 * The path that `writePath` wrote.
 *
 * @returns `undefined` for what is no path
 */
export const readPath = (text: string): Step[] | undefined => {
  const path: Step[] = [];
  const steps = /\.?([\w$-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
  while (steps.lastIndex < text.length) {
    const step = steps.exec(text);
    if (!step) return undefined;
    const [, name, index, quoted] = step;
    try {
      path.push(name ?? (index === undefined ? (JSON.parse(quoted!) as string) : Number(index)));
    } catch {
      return undefined;
    }
  }
  return path;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at one step below a value; names that objects inherit are not there. */
const step = (value: unknown, key: Step): unknown => {
  if (typeof key === 'number') return Array.isArray(value) ? value[key] : undefined;
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** What stands at a path, or `undefined`. */
export const readAt = (value: unknown, path: Path): unknown => path.reduce(step, value);

const put = (holder: object, key: Step, value: unknown): void => {
  // An assignment to "__proto__" would be none.
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

/** Puts a value at a path; what is missing on the way, or is of another kind, is made. */
export const writeAt = (root: object, path: Path, value: unknown): void => {
  let holder = root;
  path.slice(0, -1).forEach((key, index) => {
    const isList = typeof path[index + 1] === 'number';
    let next = step(holder, key);
    if (isList ? !Array.isArray(next) : !isRecord(next)) {
      next = isList ? [] : {};
      put(holder, key, next);
    }
    holder = next as object;
  });
  put(holder, path.at(-1)!, value);
};

/**
 * Removes what stands at a path, and the objects that become empty by it. In a list it leaves a gap, so that the
 * positions of the others stay: see `closeGaps`.
 */
export const removeAt = (root: object, path: Path): void => {
  for (let length = path.length; length > 0; length--) {
    const holder = readAt(root, path.slice(0, length - 1));
    const key = path[length - 1]!;
    if (step(holder, key) === undefined) return;
    if (Array.isArray(holder)) {
      holder[key as number] = undefined;
      return;
    }
    delete (holder as Record<string, unknown>)[key];
    if (Object.keys(holder as object).length > 0) return;
  }
};

/** Closes the gaps in lists, and removes lists that have nothing else, and what becomes empty by it. */
export const closeGaps = (root: unknown): void => {
  if (typeof root !== 'object' || root === null) return;
  for (const [key, value] of Object.entries(root)) {
    closeGaps(value);
    // `Object.entries` passes over holes: the list is compared as a whole.
    if (!Array.isArray(value)) continue;
    const kept = Array.from(value as unknown[]).filter((item) => item !== undefined);
    if (kept.length === value.length) continue;
    if (kept.length > 0) put(root, key, kept);
    else if (Array.isArray(root)) root[Number(key)] = undefined;
    else removeAt(root, [key]);
  }
};
