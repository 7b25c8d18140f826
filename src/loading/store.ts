/**
 * The documents of the page: one request for each address, shared by all elements that show it. An address that nobody
 * shows any more is forgotten, and its request ended.
 */
import type { LoadError } from './load-error.js';
import { needsYield, parseDocument } from './loaded-document.js';
import type { LoadedDocument } from './loaded-document.js';
import { keepFresh } from './refresh.js';
import type { Refreshable } from './refresh.js';
import { reportOnce } from './report.js';
import { DEFAULT_MAX_BYTES, requestPreloaded, requestText } from './request.js';
import type { Answer, Source } from './request.js';
import { isTemporary, requestWithRetries } from './retry.js';
import { yieldToMain } from './wait.js';

/** What is known of a document now. */
export type Snapshot =
  | { status: 'loading' }
  | {
      status: 'ready';
      document: LoadedDocument;
      /** The document's date as the server sent it, or an empty string, when it may be out of date. */
      stale?: string | undefined;
    }
  | { status: 'failed'; error: LoadError };

export const LOADING = { status: 'loading' } as const;

/** One element's tie to a document. */
export interface Subscriber {
  /** How often the document should be asked for, in seconds; `Infinity`: once. */
  refresh: number;
  /** Gets each new snapshot. */
  receive(snapshot: Snapshot): void;
}

/** A document and those who show it. */
class Entry implements Refreshable {
  snapshot: Snapshot = LOADING;
  askedAt = 0;
  readonly subscribers = new Set<Subscriber>();
  readonly request = new AbortController();
  #source: Source;
  #text: string | undefined;
  #done: Promise<void> | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  /** As the most impatient of its elements says. */
  get interval(): number {
    let least = Infinity;
    for (const { refresh } of this.subscribers) least = Math.min(least, refresh);
    return least;
  }

  get isDoubtful(): boolean {
    const { snapshot } = this;
    return snapshot.status === 'failed' ? isTemporary(snapshot.error) : snapshot.status === 'ready' && snapshot.stale !== undefined;
  }

  reload(): Promise<void> {
    return this.load('no-cache');
  }

  /**
   * Asks for the document, unless that is under way.
   *
   * @param isPreloaded whether the page has asked for it already
   */
  load(cache: RequestCache = 'default', isPreloaded = false): Promise<void> {
    return (this.#done ??= this.#load(cache, isPreloaded));
  }

  async #load(cache: RequestCache, isPreloaded: boolean): Promise<void> {
    const { signal } = this.request;
    this.askedAt = Date.now();
    if (this.snapshot.status === 'failed') this.#notify(LOADING);
    try {
      const ask = (mode: RequestCache, timeLimit: number): Promise<Answer> =>
        requestText(this.#source, mode, signal, timeLimit);
      const askFirst: typeof ask = (mode, timeLimit) =>
        isPreloaded ? requestPreloaded(this.#source.url, timeLimit).catch(() => ask(mode, timeLimit)) : ask(mode, timeLimit);
      const { text, stale } = await requestWithRetries(askFirst, cache, signal);
      const { snapshot } = this;
      // What is shown already is not drawn again.
      if (snapshot.status !== 'ready' || text !== this.#text) await this.#show(text, stale);
      else if (stale !== snapshot.stale) this.#notify({ ...snapshot, stale });
    } catch (error) {
      if (!signal.aborted) this.#fail(error as LoadError);
    } finally {
      this.#done = undefined;
    }
  }

  async #show(text: string, stale: string | undefined): Promise<void> {
    const { url } = this.#source;
    // Nothing is beside a `data:` address: what the document names is then beside the page.
    const document = parseDocument(text, url.startsWith('data:') ? globalThis.document.baseURI : url);
    this.#text = text;
    if (document.problems[0]) reportOnce(url, document.problems);
    if (needsYield(document)) await yieldToMain();
    this.#notify({ status: 'ready', document, stale });
  }

  /** What is shown stays: an old text serves a reader better than an error. */
  #fail(error: LoadError): void {
    const { snapshot } = this;
    reportOnce(this.#source.url, error);
    this.#notify(snapshot.status === 'ready' ? { ...snapshot, stale: snapshot.stale ?? '' } : { status: 'failed', error });
  }

  #notify(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.subscribers.forEach((subscriber) => subscriber.receive(snapshot));
  }
}

const entries = new Map<string, Entry>();

/** The same list each time, whatever is in it. */
const documents: Iterable<Refreshable> = { [Symbol.iterator]: () => entries.values() };

const open = (source: Source): Entry => {
  const key = Object.values(source).join('\n');
  const entry = entries.get(key) ?? new Entry(source);
  entries.set(key, entry);
  return entry;
};

/**
 * Asks for a document before any element does.
 *
 * @param url absolute
 * @returns settles when it is here, or cannot be had
 */
export const preload = (url: string): Promise<void> =>
  open({ url, maxBytes: DEFAULT_MAX_BYTES, integrity: '', referrerPolicy: '' }).load('default', true);

/** An element's tie to a document. */
export interface Subscription {
  reload(): Promise<void>;
  end(): void;
}

/** Shows a document to a subscriber: at once when it is here, and whenever it changes. */
export const subscribe = (source: Source, subscriber: Subscriber): Subscription => {
  const entry = open(source);
  entry.subscribers.add(subscriber);
  if (entry.snapshot.status !== 'ready') void entry.load();
  keepFresh(documents);
  subscriber.receive(entry.snapshot);
  return {
    reload: () => entry.reload(),
    end() {
      entry.subscribers.delete(subscriber);
      // An element that is moved is taken out and put back in one go: wait for that.
      setTimeout(() => {
        if (entry.subscribers.size > 0) return;
        entry.request.abort();
        entries.forEach((other, key) => other === entry && entries.delete(key));
      });
    },
  };
};
