/**
 * What an editor reads: the form of the report, grouping, limits, colour.
 */
import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { describe, it } from 'node:test';
import { run } from '../../../src/cli/check.js';
import type { MessageLanguage } from '../../../src/messages/language.js';
import { inActivity } from './marked-text.js';

/** Runs the check in this process on standard input; gives what it wrote. */
const readReport = async (text: string, args: string[] = [], terminal = {}, language: MessageLanguage = 'en'): Promise<string> => {
  let written = '';
  const stdout = { write: (part: string) => (written += part), ...terminal };
  const stdin = (async function* () {
    yield Buffer.from(text);
  })();
  await run(['-', ...args], {
    stdin,
    stdout,
    stderr: stdout,
    env: { ...('env' in terminal ? (terminal.env as object) : {}) },
    language,
  });
  return written;
};

const many = (count: number, item: (index: number) => string): string =>
  `{ "cities": [], "introduction": [\n${Array.from({ length: count }, (_, index) => item(index)).join(',\n')}\n] }`;

describe('the report of partner-cities check', () => {
  it('says where, what, what was probably meant and what is allowed', async () => {
    assert.equal(
      await readReport(inActivity('"status": "activ"')),
      `standard input:4:43  error  cities[0].activities[0].status
    "activ" is not one of the allowed words.
    Did you mean "active"?
    Allowed: planned, active, completed

1 file checked: 1 error, 0 warnings.
`,
    );
  });

  it('shows the line of a file that is no JSON, with a mark under the place', async () => {
    assert.equal(
      await readReport('{\n  "title": "大连"\n  "cities": []\n}'),
      `standard input:2:16  error
    A comma is missing here, between two values.
      "title": "大连"
                     ^
    Write: ,

1 file checked: 1 error, 0 warnings.
`,
    );
  });

  it('shows of a long line what is around the place', async () => {
    const report = await readReport(`{ "title": "${'x'.repeat(500)}", "a": @, "b": "${'y'.repeat(500)}" }`);
    const [, , line, mark] = report.split('\n');
    assert.equal(line!.indexOf('@'), mark!.indexOf('^'));
    assert.ok(line!.length < 90);
  });

  it('never lets a file steer the terminal', async () => {
    const report = await readReport('{ "title": "\u001b[31mred\u001b[0m", "\\u001b[2J": 1, "cities": [] }');
    assert.ok(!report.includes('\u001b'));
    assert.ok(!(await readReport('{ "\\u202e\\u009b2J": 1, "cities": [] }')).match(/[\u202e\u009b]/));
  });

  it('shows the same problem once, with its places', async () => {
    const lacking = many(60, (index) =>
      index < 50 ? '{ "nl": "x", "en": "x", "de": "x" }' : '{ "nl": "x", "en": "x" }',
    );
    const report = await readReport(lacking);
    assert.equal(
      report,
      `standard input:52:1  warning  introduction[50]
    This text lacks German ("de"), which most texts of this file have.
    The same in 9 more places:
      53:1     introduction[51]
      54:1     introduction[52]
      55:1     introduction[53]
      56:1     introduction[54]
      57:1     introduction[55]
      … and 4 more (to list all: --all)

1 file checked: 0 errors, 10 warnings.
`,
    );
    assert.equal((await readReport(lacking, ['--all'])).match(/introduction\[/g)?.length, 10);
    assert.equal((JSON.parse(await readReport(lacking, ['--json'])) as unknown[]).length, 10);
  });

  it('shows the same mistake in JSON once, with its places', async () => {
    const report = await readReport(many(40, () => '“Partnersteden”'));
    assert.equal(
      report,
      `standard input:2:1  error
    Use straight double quotation marks (") around names and texts, not “.
    “Partnersteden”,
    ^
    Write: "
    The same in 39 more places:
      3:1
      4:1
      5:1
      6:1
      7:1
      … and 34 more (to list all: --all)

1 file checked: 40 errors, 0 warnings.
`,
    );
  });

  it('stops after fifty problems, unless all are asked for', async () => {
    const different = many(70, (index) => `{ "bad name ${index}": "x" }`);
    const report = await readReport(different);
    assert.equal(report.match(/is not a language code/g)?.length, 50);
    assert.match(report, /\n… and 20 more problems in this file \(to list all: --all\)\n\n1 file checked: 70 errors/);
    assert.equal((await readReport(different, ['--all'])).match(/is not a language code/g)?.length, 70);
  });

  it('shortens long lists of what is allowed', async () => {
    const themes = Array.from({ length: 30 }, (_, index) => `{ "id": "theme-${index}", "name": "T" }`).join();
    const city = '{ "id": "a", "name": "A", "activities": [{ "id": "x", "name": "X", "themes": ["economy"] }] }';
    const text = `{ "themes": [${themes}], "cities": [${city}] }`;
    assert.match(await readReport(text), /theme-10,\s+theme-11 and 18 more\n/);
    assert.match(await readReport(text, ['--all']), /theme-28,\s+theme-29\n/);
  });

  it('is coloured on a terminal only, and not where NO_COLOR is set', async () => {
    const text = '{ "titel": "T", "cities": [] }';
    const plain = await readReport(text);
    const coloured = await readReport(text, [], { isTTY: true });
    assert.notEqual(coloured, plain);
    assert.equal(stripVTControlCharacters(coloured), plain);
    assert.equal(await readReport(text, [], { isTTY: true, env: { NO_COLOR: '1' } }), plain);
    assert.equal(await readReport(text, [], { isTTY: true, env: { TERM: 'dumb' } }), plain);
  });
});
