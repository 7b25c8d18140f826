/**
 * What a developer is told on the console: once for each failed load, and once for
 * each document with parts that were left out. Visitors see a sentence of their own.
 */
import type { FailureReason, LoadError } from './load-error.js';

const remedies: Record<FailureReason, string> = {
  address: 'not an http or https address. Set src to one.',
  network: 'no answer. Is the address right, the server up, and does it send Access-Control-Allow-Origin?',
  timeout: 'no whole answer within 10 seconds.',
  status: 'the server refused it. Check the address and the server.',
  size: 'too large. Set max-bytes if this size is meant.',
  empty: 'an empty answer. Check what the server sends.',
  html: 'an HTML page instead of JSON. Is this the address of the JSON file?',
  encoding: 'not UTF-8. Save the file as UTF-8.',
  json: 'not JSON, or cut off.',
  shape: 'JSON without what a document needs.',
  city: 'no such city in the document.',
};

const MOST_LINES = 20;
const check = 'Check the file with: npx partner-cities check FILE';

const told = new Set<string>();

const describe = (found: LoadError | readonly string[]): string => {
  if (found instanceof Error) {
    const { reason, status, detail } = found as LoadError;
    return [remedies[reason], status, detail].filter(Boolean).join(' ');
  }
  const more = found.length - MOST_LINES;
  return [`left out ${found.length}:`, ...found.slice(0, MOST_LINES), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
};

/**
 * Tells why there is no content, or which parts of a document were left out, by
 * their paths. A thousand elements with one mistake say it once.
 */
export const reportOnce = (what: string, found: LoadError | readonly string[]): void => {
  const message = `partner-cities: ${what}: ${describe(found)}\n${check}`;
  if (told.has(message)) return;
  told.add(message);
  console[found instanceof Error ? 'error' : 'warn'](message);
};
