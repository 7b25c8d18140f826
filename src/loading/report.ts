/**
 * What a developer is told on the console: once for each failed load, and once for
 * each document with parts that were left out. Visitors see a sentence of their own.
 */
import type { FailureReason, LoadError } from './load-error.js';

const remedies: Record<FailureReason, string> = {
  source: 'no content is named. Set src or data, or put <link data-partner-content href="…"> into the page.',
  address: 'not an http or https address.',
  network: 'no answer. Check the address, and that the server sends Access-Control-Allow-Origin.',
  timeout: 'no whole answer within 10 seconds.',
  status: 'refused by the server. Check src or <link data-partner-content>.',
  size: 'too large. Set max-bytes if this is meant.',
  empty: 'an empty answer.',
  html: 'a web page, no JSON. Check the address.',
  encoding: 'not UTF-8.',
  json: 'not JSON, or cut off.',
  shape: 'no list of cities.',
  city: 'no such city.',
};

/** What the command finds, too. */
const isInFile = /^(?:encoding|json|shape|city)$/;
const CHECK_FILE = '\nCheck the file with: partner-cities check FILE';

const MOST_LINES = 20;

const reported = new Set<string>();

const describe = (found: LoadError | readonly string[]): string => {
  if (found instanceof Error) {
    const { reason, status, detail } = found as LoadError;
    return [remedies[reason], status, detail].filter(Boolean).join(' ') + (isInFile.test(reason) ? CHECK_FILE : '');
  }
  const more = found.length - MOST_LINES;
  return [`left out ${found.length}:`, ...found.slice(0, MOST_LINES), ...(more > 0 ? [`and ${more} more`] : [])].join('\n') + CHECK_FILE;
};

/**
 * Tells why there is no content, or which parts of a document were left out, by
 * their paths. A thousand elements with one mistake say it once.
 */
export const reportOnce = (what: string, found: LoadError | readonly string[]): void => {
  const message = `partner-cities: ${what}: ${describe(found)}`;
  if (reported.has(message)) return;
  reported.add(message);
  console[found instanceof Error ? 'error' : 'warn'](message);
};
