/**
 * What few cities have, the tie, contacts, documents and the like, and the words for it: in a file of its own, which
 * comes when the first city has something of it. Cards wait for it, so that nothing on the page moves.
 */
import type { ReactiveControllerHost } from 'lit';
import type { City, Content } from '../../content/schema.js';
import { addWords } from '../../i18n/languages.js';
import { reportOnce } from '../../loading/report.js';

type Details = typeof import('./card-details.js');

/** What draws the details; `null` when it is not to be had. */
let details: Details | null | undefined;
let loading: Promise<void> | undefined;

const load = async (): Promise<void> => {
  try {
    details = await import('./card-details.js');
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

/** What cards draw without it. */
const PLAIN = /^(?:id|name|country|region|description|population|timeZone|location|image|links|sameAs|activities)$/;

const isDetailed = (city: City): boolean => Object.keys(city).some((key) => !PLAIN.test(key));

/** Whether an element must wait for what draws the details of its cities. Once that is there, the element is told. */
export const areDetailsComing = (host: ReactiveControllerHost, content: Content, ...cities: City[]): boolean => {
  // On a server nothing can come.
  if (details !== undefined || typeof document === 'undefined') return false;
  if (!content.translations && !cities.some(isDetailed)) return false;
  void loadDetails().then(() => host.requestUpdate());
  return true;
};
