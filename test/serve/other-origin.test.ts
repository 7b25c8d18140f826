/** A page of another origin loads the elements from the real nginx in a real browser, under a strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Manifest } from '../../src/build/assemble-site.js';
import { listViews } from '../../src/build/scale.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';
import { adaptSiteConfig, startNginx } from './nginx.js';
import type { Nginx } from './nginx.js';
import { makeSite, version } from './site.js';
import type { Site } from './site.js';

let site: Site;
let nginx: Nginx;
let host: Server;
let browser: Browser;
/** One visitor, whose cache is empty at first. */
let context: BrowserContext;
let body = '';

before(async () => {
  site = makeSite();
  nginx = await startNginx((port) => adaptSiteConfig(port, site.root));
  host = createServer((_, response) => {
    const { origin } = nginx;
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin} data:; frame-src ${origin}`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(`<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><body>${body}`);
  }).listen(0, '127.0.0.1');
  const executablePath = await provideBrowser('chromium');
  browser = await launch({ executablePath, args: chromiumArguments });
});
after(async () => {
  await browser.close();
  host.close();
  await nginx.stop();
  site.remove();
});

beforeEach(async () => {
  context = await browser.createBrowserContext();
});
afterEach(() => context.close());

interface Visit {
  page: Page;
  /** Paths that were asked from the nginx, in order, and did not come from the browser's cache. */
  paths: string[];
  complaints: string[];
}

const visit = async (html: string): Promise<Visit> => {
  body = html;
  const page = await context.newPage();
  // High enough for all images to come near, which are loaded only then.
  await page.setViewport({ width: 800, height: 2500 });
  const paths: string[] = [];
  const complaints: string[] = [];
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (url.origin === nginx.origin && !response.fromCache()) paths.push(url.pathname);
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle0' });
  return { page, paths, complaints };
};

const readCard = (page: Page): Promise<string> =>
  page.$eval('partner-city-card', (card) => card.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');

describe('a page of another origin', () => {
  it('shows a card from the alias, in the language of the page', async () => {
    const { page, paths, complaints } = await visit(
      `<script type="module" src="${nginx.origin}/v1/partner-cities.js"></script>` +
        '<partner-city-card city="palo-alto"></partner-city-card>',
    );
    assert.match(await readCard(page), /Palo Alto.*58,598/);
    assert.match(await readCard(page), /Inhabitants/);
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    assert.equal(paths[0], '/v1/partner-cities.js');
    assert.deepEqual(paths.filter((path) => path.endsWith('.json')), ['/v1/content/partner-cities.json']);
    assert.equal(paths.length, 3, 'the script, the content and the picture');
    assert.equal(new Set(paths).size, paths.length, 'nothing is fetched twice');
    assert.deepEqual(complaints, []);
  });

  it('loads for a view what the sums in the docs count, and nothing for the next one', async () => {
    const markup = [
      ['nl', '<partner-city-card city="palo-alto"></partner-city-card>'],
      ['zh', '<partner-cities></partner-cities>'],
    ];
    for (const [index, { what, paths: expected }] of listViews(site.root).entries()) {
      const [lang, element] = markup[index]!;
      const html = `<div lang="${lang}"><script type="module" src="${nginx.origin}/v1/partner-cities.js"></script>${element}</div>`;
      const { paths } = await visit(html);
      assert.deepEqual(paths.sort(), expected.toSorted(), what);
      assert.deepEqual((await visit(html)).paths, [], `${what}, again`);
      await context.close();
      context = await browser.createBrowserContext();
    }
  });

  it('loads a version only with the bytes that its manifest names', async () => {
    const manifest = JSON.parse(readFileSync(join(site.root, `v${version}/manifest.json`), 'utf8')) as Manifest;
    const right = manifest.files['partner-cities.js']!.integrity;
    const wrong = manifest.files['print.js']!.integrity;
    for (const [integrity, isShown] of [[right, true], [wrong, false]] as const) {
      const { page } = await visit(
        `<script type="module" src="${nginx.origin}/v${version}/partner-cities.js" integrity="${integrity}"></script>` +
          '<partner-city-card city="palo-alto"></partner-city-card>',
      );
      assert.equal(/Palo Alto/.test(await readCard(page)), isShown);
      }
  });

  it('frames the page for iframes, although it isolates itself', async () => {
    const { page, complaints } = await visit(`<iframe src="${nginx.origin}/v1/embed.html" sandbox="allow-scripts"></iframe>`);
    const frame = page.frames().find((frame) => frame.url().endsWith('/embed.html'));
    assert.ok(frame, 'the frame is there');
    assert.deepEqual(complaints, []);
  });
});
