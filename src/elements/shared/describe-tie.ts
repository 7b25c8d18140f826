/** What is said of a city in few words, in lists of many: its country, and how long it has been a partner. */
import { str } from '@lit/localize';
import type { City } from '../../content/schema.js';
import { formatDate } from '../../i18n/formats.js';
import type { LanguageController } from '../../i18n/language-controller.js';

/** "sinds 1985", or "1985 tot 2021" for what has ended; `undefined` where no date is known. */
export const describeDuration = ({ msg, locale }: LanguageController, { partnership }: City): string | undefined => {
  const { since, until } = partnership ?? {};
  const [start, end] = [since, until].map((date) => date && formatDate(date, locale));
  if (start && end) return msg(str`${start} tot ${end}`, { id: 'tie-from-to' });
  if (start) return msg(str`sinds ${start}`, { id: 'tie-since' });
  return end && msg(str`tot ${end}`, { id: 'tie-to' });
};
