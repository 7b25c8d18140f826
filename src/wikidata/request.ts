/**
 * One request at a time to a wiki that many ask, the way its operators want it (Wikimedia's User-Agent policy, API
 * etiquette): with a name, with pauses that grow or that the server chooses, and never without end.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { WikidataError } from './failure.js';
import type { Saying } from './failure.js';

export interface RequestSettings {
  /** The header User-Agent: name, version and, where it is known, how to reach who runs this. */
  userAgent: string;
  /** Milliseconds for one answer, body included. */
  timeLimit?: number;
  /** How often the same thing is asked at most. */
  mostTries?: number;
  /** Milliseconds. A server that wants a longer pause is not asked again. */
  longestPause?: number;
  /** Called before a pause. */
  onPause?: (host: string, seconds: number) => void;
}

const TIME_LIMIT = 30_000;
const MOST_TRIES = 5;
const LONGEST_PAUSE = 60_000;

/** An answer that is of no use. */
export class Refusal extends Error {
  /**
   * @param saying what to tell when it stays so
   * @param isTemporary whether the same request may succeed later
   * @param retryAfter milliseconds that the server asks to wait
   */
  constructor(
    readonly saying: Saying,
    readonly isTemporary: boolean,
    readonly retryAfter?: number,
  ) {
    super('refused');
  }
}

/** Milliseconds of the header Retry-After, which counts seconds or names a date (RFC 9110). */
export const readRetryAfter = (headers: Headers): number | undefined => {
  const written = headers.get('retry-after')?.trim();
  if (!written) return undefined;
  const milliseconds = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
};

const refuseStatus = (host: string, { status, headers }: Response): Refusal => {
  if (status === 429 || status === 503) return new Refusal((say) => say.busy(host), true, readRetryAfter(headers));
  if (status >= 500) return new Refusal((say) => say.broken(host, status), true, readRetryAfter(headers));
  if (status === 403) return new Refusal((say) => say.forbidden(host), false);
  return new Refusal((say) => say.refused(host, status), false);
};

/** What the network said: "ECONNREFUSED", or a sentence. */
const describeCause = (error: unknown): string => {
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as NodeJS.ErrnoException;
  return code ?? message;
};

/** What does not pass within a minute: a name that nobody has, a computer that does not answer there, no trust. */
const isLasting = (cause: string): boolean => /^(?:ENOTFOUND|ECONNREFUSED)$|CERT/.test(cause);

const isTimeout = (error: unknown): boolean => (error as Error).name === 'TimeoutError';

const askOnce = async <T>(url: URL, settings: RequestSettings, read: (response: Response) => Promise<T>): Promise<T> => {
  const { userAgent, timeLimit = TIME_LIMIT } = settings;
  const { host } = url;
  try {
    const response = await fetch(url, { headers: { 'User-Agent': userAgent }, signal: AbortSignal.timeout(timeLimit) });
    if (response.ok) return await read(response);
    await response.body?.cancel();
    throw refuseStatus(host, response);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (isTimeout(error)) throw new Refusal((say) => say.slow(host, timeLimit / 1000), true);
    const cause = describeCause(error);
    throw new Refusal((say) => say.unreachable(host, cause), !isLasting(cause));
  }
};

/** Milliseconds before the next try. */
const choosePause = ({ retryAfter }: Refusal, tries: number): number =>
  retryAfter ?? 2 ** tries * 500 * (0.75 + Math.random() / 2);

/**
 * @param read makes something of an answer, or throws a `Refusal`
 * @throws WikidataError when it cannot be had
 */
export const request = async <T>(
  url: URL,
  settings: RequestSettings,
  read: (response: Response) => Promise<T>,
): Promise<T> => {
  const { mostTries = MOST_TRIES, longestPause = LONGEST_PAUSE, onPause } = settings;
  for (let tries = 1; ; tries++) {
    try {
      return await askOnce(url, settings, read);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const pause = choosePause(error, tries);
      if (!error.isTemporary || tries >= mostTries) throw new WikidataError(error.saying);
      if (pause > longestPause) throw new WikidataError((say) => say.comeBack(url.host, Math.ceil(pause / 60_000)));
      onPause?.(url.host, Math.ceil(pause / 1000));
      await wait(pause);
    }
  }
};
