/** `partner-cities init`: what it writes of what Wikidata says, and what it leaves alone. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { UsageError } from '../../../src/cli/command.js';
import { findNearbyFiles } from '../../../src/cli/nearby-files.js';
import { checkContent } from '../../../src/check/check-content.js';
import type { City, Content } from '../../../src/content/schema.js';
import { startWikidataServer } from '../../support/wikidata-server.js';
import type { WikidataServer } from '../../support/wikidata-server.js';
import { createFolder, readDocument, runCommand } from './running.js';
import type { Circumstances } from './running.js';

let server: WikidataServer;
let file: string;

beforeEach(async () => {
  server = await startWikidataServer();
  file = join(createFolder(), 'partner-cities.json');
});
afterEach(() => server.close());

const init = (args: string[], circumstances?: Circumstances) => runCommand('init', ['--out', file, ...args], server, circumstances);

const enschede = ['--municipality', 'Q10002', '--languages', 'nl,en,de,zh'];

const write = async (args = enschede): Promise<Content> => {
  const { status, stderr } = await init(args);
  assert.equal(status, 0, stderr);
  return readDocument(file);
};

const find = ({ cities }: Content, id: string): City => {
  const city = cities.find((each) => each.id === id);
  assert.ok(city, id);
  return city;
};

const listErrors = (): string[] =>
  checkContent(readFileSync(file), file, { files: findNearbyFiles(file) }).problems
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path}: ${message}`);

describe('the first document', () => {
  it('has no errors', async () => {
    await write();
    assert.deepEqual(listErrors(), []);
  });

  it('tells of the municipality, and has a title in each language', async () => {
    const { defaultLanguage, title, municipality } = await write();
    assert.equal(defaultLanguage, 'nl');
    assert.deepEqual(title, { nl: 'Partnersteden van Enschede', en: 'Partner cities of Enschede', de: 'Partnerstädte von Enschede', zh: '恩斯赫德的伙伴城市' });
    assert.deepEqual(municipality, {
      name: { nl: 'Enschede', en: 'Enschede', de: 'Enschede', zh: '恩斯赫德' },
      country: 'NL',
      timeZone: 'Europe/Amsterdam',
      location: { latitude: 52.2236, longitude: 6.8955 },
      url: 'https://www.enschede.nl/',
      sameAs: ['https://www.wikidata.org/entity/Q10002'],
    });
  });

  it('has the cities by name, those with an ended partnership last, and none of a deprecated or unknown statement', async () => {
    const { cities } = await write();
    assert.deepEqual(cities.map(({ id }) => id), ['dalian', 'palo-alto', 'test-village', 'munster']);
  });

  it('has the newest population of the best rank, with its date and its source', async () => {
    assert.deepEqual(find(await write(), 'palo-alto').population, {
      value: 68572, year: 2020, date: '2020-04-01', source: { label: 'Wikidata', url: 'https://www.wikidata.org/entity/Q47265#P1082' },
    });
  });

  it('has dates as exact as they are known, also where only the city knows since when', async () => {
    const content = await write();
    assert.deepEqual(find(content, 'palo-alto').partnership, { since: '1995' });
    assert.deepEqual(find(content, 'dalian').partnership, { since: '2006-03' });
    assert.deepEqual(find(content, 'munster').partnership, { since: '1980-05', state: 'ended', until: '2002-06-30' });
  });

  it('knows a partnership that ends in the future as one that lasts, and one that ended at an unknown time as ended', async () => {
    server.wiki.items['Q10002']!.statements!['P190'] = [
      { value: { item: 'Q47265' }, qualifiers: { P582: [{ time: '2999-01-01' }] } },
      { value: { item: 'Q74881' }, qualifiers: { P582: ['some'] } },
      { value: { item: 'Q2742' }, qualifiers: { P580: [{ time: '1980-01-01' }], P582: ['some'] } },
      { value: { item: 'Q2742' }, qualifiers: { P580: [{ time: '2010-01-01' }], P582: ['none'] } },
    ];
    server.wiki.items['Q74881']!.statements!['P190'] = [];
    const content = await write();
    assert.deepEqual(find(content, 'palo-alto').partnership, { until: '2999-01-01' });
    assert.deepEqual(find(content, 'dalian').partnership, { state: 'ended' });
    assert.deepEqual(find(content, 'munster').partnership, { since: '2010-01-01' });
  });

  it('has the region that is a province or a state, not the county between', async () => {
    const content = await write();
    assert.deepEqual(find(content, 'palo-alto').region, { nl: 'Californië', en: 'California', de: 'Kalifornien', zh: '加利福尼亚州' });
    assert.deepEqual(find(content, 'munster').region, { nl: 'Noordrijn-Westfalen', en: 'North Rhine-Westphalia', de: 'Nordrhein-Westfalen' });
  });

  it('has the website that is in use, and a name in its own script that no language has', async () => {
    const content = await write();
    assert.equal(find(content, 'palo-alto').website, 'https://www.paloalto.gov/');
    assert.equal(find(content, 'dalian').website, undefined);
    assert.deepEqual(find(content, 'dalian').nativeName, { text: '大连市', language: 'zh' });
  });

  it('says which way a name is read', async () => {
    server.wiki.items['Q74881']!.statements!['P1705'] = [{ value: { language: 'ar', written: 'فاس' } }];
    assert.deepEqual(find(await write(), 'dalian').nativeName, { text: 'فاس', language: 'ar', direction: 'rtl' });
  });

  it('has pictures with author, licence and several widths, and the words that Wikidata has for them', async () => {
    const base = 'https://upload.wikimedia.org/wikipedia/commons';
    const content = await write();
    assert.deepEqual(find(content, 'palo-alto').image, {
      src: `${base}/thumb/a/ab/Palo_Alto_test_picture.png/960px-Palo_Alto_test_picture.png`,
      alt: { nl: 'Een straat met bomen', en: 'Palo Alto', de: 'Palo Alto', zh: '帕洛阿尔托' },
      credit: 'A test author, Wikimedia Commons',
      license: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0' },
      width: 960,
      height: 720,
      sizes: [
        { src: `${base}/thumb/a/ab/Palo_Alto_test_picture.png/500px-Palo_Alto_test_picture.png`, width: 500 },
        { src: `${base}/thumb/a/ab/Palo_Alto_test_picture.png/1920px-Palo_Alto_test_picture.png`, width: 1920 },
      ],
    });
    const dalian = find(content, 'dalian').image!;
    assert.deepEqual([dalian.width, dalian.sizes?.length, dalian.license!.url], [800, 1, 'https://commons.wikimedia.org/wiki/File%3ADalian_test_picture.png']);
  });

  it('has no picture whose licence is not known, and says so', async () => {
    const { stdout } = await init(enschede);
    assert.equal(find(readDocument(file), 'test-village').image, undefined);
    assert.match(stdout, /Testdorp aan de Maan: the picture "Without licence\.jpg" is left out\./);
  });

  it('leaves out what has no form that it knows: a place on the Moon, half an inhabitant', async () => {
    const { location, population } = find(await write(), 'test-village');
    assert.deepEqual([location, population], [undefined, undefined]);
  });

  it('has the cities and names of the languages that were asked for, and no others in their place', async () => {
    const content = await write(['--municipality', 'q10002', '--languages', 'de,zh-Hant,fr']);
    assert.deepEqual(content.title, { de: 'Partnerstädte von Enschede' });
    assert.deepEqual(find(content, 'palo-alto').name, { de: 'Palo Alto', fr: 'Palo Alto' });
    assert.deepEqual(find(content, 'munster').name, { de: 'Münster' });
    assert.deepEqual(find(content, 'test-village').name, { en: 'Test Village' });
    assert.deepEqual(listErrors(), []);
  });

  it('follows an item that was merged, and leaves out one that was deleted', async () => {
    const { stdout } = await init(enschede);
    assert.deepEqual(find(readDocument(file), 'test-village').sameAs, ['https://www.wikidata.org/entity/Q90005']);
    assert.match(stdout, /The partner city Q90004 was deleted, or has no name that can be used\. It is left out\./);
  });

  it('gives each city an identifier of its own, also where names are the same or in another script', async () => {
    server.wiki.items['Q2742']!.labels = { en: 'Palo Alto' };
    server.wiki.items['Q74881']!.labels = { zh: '大连', mul: '大连' };
    const { cities } = await write();
    assert.deepEqual(cities.map(({ id }) => id).sort(), ['palo-alto', 'palo-alto-q2742', 'q74881', 'test-village']);
  });

  it('survives values that nobody expects', async () => {
    const { statements } = server.wiki.items['Q47265']!;
    Object.assign(statements!, {
      P856: [{ value: { text: 'javascript:alert(1)' } }],
      P625: [{ value: { latitude: 512, longitude: 3 } }],
      P1082: [{ value: { amount: 5 }, qualifiers: { P585: [{ time: '0000-00-00', precision: 7 }] } }],
      P1705: [{ value: { language: 'und', written: 'x' } }],
      P421: [{ value: { item: 'Q99999' } }],
      P18: [{ value: 'none' }],
    });
    server.wiki.items['Q30']!.statements = { P297: [{ value: { text: 'usa' } }] };
    const { name, population, ...others } = find(await write(), 'palo-alto');
    assert.deepEqual([name, population!.value, Object.keys(others)], [
      { nl: 'Palo Alto', en: 'Palo Alto', de: 'Palo Alto', zh: '帕洛阿尔托' }, 5, ['id', 'partnership', 'region', 'sameAs'],
    ]);
    assert.deepEqual(listErrors(), []);
  });

  it('is written without partner cities where Wikidata names none, and says so', async () => {
    delete server.wiki.items['Q10002']!.statements!['P190'];
    const { status, stdout } = await init(enschede);
    assert.deepEqual([status, readDocument(file).cities], [0, []]);
    assert.match(stdout, /Wikidata names no partner cities \(P190\) for Enschede \(Q10002\)\./);
  });

  it('is written of something that is no municipality, with a warning', async () => {
    const { status, stdout } = await init(['--municipality', 'Q90010', '--languages', 'nl']);
    assert.equal(status, 0);
    assert.match(stdout, /Enschede railway station \(Q90010\) is no municipality or town, according to Wikidata\. Is this the right item\?/);
  });

  it('speaks Dutch', async () => {
    const { stdout, stderr } = await init(enschede, { language: 'nl' });
    assert.match(stdout, /: 4 partnersteden\.\n {2}Dalian \(CN\), sinds 2006-03\n[^]*Om na te kijken\n/);
    assert.match(stderr, /^De gemeente opvragen …\n5 steden opvragen …\n/);
  });
});

describe('the time zone', () => {
  const read = async (id: string): Promise<string | undefined> => find(await write(), id).timeZone;

  it('is the one that the stated item has in the IANA database', async () => {
    server.wiki.items['Q847142']!.statements!['P6687'] = [{ value: { text: 'America/Vancouver' } }];
    assert.equal(await read('palo-alto'), 'America/Vancouver');
  });

  it('comes from the location where the stated item has none, without a doubt when its offset is the same', async () => {
    const { stdout } = await init(enschede);
    assert.deepEqual(['palo-alto', 'dalian'].map((id) => find(readDocument(file), id).timeZone), ['America/Los_Angeles', 'Asia/Shanghai']);
    assert.doesNotMatch(stdout, /comes from the location only/);
  });

  it('is marked to be looked at where nothing but the location tells it', async () => {
    delete server.wiki.items['Q74881']!.statements!['P421'];
    const { stdout } = await init(enschede);
    assert.match(stdout, /Dalian: the time zone, Asia\/Shanghai, comes from the location only\. Look whether it is right\./);
  });

  it('is that of the country where it has only one', async () => {
    delete server.wiki.items['Q10002']!.statements!['P625'];
    assert.equal((await write()).municipality?.timeZone, 'Europe/Amsterdam');
  });

  it('is left out where the location is outside the country, and that is said', async () => {
    delete server.wiki.items['Q47265']!.statements!['P421'];
    server.wiki.items['Q47265']!.statements!['P625'] = [{ value: { latitude: 52.22, longitude: 6.9 } }];
    const { stdout } = await init(enschede);
    assert.equal(find(readDocument(file), 'palo-alto').timeZone, undefined);
    assert.match(stdout, /Palo Alto: the time zone is not known\./);
  });
});

describe('a name that is looked up', () => {
  const city = ['--city', 'Enschede', '--languages', 'nl'];

  it('lists what it may mean when nobody is there to ask, and what to type', async () => {
    const { status, stdout, stderr } = await init(city);
    assert.equal(status, 2);
    assert.match(stdout, /1 {2}Q10002 +Enschede: gemeente in Overijssel\n +2 {2}Q90010 +Enschede railway station: station in Enschede\n/);
    assert.match(stderr, /Run the command again with its identifier, such as: --municipality Q10002\n$/);
    assert.equal(existsSync(file), false);
  });

  for (const typed of ['1\n', 'q10002\n']) {
    it(`asks at a terminal: ${typed.trim()}`, async () => {
      const { status, stdout } = await init(city, { typed });
      assert.match(stdout, /Type a number from 1 to 2, or nothing to stop: /);
      assert.deepEqual([status, readDocument(file).municipality?.sameAs], [0, ['https://www.wikidata.org/entity/Q10002']]);
    });
  }

  for (const typed of ['\n', '', '7\n', 'no\n']) {
    it(`writes nothing after the answer ${JSON.stringify(typed)}`, async () => {
      const { status, stdout } = await init(city, { typed });
      assert.deepEqual([status, existsSync(file)], [2, false]);
      assert.match(stdout, /Nothing was written\.\n$/);
    });
  }

  it('asks nothing when there is one', async () => {
    const { status, stdout } = await init(['--city', 'Enschede railway', '--languages', 'nl']);
    assert.equal(status, 0);
    assert.match(stdout, /^Found: Enschede railway station \(Q90010\)\.\n/);
  });

  it('says so when there is none', async () => {
    const { status, stderr } = await init(['--city', 'Enschedee', '--languages', 'nl']);
    assert.deepEqual([status, stderr], [2, 'partner-cities: Wikidata has no item with the name "Enschedee". Try another spelling. Nothing was written.\n']);
  });
});

describe('files that are there', () => {
  it('are left alone, and nobody is asked', async () => {
    writeFileSync(file, 'mine');
    const { status, stderr } = await init(enschede);
    assert.equal(status, 2);
    assert.match(stderr, /partner-cities\.json is there already\. To replace it: --force\./);
    assert.deepEqual([readFileSync(file, 'utf8'), server.requests.length], ['mine', 0]);
  });

  it('are replaced with --force', async () => {
    writeFileSync(file, 'mine');
    await write([...enschede, '--force']);
    assert.deepEqual(listErrors(), []);
  });

  it('are told from a folder that is missing', async () => {
    const { status, stderr } = await runCommand('init', [...enschede, '--out', '/nowhere/at/all.json'], server);
    assert.deepEqual([status, server.requests.length], [2, 0]);
    assert.match(stderr, /^partner-cities: \/nowhere\/at: /);
  });

  it('stay as they are when Wikidata fails half-way', async () => {
    server.faults.push(...Array.from({ length: 5 }, () => ({ kind: 'status', status: 503, retryAfter: '0' }) as const));
    const { status, stderr } = await init(enschede);
    assert.equal(status, 2);
    assert.match(stderr, /^partner-cities: 127\.0\.0\.1:\d+ is too busy now\..*Nothing was written\.$/m);
    assert.deepEqual(readdirSync(join(file, '..')), []);
  });
});

describe('pictures', () => {
  it('are saved beside the document with --pictures', async () => {
    server.wiki.hasPictures = true;
    const { stdout } = await init([...enschede, '--pictures']);
    const { src, sizes, width } = find(readDocument(file), 'palo-alto').image!;
    assert.deepEqual([src, sizes, width], ['images/palo-alto.png', undefined, 960]);
    assert.deepEqual(readdirSync(join(file, '../images')).sort(), ['dalian.png', 'palo-alto.png']);
    assert.deepEqual(listErrors(), []);
    assert.doesNotMatch(stdout, /visitors' browsers ask/);
  });

  it('do not replace others', async () => {
    server.wiki.hasPictures = true;
    mkdirSync(join(file, '../images'));
    writeFileSync(join(file, '../images/dalian.png'), 'mine');
    const { status, stderr } = await init([...enschede, '--pictures']);
    assert.deepEqual([status, existsSync(file), readFileSync(join(file, '../images/dalian.png'), 'utf8')], [2, false, 'mine']);
    assert.match(stderr, /images\/dalian\.png is there already\./);
  });

  it('stay on Wikimedia\'s servers without it, and that is said', async () => {
    assert.match((await init(enschede)).stdout, /2 pictures come from Wikimedia's servers, so visitors' browsers ask there\./);
  });
});

describe('whom Wikimedia can reach', () => {
  it('is said with --contact or the environment, and nothing is invented', async () => {
    await write([...enschede, '--contact', 'web@gemeente.example']);
    await init([...enschede, '--force'], { env: { PARTNER_CITIES_CONTACT: 'https://gemeente.example/' } });
    await init([...enschede, '--force']);
    const agents = [...new Set(server.requests.map(({ userAgent }) => userAgent.replace(/\d+(?:\.\d+)*/g, '1')))];
    assert.deepEqual(agents, [
      'partner-city-widgets/1 (web@gemeente.example) Node.js/1',
      'partner-city-widgets/1 (https://gemeente.example/) Node.js/1',
      'partner-city-widgets/1 Node.js/1',
    ]);
  });
});

describe('options of init', () => {
  const misuses: [args: string[], message: RegExp][] = [
    [[], /^Which municipality\?/],
    [['--municipality', 'Enschede', '--languages', 'nl'], /needs the identifier of an item, such as Q10002, not "Enschede"\.$/],
    [['--municipality', 'P17', '--languages', 'nl'], /not "P17"\.$/],
    [['--municipality', 'Q10002', '--city', 'Enschede', '--languages', 'nl'], /not both\.$/],
    [['--municipality', 'Q10002'], /^Which languages\?/],
    [['--municipality', 'Q10002', '--languages', 'nl,english!'], /not "english!"\.$/],
    [['Enschede', '--languages', 'nl'], /^What is "Enschede"\?/],
    [[...enschede, '--contact', 'me (at work)'], /^--contact needs an e-mail address or a web address/],
    [[...enschede, '--contact', 'a\nb'], /^--contact needs/],
  ];
  for (const [args, message] of misuses) {
    it(`are refused: ${args.join(' ') || 'none'}`, async () => {
      await assert.rejects(init(args), (error: Error) => error instanceof UsageError && message.test(error.message));
      assert.equal(server.requests.length, 0);
    });
  }

  it('are refused where an endpoint is no api.php', async () => {
    await assert.rejects(runCommand('init', enschede, { endpoint: 'https://www.wikidata.org/' }), /^Error: --endpoint needs the address of an api\.php/);
  });
});
