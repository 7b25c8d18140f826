/**
 * Prerendered pages and snippets in real browsers: every node stays, nothing moves, nothing is fetched twice, and all
 * of it works afterwards. ENGINES="chromium firefox webkit" names the browsers; it needs a build.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Content } from '../../../src/content/schema.js';
import { openBrowser, readEnginesVariable, type E2eBrowser } from '../../support/e2e-browsers.js';
import type { E2ePage } from '../../support/e2e-page.js';
import { demoContent, isOurs, prerender, readPolicy, startSite, writeContent, type Site } from './site.js';
import { isHydrated, readText } from './watch.js';

const say = (text: unknown, lang: string): string => (typeof text === 'string' ? text : (text as Record<string, string>)[lang]!);
const countIn = (text: string, part: string): number => text.split(part).length - 1;

/** Sentences that stand in one place of the document, for counting them on a page. */
const listSentences = (content: Content, lang: string): string[] =>
  content.cities.flatMap(({ description = [], activities = [] }) => [...description, ...activities.map((activity) => activity.description!)].map((text) => say(text, lang)));

/** What hydration may change: markers that it removes, values that it sets again, and the times. */
const isExpected = (change: string): boolean =>
  /^attributes defer-hydration partner-|^attributes value input$|^attributes class div$|(?:characterData|childList) dd$/.test(change);

for (const engine of readEnginesVariable()) {
  describe(`a prerendered page in ${engine}`, () => {
    let browser: E2eBrowser;
    let site: Site;
    let out: string;
    let page: E2ePage;

    before(async () => {
      out = await prerender([]);
      site = await startSite(engine, out, readPolicy(out));
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    const open = async (address: string, width = 1200): Promise<void> => {
      page = await browser.newPage();
      await page.setViewport(width, 900);
      await page.goto(address);
      await page.waitFor(isHydrated);
    };
    const snippet = (name: string): string => readFileSync(join(out, 'snippets', name), 'utf8').replaceAll('"embed/', '"/p/embed/').replaceAll('"images/', '"/p/images/');

    for (const [lang, width] of [['nl', 1200], ['en', 360], ['zh', 360]] as const) {
      it(`is taken over in ${lang} at ${width} pixels without touching a node`, async () => {
        site.requests.length = 0;
        await open(`${site.origin}/p/${lang}.html`, width);
        const { changes, lost, shift, sheets } = await page.evaluate(() => ({
          changes: window.watch.changes,
          lost: window.watch.nodes.filter((node) => !node.isConnected).map((node) => node.nodeName),
          shift: window.watch.shift,
          sheets: document.querySelector('partner-cities')!.shadowRoot!.querySelector('style')!.sheet!.cssRules.length,
        }));
        assert.deepEqual(changes.filter((change) => !isExpected(change)), []);
        assert.ok(changes.some((change) => change.startsWith('characterData')), 'the watch sees changes');
        // The room of a time that is given as several nodes.
        assert.ok(lost.length <= 2 && lost.every((name) => name === '#text'), lost.join());
        assert.equal(shift, 0);
        assert.ok(sheets > 10);
        assert.deepEqual(await page.readViolations(), []);
        assert.deepEqual(await page.readErrors(), []);
        assert.deepEqual((await page.readMessages()).filter(({ text }) => text.includes('partner')), []);
        const asked = site.requests.map(({ path }) => path).filter(isOurs);
        assert.deepEqual(asked.filter((path) => /json$/.test(path)), []);
        assert.equal(new Set(asked).size, asked.length, asked.join());
        const text = await page.evaluate(readText);
        for (const sentence of listSentences(demoContent, lang)) assert.equal(countIn(text, sentence), 1, sentence);
        await page.close();
      });
    }

    it('switches languages and filters afterwards', async () => {
      await open(`${site.origin}/p/nl.html`);
      await page.click('partner-cities >>> partner-activity-list >>> input');
      await page.waitFor(() => document.querySelector('partner-cities')!.shadowRoot!.querySelector('partner-activity-list')!.shadowRoot!.querySelector('[part=count]')!.textContent === '3 activiteiten');
      await page.click('partner-cities >>> partner-language-switch >>> [value=de]');
      await page.waitFor(() => document.querySelector('partner-cities')!.shadowRoot!.querySelector('h1')!.textContent === 'Partnerstädte');
      await page.click('partner-cities >>> partner-activity-list >>> input');
      await page.waitFor(() => document.querySelector('partner-cities')!.shadowRoot!.querySelector('partner-activity-list')!.shadowRoot!.querySelector('[part=count]')!.textContent!.startsWith('7'));
      const text = await page.evaluate(readText);
      for (const sentence of listSentences(demoContent, 'de')) assert.equal(countIn(text, sentence), 1, sentence);
      for (const sentence of listSentences(demoContent, 'nl')) assert.equal(countIn(text, sentence), 0, sentence);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });

    it('can be several snippets in two languages on one host page', async () => {
      const names = ['nl/partner-city-card.dalian', 'de/partner-city-card.palo-alto', 'nl/partner-activity-list.dalian'];
      await open(site.addHost('several', names.map((name) => snippet(`${name}.shadow.html`)).join('\n')), 360);
      const { changes, shift } = await page.evaluate(() => ({ changes: window.watch.changes, shift: window.watch.shift }));
      assert.deepEqual(changes.filter((change) => !isExpected(change)), []);
      assert.equal(shift, 0);
      const text = await page.evaluate(readText);
      assert.equal(countIn(text, say(demoContent.cities[0]!.description![0], 'de')), 1);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });

    it('leaves what other copies of Lit look for as it was', async () => {
      await open(site.addHost('global', snippet('nl/partner-city-card.dalian.shadow.html')));
      assert.equal(await page.evaluate(() => String((globalThis as { litElementHydrateSupport?: unknown }).litElementHydrateSupport)), 'undefined');
      await page.close();
    });

    it('is rendered anew where somebody changed its language by hand', async () => {
      const changed = snippet('nl/partner-city-card.dalian.shadow.html').replace('lang="nl"', 'lang="en"');
      await open(site.addHost('changed', changed));
      const text = await page.evaluate(readText);
      assert.equal(countIn(text, say(demoContent.cities[1]!.description![0], 'en')), 1);
      assert.equal(countIn(text, say(demoContent.cities[1]!.description![0], 'nl')), 0);
      const messages = (await page.readMessages()).filter(({ text }) => text.includes('rendered anew'));
      assert.equal(messages.length, 1);
      assert.deepEqual(await page.readErrors(), []);
      const styled = await page.evaluate(() => getComputedStyle(document.querySelector('partner-city-card')!.shadowRoot!.querySelector('dl')!).display);
      assert.equal(styled, 'grid');
      await page.close();
    });

    it('is rendered anew where it does not fit the version of the script', async () => {
      await open(site.addHost('version', snippet('nl/partner-city-card.dalian.shadow.html').replace(/<!--lit-part [^-]+-->/, '<!--lit-part AAAAAAAAAAA=-->')));
      const text = await page.evaluate(readText);
      assert.equal(countIn(text, say(demoContent.cities[1]!.description![0], 'nl')), 1);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });

    it('is not doubled by a script without hydration', async () => {
      const address = site.addHost('plain-script', snippet('nl/partner-cities.shadow.html').replace('hydrate.js', '../../embed/partner-cities.js'));
      await open(address);
      const text = await page.evaluate(readText);
      for (const sentence of listSentences(demoContent, 'nl')) assert.equal(countIn(text, sentence), 1, sentence);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });
  });

  describe(`a prerendered snippet in ${engine}`, () => {
    let browser: E2eBrowser;
    const sites: Site[] = [];

    before(async () => {
      browser = await openBrowser(engine);
    });
    after(async () => {
      await Promise.all([browser.close(), ...sites.map((site) => site.close())]);
    });

    const start = async (out: string, policy = readPolicy(out)): Promise<Site> => {
      const site = await startSite(engine, out, policy);
      sites.push(site);
      return site;
    };
    const open = async (address: string): Promise<E2ePage> => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitFor(isHydrated);
      assert.deepEqual((await page.evaluate(() => window.watch.changes)).filter((change) => !isExpected(change)), []);
      return page;
    };

    it('works with pictures and scripts from another origin', async () => {
      const files = await start(await prerender([]), '');
      const base = files.origin.replace('localhost', '127.0.0.1').concat('/p/');
      const out = await prerender(['--asset-base', base, '--script-base', `${base}embed/`]);
      const site = await start(out);
      const page = await open(site.addHost('far', readFileSync(join(out, 'snippets/en/partner-city-card.dalian.shadow.html'), 'utf8')));
      assert.deepEqual(await page.readViolations(), []);
      assert.ok(await page.waitFor(() => document.querySelector('partner-city-card')!.shadowRoot!.querySelector('img')!.naturalWidth > 0));
      await page.close();
    });

    it('gets its style all the same where the policy lacks the hash', async () => {
      const out = await prerender([]);
      const site = await start(out, readPolicy(out).replace(/'sha256-[^']*'/g, ''));
      const page = await open(`${site.origin}/p/nl.html`);
      const card = await page.evaluate(() => {
        const root = document.querySelector('partner-cities')!.shadowRoot!.querySelector('partner-city-card')!.shadowRoot!;
        return { display: getComputedStyle(root.querySelector('dl')!).display, sheet: root.querySelector('style')!.sheet };
      });
      assert.deepEqual(card, { display: 'grid', sheet: null });
      await page.close();
    });

    it('of a long list has all of it, and is taken over', async () => {
      const activities = Array.from({ length: 120 }, (_, index) => ({ id: `a${index}`, name: `Activiteit ${index}.`, themes: [index % 2 ? 'economy' : 'culture'] }));
      const content = { ...demoContent, cities: [{ id: 'city', name: 'Stad', activities }] };
      const out = await prerender(['--lang', 'nl', '--widget', 'partner-activity-list'], writeContent(content));
      const site = await start(out);
      const html = readFileSync(join(out, 'snippets/nl/partner-activity-list.city.shadow.html'), 'utf8').replaceAll('"embed/', '"/p/embed/');
      const page = await open(site.addHost('long', html));
      assert.deepEqual((await page.readMessages()).filter(({ text }) => text.includes('partner')), []);
      await page.click('partner-activity-list >>> [part~=more]');
      await page.waitFor(() => document.querySelector('partner-activity-list')!.shadowRoot!.querySelector('[part=count]')!.textContent!.startsWith('1'));
      const text = await page.evaluate(readText);
      activities.forEach(({ name }) => assert.equal(countIn(text, name), 1));
      await page.close();
    });
  });
}
