/**
 * What was probably meant: names with a slip in them, codes of countries, languages
 * and time zones in other forms.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isCountry,
  isLanguage,
  isTimeZone,
  suggestCountry,
  suggestLanguage,
  suggestTimeZone,
} from '../../../src/check/codes.js';
import { findHarmfulCharacters } from '../../../src/check/characters.js';
import { findNearest } from '../../../src/check/nearest.js';
import { explainDate, explainIdentifier, explainTime } from '../../../src/check/remedies.js';

const names = ['id', 'name', 'country', 'region', 'description', 'population', 'timeZone', 'officeHours', 'sameAs'];

describe('guessing what was meant', () => {
  const slips: [written: string, meant: string | undefined][] = [
    ['nmae', 'name'],
    ['Name', 'name'],
    ['timezone', 'timeZone'],
    ['time_zone', 'timeZone'],
    ['office-hours', 'officeHours'],
    ['desc', 'description'],
    ['popullation', 'population'],
    ['contry', 'country'],
    ['ID', 'id'],
    ['weather', undefined],
    ['x', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ];
  for (const [written, meant] of slips) {
    it(`takes "${written.slice(0, 20)}" for ${meant ?? 'nothing known'}`, () =>
      assert.equal(findNearest(written, names), meant));
  }

  it('knows the countries of ISO 3166 and Kosovo, and no regions', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const countries = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
    assert.equal(countries.length, 250);
    assert.deepEqual(['NL', 'US', 'CN', 'XK'].filter(isCountry).length, 4);
    assert.deepEqual(['EU', 'UN', 'UK', 'AN', 'XA', 'nl', '', 'NLD'].filter(isCountry), []);
  });

  it('finds countries by old codes and by names in several languages', () => {
    const written = ['nl', 'UK', 'Nederland', 'china', 'Verenigde Staten', 'Vereinigte Staaten', '中国', 'Nowhere'];
    assert.deepEqual(written.map(suggestCountry), ['NL', 'GB', 'NL', 'CN', 'US', 'US', 'CN', undefined]);
  });

  it('finds languages by names, by codes of countries and by other spellings', () => {
    const written = ['dutch', 'Nederlands', 'nld', 'deu', 'cn', 'zh_CN', 'jp', 'xx'];
    const meant = written.map((tag) => suggestLanguage(tag, [], []));
    assert.deepEqual(meant, ['nl', 'nl', 'nl', 'de', 'zh', 'zh-CN', 'ja', undefined]);
    assert.equal(suggestLanguage('dutch', [], ['nl']), undefined);
    assert.deepEqual(['nl', 'zh-Hans', 'nds', 'fy', 'nl-NL-x-private'].every(isLanguage), true);
  });

  it('finds time zones by their city and by their country', () => {
    assert.equal(suggestTimeZone('amsterdam', ''), 'Europe/Amsterdam');
    assert.equal(suggestTimeZone('Asia/Shangai', ''), 'Asia/Shanghai');
    assert.equal(suggestTimeZone('Europe/Enschede', 'NL'), 'Europe/Amsterdam');
    assert.equal(suggestTimeZone('Asia/Dalian', 'CN'), undefined);
    assert.ok(['UTC', 'CET', 'Europe/Kyiv', 'Asia/Kolkata', 'Etc/GMT+5'].every(isTimeZone));
    assert.ok(!['', 'Mars/Olympus', '+01:00', '08:00'].some(isTimeZone));
  });

  it('turns dates, times and names into the forms that are needed', () => {
    const dates = [
      '31/12/2024',
      '12/31/2024',
      '1.2.2025',
      '2025-3-1',
      '2025/03',
      '2025-03-31T10:00:00Z',
      '31 maart 2025',
    ];
    assert.deepEqual(
      dates.map((date) => explainDate(date).suggestion),
      ['2024-12-31', '2024-12-31', '2025-02-01', '2025-03-01', '2025-03', '2025-03-31', undefined],
    );
    const times = ['9', '9:30', '9.30', '17h30', '17 uur', '5 pm', '12 am', '24:00', '9:75', 'noon'];
    assert.deepEqual(
      times.map((time) => explainTime(time).suggestion),
      ['09:00', '09:30', '09:30', '17:30', '17:00', '17:00', '00:00', undefined, undefined, undefined],
    );
    const ids = ['Palo Alto', 'São Paulo', '--x--', '大连'];
    assert.deepEqual(
      ids.map((id) => explainIdentifier(id).suggestion),
      ['palo-alto', 'sao-paulo', 'x', undefined],
    );
  });

  it('leaves joiners where writing needs them, and names them elsewhere', () => {
    const harmless = [
      '👩‍💻',
      '🏴\u{e0067}\u{e0062}\u{e007f}',
      'می‌خواهم',
      'क्‍ष',
      'co\u00adöperatie',
      'een\u00a0woord',
      'regel\nregel',
    ];
    assert.deepEqual(harmless.flatMap(findHarmfulCharacters), []);
    const harmful = ['a\u200db', 'a\u200bb', '\u202eabc', 'a\u0007', '\ufeffa', '\ud800', '\ue000'];
    assert.deepEqual(
      harmful.map((text) => findHarmfulCharacters(text).length),
      harmful.map(() => 1),
    );
  });
});
