/** `partner-cities export`, `import` and `new`: files in and out, what is said, and what is not overwritten. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { UsageError } from '../../../src/cli/command.js';
import type { Command, Io } from '../../../src/cli/command.js';
import * as exporting from '../../../src/cli/export.js';
import * as importing from '../../../src/cli/import.js';
import * as creating from '../../../src/cli/new.js';
import type { Content } from '../../../src/content/schema.js';
import { checkContent } from '../../../src/check/check-content.js';
import { fullDocument } from '../cli/full-document.js';

let folder: string;
let file: string;

const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const text = `${JSON.stringify(fullDocument, null, 2)}\n`;

interface Result {
  status: number;
  stdout: string;
  stderr: string;
}

/** @param answer what is typed at the terminal; without it, there is none */
const run = async (command: Command, args: string[], { language = 'en' as Io['language'], answer = undefined as string | undefined } = {}): Promise<Result> => {
  const result: Result = { status: -1, stdout: '', stderr: '' };
  const isTTY = answer !== undefined;
  async function* type(): AsyncGenerator<string> {
    yield await Promise.resolve(`${answer}\n`);
  }
  result.status = await command.run(args, {
    stdin: Object.assign(type(), { isTTY }),
    stdout: { write: (text: string) => (result.stdout += text), isTTY },
    stderr: { write: (text: string) => (result.stderr += text) },
    env: {},
    language,
  });
  return result;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-cities-'));
  file = at('content.json');
  writeFileSync(file, text);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('partner-cities export and import', () => {
  for (const format of ['xlsx', 'csv', 'XLSX', 'CSV']) {
    it(`bring a document there and back: .${format}`, async () => {
      const sheet = at(`sheet.${format}`);
      assert.deepEqual(await run(exporting, [file, '--out', sheet]), {
        status: 0,
        stdout: `${sheet}: 2 cities, 2 activities.\nTo bring changes back: partner-cities import ${sheet} --into ${file}\n`,
        stderr: '',
      });
      assert.deepEqual(await run(importing, [sheet, '--into', file]), { status: 0, stdout: 'Nothing changes.\n', stderr: '' });
      assert.equal((await run(importing, [sheet, '--out', at('new.json')])).status, 0);
      assert.deepEqual(JSON.parse(read('new.json')), fullDocument);
      assert.equal(read('content.json'), text);
    });
  }

  it('speak Dutch, in the spreadsheet too, with the separator that Excel expects there', async () => {
    await run(exporting, [file, '--out', at('sheet.csv')], { language: 'nl' });
    assert.match(read('sheet.csv'), /^\ufeffSoort;Stad;Id;Naam \(alle talen\);Naam \(nl\);/);
    writeFileSync(at('sheet.csv'), read('sheet.csv').replace('afgerond', 'gepland').replace('Californië', 'Het zonnige Californië'));
    const { status, stdout, stderr } = await run(importing, [at('sheet.csv'), '--into', file], { language: 'nl' });
    assert.equal(stdout, '  stad palo-alto\n    Regio (nl): "Californië" → "Het zonnige Californië"\n  activiteit palo-alto / training\n    Status: "afgerond" → "gepland"\n2 velden in 2 rijen.\n');
    assert.deepEqual([status, stderr], [1, 'Er is niets geschreven. Om te schrijven: --yes\n']);
    assert.equal(read('content.json'), text);
    assert.equal((await run(importing, [at('sheet.csv'), '--into', file, '--yes'])).status, 0);
    assert.equal(read('content.json'), text.replace('"completed"', '"planned"').replace('Californië', 'Het zonnige Californië'));
    assert.deepEqual(readdirSync(folder).sort(), ['content.json', 'sheet.csv']);
  });

  it('give translators what is translated, with columns for new languages', async () => {
    await run(exporting, [file, '--out', at('sheet.csv'), '--texts', '--languages', 'fr,pt-BR']);
    const [headings] = read('sheet.csv').split('\r\n');
    assert.match(headings!, /Region \(nl\),Region \(en\),Region \(fr\),Region \(pt-BR\)/);
    assert.doesNotMatch(headings!, /Country|all languages|JSON/);
    assert.equal((await run(importing, [at('sheet.csv'), '--into', file])).stdout, 'Nothing changes.\n');
  });

  it('ask before they replace a file, and replace none unasked', async () => {
    writeFileSync(at('sheet.xlsx'), 'mine');
    const refused = await run(exporting, [file, '--out', at('sheet.xlsx')]);
    assert.deepEqual([refused.status, read('sheet.xlsx')], [1, 'mine']);
    assert.match(refused.stderr, /sheet\.xlsx is there already, perhaps with changes/);
    assert.equal((await run(exporting, [file, '--out', at('sheet.xlsx')], { answer: 'n' })).status, 1);
    assert.equal(read('sheet.xlsx'), 'mine');
    assert.equal((await run(exporting, [file, '--out', at('sheet.xlsx')], { answer: 'y' })).status, 0);
    writeFileSync(at('other.json'), 'mine');
    const whole = await run(importing, [at('sheet.xlsx'), '--out', at('other.json')]);
    assert.match(whole.stderr, /would be replaced as a whole/);
    assert.deepEqual([whole.status, read('other.json')], [1, 'mine']);
    assert.equal((await run(importing, [at('sheet.xlsx'), '--out', at('other.json')], { answer: 'j', language: 'nl' })).status, 0);
    assert.deepEqual(JSON.parse(read('other.json')), fullDocument);
  });

  it('tell all that is wrong at once, with its cell, and write nothing', async () => {
    writeFileSync(at('sheet.csv'), 'Soort;Id;Land;Inwoners: aantal;Regoi (nl)\nstad;dalian;China;veel;Liaoning\nstadd;x\n');
    const { status, stdout, stderr } = await run(importing, [at('sheet.csv'), '--into', file, '--yes'], { language: 'nl' });
    assert.deepEqual([status, stdout, read('content.json')], [1, '', text]);
    const lines = stderr.split('\n');
    assert.match(lines[0]!, /^E1 {2}Er is geen veld "Regoi \(nl\)"\. Bedoelde u "Regio \(nl\)"\?/);
    assert.match(lines[1]!, /^D2 {2}"veel" is geen getal\./);
    assert.match(lines[2]!, /^A3 {2}"stadd" is geen soort rij\. Bedoelde u "stad"\?/);
    assert.match(lines[3]!, /^C2 {2}.*China/);
    assert.equal(lines[4], '4 problemen. Er is niets geschreven.');
  });

  it('say what is wrong with a file', async () => {
    writeFileSync(at('broken.xlsx'), 'PK\u0003\u0004 and no more');
    writeFileSync(at('broken.json'), '{ "cities": [');
    writeFileSync(at('double.json'), '{ "cities": [{ "id": "a" }, { "id": "a" }] }');
    const says = async (command: Command, args: string[], status: number, message: RegExp): Promise<void> => {
      const result = await run(command, args);
      assert.match(result.stderr, message);
      assert.equal(result.status, status);
    };
    await says(importing, [at('broken.xlsx'), '--into', file], 1, /broken\.xlsx: this is no workbook that can be read/);
    await says(importing, [at('contnt.json'), '--into', file], 2, /there is no such file\. Did you mean "content\.json"\?/);
    await says(exporting, [at('broken.json'), '--out', at('a.csv')], 1, /What is wrong: partner-cities check/);
    await says(exporting, [at('double.json'), '--out', at('a.csv')], 1, /double\.json: cities\[1\] cannot be rows/);
    writeFileSync(at('long.json'), JSON.stringify({ cities: [{ id: 'a', name: 'x'.repeat(32_768) }] }));
    await says(exporting, [at('long.json'), '--out', at('a.xlsx')], 1, /Cities!B2: this text is longer than a cell can be/);
    assert.equal(existsSync(at('a.csv')) || existsSync(at('a.xlsx')), false);
  });

  const misuses: [command: Command, args: string[], message: RegExp][] = [
    [exporting, [], /Which content\?/],
    [exporting, ['a.json'], /Where to\?/],
    [exporting, ['a.json', '--out', 'a.pdf'], /ends in \.xlsx or \.csv/],
    [exporting, ['a.json', '--out', 'a.csv', '--separator', 'x'], /--separator/],
    [exporting, ['a.json', '--out', 'a.csv', '--languages', 'French!'], /no language code/],
    [importing, [], /Which spreadsheet\?/],
    [importing, ['a.csv'], /Where to\?/],
    [importing, ['a.ods', '--out', 'a.json'], /save it as \.xlsx or \.csv/],
    [creating, ['town', 'a.json'], /"town" cannot be added/],
    [creating, ['city'], /Which content\?/],
    [creating, ['city', 'a.json'], /What is it called\?/],
    [creating, ['city', 'a.json', '--name', 'A', '--city', 'b'], /--city is for activities/],
  ];
  for (const [command, args, message] of misuses) {
    it(`explain wrong usage: ${args.join(' ') || 'nothing'}`, async () => {
      await assert.rejects(run(command, args), (error) => error instanceof UsageError && message.test(error.message));
    });
  }
});

describe('partner-cities new', () => {
  const parse = (): Content => JSON.parse(read('content.json')) as Content;

  it("adds a city and an activity in the document's languages, and nothing else changes", async () => {
    const { status, stdout } = await run(creating, ['city', file, '--name', 'São Paulo']);
    const line = read('content.json').split('\n').findIndex((line) => line.includes('"id": "sao-paulo"'));
    assert.deepEqual([status, stdout], [0, `${file}:${line}: "sao-paulo" is added.\n`]);
    assert.equal((await run(creating, ['activity', file, '--name', 'Muziek & dans', '--city', 'sao-paulo'])).status, 0);
    assert.deepEqual(parse().cities, [
      ...fullDocument.cities,
      {
        id: 'sao-paulo',
        name: { nl: 'São Paulo', en: 'São Paulo' },
        activities: [{ id: 'muziek-dans', name: { nl: 'Muziek & dans', en: 'Muziek & dans' } }],
      },
    ]);
    const kept = new Set(read('content.json').split('\n'));
    assert.deepEqual(text.split('\n').filter((line) => !kept.has(line) && !kept.has(`${line},`)), []);
    const errors = checkContent(readFileSync(file), file).problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
  });

  const names: [name: string, id: string][] = [
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['Straße der Städte', 'strasse-der-staedte'],
    ['Пловдив', 'plovdiv'],
    ['McDonough', 'mcdonough'],
    ['St. John’s', 'st-johns'],
  ];
  for (const [name, id] of names) {
    it(`makes the identifier ${id} of ${name}`, async () => {
      await run(creating, ['city', file, '--name', name]);
      assert.equal(parse().cities.at(-1)!.id, id);
    });
  }

  const refusals: [args: string[], message: RegExp][] = [
    [['city', '--name', 'Dalian'], /identifier "dalian" already\. Choose another one: --id dalian-2/],
    [['city', '--name', '大连'], /No identifier can be made of "大连"/],
    [['city', '--name', 'X', '--id', 'X Y'], /"X Y" is no identifier/],
    [['activity', '--name', 'X'], /Which city\? Write --city with one of these: palo-alto, dalian\./],
    [['activity', '--name', 'X', '--city', 'palo-atlo'], /There is no city "palo-atlo"\. Did you mean "palo-alto"\?/],
  ];
  for (const [[kind, ...args], message] of refusals) {
    it(`refuses ${[kind, ...args].join(' ')}, and writes nothing`, async () => {
      const { status, stderr } = await run(creating, [kind!, file, ...args]);
      assert.match(stderr, message);
      assert.deepEqual([status, read('content.json')], [1, text]);
    });
  }
});
