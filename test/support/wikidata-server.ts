/**
 * A server on this machine that answers as Wikidata and Wikimedia Commons do, in the format that is documented for the
 * MediaWiki Action API: `wbgetentities`, `wbsearchentities`, `siteinfo` and `imageinfo`. It can fail in the ways that
 * they do. `npx tsx test/support/wikidata-server.ts` starts it to be looked at.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import type { Claim, ItemId, PropertyId, Rank, Snak } from 'wikibase-sdk';
import { cities } from './wikidata-items.js';

/** A value of a statement or a qualifier; `some` and `none` are Wikibase's "unknown value" and "no value". */
export type TestValue =
  | { item: string }
  | { text: string }
  | { amount: number }
  | { time: string; precision?: number }
  | { latitude: number; longitude: number; globe?: string }
  | { language: string; written: string }
  | 'some'
  | 'none';

export interface TestStatement {
  value: TestValue;
  rank?: Rank;
  qualifiers?: Record<string, TestValue[]>;
}

export interface TestItem {
  labels?: Record<string, string>;
  descriptions?: Record<string, string>;
  statements?: Record<string, TestStatement[]>;
  /** Merged into this one. */
  redirect?: string;
}

export interface TestFile {
  width: number;
  height: number;
  /** HTML, as Commons gives it. */
  artist?: string;
  license?: string;
  licenseUrl?: string;
}

export interface TestWiki {
  items: Record<string, TestItem>;
  files: Record<string, TestFile>;
  /** Whether pictures are on this server, too; else their addresses are Wikimedia's. */
  hasPictures?: boolean;
}

/** What happens to the next requests, one each. */
export type Fault =
  | { kind: 'maxlag'; lag?: number; retryAfter?: string }
  | { kind: 'error'; code: string; info: string }
  | { kind: 'status'; status: number; retryAfter?: string }
  | { kind: 'truncated' }
  | { kind: 'page' }
  | { kind: 'reset' }
  | { kind: 'silent' };

export interface WikidataServer {
  /** The address of its api.php. */
  endpoint: string;
  wiki: TestWiki;
  /** What happens to the next requests. */
  faults: Fault[];
  requests: { query: URLSearchParams; userAgent: string }[];
  close: () => Promise<void>;
}

const toDataValue = (value: Exclude<TestValue, 'some' | 'none'>) => {
  if ('item' in value) {
    const id = value.item;
    return ['wikibase-item', 'wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id }] as const;
  }
  if ('text' in value) return ['string', 'string', value.text] as const;
  if ('amount' in value) return ['quantity', 'quantity', { amount: value.amount < 0 ? String(value.amount) : `+${value.amount}`, unit: '1' }] as const;
  if ('time' in value) {
    const { time, precision = 11 } = value;
    return ['time', 'time', { time: `+${time}T00:00:00Z`, timezone: 0, before: 0, after: 0, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' }] as const;
  }
  if ('latitude' in value) {
    const { latitude, longitude, globe = 'Q2' } = value;
    return ['globe-coordinate', 'globecoordinate', { latitude, longitude, altitude: null, precision: 0.0001, globe: `http://www.wikidata.org/entity/${globe}` }] as const;
  }
  return ['monolingualtext', 'monolingualtext', { text: value.written, language: value.language }] as const;
};

const toSnak = (property: string, value: TestValue): Snak => {
  const hash = '0'.repeat(40);
  if (value === 'some' || value === 'none') return { snaktype: value === 'some' ? 'somevalue' : 'novalue', property, hash, datatype: 'string' } as Snak;
  const [datatype, type, content] = toDataValue(value);
  return { snaktype: 'value', property, hash, datavalue: { value: content, type }, datatype } as unknown as Snak;
};

const toClaim = (item: string, property: PropertyId, { value, rank = 'normal', qualifiers = {} }: TestStatement, index: number): Claim => ({
  mainsnak: toSnak(property, value),
  type: 'statement',
  qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([name, values]) => [name, values.map((each) => toSnak(name, each))])),
  'qualifiers-order': Object.keys(qualifiers) as PropertyId[],
  id: `${item as ItemId}$00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  rank,
  references: [],
});

/** PHP makes a list of a map without entries. */
const toMap = (entries: [string, object][]): object => (entries[0] ? Object.fromEntries(entries) : []);

const toTerms = (terms: Record<string, string>, languages: string[]): object =>
  toMap(
    Object.entries(terms)
      .filter(([language]) => languages.length === 0 || languages.includes(language))
      .map(([language, value]) => [language, { language, value }]),
  );

const listWords = (query: URLSearchParams, name: string): string[] => query.get(name)?.split('|').filter(Boolean) ?? [];

const getEntities = ({ items }: TestWiki, query: URLSearchParams): object => {
  const ids = listWords(query, 'ids');
  if (ids.length > 50) return { error: { code: 'toomanyvalues', info: 'Too many values supplied for parameter "ids". The limit is 50.', limit: 50 } };
  const [languages, props] = [listWords(query, 'languages'), listWords(query, 'props')];
  const entities = ids.map((asked) => {
    const id = items[asked]?.redirect ?? asked;
    const item = items[id];
    if (!item) return [asked, { id: asked, missing: '' }];
    const { labels = {}, statements = {} } = item;
    const claims = Object.entries(statements).map(([property, list]): [string, object] => [
      property,
      list.map((statement, index) => toClaim(id, property as PropertyId, statement, index)),
    ]);
    return [
      asked,
      {
        pageid: Number(id.slice(1)), ns: 0, title: id, lastrevid: 1, modified: '2026-11-01T00:00:00Z',
        ...(id !== asked && { redirects: { from: asked, to: id } }),
        type: 'item', id,
        ...(props.includes('labels') && { labels: toTerms(labels, languages) }),
        ...(props.includes('claims') && { claims: toMap(claims) }),
      },
    ];
  });
  return { entities: Object.fromEntries(entities) as object, success: 1 };
};

const searchEntities = ({ items }: TestWiki, query: URLSearchParams): object => {
  const [search, language] = [query.get('search')!, query.get('language')!];
  const found = Object.entries(items).filter(([, { labels = {} }]) =>
    [labels[language], labels['mul'], labels['en']].some((label) => label?.toLowerCase().startsWith(search.toLowerCase())),
  );
  return {
    searchinfo: { search },
    search: found.map(([id, { labels = {}, descriptions = {} }]) => {
      const label = labels[language] ?? labels['en'];
      const description = descriptions[language] ?? descriptions['en'];
      return {
        id, title: id, pageid: Number(id.slice(1)), concepturi: `http://www.wikidata.org/entity/${id}`, repository: 'wikidata',
        url: `//www.wikidata.org/wiki/${id}`, label, description, match: { type: 'label', language, text: label },
        display: { label: { value: label, language }, description: { value: description, language } },
      };
    }),
    success: 1,
  };
};

const getSiteInfo = (): object => ({
  batchcomplete: '',
  query: { general: { sitename: 'Wikidata', server: '//www.wikidata.org', 'wikibase-conceptbaseuri': 'http://www.wikidata.org/entity/' } },
});

const getImageInfo = ({ files, hasPictures }: TestWiki, query: URLSearchParams, origin: string): object => {
  const asked = Number(query.get('iiurlwidth'));
  const pages = listWords(query, 'titles').map((title, index) => {
    const name = title.replace(/^File:/, '');
    const file = files[name];
    if (!file) return { ns: 6, title, missing: true };
    const path = `a/ab/${encodeURIComponent(name.replace(/ /g, '_'))}`;
    const original = `${hasPictures ? origin : 'https://upload.wikimedia.org'}/wikipedia/commons/${path}`;
    const isSmall = file.width <= asked;
    const thumbwidth = isSmall ? file.width : asked;
    const field = (value: string | undefined) => (value === undefined ? undefined : { value, source: 'commons-desc-page' });
    return {
      pageid: index + 1, ns: 6, title, imagerepository: 'local',
      imageinfo: [{
        size: 1_000_000, width: file.width, height: file.height,
        thumburl: isSmall ? original : original.replace('/commons/', '/commons/thumb/') + `/${asked}px-${encodeURIComponent(name.replace(/ /g, '_'))}`,
        thumbwidth, thumbheight: Math.round((file.height * thumbwidth) / file.width),
        url: original, descriptionurl: `https://commons.wikimedia.org/wiki/${encodeURIComponent(title.replace(/ /g, '_'))}`,
        extmetadata: { Artist: field(file.artist), LicenseShortName: field(file.license), LicenseUrl: field(file.licenseUrl) },
      }],
    };
  });
  return { batchcomplete: true, query: { pages } };
};

const answer = (wiki: TestWiki, query: URLSearchParams, origin: string): object => {
  const action = query.get('action');
  if (action === 'wbgetentities') return getEntities(wiki, query);
  if (action === 'wbsearchentities') return searchEntities(wiki, query);
  if (action === 'query' && query.get('meta') === 'siteinfo') return getSiteInfo();
  if (action === 'query' && query.get('prop') === 'imageinfo') return getImageInfo(wiki, query, origin);
  return { error: { code: 'badvalue', info: `Unrecognized value for parameter "action": ${action}.` } };
};

/** A grey picture, for an address such as "…/960px-Palo_Alto.png" of this server. */
const drawPicture = ({ files }: TestWiki, pathname: string): Buffer => {
  const [, width, name = pathname.split('/').at(-1)!] = /\/(\d+)px-([^/]+)$/.exec(pathname) ?? [];
  const file = files[decodeURIComponent(name).replace(/_/g, ' ')]!;
  const columns = Number(width ?? file.width);
  const rows = Math.round((file.height * columns) / file.width);
  const chunk = (type: string, data: Buffer): Buffer => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(content));
    return Buffer.concat([length, content, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns);
  header.writeUInt32BE(rows, 4);
  // Eight bits of grey for a pixel; each row begins with the number of its filter, none.
  header.writeUInt8(8, 8);
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(columns, 0xa0)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: rows }, () => row)));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
};

const send = (response: ServerResponse, body: string | Buffer, status = 200, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body);
};

const fail = (fault: Fault, { socket }: IncomingMessage, response: ServerResponse): void => {
  const retryAfter: Record<string, string> = 'retryAfter' in fault && fault.retryAfter !== undefined ? { 'retry-after': fault.retryAfter } : {};
  switch (fault.kind) {
    case 'maxlag': {
      const { lag = 6 } = fault;
      const error = { code: 'maxlag', info: `Waiting for 10.0.0.1: ${lag} seconds lagged.`, host: '10.0.0.1', lag, type: 'db' };
      return send(response, JSON.stringify({ error, servedby: 'mw1' }), 200, { 'x-database-lag': String(lag), ...retryAfter });
    }
    case 'error':
      return send(response, JSON.stringify({ error: { code: fault.code, info: fault.info }, servedby: 'mw1' }));
    case 'status':
      return send(response, 'Our servers are busy.', fault.status, { 'content-type': 'text/plain', ...retryAfter });
    case 'truncated':
      return send(response, '{"entities":{"Q10002":{"type":"item","id":"Q100');
    case 'page':
      return send(response, '<!DOCTYPE html><title>Sign in</title>', 200, { 'content-type': 'text/html' });
    case 'reset':
      socket.destroy();
      return;
    case 'silent':
  }
};

/** @param wiki what it knows */
export const startWikidataServer = async (wiki: TestWiki = cities()): Promise<WikidataServer> => {
  const requests: WikidataServer['requests'] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url!, 'http://localhost');
    requests.push({ query, userAgent: request.headers['user-agent'] ?? '' });
    const fault = faults.shift();
    if (fault) fail(fault, request, response);
    else if (wiki.hasPictures && pathname.startsWith('/wikipedia/commons/')) {
      send(response, drawPicture(wiki, pathname), 200, { 'content-type': 'image/png' });
    } else if (pathname !== '/w/api.php') send(response, 'Not found', 404);
    else send(response, JSON.stringify(answer(wiki, query, `http://${request.headers.host}`)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/w/api.php`,
    wiki,
    faults,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await startWikidataServer()).endpoint);
