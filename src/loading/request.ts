/**
 * One document over the network, once, with limits: of time, body included, and of
 * bytes, counted while they arrive. Requests are simple ones (Fetch Standard: no
 * preflight), and carry credentials to the page's own origin only. Nothing is stored here; the browser's HTTP
 * cache is the only memory.
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

/** Most bytes to accept where an element says nothing else. */
export const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

/** A document as text, and its `Last-Modified` or an empty string. */
export interface Answer {
  text: string;
  modified: string;
}

const readBody = async (response: Response, maxBytes: number): Promise<string> => {
  // Polyfills, and fetch() as some scripts wrap it, have no body.
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (part?: Uint8Array): string => {
    try {
      return decoder.decode(part, { stream: !!part });
    } catch {
      throw new LoadError('encoding');
    }
  };
  let text = '';
  let bytes = 0;
  for (let part; !(part = await reader.read()).done; ) {
    bytes += part.value.length;
    if (bytes > maxBytes) throw new LoadError('size', `over ${maxBytes} bytes`);
    text += decode(part.value);
  }
  return text + decode();
};

/**
 * @param aborted ends the request
 * @param timeLimit milliseconds for the whole answer
 * @throws LoadError
 */
export const requestText = async (
  { url, maxBytes, integrity, referrerPolicy }: Source,
  cache: RequestCache,
  aborted: AbortSignal,
  timeLimit: number,
): Promise<Answer> => {
  const request = new AbortController();
  const { signal } = request;
  const stop = (): void => request.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeLimit);
  // Not by AbortSignal.any(): WebKit forgets such a signal while the request waits, which then never ends.
  aborted.addEventListener('abort', stop);
  if (aborted.aborted) stop();
  try {
    const response = await fetch(url, { cache, signal, integrity, referrerPolicy, credentials: 'same-origin' });
    const { ok, status, headers } = response;
    if (!ok) throw new LoadError('status', '', status, headers.get('retry-after'));
    return { text: await readBody(response, maxBytes), modified: headers.get('last-modified') ?? '' };
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(isLate ? 'timeout' : 'network', String(error));
  } finally {
    // What is still under way of the answer ends here.
    stop();
    clearTimeout(timer);
    aborted.removeEventListener('abort', stop);
  }
};

/**
 * A document that the page preloads. Not by `fetch()`, which hands out a preloaded answer only after the next frame,
 * where this does before: about 40 ms on a slow phone.
 *
 * @param timeLimit milliseconds for the whole answer
 * @throws anything that can go wrong: `requestText` finds out what
 */
export const requestPreloaded = async (url: string, timeLimit: number): Promise<Answer> => {
  const request = new XMLHttpRequest();
  request.open('GET', url);
  request.responseType = 'arraybuffer';
  request.timeout = timeLimit;
  await new Promise((resolve) => {
    request.onloadend = resolve;
    request.send();
  });
  const body = request.response as ArrayBuffer;
  if (request.status !== 200 || body.byteLength > DEFAULT_MAX_BYTES) throw 0;
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(body), modified: request.getResponseHeader('last-modified') ?? '' };
};
