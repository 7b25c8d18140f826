/** The map and the overview in prerendered pages: they are in the HTML, with all cities, for readers without scripts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement } from '../../../src/prerender/render-element.js';
import { importElements } from '../../../src/prerender/package-files.js';
import type { Content } from '../../../src/content/schema.js';

await importElements();

const content: Content = {
  municipality: { name: 'Enschede', location: { latitude: 52.2, longitude: 6.9 } },
  cities: Array.from({ length: 9 }, (_, index) => ({
    id: `city-${index}`,
    name: `City ${index}`,
    country: 'NL',
    location: { latitude: index * 6, longitude: index * 15 },
    activities: [{ id: 'a', name: `Activity ${index}` }],
  })),
};

const render = (show?: string, shown: Content = content) => {
  const { shadow, plain } = renderElement({ tag: 'partner-cities', lang: 'nl', src: 'x.json', show }, shown);
  return { shadow: shadow.join(''), plain: plain.join('') };
};
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

describe('a prerendered page', () => {
  it('has a map with a pin for each city, which is a link to its card', () => {
    const { shadow } = render('map cards activities');
    assert.equal(count(shadow, /<partner-city-map /g), 1);
    assert.deepEqual([...shadow.matchAll(/<a part="pin"[^>]* href="([^"]*)"/g)].map(([, href]) => href), content.cities.map(({ id }) => `#${id}`));
    assert.match(shadow, /<svg viewBox="[\d. -]+"><path class="land" d="m/);
    assert.match(shadow, /<partner-cities [^>]*show="map cards activities"/);
  });

  it('begins with an overview where there are many cities, and has each city once', () => {
    for (const show of [undefined, 'map cards activities']) {
      const { shadow } = render(show);
      assert.equal(count(shadow, /<partner-city-overview /g), 1);
      assert.equal(count(shadow, /<li part="place"/g), (show ? 2 : 1) * 9);
      assert.equal(count(shadow, /<partner-city-card /g), 9);
      assert.equal(count(shadow, /<partner-activity-list /g), 9);
      assert.ok(shadow.indexOf('<partner-city-overview') < shadow.indexOf('<partner-city-card'));
    }
    assert.equal(count(render(undefined, { ...content, cities: content.cities.slice(0, 6) }).shadow, /<partner-city-overview /g), 0);
  });

  it('has only what it is to show', () => {
    const { shadow } = render('map');
    assert.equal(count(shadow, /<partner-city-map /g), 1);
    assert.equal(count(shadow, /<partner-city-card /g), 0);
  });

  it('has the list of places in the plain form, and no drawing', () => {
    const { plain } = render('map cards');
    assert.doesNotMatch(plain, /<svg|<path/);
    assert.match(plain, /City 8/);
    assert.match(plain, /Op de kaart/);
  });
});
