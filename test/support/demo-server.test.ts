import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startDemoServer, type DemoServer } from '../../demo/demo-server.js';
import { startE2eServer } from './e2e-server.js';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-server-'));
  await writeFile(join(folder, 'a.js'), 'export const greeting = "hello";');
  await writeFile(join(folder, 'index.html'), '<!DOCTYPE html><title>Page</title>');
  await writeFile(join(folder, '.secret'), 'secret');
});
after(() => rm(folder, { recursive: true }));

describe('the demo server', () => {
  let server: DemoServer;
  before(async () => {
    server = await startDemoServer({ mounts: { '/files/': folder, '/embed/': folder } });
  });
  after(() => server.close());

  it('serves the content with its type', async () => {
    const response = await fetch(`${server.origin}/content/partner-cities.json`);
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.ok(Array.isArray((await response.json() as { cities: unknown }).cities));
  });

  it('serves pages, folders outside the project, scripts of the bundle, and the theme of the municipal page', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/files/': 'text/html; charset=utf-8',
      '/embed/a.js': 'application/javascript; charset=utf-8',
      '/themes/voorbeeld.css': 'text/css; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(server.origin + path);
      assert.equal(`${response.status} ${response.headers.get('content-type')}`, `200 ${type}`, path);
      assert.ok((await response.text()).length > 0);
    }
  });

  it('lets other origins use what it serves, and lets nobody use an old copy', async () => {
    const { headers } = await fetch(`${server.origin}/embed/a.js`);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), 'no-cache');
  });

  it('answers 304 while a file is unchanged', async () => {
    const etag = (await fetch(`${server.origin}/files/a.js`)).headers.get('etag') ?? '';
    assert.equal(await ask('/files/a.js', { 'If-None-Match': `"x", ${etag}` }), 304);
    assert.equal(await ask('/files/a.js', { 'If-None-Match': '"x"' }), 200);
  });

  it('answers HEAD without a body', async () => {
    const head = await fetch(`${server.origin}/files/a.js`, { method: 'HEAD' });
    assert.equal(`${head.status} ${head.headers.get('content-length')} ${await head.text()}`, '200 32 ');
  });

  it('gives nothing outside its folders, and no hidden file', async (test) => {
    const told = test.mock.method(console, 'error', () => {});
    const paths = ['/../package.json', '/%2e%2e/package.json', '/files/..%2f..%2fetc/passwd', '/content/..%5c..%5cx',
      '/files/.secret', '/files/%2Esecret', '/package.json', '/src/index.ts', '/__wds-outside-root__/9/etc/passwd',
      '/%00', '/%', '/files/missing.js'];
    for (const path of paths) assert.equal(await ask(path), 404, path);
    assert.equal(told.mock.callCount(), 0);
  });

  it('shows the way to the first page where nothing is', async () => {
    const response = await fetch(`${server.origin}/missing`);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(await response.text(), /href="\/"/);
  });

  it('answers for oEmbed, with its own address', async () => {
    const { html } = await (await fetch(`${server.origin}/embed/oembed/partner-cities.nl.json`)).json() as { html: string };
    assert.ok(html.includes(`src="${server.origin}/embed/embed.html?`), html);
    assert.equal((await fetch(`${server.origin}/embed/oembed/partner-cities.xx.json`)).status, 404);
  });

  /** Asks with this path and these headers, where `fetch` would tidy the one and add to the other. */
  function ask(path: string, headers = {}): Promise<number | undefined> {
    const { hostname, port } = new URL(server.origin);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path, headers }, (response) => resolve(response.resume().statusCode)).once('error', reject).end();
    });
  }
});

describe('the server of the end-to-end tests', () => {
  it('lets a test add headers, change a page and answer by itself, and remembers what was asked', async (test) => {
    const server = await startE2eServer({
      engine: 'chromium',
      mounts: { '/files/': folder },
      extraHeaders: (path) => (path.endsWith('/') ? { 'Content-Security-Policy': "default-src 'none'" } : undefined),
      transform: (path, body) => (path.endsWith('/') ? `${body}<p>changed` : undefined),
      handle: ({ url }, response) => {
        if (url !== '/own') return false;
        response.writeHead(202).end();
        return true;
      },
    });
    test.after(() => server.close());
    const page = await fetch(`${server.origin}/files/`);
    assert.equal(page.headers.get('content-security-policy'), "default-src 'none'");
    assert.match(await page.text(), /<title>.*<p>changed$/);
    assert.match(await (await fetch(`${server.origin}/files/a.js`)).text(), /hello/);
    assert.equal((await fetch(`${server.origin}/own`, { method: 'POST' })).status, 202);
    assert.deepEqual(server.requests.map(({ method, path }) => `${method} ${path}`), ['GET /files/', 'GET /files/a.js', 'POST /own']);
  });

  it('collects the policy reports of browsers', async (test) => {
    const server = await startE2eServer({ engine: 'chromium' });
    test.after(() => server.close());
    await fetch(`${server.origin}/__reports`, { method: 'POST', body: '{"csp-report":1}' });
    assert.deepEqual([server.reports, server.requests], [[{ 'csp-report': 1 }], []]);
  });
});
