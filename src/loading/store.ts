/**
 * The documents of the page: one request for each address, shared by all elements
 * that show it. Failures are told and not kept. An address that nobody shows any
 * more is forgotten, and its request ended.
 */
import { loadLater, report } from '../later/load-later.js';
import type { LoadError } from './load-error.js';
import { parseDocument } from './loaded-document.js';
import type { LoadedDocument } from './loaded-document.js';
import { requestText } from './request.js';
import type { Source } from './request.js';

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

/** A document and those who show it. */
export class Entry {
  snapshot: Snapshot = { status: 'loading' };
  /** When it was last asked for, in milliseconds since the epoch. */
  askedAt = 0;
  readonly subscribers = new Set<Subscriber>();
  #source: Source;
  #text: string | undefined;
  #request = new AbortController();
  #done: Promise<void> | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Asks for the document, unless that is under way. */
  load(cache: RequestCache = 'default'): Promise<void> {
    return (this.#done ??= this.#load(cache).finally(() => (this.#done = undefined)));
  }

  /** Ends the request, if any. */
  abort(): void {
    this.#request.abort();
  }

  async #load(cache: RequestCache): Promise<void> {
    const { signal } = this.#request;
    const { url } = this.#source;
    this.askedAt = Date.now();
    if (this.snapshot.status === 'failed') this.#tell({ status: 'loading' });
    let next: Snapshot;
    try {
      const { text, stale } = await requestText(this.#source, cache, signal);
      const { snapshot } = this;
      if (snapshot.status === 'ready' && text === this.#text) {
        if (stale === snapshot.stale) return;
        next = { ...snapshot, stale };
      } else {
        const document = parseDocument(text, url);
        this.#text = text;
        if (document.problems[0]) report(url, document.problems);
        next = { status: 'ready', document, stale };
      }
    } catch (error) {
      if (signal.aborted) return;
      report(url, error as LoadError);
      // What is shown stays: an old text serves a reader better than an error.
      next =
        this.snapshot.status === 'ready'
          ? { ...this.snapshot, stale: this.snapshot.stale ?? '' }
          : { status: 'failed', error: error as LoadError };
    }
    this.#tell(next);
  }

  #tell(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.subscribers.forEach((subscriber) => subscriber.receive(snapshot));
  }
}

const entries = new Map<string, Entry>();

/**
 * Shows a document to a subscriber: at once when it is here, and whenever it changes.
 *
 * @returns the document, and how to end it
 */
export const subscribe = (source: Source, subscriber: Subscriber): { entry: Entry; end: () => void } => {
  const key = Object.values(source).join('\n');
  const entry = entries.get(key) ?? new Entry(source);
  entries.set(key, entry);
  entry.subscribers.add(subscriber);
  if (entry.snapshot.status !== 'ready') void entry.load().then(keepAllFresh);
  else if (subscriber.refresh < Infinity) keepAllFresh();
  subscriber.receive(entry.snapshot);
  return {
    entry,
    end() {
      entry.subscribers.delete(subscriber);
      // An element that is moved is taken out and put back in one go: wait for that.
      setTimeout(() => {
        if (entry.subscribers.size > 0 || entries.get(key) !== entry) return;
        entry.abort();
        entries.delete(key);
      });
    },
  };
};

const keepAllFresh = (): void =>
  void loadLater().then(
    ({ keepFresh }) => keepFresh(entries),
    () => {},
  );
