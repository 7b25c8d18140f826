/** Activities that happen at a time, as they are prerendered. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createFolder, demoContent, prerender, readOutput, writeContent, type Result } from './prerendering.js';

const year = new Date().getUTCFullYear();
const content = {
  ...demoContent,
  cities: [
    {
      id: 'dalian',
      name: 'Dalian',
      activities: [
        { id: 'past', name: 'Vroeger', period: { start: `${year - 2}`, end: `${year - 1}` } },
        {
          id: 'concert', name: 'Concert', period: { start: `${year + 1}-06-12T14:00`, end: `${year + 1}-06-12T16:00`, timeZone: 'Asia/Shanghai' }, place: 'Plein',
          themes: demoContent.themes!.slice(0, 2).map(({ id }) => id), signUp: { url: 'https://example.org/aanmelden' },
          image: { src: 'https://pictures.example/a.webp', alt: 'Orkest', width: 960, height: 640, focus: { x: 10, y: 20 }, sizes: [{ src: 'https://small.example/a.webp', width: 480 }] },
        },
      ],
    },
  ],
};

describe('prerendered events', () => {
  let result: Result;
  const read = (name: string): string => readOutput(result.out, name);
  before(async () => {
    result = await prerender(['--order', 'date', '--lang', 'nl'], { content: writeContent(content, createFolder()) });
    assert.equal(result.status, 0, result.stderr);
  });

  for (const name of ['nl.html', 'snippets/nl/partner-activity-list.dalian.shadow.html', 'snippets/nl/partner-activity-list.dalian.plain.html']) {
    it(`are in ${name}, what is coming first, what is past folded`, () => {
      const html = read(name);
      assert.match(html, new RegExp(`datetime="${year + 1}-06-12T14:00\\+08:00"`));
      assert.match(html, /14\.00 tot 16\.00 uur(?:<\/time>)? \(Chinese standaardtijd\)/);
      assert.match(html, /href="https:\/\/example\.org\/aanmelden"/);
      assert.match(html, /(?:data-)?order="date"/);
      assert.ok(html.indexOf('Concert') < html.indexOf('<details'));
      assert.ok(html.indexOf('<details') < html.indexOf('Vroeger'));
      assert.match(html, /Eerdere activiteiten \(1\)/);
      assert.doesNotMatch(html, /<[^>]* style=/);
      assert.doesNotMatch(html, /<details[^>]* open/);
    });
  }

  it('name the hosts of their pictures in the policy', () => {
    assert.match(read('content-security-policy.txt'), /^img-src https:\/\/pictures\.example https:\/\/small\.example;$/m);
  });
});
