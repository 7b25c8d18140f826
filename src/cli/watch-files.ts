/**
 * Waiting for changes of files. They are looked at twice a second: so it works on shared drives, for editors that put a
 * new file in the place of the old one, and for files that come into a folder. What systems tell (`fs.watch`) does not
 * reach that far.
 */
import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const interval = 500;

const describeFile = (file: string): string => {
  try {
    const { mtimeNs, size, ino } = statSync(file, { bigint: true });
    return `${file} ${mtimeNs} ${size} ${ino}`;
  } catch (error) {
    return `${file} ${(error as NodeJS.ErrnoException).code}`;
  }
};

/**
 * Runs once, and again after each change, until it is stopped.
 *
 * @param listFiles asked each time: other files may be meant meanwhile
 */
export const watchFiles = async (
  listFiles: () => readonly string[],
  run: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  const describe = (): string => listFiles().map(describeFile).join('\n');
  while (!signal.aborted) {
    // Before the run: what changes meanwhile is seen afterwards.
    const seen = describe();
    await run();
    do await setTimeout(interval, undefined, { signal }).catch(() => undefined);
    while (!signal.aborted && describe() === seen);
  }
};
