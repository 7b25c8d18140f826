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

const check = 'Check the file with: npx partner-cities check FILE';

/** Tells why there is no content. */
export const reportFailure = (what: string, { reason, status, detail }: LoadError): void => {
  console.error(`partner-cities: ${what}: ${remedies[reason]} ${status || ''} ${detail}\n${check}`);
};

/** Tells which parts of a document were left out, by their paths. */
export const reportProblems = (url: string, problems: readonly string[]): void => {
  if (problems[0]) {
    const more = problems.length - 20;
    console.warn(
      `partner-cities: ${url}: left out ${problems.length}:\n${problems.slice(0, 20).join('\n')}${more > 0 ? `\n(+${more})` : ''}\n${check}`,
    );
  }
};
