import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { OutputError, OutputFolder } from '../../../src/prerender/output-folder.js';
import { contentFile, createFolder, listOutput } from './prerendering.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const place = (): string => join(createFolder(), 'out');

const write = (out: string, files: Record<string, string>): void => {
  const folder = new OutputFolder(out);
  Object.entries(files).forEach(([name, contents]) => folder.write(name, contents));
  folder.finish('1.0.0');
};

describe('the output folder', () => {
  it('is there when it is finished, and not before', () => {
    const out = place();
    const folder = new OutputFolder(out);
    folder.write('a/b.html', 'new');
    assert.equal(existsSync(out), false);
    folder.finish('1.0.0');
    assert.deepEqual(listOutput(out), ['a/b.html', 'prerendered.json']);
    assert.deepEqual(readdirSync(dirname(out)), ['out']);
  });

  it('is replaced as a whole', () => {
    const out = place();
    write(out, { 'old.html': 'old', 'both.html': 'old' });
    write(out, { 'both.html': 'new' });
    assert.deepEqual(listOutput(out), ['both.html', 'prerendered.json']);
    assert.equal(readFileSync(join(out, 'both.html'), 'utf8'), 'new');
  });

  it('stays as it was when the run is given up', () => {
    const out = place();
    write(out, { 'a.html': 'old' });
    const folder = new OutputFolder(out);
    folder.write('a.html', 'new');
    folder.discard();
    assert.equal(readFileSync(join(out, 'a.html'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(dirname(out)), ['out']);
  });

  it('refuses a folder with files of others, and a file', () => {
    const out = place();
    write(out, { 'a.html': 'old' });
    writeFileSync(join(out, 'mine.txt'), 'mine');
    assert.throws(() => new OutputFolder(out), (error) => error instanceof OutputError && /holds mine\.txt/.test(error.message));
    assert.throws(() => new OutputFolder(join(out, 'mine.txt')), /is a file/);
    const strange = createFolder();
    writeFileSync(join(strange, 'prerendered.json'), 'not JSON');
    assert.throws(() => new OutputFolder(strange), /holds prerendered\.json/);
  });

  it('takes an empty folder', () => {
    const out = createFolder();
    write(out, { 'a.html': 'new' });
    assert.deepEqual(listOutput(out), ['a.html', 'prerendered.json']);
  });

  it('comes back when a run was killed between moving the old one away and the new one in', () => {
    const out = place();
    write(out, { 'a.html': 'old' });
    renameSync(out, join(dirname(out), '.out.former'));
    const folder = new OutputFolder(out);
    assert.equal(readFileSync(join(out, 'a.html'), 'utf8'), 'old');
    folder.discard();
  });

  it('loses what killed runs left, but not what another run is writing', () => {
    const out = place();
    const unfinished = (id: number): string => join(dirname(out), `.${basename(out)}.${id}.unfinished`);
    const [dead, living] = [2 ** 22 + 1, process.ppid];
    mkdirSync(unfinished(dead), { recursive: true });
    mkdirSync(unfinished(living));
    write(out, { 'a.html': 'new' });
    assert.deepEqual([existsSync(unfinished(dead)), existsSync(unfinished(living))], [false, true]);
  });
});

/** Starts the command as a process, and ends it when it has told of a number of files. */
const interrupt = (out: string, signal: NodeJS.Signals, after: number): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', join(root, 'src/cli/partner-cities.ts'), 'prerender', '--content', contentFile, '--out', out];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.on('data', (data) => {
      told += String(data);
      // Once: a second signal would end the command while it tidies up.
      if (!child.killed && told.split('\n').length > after) child.kill(signal);
    });
    child.on('error', reject);
    child.on('close', (status, ended) => resolve(ended ?? status));
  });

describe('a run that is interrupted', () => {
  for (const [signal, ending] of [['SIGKILL', 'SIGKILL'], ['SIGINT', 130], ['SIGTERM', 143]] as const) {
    it(`leaves the old output at ${signal}`, async () => {
      const out = place();
      write(out, { 'nl.html': 'old' });
      assert.equal(await interrupt(out, signal, 5), ending);
      assert.deepEqual(listOutput(out), ['nl.html', 'prerendered.json']);
      assert.equal(readFileSync(join(out, 'nl.html'), 'utf8'), 'old');
      const left = readdirSync(dirname(out)).filter((name) => name !== 'out');
      assert.equal(left.length, signal === 'SIGKILL' ? 1 : 0, left.join());
      write(out, { 'nl.html': 'new' });
      assert.deepEqual(readdirSync(dirname(out)), ['out']);
    });
  }
});
