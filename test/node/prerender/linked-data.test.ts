import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content } from '../../../src/content/schema.js';
import { describeLinkedData } from '../../../src/prerender/json-ld.js';
import { demoContent, prerender, readOutput } from './prerendering.js';

const languages = ['nl', 'en', 'de', 'zh'];

type Loose = Record<string, unknown> & { '@type': string; '@id': string };
const describeLoosely = (...args: Parameters<typeof describeLinkedData>): Loose[] =>
  describeLinkedData(...args)['@graph'] as unknown as Loose[];

const withActivity = (activity: object): Content => ({
  municipality: { name: 'Enschede' },
  cities: [{ id: 'city', name: 'City', activities: [{ id: 'do', name: 'Do', ...activity }] }],
});

describe('linked data', () => {
  const graph = describeLoosely(demoContent, languages);
  const find = (id: string): Loose => graph.find((node) => node['@id'] === id)!;

  it('are the municipality, its cities and its projects', () => {
    const types = graph.map((node) => node['@type']);
    assert.deepEqual(types.slice(0, 3), ['GovernmentOrganization', 'City', 'City']);
    const activities = demoContent.cities.flatMap((city) => city.activities ?? []);
    assert.equal(types.filter((type) => type === 'Project').length, activities.length);
    assert.equal(types.filter((type) => type === 'Event').length, 0);
  });

  it('name a city in all languages, and say which one it is', () => {
    const city = find('#dalian');
    assert.deepEqual(city['name'], languages.map((language) => ({ '@language': language, '@value': (demoContent.cities[1]!.name as Record<string, string>)[language] })));
    assert.deepEqual(city['sameAs'], ['https://www.wikidata.org/entity/Q74881']);
    assert.deepEqual(find('#municipality')['sameAs'], ['https://www.wikidata.org/entity/Q10002']);
    assert.equal('additionalProperty' in city, false);
  });

  it('give a population as a number with its year and source', () => {
    const source = { label: 'Census', url: 'https://www.census.gov/' };
    const [node] = describeLoosely({ cities: [{ id: 'city', name: 'City', population: { value: 58598, year: 2020, source } }] }, ['nl']);
    assert.deepEqual(node!['additionalProperty'], { '@type': 'PropertyValue', name: 'population', value: 58598, description: '2020', url: source.url });
  });

  const periods: [object, string][] = [
    [{}, 'Project'],
    [{ period: { start: '2025' } }, 'Project'],
    [{ period: { start: '2025-03', end: '2025-04' } }, 'Project'],
    [{ period: { start: '2025-03-31' } }, 'Project'],
    [{ period: { start: '2025-03-31', end: '2025-04-02' } }, 'Event'],
  ];
  for (const [activity, type] of periods) {
    it(`call an activity with ${JSON.stringify(activity)} ${type}`, () => {
      const node = describeLoosely(withActivity(activity), ['nl']).find((each) => each['@id'] === '#city-do')!;
      assert.equal(node['@type'], type);
      assert.equal('startDate' in node, type === 'Event');
      assert.deepEqual(node['location'], { '@id': '#city' });
    });
  }

  it('refer only to what is there', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    const references = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id]) => id!);
    assert.ok(references.length > 10);
    assert.deepEqual(references.filter((id) => !ids.has(id)), []);
  });

  it('stand in a page once, with descriptions in its language and absolute pictures', async () => {
    const { out } = await prerender(['--jsonld', '--base-url', 'https://www.example.nl/steden/', '--lang', 'nl,en', '--widget', 'partner-cities']);
    const scripts = [...readOutput(out, 'en.html').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    assert.equal(scripts.length, 1);
    const data = JSON.parse(scripts[0]![1]!) as { '@context': string; '@graph': Loose[] };
    assert.equal(data['@context'], 'https://schema.org');
    const [page, , city] = data['@graph'];
    assert.deepEqual([page!['@type'], page!['inLanguage'], page!['url']], ['WebPage', 'en', 'https://www.example.nl/steden/en.html']);
    assert.equal(city!['image'], 'https://www.example.nl/steden/images/palo-alto.svg');
    assert.deepEqual((city!['description'] as Loose[]).map((text) => text['@language']), ['en']);
    assert.deepEqual((city!['name'] as Loose[]).map((text) => text['@language']), ['nl', 'en']);
  });
});
