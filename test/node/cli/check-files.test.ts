/** Many files at once: folders, patterns, notes for GitHub; and files that change while they are watched. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeAnnotation, writeError } from '../../../src/cli/github-format.js';
import { buildCommand, runCommand } from './command-process.js';
import type { Result } from './command-process.js';

let folder: string;
const run = (args: string[], options?: Parameters<typeof runCommand>[2]): Promise<Result> =>
  runCommand(folder, args, options);
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const lastLine = ({ stdout }: Result): string => stdout.trimEnd().split('\n').at(-1)!;

before(async () => {
  folder = await buildCommand();
  for (const name of ['content/deep', 'content/node_modules/x', 'empty', 'watched']) mkdirSync(join(folder, name), { recursive: true });
  write('content/a.json', '{ "cities": [] }');
  write('content/b.json', '{ "titel": "T", "cities": [] }');
  write('content/deep/c.json', '{ "url": "http://x.nl", "cities": [] }');
  write('content/partner-cities.schema.json', '{}');
  write('content/partner-cities.schema.nl.json', '{}');
  write('content/node_modules/x/package.json', '{}');
  write('content/notes.txt', 'no content');
  write('content/foto[1].json', '{ "cities": [] }');
});

after(() => rmSync(folder, { recursive: true }));

describe('partner-cities check, many files', () => {
  const outcomes: [args: string[], status: number, line: string][] = [
    [['content'], 1, '4 files checked: 1 error, 1 warning.'],
    [['content/'], 1, '4 files checked: 1 error, 1 warning.'],
    [['content/**/*.json'], 1, '4 files checked: 1 error, 1 warning.'],
    [['content/*.json'], 1, '3 files checked: 1 error, 0 warnings.'],
    [['content/{a,b}.json'], 1, '2 files checked: 1 error, 0 warnings.'],
    [['content', 'content/a.json', 'content/a.*'], 1, '4 files checked: 1 error, 1 warning.'],
    [['content/foto[1].json'], 0, '1 file checked: no problems.'],
    [['content/partner-cities.schema.json'], 1, '1 file checked: 1 error, 0 warnings.'],
    [['content/a.json', 'empty'], 2, '1 file checked: no problems.'],
    [['nothing/*.json'], 2, 'Nothing was checked.'],
  ];
  for (const [args, status, line] of outcomes) {
    it(`ends with status ${status}: ${args.join(' ')}`, async () => {
      const result = await run(['check', ...args]);
      assert.deepEqual([result.status, lastLine(result)], [status, line]);
    });
  }

  it('sums up each file in which something was found', async () => {
    const { stdout } = await run(['check', 'content', '--lang', 'nl']);
    assert.deepEqual(stdout.trimEnd().split('\n').slice(-3), [
      'content/b.json: 1 fout, 0 waarschuwingen',
      'content/deep/c.json: 0 fouten, 1 waarschuwing',
      '4 bestanden gecontroleerd: 1 fout, 1 waarschuwing.',
    ]);
  });

  it('says which folder or pattern gives nothing', async () => {
    assert.equal(
      (await run(['check', 'empty', 'nothing/*.json'])).stderr,
      'partner-cities: empty: there is no .json file in this folder.\npartner-cities: nothing/*.json: no file matches this pattern.\n',
    );
  });

  const misuses: [args: string[], message: RegExp][] = [
    [['--format', 'githb', 'content'], /--format knows text, json and github, not "githb"\. Did you mean "github"\?/],
    [['--json', '--format', 'github', 'content'], /--json and --format github contradict each other/],
    [['--watch', '-'], /Standard input cannot be watched/],
    [['--watch', '--json', 'content'], /With --watch there is text only/],
    [['--lang', 'fr', 'content'], /--lang knows en, nl, not "fr"\./],
    [['content', '--lang'], /The option "--lang" needs a value\./],
  ];
  for (const [args, message] of misuses) {
    it(`refuses ${args.join(' ')}`, async () => {
      const { status, stderr } = await run(['check', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});

describe('partner-cities check --format github', () => {
  it('writes a workflow command for each problem, from the top of the repository', async () => {
    const { status, stdout } = await run(['check', '--format', 'github', join(folder, 'content')], { env: { GITHUB_WORKSPACE: folder } });
    assert.equal(status, 1);
    const [first, second, last, ...more] = stdout.trimEnd().split('\n');
    assert.match(first!, /^::error file=content\/b\.json,line=1,col=3,title=titel::The name "titel" is not known in the document\.%0ADid you mean "title"\?%0AAllowed: defaultLanguage, /);
    assert.match(second!, /^::warning file=content\/deep\/c\.json,line=1,col=10,title=url::This address starts with "http:"\. /);
    assert.deepEqual([last, more], ['4 files checked: 1 error, 1 warning.', []]);
  });

  it('escapes what would end a property, the message or the line', () => {
    const problem = {
      ...{ file: 'a,b:c%/d.json', line: 2, column: 3, path: '', severity: 'warning' as const, code: 'some-code' },
      ...{ message: '100 %\r\n::error::x', suggestion: 'a\nb', allowed: ['x, y: z'] },
    };
    assert.equal(
      writeAnnotation(problem, undefined, 'nl'),
      '::warning file=a%2Cb%3Ac%25/d.json,line=2,col=3,title=some-code::100 %25%0D%0A::error::x%0ABedoelde u "a%0Ab"?%0AToegestaan: x, y: z\n',
    );
    assert.equal(writeError('a\nb %'), '::error::a%0Ab %25\n');
  });

  it('tells of a file that cannot be read', async () => {
    const { status, stdout } = await run(['check', '--format', 'github', 'non.json']);
    assert.equal(status, 2);
    assert.match(stdout, /^::error::non\.json: there is no such file\.\n/);
  });
});

describe('partner-cities check --watch', () => {
  /** Starts the command, and gives what it wrote once that matches. */
  const start = (args: string[]) => {
    const command = [join(folder, 'package/dist/cli/partner-cities.js'), 'check', '--watch', ...args];
    const child = spawn(process.execPath, command, { cwd: folder, env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' } });
    let written = '';
    let read = 0;
    let onData = (): void => {};
    child.stdout.on('data', (data) => {
      written += String(data);
      onData();
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    /** The report of the next round. */
    const next = (): Promise<string> =>
      new Promise((resolve) => {
        onData = () => {
          const end = /om [\d:]+\. We wachten op wijzigingen; stop met Ctrl\+C\.\n\n/.exec(written.slice(read));
          if (!end) return;
          const report = written.slice(read, read + end.index);
          read += end.index + end[0].length;
          onData = () => {};
          resolve(report);
        };
        onData();
      });
    return { child, next, ended };
  };

  it('checks again when a file changes, comes or goes, and ends on Ctrl+C', { timeout: 120_000 }, async () => {
    write('watched/a.json', '{ "titel": "T", "cities": [] }');
    const { child, next, ended } = start(['watched']);
    try {
      assert.match(await next(), /Bedoelde u "title"\?[^]*\n1 bestand gecontroleerd: 1 fout, 0 waarschuwingen\.\nGecontroleerd $/);
      write('watched/a.json', '{ "title": "T", "cities": [] }');
      assert.equal(await next(), '1 bestand gecontroleerd: geen problemen.\nGecontroleerd ');
      // As editors save: a new file takes the place of the old one.
      write('a.tmp', '{ "title": "", "cities": [] }');
      renameSync(join(folder, 'a.tmp'), join(folder, 'watched/a.json'));
      assert.match(await next(), /\n1 bestand gecontroleerd: 1 fout, /);
      write('watched/b.json', '{ "cities": [] }');
      assert.match(await next(), /\n2 bestanden gecontroleerd: 1 fout, /);
      rmSync(join(folder, 'watched/a.json'));
      assert.equal(await next(), '1 bestand gecontroleerd: geen problemen.\nGecontroleerd ');
    } finally {
      child.kill('SIGINT');
    }
    assert.equal(await ended, 0);
  });
});
