/** In a real browser: what is counted for an element is all that is loaded until it is shown. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { measureBudget } from '../../src/build/budget.js';
import { serveFolder } from '../serve/serve-folder.js';
import type { FolderServer } from '../serve/serve-folder.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';

const folder = 'dist/embed';
const markup: Readonly<Record<string, string>> = {
  'partner-cities.js': '<partner-cities></partner-cities>',
};

const renderPage = (entry: string): string => `<!doctype html><html lang="nl"><title>A page</title>
<script>
  addEventListener('partner-content-loaded', ({ target }) => {
    globalThis.shown ??= { text: target.shadowRoot.textContent, at: performance.now() };
  });
</script>
<script type="module" src="/${entry}"></script>
${markup[entry]}`;

const columns = `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>A page</title>
<script>
  globalThis.cards = [];
  const measure = (card) => [...card.shadowRoot.querySelectorAll('[part=place]')].map((line) => line.clientHeight);
  addEventListener('partner-content-loaded', ({ target }) => cards.push({ target, early: measure(target) }));
</script>
<div id="columns"></div>
<script>
  for (const width of [180, 200, 240, 320, 480, 800]) {
    for (const city of ['palo-alto', 'dalian']) {
      columns.insertAdjacentHTML('beforeend', '<div style="inline-size: ' + width + 'px"><partner-city-card city="' + city + '"></partner-city-card></div>');
    }
  }
</script>
<script type="module" src="/partner-cities.js"></script>`;

const noIntl = `<!doctype html><html lang="nl"><title>A page</title>
<script>
  for (const name of ['DisplayNames', 'NumberFormat', 'DateTimeFormat']) {
    const whole = Intl[name];
    Intl[name] = class extends whole { constructor(...options) { super(...options); (globalThis.used ??= []).push(name); } };
  }
  addEventListener('partner-content-loaded', ({ target }) => {
    globalThis.shown ??= { used: globalThis.used ?? [], text: target.shadowRoot.textContent };
  });
</script>
<script type="module" src="/partner-cities.js"></script>
<partner-city-card city="palo-alto"></partner-city-card>`;

let server: FolderServer;
let browser: Browser;

before(async () => {
  const pages = [
    ...Object.keys(markup).map((entry) => [`/page/${entry}`, renderPage(entry)]),
    ['/page/no-intl', noIntl],
    ['/page/columns', columns],
  ];
  server = await serveFolder(folder, Object.fromEntries(pages));
  browser = await launch({ executablePath: await provideBrowser('chromium'), args: chromiumArguments });
});
after(async () => {
  await browser.close();
  server.stop();
});

describe('until an element is shown', () => {
  it('nothing of Intl is used, whose first use takes long; what needs it comes after', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page/no-intl`);
    await page.waitForFunction('globalThis.shown');
    const [used, text] = (await page.evaluate('[shown.used, shown.text]')) as [string[], string];
    assert.deepEqual(used, []);
    assert.match(text, /58\.598/);
    await page.waitForFunction(
      `/Verenigde Staten/.test(document.querySelector('partner-city-card').shadowRoot.textContent) && used.includes('DisplayNames')`,
    );
    await page.close();
  });

  it('room is kept for the name of the country, so that the line breaks where it will', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page/columns`);
    await page.waitForFunction(
      `cards.length === 12 && cards.every(({ target }) => /Verenigde Staten|China/.test(target.shadowRoot.textContent))`,
    );
    const [early, late] = (await page.evaluate('[cards.map(({ early }) => early), cards.map(({ target }) => measure(target))]')) as number[][][];
    assert.deepEqual(late, early);
    assert.ok(new Set(late!.flat()).size > 1, 'in narrow columns it takes more than one line');
    await page.close();
  });

  for (const entry of Object.keys(markup)) {
    it(`${entry} is compiled while it arrives: its first line asks Chromium for that`, () => {
      assert.match(readFileSync(join(folder, entry), 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/);
    });
  }

  for (const { what, files } of measureBudget(folder).filter(({ files: [entry] }) => entry && markup[entry])) {
    it(`the browser loads what is counted for: ${what}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/page/${files[0]}`);
      await page.waitForFunction('globalThis.shown');
      const [text, loaded] = (await page.evaluate(`[
        shown.text,
        performance.getEntriesByType('resource')
          .filter(({ name, startTime }) => /[.]js([?]|$)/.test(name) && startTime <= shown.at)
          .map(({ name }) => new URL(name).pathname.slice(1)),
      ]`)) as [string, string[]];
      assert.match(text, /Palo Alto/);
      assert.deepEqual(loaded.sort(), files.toSorted());
      await page.close();
    });
  }
});
