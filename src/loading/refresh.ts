/**
 * When documents are asked for again: at the times that elements want (only while the page is seen and online), and,
 * for what failed or is old, when the network or the page comes back.
 */

/** A document, as far as its freshness is concerned. */
export interface Refreshable {
  /** How often it is wanted, in seconds; `Infinity`: once. */
  readonly interval: number;
  /** When it was last asked for, in milliseconds since the epoch. */
  readonly askedAt: number;
  /** Whether it failed for the time being, or may be out of date. */
  readonly isDoubtful: boolean;
  /** Asks for it again, whatever the HTTP cache says. */
  reload(): unknown;
}

type Documents = Iterable<Refreshable>;

let timer: ReturnType<typeof setInterval> | undefined;
let isListening = false;

const reloadDue = (documents: Documents): void => {
  if (!navigator.onLine) return;
  for (const document of documents) if (Date.now() - document.askedAt >= document.interval * 1000) document.reload();
};

const reloadDoubtful = (documents: Documents): void => {
  for (const document of documents) if (document.isDoubtful) document.reload();
};

const updateTimer = (documents: Documents): void => {
  clearInterval(timer);
  if (document.hidden === true || ![...documents].some(({ interval }) => interval < Infinity)) return;
  reloadDue(documents);
  timer = setInterval(reloadDue, 1000, documents);
};

/**
 * Starts to keep documents fresh; called again, takes notice of other intervals.
 *
 * @param documents those of the page; the same list each time, whatever is in it
 */
export const keepFresh = (documents: Documents): void => {
  if (!isListening) {
    isListening = true;
    addEventListener('online', () => reloadDoubtful(documents));
    addEventListener('pageshow', ({ persisted }) => persisted && reloadDoubtful(documents));
    addEventListener.call(document, 'visibilitychange', () => updateTimer(documents));
  }
  updateTimer(documents);
};
