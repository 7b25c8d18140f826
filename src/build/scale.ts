/**
 * The sums in the docs: what views cost in requests and bytes, and what of it reaches the origin. Sizes are those of
 * the files of a site; heads are counted as nginx sends them over HTTP/1.1 (2 and 3 make them smaller). Which files
 * a view needs, and how long a head is, is compared with a real browser and a real nginx (test/serve).
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compressBrotli } from '../publish/site-files.js';
import { contentBrotli, contentTypes, describeHeaders, findCacheKind, freshFor } from './serving-rules.js';

const VIEWS_A_DAY = 1_000_000;
const SECONDS_A_DAY = 86_400;
/** Places of a CDN that ask the origin each on their own. */
const EDGES = 100;

type Encoding = 'br' | 'gzip';

interface View {
  what: string;
  paths: string[];
}

/** What a first visit loads from a site with the snippet for the alias. */
export const listViews = (site: string): View[] => {
  const folders = readdirSync(site);
  const alias = folders.filter((name) => /^v\d+$/.test(name)).sort().at(-1)!;
  const content = (name: string): string => `/${alias}/content/${name}`;
  const card = [`/${alias}/partner-cities.js`, content('partner-cities.json'), content('images/palo-alto.svg')];
  return [
    { what: 'one card, in any language', paths: card },
    { what: 'the whole page, in any language', paths: [...card, content('images/dalian.svg')] },
  ];
};

const writeHead = (status: string, lines: Readonly<Record<string, string>>): string =>
  `HTTP/1.1 ${status}\r\n${Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;

/** nginx writes dates, and the time in an ETag, in a fixed length. */
const DATE = new Date(0).toUTCString();
const describeState = (tag: string): Record<string, string> => ({
  'Last-Modified': DATE,
  Connection: 'keep-alive',
  Vary: 'Accept-Encoding',
  ETag: tag,
});

/** Whether the server compresses a file for each request. */
const isCompressedAnew = (path: string): boolean => findCacheKind(path) === 'content' && contentTypes[extname(path).slice(1)]!.text;

/** Where the server compresses, its library may come to a few bytes more or less. */
const readBodySize = (site: string, path: string, encoding: Encoding): number => {
  const file = join(site, path);
  if (!isCompressedAnew(path)) return readFileSync(file + (encoding === 'br' ? '.br' : '.gz')).length;
  const bytes = readFileSync(file);
  return (encoding === 'br' ? compressBrotli(bytes, contentBrotli) : gzipSync(bytes)).length;
};

/** What nginx tells files apart by: what is compressed for a request has that of the file itself. */
const describeTag = (site: string, path: string, encoding: Encoding): string => {
  const size = isCompressedAnew(path) ? statSync(join(site, path)).size : readBodySize(site, path, encoding);
  return `"00000000-${size.toString(16)}"`;
};

/** Bytes of a whole answer. */
export const countAnswer = (site: string, path: string, encoding: Encoding): number => {
  const size = readBodySize(site, path, encoding);
  const tag = describeTag(site, path, encoding);
  const head = writeHead('200 OK', {
    Server: 'nginx',
    Date: DATE,
    'Content-Type': `${contentTypes[extname(path).slice(1)]!.type}; charset=utf-8`,
    ...(isCompressedAnew(path)
      ? { 'Transfer-Encoding': 'chunked', ...describeState(`W/${tag}`) }
      : { 'Content-Length': String(size), ...describeState(tag) }),
    'Content-Encoding': encoding,
    ...describeHeaders(path),
  });
  return head.length + size;
};

/** Bytes of the answer that nothing has changed. */
export const countUnchanged = (site: string, path: string, encoding: Encoding): number =>
  writeHead('304 Not Modified', {
    Server: 'nginx',
    Date: DATE,
    ...describeState(describeTag(site, path, encoding)),
    ...describeHeaders(path),
  }).length;

const sum = (paths: readonly string[], count: (path: string) => number): number =>
  paths.reduce((total, path) => total + count(path), 0);

const isShortLived = (path: string): boolean => findCacheKind(path) !== 'immutable';

/** How often a place asks for a path in a day when it is always in use. */
const countRenewals = (path: string): number => SECONDS_A_DAY / freshFor[findCacheKind(path)!];

const formatNumber = (value: number): string => Math.round(value).toLocaleString('en');
const formatBytes = (bytes: number): string => {
  const [divisor, unit] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB'];
  return `${(bytes / divisor).toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`;
};

const renderViews = (site: string, views: readonly View[]): string[] => {
  const bytes = (paths: readonly string[], count: typeof countAnswer): string =>
    (['br', 'gzip'] as const).map((encoding) => formatNumber(sum(paths, (path) => count(site, path, encoding)))).join(' | ');
  const page = views[1]!.paths.filter(isShortLived);
  return [
    '| one view | requests | bytes with brotli | with gzip |',
    '| --- | ---: | ---: | ---: |',
    ...views.map(({ what, paths }) => `| ${what}, first visit | ${paths.length} | ${bytes(paths, countAnswer)} |`),
    '| any of them, again within a minute | 0 | 0 | 0 |',
    `| the whole page, again the next day, nothing changed | ${page.length} | ${bytes(page, countUnchanged)} |`,
  ];
};

const renderDay = (site: string, { what, paths }: View): string[] => {
  const row = (who: string, requests: number, bytes: number): string =>
    `| ${who} | ${formatNumber(requests)} | ${(requests / SECONDS_A_DAY).toLocaleString('en', { maximumSignificantDigits: 2 })} | ${formatBytes(bytes)} |`;
  const short = paths.filter(isShortLived);
  const first = sum(paths, (path) => countAnswer(site, path, 'br'));
  const renewals = sum(short, countRenewals);
  const renewed = sum(short, (path) => countRenewals(path) * countUnchanged(site, path, 'br'));
  return [
    `| ${formatNumber(VIEWS_A_DAY)} first visits in a day: ${what} | requests | a second | bytes |`,
    '| --- | ---: | ---: | ---: |',
    row('visitors, from the CDN or from a server without one', VIEWS_A_DAY * paths.length, VIEWS_A_DAY * first),
    row('origin, to fill a cold CDN that asks from one place', paths.length, first),
    row(`origin, to fill a cold CDN that asks from ${EDGES} places`, EDGES * paths.length, EDGES * first),
    row('origin, behind a warm CDN that asks from one place, at most', renewals, renewed),
    row(`origin, behind a warm CDN that asks from ${EDGES} places, at most`, EDGES * renewals, EDGES * renewed),
    row('origin, down for up to a week', 0, 0),
  ];
};

/** Both tables, in Markdown. */
export const renderScale = (site: string): string => {
  const views = listViews(site);
  return [...renderViews(site, views), '', ...renderDay(site, views[1]!)].join('\n');
};
