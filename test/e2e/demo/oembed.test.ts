/** What a site learns from an address alone: the oEmbed answers that the demo's pages name in their heads. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OEmbed } from '../../../src/embed/oembed.js';
import { openDemo, type Demo } from './demo-pages.js';

const pages = {
  '/': ['partner-cities.nl'],
  '/partner-site.html': ['partner-city-card.palo-alto.en', 'partner-city-card.dalian.zh', 'partner-activity-list.dalian.en'],
  '/elements/partner-cities.html': ['partner-cities.en'],
  '/elements/partner-city-card.html': ['partner-city-card.palo-alto.en'],
  '/elements/partner-activity-list.html': ['partner-activity-list.dalian.en'],
  '/ways/': ['partner-city-card.palo-alto.en'],
};

const links = /<link\s+rel="alternate"\s+type="application\/json\+oembed"\s+title="[^"]+"\s+href="([^"]+)"\s*>/g;

describe('the demo names, for sites that look for oEmbed,', () => {
  let demo: Demo;

  before(async () => {
    demo = await openDemo();
  });
  after(() => demo.close());

  for (const [path, names] of Object.entries(pages)) {
    it(`the elements of ${path}`, async () => {
      const place = demo.server.origin + path;
      const found = [...(await (await fetch(place)).text()).matchAll(links)].map(([, href]) => new URL(href!, place));
      assert.deepEqual(found.map(({ pathname }) => pathname), names.map((name) => `/embed/oembed/${name}.json`));
      for (const address of found) {
        const answer = await fetch(address);
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        const { version, type, html, title } = (await answer.json()) as OEmbed;
        assert.deepEqual([version, type], ['1.0', 'rich']);
        assert.ok(title);
        const [, frame] = /^<iframe [^>]*src="([^"]+)"/.exec(html)!;
        assert.equal((await fetch(frame!.replaceAll('&#38;', '&'))).status, 200);
      }
    });
  }
});
