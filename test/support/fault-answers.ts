/**
 * How the fault server answers each path. An answer gets the request's address (its query has the settings), the
 * document that would be right, and the raw response: statuses and bodies go through HTTP, the rest breaks the socket.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeBigDocument, makeEndlessDocument, makeGzipBomb, nestDocument } from './fault-bodies.js';

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  document: string;
  /** The origin that redirects lead to. */
  otherOrigin: string;
  /** How many requests with this key came before. */
  earlier: number;
  /** Settles when the test lets the held answers go. */
  released: Promise<void>;
}

type Answer = (exchange: Exchange) => void | Promise<void>;

const dripPause = 100;
/** Some 12 MB a second of plain pieces, 20 of the bomb's. */
const streamPause = 5;
const bombPause = 50;
const nestingDepth = 100_000;

export const answers: Record<string, Answer> = {
  'ok': sendDocument,
  'ok-etag': ({ request, response, document, url }) => {
    const etag = `"${createHash('sha256').update(document).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', lastModified);
    response.setHeader('Cache-Control', url.searchParams.get('cache-control') ?? 'no-cache');
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else sendJson(response, document);
  },
  'slow': async (exchange) => {
    await wait(Number(exchange.url.searchParams.get('ms') ?? 1000));
    sendDocument(exchange);
  },
  'held': async (exchange) => {
    await exchange.released;
    sendDocument(exchange);
  },
  'timeout-before': () => undefined,
  'timeout-inside': ({ response, document }) => {
    writeHalf(response, document);
  },
  'drip': async ({ response, document }) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    for (const byte of Buffer.from(document)) {
      if (response.destroyed) return;
      response.write(Uint8Array.of(byte));
      await wait(dripPause);
    }
    response.end();
  },
  'reset': ({ response }) => {
    response.socket?.resetAndDestroy();
  },
  'reset-inside': async ({ response, document }) => {
    writeHalf(response, document);
    await wait(50);
    response.socket?.resetAndDestroy();
  },
  'hang-up': ({ response }) => {
    response.socket?.end();
  },
  'cut-off': async ({ response, document }) => {
    writeHalf(response, document);
    await wait(50);
    response.socket?.end();
  },
  'redirect-loop': ({ response, url }) => {
    url.searchParams.set('hop', `${Number(url.searchParams.get('hop')) + 1}`);
    response.writeHead(301, { Location: url.pathname + url.search }).end();
  },
  'redirect-away': ({ response, url, otherOrigin }) => {
    const key = url.searchParams.get('key') ?? '';
    const path = url.searchParams.get('to') ?? 'ok';
    response.writeHead(302, { Location: `${otherOrigin}/${path}?key=${encodeURIComponent(key)}&hop=1` }).end();
  },
  'cors-refused': (exchange) => {
    exchange.response.removeHeader('Access-Control-Allow-Origin');
    sendDocument(exchange);
  },
  'status': ({ response, url }) => {
    const code = Number(url.searchParams.get('code') ?? 500);
    const retryAfter = url.searchParams.get('retry-after');
    // A date has whole seconds: two from now is between one and two.
    const date = new Date(Date.now() + 2000).toUTCString();
    if (retryAfter) response.setHeader('Retry-After', retryAfter === 'date' ? date : retryAfter);
    if (code === 401) response.setHeader('WWW-Authenticate', 'Basic realm="content"');
    if (code === 204 || code === 304) response.writeHead(code).end();
    else response.writeHead(code, { 'Content-Type': 'text/html' }).end(`<!DOCTYPE html><title>${code}</title>`);
  },
  'html': ({ response }) => {
    const page = '<!DOCTYPE html><title>Sign in</title><h1>Sign in to this network</h1>';
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  },
  'wrong-type': ({ response, document }) => sendJson(response, document, 'text/plain'),
  'bom': ({ response, document }) => sendJson(response, `\uFEFF${document}`),
  'utf-16': ({ response, document, url }) => {
    const order = url.searchParams.get('order') === 'be' ? 'be' : 'le';
    const bytes = Buffer.from(`${url.searchParams.has('bom') ? '' : '\uFEFF'}${document}`, 'utf16le');
    sendJson(response, order === 'be' ? bytes.swap16() : bytes, `application/json; charset=utf-16${order}`);
  },
  'truncated': ({ response, document }) => sendJson(response, document.slice(0, document.length / 2)),
  'empty': ({ response }) => sendJson(response, ''),
  'prefix': ({ response, document }) => sendJson(response, `)]}'\n${document}`),
  'gzip-bomb': async ({ response }) => {
    response.setHeader('Content-Encoding', 'gzip');
    const bomb = await makeGzipBomb();
    // A piece of 1 kB is a mebibyte to the reader.
    const starts = Array.from({ length: Math.ceil(bomb.length / 1024) }, (_, index) => index * 1024);
    await stream(response, starts.map((start) => bomb.subarray(start, start + 1024)), bombPause);
  },
  'huge': ({ response, url }) => {
    const parts = [...makeBigDocument(50)];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (!url.searchParams.has('chunked')) response.setHeader('Content-Length', length);
    return stream(response, parts);
  },
  'endless': ({ response }) => stream(response, makeEndlessDocument()),
  'nesting-bomb': ({ response, document }) => sendJson(response, nestDocument(document, nestingDepth)),
  'sequence': (exchange) => {
    const steps = (exchange.url.searchParams.get('steps') ?? 'ok').split(',');
    const [name, code] = (steps[exchange.earlier] ?? steps.at(-1) ?? 'ok').split(':');
    if (code) exchange.url.searchParams.set('code', code);
    return (answers[name ?? 'ok'] ?? sendUnknown)(exchange);
  },
};

/** Says that there is no such path; a test that sees this has a typing error. */
export function sendUnknown({ response, url }: Exchange): void {
  response.writeHead(400, { 'Content-Type': 'text/plain' }).end(`The fault server has no ${url.pathname}.`);
}

const lastModified = new Date('2025-03-01T12:00:00Z').toUTCString();

function sendDocument({ response, document, url }: Exchange): void {
  response.setHeader('Last-Modified', lastModified);
  response.setHeader('Cache-Control', url.searchParams.get('cache-control') ?? 'no-cache');
  sendJson(response, document);
}

function sendJson(response: ServerResponse, body: string | Buffer, type = 'application/json'): void {
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

function writeHalf(response: ServerResponse, document: string): void {
  const bytes = Buffer.from(document);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2));
}

/** Sends the parts with pauses, and no faster than the other side reads; stops when it goes away. */
async function stream(response: ServerResponse, parts: Iterable<Buffer>, pause = streamPause): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const gone = once(response, 'close');
  for (const part of parts) {
    if (response.destroyed) return;
    if (!response.write(part)) await Promise.race([once(response, 'drain'), gone]);
    // WebKitGTK reads all that comes while the page is still busy: unpaced, one such body would starve the other tests.
    await wait(pause);
  }
  response.end();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
