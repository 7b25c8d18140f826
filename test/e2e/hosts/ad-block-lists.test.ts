/**
 * What ad blockers make of our files and our markup, by the lists that most of them use (EasyList, EasyPrivacy and
 * uBlock Origin's own, as Debian packages them) and an engine of the kind that they have.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { listFiles } from '../../../src/publish/site-files.js';
import { prerender, readOutput } from '../../node/prerender/prerendering.js';
import { ensureDebianPackages } from '../../support/debian-packages.js';
import { readEnginesVariable } from '../../support/e2e-browsers.js';
import { startBrowser, type HostBrowser, type Tab } from './engines.js';
import type { Host } from './host.js';
import { everyElement } from './pages/missing.js';
import { script, writePage } from './pages/write-page.js';
import { startHostServer, type HostServer } from './server.js';

const lists = ['thirdparties/easylist/easylist', 'thirdparties/easylist/easyprivacy', 'ublock/filters.min', 'ublock/privacy.min'];

const typesOf: Readonly<Record<string, 'script' | 'fetch' | 'image' | 'sub_frame'>> = {
  '.js': 'script', '.json': 'fetch', '.html': 'sub_frame', '.svg': 'image',
};

const advertisement = '<div class="ad_banner">An advertisement.</div>';
const frame = '<iframe title="Dalian" src="embed.html?widget=partner-city-card&amp;city=dalian" width="600" height="700" loading="lazy"></iframe>';

/** What the rules of an engine go by. */
const readNames = `(() => {
  const all = [...document.querySelectorAll('*')];
  return {
    classes: all.flatMap(({ classList }) => [...classList]),
    ids: all.map(({ id }) => id).filter(Boolean),
    hrefs: all.map((element) => element.getAttribute('href')).filter(Boolean),
  };
})()`;

/** Elements that one of the selectors would hide, with that selector. */
const findHidden = (selectors: readonly string[]): string => `${JSON.stringify(selectors)}.flatMap((selector) => {
  try {
    return [...document.querySelectorAll(selector)].map((element) => element.cloneNode().outerHTML + ' by ' + selector);
  } catch {
    return [];
  }
})`;

describe('ad-block lists', () => {
  let engine: FiltersEngine;
  let server: HostServer;
  let browser: HostBrowser;
  let tab: Tab;
  let prerendered = '';
  const page: Host = {
    name: 'every element',
    html: (addresses) => writePage({ head: script(addresses), body: everyElement + frame + advertisement }),
  };
  const staticPage: Host = { name: 'a prerendered page', html: () => prerendered, pages: { 'page.css': () => '', 'page.js': () => '' } };

  before(async () => {
    ensureDebianPackages(['webext-ublock-origin-chromium'], 'the tests with ad-block lists');
    const texts = lists.map((name) => readFileSync(`/usr/share/chromium/extensions/ublock-origin/assets/${name}.txt`, 'utf8'));
    engine = FiltersEngine.parse(texts.join('\n'));
    const { out } = await prerender([]);
    prerendered = readOutput(out, 'nl.html').replace('</main>', `${readOutput(out, 'snippets/nl/partner-cities.plain.html')}</main>`);
    server = await startHostServer([page, staticPage], {});
    browser = await startBrowser(readEnginesVariable()[0]!);
    tab = await browser.newTab();
  });
  after(async () => {
    await tab?.close();
    await browser?.close();
    await server?.close();
  });

  const findBlocked = (url: string, type: (typeof typesOf)[string], sourceUrl: string): string[] => {
    const { match, filter } = engine.match(Request.fromRawDetails({ url, type, sourceUrl }));
    return match ? [`${url} by ${filter?.rawLine ?? String(filter)}`] : [];
  };

  it('block none of our files, on the page’s own site or another', () => {
    const files = listFiles('dist/embed').filter((name) => extname(name) in typesOf);
    assert.ok(files.length > 8);
    for (const origin of ['https://www.enschede.example', 'https://widgets.example']) {
      for (const folder of ['', '/v1', '/v1.2.3', '/partner-cities', '/wp-content/uploads/partner-cities']) {
        const blocked = files.flatMap((name) => findBlocked(`${origin}${folder}/${name}`, typesOf[extname(name)]!, 'https://www.enschede.example/steden'));
        assert.deepEqual(blocked, []);
      }
    }
  });

  it('block what is an advertisement', () => {
    assert.equal(findBlocked('https://ads.example/adserver.js', 'script', 'https://www.enschede.example/').length, 1);
  });

  const findMatched = async (): Promise<string[]> => {
    const names = await tab.evaluate<{ classes: string[]; ids: string[]; hrefs: string[] }>(readNames);
    const { styles } = engine.getCosmeticsFilters({
      ...names, url: 'https://www.enschede.example/', hostname: 'www.enschede.example', domain: 'enschede.example', getInjectionRules: false,
    });
    const selectors = styles.split(/\s*\{[^}]*\}\s*|,\n/).filter(Boolean);
    assert.ok(selectors.length > 100, 'there are rules for any site');
    return tab.evaluate<string[]>(findHidden(selectors));
  };

  it('hide none of our elements, boxes and frames in a host page', async () => {
    await tab.goto(server.address(page, 'live'));
    await tab.evaluate(`(async () => {
      while (!document.querySelector('#whole')?.shadowRoot?.querySelector('.ready')) await new Promise((resolve) => setTimeout(resolve, 50));
    })()`);
    const hidden = await findMatched();
    assert.ok(hidden.length > 0 && hidden.every((line) => line.startsWith('<div class="ad_banner">')), hidden.join('\n'));
  });

  it('hide nothing in the page for iframes', async () => {
    await tab.goto(`${server.address(page, 'live')}embed.html?widget=partner-cities`);
    assert.deepEqual(await findMatched(), []);
  });

  it('hide nothing in a prerendered page', async () => {
    await tab.goto(server.address(staticPage, 'live'));
    assert.deepEqual(await findMatched(), []);
  });
});
