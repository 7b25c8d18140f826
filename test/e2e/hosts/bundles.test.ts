/** The npm modules in a bundle of esbuild's default format (a classic script, without `import.meta`), in a host page. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { openBrowser, readEnginesVariable, type E2eBrowser } from '../../support/e2e-browsers.js';
import { startE2eServer, type E2eServer } from '../../support/e2e-server.js';

const fallback = '<partner-city-card id="none" city="palo-alto"><p>Fallback words.</p></partner-city-card>';

for (const engine of readEnginesVariable()) {
  describe(`a bundle in esbuild's default format in ${engine}`, () => {
    let browser: E2eBrowser;
    let server: E2eServer;

    before(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
      await build({
        stdin: { contents: "import './dist/modules/elements/partner-cities/partner-cities.define.js';", resolveDir: process.cwd() },
        bundle: true,
        outfile: join(folder, 'bundle.js'),
        logLevel: 'error',
      });
      const card = '<partner-city-card id="given" city="palo-alto" src="/content/partner-cities.json"></partner-city-card>';
      writeFileSync(join(folder, 'page.html'), `<!doctype html><html lang="de"><title>Host</title>${card}${fallback}<script src="bundle.js"></script></html>`);
      server = await startE2eServer({ engine, mounts: { '/bundle/': folder } });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await server.close();
    });

    it('shows content with its picture where src names it, and elsewhere keeps the fallback and says what to set', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/bundle/page.html`);
      await page.waitFor(() => (document.querySelector('#given')!.shadowRoot?.querySelector('img')?.naturalWidth ?? 0) > 0);
      await page.waitFor(() => !!document.querySelector('#none:state(failed)'));
      assert.match(await page.evaluate(() => document.querySelector('#given')!.shadowRoot!.textContent!), /Einwohner/);
      assert.equal(await page.evaluate(() => document.querySelector('#none p')!.checkVisibility()), true);
      const said = (await page.readMessages()).map(({ text }) => text).filter((text) => text.includes('partner-cities'));
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0]!, /Set src or data/);
      assert.deepEqual(await page.readErrors(), []);
      await page.close();
    });
  });
}
