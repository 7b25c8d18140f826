/** What a changed spreadsheet does to a document, and what is said of one that cannot be understood. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import type { Content } from '../../../src/content/schema.js';
import { exportCsv } from '../../../src/spreadsheet/export-document.js';
import { importSpreadsheet, readSpreadsheet } from '../../../src/spreadsheet/import-document.js';
import type { DocumentImport, DocumentImportOptions } from '../../../src/spreadsheet/import-document.js';
import { fullDocument } from '../cli/full-document.js';

type Cell = string | number | boolean | Date | null;

const into = `${JSON.stringify(fullDocument, null, 2)}\n`;

/** Imports one sheet, or a CSV file, into the full document. */
const importSheet = async (name: string, rows: Cell[][], options: Partial<DocumentImportOptions> = {}): Promise<DocumentImport> =>
  importSpreadsheet(await readSpreadsheet(await writeXlsx({ sheets: [{ name, rows }] })), { language: 'en', into, ...options });

const importCsv = async (text: string | Uint8Array, options: Partial<DocumentImportOptions> = {}): Promise<DocumentImport> =>
  importSpreadsheet(await readSpreadsheet(typeof text === 'string' ? new TextEncoder().encode(text) : text), { language: 'en', into, ...options });

const parse = ({ text, problems }: DocumentImport): Content => {
  assert.deepEqual(problems, []);
  return JSON.parse(text) as Content;
};

/** Lines of one text that the other has not. */
const listNewLines = (text: string, former: string): string[] => text.split('\n').filter((line) => !former.split('\n').includes(line));

describe('a spreadsheet put into a document', () => {
  it('changes the fields that have a column, and keeps all others', async () => {
    const result = await importSheet('Steden', [['Id', 'Naam (alle talen)', 'Regio (fr)', 'Inwoners: aantal'], ['palo-alto', 'Palo Alto, CA', 'Californie', 60_000]]);
    const [city] = parse(result).cities;
    assert.deepEqual(city, {
      ...fullDocument.cities[0],
      name: 'Palo Alto, CA',
      region: { nl: 'Californië', en: 'California', fr: 'Californie' },
      population: { ...fullDocument.cities[0]!.population, value: 60_000 },
    });
    assert.deepEqual(result.changes, [
      {
        kind: 'city',
        id: 'palo-alto',
        change: 'changed',
        fields: [
          { heading: 'Name (all languages)', before: 'Palo Alto', after: 'Palo Alto, CA' },
          { heading: 'Region (fr)', after: 'Californie' },
          { heading: 'Inhabitants: number', before: '58598', after: '60000' },
        ],
      },
    ]);
    assert.deepEqual(result.missing, [{ kind: 'city', id: 'dalian' }]);
  });

  it('leaves the layout of the text as it is', async () => {
    for (const [indent, lineEnd] of [['\t', '\r\n'], ['    ', '\n']] as const) {
      const laidOut = readFileSync('demo/content/partner-cities.json', 'utf8').replace(/^(?: {2})+/gm, (spaces) => indent.repeat(spaces.length / 2)).replaceAll('\n', lineEnd);
      const rows = [['Id', 'Name (fr)', 'Population'], ['dalian', 'Dalian (Chine)', null]].map((row) => row.slice(0, 2));
      const { text } = await importSheet('Cities', rows, { into: `\ufeff${laidOut}` });
      assert.deepEqual(listNewLines(text, `\ufeff${laidOut}`), [
        `${indent.repeat(3)}"name": { "nl": "Dalian", "en": "Dalian", "de": "Dalian", "zh": "大连", "fr": "Dalian (Chine)" },${lineEnd.slice(0, -1)}`,
      ]);
    }
  });

  it('removes what has become blank, and nothing else', async () => {
    const [city] = parse(await importSheet('Cities', [['Id', 'Region (nl)', 'Region (en)', 'Link 1: text (nl)', 'Link 1: text (en)', 'Link 1: web address'], ['palo-alto', null, 'California', null, null, null]])).cities;
    const { links, ...rest } = fullDocument.cities[0]!;
    assert.ok(links);
    assert.deepEqual(city, { ...rest, region: { en: 'California' } });
  });

  it('adds cities and activities, with an identifier from the name, and removes them only when asked to', async () => {
    const csv = 'Soort,Stad,Id,Naam (nl),Naam (en)\nstad,,,São Paulo,São Paulo\nactiviteit,sao-paulo,,Muziek & dans,Music & dance\n';
    const content = parse(await importCsv(csv));
    assert.deepEqual(content.cities.slice(0, 2), fullDocument.cities);
    assert.deepEqual(content.cities[2], {
      id: 'sao-paulo',
      name: { nl: 'São Paulo', en: 'São Paulo' },
      activities: [{ id: 'muziek-dans', name: { nl: 'Muziek & dans', en: 'Music & dance' } }],
    });
    const left = parse(await importCsv(csv, { removeMissing: true }));
    assert.deepEqual(left.cities, [content.cities[2]]);
    assert.deepEqual(left.themes, fullDocument.themes);
  });

  it('takes both languages, and values as people and programs write them', async () => {
    const day = new Date(Date.UTC(2031, 11, 31));
    const rows: Cell[][] = [
      ['stad', 'ID', 'STATUS', 'Periode: begin', 'period: end', 'Thema’s', '(Opmerkingen)'],
      ['palo-alto', 'training', ' Gepland ', day, '31-12-2032', 'economy; clean-technology', 'nog bellen'],
    ];
    const [activity] = parse(await importSheet('activiteiten', rows)).cities[0]!.activities!;
    assert.deepEqual(
      [activity!.status, activity!.period, activity!.themes],
      ['planned', { start: '2031-12-31', end: '2032-12-31' }, ['economy', 'clean-technology']],
    );
    const city = parse(await importCsv('Type;Id;Inwoners: aantal;Inwoners: bij benadering;Ligging: breedtegraad;Ligging: lengtegraad\nstad;dalian;7.450.785;Ja;38,914;121,6\n')).cities[1]!;
    assert.deepEqual([city.population, city.location], [{ value: 7_450_785, approximate: true }, { latitude: 38.914, longitude: 121.6 }]);
  });

  it('reads CSV as Excel saves it: semicolons, tabs, UTF-16, Windows-1252, a line that names the separator', async () => {
    const table = (separator: string): string => [['type', 'id', 'Region (nl)'], ['city', 'palo-alto', 'Café']].map((row) => row.join(separator)).join('\r\n');
    const utf16 = Buffer.from(`\ufeff${table('\t')}`, 'utf16le');
    const western = Buffer.from(table(';'), 'latin1');
    for (const file of [table(';'), `\ufeff${table(',')}`, `sep=|\r\n${table('|')}`, utf16, western]) {
      assert.deepEqual(parse(await importCsv(file)).cities[0]!.region, { nl: 'Café', en: 'California' });
    }
  });

  it('does not take question marks for letters that a program has lost', async () => {
    const chinese = JSON.stringify({ cities: [{ id: 'dalian', name: { zh: '大连', nl: 'Dalian' } }] });
    const csv = exportCsv(JSON.parse(chinese), { language: 'nl' }, ';').replace('大连', '??');
    const { problems } = await importCsv(Buffer.from(csv.replace('\ufeff', ''), 'latin1'), { into: chinese });
    assert.deepEqual(problems.map(({ place, code }) => [place, code]), [['C2', 'lost-letters']]);
  });

  it('asks where a text that is the same in all languages gets one for a single language', async () => {
    const { problems } = await importSheet('Cities', [['Id', 'Name (fr)'], ['palo-alto', 'Palo Alto']]);
    assert.deepEqual(problems.map(({ place, code }) => [place, code]), [['Cities!B2', 'text-in-every-language']]);
  });
});

describe('a spreadsheet that cannot be understood', () => {
  const cases: [name: string, sheet: string, rows: Cell[][], expected: [place: string, code: string][]][] = [
    ['has nothing in it', 'Cities', [], [['Cities!A1', 'no-headings']]],
    ['has a heading that is no field', 'Steden', [['Id', 'Nam (fr)'], ['dalian', 'x']], [['Steden!B1', 'unknown-heading']]],
    ['has two columns for one field', 'Cities', [['Id', 'Country', 'Land'], ['dalian', 'CN', 'CN']], [['Cities!C1', 'double-heading']]],
    ['does not say what its rows are', 'Blad1', [['Id'], ['dalian']], [['Blad1!A1', 'no-type']]],
    ['has a row of an unknown kind', 'Blad1', [['Soort', 'Id'], ['stadd', 'dalian']], [['Blad1!A2', 'unknown-type']]],
    ['fills in what a row of its kind has not', 'Blad1', [['Soort', 'Id', 'Status'], ['stad', 'dalian', 'gepland']], [['Blad1!C2', 'not-of-this-type']]],
    ['has a row twice', 'Cities', [['Id', 'Country'], ['dalian', 'CN'], ['dalian', 'CN']], [['Cities!A3', 'double-row']]],
    ['has a new row without a name', 'Cities', [['Id', 'Country'], [null, 'CN']], [['Cities!A2', 'no-id']]],
    ['has an activity of no city', 'Activities', [['City', 'Id', 'Name'], ['dalain', 'x', 'X']], [['Activities!A2', 'unknown-city']]],
    [
      'has several cells that are wrong',
      'Activiteiten',
      [['Stad', 'Id', 'Status', 'Periode: begin', 'Afbeelding: breedte'], ['palo-alto', 'training', 'bezig', 'mrt-25', 'breed']],
      [['Activiteiten!C2', 'not-a-choice'], ['Activiteiten!D2', 'not-a-date'], ['Activiteiten!E2', 'not-a-number']],
    ],
    ['breaks a rule of the content', 'Cities', [['Id', 'Country', 'Time zone'], ['dalian', 'China', 'Asia/Dalian']], [['Cities!B2', 'content'], ['Cities!C2', 'content']]],
    ['names a theme that there is not', 'Activities', [['City', 'Id', 'Themes'], ['palo-alto', 'training', 'economy, sport']], [['Activities!C2', 'content']]],
    ['leaves a name out', 'Cities', [['Id', 'Country'], ['rome', 'IT']], [['Cities!A2', 'content']]],
    ['has a formula that went wrong', 'Cities', [['Id', 'Country'], ['dalian', '#REF!']], [['Cities!B2', 'formula-error']]],
    ['has something else in the column that is not for people', 'Cities', [['Id', 'Overig (JSON)'], ['dalian', 'bellen']], [['Cities!B2', 'not-json']]],
    ['has the same text for all languages and for one', 'Cities', [['Id', 'Region', 'Region (nl)'], ['dalian', 'Liaoning', 'Liaoning']], [['Cities!B2', 'both-texts']]],
  ];
  for (const [name, sheet, rows, expected] of cases) {
    it(name, async () => {
      const { problems } = await importSheet(sheet, rows);
      assert.deepEqual(problems.map(({ place, code }) => [place, code]), expected);
    });
  }

  it('is told of no mistakes that were in the document before', async () => {
    const wrong = JSON.stringify({ cities: [{ id: 'a', name: 'A', country: 'Italy', colour: 'red' }] });
    const { problems, text } = await importSheet('Cities', [['Id', 'Name', 'Country'], ['a', 'B', 'Italy']], { into: wrong });
    assert.deepEqual(problems, []);
    assert.equal(text, wrong.replace('"A"', '"B"'));
  });
});
