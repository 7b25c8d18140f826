/**
 * Prints the report from every host page in all three engines: all of it is on paper, nothing of the host is, and
 * afterwards the page is as it was, to the letter. Run with: npx tsx --test test/e2e/printing/engines.test.ts
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installEngines, startChromium, startFirefox, startWebKit, waitUntil } from './engines.js';
import type { Engine, Tab } from './engines.js';
import { hosts, outOfReach, type Host } from './hosts.js';
import { comparePictures, findUnreadable, readPdf, renderPdf, type Picture } from './pdf.js';
import { countSentences } from './sentences.js';
import { reference, startServer, type PageServer } from './server.js';

const engines = { Chromium: startChromium, Firefox: startFirefox, WebKitGTK: startWebKit };

/** The printing of these is cancelled, or loses its target. */
const hostsInBrief = ['plain', 'two host shadow roots and a slot', 'modal dialog', 'inline important'];

// Side by side: Firefox waits four seconds, doing nothing, before it writes a file.
describe('printing from a host page', { concurrency: true }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'printing-'));
  let server: PageServer;

  before(async () => {
    await installEngines();
    server = await startServer();
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  for (const [name, start] of Object.entries(engines)) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let engine: Engine;
      /** The report printed from a page with nothing else on it: how it should look from every host. */
      let expected: Picture[];

      before(async () => {
        engine = await start();
        const file = join(folder, `${name} reference.pdf`);
        const tab = await openHost(reference);
        await tab.print('button.click()', file);
        await tab.close();
        expected = await renderPdf(file);
      });

      after(() => engine.close());

      /** Opens the page and brings it in a state that printing could lose: scrolled, with the focus in the target. */
      async function openHost(host: Host): Promise<Tab> {
        const tab = await engine.open(server.address(host));
        await waitUntil(() => tab.evaluate("!!customElements.get('report-page')"), 'the script has run');
        await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
        await tab.evaluate('void (scrollAll(), button.focus({preventScroll: true}))');
        await tab.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
        return tab;
      }

      async function waitUntilRestored(tab: Tab): Promise<void> {
        await waitUntil(() => tab.evaluate('window.printed !== undefined'), 'the page is restored');
        assert.equal(await tab.evaluate('window.printed'), true);
        assert.deepEqual(await tab.evaluate('violations'), []);
      }

      for (const host of hosts) {
        it(`keeps all 46 sentences, leaves the host out and restores it: ${host.name}`, async () => {
          const file = join(folder, `${name} ${host.name}.pdf`);
          const tab = await openHost(host);
          const state = await tab.evaluate<string>('takeSnapshot()');
          await tab.print('button.click()', file);
          await waitUntilRestored(tab);
          assert.equal(await tab.evaluate('takeSnapshot()'), state);
          await tab.close();
          const [{ pages, words, fontSizes }, pictures] = await Promise.all([readPdf(file), renderPdf(file)]);
          assert.deepEqual(countSentences(pages), { kept: 46, repeated: 0, misplaced: 0, leaked: 0 });
          assert.deepEqual(findUnreadable(pictures, words), [], 'every word has ink: nothing is clipped or covered');
          assert.ok(Math.min(...fontSizes) >= 10, `no text is smaller than 10 points: ${fontSizes}`);
          if (host.ownLook === true || host.ownLook === name) {
            assert.ok(pages.every((text) => text.includes('Sentence')), 'no page is blank');
            assert.ok(pages.length <= expected.length + 1, `${pages.length} pages instead of ${expected.length}`);
          } else {
            assert.equal(pages.length, expected.length, 'as many pages as without a host');
            const difference = comparePictures(expected, pictures);
            assert.ok(difference < 0.005, `the pages look as expected, but for ${difference} of the pixels`);
          }
        });
      }

      for (const host of hosts.filter(({ name }) => hostsInBrief.includes(name))) {
        it(`restores the host when nothing is printed: ${host.name}`, async () => {
          const tab = await openHost(host);
          const state = await tab.evaluate<string>('takeSnapshot()');
          await tab.cancel('button.click()');
          await waitUntilRestored(tab);
          assert.equal(await tab.evaluate('takeSnapshot()'), state);
          await tab.close();
        });

        it(`restores the host when the target is removed while it prints: ${host.name}`, async () => {
          const tab = await openHost(host);
          const state = await tab.evaluate<string>('takeSnapshot()');
          await tab.evaluate(`void (() => {
            const { parentNode, nextSibling } = target;
            const { print } = window;
            addEventListener('beforeprint', () => target.remove());
            // WebKitGTK does not fire it when nothing is printed.
            window.print = () => {
              target.remove();
              print.call(window);
            };
            window.putBack = () => void parentNode.insertBefore(target, nextSibling);
          })()`);
          await tab.cancel('button.click()');
          await waitUntilRestored(tab);
          await tab.evaluate('putBack()');
          assert.equal(withoutScrolling(await tab.evaluate('takeSnapshot()')), withoutScrolling(state));
          await tab.close();
        });
      }

      it('prints a target that is slotted into a closed shadow root in Chromium, and says elsewhere that it cannot', async () => {
        const tab = await openHost(outOfReach);
        const state = await tab.evaluate<string>('takeSnapshot()');
        if (name === 'Chromium') {
          const file = join(folder, `${name} out of reach.pdf`);
          await tab.print('button.click()', file);
          await waitUntilRestored(tab);
          const [{ pages, words }, pictures] = await Promise.all([readPdf(file), renderPdf(file)]);
          assert.deepEqual(countSentences(pages), { kept: 46, repeated: 0, misplaced: 0, leaked: 0 });
          assert.deepEqual(findUnreadable(pictures, words), []);
          assert.equal(pages.length, expected.length);
        } else {
          await tab.evaluate('void button.click()');
          await waitUntil(() => tab.evaluate('window.printed !== undefined'), 'it is told');
          assert.match(await tab.evaluate('window.printed'), /closed shadow root/);
        }
        // What scrolls in the closed root is out of reach, too.
        assert.equal(withoutScrolling(await tab.evaluate('takeSnapshot()')), withoutScrolling(state));
        await tab.close();
      });
    });
  }
});

/** What scrolled through the target has nothing left to scroll once that is gone. */
function withoutScrolling(state: string): string {
  return state.replace(/^scroll.*|(?<=>.*) scroll [\d.]+ [\d.]+/gm, '');
}
