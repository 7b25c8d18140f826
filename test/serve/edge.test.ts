/** What a CDN makes of the headers: an nginx that caches, before the nginx that serves, ages shortened to a second. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { freshFor } from '../../src/build/serving-rules.js';
import { startEdge } from './edge.js';
import { adaptSiteConfig, logRequests, startNginx } from './nginx.js';
import type { Nginx } from './nginx.js';
import { ask } from './request.js';
import { makeSite } from './site.js';
import type { Site } from './site.js';

const CONTENT = '/v1/content/partner-cities.json';
const SCRIPT = '/v1.2.3/partner-cities.js';

let site: Site;
let origin: Nginx;
let edge: Nginx;
const get = (path: string) => ask(edge.port, path, { headers: { 'Accept-Encoding': 'br' } });
const expire = () => pause(2100);

before(async () => {
  site = makeSite();
  origin = await startNginx((port, folder) =>
    logRequests(adaptSiteConfig(port, site.root), folder).replace(`max-age=${freshFor.content},`, 'max-age=1,'),
  );
  edge = await startEdge(origin.origin);
});
after(async () => {
  await edge.stop();
  await origin.stop();
  site.remove();
});

describe('a CDN that goes by the headers', () => {
  it('asks the origin once for what many ask for', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => get(SCRIPT)));
    answers.forEach(({ status, headers }) => {
      assert.equal(status, 200);
      assert.equal(headers['content-encoding'], 'br');
      assert.equal(headers['access-control-allow-origin'], '*');
    });
    assert.deepEqual(origin.readRequests(), [`200 ${SCRIPT}`]);
  });

  it('shows old content at once, and asks the origin meanwhile whether there is anything new', async () => {
    assert.equal((await get(CONTENT)).headers['x-edge'], 'MISS');
    assert.equal((await get(CONTENT)).headers['x-edge'], 'HIT');
    await expire();
    assert.equal((await get(CONTENT)).headers['x-edge'], 'STALE');
    await pause(200);
    assert.equal((await get(CONTENT)).headers['x-edge'], 'HIT');
    assert.deepEqual(origin.readRequests().filter((line) => line.includes('content')), [`200 ${CONTENT}`, `304 ${CONTENT}`]);
  });

  it('keeps showing what it has while the origin is down', async () => {
    await origin.stop();
    await expire();
    const { status, headers, body } = await get(CONTENT);
    assert.equal(status, 200);
    assert.equal(headers['x-edge'], 'STALE');
    assert.ok(body.length > 0);
    assert.equal((await get(SCRIPT)).headers['x-edge'], 'HIT');
  });
});
