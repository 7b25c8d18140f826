/**
 * `partner-cities check` as people start it: files on disk, standard input, exit status.
 */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkContent } from '../../../src/check/check-content.js';
import type { Problem } from '../../../src/check/finding.js';
import { buildCommand, root, runCommand } from './command-process.js';
import type { Result } from './command-process.js';
import { fullDocument } from './full-document.js';

const good = JSON.stringify(fullDocument, null, 2);
const warned = '{ "url": "http://x.nl", "cities": [] }';
const bad = '{\n  "titel": "T",\n  "cities": []\n}';

let folder: string;
const run = (args: string[], options?: Parameters<typeof runCommand>[2]): Promise<Result> =>
  runCommand(folder, args, options);

before(async () => {
  folder = await buildCommand();
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('good.json', good);
  write('warned.json', warned);
  write('bad.json', bad);
  mkdirSync(join(folder, 'images'));
  write('images/harbour.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('images/old harbour.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
});

after(() => rmSync(folder, { recursive: true }));

describe('partner-cities check', () => {
  const outcomes: [args: string[], status: number, lastLine: string][] = [
    [['good.json'], 0, '1 file checked: no problems.'],
    [['--strict', 'good.json'], 0, '1 file checked: no problems.'],
    [['warned.json'], 0, '1 file checked: 0 errors, 1 warning.'],
    [['--strict', 'warned.json'], 1, '1 file checked: 0 errors, 1 warning.'],
    [['bad.json'], 1, '1 file checked: 1 error, 0 warnings.'],
    [['good.json', 'warned.json', 'bad.json'], 1, '3 files checked: 1 error, 1 warning.'],
    [['nothing.json'], 2, 'Nothing was checked. 1 file could not be read.'],
    [['nothing.json', 'bad.json'], 2, '1 file checked: 1 error, 0 warnings. 1 file could not be read.'],
  ];
  for (const [args, status, lastLine] of outcomes) {
    it(`ends with status ${status}: ${args.join(' ')}`, async () => {
      const result = await run(['check', ...args]);
      assert.equal(result.status, status);
      assert.equal(result.stdout.trimEnd().split('\n').at(-1), lastLine);
    });
  }

  it('says why a file cannot be read', async () => {
    const { stderr } = await run(['check', 'god.json', 'no/such.json', '']);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'partner-cities: god.json: there is no such file. Did you mean "good.json"?',
      'partner-cities: no/such.json: there is no such folder.',
      'partner-cities: : there is no such file.',
    ]);
  });

  it('reads standard input', async () => {
    assert.equal((await run(['check', '-'], { input: good })).stdout, '1 file checked: no problems.\n');
    const { status, stdout } = await run(['check', '-'], { input: Buffer.from(good, 'utf16le') });
    assert.equal(status, 1);
    assert.match(stdout, /^standard input:1:1 {2}error\n {4}This file is saved as UTF-16\./);
  });

  it('gives programs an array and nothing else', async () => {
    const { status, stdout, stderr } = await run(['check', '--json', 'good.json', 'bad.json', 'warned.json']);
    assert.deepEqual([status, stderr], [1, '']);
    const [first, second, ...more] = JSON.parse(stdout) as Problem[];
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(first!), [
      'file',
      'line',
      'column',
      'path',
      'severity',
      'code',
      'message',
      'allowed',
      'suggestion',
    ]);
    const { allowed, ...rest } = first!;
    assert.ok(allowed?.includes('title') && allowed.includes('cities'));
    assert.deepEqual(rest, {
      file: 'bad.json',
      line: 2,
      column: 3,
      path: 'titel',
      severity: 'error',
      code: 'unknown-name',
      message: 'The name "titel" is not known in the document.',
      suggestion: 'title',
    });
    assert.deepEqual([second?.file, second?.severity, second?.code], ['warned.json', 'warning', 'insecure-address']);
    assert.equal((await run(['check', '--json', 'good.json'])).stdout, '[]\n');
  });

  it('looks for pictures beside the file, capitals included', async () => {
    const image = (src: string): string =>
      JSON.stringify({ cities: [{ id: 'a', name: 'A', image: { src, alt: 'Haven' } }] });
    const check = async (src: string): Promise<string[]> => {
      writeFileSync(join(folder, 'picture.json'), image(src));
      const { stdout } = await run(['check', '--json', 'picture.json']);
      return (JSON.parse(stdout) as Problem[]).map(
        ({ code, message, suggestion }) => `${code} ${message} ${suggestion}`,
      );
    };
    assert.deepEqual(await check('images/harbour.svg?v=2#a'), []);
    assert.deepEqual(await check('./images/../images/old%20harbour.svg'), []);
    assert.deepEqual(await check('/images/none.svg'), []);
    assert.deepEqual(await check('images/Harbour.svg'), [
      'broken-image There is no picture "images/Harbour.svg" beside this file. ' +
        'Capitals and small letters must be the same. images/harbour.svg',
    ]);
    assert.deepEqual(await check('images/harbor.svg'), [
      'broken-image There is no picture "images/harbor.svg" beside this file. images/harbour.svg',
    ]);
    assert.deepEqual(await check('pictures/harbour.svg'), [
      'broken-image There is no picture "pictures/harbour.svg" beside this file: the folder does not exist. undefined',
    ]);
    // From standard input nobody knows what lies beside it.
    assert.equal((await run(['check', '-'], { input: image('images/none.svg') })).status, 0);
  });

  it('writes no colour into a file or a pipe', async () => {
    const { stdout } = await run(['check', 'bad.json'], { env: { FORCE_COLOR: '1', TERM: 'xterm-256color' } });
    assert.ok(!stdout.includes('\u001b'));
  });

  it('finds nothing wrong with the content of the demo', async () => {
    const { status, stdout } = await run(['check', '--strict', join(root, 'demo/content/partner-cities.json')]);
    assert.deepEqual([status, stdout], [0, '1 file checked: no problems.\n']);
  });

  it('checks 10,000 activities in a few seconds', () => {
    const phrase = { nl: 'Een zin over de samenwerking.', en: 'A sentence on working together.' };
    const activities = Array.from({ length: 10_000 }, (_, index) => ({
      ...{ id: `activity-${index}`, name: phrase, description: phrase, themes: ['economy'] },
      ...(index % 10 === 0 && { statuss: 'active', themes: ['econmy'], links: [{ label: 'L', url: 'http://x.nl' }] }),
    }));
    const themes = [{ id: 'economy', name: phrase }];
    const text = JSON.stringify({ themes, cities: [{ id: 'a', name: 'A', activities }] });
    assert.ok(text.length > 2_000_000);
    const start = process.cpuUsage();
    const { problems } = checkContent(new TextEncoder().encode(text), 'big.json');
    const { user, system } = process.cpuUsage(start);
    assert.equal(problems.length, 3001);
    assert.ok((user + system) / 1e6 < 8, `${(user + system) / 1e6} s`);
  });
});
