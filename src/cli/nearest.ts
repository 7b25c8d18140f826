/**
 * The name that somebody probably meant: few letters differ (left out, added, changed
 * or swapped), or it begins the same. Capitals, accents and separators do not count.
 */

const simplify = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s_-]+/gu, '');

/** How many letters to leave out, add, change or swap with a neighbour (optimal string alignment). */
const countEdits = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
};

const longestName = 80;

/**
 * The name nearest to a mistyped one, or `undefined` when none is near.
 *
 * @param names what may stand there; of two that are as near, the first is taken
 */
export const findNearest = (wrong: string, names: Iterable<string>): string | undefined => {
  const plain = simplify(wrong);
  if (!plain || plain.length > longestName) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  let begun: string | undefined;
  for (const name of names) {
    const candidate = simplify(name);
    const most = Math.max(1, Math.floor(Math.max(plain.length, candidate.length) / 3));
    if (Math.abs(candidate.length - plain.length) <= most) {
      const edits = countEdits(plain, candidate);
      if (edits <= most && edits < least && edits < candidate.length) [nearest, least] = [name, edits];
    }
    if (plain.length > 2 && candidate.startsWith(plain)) begun ??= name;
    if (candidate.length > 2 && plain.startsWith(candidate)) begun ??= name;
  }
  return nearest ?? begun;
};
