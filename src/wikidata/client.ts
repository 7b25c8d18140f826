/**
 * The questions that are put to Wikidata (any Wikibase) and to Wikimedia Commons, by the MediaWiki Action API. Addresses
 * and types come from wikibase-sdk. Its own client is not used: it knows neither `maxlag` nor retries nor time limits.
 */
import { WBK, isItemId } from 'wikibase-sdk';
import type { Item, ItemId, SearchResult } from 'wikibase-sdk';
import { WikidataError } from './failure.js';
import { Refusal, readRetryAfter, request } from './request.js';
import type { RequestSettings } from './request.js';

export const WIKIDATA = 'https://www.wikidata.org/w/api.php';
export const COMMONS = 'https://commons.wikimedia.org/w/api.php';

/** How many seconds its copies of the database may lag behind before a wiki asks to be left alone. */
const MAX_LAG = 5;

/** So many items, files or titles are asked for at once: the API's limit for everyone. */
const BATCH = 50;

/** Errors of the API that pass by themselves. */
const isTemporary = (code: string): boolean => /^(?:maxlag|ratelimited|readonly|internal_api_error_.*)$/.test(code);

interface ApiError {
  code: string;
  info: string;
  /** Seconds, with the code "maxlag". */
  lag?: number;
}

interface ItemsAnswer {
  entities?: Record<string, Item | { id: string; missing: '' }>;
}

interface SiteAnswer {
  query?: { general?: { 'wikibase-conceptbaseuri'?: string } };
}

/** As much of `prop=imageinfo` as is used here. */
interface FilesAnswer {
  query?: { pages?: { title: string; imageinfo?: [FileInfo] }[] };
}

export interface FileInfo {
  thumburl: string;
  thumbwidth: number;
  thumbheight: number;
  descriptionurl: string;
  /** Metadata, as HTML. */
  extmetadata?: Partial<Record<'Artist' | 'LicenseShortName' | 'LicenseUrl', { value: string }>>;
}

/** An item that a name was found for. */
export interface Candidate {
  id: ItemId;
  label: string;
  description: string;
}

export interface Endpoints {
  /** The address of a Wikibase's api.php. */
  wikibase: string;
  /** The same of Wikimedia Commons. */
  commons: string;
}

const splitIntoBatches = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) => list.slice(index * BATCH, (index + 1) * BATCH));

const readJson = async <T>(url: URL, response: Response): Promise<T> => {
  const text = await response.text();
  let answer: T & { error?: ApiError };
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    const isPage = text.trimStart().startsWith('<');
    throw new Refusal((say) => (isPage ? say.noApi(url.origin + url.pathname) : say.cutShort(url.host)), !isPage);
  }
  const { error } = answer;
  if (!error) return answer;
  if (!isTemporary(error.code)) throw new Refusal((say) => say.apiError(url.host, error.info), false);
  const pause = readRetryAfter(response.headers) ?? (error.code === 'maxlag' ? Math.max(error.lag ?? 0, MAX_LAG) * 1000 : undefined);
  throw new Refusal((say) => say.busy(url.host), true, pause);
};

/** A file's name as titles have it. */
const toTitle = (file: string): string => `File:${file.replace(/_/g, ' ')}`;

export class WikibaseClient {
  readonly #endpoints: Endpoints;
  readonly #settings: RequestSettings;
  readonly #addresses;

  constructor(endpoints: Endpoints, settings: RequestSettings) {
    this.#endpoints = endpoints;
    this.#settings = settings;
    this.#addresses = WBK({ instance: new URL(endpoints.wikibase).origin });
  }

  async #ask<T>(endpoint: string, query: string | URLSearchParams): Promise<T> {
    const url = new URL(endpoint);
    url.search = String(query);
    url.searchParams.set('maxlag', String(MAX_LAG));
    return request(url, this.#settings, (response) => readJson<T>(url, response));
  }

  /**
   * Items by the identifiers that were asked for: behind that of an item that was merged stands the one that has it now.
   * What does not exist, or does no longer, is left out.
   *
   * @param languages of the labels, as Wikidata names them
   * @throws WikidataError
   */
  async getItems(ids: Iterable<ItemId>, languages: string[]): Promise<Map<ItemId, Item>> {
    const items = new Map<ItemId, Item>();
    for (const batch of splitIntoBatches([...new Set(ids)])) {
      const { search } = new URL(this.#addresses.getEntities({ ids: batch, languages, props: ['info', 'labels', 'claims'] }));
      const { entities = {} } = await this.#ask<ItemsAnswer>(this.#endpoints.wikibase, search);
      for (const [id, item] of Object.entries(entities)) if (isItemId(id) && !('missing' in item)) items.set(id, item);
    }
    return items;
  }

  /**
   * Items that have this name, the likeliest first.
   *
   * @throws WikidataError
   */
  async search(name: string, language: string): Promise<Candidate[]> {
    const { search } = new URL(this.#addresses.searchEntities({ search: name, language, limit: 10 }));
    const answer = await this.#ask<{ search?: SearchResult[] }>(this.#endpoints.wikibase, search);
    return (answer.search ?? []).flatMap(({ id, label, description = '' }) => (isItemId(id) ? [{ id, label: label ?? id, description }] : []));
  }

  /**
   * What the addresses of items begin with, such as "https://www.wikidata.org/entity/".
   *
   * @throws WikidataError
   */
  async findEntityBase(): Promise<string> {
    const { wikibase } = this.#endpoints;
    const query = new URLSearchParams({ action: 'query', meta: 'siteinfo', siprop: 'general', format: 'json' });
    const { query: site } = wikibase === WIKIDATA ? {} : await this.#ask<SiteAnswer>(wikibase, query);
    const base = site?.general?.['wikibase-conceptbaseuri'] ?? new URL('/entity/', wikibase).href;
    // Wikidata's identifiers begin with "http:", its pages do not.
    return base.replace(/^http:(?=\/\/(?:www\.)?wikidata\.org\/)/, 'https:');
  }

  /**
   * A picture itself.
   *
   * @throws WikidataError
   */
  async download(address: string): Promise<Buffer> {
    return request(new URL(address), this.#settings, async (response) => Buffer.from(await response.arrayBuffer()));
  }

  /**
   * Pictures on Commons by their names, in one width.
   *
   * @param width pixels; a smaller picture is given as it is
   * @throws WikidataError
   */
  async getFiles(names: Iterable<string>, width: number): Promise<Map<string, FileInfo>> {
    const files = new Map<string, FileInfo>();
    for (const batch of splitIntoBatches([...new Set(names)])) {
      const query = new URLSearchParams({
        action: 'query',
        format: 'json',
        formatversion: '2',
        prop: 'imageinfo',
        titles: batch.map(toTitle).join('|'),
        iiprop: 'url|size|extmetadata',
        iiextmetadatafilter: 'Artist|LicenseShortName|LicenseUrl',
        iiurlwidth: String(width),
      });
      const { query: found } = await this.#ask<FilesAnswer>(this.#endpoints.commons, query);
      for (const { title, imageinfo } of found?.pages ?? []) {
        const name = batch.find((each) => toTitle(each) === title);
        if (name !== undefined && imageinfo) files.set(name, imageinfo[0]);
      }
    }
    return files;
  }
}

/**
 * The one item of that identifier.
 *
 * @throws WikidataError where there is none, too
 */
export const getItem = async (client: WikibaseClient, id: ItemId, languages: string[]): Promise<Item> => {
  const item = (await client.getItems([id], languages)).get(id);
  if (!item) throw new WikidataError((say) => say.noItem(id));
  return item;
};
