/** Files that are written as a whole or not at all. */
import { existsSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Replaces a file in one step, so that an interruption leaves the old one. */
export const replaceFile = (file: string, contents: string | Uint8Array): void => {
  const unfinished = join(dirname(file), `.${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, contents);
    // nginx tells files apart by their length and the second: none has that of the file before it.
    const former = existsSync(file) ? Math.floor(statSync(file).mtimeMs / 1000) : 0;
    if (former >= Math.floor(Date.now() / 1000)) utimesSync(unfinished, former + 1, former + 1);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
};
