/** In a real browser: what is counted for an element is all that is loaded until it is shown. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { measureBudget } from '../../src/build/budget.js';
import { contentTypes } from '../../src/build/serving-rules.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';

const folder = 'dist/embed';
const markup: Readonly<Record<string, string>> = {
  'partner-city-card.js': '<partner-city-card city="palo-alto"></partner-city-card>',
  'partner-cities.js': '<partner-cities></partner-cities>',
};

let server: Server;
let browser: Browser;

const renderPage = (entry: string): string => `<!doctype html><html lang="nl"><title>A page</title>
<script>
  addEventListener('partner-content-loaded', ({ target }) => {
    globalThis.shown ??= { text: target.shadowRoot.textContent, at: performance.now() };
  });
</script>
<script type="module" src="/${entry}"></script>
${markup[entry]}`;

before(async () => {
  server = createServer(({ url = '' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname).slice(1);
    const isPage = path.startsWith('page/');
    try {
      const body = isPage ? renderPage(path.slice('page/'.length)) : readFileSync(join(folder, path));
      response.setHeader('Content-Type', isPage ? 'text/html' : contentTypes[extname(path).slice(1)]!.type).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  browser = await launch({ executablePath: await provideBrowser('chromium'), args: chromiumArguments });
});
after(async () => {
  await browser.close();
  server.close();
});

describe('until an element is shown', () => {
  for (const { what, files } of measureBudget(folder).filter(({ files: [entry] }) => entry && markup[entry])) {
    it(`the browser loads what is counted for: ${what}`, async () => {
      const page = await browser.newPage();
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/page/${files[0]}`);
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
