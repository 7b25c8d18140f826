/**
 * Numbers, units, dates, times and names of countries and languages in a language, through `Intl`.
 * Formatters are kept: making one costs far more than using it. Of a language tag
 * that `Intl` refuses, the language counts.
 */
import { baseLanguage } from '../content/language-tags.js';

const kept = new Map<string, unknown>();

const keep = <T>(key: string, make: () => T): T => {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
};

const locale = (tag: string): string =>
  keep(tag, () => {
    try {
      // English without a region is that of Europe: "31 March 2025".
      return Intl.getCanonicalLocales(tag === 'en' ? 'en-GB' : tag)[0]!;
    } catch {
      return baseLanguage(tag);
    }
  });

/** A whole number with the language's separators: 58.598 in Dutch, 58,598 in English. */
export const formatNumber = (value: number, tag: string): string =>
  keep(`n${tag}`, () => new Intl.NumberFormat(locale(tag))).format(value);

/**
 * A quantity with its unit, to one decimal: "8.750 km", "1,2 MB", "9 uur". It does not break.
 *
 * @param unit one that ECMA-402 names
 */
export const formatUnit = (value: number, unit: string, tag: string, unitDisplay: 'short' | 'long' = 'short'): string =>
  keep(`${unit} ${tag}`, () => new Intl.NumberFormat(locale(tag), { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }))
    .format(value)
    .replace(' ', '\u00a0');

/** Hours and minutes: "9 uur", "4 uur en 30 minuten". */
export const formatDuration = (minutes: number, tag: string): string =>
  keep(`list ${tag}`, () => new Intl.ListFormat(locale(tag), { type: 'unit' })).format(
    Object.entries({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).flatMap(([unit, value]) =>
      value ? formatUnit(value, unit, tag, 'long') : [],
    ),
  );

/** The name of a country, by its code (ISO 3166-1 alpha-2); the code itself where the name is unknown. */
export const formatCountry = (code: string, tag: string): string =>
  (Intl.DisplayNames && keep(`c${tag}`, () => new Intl.DisplayNames(locale(tag), { type: 'region' })).of(code)) || code;

/** A language's name, in that language or in another; the tag itself where that is unknown. */
export const formatLanguage = (tag: string, inTag = tag): string =>
  keep(`l${tag} ${inTag}`, () => {
    try {
      return new Intl.DisplayNames(locale(inTag), { type: 'language' }).of(tag === 'en' ? tag : locale(tag)) ?? tag;
    } catch {
      return tag;
    }
  });

const moments = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

/**
 * A moment in a time zone.
 *
 * @param options the same object each time, since the formatter is kept by it
 * @param timeZone a name of the IANA database; `undefined` for the reader's own
 * @throws RangeError when the time zone is unknown
 */
export const formatMoment = (
  date: Date | number,
  tag: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string => {
  let own = moments.get(options);
  if (!own) moments.set(options, (own = new Map()));
  const key = `${tag} ${timeZone}`;
  let format = own.get(key);
  if (!format) own.set(key, (format = new Intl.DateTimeFormat(locale(tag), { timeZone, ...options })));
  return format.format(date);
};

/**
 * What a time zone is called at a moment, daylight saving included: "Chinese standaardtijd".
 *
 * @throws RangeError when the time zone is unknown
 */
export const formatZone = (date: Date | number, tag: string, timeZone: string): string =>
  keep(`z${timeZone} ${tag}`, () => new Intl.DateTimeFormat(locale(tag), { timeZone, timeZoneName: 'long' }))
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')!.value;

const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { ...YEAR, month: 'long' };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric' };

/** A year, month or day (ISO 8601) as precise as it was given: "2025", "maart 2025", "31 maart 2025". Of a time, its day. */
export const formatDate = (date: string, tag: string): string =>
  formatMoment(Date.parse(date.slice(0, 10)), tag, 'UTC', date.length > 7 ? DAY : date.length > 4 ? MONTH : YEAR);
