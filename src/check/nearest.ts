/**
 * The name that somebody probably meant: few letters differ (left out, added, changed
 * or swapped), or it begins the same. Capitals, accents and separators do not count.
 */
import { distance } from 'fastest-levenshtein';

/** A name without what does not count. */
export const simplifyName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s_-]+/gu, '');

const sortLetters = (name: string): string => [...name].sort().join('');

/** How many letters to leave out, add or change; two that changed places count once. */
const countEdits = (one: string, other: string): number => {
  const edits = distance(one, other);
  return edits === 2 && sortLetters(one) === sortLetters(other) ? 1 : edits;
};

const longestName = 80;

/**
 * The name nearest to a mistyped one, or `undefined` when none is near.
 *
 * @param names what may stand there; of two that are as near, the first is taken
 */
export const findNearest = (wrong: string, names: Iterable<string>): string | undefined => {
  const plain = simplifyName(wrong);
  if (!plain || plain.length > longestName) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  let sameStart: string | undefined;
  for (const name of names) {
    const candidate = simplifyName(name);
    const most = Math.max(1, Math.floor(Math.max(plain.length, candidate.length) / 3));
    if (Math.abs(candidate.length - plain.length) <= most) {
      const edits = countEdits(plain, candidate);
      if (edits <= most && edits < least && edits < candidate.length) [nearest, least] = [name, edits];
    }
    if (plain.length > 2 && candidate.startsWith(plain)) sameStart ??= name;
    if (candidate.length > 2 && plain.startsWith(candidate)) sameStart ??= name;
  }
  return nearest ?? sameStart;
};
