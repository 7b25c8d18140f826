/** The code for what activities say beyond the first paint comes when it is needed. */
import { loadApart } from '../shared/load-apart.js';

const load = loadApart(() => import('./details.js'));

let loading: Promise<void> | undefined;

/** The code; `null` when it was not to be had: then lists do without. */
export let details: typeof import('./details.js') | null | undefined;

/** Settles when `details` is there, or is not to be had. */
export const loadDetails = (): Promise<void> =>
  (loading ??= load().then(
    (module) => void (details = module),
    (error) => {
      details = null;
      console.error(`partner-cities: ${error}`);
    },
  ));
