import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { faults, listAddedHeaders } from './faults.js';
import { startFaultServer, type FaultServer } from './fault-server.js';

const document = JSON.stringify({ cities: [{ id: 'dalian', name: '大连' }] });
let server: FaultServer;
let keys = 0;

before(async () => {
  server = await startFaultServer({ document });
});
after(() => server.close());

function createKey(): string {
  keys += 1;
  return `key-${keys}`;
}

function ask(path: string, key = createKey(), init: RequestInit = {}): Promise<Response> {
  const join = path.includes('?') ? '&' : '?';
  return fetch(`${server.origins.main}/${path}${join}key=${key}`, init);
}

/** What stands in a failed request's error, however deep. */
async function readFailure(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(() => assert.fail('the request succeeded'), (reason: unknown) => reason as Error);
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return `${error.message} ${cause?.code} ${cause?.message}`;
}

describe('the fault server', () => {
  it('has every path of the table', async () => {
    for (const fault of faults) {
      const url = fault.url(server.origins, createKey());
      if (!url.startsWith(server.origins.main)) continue;
      const response = await fetch(url, { signal: AbortSignal.timeout(300) }).catch(() => undefined);
      assert.notEqual(response?.status, 400, fault.name);
      await response?.body?.cancel();
    }
  });

  for (const code of [204, 304, 401, 403, 404, 408, 410, 429, 500, 502, 503]) {
    it(`answers ${code}`, async () => {
      assert.equal((await ask(`status?code=${code}`)).status, code);
    });
  }

  it('says when to come back, in seconds and as a date', async () => {
    assert.equal((await ask('status?code=429&retry-after=7')).headers.get('retry-after'), '7');
    const date = Date.parse((await ask('status?code=429&retry-after=date')).headers.get('retry-after') ?? '');
    const pause = date - Date.now();
    assert.ok(pause > 500 && pause <= 2000, `${pause} ms`);
  });

  it('is silent before the answer or inside it', async () => {
    const signal = () => ({ signal: AbortSignal.timeout(200) });
    await assert.rejects(ask('timeout-before', createKey(), signal()), { name: 'TimeoutError' });
    const response = await ask('timeout-inside', createKey(), signal());
    assert.equal(response.status, 200);
    await assert.rejects(response.text(), { name: 'TimeoutError' });
  });

  it('breaks connections', async () => {
    assert.match(await readFailure(ask('reset')), /ECONNRESET/);
    assert.match(await readFailure(ask('hang-up')), /other side closed/);
    assert.match(await readFailure((await ask('reset-inside')).text()), /ECONNRESET|terminated/);
    assert.match(await readFailure((await ask('cut-off')).text()), /CONTENT_LENGTH_MISMATCH/);
    assert.match(await readFailure(fetch(server.origins.closed)), /ECONNREFUSED/);
    assert.match(await readFailure(ask('redirect-loop')), /redirect count exceeded/);
  });

  it('drips', async () => {
    const response = await ask('drip', createKey(), { signal: AbortSignal.timeout(1000) });
    let bytes = 0;
    await assert.rejects(async () => {
      for await (const part of response.body ?? []) bytes += part.length;
    });
    assert.ok(bytes >= 3 && bytes < document.length, `${bytes} bytes`);
  });

  it('sends good documents in odd clothes', async () => {
    assert.equal(await (await ask('ok')).text(), document);
    assert.match((await ask('wrong-type')).headers.get('content-type') ?? '', /text\/plain/);
    assert.deepEqual([...new Uint8Array(await (await ask('bom')).arrayBuffer())].slice(0, 3), [0xEF, 0xBB, 0xBF]);
    for (const order of ['le', 'be']) {
      const bytes = await (await ask(`utf-16?order=${order}`)).arrayBuffer();
      assert.equal(new TextDecoder(`utf-16${order}`).decode(bytes), document);
    }
    assert.equal(await (await ask('prefix')).text(), `)]}'\n${document}`);
    const nested = await (await ask('nesting-bomb')).text();
    assert.ok(nested.includes('[[[') && nested.length > 200_000);
    JSON.parse(nested);
  });

  it('sends bad ones', async () => {
    assert.match(await (await ask('html')).text(), /^<!DOCTYPE html>/);
    assert.equal(await (await ask('empty')).text(), '');
    const half = await (await ask('truncated')).text();
    assert.ok(half.length > 0 && document.startsWith(half));
    assert.throws(() => JSON.parse(half));
  });

  it('sends a bomb of 64 MiB in less than 80 kB', async () => {
    const key = createKey();
    const response = await ask('gzip-bomb', key);
    let bytes = 0;
    for await (const part of response.body ?? []) bytes += part.length;
    assert.ok(bytes > 64 * 1024 * 1024);
    await untilEnded(key);
    assert.ok((server.readLog(key)[0]?.bytes ?? 0) < 80_000);
  });

  it('stops an endless body when the reader goes away', async () => {
    for (const path of ['endless', 'huge', 'huge?chunked', 'gzip-bomb']) {
      const key = createKey();
      const response = await ask(path, key);
      const reader = response.body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await untilEnded(key);
      const [entry] = server.readLog(key);
      assert.equal(entry?.end, 'cut');
      assert.ok((entry?.bytes ?? 0) < 20_000_000, `${path}: ${entry?.bytes} bytes`);
    }
  });

  it('answers a conditional request with 304 while the document stands', async () => {
    const key = createKey();
    const etag = (await ask('ok-etag', key)).headers.get('etag') ?? '';
    assert.equal((await ask('ok-etag', key, { headers: { 'If-None-Match': etag } })).status, 304);
    server.setDocument(key, '{"cities":[]}');
    const changed = await ask('ok-etag', key, { headers: { 'If-None-Match': etag } });
    assert.equal(await changed.text(), '{"cities":[]}');
  });

  it('follows a sequence for each key, and stays at its end', async () => {
    const key = createKey();
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      statuses.push((await ask('sequence?steps=status:503,status:429,ok', key)).status);
    }
    assert.deepEqual(statuses, [503, 429, 200, 200]);
  });

  it('holds an answer until it is released', async () => {
    const key = createKey();
    let here = false;
    const response = ask('held', key).then(() => {
      here = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(here, false);
    await fetch(`${server.origins.main}/release?key=${key}`, { method: 'POST' });
    await response;
    assert.equal(here, true);
  });

  it('redirects to another origin', async () => {
    const key = createKey();
    assert.ok((await ask('redirect-away', key)).url.startsWith(`${server.origins.other}/ok`));
    assert.deepEqual(server.readLog(key).map(({ hop }) => hop), [0, 1]);
  });

  it('refuses other origins on one path only', async () => {
    assert.equal((await ask('cors-refused')).headers.get('access-control-allow-origin'), null);
    assert.equal((await ask('ok')).headers.get('access-control-allow-origin'), '*');
  });

  it('tells what it saw', async () => {
    const key = createKey();
    await (await ask('ok', key)).text();
    await (await ask('ok', key, { headers: { 'X-Custom': '1', 'Cookie': 'a=b' } })).text();
    await ask('ok', key, { method: 'OPTIONS' });
    await untilEnded(key);
    const answer = await fetch(`${server.origins.main}/log?key=${key}`);
    const log = await answer.json() as ReturnType<FaultServer['readLog']>;
    assert.deepEqual(log.map(({ method, end }) => `${method} ${end}`), ['GET sent', 'GET sent', 'OPTIONS sent']);
    assert.deepEqual(log.slice(0, 2).map(listAddedHeaders), [[], ['x-custom', 'cookie']]);
    assert.ok(log.every(({ at }) => Math.abs(at - Date.now()) < 5000));
  });
});

async function untilEnded(key: string): Promise<void> {
  for (let count = 0; count < 100 && server.readLog(key).some(({ end }) => end === 'open'); count += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
