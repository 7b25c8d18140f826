/** The time in a city, and how much earlier or later that is than at home. */
import { str } from '@lit/localize';
import type { Content } from '../../content/schema.js';
import { formatDuration, formatMoment } from '../../i18n/formats.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { sourceLanguage } from '../../i18n/languages.js';
import { toLocalTime } from '../../i18n/zones.js';
import type { ContentView } from '../shared/content-view.js';

const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long' };

/**
 * A weekday and a time of day, on a clock of 24 hours: "vrijdag 9.46 uur"; or from when to when.
 *
 * @param join words between the two times
 */
export const writeTime = ({ msg, locale, words }: LanguageController, times: readonly Date[], join?: string): string => {
  const clocks = times.map((time) => {
    const clock = time.toISOString().slice(11, 16);
    return words === sourceLanguage ? clock.replace(/^0?(.+):/, '$1.') : clock;
  });
  const time = `${formatMoment(times[0]!, locale, 'UTC', WEEKDAY)} ${clocks.join(join)}`;
  return msg(str`${time} uur`, { id: 'clock' });
};

/** @param home without it, or without its time zone, there is no comparison */
export const describeLocalTime = (
  language: LanguageController,
  view: ContentView,
  now: number,
  timeZone: string,
  home: Content['municipality'],
): string => {
  const { msg, locale } = language;
  const local = toLocalTime(now, timeZone);
  const time = writeTime(language, [local]);
  if (!home?.timeZone) return time;
  const name = view.text(home.name).value;
  const minutes = (+local - +toLocalTime(now, home.timeZone)) / 60_000;
  const gap = formatDuration(Math.abs(minutes), locale);
  const comparison =
    minutes > 0
      ? msg(str`${gap} later dan in ${name}`, { id: 'later' })
      : minutes
        ? msg(str`${gap} vroeger dan in ${name}`, { id: 'earlier' })
        : msg(str`dezelfde tijd als in ${name}`, { id: 'same-time' });
  return `${time}, ${comparison}`;
};
