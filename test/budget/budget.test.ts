/** How bytes are counted, and that a budget can be exceeded. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { budgets, findExcesses, measureBudget, renderBudget } from '../../src/build/budget.js';
import { fillBlocks, MissingBlockError } from '../../src/build/docs-blocks.js';

let folder: string;
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
/** Text that does not compress. */
const makeNoise = (length: number): string => {
  let state = 1;
  return Array.from({ length }, () => String.fromCharCode(35 + ((state = (state * 48271) % 2147483647) % 56))).join('');
};
const sizeOf = (text: string): number => brotliCompressSync(text).length;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-budget-'));
  budgets.forEach(({ entry }) => write(entry, 'export{};'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('measureBudget', () => {
  it('counts a script with all that it imports at once, and without what it imports later', () => {
    const [entry, shared, deep] = ['import"./shared.js";import("./print.js");', 'import"./parts/deep.js";', 'export{};//deep'];
    write('partner-cities.js', entry!);
    write('shared.js', shared!);
    write('parts/deep.js', deep!);
    write('print.js', `//${makeNoise(5000)}`);
    const row = measureBudget(folder).find(({ files }) => files[0] === 'partner-cities.js')!;
    assert.deepEqual(row.files, ['partner-cities.js', 'shared.js', 'parts/deep.js']);
    assert.equal(row.bytes, [entry, shared, deep].reduce((sum, text) => sum + sizeOf(text!), 0));
  });

  it('keeps no script out of sight', () => {
    write('extra.js', 'export{};');
    const files = measureBudget(folder).flatMap((row) => row.files);
    assert.ok(files.includes('extra.js'));
  });

  it('follows scripts that import each other', () => {
    write('partner-cities.js', 'import"./other.js";');
    write('other.js', 'import"./partner-cities.js";');
    assert.equal(measureBudget(folder)[0]!.files.length, 2);
  });
});

describe('findExcesses', () => {
  it('finds none in the build', () => {
    assert.deepEqual(findExcesses(measureBudget('dist/embed')), []);
  });

  it('finds none where all is within its limit', () => {
    assert.deepEqual(findExcesses(measureBudget(folder)), []);
  });

  it('names each excess and its size', () => {
    write('partner-cities.js', `//${makeNoise(40_000)}`);
    write('print.js', `//${makeNoise(4000)}`);
    const excesses = findExcesses(measureBudget(folder));
    assert.equal(excesses.length, 2);
    assert.match(excesses[0]!, /^All elements.*over the limit of 27850\..*src\/build\/budget\.ts/);
    assert.match(excesses[1]!, /^Printing.*over the limit of 2780\./);
  });

  it('refuses a second file where one is meant', () => {
    write('print.js', 'import"./part.js";');
    write('part.js', 'export{};');
    assert.match(findExcesses(measureBudget(folder)).join(), /print\.js, part\.js, where 1 file is meant/);
  });
});

describe('the table in the docs', () => {
  it('has a line for each row', () => {
    const rows = measureBudget(folder);
    assert.equal(renderBudget(rows).split('\n').length, rows.length + 2);
  });

  it('is written between its marks, and the rest stays', () => {
    const before = '# Title\n<!-- budget -->\nold\n<!-- /budget -->\nrest\n';
    const after = '# Title\n<!-- budget -->\nnew\n<!-- /budget -->\nrest\n';
    assert.equal(fillBlocks(before, { budget: 'new' }), after);
    assert.equal(fillBlocks(after, { budget: 'new' }), after);
    assert.throws(() => fillBlocks(before, { scale: 'new' }), MissingBlockError);
  });
});
