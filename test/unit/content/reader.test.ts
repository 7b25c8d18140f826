/** The lenient reader's contract: what is right is kept, what is wrong is left out and named by its path. */
import { expect } from '@open-wc/testing';
import { finishChecks } from '../../../src/content/deferred-checks.js';
import { readContent } from '../../../src/content/generated/reader.js';
import { boolean, decimal, integer, whole } from '../../../src/content/reader.js';
import type { Read } from '../../../src/content/reader.js';
import type { Content } from '../../../src/content/schema.js';
import { realDocument, writeActivities, writeCity } from '../support/content.js';
import type { Written } from '../support/content.js';
import { fillSchema } from '../support/fill-schema.js';

interface Reading {
  content: Content | undefined;
  paths: string[];
}

function read(value: unknown): Reading {
  const { content, problems, deferred } = readContent(value);
  return { content, paths: [...problems, ...(content ? finishChecks({ content, deferred }) : [])] };
}

function readCity(fields: Written): Reading & { city: Written } {
  const reading = read(writeCity(fields));
  return { ...reading, city: reading.content?.cities[0] as unknown as Written };
}

describe('single values', () => {
  const cases: [name: string, reader: Read, kept: [value: unknown, as?: unknown][], refused: unknown[]][] = [
    ['decimal', decimal(-90, 90), [[0], [-90], [90], [52.2215], [5e-324], [-0, 0]], [90.01, -90.01, NaN, Infinity, -Infinity, '52', '', null, true, [52], {}, undefined]],
    ['integer', integer(0, 100), [[0], [100], [7], [1e2, 100], [-0, 0]], [0.5, -1, 101, NaN, Infinity, '7', null, true, [7], 2 ** 53]],
    ['boolean', boolean, [[true], [false]], [0, 1, 'true', '', null, [], {}, undefined]],
  ];
  for (const [name, reader, kept, refused] of cases) {
    const readOne = whole(reader);
    for (const [value, as = value] of kept) {
      it(`${name} keeps ${Object.is(value, -0) ? '-0, as 0' : String(value)}`, () => {
        const { content, problems } = readOne(value);
        expect(Object.is(content, as)).to.equal(true);
        expect(problems).to.deep.equal([]);
      });
    }
    for (const value of refused) {
      it(`${name} refuses ${typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined')}`, () => {
        const { content, problems } = readOne(value);
        expect(content).to.equal(undefined);
        expect(problems).to.have.length(1);
      });
    }
  }
});

describe('readContent', () => {
  it('keeps all of the real document, except the pointer to its schema', () => {
    const { $schema, ...rest } = JSON.parse(realDocument) as Written;
    expect($schema).to.be.a('string');
    expect(read(JSON.parse(realDocument))).to.deep.equal({ content: rest, paths: [] });
  });

  for (const [name, value] of Object.entries({
    'a text': 'cities', 'a number': 7, 'null': null, 'a list': [], 'true': true, 'nothing at all': undefined,
    'a function': () => ({}), 'an object without cities': {}, 'cities that are no list': { cities: {} },
    'cities that are a text': { cities: 'dalian' }, 'cities that are null': { cities: null },
  })) {
    it(`cannot use ${name}`, () => {
      expect(read(value).content).to.equal(undefined);
      expect(read(value).paths).to.have.length.greaterThan(0);
    });
  }

  it('accepts a document without a single city', () => {
    expect(read({ cities: [] })).to.deep.equal({ content: { cities: [] }, paths: [] });
  });

  describe('leaves out a field that is wrong, and keeps the city', () => {
    const cases: [field: string, wrong: unknown, path?: string][] = [
      ['country', 'nl'], ['country', 'NLD'], ['country', 7], ['country', null],
      ['region', ''], ['region', '  \n'], ['region', 7], ['region', []], ['region', { nl: 7 }], ['region', {}],
      ['description', 'one paragraph'], ['description', {}],
      ['population', 58598], ['population', '58.598'], ['population', {}],
      ['population', { value: -1 }], ['population', { value: 1.5 }], ['population', { value: '58598' }],
      ['population', { value: 1e400 }], ['population', { value: NaN }], ['population', { value: 100_000_001 }],
      ['timeZone', 'Europe Amsterdam'], ['timeZone', 'Nowhere/City'], ['timeZone', ''],
      ['officeHours', { start: '9:00', end: '17:00' }], ['officeHours', { start: '09:00' }],
      ['officeHours', { start: '24:00', end: '25:00' }],
      ['image', { src: 'javascript:alert(1)', alt: 'x' }], ['image', { src: 'a.svg' }], ['image', 'a.svg'],
      ['links', { label: 'x', url: 'https://example.org' }],
      ['activities', 'none'],
      ['population', { value: 7, date: '31-12-2023' }, 'population.date'], ['population', { value: 7, approximate: 'yes' }, 'population.approximate'],
      ['location', { latitude: 90.1, longitude: 0 }], ['location', { latitude: '52', longitude: 7 }], ['location', { latitude: 52 }],
      ['location', { latitude: NaN, longitude: 0 }], ['location', [52, 7]],
      ['nativeName', 'فاس'], ['nativeName', { text: 'فاس' }], ['nativeName', { text: ' ', language: 'ar' }],
      ['partnership', '1985'], ['website', 'javascript:alert(1)'], ['association', 'none'], ['contacts', { email: 'a@example.org' }],
      ['documents', 'a.pdf'], ['facts', 'none'], ['images', { src: 'a.svg', alt: 'x' }],
    ];
    for (const [field, wrong, path = field] of cases) {
      it(`${path}: ${String(JSON.stringify(wrong))}`, () => {
        const { city, paths } = readCity({ [field]: wrong, timeZone: field === 'timeZone' ? wrong : 'Asia/Shanghai' });
        expect(city).to.not.have.nested.property(path);
        expect(city).to.include({ id: 'dalian', name: 'Dalian' });
        expect(paths.some((each) => each.startsWith(`cities[0].${path}`)), paths.join()).to.equal(true);
      });
    }
  });

  it('takes out the time zones of periods that nobody knows, and keeps the period', () => {
    const activities = ['Asia/Kathmandu', 'Nowhere/City', 'Nowhere/City'].map((timeZone, index) => ({
      id: `a${index}`, name: 'A', period: { start: '2027-06-12T14:00', timeZone },
    }));
    const { content, paths } = read(writeActivities(activities));
    expect(content?.cities[0]?.activities?.map(({ period }) => period)).to.deep.equal([
      { start: '2027-06-12T14:00', timeZone: 'Asia/Kathmandu' }, { start: '2027-06-12T14:00' }, { start: '2027-06-12T14:00' },
    ]);
    expect(paths).to.deep.equal(['cities[0].activities[1].period.timeZone', 'cities[0].activities[2].period.timeZone']);
  });

  it('keeps every field of the schema', () => {
    const everything = fillSchema() as Written;
    const { content, paths } = read(everything);
    expect(paths).to.deep.equal([]);
    expect(content).to.deep.equal(Object.fromEntries(Object.entries(everything).filter(([name]) => !name.startsWith('$'))));
  });

  it('reads what old scripts know, and leaves out without a word what only new ones do', () => {
    const { content, paths } = read({ ...writeCity({ name: 'Dalian', weather: { now: 'sun' } }), theFuture: [1] });
    expect(content).to.deep.equal({ cities: [{ id: 'dalian', name: 'Dalian' }] });
    expect(paths).to.deep.equal([]);
  });

  it('reads minus zero as zero, which is how it is shown', () => {
    const { city } = readCity({ population: { value: -0 } });
    expect(Object.is((city.population as { value: number }).value, 0)).to.equal(true);
  });

  it('keeps the good items of a list and names the others by their place', () => {
    const good = { id: 'b', name: 'B' };
    const { content, paths } = read(writeActivities([{ id: 'a' }, good, { id: 'C', name: 'C' }, { name: 'D' }]));
    expect(content?.cities[0]?.activities).to.deep.equal([good]);
    expect(paths).to.include.members([
      'cities[0].activities[0].name', 'cities[0].activities[2].id', 'cities[0].activities[3].id',
    ]);
  });

  it('keeps the good fields of an activity', () => {
    const { content } = read(writeActivities([{
      id: 'a', name: 'A', status: 'unheard-of', themes: ['good', 'Not good', 7], period: { start: '2025-02-30', end: '2025' },
      links: [{ label: 'bad', url: 'javascript:alert(1)' }, { label: 'good', url: 'x.html' }],
    }]));
    expect(content?.cities[0]?.activities).to.deep.equal([{
      id: 'a', name: 'A', themes: ['good'], period: { end: '2025' }, links: [{ label: 'good', url: 'x.html' }],
    }]);
  });

  it('keeps the first of two items with one id, in each list', () => {
    const twice = (first: Written) => [{ ...first, name: 'first' }, { ...first, name: 'second' }];
    const { content, paths } = read({
      themes: twice({ id: 'a' }), organisations: twice({ id: 'b' }),
      cities: [...twice({ id: 'c' }), { id: 'd', name: 'D', activities: twice({ id: 'e' }) }],
    });
    expect(JSON.stringify(content)).to.not.include('second');
    expect(paths).to.deep.equal(['themes[1]', 'organisations[1]', 'cities[1]', 'cities[2].activities[1]']);
  });

  it('lets one id stand in two cities', () => {
    const activities = [{ id: 'a', name: 'A' }];
    const cities = ['c', 'd'].map((id) => ({ id, name: id, activities }));
    expect(read({ cities })).to.deep.equal({ content: { cities }, paths: [] });
  });

  it('keeps the languages of a text that can be used', () => {
    const { city, paths } = readCity({ name: { nl: 'Dalian', en: '', 'no tag': 'x', zh: '大连', de: 7 } });
    expect(city.name).to.deep.equal({ nl: 'Dalian', zh: '大连' });
    expect(paths).to.have.members(['cities[0].name.en', 'cities[0].name.no tag', 'cities[0].name.de']);
  });

  it('leaves a city without a name out', () => {
    expect(read({ cities: [{ id: 'a' }, { id: 'b', name: 'B' }] }).content?.cities).to.deep.equal([{ id: 'b', name: 'B' }]);
  });

  it('takes nothing over that the schema does not name, and touches no prototype', () => {
    const text = `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "other": 1, "cities": [
      {"id": "a", "name": {"__proto__": "x", "constructor": "x", "nl": "A"}, "__proto__": {"country": "NL"}, "toString": "x"}
    ]}`;
    const { content } = read(JSON.parse(text));
    expect(content).to.deep.equal({ cities: [{ id: 'a', name: { nl: 'A' } }] });
    expect(Object.getPrototypeOf(content?.cities[0])).to.equal(Object.prototype);
    expect(({} as Written).polluted).to.equal(undefined);
  });

  it('gives the caller a copy: what happens to the input later does not matter', () => {
    const value = writeCity({ links: [{ label: 'x', url: 'x' }] }) as unknown as Content;
    const { content } = read(value);
    value.cities[0]!.links![0]!.url = 'javascript:alert(1)';
    value.cities.length = 0;
    expect(content?.cities[0]?.links?.[0]?.url).to.equal('x');
  });

  it('forgets the problems of one document when it reads the next', () => {
    expect(read({ cities: [{ id: 'a' }] }).paths).to.deep.equal(['cities[0].name']);
    expect(read({ cities: [] }).paths).to.deep.equal([]);
  });
});
