/** What a host page is: data, for the one runner in hosts.test.ts. */
import type { Tab } from './engines.js';
import type { Seen } from './server.js';
import type { Report } from './page/report.js';

/** Where things are, for a page that is being written. */
export interface Addresses {
  /** The built files, on the page's own origin. */
  mine: string;
  /** The built files, on another origin. */
  other: string;
  pageOrigin: string;
  otherOrigin: string;
  /** Subresource Integrity of partner-cities.js. */
  integrity: string;
  nonce: string;
}

/** What a host's own checks get. */
export interface Visit {
  tab: Tab;
  /** The page with our script. */
  report: Report;
  requests: Seen[];
  reports: string[];
}

export interface Host {
  /** A sentence: "works under …". */
  name: string;
  html(addresses: Addresses): string;
  /** Other pages that it needs, by name; each name starts with "page". */
  pages?: Record<string, (addresses: Addresses) => string>;
  csp?(addresses: Addresses): string;
  contentType?: string;
  search?: string;
  /** Width of the window in CSS pixels. */
  width?: number;
  /** What is done in the page before it is looked at: an expression that may give a promise. */
  act?: string;
  /** How many of our elements show content; when absent, all that there are, and at least one. */
  ready?: number;
  /** Words that must be seen; when absent: "Palo Alto". */
  sees?: string[];
  /** What the console may say, once. Anything else from us is a failure. */
  says?: RegExp;
  /** Whether the page's policy refuses something of ours. */
  violates?: boolean;
  /** Engines that cannot do this, with the reason, which the runner prints. */
  not?: Partial<Record<'chromium' | 'firefox' | 'webkit', string>>;
  /** The only engines that try it; when absent, all. One page of many that differ in a detail, which another page has all at once. */
  only?: readonly string[];
  /** Differences between the page with and without us that are the point of the page. */
  mayDiffer?: (keyof Report['outside'])[];
  /** What else must hold. */
  check?(visit: Visit): void | Promise<void>;
}
