/**
 * Numbers, dates and names of countries, for the first paint too, which does without `Intl` (see `first-paint.ts`):
 * until then, a placeholder takes about as much room, so that lines break where they will.
 */
import { baseLanguage } from '../../content/language-tags.js';
import { formatCountry, formatDate, formatLanguage, formatNumber } from '../../i18n/formats.js';
import { languageNames } from '../../i18n/languages.js';
import { isFirstPaintDone } from './first-paint.js';

/** As wide as most names of countries, dates and times: two words. */
export const PLACEHOLDER = ` ${'\u00a0'.repeat(13)}`.repeat(2);

const separators: Readonly<Record<string, string>> = { nl: '.', de: '.', en: ',', zh: ',' };

/** What needs `Intl`; until the first paint is done, the placeholder. */
export const writeAfterPaint = (write: () => string): string => (isFirstPaintDone() ? write() : PLACEHOLDER);

/** A whole number with the language's separators. */
export const writeNumber = (value: number, tag: string): string =>
  isFirstPaintDone()
    ? formatNumber(value, tag)
    : String(value).replace(/\B(?=(\d{3})+$)/g, separators[baseLanguage(tag)] ?? '');

/** The name of a country, by its code (ISO 3166-1 alpha-2). */
export const writeCountry = (code: string, tag: string): string => writeAfterPaint(() => formatCountry(code, tag));

/** A language's name in that language; until the first paint is done, the tag of one that the interface does not speak. */
export const writeLanguage = (tag: string): string => languageNames[tag] ?? (isFirstPaintDone() ? formatLanguage(tag) : tag);

/** A year, month or day (ISO 8601), as precise as it was given. */
export const writeDate = (date: string, tag: string): string => writeAfterPaint(() => formatDate(date, tag));
