/**
 * How many tests ran: what each runner counted, kept in .cache/test-counts/ as one file a suite, and their sum.
 *
 * As a command, `npx tsx test/support/test-counts.ts` prints the sum; with `--clear` it forgets earlier runs; with
 * `--failure NAME` it notes the failure of a step that counts no tests, such as a build, and prints nothing.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const emptyCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

const folder = fileURLToPath(new URL('../../.cache/test-counts/', import.meta.url));

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function writeCounts(suite: string, counts: Counts): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${suite}.json`), JSON.stringify(counts));
}

export function sumCounts(): Counts {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Counts)
    .reduce(addCounts, emptyCounts);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , option, name] = process.argv;
  if (option === '--clear') rmSync(folder, { recursive: true, force: true });
  else if (option === '--failure' && name) writeCounts(`step-${name}`, { ...emptyCounts, failed: 1 });
  else console.log(formatCounts(sumCounts()));
}
