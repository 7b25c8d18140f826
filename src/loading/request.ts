/**
 * One document over the network, with limits: ten seconds in all, body and retries
 * included, and a number of bytes counted while they arrive. Requests are simple ones
 * (Fetch Standard: no preflight) and carry no credentials. Nothing is stored here;
 * the browser's HTTP cache is the only memory.
 */
import { loadLater } from '../later/load-later.js';
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
  /** `Last-Modified`, or an empty string, when the document comes from the HTTP cache because the network failed. */
  stale?: string | undefined;
}

/** Milliseconds for everything; the first try leaves the last second to the HTTP cache. */
const TIME_LIMIT = 10_000;

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

const requestOnce = async (
  { url, maxBytes, integrity, referrerPolicy }: Source,
  cache: RequestCache,
  aborted: AbortSignal,
  timeLimit: number,
): Promise<Answer> => {
  const timeout = AbortSignal.timeout(timeLimit);
  try {
    const signal = AbortSignal.any([aborted, timeout]);
    const response = await fetch(url, { cache, signal, integrity, referrerPolicy, credentials: 'omit' });
    const { ok, status, headers } = response;
    if (!ok) throw new LoadError('status', '', status, headers.get('retry-after'));
    return { text: await readBody(response, maxBytes), stale: headers.get('last-modified') ?? '' };
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(timeout.aborted ? 'timeout' : 'network', String(error));
  }
};

/**
 * Asks for a document, again where that can help.
 *
 * @param cache `no-cache` asks the server whether there is anything new
 * @param aborted ends the request and all that would follow it
 * @throws LoadError
 */
export const requestText = async (source: Source, cache: RequestCache, aborted: AbortSignal): Promise<Answer> => {
  const end = performance.now() + TIME_LIMIT;
  try {
    const { text } = await requestOnce(source, cache, aborted, TIME_LIMIT - 1000);
    return { text };
  } catch (error) {
    if (aborted.aborted) throw error;
    const later = await loadLater().catch(() => {
      throw error;
    });
    return later.recover(
      error as LoadError,
      (again = cache, timeLimit) => requestOnce(source, again, aborted, timeLimit),
      end,
    );
  }
};
