import type { html as htmlTag, TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Activity } from '../../content/schema.js';
import { formatDate, formatMoment, formatZone } from '../../i18n/formats.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { ContentView } from '../shared/content-view.js';
import { wordsFor } from './details-words.js';
import { hasTime, locateMoment } from './moments.js';

type Html = typeof htmlTag;

const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' };

/** A time of a clock of 24 hours: "14.00" in Dutch, "14:00" in other languages. */
const writeClock = ({ words }: LanguageController, moment: string): string =>
  moment.slice('yyyy-mm-ddT'.length).replace(':', words === 'nl' ? '.' : ':');

/** A day, month or year; of a moment with a time, the day with the time of its place, and until when. */
const writeMoment = (language: LanguageController, moment: string, until?: string): string => {
  const { msg, words, locale } = language;
  if (!hasTime(moment)) return formatDate(moment, locale);
  const date = formatMoment(Date.parse(`${moment}Z`), locale, 'UTC', WEEKDAY);
  const [start, end] = [moment, until].map((time) => time && writeClock(language, time));
  const hours = end ? msg(str`${start} tot ${end}`, { id: 'hours' }) : start;
  return wordsFor(words).dayAndTime(date, hours!);
};

/** @param until another time of the same day */
export const renderTime = (
  html: Html,
  language: LanguageController,
  moment: string,
  timeZone: string | undefined,
  until?: string,
): TemplateResult => html`<time datetime=${locateMoment(moment, timeZone)}>${writeMoment(language, moment, until)}</time>`;

/** The zone of a time, where the municipality's clocks show another one. */
const describeZone = (view: ContentView, locale: string, moment: string, timeZone: string | undefined): string => {
  const located = locateMoment(moment, timeZone);
  const isKnown = timeZone && located !== moment;
  return isKnown && located !== locateMoment(moment, view.document.content.municipality?.timeZone)
    ? ` (${formatZone(Date.parse(located), locale, timeZone)})`
    : '';
};

/** From when to when an activity is. */
export const renderPeriod = (
  html: Html,
  language: LanguageController,
  view: ContentView,
  { start, end, timeZone }: NonNullable<Activity['period']>,
): TemplateResult | undefined => {
  const { msg, locale } = language;
  const [from, to] = [start, end].map((moment) => moment && renderTime(html, language, moment, timeZone));
  const timed = [start, end].find((moment) => moment && hasTime(moment));
  const zone = timed ? describeZone(view, locale, timed, timeZone) : '';
  if (start && end) {
    const isOneDay = start.slice(0, 10) === end.slice(0, 10) && start.length >= end.length;
    return isOneDay
      ? html`${renderTime(html, language, start, timeZone, hasTime(end) && end !== start ? end : undefined)}${zone}`
      : html`${from} – ${to}${zone}`;
  }
  if (from) return timed ? html`${from}${zone}` : html`${msg('vanaf', { id: 'from' })} ${from}`;
  return to ? html`${msg('tot en met', { id: 'until' })} ${to}${zone}` : undefined;
};
