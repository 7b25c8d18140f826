/**
 * What the first paint does not need comes in a file of its own, once there is
 * something on the screen or something went wrong: retries, messages for developers,
 * fresh content, `Intl`, the clock, paper. Without it, elements show what they have.
 */
import type { LoadError } from '../loading/load-error.js';
import { rest } from '../loading/rest.js';

export type Later = typeof import('./later.js');

let request: Promise<Later> | undefined;

/** The module, once it is here; `null` when it could not be had. */
export let later: Later | undefined | null;

/** Fetches the module, once; a failed request is made again for the next element. */
export const loadLater = (): Promise<Later> =>
  // In a task of its own: to start a request takes time too.
  (request ??= rest().then(() => import('./later.js')).then(
    (module) => (later = module),
    (error: unknown) => {
      request = undefined;
      later ??= null;
      throw error;
    },
  ));

/** Tells developers what went wrong, or which parts of a document were left out. */
export const report = (what: string, found: LoadError | readonly string[]): void =>
  void loadLater().then(
    ({ reportOnce }) => reportOnce(what, found),
    () => console.error('partner-cities:', what, found),
  );
