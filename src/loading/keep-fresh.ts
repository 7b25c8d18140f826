/**
 * When documents are asked for again: at the times that elements want (only while the
 * page is seen and online), and, for what failed or is old, when the network or the
 * page comes back.
 */
import { isTemporary } from './renew.js';
import type { Entry } from './store.js';

type Entries = ReadonlyMap<string, Entry>;

let ticking: ReturnType<typeof setInterval> | undefined;
let listening = false;

/** How often a document is wanted, in seconds: as the most impatient of its elements says. */
const intervalOf = ({ subscribers }: Entry): number => Math.min(...[...subscribers].map(({ refresh }) => refresh));

const refreshDue = (entries: Entries): void => {
  if (!navigator.onLine) return;
  for (const entry of entries.values()) if (Date.now() - entry.askedAt >= intervalOf(entry) * 1000) void entry.load('no-cache');
};

const retryAll = (entries: Entries): void => {
  for (const entry of entries.values()) {
    const { snapshot } = entry;
    const wanting = snapshot.status === 'failed' ? isTemporary(snapshot.error) : snapshot.status === 'ready' && snapshot.stale !== undefined;
    if (wanting) void entry.load('no-cache');
  }
};

/** Starts or stops the clock, as the documents and the page want it. */
export const keepFresh = (entries: Entries): void => {
  if (!listening) {
    listening = true;
    addEventListener('online', () => retryAll(entries));
    addEventListener('pageshow', ({ persisted }) => persisted && retryAll(entries));
    document.addEventListener('visibilitychange', () => keepFresh(entries));
  }
  clearInterval(ticking);
  if (document.hidden || ![...entries.values()].some((entry) => intervalOf(entry) < Infinity)) return;
  refreshDue(entries);
  ticking = setInterval(refreshDue, 1000, entries);
};
