/**
 * Runs the tests that need Node instead of a page: `npx tsx test/support/run-node-tests.ts SUITE PLACE…`
 *
 * A place is a file, or a folder and an ending: 'test/unit/**\/*.node.test.ts'. Node 20's own `--test` does not find
 * .ts files, and a shell's wildcards differ between systems. The files run one after the other, since most of them
 * start browsers: those of `--engines=firefox,webkit` or `--engines=all`; without it, Chromium. Counts go where those of
 * all suites are summed.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { engines } from './browsers.js';
import { emptyCounts, formatCounts, writeCounts } from './test-counts.js';

const words = process.argv.slice(2);
const isOption = (word: string): boolean => word.startsWith('--engines=');
const named = words.find(isOption)?.slice('--engines='.length);
if (named) process.env.ENGINES = named === 'all' ? engines.join() : named;
const [suite, ...places] = words.filter((word) => !isOption(word));
if (!suite || places.length === 0) throw new Error('Say the name of the suite and where its tests are.');

const files = places.flatMap(listTests).sort();
if (files.length === 0) throw new Error(`There is no test in ${places.join(', ')}.`);

const counts = { ...emptyCounts };
const notes: string[] = [];
/** The names of the groups that the test now running is in, and its own. */
const names: string[] = [];
const stream = run({ files, concurrency: 1 });
stream.on('test:start', ({ name, nesting }) => {
  names.splice(nesting, Infinity, name);
});
stream.on('test:pass', (event) => {
  if (event.details.type === 'suite') return;
  const isSkipped = event.skip !== undefined || event.todo !== undefined;
  counts[isSkipped ? 'skipped' : 'passed'] += 1;
  if (isSkipped) notes.push(`skipped: ${describePlace(event)}: ${event.skip ?? event.todo}`);
});
stream.on('test:fail', (event) => {
  // A suite fails with its tests; a file fails on its own only when it could not be run.
  if (event.details.type === 'suite' || isCausedBySubtests(event.details.error)) return;
  counts.failed += 1;
  notes.push(`failed: ${describePlace(event)}: ${describeCause(event.details.error)}`);
});
stream.compose(new spec()).pipe(process.stdout);
stream.once('end', () => {
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  writeCounts(named ? `${suite}-${named}` : suite, counts);
  process.once('exit', () => console.log([...notes.sort().reverse(), formatCounts(counts)].join('\n')));
});

function listTests(place: string): string[] {
  const [folder, ending] = place.split('**/*');
  if (folder === undefined || ending === undefined) return [resolve(place)];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => resolve(join(folder, name)));
}

/** The file, the groups and the name of a test. Files that tsx starts are groups of their own. */
function describePlace({ file, name, nesting }: { file?: string; name: string; nesting: number }): string {
  return [relative('.', file ?? ''), ...names.slice(0, nesting), name].join(': ');
}

function isCausedBySubtests(error: Error & { failureType?: string }): boolean {
  return error.failureType === 'subtestsFailed';
}

function describeCause({ cause, message }: Error): string {
  return cause instanceof Error ? cause.message : message;
}
