/**
 * Test data in the shape of Wikidata's. The identifiers of the cities are theirs; numbers, dates, pictures and whatever
 * else is said of them is made up for the tests, and is no source for anything.
 */
import type { TestStatement, TestValue, TestWiki } from './wikidata-server.js';

const one = (value: TestValue, more: Omit<TestStatement, 'value'> = {}): TestStatement[] => [{ value, ...more }];

const everywhere = (name: string): Record<string, string> => ({ nl: name, en: name, de: name });

/** A municipality with a partner city of each sort. Made anew each time: tests change it. */
export const cities = (): TestWiki => ({
  items: {
    // The municipality.
    Q10002: {
      labels: { ...everywhere('Enschede'), 'zh-hans': '恩斯赫德' },
      descriptions: { nl: 'gemeente in Overijssel', en: 'municipality in Overijssel' },
      statements: {
        P31: one({ item: 'Q2039348' }),
        P17: one({ item: 'Q55' }),
        P131: one({ item: 'Q773' }),
        P421: [{ value: { item: 'Q25989' } }],
        P625: one({ latitude: 52.22361, longitude: 6.89551 }),
        P856: one({ text: 'https://www.enschede.nl/' }),
        P190: [
          { value: { item: 'Q47265' }, qualifiers: { P580: [{ time: '1995-00-00', precision: 9 }] } },
          { value: { item: 'Q74881' } },
          { value: { item: 'Q2742' }, qualifiers: { P580: [{ time: '1980-05-00', precision: 10 }], P582: [{ time: '2002-06-30' }] } },
          { value: { item: 'Q90003' } },
          { value: { item: 'Q90004' } },
          { value: { item: 'Q64' }, rank: 'deprecated' },
          { value: 'some' },
        ],
      },
    },
    // Its name is that of others, too.
    Q90010: { labels: everywhere('Enschede railway station'), descriptions: { en: 'railway station', nl: 'station in Enschede' } },
    // Several numbers, of all ranks; a county between it and its state.
    Q47265: {
      labels: { mul: 'Palo Alto', en: 'Palo Alto', 'zh-cn': '帕洛阿尔托' },
      statements: {
        P17: one({ item: 'Q30' }),
        P131: one({ item: 'Q110739' }),
        P421: [{ value: { item: 'Q847142' } }],
        P625: one({ latitude: 37.429167, longitude: -122.138056 }),
        P1082: [
          { value: { amount: 64403 }, qualifiers: { P585: [{ time: '2010-04-01' }] } },
          { value: { amount: 68572 }, rank: 'preferred', qualifiers: { P585: [{ time: '2020-04-01' }] } },
          { value: { amount: 66000 }, rank: 'preferred', qualifiers: { P585: [{ time: '2015-00-00', precision: 9 }] } },
          { value: { amount: 99999 }, rank: 'deprecated', qualifiers: { P585: [{ time: '2026-01-01' }] } },
        ],
        P856: [
          { value: { text: 'http://old.example.org/' }, qualifiers: { P582: [{ time: '2019-01-01' }] } },
          { value: { text: 'https://www.paloalto.gov/' } },
        ],
        P18: one({ text: 'Palo Alto test picture.png' }, { qualifiers: { P2096: [{ language: 'nl', written: 'Een straat met bomen' }] } }),
      },
    },
    // Only its own item knows since when; a name in its own script that no other has; unknown values.
    Q74881: {
      labels: { ...everywhere('Dalian'), 'zh-hans': '大连' },
      statements: {
        P17: [{ value: { item: 'Q148' } }],
        P131: one({ item: 'Q43934' }),
        P190: one({ item: 'Q10002' }, { qualifiers: { P580: [{ time: '2006-03-01', precision: 10 }] } }),
        P421: [{ value: { item: 'Q6985' } }],
        P625: one({ latitude: 38.92, longitude: 121.63 }),
        P1082: [{ value: { amount: 7450785 }, qualifiers: { P585: [{ time: '2020-00-00', precision: 9 }] } }],
        P1705: one({ language: 'zh', written: '大连市' }),
        P856: one('some'),
        P18: one({ text: 'Dalian test picture.png' }),
      },
    },
    // A partnership that has ended.
    Q2742: {
      labels: { ...everywhere('Münster'), zh: '明斯特' },
      statements: { P17: one({ item: 'Q183' }), P131: one({ item: 'Q1198' }), P625: one({ latitude: 51.9625, longitude: 7.6256 }) },
    },
    // Merged into another one; that one has a name in one language only, and is on the Moon.
    Q90003: { redirect: 'Q90005' },
    Q90005: {
      labels: { nl: 'Testdorp aan de Maan', en: 'Test Village' },
      statements: { P625: one({ latitude: 1, longitude: 2, globe: 'Q405' }), P1082: one({ amount: 12.5 }), P18: one({ text: 'Without licence.jpg' }) },
    },
    // Q90004 was deleted.
    Q64: { labels: everywhere('Berlin') },
    // What the places name.
    Q2039348: { labels: { en: 'municipality of the Netherlands' }, statements: { P279: one({ item: 'Q15284' }) } },
    Q15284: { labels: { en: 'municipality' }, statements: { P279: one({ item: 'Q56061' }) } },
    Q55: { labels: { nl: 'Nederland', en: 'Netherlands' }, statements: { P297: one({ text: 'NL' }) } },
    Q30: { labels: { en: 'United States' }, statements: { P297: one({ text: 'US' }) } },
    Q148: { labels: { en: 'China' }, statements: { P297: one({ text: 'CN' }) } },
    Q183: { labels: { en: 'Germany' }, statements: { P297: one({ text: 'DE' }) } },
    Q773: { labels: everywhere('Overijssel'), statements: { P300: one({ text: 'NL-OV' }) } },
    Q110739: { labels: { en: 'Santa Clara County' }, statements: { P131: one({ item: 'Q99' }) } },
    Q99: {
      labels: { nl: 'Californië', en: 'California', de: 'Kalifornien', zh: '加利福尼亚州' },
      statements: { P300: one({ text: 'US-CA' }), P131: one({ item: 'Q30' }) },
    },
    Q43934: { labels: { ...everywhere('Liaoning'), zh: '辽宁' }, statements: { P300: one({ text: 'CN-LN' }) } },
    Q1198: { labels: { nl: 'Noordrijn-Westfalen', en: 'North Rhine-Westphalia', de: 'Nordrhein-Westfalen' }, statements: { P300: one({ text: 'DE-NW' }) } },
    Q25989: { labels: { en: 'Central European Time' }, statements: { P2907: one({ amount: 1 }) } },
    Q847142: { labels: { en: 'Pacific Time Zone' }, statements: { P2907: [{ value: { amount: -8 } }, { value: { amount: -7 } }] } },
    Q6985: { labels: { en: 'UTC+08:00' }, statements: { P2907: one({ amount: 8 }) } },
  },
  files: {
    'Palo Alto test picture.png': {
      width: 4000, height: 3000,
      artist: '<a href="//commons.wikimedia.org/wiki/User:Test">A test\n <b>author</b></a>',
      license: 'CC BY-SA 4.0', licenseUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
    },
    'Dalian test picture.png': { width: 800, height: 600, artist: 'Another test author', license: 'Public domain' },
    'Without licence.jpg': { width: 800, height: 600 },
  },
});
