/**
 * Gives a visitor an activity as a calendar file. The list loads this when somebody asks for a file. It imports nothing
 * that the page has already: what it needs of that, it is given.
 */
import type { ContentView } from '../shared/content-view.js';
import type { CityActivity } from './select-activities.js';
import { isDay, nextDay, writeCalendar } from './write-calendar.js';

/** By language of the interface. */
const refusals: Readonly<Record<string, string>> = {
  nl: 'Komt er geen bestand? Dan laat deze pagina geen downloads toe.',
  en: 'No file? Then this page does not allow downloads.',
  de: 'Keine Datei erhalten? Dann erlaubt diese Seite keine Downloads.',
  zh: '没有收到文件？说明此页面不允许下载。',
};

/** Milliseconds that browsers have to fetch what they save. */
const LONGEST_SAVE = 60_000;
/** Signs of a file's name, which file systems limit to 255 bytes. */
const LONGEST_NAME = 60;

/** A name for the file, without what file systems refuse and what hides how a name ends. */
export const nameFile = (name: string): string => {
  const safe = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|%]+/gu, ' ').replace(/\s+/g, ' ');
  return `${[...safe].slice(0, LONGEST_NAME).join('').replace(/^[\s.]+|[\s.]+$/g, '') || 'event'}.ics`;
};

/**
 * Whether a frame around the page may keep it from saving files, which browsers do without a word: its sandbox lacks
 * `allow-downloads`, or belongs to another site and cannot be seen.
 */
const mayBeRefused = (view: Window): boolean => {
  try {
    for (let at = view; at.parent !== at; at = at.parent) {
      const frame = at.frameElement;
      if (!frame || (frame.hasAttribute('sandbox') && !/(?:^|\s)allow-downloads(?:\s|$)/i.test(frame.getAttribute('sandbox')!))) return true;
    }
    return false;
  } catch {
    return true;
  }
};

/** Where visitors find the activity: the page, at the activity. */
const locateActivity = (page: string, id: string): string => (/^https?:/.test(page) ? `${page.replace(/#.*/s, '')}#${id}` : '');

/**
 * Start and end in one form, since an event has days or times: beside a time, a day is its beginning or its end.
 *
 * @param locate adds the offset of the activity's zone to a time
 */
export const matchForms = (start: string, end: string | undefined, locate: (moment: string) => string): [start: string, end: string | undefined] => {
  if (!end || isDay(start) === isDay(end)) return [locate(start), end && locate(end)];
  return isDay(start) ? [locate(`${start}T00:00`), locate(end)] : [locate(start), locate(`${nextDay(end)}T00:00`)];
};

/**
 * Saves an activity as a file.
 *
 * @param button what was clicked
 * @param locate adds the offset of the activity's zone to a time
 * @returns a sentence for the visitor where the file may not come; else nothing
 */
export const saveActivity = (
  button: HTMLElement,
  view: ContentView,
  { city, activity }: CityActivity,
  locate: (moment: string) => string,
): string => {
  const { ownerDocument: owner } = button;
  const { name, description, place, period, signUp } = activity;
  const id = `${city.id}-${activity.id}`;
  const title = view.text(name).value;
  const [start, end] = matchForms(period!.start!, period!.end, locate);
  const text = writeCalendar(
    {
      uid: `${id}@${new URL(view.document.base || owner.baseURI).hostname || 'partner-city-widgets'}`,
      name: title,
      description: [description && view.text(description).value, signUp && view.address(signUp.url)].filter(Boolean).join('\n\n'),
      place: place ? view.text(place).value : '',
      url: locateActivity(owner.URL, id),
      start,
      end,
    },
    Date.now(),
  );
  const link = owner.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = nameFile(title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONGEST_SAVE);
  return mayBeRefused(owner.defaultView!) ? (refusals[view.words] ?? refusals['en']!) : '';
};
