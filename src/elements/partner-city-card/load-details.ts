/**
 * What few cities have, the tie, contacts, documents and the like, and the words for it: in a file of its own, which
 * comes when the first city has something of it. Cards wait for it, so that nothing on the page moves.
 */
import type { ReactiveControllerHost } from 'lit';
import type { City, Content } from '../../content/schema.js';
import { addWords } from '../../i18n/languages.js';
import { LoadError } from '../../loading/load-error.js';
import { reportOnce } from '../../loading/report.js';
import { wait } from '../../loading/wait.js';

/** Milliseconds: as long as the content itself may take. */
const LONGEST_WAIT = 10_000;

type Details = typeof import('./card-details.js');

/** What draws the details; `null` when it is not to be had. */
let details: Details | null | undefined;
let loading: Promise<void> | undefined;

const refuse = async (): Promise<never> => {
  await wait(LONGEST_WAIT);
  throw new LoadError('timeout');
};

const load = async (): Promise<void> => {
  try {
    details = await Promise.race([import('./card-details.js'), refuse()]);
    addWords(details.cardWords);
  } catch (error) {
    details = null;
    reportOnce('card-details.js', error as Error);
  }
};

/** Loads it, once. It never fails: the console is told, and cards do without. */
export const loadDetails = (): Promise<void> => (loading ??= load());

/** What draws the details, once it is there. */
export const findDetails = (): Details | null | undefined => details;

const isDetailed = (city: City, { municipality, translations }: Content): unknown =>
  translations ||
  city.nativeName ||
  city.partnership ||
  (city.location && municipality?.location) ||
  city.facts ||
  city.images ||
  city.website ||
  city.association ||
  city.contacts ||
  city.documents ||
  (city.officeHours && municipality?.officeHours);

/** Whether one of the cities has details, and what draws them is still to come: then the element is told. */
export const areDetailsComing = (host: ReactiveControllerHost, content: Content, ...cities: City[]): boolean => {
  // On a server nothing can come.
  if (details !== undefined || typeof document === 'undefined' || !cities.some((city) => isDetailed(city, content))) return false;
  void loadDetails().then(() => host.requestUpdate());
  return true;
};
