import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content } from '../../../src/content/schema.js';
import { describeLinkedData } from '../../../src/prerender/json-ld.js';
import { fullDocument } from '../cli/full-document.js';
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
    [{ period: { start: '2025-03-31T14:00' } }, 'Event'],
    [{ period: { end: '2025-03-31T14:00' } }, 'Project'],
  ];
  for (const [activity, type] of periods) {
    it(`call an activity with ${JSON.stringify(activity)} ${type}`, () => {
      const node = describeLoosely(withActivity(activity), ['nl']).find((each) => each['@id'] === '#city-do')!;
      assert.equal(node['@type'], type);
      assert.equal('startDate' in node, type === 'Event');
      assert.deepEqual(node['location'], { '@id': '#city' });
    });
  }

  const times: [period: object, start: string, end: string | undefined][] = [
    [{ start: '2027-06-12T19:30', end: '2027-06-12T22:00', timeZone: 'Australia/Adelaide' }, '2027-06-12T19:30+09:30', '2027-06-12T22:00+09:30'],
    [{ start: '2027-04-17T09:30', timeZone: 'Asia/Kathmandu' }, '2027-04-17T09:30+05:45', undefined],
    [{ start: '2027-01-12T09:30', end: '2027-07-12', timeZone: 'America/St_Johns' }, '2027-01-12T09:30-03:30', '2027-07-12'],
    [{ start: '2027-03-28T01:30', end: '2027-03-28T03:30' }, '2027-03-28T01:30+01:00', '2027-03-28T03:30+02:00'],
    [{ start: '2027-10-31T00:30', end: '2027-10-31T23:30', timeZone: 'UTC' }, '2027-10-31T00:30+00:00', '2027-10-31T23:30+00:00'],
  ];
  for (const [period, start, end] of times) {
    it(`give the times of ${JSON.stringify(period)} with their zone, or that of the municipality`, () => {
      const content = withActivity({ period });
      content.municipality!.timeZone = 'Europe/Amsterdam';
      const node = describeLoosely(content, ['nl']).find((each) => each['@id'] === '#city-do')!;
      assert.deepEqual([node['startDate'], node['endDate']], [start, end]);
    });
  }

  it('give a time as it is, where no zone is known', () => {
    const node = describeLoosely(withActivity({ period: { start: '2027-06-12T14:00' } }), ['nl']).find((each) => each['@id'] === '#city-do')!;
    assert.equal(node['startDate'], '2027-06-12T14:00');
  });

  it('say where an activity is, what it looks like and where people sign up', () => {
    const node = describeLoosely(fullDocument, ['nl', 'en']).find((each) => each['@id'] === '#palo-alto-visits')!;
    assert.equal(node['@type'], 'Event');
    assert.equal(node['startDate'], '2024-06-12T14:00-07:00');
    assert.deepEqual(node['location'], { '@type': 'Place', name: [{ '@language': 'nl', '@value': 'In het stadhuis' }, { '@language': 'en', '@value': 'In the city hall' }] });
    assert.deepEqual(node['potentialAction'], { '@type': 'RegisterAction', target: 'https://www.enschede.nl/aanmelden' });
    assert.equal((node['image'] as Loose)['contentUrl'], 'https://www.enschede.nl/visits.svg');
  });

  it('say what else is known of a city', () => {
    const city = describeLoosely(fullDocument, ['nl', 'en']).find((each) => each['@id'] === '#palo-alto')!;
    assert.deepEqual(city['geo'], { '@type': 'GeoCoordinates', latitude: 37.44, longitude: -122.14 });
    assert.deepEqual(city['alternateName'], [{ '@language': 'es', '@value': 'Palo Alto' }]);
    assert.equal(city['url'], 'https://www.paloalto.gov/');
    const [first, second] = city['image'] as Loose[];
    assert.deepEqual(
      { type: first!['@type'], credit: first!['creditText'], license: first!['license'] },
      { type: 'ImageObject', credit: 'Getekend voor deze pagina', license: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    );
    assert.equal(second!['contentUrl'], 'https://www.enschede.nl/hills.svg');
    const [population, area] = city['additionalProperty'] as Loose[];
    assert.equal(population!['description'], '2020-04-01');
    assert.deepEqual(area!['name'], [{ '@language': 'nl', '@value': 'Oppervlakte' }, { '@language': 'en', '@value': 'Area' }]);
    assert.deepEqual((city['subjectOf'] as Loose[]).map((paper) => [paper['@type'], paper['url'], paper['inLanguage']]), [
      ['DigitalDocument', 'https://www.enschede.nl/overeenkomst.pdf', 'en'],
      ['DigitalDocument', 'https://www.enschede.nl/verslag.pdf', 'nl'],
    ]);
    assert.equal('foundingDate' in city, false, 'a tie is no founding');
  });

  it('give the bodies of a city, and what is asked of the municipality itself', () => {
    const contacts = [{ email: 'office@enschede.nl' }, { organisation: 'City', phone: '+1 709 555 0142' }, { organisation: 'Nobody', openingHours: 'never' }];
    const nodes = describeLoosely({ municipality: { name: 'Enschede' }, cities: [{ id: 'city', name: 'City', contacts, association: { name: 'Friends', url: 'mailto:x@enschede.nl' } }] }, ['nl']);
    assert.deepEqual(nodes.find((node) => node['@id'] === '#municipality')!['contactPoint'], [{ '@type': 'ContactPoint', email: 'office@enschede.nl', areaServed: { '@id': '#city' } }]);
    assert.deepEqual(nodes.filter((node) => node['@type'] === 'Organization'), [
      { '@type': 'Organization', '@id': '#city-association', name: 'Friends', areaServed: { '@id': '#city' } },
      { '@type': 'Organization', '@id': '#city-contact-2', name: 'City', contactPoint: { '@type': 'ContactPoint', telephone: '+1 709 555 0142', areaServed: { '@id': '#city' } } },
    ]);
  });

  it('name no picture, document or address that only the page can resolve', () => {
    const image = { src: 'images/a.webp', alt: 'A', credit: 'B' };
    const [city] = describeLoosely({ cities: [{ id: 'city', name: 'City', image, images: [image], website: 'page.html', documents: [{ title: 'D', url: 'd.pdf' }] }] }, ['nl']);
    assert.deepEqual(Object.keys(city!), ['@type', '@id', 'name']);
  });

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
