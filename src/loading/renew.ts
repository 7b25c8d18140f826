/**
 * What follows a first answer: the same request again where that can help, with
 * growing, jittered pauses, or as long as the server asks; when the network fails to
 * the end, what the browser's HTTP cache still has, however old; and newer content in
 * the place of older, drawn again only when it differs.
 */
import type { LoadError } from './load-error.js';
import type { Answer } from './request.js';
import { rest } from './rest.js';
import type { Entry } from './store.js';

const MOST_RETRIES = 3;
/** Milliseconds for everything, of which the last second is kept for a look in the HTTP cache. */
const TIME_LIMIT = 10_000;
const CACHE_TIME = 1000;
/** Milliseconds; a server that asks for more is asked again all the same, since a reader waits. */
const LONGEST_PAUSE = 4000;

/** Whether the same request may succeed later: no answer, or one that says so (5xx, 408, 429). */
export const isTemporary = ({ reason, status }: LoadError): boolean =>
  reason === 'network' || reason === 'timeout' || status >= 500 || status === 408 || status === 429;

/** Milliseconds before the next try. `Retry-After` counts seconds or names a date (RFC 9110). */
const choosePause = ({ retryAfter }: LoadError, attempt: number): number => {
  const asked = Number(retryAfter) * 1000 || Date.parse(retryAfter ?? '') - Date.now();
  return asked > 0 ? Math.min(asked, LONGEST_PAUSE) : 2 ** attempt * 150 * (0.75 + Math.random() / 2);
};

/** Asks again after a failure. `stale` is the date of an answer that comes from the cache. */
const recover = async (
  entry: Entry,
  failure: LoadError,
  cache: RequestCache | undefined,
): Promise<{ answer: Answer; stale?: string }> => {
  const left = (): number => Math.max(entry.askedAt + TIME_LIMIT - CACHE_TIME - Date.now(), 0);
  for (let attempt = 1; ; attempt++) {
    if (!isTemporary(failure) || entry.request.signal.aborted) throw failure;
    const pause = Math.min(choosePause(failure, attempt), left());
    await rest(pause);
    const last = attempt === MOST_RETRIES || left() === 0;
    try {
      if (!last) return { answer: await entry.ask(cache, left()) };
      const answer = await entry.ask('force-cache', left() + CACHE_TIME);
      return { answer, stale: answer.modified };
    } catch (error) {
      failure = error as LoadError;
      if (last) throw failure;
    }
  }
};

/**
 * @param first the request that was made; when it failed, it is made again
 * @param cache for what is asked again
 */
export const renew = async (entry: Entry, first: Promise<Answer>, cache: RequestCache | undefined): Promise<void> => {
  try {
    const { answer, stale } = await first.then(
      (answer) => ({ answer, stale: undefined }),
      (failure: LoadError) => recover(entry, failure, cache),
    );
    const { snapshot } = entry;
    if (snapshot.status !== 'ready' || answer.text !== entry.text) await entry.show(answer, stale);
    else if (stale !== snapshot.stale) entry.tell({ ...snapshot, stale });
  } catch (error) {
    entry.fail(error as LoadError);
  }
};
