/**
 * The documents of the page: one request for each address, shared by all elements
 * that show it. An address that nobody shows any more is forgotten, and its request
 * ended. What comes after a first answer (retries, newer content) is in `renew.ts`.
 */
import { loadLater, report } from '../later/load-later.js';
import type { LoadError } from './load-error.js';
import { parseDocument, rest, takesLong } from './loaded-document.js';
import type { LoadedDocument } from './loaded-document.js';
import { requestText } from './request.js';
import type { Answer, Source } from './request.js';

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

  /** Asks for the document, unless that is under way. */
  load(cache?: RequestCache): Promise<void> {
    return (this.#done ??= this.#load(cache).finally(() => (this.#done = undefined)));
  }

  /** One request. */
  ask(cache: RequestCache = 'default', timeLimit = FIRST_TIME_LIMIT): Promise<Answer> {
    return requestText(this.#source, cache, this.request.signal, timeLimit);
  }

  /** Shows an answer to all. */
  async show({ text }: Answer, stale?: string): Promise<void> {
    const { url } = this.#source;
    const start = Date.now();
    const document = parseDocument(text, url);
    this.text = text;
    if (document.problems[0]) report(url, document.problems);
    if (takesLong(start)) await rest();
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

  async #load(cache: RequestCache | undefined): Promise<void> {
    this.askedAt = Date.now();
    if (this.snapshot.status === 'failed') this.tell({ status: 'loading' });
    const first = this.ask(cache);
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
  if (entry.snapshot.status === 'ready') keepAllFresh();
  else void entry.load().then(keepAllFresh);
  subscriber.receive(entry.snapshot);
  return {
    entry,
    end() {
      entry.subscribers.delete(subscriber);
      // An element that is moved is taken out and put back in one go: wait for that.
      setTimeout(() => {
        if (entry.subscribers.size > 0 || entries.get(key) !== entry) return;
        entry.request.abort();
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
