/**
 * Prerendered pages and snippets in real browsers: the script takes their place in one step, whatever became of the
 * HTML on its way. Nothing is there twice or away in any frame, nothing moves, and all of it works afterwards.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Content } from '../../../src/content/schema.js';
import { openBrowser, readEnginesVariable, type E2eBrowser } from '../../support/e2e-browsers.js';
import type { E2ePage } from '../../support/e2e-page.js';
import { demoContent, isOurs, prerender, readPolicy, startSite, writeContent, type Site } from './site.js';
import { isTakenOver } from './watch.js';

const say = (text: unknown, lang: string): string => (typeof text === 'string' ? text : (text as Record<string, string>)[lang]!);
const countIn = (text: string, part: string): number => text.split(part).length - 1;

/** Sentences that stand in one place of the document, for counting them on a page. */
const listSentences = (content: Content, lang: string): string[] =>
  content.cities.flatMap(({ description = [], activities = [] }) =>
    [...description, ...activities.map((activity) => activity.description!)].map((text) => say(text, lang)),
  );

const cardSentences = (lang: string): string[] => demoContent.cities[1]!.description!.map((text) => say(text, lang));

/** Each sentence is there once in each frame that was drawn. */
const assertOnce = async (page: E2ePage, sentences: readonly string[]): Promise<void> => {
  const frames = await page.evaluate(() => window.watch.frames);
  assert.ok(frames.length > 0, 'frames are seen');
  frames.forEach(({ text }, frame) =>
    sentences.forEach((sentence) => assert.equal(countIn(text, sentence), 1, `frame ${frame} of ${frames.length}: ${sentence}`)),
  );
};

/** Snippets are for pages elsewhere: here, the prerendered folder is under /p/. */
const place = (html: string): string =>
  html.replaceAll('"embed/', '"/p/embed/').replaceAll('"images/', '"/p/images/').replaceAll('src="partner-cities.json"', 'src="/p/partner-cities.json"');

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
      await page.waitFor(isTakenOver);
    };
    const snippet = (name: string): string => place(readFileSync(join(out, 'snippets', name), 'utf8'));

    for (const [lang, width] of [['nl', 1200], ['en', 360], ['de', 700], ['zh', 360]] as const) {
      it(`is taken over in ${lang} at ${width} pixels without a flash and without a move`, async () => {
        site.requests.length = 0;
        await open(`${site.origin}/p/${lang}.html`, width);
        await assertOnce(page, listSentences(demoContent, lang));
        const { frames, shift } = await page.evaluate(() => window.watch);
        assert.deepEqual([...new Set(frames.map(({ height }) => height))], [frames[0]!.height]);
        assert.equal(shift, 0);
        assert.deepEqual(await page.readViolations(), []);
        assert.deepEqual(await page.readErrors(), []);
        assert.deepEqual((await page.readMessages()).filter(({ text }) => text.includes('partner')), []);
        const asked = site.requests.map(({ path }) => path).filter(isOurs);
        assert.deepEqual(asked.filter((path) => path.endsWith('.json')), ['/p/partner-cities.json']);
        assert.equal(new Set(asked).size, asked.length, asked.join());
        await page.close();
      });
    }

    it('filters afterwards, and goes to the page of the language that is chosen', async () => {
      await open(`${site.origin}/p/nl.html#dalian`);
      await page.click('partner-cities >>> partner-activity-list >>> input');
      await page.waitFor(() => document.querySelector('partner-cities')!.shadowRoot!.querySelector('partner-activity-list')!.shadowRoot!.querySelector('[part=count]')!.textContent === '3 activiteiten');
      await page.click('partner-cities >>> partner-language-switch >>> [value=de]');
      await page.waitFor(() => document.documentElement.lang === 'de' && document.readyState === 'complete');
      await page.waitFor(isTakenOver);
      const seen = await page.evaluate(() => ({ address: location.pathname + location.hash, title: document.title, heading: document.querySelector('partner-cities')!.shadowRoot!.querySelector('h1')!.textContent!.trim() }));
      assert.deepEqual(seen, { address: '/p/de.html#dalian', title: 'Partnerstädte | Enschede', heading: 'Partnerstädte' });
      const text = await page.evaluate(() => window.readPageText());
      for (const sentence of listSentences(demoContent, 'de')) assert.equal(countIn(text, sentence), 1, sentence);
      for (const sentence of listSentences(demoContent, 'nl')) assert.equal(countIn(text, sentence), 0, sentence);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });

    it('has an index, from which each language leads to its own page', async () => {
      await open(`${site.origin}/p/index.html`);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'nl');
      await page.click('partner-cities >>> partner-language-switch >>> [value=zh]');
      await page.waitFor(() => document.documentElement.lang === 'zh');
      assert.equal(await page.evaluate(() => location.pathname), '/p/zh.html');
      await page.close();
    });

    it('changes its language and its title along where the chosen language has no page', async () => {
      // As a page that somebody took only the Dutch version of.
      const copy = join(out, 'alone.html');
      writeFileSync(copy, readFileSync(join(out, 'nl.html'), 'utf8').replace(/<nav aria-label="Taal">[^]*?<\/nav>/, ''));
      await open(`${site.origin}/p/alone.html`);
      await page.click('partner-cities >>> partner-language-switch >>> [value=en]');
      await page.waitFor(() => document.title === 'Partner cities');
      const seen = await page.evaluate(() => [document.documentElement.lang, document.querySelector('body > header')!.getAttribute('lang'), location.pathname]);
      assert.deepEqual(seen, ['en', 'nl', '/p/alone.html']);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });

    it('can be several snippets in two languages on one host page, with text below that stays where it is', async () => {
      const names = ['nl/partner-city-card.dalian', 'de/partner-city-card.palo-alto', 'nl/partner-activity-list.dalian'];
      await open(site.addHost('several', `${names.map((name) => snippet(`${name}.shadow.html`)).join('\n')}<p>The host goes on.</p>`), 360);
      await assertOnce(page, [...cardSentences('nl'), say(demoContent.cities[0]!.description![0], 'de')]);
      const { frames, shift } = await page.evaluate(() => window.watch);
      assert.equal(new Set(frames.map(({ height }) => height)).size, 1, frames.map(({ height }) => height).join());
      assert.equal(shift, 0);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });

    const whole = 'nl/partner-cities.shadow.html';
    const changes: [what: string, change: (html: string) => string][] = [
      ['comments were added, as an optimizer may', (html) => html.replaceAll('<div', '<!-- x --><div').replaceAll('</ul>', '</ul><!---->')],
      ['spaces were dropped, as HTML minifiers do', (html) => html.replace(/>\s+</g, '><')],
      [
        'an older version left checkboxes that say checked="false" in it',
        (html) => html.replace('<div part="controls"', '<label><input type="checkbox" checked="false">Economie</label><button>Printen</button><div part="controls"'),
      ],
      ['its styles were taken out', (html) => html.replace(/<style>[^]*?<\/style>/g, '')],
      ['its script tag stands there twice, once with a query of a cache', (html) => `${html}<script type="module" src="/p/embed/partner-cities.js?ver=6.1"></script>`],
      ['the autoloader is there, too', (html) => `${html}<script type="module" src="/embed/autoload.js"></script>`],
    ];
    for (const [what, change] of changes) {
      it(`is taken over where ${what}`, async () => {
        const changed = change(snippet(whole));
        assert.notEqual(changed, snippet(whole));
        await open(site.addHost('changed', changed));
        await assertOnce(page, listSentences(demoContent, 'nl'));
        assert.deepEqual(await page.readErrors(), []);
        const checkboxes = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('partner-cities')!.shadowRoot!.querySelector('partner-activity-list')!;
          return [...shadowRoot!.querySelectorAll('input')].map(({ checked }) => checked);
        });
        assert.deepEqual(checkboxes, [false, false, false, false, false]);
        await page.close();
      });
    }

    it('leaves no comments in the HTML for anything to depend on', () => {
      assert.doesNotMatch(snippet(whole), /<!--/);
    });

    it('shows the language that somebody gave it by hand', async () => {
      await open(site.addHost('language', snippet('nl/partner-city-card.dalian.shadow.html').replace('lang="nl"', 'lang="en"')));
      const text = await page.evaluate(() => window.readPageText());
      for (const sentence of cardSentences('en')) assert.equal(countIn(text, sentence), 1);
      for (const sentence of cardSentences('nl')) assert.equal(countIn(text, sentence), 0);
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('partner-city-card')!.shadowRoot!.querySelector('dl')!).display), 'grid');
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
      return page;
    };

    it('works with content, pictures and scripts from another origin', async () => {
      const files = await start(await prerender([]), '');
      const base = files.origin.replace('localhost', '127.0.0.1').concat('/p/');
      const out = await prerender(['--asset-base', base, '--script-base', `${base}embed/`]);
      const site = await start(out);
      const page = await open(site.addHost('far', readFileSync(join(out, 'snippets/en/partner-city-card.dalian.shadow.html'), 'utf8')));
      await page.waitFor(isTakenOver);
      assert.deepEqual(await page.readViolations(), []);
      assert.ok(await page.waitFor(() => document.querySelector('partner-city-card')!.shadowRoot!.querySelector('img')!.naturalWidth > 0));
      await page.close();
    });

    it('gets its style all the same where the policy lacks the hash', async () => {
      const out = await prerender([]);
      const site = await start(out, readPolicy(out).replace(/'sha256-[^']*'/g, ''));
      const page = await open(`${site.origin}/p/nl.html`);
      await page.waitFor(isTakenOver);
      const display = await page.evaluate(() => {
        const root = document.querySelector('partner-cities')!.shadowRoot!.querySelector('partner-city-card')!.shadowRoot!;
        return getComputedStyle(root.querySelector('dl')!).display;
      });
      assert.equal(display, 'grid');
      await page.close();
    });

    it('becomes what the content says today', async () => {
      const out = await prerender([]);
      const site = await start(out);
      const today = structuredClone(demoContent);
      today.cities[1]!.description = ['This was written today.'];
      writeFileSync(join(out, 'partner-cities.json'), JSON.stringify(today));
      const page = await open(`${site.origin}/p/nl.html`);
      await page.waitFor(isTakenOver);
      const text = await page.evaluate(() => window.readPageText());
      assert.equal(countIn(text, 'This was written today.'), 1);
      for (const sentence of cardSentences('nl')) assert.equal(countIn(text, sentence), 0);
      await page.close();
    });

    it('stays as it is while the content cannot be had', async () => {
      const out = await prerender([]);
      const site = await start(out);
      writeFileSync(join(out, 'partner-cities.json'), 'not JSON');
      const page = await open(`${site.origin}/p/nl.html`);
      await page.waitFor(() => !!document.querySelector('partner-cities:state(failed)'));
      const text = await page.evaluate(() => window.readPageText());
      for (const sentence of listSentences(demoContent, 'nl')) assert.equal(countIn(text, sentence), 1, sentence);
      assert.doesNotMatch(text, /niet te lezen/);
      assert.match((await page.readMessages()).map((message) => message.text).join('\n'), /not JSON/);
      await page.close();
    });

    it('keeps the focus, and what is selected, where the browser tells', async () => {
      const out = await prerender([]);
      const site = await start(out, "default-src 'self' 'unsafe-inline'");
      const script = (body: string): string => `<script>{
        const list = document.querySelector('partner-cities').shadowRoot.querySelector('partner-activity-list').shadowRoot;
        ${body}
      }</script><script type="module"`;
      const html = place(readFileSync(join(out, 'snippets/nl/partner-cities.shadow.html'), 'utf8'));
      const focus = html.replace('<script type="module"', script('list.querySelector("a").focus();'));
      const page = await open(site.addHost('focus', focus));
      await page.waitFor(isTakenOver);
      const [focused, first] = (await page.waitFor(() => {
        const { shadowRoot } = document.querySelector('partner-cities')!.shadowRoot!.querySelector('partner-activity-list')!;
        return shadowRoot!.activeElement && [shadowRoot!.activeElement.outerHTML, shadowRoot!.querySelector('a')!.outerHTML];
      }))!;
      assert.equal(focused, first);
      await page.close();

      const select = html.replace('<script type="module"', script(`
        const text = list.querySelector('[part=activity] p').firstChild;
        getSelection().setBaseAndExtent(text, 3, text, 15);
        globalThis.selected = String(getSelection());`));
      const other = await open(site.addHost('selection', select));
      await other.waitFor(isTakenOver);
      const canTell = await other.evaluate(() => 'getComposedRanges' in Selection.prototype);
      if (canTell) await other.waitFor(() => String(getSelection()) !== '' && String(getSelection()) === (globalThis as unknown as { selected: string }).selected);
      await other.close();
    });

    it('of a long list has all of it, before and afterwards', async () => {
      const activities = Array.from({ length: 120 }, (_, index) => ({ id: `a${index}`, name: `Activiteit ${index}.`, themes: [index % 2 ? 'economy' : 'culture'] }));
      const content = { ...demoContent, cities: [{ id: 'city', name: 'Stad', activities }] };
      const file = writeContent(content);
      const out = await prerender(['--lang', 'nl', '--widget', 'partner-activity-list'], file);
      const site = await start(out);
      const html = place(readFileSync(join(out, 'snippets/nl/partner-activity-list.city.shadow.html'), 'utf8')).replace('src="content.json"', 'src="/p/content.json"');
      const page = await open(site.addHost('long', html));
      await page.waitFor(isTakenOver);
      await assertOnce(page, activities.map(({ name }) => name));
      assert.equal(await page.evaluate(() => document.querySelector('partner-activity-list')!.shadowRoot!.querySelectorAll('[hidden], [part~=more]').length), 0);
      await page.close();
    });
  });
}
