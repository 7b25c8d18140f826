import { html } from 'lit';
import { str } from '@lit/localize';
import type { Text } from '../../content/schema.js';
import { formatMoment } from '../../i18n/formats.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { findSharedHours } from '../../i18n/shared-hours.js';
import type { Place } from '../../i18n/shared-hours.js';
import type { ContentView } from '../shared/content-view.js';

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const DAY_AND_CLOCK: Intl.DateTimeFormatOptions = { ...CLOCK, weekday: 'long' };

/** The weekday and time in a zone. */
export const describeLocalTime = (now: number, tag: string, timeZone: string): string =>
  formatMoment(now, tag, timeZone, DAY_AND_CLOCK);

/** A place with offices. */
export type Office = Place & { name: Text };

/** When the offices of two places are both open, in the times of both; or that they never are. */
export const describeSharedHours = (
  { msg, locale }: LanguageController,
  view: ContentView,
  now: number,
  ...offices: [home: Office, away: Office]
): unknown => {
  const hours = findSharedHours(...offices, now);
  if (!hours) return msg('nooit tegelijk', { id: 'no-shared-hours' });
  return offices.map(({ name, timeZone }, index) => {
    const [start, end] = hours.map((moment) => formatMoment(moment, locale, timeZone, CLOCK));
    return html`${index ? ', ' : ''}${msg(str`${start} tot ${end}`, { id: 'hours' })} (${view.inline(name)})`;
  });
};
