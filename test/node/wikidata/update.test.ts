/** `partner-cities update`: what it renews, what it leaves to the editor, and what becomes of the file's layout. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { UsageError } from '../../../src/cli/command.js';
import { checkContent } from '../../../src/check/check-content.js';
import type { Content } from '../../../src/content/schema.js';
import { startWikidataServer } from '../../support/wikidata-server.js';
import type { TestStatement, WikidataServer } from '../../support/wikidata-server.js';
import { createFolder, readDocument, runCommand } from './running.js';
import type { Circumstances } from './running.js';

let server: WikidataServer;
let file: string;
let fetchedFile: string;

beforeEach(async () => {
  server = await startWikidataServer();
  file = join(createFolder(), 'partner-cities.json');
  fetchedFile = file.replace('.json', '.wikidata.json');
  const { status } = await runCommand('init', ['--municipality', 'Q10002', '--languages', 'nl,en', '--out', file], server);
  assert.equal(status, 0);
});
afterEach(() => server.close());

const update = (args: string[] = ['--yes'], circumstances?: Circumstances) => runCommand('update', [file, ...args], server, circumstances);

const readText = (): string => readFileSync(file, 'utf8');

/** Changes the document as an editor does. */
const edit = (change: (content: Content) => void): void => {
  const content = readDocument(file);
  change(content);
  writeFileSync(file, JSON.stringify(content, null, 2));
};

const cityOf = ({ cities }: Content, id: string) => cities.find((city) => city.id === id)!;

const state = (item: string, property: string, ...statements: TestStatement[]): void => {
  (server.wiki.items[item]!.statements ??= {})[property] = statements;
};

const countPeople = (amount: number, time: string): void =>
  state('Q47265', 'P1082', { value: { amount }, qualifiers: { P585: [{ time }] } });

describe('a fact that is new in Wikidata', () => {
  it('is shown with its former value and written, its source and date with it', async () => {
    countPeople(69000, '2025-01-01');
    const { status, stdout } = await update();
    assert.equal(status, 0);
    assert.match(stdout, /^.*: 1 fact is new in Wikidata\.\n {2}Palo Alto \(cities\[1\]\)\n {4}population {2}68,572 \(2020-04-01\) → 69,000 \(2025-01-01\)\n/);
    assert.deepEqual(cityOf(readDocument(file), 'palo-alto').population, {
      value: 69000, year: 2025, date: '2025-01-01', source: { label: 'Wikidata', url: 'https://www.wikidata.org/entity/Q47265#P1082' },
    });
    assert.match((await update()).stdout, /: nothing is new\.\n$/);
  });

  it('changes nothing else: neither layout nor order nor fields that nobody knows', async () => {
    const before = '\uFEFF' + readText()
      .replace(/\n {2}/g, '\n\t')
      .replace(/"year": 2020,\s*"date": "2020-04-01"/, '"year" : 2020, "date":"2020-04-01"')
      .replace('"defaultLanguage": "nl",', '"$comment": "Van de afdeling",   "defaultLanguage": "nl",')
      .replace(/\n/g, '\r\n');
    writeFileSync(file, before);
    countPeople(69000, '2025-01-01');
    assert.equal((await update()).status, 0);
    assert.equal(readText(), before.replace('68572', '69000').replace('"year" : 2020, "date":"2020-04-01"', '"year" : 2025, "date":"2025-01-01"'));
  });

  it('is indented as the file is, with its ends of lines', async () => {
    writeFileSync(file, readText().replace(/\n( +)/g, (_, spaces: string) => `\n${'\t'.repeat(spaces.length / 2)}`).replace(/\n/g, '\r\n'));
    state('Q74881', 'P856', { value: { text: 'https://www.dl.gov.cn/' } });
    await update();
    assert.match(readText(), /\r\n\t\t\t"website": "https:\/\/www\.dl\.gov\.cn\/",\r\n\t\t\t"sameAs": \[\r\n/);
    assert.doesNotMatch(readText(), /[^\r]\n|\n +/);
  });

  it('is added where there was none, where the schema has its place', async () => {
    state('Q74881', 'P856', { value: { text: 'https://www.dl.gov.cn/' } });
    const { stdout } = await update();
    assert.match(stdout, /website {2}\(nothing\) → https:\/\/www\.dl\.gov\.cn\/\n/);
    const keys = Object.keys(cityOf(readDocument(file), 'dalian'));
    assert.deepEqual(keys.slice(keys.indexOf('image')), ['image', 'website', 'sameAs']);
  });

  it('is removed with its statement, but never the name', async () => {
    state('Q47265', 'P856');
    server.wiki.items['Q74881']!.labels = { en: 'Dalian' };
    const { stdout } = await update();
    assert.match(stdout, /website {2}https:\/\/www\.paloalto\.gov\/ → \(nothing\)\n/);
    assert.equal(cityOf(readDocument(file), 'palo-alto').website, undefined);
    assert.deepEqual(cityOf(readDocument(file), 'dalian').name, { nl: 'Dalian', en: 'Dalian' });
  });

  it('may be the end of a partnership', async () => {
    state('Q10002', 'P190', { value: { item: 'Q47265' }, qualifiers: { P580: [{ time: '1995-00-00', precision: 9 }], P582: [{ time: '2025-00-00', precision: 9 }] } });
    await update();
    assert.deepEqual(cityOf(readDocument(file), 'palo-alto').partnership, { since: '1995', state: 'ended', until: '2025' });
  });

  it('may be a name in a language that an editor has begun', async () => {
    edit((content) => ((cityOf(content, 'dalian').name as Record<string, string>)['zh'] = '大连'));
    await update();
    const content = readDocument(file);
    assert.deepEqual([cityOf(content, 'munster').name, cityOf(content, 'dalian').name], [
      { nl: 'Münster', en: 'Münster', zh: '明斯特' },
      { nl: 'Dalian', en: 'Dalian', zh: '大连' },
    ]);
  });

  it('may be a partner city', async () => {
    server.wiki.items['Q64']!.statements = { P17: [{ value: { item: 'Q183' } }] };
    server.wiki.items['Q10002']!.statements!['P190']!.push({ value: { item: 'Q64' } });
    const { status, stdout } = await update();
    assert.equal(status, 0);
    assert.match(stdout, /New partner cities\n {2}\+ Berlin \(Q64\)\n/);
    const { cities } = readDocument(file);
    assert.deepEqual([cities.length, cities.at(-1)!.id, cities.at(-1)!.country], [5, 'berlin', 'DE']);
    assert.deepEqual(checkContent(readFileSync(file), file).problems.filter(({ severity }) => severity === 'error'), []);
    assert.match((await update()).stdout, /nothing is new/);
  });

  it('may be that an item was merged', async () => {
    server.wiki.items['Q900'] = server.wiki.items['Q47265']!;
    server.wiki.items['Q47265'] = { redirect: 'Q900' };
    await update();
    assert.deepEqual(cityOf(readDocument(file), 'palo-alto').sameAs, ['https://www.wikidata.org/entity/Q900']);
    assert.match((await update()).stdout, /nothing is new/);
  });
});

describe('what an editor did', () => {
  it('stays when Wikidata changes, which is told once', async () => {
    edit((content) => {
      cityOf(content, 'palo-alto').population!.value = 67973;
      (cityOf(content, 'palo-alto').name as Record<string, string>)['nl'] = 'Palo Alto (VS)';
    });
    countPeople(69000, '2025-01-01');
    const before = readText();
    const { status, stdout } = await update();
    assert.equal(status, 0);
    assert.match(stdout, /Wikidata says otherwise; yours stays\n {2}Palo Alto \(cities\[1\]\)\n {4}population {2}67,973 \(2020-04-01\) → 69,000 \(2025-01-01\)\n/);
    assert.equal(readText(), before);
    assert.doesNotMatch((await update()).stdout, /yours stays/);
    assert.equal(readText(), before);
  });

  it('stays language by language, and date by date', async () => {
    edit((content) => {
      (cityOf(content, 'munster').name as Record<string, string>)['nl'] = 'Munster';
      cityOf(content, 'munster').partnership!.since = '1979';
      cityOf(content, 'munster').partnership!.kind = 'friendship';
    });
    server.wiki.items['Q2742']!.labels = { nl: 'Münster (stad)', en: 'Munster' };
    state('Q10002', 'P190', { value: { item: 'Q2742' }, qualifiers: { P580: [{ time: '1981-01-01' }], P582: [{ time: '2003-01-01' }] } });
    await update();
    const { name, partnership } = cityOf(readDocument(file), 'munster');
    assert.deepEqual(name, { nl: 'Munster', en: 'Munster' });
    assert.deepEqual(partnership, { since: '1979', state: 'ended', until: '2003-01-01', kind: 'friendship' });
  });

  it('stays removed: a fact, and a city', async () => {
    edit((content) => {
      delete cityOf(content, 'palo-alto').image;
      content.cities = content.cities.filter(({ id }) => id !== 'munster');
    });
    const before = readText();
    assert.match((await update()).stdout, /: nothing is new\.\n$/);
    assert.equal(readText(), before);
    state('Q47265', 'P18', { value: { text: 'Dalian test picture.png' } });
    assert.match((await update()).stdout, /yours stays\n {2}Palo Alto \(cities\[1\]\)\n {4}image {2}\(nothing\) → Dalian_test_picture\.png\n/);
    assert.equal(readText(), before);
  });

  it('stays when a text was made the same in every language', async () => {
    edit((content) => (cityOf(content, 'dalian').name = 'Dalian'));
    server.wiki.items['Q74881']!.labels = { nl: 'Dalian (China)', en: 'Dalian' };
    const { stdout } = await update();
    assert.match(stdout, /yours stays\n {2}Dalian.*\(cities\[0\]\)\n {4}name\.nl {2}Dalian → Dalian \(China\)\n/);
    assert.equal(cityOf(readDocument(file), 'dalian').name, 'Dalian');
  });

  it('stays when Wikidata names the city as a partner no more, which is told', async () => {
    state('Q10002', 'P190', { value: { item: 'Q74881' } });
    const before = readText();
    const { stdout } = await update();
    assert.match(stdout, /Palo Alto: Wikidata does not name it as a partner city any more\. It stays in your document\./);
    assert.equal(readText(), before);
  });

  it('stays when the item is deleted, which is told', async () => {
    delete server.wiki.items['Q47265'];
    const before = readText();
    const { stdout } = await update();
    assert.match(stdout, /To look at\n {2}- palo-alto: its item Q47265 was deleted\. Its facts stay as they are\.\n[^]*nothing is new/);
    assert.equal(readText(), before);
  });

  it('is known where cities were sorted, renamed, or lost their address', async () => {
    edit((content) => {
      content.cities.reverse();
      cityOf(content, 'palo-alto').id = 'pa';
      delete cityOf(content, 'dalian').sameAs;
    });
    countPeople(69000, '2025-01-01');
    state('Q74881', 'P1082', { value: { amount: 7500000 }, qualifiers: { P585: [{ time: '2025-00-00', precision: 9 }] } });
    await update();
    const content = readDocument(file);
    assert.deepEqual([cityOf(content, 'pa').population?.value, cityOf(content, 'dalian').population?.value, content.cities.length], [69000, 7500000, 4]);
  });
});

describe('a document that was written by hand', () => {
  const written = {
    municipality: { name: 'Enschede', sameAs: ['https://www.wikidata.org/wiki/Q10002'] },
    cities: [{ id: 'palo-alto', name: { nl: 'Palo Alto' }, country: 'MX', sameAs: ['https://www.wikidata.org/wiki/Q47265'] }],
  };

  beforeEach(() => {
    rmSync(fetchedFile);
    writeFileSync(file, JSON.stringify(written));
  });

  it('gets what it lacks, and keeps what it has', async () => {
    const { status, stdout, stderr } = await update();
    assert.equal(status, 0);
    assert.match(stderr, /\.wikidata\.json is not there: no fact is known to be Wikidata's\./);
    assert.match(stdout, /yours stays\n {2}Palo Alto \(cities\[0\]\)\n {4}country {2}MX → US\n/);
    const { cities } = readDocument(file);
    assert.deepEqual([cities[0]!.country, cities[0]!.timeZone, cities.length], ['MX', 'America/Los_Angeles', 4]);
    assert.equal(existsSync(fetchedFile), true);
  });

  it('is looked up city by city where the municipality has no address', async () => {
    writeFileSync(file, JSON.stringify({ ...written, municipality: { name: 'Enschede' } }));
    const { stderr } = await update();
    assert.match(stderr, /new partner cities are not looked for\./);
    assert.equal(readDocument(file).cities.length, 1);
  });

  it('says what to add where it names no items', async () => {
    writeFileSync(file, JSON.stringify({ cities: [{ id: 'a', name: 'A' }] }));
    const { status, stderr } = await update();
    assert.equal(status, 2);
    assert.match(stderr, /has no addresses of Wikidata in "sameAs"\. Add them to the municipality and the cities/);
  });
});

describe('before anything is written', () => {
  beforeEach(() => countPeople(69000, '2025-01-01'));

  for (const [typed, language, status] of [['y\n', 'en', 0], ['YES\n', 'en', 0], ['ja\n', 'nl', 0], ['n\n', 'en', 1], ['\n', 'en', 1], ['', 'en', 1], ['yesterday\n', 'en', 1]] as const) {
    it(`somebody at a terminal is asked: ${JSON.stringify(typed)}`, async () => {
      const before = [readText(), readFileSync(fetchedFile, 'utf8')];
      const result = await update([], { typed, language });
      assert.equal(result.status, status);
      assert.match(result.stdout, language === 'nl' ? /Deze wijziging schrijven\? \[j\/N\] / : /Write this change\? \[y\/N\] /);
      assert.equal(before[0] !== readText() && before[1] !== readFileSync(fetchedFile, 'utf8'), status === 0);
    });
  }

  it('it is shown only, where nobody is there to ask', async () => {
    const before = readText();
    const { status, stdout } = await update([]);
    assert.equal(status, 1);
    assert.match(stdout, /69,000[^]*Nothing was written\. To write it: partner-cities update .*partner-cities\.json --yes\n$/);
    assert.equal(readText(), before);
  });
});

describe('when something is wrong', () => {
  const broken: [what: string, spoil: () => void, message: RegExp][] = [
    ['a document with errors', () => writeFileSync(file, '{ "cities": [{}] }'), /has errors\. To read them: partner-cities check .*\. Nothing was written\.\n$/],
    ['a document that is no JSON', () => writeFileSync(file, '{ "cities": ['), /has errors\./],
    ['no document', () => rmSync(file), /partner-cities\.json: there is no such file\./],
    ['what was fetched, cut off', () => writeFileSync(fetchedFile, readFileSync(fetchedFile, 'utf8').slice(0, 99)), /cannot be read as what was fetched last/],
    ['what was fetched, replaced by something else', () => writeFileSync(fetchedFile, '[]'), /cannot be read as what was fetched last/],
    ['a municipality that was deleted', () => delete server.wiki.items['Q10002'], /There is no item Q10002, or it was deleted\./],
    ['no connection', () => server.faults.push(...Array.from({ length: 5 }, () => ({ kind: 'status', status: 500, retryAfter: '0' }) as const)), /has a fault of its own/],
  ];
  for (const [what, spoil, message] of broken) {
    it(`says so and writes nothing: ${what}`, async () => {
      spoil();
      const before = existsSync(file) && readText();
      const { status, stderr } = await update();
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(existsSync(file) && readText(), before);
      assert.deepEqual(readdirSync(join(file, '..')).filter((name) => name.includes('unfinished')), []);
    });
  }

  it('refuses more than one document, and none', async () => {
    await assert.rejects(runCommand('update', [], server), UsageError);
    await assert.rejects(update(['another.json']), UsageError);
  });
});
