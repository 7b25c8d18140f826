/**
 * How the files are served: the one table that `demo/serving/nginx.conf`, every `_headers` file and the sums in
 * demo/docs/hosting.md are made from. It knows kinds of paths and their headers; it reads no files and knows no server's
 * syntax.
 *
 * `Cache-Control` never says `s-maxage`: that would forbid a shared cache to serve anything stale (RFC 9111, 5.2.2.10),
 * and with it `stale-while-revalidate` and `stale-if-error` (RFC 5861), which are what keeps pages whole while the
 * origin is down.
 */

import { pictureTypes } from '../content/picture-types.js';

export type Headers = Readonly<Record<string, string>>;

export type CacheKind = 'content' | 'immutable' | 'alias';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** Seconds that a copy counts as fresh, by kind. */
export const freshFor: Readonly<Record<CacheKind, number>> = {
  content: MINUTE,
  alias: 10 * MINUTE,
  immutable: YEAR,
};

const describeShortLived = (kind: CacheKind, revalidate: number, error: number): string =>
  `public, max-age=${freshFor[kind]}, stale-while-revalidate=${revalidate}, stale-if-error=${error}`;

/** `Cache-Control` by kind. An editor's correction is seen within minutes; an outage of a week is not seen at all. */
export const cacheControl: Readonly<Record<CacheKind, string>> = {
  content: describeShortLived('content', 10 * MINUTE, 7 * DAY),
  alias: describeShortLived('alias', DAY, 7 * DAY),
  immutable: `public, max-age=${freshFor.immutable}, immutable`,
};

/**
 * How hard the server tries with content, which it compresses for each request: brotli 5 takes about a millisecond for
 * 25 kB, and makes the document 16 % larger than brotli 11, which takes some 40 times as long.
 */
export const contentBrotli = 5;

const VERSION = String.raw`[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?`;

/** Which kind a path is, as regular expressions (JavaScript's and PCRE alike); the first that matches counts. */
export const cacheKinds: readonly { kind: CacheKind; pattern: string }[] = [
  { kind: 'content', pattern: '^/v[0-9]+/content/' },
  { kind: 'immutable', pattern: `^/v${VERSION}/` },
  { kind: 'alias', pattern: '^/v[0-9]+/' },
];

/** Headers of every answer that is a file. Anyone may load everything here; nothing depends on who asks. */
export const commonHeaders: Headers = {
  'Access-Control-Allow-Origin': '*',
  // When to ask again after a 429 or 503: scripts of other origins may read it only if it is named here.
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** Any page may frame this page, also one that isolates itself (Cross-Origin-Embedder-Policy). */
export const framePage = 'embed.html';
export const framePageHeaders: Headers = {
  // The page has the rest of its policy in itself; this part counts in a header only.
  'Content-Security-Policy': 'frame-ancestors *',
  'Cross-Origin-Embedder-Policy': 'credentialless',
};

export const allowedMethods = 'GET, HEAD, OPTIONS';

/**
 * Headers of the answer to OPTIONS. The elements' own requests need none of it; but monitoring scripts of host pages
 * add headers to every request of the page, and the browser then asks first.
 */
export const preflightHeaders: Headers = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': String(DAY),
};

/** `Cache-Control` of errors: a missing file may appear with the next release, a broken server must not be kept. */
export const errorCacheControl = { missing: `public, max-age=${MINUTE}`, other: 'no-store' };

/**
 * What is served, by the file's extension; nothing else is. Text is UTF-8 and is sent compressed: from a copy beside it,
 * where a release brought it; content as it is now.
 */
export const contentTypes: Readonly<Record<string, { type: string; text: boolean }>> = {
  js: { type: 'text/javascript', text: true },
  css: { type: 'text/css', text: true },
  html: { type: 'text/html', text: true },
  json: { type: 'application/json', text: true },
  map: { type: 'application/json', text: true },
  txt: { type: 'text/plain', text: true },
  ...Object.fromEntries(Object.entries(pictureTypes).map(([name, type]) => [name, { type, text: name === 'svg' }])),
};

/** The kind of a path on the server (`/v1/partner-cities.js`), or `undefined` for what is not served. */
export const findCacheKind = (path: string): CacheKind | undefined =>
  cacheKinds.find(({ pattern }) => new RegExp(pattern).test(path))?.kind;

/** The headers that the table gives to a path, without those that follow from the file itself. */
export const describeHeaders = (path: string): Headers => {
  const kind = findCacheKind(path);
  return {
    ...(kind ? { 'Cache-Control': cacheControl[kind] } : {}),
    ...commonHeaders,
    ...(path.endsWith(`/${framePage}`) ? framePageHeaders : {}),
  };
};
