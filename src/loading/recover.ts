/**
 * After a first try that failed: the same request again where that can help, with
 * growing, jittered pauses, or as long as the server asks; at the end, what the
 * browser's HTTP cache still has, however old.
 */
import type { LoadError } from './load-error.js';
import type { Answer } from './request.js';

const MOST_RETRIES = 3;
/** Milliseconds; a server that asks for more is asked again all the same, since a reader waits. */
const LONGEST_PAUSE = 4000;
/** Milliseconds kept at the end for a look in the HTTP cache. */
const CACHE_TIME = 1000;

/** Whether the same request may succeed later: no answer, or one that says so (5xx, 408, 429). */
export const isTemporary = ({ reason, status }: LoadError): boolean =>
  reason === 'network' || reason === 'timeout' || status >= 500 || status === 408 || status === 429;

/** Milliseconds before the next try. `Retry-After` counts seconds or names a date (RFC 9110). */
const choosePause = ({ retryAfter }: LoadError, attempt: number): number => {
  const asked = Number(retryAfter) * 1000 || Date.parse(retryAfter ?? '') - Date.now();
  return asked > 0 ? Math.min(asked, LONGEST_PAUSE) : 2 ** attempt * 300 * (0.75 + Math.random() / 2);
};

/**
 * @param failure of the first try
 * @param tryAgain one request; ends after a number of milliseconds
 * @param end when all must be over, in milliseconds of `performance.now()`
 * @throws LoadError of the last try
 */
export const recover = async (
  failure: LoadError,
  tryAgain: (cache: RequestCache | undefined, timeLimit: number) => Promise<Answer>,
  end: number,
): Promise<Answer> => {
  for (let attempt = 1; ; attempt++) {
    if (!isTemporary(failure)) throw failure;
    const left = (): number => end - CACHE_TIME - performance.now();
    const pause = Math.min(choosePause(failure, attempt), left());
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const last = attempt === MOST_RETRIES || left() <= 0;
    try {
      const answer = await tryAgain(last ? 'force-cache' : undefined, Math.max(left(), 0) + (last ? CACHE_TIME : 0));
      return last ? answer : { text: answer.text };
    } catch (error) {
      failure = error as LoadError;
      if (last) throw failure;
    }
  }
};
