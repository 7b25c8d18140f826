import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Content } from '../../../src/content/schema.js';
import { readEmbedAddress } from '../../../src/embed/embed-address.js';
import { createOEmbed, createOEmbedLink, listEmbedded, nameOEmbedFile, writeOEmbeds, type OEmbed } from '../../../src/embed/oembed.js';

const content = JSON.parse(
  readFileSync(new URL('../../../demo/content/partner-cities.json', import.meta.url), 'utf8'),
) as Content;
const baseUrl = 'https://widgets.example/v1/';
const languages = ['nl', 'en', 'de', 'zh'];

const readFrame = (html: string): URL => {
  const src = / src="([^"]+)"/.exec(html)?.[1];
  assert.ok(src, html);
  return new URL(src.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
};

describe('the oEmbed files', () => {
  it('are there for the page, for its map, and for the card and the list of each city, in each language', () => {
    const names = writeOEmbeds(content, baseUrl, languages).map(([name]) => name);
    assert.equal(names.length, languages.length * (2 + 2 * content.cities.length));
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.includes('oembed/partner-activity-list.dalian.zh.json'));
    assert.ok(names.every((name) => /^oembed\/[a-z-]+(\.[a-z-]+)*\.json$/.test(name)));
  });

  it('have what oEmbed asks of a rich answer', () => {
    for (const [, text] of writeOEmbeds(content, baseUrl, languages)) {
      const answer = JSON.parse(text) as OEmbed;
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      assert.ok(answer.width > 0 && answer.height > 0 && answer.title.length > 0);
      assert.match(answer.html, /^<iframe [^<>]*><\/iframe>$/);
    }
  });

  it('lead to addresses that the iframe page accepts', () => {
    for (const embedded of listEmbedded(content, baseUrl, languages)) {
      const address = readFrame(createOEmbed(embedded).html);
      assert.equal(address.origin + address.pathname, `${baseUrl}embed.html`);
      const read = readEmbedAddress(address.search);
      assert.ok('widget' in read, JSON.stringify(read));
      assert.equal(read.widget, embedded.widget);
      assert.equal(read.lang, embedded.lang);
    }
  });

  it('take a title as text', () => {
    const embedded = { widget: 'partner-city-card', city: 'x', lang: 'nl', baseUrl, title: '"><script>alert(1)</script>' } as const;
    for (const markup of [createOEmbed(embedded).html, createOEmbedLink(embedded)]) {
      assert.ok(!markup.includes('<script'), markup);
      assert.equal(markup.match(/>/g)?.length, markup.startsWith('<link') ? 1 : 2);
    }
  });

  it('are found by the link in a page', () => {
    const [embedded] = listEmbedded(content, baseUrl, ['en']).slice(1);
    assert.ok(createOEmbedLink(embedded!).includes(`href="${baseUrl}${nameOEmbedFile(embedded!)}"`));
  });
});
