/**
 * The same request again where that can help, with growing, jittered pauses, or as long as the server asks; when the
 * network fails to the end, what the browser's HTTP cache still has, however old.
 */
import type { LoadError } from './load-error.js';
import type { Answer } from './request.js';
import { wait } from './wait.js';

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

/** An answer; with `stale`, the date of one that comes from the cache after the network failed, or an empty string. */
export interface RetriedAnswer extends Answer {
  stale?: string;
}

/**
 * @param ask makes one request, with at most so many milliseconds for its answer
 * @param signal when it is aborted, nothing is asked again
 * @throws LoadError the last failure
 */
export const requestWithRetries = async (
  ask: (cache: RequestCache, timeLimit: number) => Promise<Answer>,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<RetriedAnswer> => {
  const end = Date.now() + TIME_LIMIT - CACHE_TIME;
  const left = (): number => Math.max(end - Date.now(), 0);
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt > MOST_RETRIES || left() === 0;
    try {
      if (!isLast) return await ask(cache, left());
      const answer = await ask('force-cache', left() + CACHE_TIME);
      return { ...answer, stale: answer.modified };
    } catch (error) {
      if (isLast || !isTemporary(error as LoadError) || signal.aborted) throw error;
      await wait(Math.min(choosePause(error as LoadError, attempt), left()));
    }
  }
};
