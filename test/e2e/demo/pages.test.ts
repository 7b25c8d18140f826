import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { LitElement } from 'lit';
import { readEnginesVariable } from '../../support/e2e-browsers.js';
import { limits } from '../../support/engine-limits.js';
import {
  choose, demoPages, elements, findMishaps, openDemo, openPage, readText, setLanguage, waitForText, waitUntilShown,
  type Demo,
} from './demo-pages.js';

const folder = new URL('../../../demo/', import.meta.url);
const readPage = (path: string): Promise<string> =>
  readFile(new URL(path === '/' ? 'index.html' : path.slice(1), folder), 'utf8');

for (const engine of readEnginesVariable()) {
  describe(`the demo in ${engine}`, () => {
    let demo: Demo;

    before(async () => {
      demo = await openDemo(engine);
    });
    after(() => demo.close());

    for (const path of demoPages) {
      it(`loads ${path} from the built bundle, in silence, under a strict policy`, async () => {
        demo.server.requests.length = 0;
        const page = await openPage(demo, path);
        const asked = demo.server.requests.map((request) => request.path);
        assert.ok(asked.includes('/embed/partner-cities.js'));
        assert.deepEqual(await findMishaps(demo, page), []);
        await page.close();
      });
    }

    it('has its links and files: none is missing', async () => {
      for (const path of demoPages) {
        const links = (await readPage(path)).matchAll(/(?:href|src)="([^"#:]*)(?:#[^"]*)?"/g);
        for (const link of new Set([...links].map(([, link]) => link!))) {
          if (link === 'missing.json') continue;
          const { status } = await fetch(new URL(link, demo.server.origin + path));
          assert.equal(status, 200, `${path} links to ${link}`);
        }
      }
    });

    const lacks = limits.withoutScripts[engine];
    it('has a fallback with a link in each element of the two sites', { skip: lacks }, async () => {
      for (const path of ['/', '/partner-site.html']) {
        const page = await demo.browser.newPage();
        await page.puppeteer!.setJavaScriptEnabled(false);
        await page.goto(demo.server.origin + path);
        const links = await page.evaluate((selector) =>
          [...document.querySelectorAll(selector)].map((element) => element.querySelector('a')?.checkVisibility()),
        'partner-cities, partner-city-card, partner-activity-list');
        assert.ok(links.length > 0 && links.every(Boolean), path);
        await page.close();
      }
    });

    it('speaks each language after a choice in its switch', async () => {
      const page = await openPage(demo, '/');
      const headings = { en: 'Partner cities', de: 'Partnerstädte', zh: '伙伴城市', nl: 'Partnersteden' };
      for (const [language, heading] of Object.entries(headings)) {
        await page.click(`partner-cities >>> partner-language-switch >>> [value=${language}]`);
        await waitForText(page, 'partner-cities >>> h1', heading);
      }
      await page.close();
    });

    it('closes on the municipal page, says so, and can be opened again', async () => {
      const page = await openPage(demo, '/');
      await page.click('partner-cities >>> [part~=close]');
      assert.equal(await page.evaluate(() => document.querySelector('main')!.innerText.trim()),
        'U hebt de partnersteden gesloten. Partnersteden weer openen');
      await page.click('.closed a');
      await page.waitFor(() => document.querySelector('partner-cities')?.checkVisibility());
      await page.close();
    });

    it('shows two cards in two languages on the partner site, and switches its list alone', async () => {
      const page = await openPage(demo, '/partner-site.html');
      await page.click('partner-language-switch >>> [value=de]');
      await waitForText(page, '#dalian >>> h2', 'Gemeinsam mit Dalian');
      assert.equal(await readText(page, '[city=palo-alto] >>> h3'), 'Palo Alto');
      assert.equal(await readText(page, '[city=dalian] >>> h3'), '大连');
      await page.close();
    });

    it('lands at an activity by its link', async () => {
      const page = await openPage(demo, '/#dalian-health-care-solutions');
      await page.waitFor(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.id === 'dalian-health-care-solutions';
      });
      await page.close();
    });

    describe('pages about one element', () => {
      it('shows each attribute in an example or a control', async () => {
        const page = await openPage(demo, '/elements/partner-print-button.html');
        // Some are registered once a page has them.
        const attributes = await page.evaluate((names) => Promise.all(names.map(async (name) => {
          document.body.append(document.createElement(name));
          const { observedAttributes } = (await customElements.whenDefined(name)) as unknown as typeof LitElement;
          return [name, observedAttributes] as const;
        })), elements);
        await page.close();
        for (const [name, observed] of attributes) {
          const html = (await readPage(`/elements/${name}.html`)).split('<main')[1]!;
          const shown = (attribute: string) =>
            html.includes(` name="${attribute}"`) || new RegExp(`<${name}[^>]*\\s${attribute}[\\s=>]`).test(html);
          // What prerendering writes is nothing to set by hand.
          const forHosts = observed.filter((attribute) => !['defer-hydration', 'linked'].includes(attribute));
          assert.deepEqual(forHosts.filter((attribute) => !shown(attribute)), [], name);
        }
      });

      it('hands over the code of each example as it stands in the page', async () => {
        const page = await openPage(demo, '/elements/partner-city-card.html');
        const [code, source] = await page.evaluate(() => {
          const stage = document.querySelector('.dark')!;
          return [stage.parentElement!.querySelector('pre')!.textContent!, stage.innerHTML.trim()];
        });
        assert.equal(code, source);
        assert.equal(code, '<partner-city-card city="palo-alto" heading-level="4"></partner-city-card>');
        await page.close();
      });

      it('sets attributes by its controls', async () => {
        const page = await openPage(demo, '/elements/partner-city-card.html');
        await choose(page, '.controls [name=city]', 'dalian');
        await choose(page, '.controls [name=lang]', 'zh');
        await waitForText(page, '#try >>> h3', '大连');
        const code = await page.evaluate(() => document.querySelector('pre')!.textContent!);
        assert.match(code, /city="dalian".* lang="zh"/);
        await page.close();
      });

      it('names the hash of the file that its example asks for', async () => {
        for (const [name, file] of [
          ['partner-cities', 'elements/smallest.json'],
          ['partner-city-card', 'elements/smallest.json'],
          ['partner-activity-list', 'elements/smallest.json'],
          ['partner-city-map', 'content/fictional/voorbeeldstad.json'],
        ] as const) {
          const hash = createHash('sha384').update(await readFile(new URL(file, folder))).digest('base64');
          assert.ok((await readPage(`/elements/${name}.html`)).includes(`integrity="sha384-${hash}"`), name);
        }
        const page = await openPage(demo, '/elements/partner-city-card.html');
        await page.evaluate(() => document.querySelector('[loading=lazy]')!.scrollIntoView());
        await waitForText(page, '[loading=lazy] >>> h4', 'Dalian');
        await page.close();
      });

      it('holds back the slow answer, shows the fallback meanwhile, and then the content', async () => {
        const page = await openPage(demo, '/elements/partner-city-card.html');
        await page.waitFor(() => document.querySelector('.slow > *')!.shadowRoot!.querySelector('.ready') !== null);
        await page.click('.slow-again');
        await page.waitFor(() => document.querySelector('.slow > *')?.shadowRoot?.querySelector('.loading') != null);
        assert.ok(await page.evaluate(() => document.querySelector('.slow > * a')!.checkVisibility()));
        await page.waitFor(() => document.querySelector('.slow > *')!.shadowRoot!.querySelector('.ready') !== null);
        await page.close();
      });

      it('says what is the matter in the language of the element', async () => {
        const page = await openPage(demo, '/elements/partner-city-card.html');
        await setLanguage(page, 'de');
        await waitUntilShown(page);
        assert.match((await readText(page, '[src="missing.json"] >>> [part=status]'))!, /^Die Daten /);
        assert.match((await readText(page, '[city=atlantis] >>> [part=status]'))!, /^Diese Partnerstadt /);
        await page.close();
      });
    });
  });
}
