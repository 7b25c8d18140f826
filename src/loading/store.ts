/**
 * The documents of the page: one request for each address, shared by all elements
 * that show it. Failures are told and not kept. An address that nobody shows any
 * more is forgotten, and its request ended.
 */
import type { LoadError } from './load-error.js';
import { parseDocument } from './loaded-document.js';
import type { LoadedDocument } from './loaded-document.js';
import { reportFailure, reportProblems } from './report.js';
import { requestText } from './request.js';
import type { Source } from './request.js';

/** What is known of a document now. */
export type Snapshot =
  | { status: 'loading' }
  | { status: 'ready'; document: LoadedDocument; stale?: string | undefined }
  | { status: 'failed'; error: LoadError };

/** Gets each new snapshot; `refresh` is how often the document should be asked for, in seconds (0: never). */
export interface Subscriber {
  refresh: number;
  receive(snapshot: Snapshot): void;
}

class Entry {
  snapshot: Snapshot = { status: 'loading' };
  readonly subscribers = new Set<Subscriber>();
  #source: Source;
  #text: string | undefined;
  #askedAt = 0;
  #request: AbortController | undefined;
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
    this.#request?.abort();
  }

  /** Asks again for what failed in passing or is old. */
  retry(): void {
    const { snapshot } = this;
    if (snapshot.status === 'failed' ? snapshot.error.temporary : snapshot.status === 'ready' && snapshot.stale !== undefined)
      void this.load('no-cache');
  }

  /** Asks again when the most impatient subscriber's time has come. */
  refresh(): void {
    const seconds = Math.min(...[...this.subscribers].map(({ refresh }) => refresh || Infinity));
    if (Date.now() - this.#askedAt >= seconds * 1000) void this.load('no-cache');
  }

  async #load(cache: RequestCache): Promise<void> {
    const { signal } = (this.#request = new AbortController());
    this.#askedAt = Date.now();
    if (this.snapshot.status === 'failed') this.#tell({ status: 'loading' });
    try {
      const { text, stale } = await requestText(this.#source, cache, signal);
      const { snapshot } = this;
      const shown = snapshot.status === 'ready' && snapshot;
      if (shown && text === this.#text) {
        if (stale !== shown.stale) this.#tell({ ...shown, stale });
        return;
      }
      const document = parseDocument(text, this.#source.url);
      this.#text = text;
      reportProblems(this.#source.url, document.problems);
      this.#tell({ status: 'ready', document, stale });
    } catch (error) {
      if (signal.aborted) return;
      reportFailure(this.#source.url, error as LoadError);
      // What is shown stays: an old text serves a reader better than an error.
      this.#tell(
        this.snapshot.status === 'ready'
          ? { ...this.snapshot, stale: this.snapshot.stale ?? '' }
          : { status: 'failed', error: error as LoadError },
      );
    }
  }

  #tell(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.subscribers.forEach((subscriber) => subscriber.receive(snapshot));
  }
}

const entries = new Map<string, Entry>();
let ticking: ReturnType<typeof setInterval> | undefined;

const refreshAll = (): void => entries.forEach((entry) => entry.refresh());
const retryAll = (): void => entries.forEach((entry) => entry.retry());

/** Runs the clock only while somebody wants fresh content and the page is seen. */
const updateTicking = (): void => {
  const wanted =
    !document.hidden && [...entries.values()].some(({ subscribers }) => [...subscribers].some(({ refresh }) => refresh > 0));
  if (!wanted) {
    clearInterval(ticking);
    ticking = undefined;
  } else if (!ticking) {
    ticking = setInterval(() => navigator.onLine && refreshAll(), 1000);
    refreshAll();
  }
};

const onPageShow = ({ persisted }: PageTransitionEvent): void => {
  if (persisted) retryAll();
};

const listen = (on: boolean): void => {
  const change = on ? 'addEventListener' : 'removeEventListener';
  window[change]('online', retryAll);
  window[change]('pageshow', onPageShow as EventListener);
  document[change]('visibilitychange', updateTicking);
};

/** One element's tie to a document. */
export interface Subscription {
  /** Asks the server whether there is anything new, for all who show the document. */
  reload(): Promise<void>;
  end(): void;
}

/** Shows a document to a subscriber: at once when it is here, and whenever it changes. */
export const subscribe = (source: Source, subscriber: Subscriber): Subscription => {
  const key = Object.values(source).join('\n');
  let entry = entries.get(key)!;
  if (!entry) {
    if (entries.size === 0) listen(true);
    entries.set(key, (entry = new Entry(source)));
  }
  entry.subscribers.add(subscriber);
  if (entry.snapshot.status !== 'ready') void entry.load();
  subscriber.receive(entry.snapshot);
  if (subscriber.refresh > 0) updateTicking();
  return {
    reload: () => entry.load('no-cache'),
    end() {
      entry.subscribers.delete(subscriber);
      // An element that is moved is taken out and put back in one go: wait for that.
      setTimeout(() => {
        if (entry.subscribers.size > 0 || entries.get(key) !== entry) return;
        entry.abort();
        entries.delete(key);
        if (entries.size === 0) listen(false);
        updateTicking();
      });
    },
  };
};
