import { expect } from '@open-wc/testing';
import { formatCountry, formatDate, formatDuration, formatLanguage, formatMoment, formatNumber, formatUnit } from '../../../src/i18n/formats.js';

describe('formatNumber', () => {
  for (const tag of ['nl', 'en', 'de', 'zh']) {
    it(`writes numbers in "${tag}" as Intl does`, () => {
      for (const value of [0, 7, 999, 1000, 9999, 10_000, 58_598, 999_999, 1_000_000, 100_000_000]) {
        expect(formatNumber(value, tag)).to.equal(new Intl.NumberFormat(tag).format(value));
      }
    });
  }

  const cases: [value: number, tag: string, text: string][] = [
    [58598, 'nl', '58.598'], [58598, 'en', '58,598'], [58598, 'de', '58.598'], [58598, 'zh', '58,598'],
    [58598, 'nl-BE', '58.598'], [58598, 'en-GB', '58,598'], [58598, 'EN', '58,598'],
    [58598, 'en-$', '58,598'], [58598, 'nl-x-y-z-1-2-3-toolongsubtag', '58.598'],
    [0, 'nl', '0'], [999, 'nl', '999'], [1000, 'nl', '1.000'], [100_000_000, 'en', '100,000,000'],
  ];
  for (const [value, tag, text] of cases) {
    it(`writes ${value} in "${tag}" as ${text}`, () => expect(formatNumber(value, tag)).to.equal(text));
  }
});

describe('formatCountry', () => {
  const cases: [code: string, tag: string, text: string][] = [
    ['US', 'nl', 'Verenigde Staten'], ['US', 'en', 'United States'], ['US', 'de', 'Vereinigte Staaten'], ['US', 'zh', '美国'],
    ['CN', 'nl', 'China'], ['CN', 'zh', '中国'], ['NL', 'de', 'Niederlande'], ['NL', 'en_US', 'Netherlands'],
    ['QO', 'en', 'Outlying Oceania'], ['XX', 'nl', 'XX'],
  ];
  for (const [code, tag, text] of cases) {
    it(`names ${code} in "${tag}": ${text}`, () => expect(formatCountry(code, tag)).to.equal(text));
  }
});

describe('formatDate', () => {
  const cases: [date: string, tag: string, text: string][] = [
    ['2025', 'nl', '2025'], ['2025-03', 'nl', 'maart 2025'], ['2025-03-31', 'nl', '31 maart 2025'],
    ['2025-03-31', 'en-US', 'March 31, 2025'], ['2025-03-31', 'en', '31 March 2025'], ['2025-03-31', 'en-GB', '31 March 2025'], ['2025-03', 'de', 'März 2025'],
    ['2025', 'zh', '2025年'], ['2025-03-31', 'zh', '2025年3月31日'], ['2025-03-31', 'nl-a', '31 maart 2025'],
    ['2025-01-01', 'nl', '1 januari 2025'], ['2025-12-31', 'nl', '31 december 2025'],
  ];
  for (const [date, tag, text] of cases) {
    it(`writes ${date} in "${tag}" as ${text}, whatever the reader's time zone`, () => {
      expect(formatDate(date, tag)).to.equal(text);
    });
  }
});

describe('formatMoment', () => {
  const moment = Date.parse('2026-07-01T22:30:00Z');
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  it('tells the time of a place', () => {
    expect(formatMoment(moment, 'nl', 'Asia/Shanghai', clock)).to.equal('06:30');
    expect(formatMoment(moment, 'en', 'America/Los_Angeles', clock)).to.equal('15:30');
  });

  it('writes midnight as 00:00', () => {
    expect(formatMoment(Date.parse('2026-07-01T16:00:00Z'), 'en', 'Asia/Shanghai', clock)).to.equal('00:00');
  });

  it('tells the same moment in two forms', () => {
    expect(formatMoment(moment, 'nl', 'Asia/Shanghai', { weekday: 'long' })).to.equal('donderdag');
    expect(formatMoment(moment, 'nl', 'Europe/Amsterdam', { weekday: 'long' })).to.equal('donderdag');
    expect(formatMoment(moment, 'nl', 'America/Los_Angeles', { weekday: 'long' })).to.equal('woensdag');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => formatMoment(moment, 'nl', 'Nowhere/City', clock)).to.throw(RangeError);
  });
});

describe('formatUnit', () => {
  const cases: [value: number, unit: string, tag: string, text: string][] = [
    [8750, 'kilometer', 'nl', '8.750 km'], [8750, 'kilometer', 'en', '8,750 km'], [8750, 'kilometer', 'zh', '8,750公里'],
    [1.248, 'megabyte', 'nl', '1,2 MB'], [1.248, 'megabyte', 'de', '1,2 MB'], [12, 'kilobyte', 'en', '12 kB'],
  ];
  for (const [value, unit, tag, text] of cases) {
    it(`writes ${value} ${unit} in "${tag}" as ${text}, which does not break`, () => {
      expect(formatUnit(value, unit, tag)).to.equal(text.replace(' ', '\u00a0'));
    });
  }
});

describe('formatDuration', () => {
  const cases: [minutes: number, tag: string, text: string][] = [
    [60, 'en', '1 hour'], [540, 'nl', '9 uur'], [270, 'nl', '4 uur en 30 minuten'], [345, 'de', '5 Stunden, 45 Minuten'], [30, 'en', '30 minutes'], [345, 'zh', '5小时45分钟'],
  ];
  for (const [minutes, tag, text] of cases) {
    it(`writes ${minutes} minutes in "${tag}" as ${text}`, () => expect(formatDuration(minutes, tag).replace(/\u00a0/g, ' ')).to.equal(text));
  }
});

describe('formatLanguage', () => {
  const cases: [tag: string, inTag: string | undefined, text: string][] = [
    ['de', undefined, 'Deutsch'], ['de', 'nl', 'Duits'], ['zh-Hans', 'en', 'Simplified Chinese'], ['zh_CN.UTF-8', 'nl', 'Chinees'], ['qqx', 'nl', 'qqx'],
  ];
  for (const [tag, inTag, text] of cases) {
    it(`names "${tag}" in ${inTag ?? 'itself'}: ${text}`, () => expect(formatLanguage(tag, inTag)).to.equal(text));
  }
});
