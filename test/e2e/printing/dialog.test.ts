/**
 * The whole way as a visitor goes it, in a Chromium with a window (on a virtual screen, Debian's xvfb): click,
 * `window.print()`, the browser's own dialog, and then either a file or "Cancel". Nothing stands in for anything.
 * Run with: npx tsx --test test/e2e/printing/dialog.test.ts
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession } from 'puppeteer-core';
import { startScreen, type Screen } from './dialog.js';
import { waitForFile, waitUntil } from './engines.js';
import { hosts } from './hosts.js';
import { readPdf } from './pdf.js';
import { countSentences } from './sentences.js';
import { startServer, type PageServer } from './server.js';

const folder = mkdtempSync(join(tmpdir(), 'printing-dialog-'));
const host = hosts.find(({ name }) => name === 'plain')!;
let server: PageServer;
let screen: Screen;

before(async () => {
  server = await startServer();
  screen = await startScreen();
});

after(async () => {
  screen.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the print dialog, in a Chromium with a window', () => {
  it('saves the report alone, under its own title, and restores the page', async () => {
    const output = join(folder, 'saved');
    const browser = await screen.startBrowser(output, ['--kiosk-printing']);
    try {
      const { page, state } = await openHost(browser);
      await page.click('#print');
      const file = join(output, 'Title of the report.pdf');
      await waitForFile(file);
      await waitUntil(async () => (await page.evaluate('window.printed')) === true, 'the page is restored');
      assert.equal(await page.evaluate('takeSnapshot()'), state);
      assert.deepEqual(readdirSync(output), ['Title of the report.pdf']);
      assert.deepEqual(countSentences((await readPdf(file)).pages), { kept: 46, repeated: 0, misplaced: 0, leaked: 0 });
    } finally {
      await browser.close();
    }
  });

  it('restores the page when the visitor cancels', async () => {
    const output = join(folder, 'cancelled');
    const browser = await screen.startBrowser(output, []);
    try {
      const { page, state } = await openHost(browser);
      // Not awaited: the page is blocked until the dialog is gone.
      const click = page.click('#print');
      await cancelDialog(browser);
      await click;
      await waitUntil(async () => (await page.evaluate('window.printed')) === true, 'the page is restored');
      assert.equal(await page.evaluate('takeSnapshot()'), state);
      assert.deepEqual(readdirSync(output), []);
    } finally {
      await browser.close();
    }
  });
});

async function openHost(browser: Browser) {
  const page = await browser.newPage();
  await page.goto(server.address(host));
  await waitUntil(async () => Boolean(await page.evaluate("customElements.get('report-page')")), 'the script has run');
  // The focus is where the click will put it.
  await page.evaluate('scrollAll(); button.focus({preventScroll: true})');
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
  return { page, state: await page.evaluate('takeSnapshot()') };
}

/** The dialog is a page of the browser's own, with its buttons deep in shadow roots. */
async function cancelDialog(browser: Browser): Promise<void> {
  const press = `(() => {
    const find = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const found = element.matches('.cancel-button') ? element : element.shadowRoot && find(element.shadowRoot);
        if (found) {
          return found;
        }
      }
    };
    const button = find(document);
    button?.click();
    return Boolean(button);
  })()`;
  let session: CDPSession | undefined;
  await waitUntil(async () => {
    const target = browser.targets().find((candidate) => candidate.url().startsWith('chrome://print'));
    session ??= await target?.createCDPSession();
    if (!session) {
      return false;
    }
    try {
      const { result } = await session.send('Runtime.evaluate', { expression: press });
      return result.value === true;
    } catch {
      // The dialog was gone before it could answer.
      return true;
    }
  }, 'the dialog is there');
}
