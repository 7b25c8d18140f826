/** Files that a script writes and the repository keeps: written, or only compared. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @param check compares only: when the file is not as it should be, that is said and the process will fail */
export const updateFile = (path: string, text: string, check: boolean): void => {
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (isCurrent) return;
  if (check) {
    console.error(`${path} is out of date: run the script that makes it, without --check.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`${path} was written.`);
  }
};
