/** A site behind a password, with page, script and content on one origin: by a cookie of a session, and by Basic authentication. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readEnginesVariable } from '../../support/e2e-browsers.js';
import { startBrowser, type HostBrowser } from './engines.js';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
const page = (hint: string): string => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Closed</title>${hint}
  <script type="module" src="/partner-cities.js"></script>
  <partner-city-card city="palo-alto"><p>Fallback words.</p></partner-city-card>`;
const hint = '<link rel="preload" as="fetch" crossorigin="anonymous" data-partner-content href="/content/partner-cities.json">';

/** What the card shows, its picture, and what was refused. */
const look = `(async () => {
  const end = performance.now() + 8000;
  const picture = () => document.querySelector('partner-city-card').shadowRoot?.querySelector('img');
  while (!picture()?.naturalWidth && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return [document.querySelector('partner-city-card').shadowRoot?.textContent.includes('Einwohner'), picture()?.naturalWidth > 0];
})()`;

for (const engine of readEnginesVariable()) {
  describe(`a site behind a password in ${engine}`, () => {
    let server: Server;
    let browser: HostBrowser;
    let place: string;
    let refused: string[] = [];

    before(async () => {
      server = createServer(({ url = '', headers }, response) => {
        const [path = ''] = url.split('?');
        const isIn = headers.cookie?.includes('session=1') || headers.authorization === `Basic ${btoa('user:secret')}`;
        if (path === '/enter') return void response.writeHead(200, { 'Set-Cookie': 'session=1; Path=/; HttpOnly', 'Content-Type': 'text/html' }).end('Welcome.');
        if (path === '/favicon.ico') return void response.writeHead(404).end();
        if (!isIn) {
          refused.push(url);
          return void response.writeHead(401, path === '/asked' ? { 'WWW-Authenticate': 'Basic realm="Closed"' } : {}).end();
        }
        if (path === '/plain' || path === '/asked') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(''));
        if (path === '/hinted') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(hint));
        response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' });
        response.end(readFileSync(new URL(`../../../dist/embed${path}`, import.meta.url)));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await startBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      server.closeAllConnections();
      server.close();
    });

    for (const name of ['plain', 'hinted']) {
      it(`shows the content to a session, ${name === 'plain' ? 'without' : 'with'} a hint in the page`, async () => {
        const tab = await browser.newTab();
        refused = [];
        await tab.goto(`http://${place}/enter`);
        await tab.goto(`http://${place}/${name}`);
        assert.deepEqual(await tab.evaluate(look), [true, true]);
        assert.deepEqual(refused, []);
        await tab.close();
      });
    }

    const noBasic = engine === 'chromium' ? false : 'its driver does not give names and passwords';
    it('shows the content to whoever gave name and password', { skip: noBasic }, async () => {
      const tab = await browser.newTab();
      await tab.goto(`http://user:secret@${place}/asked`);
      assert.deepEqual(await tab.evaluate(look), [true, true]);
      await tab.close();
    });
  });
}
