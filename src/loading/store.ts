/**
 * The documents of the page: one request for each address, shared by all elements
 * that show it. An address that nobody shows any more is forgotten, and its request
 * ended. What comes after a first answer (retries, newer content) is in `renew.ts`.
 */
import { loadLater, report } from '../later/load-later.js';
import type { LoadError } from './load-error.js';
import { needsRest, parseDocument } from './loaded-document.js';
import type { LoadedDocument } from './loaded-document.js';
import { MOST_BYTES, requestHinted, requestText } from './request.js';
import type { Answer, Source } from './request.js';
import { rest } from './rest.js';

/** What is known of a document now. */
export type Snapshot =
  | { status: 'loading' }
  | { status: 'ready'; document: LoadedDocument; stale?: string | undefined }
  | { status: 'failed'; error: LoadError };

/** One element's tie to a document. */
export interface Subscriber {
  /** How often the document should be asked for, in seconds; `Infinity`: once. */
  refresh: number;
  /** Gets each new snapshot. */
  receive(snapshot: Snapshot): void;
}

/** Milliseconds for the first try; with all that follows it, a load ends within ten seconds. */
const FIRST_TIME_LIMIT = 9000;

/** A document and those who show it. */
export class Entry {
  snapshot: Snapshot = { status: 'loading' };
  /** When it was last asked for, in milliseconds since the epoch. */
  askedAt = 0;
  /** The text that is shown. */
  text: string | undefined;
  readonly subscribers = new Set<Subscriber>();
  readonly request = new AbortController();
  #source: Source;
  #done: Promise<void> | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  /**
   * Asks for the document, unless that is under way.
   *
   * @param first an answer that is under way already
   */
  load(cache?: RequestCache, first?: Promise<Answer>): Promise<void> {
    return (this.#done ??= this.#load(cache, first).finally(() => (this.#done = undefined)));
  }

  /** One request. */
  ask(cache: RequestCache = 'default', timeLimit = FIRST_TIME_LIMIT): Promise<Answer> {
    return requestText(this.#source, cache, this.request.signal, timeLimit);
  }

  /** Shows an answer to all. */
  async show({ text }: Answer, stale?: string): Promise<void> {
    const { url } = this.#source;
    const document = parseDocument(text, url);
    this.text = text;
    if (document.problems[0]) report(url, document.problems);
    if (needsRest(document)) await rest();
    this.tell({ status: 'ready', document, stale });
  }

  /** Tells all that the document cannot be had. What is shown stays: an old text serves a reader better than an error. */
  fail(error: LoadError): void {
    const { snapshot } = this;
    if (this.request.signal.aborted) return;
    report(this.#source.url, error);
    this.tell(snapshot.status === 'ready' ? { ...snapshot, stale: snapshot.stale ?? '' } : { status: 'failed', error });
  }

  tell(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.subscribers.forEach((subscriber) => subscriber.receive(snapshot));
  }

  async #load(cache: RequestCache | undefined, first = this.ask(cache)): Promise<void> {
    this.askedAt = Date.now();
    if (this.snapshot.status === 'failed') this.tell({ status: 'loading' });
    try {
      // What replaces shown content is compared with it first, by what comes later.
      if (this.snapshot.status !== 'ready') return await this.show(await first);
    } catch {
      // Tried again or told below.
    }
    const later = await loadLater().catch(() => undefined);
    if (later) return later.renew(this, first, cache);
    try {
      await this.show(await first);
    } catch (error) {
      this.fail(error as LoadError);
    }
  }
}

const entries = new Map<string, Entry>();

const keyOf = (source: Source): string => Object.values(source).join('\n');

const open = (source: Source): Entry => {
  const key = keyOf(source);
  const entry = entries.get(key) ?? new Entry(source);
  entries.set(key, entry);
  return entry;
};

/**
 * Takes over a request that the page's hint began, before any element asks for its document.
 *
 * @param url absolute
 * @returns settles when the document is here, or cannot be had
 */
export const takeOver = (url: string): Promise<void> => {
  const entry = open({ url, maxBytes: MOST_BYTES, integrity: '', referrerPolicy: '' });
  const first = requestHinted(url, FIRST_TIME_LIMIT).catch(() =>
    entry.ask('default', Math.max(0, entry.askedAt + FIRST_TIME_LIMIT - Date.now())),
  );
  return entry.load(undefined, first);
};

/**
 * Shows a document to a subscriber: at once when it is here, and whenever it changes.
 *
 * @returns the document, and how to end it
 */
export const subscribe = (source: Source, subscriber: Subscriber): { entry: Entry; end: () => void } => {
  const entry = open(source);
  entry.subscribers.add(subscriber);
  // Not before the element is drawn.
  void (entry.snapshot.status === 'ready' ? Promise.resolve() : entry.load()).then(keepAllFresh);
  subscriber.receive(entry.snapshot);
  return {
    entry,
    end() {
      entry.subscribers.delete(subscriber);
      // An element that is moved is taken out and put back in one go: wait for that.
      setTimeout(() => {
        if (entry.subscribers.size > 0 || entries.get(keyOf(source)) !== entry) return;
        entry.request.abort();
        entries.delete(keyOf(source));
      });
    },
  };
};

const keepAllFresh = (): void =>
  void loadLater().then(
    ({ keepFresh }) => keepFresh(entries),
    () => {},
  );
