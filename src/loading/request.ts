/**
 * One document over the network, with limits: ten seconds in all, body and retries
 * included, and a number of bytes counted while they arrive. Requests are simple ones
 * (Fetch Standard: no preflight) and carry no credentials. Nothing is stored here;
 * the browser's HTTP cache is the only memory.
 */
import { LoadError } from './load-error.js';

/** Which document, and under which conditions. */
export interface Source {
  /** Absolute http or https URL. */
  url: string;
  /** Most bytes to accept, after decompression. */
  maxBytes: number;
  /** Subresource Integrity metadata (W3C SRI), or an empty string. */
  integrity: string;
  /** A referrer policy (W3C Referrer Policy), or an empty string. */
  referrerPolicy: ReferrerPolicy;
}

/** A document as text. */
export interface Answer {
  text: string;
  /** `Last-Modified`, when the document comes from the HTTP cache because the network failed. */
  stale?: string | undefined;
}

/** Milliseconds for everything, of which the last is kept for a look in the HTTP cache. */
const TIME_LIMIT = 10_000;
const CACHE_TIME = 1000;
const MOST_RETRIES = 3;
const LONGEST_PAUSE = 4000;

const readBody = async (response: Response, maxBytes: number): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (let part; reader && !(part = await reader.read()).done; ) {
    bytes += part.value.length;
    if (bytes > maxBytes) {
      void reader.cancel();
      throw new LoadError('size', `over ${maxBytes} bytes`);
    }
    try {
      text += decoder.decode(part.value, { stream: true });
    } catch {
      throw new LoadError('encoding');
    }
  }
  return text;
};

const requestOnce = async (source: Source, cache: RequestCache, signal: AbortSignal): Promise<Answer> => {
  let response: Response;
  try {
    const { integrity, referrerPolicy } = source;
    response = await fetch(source.url, { cache, signal, integrity, referrerPolicy, credentials: 'omit' });
    if (!response.ok) throw new LoadError('status', '', response.status, response.headers.get('retry-after'));
    return {
      text: await readBody(response, source.maxBytes),
      stale: response.headers.get('last-modified') ?? '',
    };
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('network', String(error));
  }
};

const pauseFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.onabort = reject;
    setTimeout(resolve, milliseconds);
  });

/** Milliseconds before the next try: what the server asked, within reason, else growing and jittered. */
const choosePause = ({ retryAfter }: LoadError, attempt: number): number => {
  const asked = Number(retryAfter) * 1000 || Date.parse(retryAfter ?? '') - Date.now();
  return asked > 0 ? Math.min(asked, LONGEST_PAUSE) : 2 ** attempt * 300 * (0.75 + Math.random() / 2);
};

/**
 * Asks for a document, again where that can help. When the network fails to the
 * end, the last try takes what the HTTP cache has, however old.
 *
 * @param cache `no-cache` asks the server whether there is anything new
 * @param aborted ends the request and all that would follow it
 * @throws LoadError
 */
export const requestText = async (source: Source, cache: RequestCache, aborted: AbortSignal): Promise<Answer> => {
  const end = performance.now() + TIME_LIMIT;
  for (let attempt = 0; ; attempt++) {
    const left = end - performance.now();
    const last = attempt >= MOST_RETRIES || left <= CACHE_TIME;
    const tryOut = new AbortController();
    const stop = (): void => tryOut.abort();
    const timer = setTimeout(stop, last ? left : left - CACHE_TIME);
    aborted.addEventListener('abort', stop);
    try {
      const answer = await requestOnce(source, last ? 'force-cache' : cache, tryOut.signal);
      return last ? answer : { text: answer.text };
    } catch (error) {
      const failure = tryOut.signal.aborted ? new LoadError('timeout') : (error as LoadError);
      if (last || aborted.aborted || !failure.temporary) throw failure;
      const pause = choosePause(failure, attempt);
      await pauseFor(Math.max(0, Math.min(pause, end - performance.now() - CACHE_TIME)), aborted);
    } finally {
      clearTimeout(timer);
      aborted.removeEventListener('abort', stop);
    }
  }
};
