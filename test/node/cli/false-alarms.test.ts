/**
 * What the rules about texts, addresses and dates say, and what they leave alone: names, titles, typography and words
 * that only look like something else.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { definitions } from '../../../src/content/schema.js';
import { findMarkup } from '../../../src/check/markup.js';
import { findPlaceholder } from '../../../src/check/placeholders.js';
import { explainDate } from '../../../src/check/remedies.js';
import { checkString, inActivity, inDocument } from './marked-text.js';

const listCodes = (text: string): string[] => checkString(text).map(({ code, path, suggestion }) => [code, path, suggestion].filter(Boolean).join(' '));
const inTexts = (texts: object[]): string[] =>
  listCodes(JSON.stringify({ introduction: texts, cities: [] })).filter((found) => !/missing-language|no-language/.test(found));

const dutch = 'Enschede werkt al jaren samen met de stad, en dat gaat goed.';
const english = 'Enschede has worked together with the city for years, and this goes well.';
const german = 'Enschede arbeitet seit Jahren mit der Stadt zusammen, und das geht gut.';
const chinese = '恩斯赫德与两座伙伴城市开展合作。';

describe('partner-cities check, texts in their languages', () => {
  const right: [title: string, text: object][] = [
    ['names', { nl: 'Palo Alto', en: 'Palo Alto', de: 'Palo Alto', zh: 'Palo Alto' }],
    ['a long name', { nl: 'Leland Stanford Junior University', en: 'Leland Stanford Junior University' }],
    ['a name with small words', { nl: 'Museum of the History of Science', en: 'Museum of the History of Science' }],
    ['a list of names', { nl: 'Google, Apple, Cisco', en: 'Google, Apple, Cisco', zh: 'Google, Apple, Cisco' }],
    ['short words', { nl: 'Transport', en: 'Transport', de: 'Transport' }],
    ['an address', { nl: 'https://www.enschede.nl/werken/aan/de/toekomst', en: 'https://www.enschede.nl/werken/aan/de/toekomst' }],
    ['a mail address', { nl: 'info@enschede.nl', zh: 'info@enschede.nl' }],
    ['numbers', { nl: '053 481 76 00', en: '053 481 76 00', zh: '053 481 76 00' }],
    ['two forms of English', { 'en-GB': english, 'en-US': english }],
    ['near languages', { nb: 'Byen samarbeider med kommunen om grønn energi.', nn: 'Byen samarbeider med kommunen om grønn energi.' }],
    ['each its own', { nl: dutch, en: english, de: german, zh: chinese }],
    ['a language with other letters', { ar: 'مدينة شريكة', el: 'Πόλη', sr: 'Grad', uk: 'Місто' }],
    ['a quotation in another language', { nl: `${dutch} Het motto is “working together for the future”.`, en: english }],
  ];
  for (const [title, text] of right) it(`leaves alone: ${title}`, () => assert.deepEqual(inTexts([text]), []));

  const wrong: [title: string, text: object, found: string[]][] = [
    ['two exchanged texts', { nl: english, en: dutch }, ['wrong-language introduction[0].nl en', 'wrong-language introduction[0].en nl']],
    ['exchanged texts in two scripts', { nl: chinese, zh: dutch }, ['wrong-language introduction[0].nl zh', 'wrong-language introduction[0].zh nl']],
    ['exchanged names in two scripts', { nl: '大连', zh: dutch }, ['wrong-language introduction[0].nl zh', 'wrong-language introduction[0].zh nl']],
    ['a text in a third language', { nl: dutch, en: german }, ['wrong-language introduction[0].en']],
    ['Dutch where Chinese belongs', { en: english, zh: dutch }, ['wrong-language introduction[0].zh']],
    ['Dutch twice', { nl: dutch, en: dutch }, ['same-text introduction[0].en']],
    ['English twice, the first in Dutch', { nl: english, en: english }, ['same-text introduction[0].nl']],
    ['Chinese twice', { zh: chinese, ko: chinese }, ['same-text introduction[0].ko']],
    ['the same but for spaces and capitals', { nl: dutch, en: ` ${dutch.toUpperCase()} ` }, ['same-text introduction[0].en']],
  ];
  for (const [title, text, found] of wrong) it(`reports ${title}`, () => assert.deepEqual(inTexts([text]), found));
});

describe('partner-cities check, what looks like something else', () => {
  const plain = [
    ...['Student*innen und Lehrer*innen', '`s-Gravenhage en `t Gooi', '2 * 3 * 4 = 24', 'foto_1_groot', '* verplicht', 'R&D; niet AT&T'],
    ...['- Eerst\n- Dan', 'a < b en c > d', 'Regel\n\nRegel', '#1 van Nederland', '# 1 van Nederland', 'C# en F#', '[sic] (2019)'],
    ...['(*1980, *1981)', 'www.x.nl/a__b__c', '1 > 0', '5 ** 3', 'C:\\nieuw\\temp', '“Citaat” ‘citaat’', 'M*A*S*H', 'Zie [1](p. 3)', 'O’Brien '],
  ];
  for (const text of plain) it(`takes ${JSON.stringify(text)} for plain`, () => assert.equal(findMarkup(text), undefined));

  const marked = [
    ...['**vet**', '__vet__', '*schuin*', '_schuin_', '`code`', '~~weg~~', '# Kop', '> citaat', '```js', '---', '| a |\n|---|---|', '![](/a.png)'],
    ...['[a](https://x.nl)', '<https://x.nl>', '[b]vet[/b]', '[[Pagina]]', "'''vet'''", '<p>', '</p>', '<br>', '<!-- x -->', '&nbsp;', '* a\n* b', 'a\\nb', '== Kop =='],
  ];
  for (const text of marked) it(`sees the marks in ${JSON.stringify(text)}`, () => assert.ok(findMarkup(text)));

  const written: [text: string, language: string][] = [
    ...(['Todo el mundo', 'TODO EL MUNDO'].map((text) => [text, 'es']) as [string, string][]),
    ...(['TBC-bestrijding', 'XXX Olympische Spelen', '3', '🎉', 'Tests', 'Placeholder voor kunst', 'Super Bowl XXX', 'A'].map((text) => [text, 'nl']) as [string, string][]),
  ];
  for (const [text, language] of written) it(`takes ${text} for a text`, () => assert.equal(findPlaceholder(text, language), undefined));

  const unwritten = ['TODO', 'todo', 'tbd', '...', '…', '-', '???', 'xxx', 'n.t.b.', '[invullen]', 'Nog TODO', 'Lorem Ipsum', 'Hier komt de tekst', '{{ city.name }}', 'FIXME later', 'TODO: tekst', '待定'];
  for (const text of unwritten) it(`takes ${text} for a placeholder`, () => assert.ok(findPlaceholder(text, 'nl')));

  const addresses: [written: string, found: string][] = [
    ...['https://x.nl', 'images/a.html', 'https/index.html', 'a/b.html', '../a.html', 'https://x.nl/https://y.nl', 'https://x.nl/a,b..c', '//x.nl/a', '?a=1', '#top', 'mailto:a@x.nl', 'https://[2001:db8::1]/', 'https.html', 'shttp/x.pdf'].map((address): [string, string] => [address, '']),
    ['https//www.x.nl', 'incomplete-address url https://www.x.nl'],
    ['http//x.nl/a', 'incomplete-address url https://x.nl/a'],
    ['htps//x.nl', 'incomplete-address url https://x.nl'],
    ['https;//x.nl', 'incomplete-address url https://x.nl'],
    ['https ://x.nl', 'incomplete-address url https://x.nl'],
    ['https//:x.nl', 'incomplete-address url https://x.nl'],
    ['https/www.x.nl', 'incomplete-address url https://www.x.nl'],
    ['://x.nl/a', 'incomplete-address url https://x.nl/a'],
    ['HTTPS//WWW.X.NL', 'incomplete-address url https://WWW.X.NL'],
    ['<https://x.nl>', 'incomplete-address url https://x.nl'],
    ['mailto://a@x.nl', 'incomplete-address url mailto:a@x.nl'],
    ['https://intranet/a', 'dead-address url'],
    ['#', 'placeholder url'],
  ];
  for (const [address, found] of addresses) {
    it(`says ${found || 'nothing'} of ${address}`, () =>
      assert.deepEqual(listCodes(inDocument(`"url": ${JSON.stringify(address)}`)), found ? [found] : []));
  }

  const statuses: [fields: string, found: string][] = [
    ['"status": "active", "period": { "end": "2025" }', ''],
    ['"status": "active", "period": { "end": "2025-06-01" }', ''],
    ['"status": "active", "period": { "end": "2025-05-31" }', ''],
    // Somewhere it is still the day before.
    ['"status": "active", "period": { "end": "2025-05" }', ''],
    ['"status": "active", "period": { "end": "2025-04" }', 'completed'],
    ['"status": "planned", "period": { "start": "2025" }', ''],
    ['"status": "planned", "period": { "start": "2025-06" }', ''],
    ['"status": "planned", "period": { "start": "2015", "end": "2018" }', 'completed'],
    ['"status": "completed", "period": { "end": "2025-06" }', ''],
    ['"status": "completed", "period": { "start": "2030" }', 'planned'],
    ['"status": "completed", "period": { "start": "2015" }', ''],
    ['"status": "active", "period": {}', ''],
    ['"period": { "end": "2018" }', ''],
  ];
  for (const [fields, meant] of statuses) {
    it(`says ${meant || 'nothing'} of ${fields}`, () =>
      assert.deepEqual(listCodes(inActivity(fields)), meant ? [`wrong-status cities[0].activities[0].status ${meant}`] : []));
  }

  it('says nothing of two activities with one identifier, each of its own city', () => {
    const activities = '"activities": [{ "id": "x", "name": "X" }]';
    assert.deepEqual(listCodes(`{ "cities": [{ "id": "a", "name": "A", ${activities} }, { "id": "b", "name": "B", ${activities} }] }`), []);
  });

  for (const number of ['320000', '320', '320.0', '3.2e5']) {
    it(`accepts a population of ${number}`, () =>
      assert.deepEqual(listCodes(`{ "cities": [{ "id": "a", "name": "A", "population": { "value": ${number} } }] }`), []));
  }

  it('suggests only dates that exist, with and without quotation marks', () => {
    const part = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9999 })).map(String);
    const dates = fc.tuple(part, part, fc.option(part), fc.constantFrom('-', '/', '.')).map(([a, b, c, sign]) => [a, b, ...(c === null ? [] : [c])].join(sign));
    const isDate = (written: string): boolean => v.is(definitions.date, written);
    fc.assert(
      fc.property(dates, (date) => {
        const { suggestion } = explainDate(date);
        assert.ok(suggestion === undefined || isDate(suggestion), `${date}: ${suggestion}`);
        for (const found of checkString(inActivity(`"period": { "start": ${date} }`))) {
          const value = /^"(.*)"$/.exec(found.suggestion ?? '')?.[1];
          assert.ok(value === undefined || v.is(v.union([definitions.date, definitions.time]), value), `${date}: ${value}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says nothing of any plain words and numbers', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\d]{1,9}[,.;:!?]?$/u), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        assert.equal(findMarkup(text), undefined, text);
      }),
    );
  });

  it('accepts a byte order mark, and counts columns without it', () => {
    const marked = '\ufeff{ "url": "http://x.nl", "cities": [] }';
    assert.deepEqual(checkString(marked).map(({ line, column, code }) => [line, column, code]), [[1, 10, 'insecure-address']]);
  });
});
