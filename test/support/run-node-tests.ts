/**
 * Runs the tests that need Node instead of a page: `npx tsx test/support/run-node-tests.ts SUITE PLACE…`
 *
 * A place is a file, or a folder and an ending: 'test/unit/**\/*.node.test.ts'. Node 20's own `--test` does not find
 * .ts files, and a shell's wildcards differ between systems. The files run one after the other, since most of them
 * start browsers. Counts go where those of all suites are summed.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { emptyCounts, formatCounts, writeCounts } from './test-counts.js';

const [suite, ...places] = process.argv.slice(2);
if (!suite || places.length === 0) throw new Error('Say the name of the suite and where its tests are.');

const files = places.flatMap(listTests).sort();
if (files.length === 0) throw new Error(`There is no test in ${places.join(', ')}.`);

const counts = { ...emptyCounts };
const failures: string[] = [];
const stream = run({ files, concurrency: 1 });
stream.on('test:pass', (event) => {
  if (event.details.type === 'suite') return;
  counts[event.skip === undefined && event.todo === undefined ? 'passed' : 'skipped'] += 1;
});
stream.on('test:fail', (event) => {
  // A suite fails with its tests; a file fails on its own only when it could not be run.
  if (event.details.type === 'suite' || isCausedBySubtests(event.details.error)) return;
  counts.failed += 1;
  failures.push(`failed: ${relative('.', event.file ?? '')}: ${event.name}: ${describeCause(event.details.error)}`);
});
stream.compose(new spec()).pipe(process.stdout);
stream.once('end', () => {
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  writeCounts(suite, counts);
  process.once('exit', () => console.log([...failures, formatCounts(counts)].join('\n')));
});

function listTests(place: string): string[] {
  const [folder, ending] = place.split('**/*');
  if (folder === undefined || ending === undefined) return [resolve(place)];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => resolve(join(folder, name)));
}

function isCausedBySubtests(error: Error & { failureType?: string }): boolean {
  return error.failureType === 'subtestsFailed';
}

function describeCause({ cause, message }: Error): string {
  return cause instanceof Error ? cause.message : message;
}
