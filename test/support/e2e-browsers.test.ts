import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines } from './browsers.js';
import { openBrowser, type E2eBrowser } from './e2e-browsers.js';
import type { E2ePage } from './e2e-page.js';
import { reportPath, startE2eServer, type E2eServer } from './e2e-server.js';

const policy = `default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; report-uri ${reportPath}`;
const html = `<!DOCTYPE html><html lang="en"><head><title>Trial</title></head><body>
  <input autofocus><trial-box></trial-box><script src="/trial/trial.js"></script></body></html>`;
const script = `
  class TrialBox extends HTMLElement {
    connectedCallback() {
      const button = document.createElement('button');
      button.textContent = 'Press';
      button.onclick = () => { this.title = 'pressed'; };
      this.attachShadow({ mode: 'open' }).append(button);
    }
  }
  customElements.define('trial-box', TrialBox);
  console.warn('a warning', 7);
  document.cookie = 'trial=1';
  if (location.search === '?bad') {
    try { document.body.setAttribute('onclick', '1'); eval('1'); } catch {}
    setTimeout(() => { throw new Error('a late error'); });
    Promise.reject(new Error('a rejection'));
  }`;

for (const engine of engines) {
  describe(`a browser for the end-to-end tests: ${engine}`, () => {
    let folder: string;
    let server: E2eServer;
    let browser: E2eBrowser;
    let page: E2ePage;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'e2e-trial-'));
      await writeFile(join(folder, 'page.html'), html);
      await writeFile(join(folder, 'trial.js'), script);
      server = await startE2eServer({
        engine,
        mounts: { '/trial/': folder },
        extraHeaders: (path) => (path.endsWith('.html') ? { 'Content-Security-Policy': policy } : undefined),
      });
      browser = await openBrowser(engine);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await server.close();
      await rm(folder, { recursive: true });
    });

    it('opens a page and evaluates in it', async () => {
      await page.goto(`${server.origin}/trial/page.html`);
      const facts = await page.evaluate(async (greeting: string) => {
        const answer = await Promise.resolve(`${greeting} ${document.title}`);
        return [answer, new Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language];
      }, 'hello');
      assert.deepEqual(facts, ['hello Trial', 'America/New_York', 'en-US']);
      await assert.rejects(page.evaluate(() => {
        throw new Error('from the page');
      }), /from the page/);
    });

    it('uses keyboard and mouse, also in shadow roots', async () => {
      await page.click('input');
      await page.type('Dalian 大连');
      assert.equal(await page.evaluate(() => document.querySelector('input')?.value), 'Dalian 大连');
      await page.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'trial-box');
      await page.press('Enter');
      assert.equal(await page.evaluate(() => document.querySelector('trial-box')?.getAttribute('title')), 'pressed');
      await page.evaluate(() => document.querySelector('trial-box')?.removeAttribute('title'));
      await page.click('trial-box >>> button');
      await page.waitFor(() => document.querySelector('trial-box')?.getAttribute('title') === 'pressed');
    });

    it('sets the size and takes a picture', async () => {
      await page.setViewport(400, 300);
      const png = await page.takeScreenshot();
      // Width and height stand in the picture's header.
      assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 400, 300]);
    });

    it('sees messages and requests, and no error where there is none', async () => {
      assert.deepEqual(await page.readMessages(), [{ type: 'warn', text: 'a warning 7' }]);
      assert.deepEqual(await page.readErrors(), []);
      assert.deepEqual(await page.readViolations(), []);
      assert.ok((await page.readRequests()).includes(`${server.origin}/trial/trial.js`));
      assert.ok(server.requests.some(({ path }) => path === '/trial/page.html'));
    });

    it('sees errors and violations where there are some', async () => {
      await page.goto(`${server.origin}/trial/page.html?bad`);
      await waitUntil(async () => {
        const errors = (await page.readErrors()).join('\n');
        return errors.includes('a late error') && errors.includes('a rejection');
      });
      assert.match((await page.readViolations()).join('\n'), /script-src|trusted-types/);
      await waitUntil(() => server.reports.length > 0);
    });

    it('goes back, and starts the next page without the cookies of the one before', async () => {
      await page.travel('back');
      await page.waitFor(() => location.search === '' && document.readyState === 'complete');
      assert.equal(await page.evaluate(() => document.cookie), 'trial=1');
      page = await browser.newPage();
      await page.goto(`${server.origin}/content/partner-cities.json`);
      assert.equal(await page.evaluate(() => document.cookie), '');
    });
  });
}

async function waitUntil(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`never true: ${isTrue}`);
}
