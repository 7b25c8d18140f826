/**
 * Files with many mistakes: each is reported in one run, at its place, and none is reported
 * twice because of what it does to the rest of the file.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fullDocument } from './full-document.js';
import { checkString, readMarks } from './marked-text.js';

const listPlaces = (text: string): string[] => checkString(text).map(({ line, column }) => `${line}:${column}`);

/** One mistake each, with enough around it that a reader could lose its way. */
const singleMistakes: [title: string, text: string][] = [
  ['a list whose name has no quotation marks', '{ ¦cities: [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ] }'],
  ['a name of two words without quotation marks', '{ ¦office hours: { "start": "09:00", "end": "17:00" }, "x": 1 }'],
  ['a name without its first quotation mark', '{ ¦title": "T", "cities": [] }'],
  ['a text without its first quotation mark', '{ "title": ¦Partnersteden", "cities": [] }'],
  ['a text of several words without quotation marks', '{ "title": ¦Steden, en meer, "cities": [] }'],
  ['a text without its last quotation mark', '{ "title": "Partnersteden,¦\n  "cities": [] }'],
  ['a text on three lines', '{ "title": "Partner¦\nsteden, van\nEnschede", "cities": [] }'],
  ['a text with a list in typographic quotation marks', '{ "a": ¦“Enschede, Palo Alto, Dalian [en meer]”, "b": 1 }'],
  ['single quotation marks around an apostrophe', "{ \"a\": ¦'Enschede's stad', \"b\": 1 }"],
  ['a typographic quotation mark at the end only', '{ "a": "Enschede¦”,\n  "b": 1 }'],
  ['quotation marks within a text before a comma', '{ "a": "Het ¦"zusterproject", gestart in 2019", "b": 1 }'],
  ['doubled quotation marks', '{ "a": "Zeg ¦""hallo"" nu", "b": 1 }'],
  ['a missing colon before a list', '{ "cities"¦ [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ], "b": 1 }'],
  ['a bracket that is not closed', '{ "cities": [ { "a": [ 1, 2 ¦}, { "b": [ 1 ] } ], "c": {} }'],
  ['a bracket of the wrong kind that closes nothing', '{ "a": { "b": 1 ¦] }, "c": 1 }'],
  ['a number in groups of three', '{ "a": ¦1,234,567, "b": 1 }'],
  ['a time of day with seconds', '{ "a": ¦2025-03-31T10:00:00Z, "b": 1 }'],
  ['a comment over several lines', '{ ¦/* "a": 1,\n "b": 2 */ "c": 3 }'],
  ['a comment of a web page', '{ ¦<!-- "a": 1, --> "c": 3 }'],
  ['a semicolon after a word', '{ "a": true¦; "b": [ null¦; false ] }'],
  ['a text of the word processor in a list', '{ "a": [ ¦„Duits“, "b", "c" ] }'],
];

/** Mistakes in one line of a document that is written with a field a line: what the line becomes, where it can. */
const slips: Record<string, (line: string) => string> = {
  'typographic quotation marks': (line) => line.replace(/: "([^"]+)"/, ': “$1”'),
  'single quotation marks': (line) => line.replace(/: "([^"]+)"/, ": '$1'"),
  'a name without quotation marks': (line) => line.replace(/"([a-zA-Z]+)": /, '$1: '),
  'a text without quotation marks': (line) => line.replace(/: "([A-Za-z][^":]*)"/, ': $1'),
  'a date without quotation marks': (line) => line.replace(/: "(\d+[-:]\d+)"/, ': $1'),
  'an equals sign': (line) => line.replace('": ', '" = '),
  'a missing colon': (line) => line.replace('": ', '" '),
  'a semicolon': (line) => line.replace(/,$/, ';'),
  'two commas': (line) => line.replace(/,$/, ',,'),
  'a comment': (line) => `${line} // zie de notulen`,
  'a no-break space': (line) => line.replace(/^ /, '\u00a0'),
  'a tab within a text': (line) => line.replace(/: "(.)/, ': "$1\t'),
  'a backslash within a text': (line) => line.replace(/: "(.)/, ': "$1\\h'),
  'quotation marks within a text': (line) => line.replace(/: "(..)/, ': "$1 "mooi" '),
  'a point in a number': (line) => line.replace(/: (\d+)/, ': $1.000.000'),
  'True': (line) => line.replace(/: -?[\d.]+/, ': True'),
};

describe('partner-cities check, many mistakes in a file', () => {
  it('reports forty typographic quotation marks in one run', () => {
    const line = (index: number): string => `    { "id": "city-${index}", "name": ¦“Stad ${index}, in het oosten” }`;
    const lines = Array.from({ length: 40 }, (_, index) => line(index));
    const { text, places } = readMarks(`{\n  "cities": [\n${lines.join(',\n')}\n  ]\n}`);
    assert.equal(places.length, 40);
    assert.deepEqual(listPlaces(text), places);
  });

  it('reports mistakes of different kinds in one run', () => {
    const { text, places } = readMarks(`{
  ¦// Partnersteden
  "title" ¦= { "nl": ¦“Partnersteden”, "en": ¦'Partner cities' },
  ¦dateModified: ¦2025-03-31,
  "introduction": [ "Zeg ¦"hallo" nu", "En"¦ "meer" ],
  "cities": [
    {
      "id": "palo-alto"¦,
    },
    {
      "id"¦ "dalian",
      "population": { "value": ¦320.000.000¦; "year": ¦02020 },
      "image": { "src": "beeld¦\\haven.svg", "alt": "De¦\thaven" }
    }
  ]¦,
}`);
    assert.deepEqual(listPlaces(text), places);
  });

  for (const [title, marked] of singleMistakes) {
    it(`reports ${title} once`, () => {
      const { text, places } = readMarks(marked);
      assert.deepEqual(
        checkString(text).map(({ line, column, code }) => `${line}:${column} ${code}`),
        places.map((place) => `${place} syntax`),
      );
    });
  }

  it('reports what is wrong with texts, dates and addresses in the same run', () => {
    const { text, places } = readMarks(`{
  "title": { "nl": "Steden", "en": "Cities" }¦
  "introduction": [ ¦{ "nl": "¦<b>Samen</b>" } ],
  "dateModified": ¦"2031",
  "url": ¦“https://enschede.nl”,
  "cities": [
    {
      "id": "palo-alto",
      "name": { "nl": "A", "en": "B" },
      "links": [ { "label": { "nl": "L", "en": "L" }, "url": ¦"http://x.nl" }, { "label": "M"¦ "url": ¦"http://x.nl" } ],
      "activities": [ { "id": "x", "name": { "nl": "A", "en": "B" }, "status": ¦"active", "period": { "end": "2018" } }¦, ]
    }
  ]
}`);
    assert.deepEqual(listPlaces(text).sort(), places.sort());
    assert.deepEqual(
      checkString(text).map(({ code }) => code),
      ['syntax', 'syntax', 'syntax', 'syntax', 'missing-language', 'markup', 'future-date', 'insecure-address', 'insecure-address', 'wrong-status'],
    );
  });

  const lines = JSON.stringify(fullDocument, null, 2).split('\n');
  for (const [title, spoil] of Object.entries(slips)) {
    it(`reports ${title} in each line, alone and all together`, () => {
      const spoiled = lines.flatMap((line, index) => (spoil(line) === line ? [] : [index]));
      assert.ok(spoiled.length > 0);
      const listReported = (chosen: number[]): number[] =>
        checkString(lines.map((line, index) => (chosen.includes(index) ? spoil(line) : line)).join('\n'))
          .filter(({ code }) => code === 'syntax')
          .map(({ line }) => line - 1);
      for (const index of spoiled) assert.deepEqual(listReported([index]), [index], lines[index]);
      assert.deepEqual(listReported(spoiled), spoiled);
    });
  }

  it('reports each of any mistakes once, in its line', () => {
    const kinds = Object.values(slips);
    fc.assert(
      fc.property(fc.array(fc.nat(kinds.length - 1), { minLength: lines.length, maxLength: lines.length }), (chosen) => {
        const spoiled = lines.map((line, index) => kinds[chosen[index]!]!(line));
        const expected = lines.flatMap((line, index) => (spoiled[index] === line ? [] : [index + 1]));
        const found = checkString(spoiled.join('\n')).map(({ line }) => line);
        assert.deepEqual(found, expected, spoiled.join('\n'));
      }),
      { numRuns: 200 },
    );
  });
});
