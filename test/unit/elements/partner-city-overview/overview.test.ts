/** What `<partner-cities>` shows in which order, and the overview that it begins with where there are many cities. */
import { expect } from '@open-wc/testing';
import { arrangeCities, listSince } from '../../../../src/elements/partner-city-overview/arrange-cities.js';
import type { City } from '../../../../src/content/schema.js';
import { readRealContent } from '../../support/content.js';
import { findDeep, findParts, getPart, settle, show, until, untilState } from '../../support/place.js';
import { readText } from '../../support/read-page.js';

const countries = ['NL', 'DE', 'NL', undefined, 'CN', 'DE', 'NL', 'US'];
const kinds = ['project', 'partner', undefined, 'friendship', 'partner', 'climate', 'partner', 'partner'] as const;
const cities: City[] = countries.map((country, index) => ({
  id: `city-${index}`,
  name: `City ${index}`,
  country,
  partnership: { kind: kinds[index], since: index % 2 ? `${2000 - index}` : undefined },
  website: 'https://www.example.org/',
  image: index ? undefined : { src: 'https://www.example.org/a.png', alt: 'A', width: 9, height: 9 },
}));
const data = { cities };

const listParts = (element: Element): string[] =>
  findDeep(element, 'partner-city-overview, partner-city-map, partner-city-card, partner-activity-list').map(({ localName }) => localName.replace(/partner-(?:city-)?/, ''));

const getOverview = (element: Element): HTMLElement => findDeep(element, 'partner-city-overview')[0]!;

const showAll = async (attributes: Record<string, string> = {}, content: unknown = data): Promise<HTMLElement> => {
  const element = await show('partner-cities', attributes, { data: content });
  await settle(element);
  for (const part of findDeep(element, 'partner-city-overview, partner-city-map')) await untilState(part, 'ready');
  return element;
};

describe('arrangeCities', () => {
  it('has countries in the order in which they come, and last what has none', () => {
    expect(arrangeCities(cities, false).map(([group, { length }]) => `${group} ${length}`)).to.deep.equal(['NL 3', 'DE 2', 'CN 1', 'US 1', ' 1']);
  });

  it('has kinds in their own order, only those that there are', () => {
    expect(arrangeCities(cities, true).map(([group, { length }]) => `${group} ${length}`)).to.deep.equal(['partner 4', 'friendship 1', 'climate 1', 'project 1', ' 1']);
  });
});

describe('listSince', () => {
  it('begins with the longest partnership, and leaves out those without a date', () => {
    expect(listSince(cities).map(([since]) => since)).to.deep.equal(['1993', '1995', '1997', '1999']);
  });
});

describe('`show` of <partner-cities>', () => {
  for (const [asked, parts] of [
    [undefined, ['card', 'activity-list', 'card', 'activity-list']],
    ['cards activities', ['card', 'activity-list', 'card', 'activity-list']],
    ['map cards activities', ['map', 'card', 'activity-list', 'card', 'activity-list']],
    ['cards map', ['card', 'card', 'map']],
    ['activities cards', ['activity-list', 'card', 'activity-list', 'card']],
    ['map', ['map']],
    ['activities', ['activity-list', 'activity-list']],
    [' map \n cards map ', ['map', 'card', 'card']],
    ['overview cards', ['overview', 'card', 'card']],
    ['nonsense card', []],
    ['', []],
  ] as const) {
    it(`gives ${JSON.stringify(asked)}`, async () => {
      const element = await showAll(asked === undefined ? {} : { show: asked }, readRealContent());
      expect(listParts(element)).to.deep.equal(parts);
    });
  }

  it('can be changed', async () => {
    const element = await showAll({}, readRealContent());
    element.setAttribute('show', 'map');
    await until(() => listParts(element).join() === 'map', 'only the map is left');
  });

  it('lets the map and the overview lead to the cards', async () => {
    const element = await showAll({ show: 'overview map cards' }, readRealContent());
    const links = findDeep(element, 'partner-city-map, partner-city-overview').flatMap((part) => findDeep(part, 'a'));
    expect(new Set(links.map((link) => link.getAttribute('href')))).to.deep.equal(new Set(['#palo-alto', '#dalian']));
    links.at(-1)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    const card = findDeep(element, 'partner-city-card[city=dalian]')[0]!;
    expect(element.shadowRoot!.activeElement).to.equal(card);
    scrollTo(0, 0);
  });

  it('passes its cities and its heading level on, and tells of its content once', async () => {
    let count = 0;
    const onLoaded = (): number => (count += 1);
    addEventListener('partner-content-loaded', onLoaded);
    const element = await showAll({ show: 'overview map', cities: 'dalian', 'heading-level': '3' }, readRealContent());
    removeEventListener('partner-content-loaded', onLoaded);
    expect(count).to.equal(1);
    expect(findDeep(element, 'h4').map(readText)).to.deep.equal(['Overzicht', 'Op de kaart']);
    expect(findDeep(element, '[part=pin] text').map((text) => text.textContent)).to.deep.equal(['Enschede', 'Dalian']);
  });
});

describe('the overview of <partner-cities>', () => {
  it('is there from seven cities on, or from as many as the host says', async () => {
    expect(listParts(await showAll())[0]).to.equal('overview');
    expect(listParts(await showAll({}, { cities: cities.slice(0, 6) }))[0]).to.equal('card');
    expect(listParts(await showAll({ 'overview-from': '9' }))[0]).to.equal('card');
    expect(listParts(await showAll({ 'overview-from': '2' }, { cities: cities.slice(0, 2) }))[0]).to.equal('overview');
  });

  it('has the cities by country, in few words, each a link to its card', async () => {
    const overview = getOverview(await showAll());
    expect(findParts(overview, 'group').map((group) => readText(group.querySelector('[part=heading]')!))).to.deep.equal([
      'Nederland', 'Duitsland', 'China', 'Verenigde Staten', 'Overig', 'Door de jaren heen',
    ]);
    expect(findParts(overview, 'place').map((item) => readText(item).replace(/\s+/g, ' ').trim()).slice(0, 4)).to.deep.equal([
      'City 0', 'City 2', 'City 6', 'City 1 sinds 1999',
    ]);
    expect(overview.shadowRoot!.querySelector('[part=place] a')!.getAttribute('href')).to.equal('#city-0');
    expect(overview.shadowRoot!.querySelector('img')!.alt).to.equal('');
  });

  for (const [lang, headings] of [
    ['nl', ['Partnersteden', 'Vriendschapssteden', 'Klimaatpartnerschappen', 'Projectpartnerschappen', 'Overig', 'Door de jaren heen']],
    ['en', ['Partner cities', 'Friendship cities', 'Climate partnerships', 'Project partnerships', 'Other', 'Over the years']],
    ['de', ['Partnerstädte', 'Städtefreundschaften', 'Klimapartnerschaften', 'Projektpartnerschaften', 'Sonstiges', 'Im Lauf der Jahre']],
    ['zh', ['伙伴城市', '友好城市', '气候伙伴城市', '项目伙伴城市', '其他', '历年结好']],
  ] as const) {
    it(`has them by kind in ${lang}`, async () => {
      const overview = getOverview(await showAll({ overview: 'kind', lang }));
      expect(findParts(overview, 'group').map((group) => readText(group.querySelector('[part=heading]')!))).to.deep.equal(headings);
    });
  }

  it('has a list of when they began, where two or more have a date', async () => {
    const overview = getOverview(await showAll());
    expect(getPart(overview, 'timeline').localName).to.equal('ol');
    expect([...getPart(overview, 'timeline').children].map((item) => readText(item).replace(/\s+/g, ' ').trim())).to.deep.equal([
      '1993 City 7', '1995 City 5', '1997 City 3', '1999 City 1',
    ]);
    const one = getOverview(await showAll({ 'overview-from': '1' }, { cities: cities.slice(0, 2) }));
    expect(findParts(one, 'timeline')).to.have.length(0);
  });

  it('leads to websites where there are no cards', async () => {
    const overview = getOverview(await showAll({ show: 'activities' }));
    expect(overview.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('https://www.example.org/');
  });
});
