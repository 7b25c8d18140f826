/**
 * The command line itself: help, version, and what becomes of a slip.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildCommand, root, runCommand } from './command-process.js';
import type { Result } from './command-process.js';

let folder: string;
const run = (args: string[]): Promise<Result> => runCommand(folder, args);

before(async () => {
  folder = await buildCommand();
});

after(() => rmSync(folder, { recursive: true }));

describe('partner-cities', () => {
  it('explains itself', async () => {
    const help = await run(['--help']);
    assert.equal(help.status, 0);
    assert.match(help.stdout, /^Usage: partner-cities COMMAND/);
    assert.match(help.stdout, /\n {2}check +check content files/);
    assert.deepEqual(await run(['help', 'check']), await run(['check', '--help']));
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  const misuses: [args: string[], message: RegExp][] = [
    [[], /^Usage: partner-cities COMMAND/],
    [['chek', 'good.json'], /There is no command "chek"\. Did you mean "check"\?\nHelp: partner-cities --help\n$/],
    [['translate'], /There is no command "translate"\.\n/],
    [['constructor'], /There is no command "constructor"\.\n/],
    [['--verison'], /There is no option "--verison"\.\n/],
    [['check'], /Which file\? Name at least one, or "-" for standard input\.\nHelp: partner-cities check --help\n$/],
    [['check', '--jsn', 'good.json'], /There is no option "--jsn"\. Did you mean "--json"\?/],
    [['check', '--json=yes', 'good.json'], /The option "--json" takes no value\./],
    [['check', '--toString', 'good.json'], /There is no option "--toString"\./],
  ];
  for (const [args, message] of misuses) {
    it(`ends with status 2 on wrong usage: ${args.join(' ') || 'nothing'}`, async () => {
      const { status, stdout, stderr } = await run(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }
});
