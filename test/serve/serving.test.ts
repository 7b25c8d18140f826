/** What the nginx configuration in demo/serving answers, and that `_headers` says the same. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { publishFiles } from '../../src/publish/publish-content.js';
import { countAnswer, countUnchanged } from '../../src/build/scale.js';
import {
  cacheControl,
  commonHeaders,
  contentTypes,
  describeHeaders,
  framePageHeaders,
} from '../../src/build/serving-rules.js';
import { applyHeadersFile } from './apply-headers-file.js';
import { adaptSiteConfig, startNginx } from './nginx.js';
import type { Nginx } from './nginx.js';
import { ask } from './request.js';
import { makeSite, secret } from './site.js';
import type { Site } from './site.js';

const IMMUTABLE = '/v1.2.3/partner-cities.js';
const ALIAS = '/v1/partner-cities.js';
const CONTENT = '/v1/content/partner-cities.json';
const kinds = { immutable: IMMUTABLE, alias: ALIAS, content: CONTENT } as const;
const decoders = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes } as const;

let site: Site;
let nginx: Nginx;
const get = (path: string, headers: Record<string, string> = {}) => ask(nginx.port, path, { headers });

before(async () => {
  site = makeSite();
  nginx = await startNginx((port) => adaptSiteConfig(port, site.root));
});
after(async () => {
  await nginx.stop();
  site.remove();
});

describe('nginx with demo/serving/nginx.conf', () => {
  it('serves every file of the site, whole and with its type', async () => {
    for (const path of site.paths) {
      const { type, text } = contentTypes[extname(path).slice(1)]!;
      const { status, headers, body } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], text ? `${type}; charset=utf-8` : type, path);
      assert.ok(body.equals(readFileSync(join(site.root, path))), path);
    }
  });

  it('gives every file the headers of the table', async () => {
    for (const path of site.paths) {
      const { headers } = await get(path);
      Object.entries(describeHeaders(path)).forEach(([name, value]) =>
        assert.equal(headers[name.toLowerCase()], value, `${name} of ${path}`),
      );
    }
  });

  for (const [kind, path] of Object.entries(kinds)) {
    it(`caches ${kind} files as ${kind} files`, async () => {
      const { headers } = await get(path);
      assert.equal(headers['cache-control'], cacheControl[kind as keyof typeof kinds]);
    });
  }

  for (const encoding of ['br', 'gzip', 'identity'] as const) {
    it(`sends ${encoding} to those who take it, and tells caches so`, async () => {
      for (const [kind, path] of Object.entries(kinds)) {
        const isCompressedAnew = kind === 'content' && encoding !== 'identity';
        const { headers, body } = await get(path, { 'Accept-Encoding': encoding });
        assert.equal(headers['content-encoding'], encoding === 'identity' ? undefined : encoding, path);
        assert.equal(headers.vary, 'Accept-Encoding', path);
        assert.match(headers.etag ?? '', isCompressedAnew ? /^W\/"[0-9a-f-]+"$/ : /^"[0-9a-f-]+"$/, path);
        assert.equal(headers['content-length'], isCompressedAnew ? undefined : String(body.length), path);
        assert.equal(headers['content-type'], `${contentTypes[extname(path).slice(1)]!.type}; charset=utf-8`, path);
        assert.ok(decoders[encoding](body).equals(readFileSync(join(site.root, path))), path);
      }
    });

    it(`has ETags that are its own with ${encoding}, or say that they are weak`, async () => {
      for (const path of Object.values(kinds)) {
        const { headers: { etag } } = await get(path, { 'Accept-Encoding': encoding });
        const others = await Promise.all(['br', 'gzip', 'identity'].filter((other) => other !== encoding)
          .map((other) => get(path, { 'Accept-Encoding': other })));
        others.forEach(({ headers }) => assert.ok(headers.etag !== etag || etag?.startsWith('W/'), path));
      }
    });

    it(`sends new content with ${encoding}, also where somebody has copied it beside compressed copies of the old`, async () => {
      const former = readFileSync(join(site.root, CONTENT));
      const changed = former.toString().replace('Partnersteden', `Steden in ${encoding}`);
      for (const [extension, compress] of [['.br', brotliCompressSync], ['.gz', gzipSync]] as const) {
        writeFileSync(join(site.root, CONTENT + extension), compress(former));
      }
      writeFileSync(join(site.root, CONTENT), changed);
      try {
        const { headers, body } = await get(CONTENT, { 'Accept-Encoding': encoding });
        assert.equal(headers['content-encoding'], encoding === 'identity' ? undefined : encoding);
        assert.equal(decoders[encoding](body).toString(), changed);
      } finally {
        publishFiles(join(site.root, 'v1/content'), new Map([['partner-cities.json', former]]));
      }
    });
  }

  it('compresses content for a CDN, too', async () => {
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await get(CONTENT, { 'Accept-Encoding': encoding, Via: '1.1 cdn' });
      assert.equal(headers['content-encoding'], encoding);
    }
  });

  it('prefers brotli where a browser takes several', async () => {
    const { headers } = await get(ALIAS, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    assert.equal(headers['content-encoding'], 'br');
  });

  for (const encoding of ['br', 'gzip', 'identity']) {
    it(`answers 304 to a copy in ${encoding} that is still right, with the headers that renew it`, async () => {
      for (const path of Object.values(kinds)) {
        const first = await get(path, { 'Accept-Encoding': encoding });
        const asked: Record<string, string>[] = [
          { 'If-None-Match': first.headers.etag! },
          { 'If-Modified-Since': first.headers['last-modified']! },
          { 'If-None-Match': `"other", W/${first.headers.etag!.replace('W/', '')}` },
        ];
        for (const condition of asked) {
          const { status, headers, body } = await get(path, { 'Accept-Encoding': encoding, ...condition });
          assert.equal(status, 304, `${path} ${JSON.stringify(condition)}`);
          assert.equal(body.length, 0);
          assert.equal(headers.etag, first.headers.etag!.replace('W/', ''));
          assert.equal(headers.vary, first.headers.vary);
          assert.equal(headers['cache-control'], first.headers['cache-control']);
          assert.equal(headers['access-control-allow-origin'], '*');
        }
        const { status } = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': '"other"' });
        assert.equal(status, 200);
      }
    });
  }

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const path of Object.values(kinds)) {
      const asked = { headers: { 'Accept-Encoding': 'br' } };
      const [got, head] = [await ask(nginx.port, path, asked), await ask(nginx.port, path, { method: 'HEAD', ...asked })];
      assert.equal(head.status, 200);
      assert.equal(head.body.length, 0);
      // How the body comes says nothing of an answer without one.
      const { date: _one, 'transfer-encoding': _framing, ...expected } = got.headers;
      const { date: _other, ...headers } = head.headers;
      assert.deepEqual(headers, expected);
    }
  });

  it('sends the whole file to those who ask for a part of it', async () => {
    for (const Range of ['bytes=2-11', 'bytes=99999999-']) {
      const { status, headers, body } = await get(CONTENT, { Range });
      assert.equal(status, 200);
      assert.equal(headers['accept-ranges'], undefined);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.ok(body.equals(readFileSync(join(site.root, CONTENT))));
    }
  });

  it('lets a host page ask first, as monitoring scripts make browsers do', async () => {
    const { status, headers, body } = await ask(nginx.port, CONTENT, {
      method: 'OPTIONS',
      headers: { Origin: 'https://www.example.org', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'traceparent' },
    });
    assert.equal(status, 204);
    assert.equal(body.length, 0);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-allow-methods'], 'GET, HEAD');
    assert.equal(headers['access-control-allow-headers'], '*');
    const { headers: ofGet } = await get(CONTENT);
    assert.equal(ofGet['access-control-allow-methods'], undefined);
  });

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
    it(`refuses ${method}`, async () => {
      const { status, headers } = await ask(nginx.port, CONTENT, { method });
      assert.equal(status, 405);
      // nginx answers TRACE before it reads a site's configuration.
      if (method !== 'TRACE') assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
    });
  }

  const unreadable = [
    '/', '/v1', '/v1/', '/v1/content', '/v1/content/', '/v1.2.3/', '/_headers', '/outside.json', '/.env',
    '/v1/.git/config.json', '/v1/content/.draft.json', '/v1/notes.md', 
    '/v1/partner-cities.js.br', '/v1/partner-cities.js.gz', '/v1/partner-cities.js/',
    '/v1/partner-cities.JS', '/V1/partner-cities.js', '/v1/missing.js', '/v2/partner-cities.js', '/v1.2.4/partner-cities.js',
    '/v1/../outside.json', '/v1/../../../../etc/passwd', '/v1/..%2foutside.json', '/v1/%2e%2e/outside.json',
    '/v1/content/..%2f..%2foutside.json', '/v1/..\\outside.json', '/v1//../outside.json', '/v1/partner-cities.js%00.json',
    '/v1/%2egit/config.json', '//etc/passwd', '/v1/content/%252e%252e/outside.json',
  ];
  it('serves nothing else, and says so in few bytes', async () => {
    for (const path of unreadable) {
      const { status, headers, body } = await get(path);
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
      assert.ok(!body.includes(secret), path);
      if (status === 400) continue;
      assert.equal(body.toString(), 'Not found\n', path);
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8', path);
      assert.equal(headers['cache-control'], 'public, max-age=60', path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
    }
  });

  it('lets any page frame the page for iframes, and no other file be one', async () => {
    const { headers } = await get('/v1/embed.html');
    assert.match(headers['content-security-policy'] ?? '', /(^|; )frame-ancestors \*($|;)/);
    assert.equal(headers['x-frame-options'], undefined);
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    const { headers: ofScript } = await get(ALIAS);
    Object.keys(framePageHeaders).forEach((name) => assert.equal(ofScript[name.toLowerCase()], undefined));
  });

  it('tells nobody its version', async () => {
    assert.equal((await get(ALIAS)).headers.server, 'nginx');
    assert.equal((await get('/missing')).headers.server, 'nginx');
  });

  it('sends new content of the same length as new content', async () => {
    const before = await get(CONTENT, { 'Accept-Encoding': 'br' });
    const text = readFileSync(join(site.root, CONTENT), 'utf8');
    const changed = text.replace('Partnersteden', 'Partnerstedem');
    assert.notEqual(changed, text);
    publishFiles(join(site.root, 'v1/content'), new Map([['partner-cities.json', Buffer.from(changed)]]));
    const now = await get(CONTENT, { 'Accept-Encoding': 'br', 'If-None-Match': before.headers.etag! });
    assert.equal(now.status, 200);
    assert.equal(brotliDecompressSync(now.body).toString(), changed);
  });

  it('sends as many bytes as the sums in the docs count', async () => {
    for (const path of Object.values(kinds)) {
      for (const encoding of ['br', 'gzip'] as const) {
        const { headBytes, headers, body } = await get(path, { 'Accept-Encoding': encoding, Connection: 'keep-alive' });
        const counted = countAnswer(site.root, path, encoding);
        // What the server compresses itself, it may compress a little otherwise than Node does.
        const most = path === CONTENT ? counted * 0.02 : 0;
        assert.ok(Math.abs(headBytes + body.length - counted) <= most, `${path}: ${headBytes} and ${body.length}, not ${counted}`);
        const renewed = await get(path, { 'Accept-Encoding': encoding, Connection: 'keep-alive', 'If-None-Match': headers.etag! });
        assert.equal(renewed.headBytes, countUnchanged(site.root, path, encoding), path);
      }
    }
  });

  it('logs no error meanwhile', () => {
    assert.equal(nginx.readErrors(), '');
  });
});

describe('the _headers file', () => {
  it('gives each file the headers that nginx sends, and no header twice', async () => {
    const rules = readFileSync(join(site.root, '_headers'), 'utf8');
    const ofTable = [...Object.keys(commonHeaders), ...Object.keys(framePageHeaders), 'Cache-Control'];
    for (const path of site.paths.filter((path) => path !== '/v1/embed.html')) {
      const applied = applyHeadersFile(rules, path);
      const { headers } = await get(path);
      ofTable.forEach((name) => {
        const values = applied.get(name.toLowerCase()) ?? [];
        assert.ok(values.length <= 1, `${name} of ${path}: ${values.join(' and ')}`);
        assert.equal(values[0], headers[name.toLowerCase()], `${name} of ${path}`);
      });
    }
  });
});
