/** Prerendered pages in a browser that runs no scripts. SCREENSHOTS=dir keeps pictures to look at. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser, readEnginesVariable, type E2eBrowser } from '../../support/e2e-browsers.js';
import { limits } from '../../support/engine-limits.js';
import { prerender, readPolicy, startSite, type Site } from './site.js';

/** Runs in the page: what is shown of each selector, shadow roots included, and what is drawn without its styles. */
const readShown = (): { headings: string[]; paragraphs: number; controls: string[]; facts: string[]; lists: number; wide: boolean } => {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const shown = all(document).filter((each) => each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
  const pick = (selector: string): string[] => shown.filter((each) => each.matches(selector)).map((each) => each.textContent!.trim());
  return {
    headings: pick('h1, h2, h3, h4, h5, h6'),
    paragraphs: pick('p').length,
    controls: pick('button, input, fieldset'),
    facts: pick('dt'),
    lists: pick('dl').length,
    wide: document.documentElement.scrollWidth > innerWidth,
  };
};

for (const engine of readEnginesVariable()) {
  describe(`a prerendered page without scripts in ${engine}`, () => {
    let browser: E2eBrowser;
    const sites: Site[] = [];

    before(async () => {
      browser = await openBrowser(engine);
    });
    after(async () => {
      await Promise.all([browser.close(), ...sites.map((site) => site.close())]);
    });

    for (const form of ['shadow', 'plain']) {
      for (const width of [360, 1200]) {
        it(`can be read in the form ${form} at ${width} pixels, and has nothing that does nothing`, { skip: limits.withoutScripts[engine] }, async () => {
          const out = await prerender(['--page-form', form, '--widget', 'partner-cities']);
          const site = await startSite(engine, out, readPolicy(out));
          sites.push(site);
          for (const lang of ['nl', 'zh']) {
            const page = await browser.newPage();
            await page.puppeteer!.setJavaScriptEnabled(false);
            await page.setViewport(width, 900);
            await page.goto(`${site.origin}/p/${lang}.html`);
            const { headings, paragraphs, controls, facts, lists, wide } = await page.evaluate(readShown);
            assert.equal(headings[0], { nl: 'Partnersteden', zh: '伙伴城市' }[lang]);
            // The page, two cities, two lists, five themes and four, fourteen activities.
            assert.equal(headings.length, 1 + 2 + 2 + 9 + 14);
            assert.ok(paragraphs > 20);
            assert.deepEqual(controls, []);
            // Of the three facts, two are times.
            assert.deepEqual(facts, [{ nl: 'Inwoners', zh: '人口' }[lang]]);
            // A list of facts that are all times leaves no empty box.
            assert.equal(lists, 1);
            assert.equal(wide, false);
            const links = await page.evaluate(() => [...document.querySelectorAll('body > header nav a')].filter((link) => link.checkVisibility()).length);
            assert.equal(links, 4);
            const folder = process.env['SCREENSHOTS'];
            if (folder) writeFileSync(join(folder, `${form}-${lang}-${width}.png`), await page.puppeteer!.screenshot({ fullPage: true }));
            await page.close();
          }
        });
      }
    }

    for (const lang of ['nl', 'en', 'de', 'zh']) {
      it(`has nothing that does nothing where the script does not come, in ${lang}`, async () => {
        const out = await prerender(['--widget', 'partner-cities', '--script-base', '/nowhere/']);
        const site = await startSite(engine, out, readPolicy(out));
        sites.push(site);
        const page = await browser.newPage();
        await page.setViewport(700, 900);
        await page.goto(`${site.origin}/p/${lang}.html`);
        const { headings, controls, facts } = await page.evaluate(readShown);
        assert.equal(headings.length, 1 + 2 + 2 + 9 + 14);
        assert.deepEqual(controls, []);
        assert.equal(facts.length, 1, facts.join());
        assert.doesNotMatch(readFileSync(join(out, `${lang}.html`), 'utf8'), /<(?:button|input|fieldset|select)/);
        await page.click(`partner-cities >>> partner-language-switch >>> [hreflang=${lang === 'de' ? 'zh' : 'de'}]`);
        await page.waitFor((expected) => document.documentElement.lang === expected, lang === 'de' ? 'zh' : 'de');
        await page.close();
      });
    }
  });
}
