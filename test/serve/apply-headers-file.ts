/**
 * Applies a `_headers` file to a path as static hosts do: every rule whose pattern matches counts, `*` stands for
 * anything and `:name` for one part of a path. Hosts join or choose where two rules set one header; here both are told.
 */

const toRegExp = (pattern: string): RegExp => {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\*/g, '.*').replace(/:[a-z]+/g, '[^/]+');
  return new RegExp(`^${source}$`);
};

/** @returns the values by lower-case name, in the order of the rules */
export const applyHeadersFile = (text: string, path: string): Map<string, string[]> => {
  const headers = new Map<string, string[]>();
  let isMatching = false;
  text.split('\n').filter((line) => line.trim() && !line.startsWith('#')).forEach((line) => {
    if (!line.startsWith(' ')) {
      isMatching = toRegExp(line).test(path);
    } else if (isMatching) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).trim().toLowerCase();
      headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
    }
  });
  return headers;
};
