/** Takes over the document that the page preloads, before the rest of the script runs. */
import { findPageLink } from '../loading/content-source.js';
import { preload } from '../loading/store.js';
import { wait } from '../loading/wait.js';

/** Milliseconds. */
const LONGEST_WAIT = 500;

const link = findPageLink();

/** Settles when the document is here, or elements must not wait any longer; `undefined` where the page preloads none. */
export const preloaded: Promise<unknown> | undefined =
  link?.rel === 'preload' ? Promise.race([preload(link.href), wait(LONGEST_WAIT)]) : undefined;
