/** Which files a command line means: files by their names, all of a folder, all that match a pattern. */
import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** Files of a folder that are JSON and no content: schemas, and what package managers write. */
const notContent = ['**/*.schema.json', '**/*.schema.*.json', '**/package.json', '**/package-lock.json', '**/node_modules/**'];

export interface ContentFiles {
  /** Each once, in the order of the arguments; those of a folder or pattern by name. */
  files: string[];
  /** Folders without a file, and patterns that nothing matches. */
  empty: { kind: 'folder' | 'pattern'; name: string }[];
}

/** What stands under a name; `undefined` also where one may not look: reading it says why. */
const findEntry = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

/** A file whose name looks like a pattern is a file: "foto[1].json". */
const kindOf = (name: string): 'file' | 'folder' | 'pattern' => {
  const entry = name === '-' ? undefined : findEntry(name);
  if (entry) return entry.isDirectory() ? 'folder' : 'file';
  return name && isDynamicPattern(name) ? 'pattern' : 'file';
};

const findFiles = (pattern: string, cwd?: string): string[] =>
  globSync(pattern, { cwd, ignore: notContent, expandDirectories: false }).sort((one, other) => (one < other ? -1 : 1));

/** @param names as they stand on the command line; "-" stays as it is */
export const listContentFiles = (names: readonly string[]): ContentFiles => {
  const files = new Set<string>();
  const empty: ContentFiles['empty'] = [];
  for (const name of names) {
    const kind = kindOf(name);
    if (kind === 'file') {
      files.add(name);
      continue;
    }
    const found = kind === 'folder' ? findFiles('**/*.json', name).map((file) => join(name, file)) : findFiles(name);
    found.forEach((file) => files.add(file));
    if (found.length === 0) empty.push({ kind, name });
  }
  return { files: [...files], empty };
};
