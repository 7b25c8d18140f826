/** Files that are written as a whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Replaces a file in one step, so that an interruption leaves the old one. */
export const replaceFile = (file: string, contents: string | Uint8Array): void => {
  const unfinished = join(dirname(file), `.${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
};
