/**
 * Notes what goes wrong in a page from its first moment on: violations of the Content-Security-Policy in every engine
 * and, in WebKit, whose driver tells nothing of the kind, uncaught errors and console messages.
 *
 * Chromium and Firefox put it into each new document by themselves. In WebKit the server writes it into the page as an
 * outside script, which the page's policy must allow (`insertRecorder` takes over the page's nonce).
 */

export interface ConsoleMessage {
  type: string;
  text: string;
}

export interface PageRecord {
  errors: string[];
  messages: ConsoleMessage[];
  violations: string[];
}

export const recorderPath = '/__page-recorder.js';

declare global {
  interface Window {
    __pageRecord?: PageRecord;
  }
}

/** Runs in the page. */
export function recordPage(withConsole: boolean): void {
  const record: PageRecord = { errors: [], messages: [], violations: [] };
  Object.defineProperty(window, '__pageRecord', { value: record });
  document.addEventListener('securitypolicyviolation', (event) => {
    // The site's icon is asked for by the browser, not by the page.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    record.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
  if (!withConsole) return;
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) record.errors.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => record.errors.push(String(event.reason)));
  for (const type of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[type];
    console[type] = (...values: unknown[]) => {
      record.messages.push({ type, text: values.map(String).join(' ') });
      original.apply(console, values);
    };
  }
}

/** A function with its arguments as an expression; the transpiler's `__name` is given, which pages do not have. */
export function writeExpression(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `((__name) => (${run})(...${JSON.stringify(args)}))((named) => named)`;
}

/** The page with the recorder as its first script. */
export function insertRecorder(page: string, source = recorderPath): string {
  const nonce = /<script[^>]*\snonce=(["'][^"']*["'])/i.exec(page)?.[1];
  const script = `<script src="${source}"${nonce ? ` nonce=${nonce}` : ''}></script>`;
  const start = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  let place = 0;
  for (const match of page.matchAll(start)) place = Math.max(place, match.index + match[0].length);
  return page.slice(0, place) + script + page.slice(place);
}
