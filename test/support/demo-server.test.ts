import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startDemoServer, type DemoServer } from '../../demo/serve.js';

const script = 'export const greeting = "hello";';
let folder: string;
let server: DemoServer;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-server-'));
  await writeFile(join(folder, 'a.js'), script);
  await writeFile(join(folder, 'a.js.br'), brotliCompressSync(script));
  await writeFile(join(folder, 'a.js.gz'), gzipSync(script));
  await writeFile(join(folder, 'page.html'), '<!DOCTYPE html><title>Page</title>');
  await writeFile(join(folder, '.secret'), 'secret');
  server = await startDemoServer({
    mounts: { '/files/': folder },
    extraHeaders: (path) => (path.endsWith('.html') ? { 'Content-Security-Policy': "default-src 'none'" } : undefined),
    transform: (path, body) => (path.endsWith('.html') ? `${body}<p>changed` : undefined),
    handle: (incoming, response) => {
      if (incoming.url !== '/report') return false;
      response.writeHead(204).end();
      return true;
    },
  });
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks without the tidying of addresses that `fetch` does. */
function askRaw(path: string, headers: Record<string, string> = {}): Promise<{ status?: number; encoding?: string }> {
  return new Promise((resolve, reject) => {
    const options = { path, headers, hostname: 'localhost', port: new URL(server.origin).port };
    request(options, (response) => {
      const encoding = response.headers['content-encoding'];
      response.resume().once('end', () => resolve({
        ...(response.statusCode ? { status: response.statusCode } : {}),
        ...(encoding ? { encoding } : {}),
      }));
    }).once('error', reject).end();
  });
}

describe('the demo server', () => {
  it('serves the content with its type', async () => {
    const response = await fetch(`${server.origin}/content/partner-cities.json`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.ok(Array.isArray((await response.json() as { cities: unknown }).cities));
  });

  it('serves the theme of the municipal page', async () => {
    const response = await fetch(`${server.origin}/themes/voorbeeld.css`);
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('answers 304 while a file is unchanged', async () => {
    const url = `${server.origin}/files/a.js`;
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    assert.equal((await fetch(url, { headers: { 'If-None-Match': `"x", ${etag}` } })).status, 304);
    assert.equal((await fetch(url, { headers: { 'If-None-Match': '"x"' } })).status, 200);
  });

  it('sends a compressed file to those who accept it', async () => {
    const cases: [string, string | undefined][] = [
      ['gzip, br', 'br'], ['gzip', 'gzip'], ['br;q=0, gzip', 'gzip'], ['identity', undefined],
    ];
    for (const [accepted, encoding] of cases) {
      assert.deepEqual(await askRaw('/files/a.js', { 'Accept-Encoding': accepted }), {
        status: 200, ...(encoding ? { encoding } : {}),
      });
    }
    assert.equal(await (await fetch(`${server.origin}/files/a.js`)).text(), script);
  });

  it('gives nothing outside its folders, and no hidden file', async () => {
    const paths = ['/../package.json', '/%2e%2e/package.json', '/files/..%2f..%2fetc/passwd', '/content/..%5c..%5cx',
      '/files/.secret', '/%00', '/%', '/files/'];
    for (const path of paths) assert.deepEqual(await askRaw(path), { status: 404 }, path);
  });

  it('names what it did not find, as text', async () => {
    const response = await fetch(`${server.origin}/embed/<img>`);
    assert.equal(response.status, 404);
    const page = await response.text();
    assert.ok(page.includes('/embed/&lt;img>') && page.includes('npm run build'), page);
  });

  it('refuses other methods', async () => {
    assert.equal((await fetch(server.origin, { method: 'POST' })).status, 405);
    const head = await fetch(`${server.origin}/files/a.js`, { method: 'HEAD' });
    assert.equal(`${head.status} ${await head.text()}`, '200 ');
  });

  it('lets a test add headers, change a page and answer by itself', async () => {
    const page = await fetch(`${server.origin}/files/page.html`);
    assert.equal(page.headers.get('content-security-policy'), "default-src 'none'");
    assert.match(await page.text(), /<p>changed$/);
    assert.equal((await fetch(`${server.origin}/report`, { method: 'POST' })).status, 204);
  });

  it('takes the next port when one is taken', async () => {
    const taken = Number(new URL(server.origin).port);
    const other = await startDemoServer({ port: taken });
    assert.ok(Number(new URL(other.origin).port) > taken);
    await other.close();
  });
});
