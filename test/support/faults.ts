/**
 * Every fault that the loading code must survive, as data: where to ask for it, and what must come of it.
 * The fault server answers the paths; the tests walk the table in a browser. Nothing here needs Node.
 */
import type { FailureReason } from '../../src/loading/load-error.js';

/** Where the fault server answers. Both origins have the same paths. */
export interface FaultOrigins {
  main: string;
  /** Another origin, for redirects. */
  other: string;
  /** Nobody listens here. */
  closed: string;
}

/** What must come of a load: the content, or a failure of this kind. */
export type Outcome = 'content' | FailureReason;

export interface Fault {
  name: string;
  /** For the table that the tests print. */
  description: string;
  url(origins: FaultOrigins, key: string): string;
  /** One outcome, or several where browsers rightly differ. */
  outcomes: readonly Outcome[];
  /** How many requests reach the server, redirects not counted: fewest and most. */
  requests: readonly [fewest: number, most: number];
}

/** A request as the server saw it. */
export interface LoggedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** Milliseconds since the epoch. */
  at: number;
  /** How many redirects led here. */
  hop: number;
  /** Whether the whole answer was sent, or the connection ended before; 'open' while neither is known. */
  end: 'open' | 'sent' | 'cut';
  /** Bytes that went over the wire. */
  bytes: number;
}

const once = [1, 1] as const;
const fourTimes = [4, 4] as const;
/** Firefox asks up to ten times by itself when a connection ends before any answer. */
const byItselfToo = [4, 40] as const;
/** The last try may find an answer in the HTTP cache, and be refused that one too. */
const fourTimesOrCached = [3, 4] as const;

export const faults: readonly Fault[] = [
  at('ok', 'all well', 'ok', ['content'], once),
  at('slow', 'an answer after 1 s', 'slow?ms=1000', ['content'], once),
  at('timeout-before', 'no answer ever', 'timeout-before', ['timeout'], [1, 2]),
  at('timeout-inside', 'silence inside the body', 'timeout-inside', ['timeout'], [1, 2]),
  at('drip', 'one byte every 100 ms', 'drip', ['timeout'], [1, 2]),
  at('reset', 'connection reset before the answer', 'reset', ['network'], byItselfToo),
  at('reset-inside', 'connection reset inside the body', 'reset-inside', ['network'], fourTimes),
  at('hang-up', 'connection closed without an answer', 'hang-up', ['network'], byItselfToo),
  {
    name: 'refused',
    description: 'connection refused',
    url: ({ closed }, key) => `${closed}/ok?key=${key}`,
    outcomes: ['network'],
    requests: [0, 0],
  },
  {
    name: 'no-such-host',
    description: 'host name that does not exist',
    url: (_, key) => `http://partner-cities.invalid/ok?key=${key}`,
    outcomes: ['network'],
    requests: [0, 0],
  },
  at('no-content', '204', 'status?code=204', ['empty'], once),
  at('redirect-loop', '301 without end', 'redirect-loop', ['network'], fourTimes),
  at('not-modified', '304 that nobody asked for', 'status?code=304', ['status', 'empty', 'network'], [1, 4]),
  ...[401, 403, 404, 410].map((code) =>
    at(`${code}`, `${code}`, `status?code=${code}`, ['status'], once)),
  ...[408, 500, 502, 503].map((code) =>
    at(`${code}`, `${code}`, `status?code=${code}`, ['status'], fourTimes)),
  at('429-seconds', '429, Retry-After in seconds', 'status?code=429&retry-after=1', ['status'], fourTimes),
  at('429-date', '429, Retry-After as a date', 'status?code=429&retry-after=date', ['status'], fourTimes),
  at('429-an-hour', '429, Retry-After: 3600', 'status?code=429&retry-after=3600', ['status'], [2, 4]),
  at('html', 'an HTML page as 200', 'html', ['html'], once),
  at('wrong-type', 'JSON served as text/plain', 'wrong-type', ['content'], once),
  at('bom', 'JSON after a byte order mark', 'bom', ['content'], once),
  at('utf-16le', 'UTF-16, little endian', 'utf-16?order=le', ['encoding'], once),
  at('utf-16be', 'UTF-16, big endian', 'utf-16?order=be', ['encoding'], once),
  at('utf-16-no-bom', 'UTF-16 without a mark', 'utf-16?order=le&bom=no', ['encoding'], once),
  at('truncated', 'half of the document', 'truncated', ['json'], once),
  at('cut-off', 'a connection that ends before Content-Length', 'cut-off', ['network', 'json'], [1, 4]),
  at('empty', 'an empty body', 'empty', ['empty'], once),
  at('prefix', "a )]}' prefix", 'prefix', ['json'], once),
  at('gzip-bomb', '64 MiB in 65 kB', 'gzip-bomb', ['size'], once),
  at('huge', '50 MB, announced', 'huge', ['size'], once),
  at('huge-chunked', '50 MB, not announced', 'huge?chunked', ['size'], once),
  at('endless', 'a body without end', 'endless', ['size'], once),
  at('nesting-bomb', 'lists 100,000 deep', 'nesting-bomb', ['content', 'json'], once),
  at('recovers-503', '503 twice, then content', 'sequence?steps=status:503,status:503,ok', ['content'], [3, 3]),
  at('recovers-reset', 'reset once, then content', 'sequence?steps=reset,ok', ['content'], [2, 2]),
  at('recovers-429', '429 once, then content', 'sequence?steps=status:429,ok', ['content'], [2, 2]),
  at('cors-refused', 'no CORS header', 'cors-refused', ['network'], fourTimesOrCached),
  at('redirect-away', 'redirect to another origin', 'redirect-away', ['content'], once),
  at('redirect-refused', 'redirect to an origin without CORS', 'redirect-away?to=cors-refused', ['network'], fourTimes),
];

/** What every browser sends by itself with a simple request. Anything else was added by the page's code. */
const plainHeaders = new Set([
  'accept', 'accept-encoding', 'accept-language', 'cache-control', 'connection', 'dnt', 'host', 'if-modified-since',
  'if-none-match', 'origin', 'pragma', 'priority', 'referer', 'sec-gpc', 'te', 'user-agent',
]);

/** The headers of a request that a simple request without credentials does not have, such as a cookie. */
export function listAddedHeaders({ headers }: LoggedRequest): string[] {
  return Object.keys(headers).filter((name) => !plainHeaders.has(name) && !/^sec-(fetch|ch)-/.test(name));
}

function at(
  name: string,
  description: string,
  path: string,
  outcomes: Fault['outcomes'],
  requests: Fault['requests'],
): Fault {
  const join = path.includes('?') ? '&' : '?';
  return { name, description, url: ({ main }, key) => `${main}/${path}${join}key=${key}`, outcomes, requests };
}
