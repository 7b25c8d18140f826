/** `<partner-city-map>`: pins, names, links to cards, the list of places, and what there is to see for whom. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { expect } from '@open-wc/testing';
import type { Written } from '../../support/content.js';
import { findDeep, findPart, findParts, getPart, place, placeHtml, settle, show, until } from '../../support/place.js';
import { readText } from '../../support/read-page.js';

const home = { name: 'Enschede', country: 'NL', location: { latitude: 52.2215, longitude: 6.8937 } };
const paloAlto = {
  id: 'palo-alto', name: 'Palo Alto', country: 'US', location: { latitude: 37.4419, longitude: -122.143 },
  website: 'https://www.example.org/', partnership: { since: '2019' },
};
const dalian = { id: 'dalian', name: { nl: 'Dalian', zh: '大连' }, country: 'CN', location: { latitude: 38.914, longitude: 121.6147 } };
const two = { municipality: home, cities: [paloAlto, dalian] };

const many = (count: number, place: (index: number) => { latitude: number; longitude: number }): Written => ({
  municipality: home,
  cities: Array.from({ length: count }, (_, index) => ({ id: `city-${index}`, name: `City ${index}`, location: place(index) })),
});

const listNames = (element: Element): string[] => findParts(element, 'pin').map((pin) => pin.querySelector('text')!.textContent!);
const listLinks = (element: Element): (string | null)[] => findParts(element, 'pin').map((pin) => pin.getAttribute('href'));
const listPlaces = (element: Element): string[] => findParts(element, 'place').map((item) => readText(item));

/** Names that are seen, as boxes on the screen: without the halo, which Firefox counts. */
const listBoxes = (element: Element): DOMRect[] =>
  findParts(element, 'pin').map((pin) => pin.querySelector('text')!).filter((text) => getComputedStyle(text).display !== 'none')
    .map((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const inner = text.getBBox();
      return new DOMRect(left + (width - inner.width) / 2, top + (height - inner.height) / 2, inner.width, inner.height);
    });

const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

declare const axe: typeof Axe;

const findFaults = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary, target }) => `${id} ${target.join()} ${failureSummary}`));
};

describe('<partner-city-map>', () => {
  it('has a pin for the municipality and for each city, with their names, and a line to each city', async () => {
    const element = await show('partner-city-map', {}, { data: two });
    expect(listNames(element)).to.deep.equal(['Enschede', 'Palo Alto', 'Dalian']);
    expect(element.shadowRoot!.querySelector('.lines')!.getAttribute('d')!.match(/M/g)).to.have.length(2);
    expect(readText(getPart(element, 'heading'))).to.equal('Op de kaart');
  });

  it('says what is on it in a list: country, distance and since when', async () => {
    const element = await show('partner-city-map', {}, { data: two });
    await until(() => listPlaces(element)[0]?.includes('Verenigde Staten'), 'the countries are there');
    expect(listPlaces(element)).to.deep.equal(['Palo Alto: Verenigde Staten · 8.890 km van Enschede · sinds 2019', 'Dalian: China · 8.090 km van Enschede']);
  });

  for (const [lang, title, first] of [
    ['en', 'On the map', 'Palo Alto: United States · 8,890 km from Enschede · since 2019'],
    ['de', 'Auf der Karte', 'Palo Alto: Vereinigte Staaten · 8.890 km von Enschede · seit 2019'],
    ['zh', '地图', 'Palo Alto: 美国 · 距Enschede 8,890 公里 · 自2019年起'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await show('partner-city-map', { lang }, { data: two });
      expect(readText(getPart(element, 'heading'))).to.equal(title);
      expect(listPlaces(element)[0]).to.equal(first);
      expect(listNames(element)[2]).to.equal(lang === 'zh' ? '大连' : 'Dalian');
    });
  }

  it('tells what has ended', async () => {
    const data = { cities: [{ ...dalian, partnership: { since: '1985', until: '2021' } }, { ...paloAlto, partnership: { until: '2021' } }] };
    const element = await show('partner-city-map', {}, { data });
    expect(listPlaces(element)).to.deep.equal(['Dalian: China · 1985 tot 2021', 'Palo Alto: Verenigde Staten · tot 2021']);
  });

  it('does without the municipality, and leaves out cities of which it is not known where they are', async () => {
    const element = await show('partner-city-map', {}, { data: { cities: [dalian, { id: 'a', name: 'A' }] } });
    expect(listNames(element)).to.deep.equal(['Dalian']);
    expect(listPlaces(element)).to.deep.equal(['Dalian: China']);
  });

  it('shows the cities that are asked for', async () => {
    const element = await show('partner-city-map', { cities: 'dalian' }, { data: two });
    expect(listNames(element)).to.deep.equal(['Enschede', 'Dalian']);
  });

  it('follows new content and another language', async () => {
    const element = await show('partner-city-map', {}, { data: two });
    element.data = { cities: [dalian] };
    await until(() => listNames(element).join() === 'Dalian', 'the new content is there');
    element.lang = 'zh';
    await until(() => listNames(element).join() === '大连', 'the name is in the new language');
  });

  it('has nothing of a hostile text in its markup', async () => {
    const name = '"><script>alert(1)</script><b onclick=x>';
    const element = await show('partner-city-map', {}, { data: { municipality: { ...home, name }, cities: [{ ...dalian, name, website: 'javascript:alert(1)' }] } });
    expect(element.shadowRoot!.querySelectorAll('script, b')).to.have.length(0);
    expect(listNames(element)).to.deep.equal([name, name]);
    expect(listLinks(element)).to.deep.equal([null, null]);
  });
});

describe('the pins of <partner-city-map>', () => {
  it('lead to a website where there is no card, and nowhere where there is none either', async () => {
    const element = await show('partner-city-map', {}, { data: two });
    expect(listLinks(element)).to.deep.equal([null, 'https://www.example.org/', null]);
  });

  it('lead to the card of their city, which gets the focus and is scrolled to; the address stays', async () => {
    const section = placeHtml('<div style="block-size: 3000px"></div>');
    const card = place('partner-city-card', { city: 'dalian' }, { data: two, parent: section });
    const element = await show('partner-city-map', {}, { data: two, parent: section });
    await settle(section);
    expect(listLinks(element)).to.deep.equal([null, 'https://www.example.org/', '#dalian']);
    const { href } = location;
    findParts(element, 'pin')[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    expect(document.activeElement).to.equal(card);
    expect(card.shadowRoot!.activeElement?.matches('[part~=card]')).to.equal(true);
    expect(card.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(location.href).to.equal(href);
    scrollTo(0, 0);
  });

  it('leave a click with a key to the browser', async () => {
    const section = placeHtml();
    place('partner-city-card', { city: 'dalian' }, { data: two, parent: section });
    const element = await show('partner-city-map', {}, { data: two, parent: section });
    let isPrevented: boolean | undefined;
    section.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    findParts(element, 'pin')[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    expect(isPrevented).to.equal(false);
  });

  it('find a card that comes later, once somebody comes near', async () => {
    const section = placeHtml();
    const element = await show('partner-city-map', {}, { data: two, parent: section });
    expect(listLinks(element)[2]).to.equal(null);
    place('partner-city-card', { city: 'dalian' }, { data: two, parent: section });
    element.dispatchEvent(new Event('pointerover'));
    await element.updateComplete;
    expect(listLinks(element)[2]).to.equal('#dalian');
  });

  it('can be reached by keyboard, have names, and are large enough for a finger', async () => {
    const element = await show('partner-city-map', {}, { data: two });
    const pin = findParts(element, 'pin')[1]!;
    pin.focus();
    expect(element.shadowRoot!.activeElement).to.equal(pin);
    expect(pin.getAttribute('aria-label')).to.equal('Palo Alto');
    const { width, height } = pin.querySelector('.target')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  for (const width of [288, 358, 500, 700, 1200]) {
    it(`have names that do not overlap and stay inside at ${width} pixels`, async () => {
      const section = placeHtml(`<div style="inline-size: ${width}px; font: 16px sans-serif"></div>`).firstElementChild!;
      for (const data of [two, many(6, (index) => ({ latitude: 30 + index * 5, longitude: index * 9 })), many(40, (index) => ({ latitude: -40 + ((index * 29) % 100), longitude: -170 + ((index * 61) % 340) }))]) {
        const element = await show('partner-city-map', {}, { data, parent: section });
        const boxes = listBoxes(element);
        const frame = element.shadowRoot!.querySelector('.window')!.getBoundingClientRect();
        expect(boxes.length).to.be.greaterThan(1);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlap(box, other)), `name ${index}`).to.equal(false);
          expect(box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 2 && box.bottom <= frame.bottom + 2, `name ${index} is inside`).to.equal(true);
        });
        element.remove();
      }
    });
  }

  it('stand one beside the other where two cities are at one place', async () => {
    const element = await show('partner-city-map', {}, { data: { cities: [dalian, { ...dalian, id: 'lushun', name: 'Lüshun' }] } });
    const [a, b] = findParts(element, 'pin').map((pin) => pin.querySelector('.dot')!.getBoundingClientRect());
    expect(Math.hypot(a!.left - b!.left, a!.top - b!.top)).to.be.greaterThan(8);
  });
});

describe('the list of <partner-city-map>', () => {
  it('is for screen readers only where all names have room, and has no links then', async () => {
    const element = await show('partner-city-map', {}, { data: { municipality: home, cities: [paloAlto] } });
    expect(getPart(element, 'places').clientWidth).to.be.at.most(1);
    expect(getPart(element, 'places').querySelectorAll('a')).to.have.length(0);
  });

  it('is seen, with links, where some names have no room in a narrow map', async () => {
    const section = placeHtml();
    const data = many(300, (index) => ({ latitude: -40 + ((index * 29) % 100), longitude: -170 + ((index * 61) % 340) }));
    data.cities = (data.cities as Written[]).map((city) => ({ ...city, website: 'https://www.example.org/' }));
    const element = await show('partner-city-map', {}, { data, parent: section });
    expect(getPart(element, 'places').clientWidth).to.be.greaterThan(100);
    expect(getPart(element, 'places').querySelectorAll('a')).to.have.length(300);
    expect(findParts(element, 'pin').filter((pin) => pin.localName === 'a' && pin.getAttribute('tabindex') !== '-1')).to.have.length(0);
  });
});

describe('<partner-city-map> for everybody', () => {
  it('has nothing that axe finds, few cities or many', async () => {
    const section = placeHtml();
    for (const data of [two, many(60, (index) => ({ latitude: index, longitude: index * 3 }))]) {
      place('partner-city-card', { city: 'dalian' }, { data: two, parent: section });
      const element = await show('partner-city-map', {}, { data, parent: section });
      expect(await findFaults(element)).to.deep.equal([]);
    }
  });

  it('asks nobody: there is no picture, and no address but those of the content', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await show('partner-city-map', {}, { data: { cities: [dalian] } });
    expect(findDeep(element, 'img, image, use')).to.have.length(0);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(findPart(element, 'pin')).to.not.equal(undefined);
  });
});
