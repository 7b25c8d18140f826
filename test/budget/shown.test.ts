/** In a real browser: what is counted for an element is all that is loaded until it is shown. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { measureBudget } from '../../src/build/budget.js';
import { serveFolder } from '../serve/serve-folder.js';
import type { FolderServer } from '../serve/serve-folder.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';

const folder = 'dist/embed';
const markup: Readonly<Record<string, string>> = {
  'partner-city-card.js': '<partner-city-card city="palo-alto"></partner-city-card>',
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

let server: FolderServer;
let browser: Browser;

before(async () => {
  const pages = Object.keys(markup).map((entry) => [`/page/${entry}`, renderPage(entry)]);
  server = await serveFolder(folder, Object.fromEntries(pages));
  browser = await launch({ executablePath: await provideBrowser('chromium'), args: chromiumArguments });
});
after(async () => {
  await browser.close();
  server.stop();
});

describe('until an element is shown', () => {
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
