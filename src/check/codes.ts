/**
 * Codes that other people keep: languages (BCP 47), countries (ISO 3166), time zones
 * (IANA). `Intl` knows them, so no list is kept here; suggestions come from the
 * names that it gives in the languages an editor of such a page may write in.
 */
import { readTag } from '../content/language-tags.js';
import { notCountries } from '../content/region-codes.js';
import { findNearest } from './nearest.js';

const namingLanguages = ['en', 'nl', 'de', 'fr', 'zh'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

const remember = <T>(find: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
};

/** Names in a language; `undefined` for codes without one. */
const makeNamer = (type: Intl.DisplayNamesType): ((locale: string) => (code: string) => string | undefined) =>
  remember((locale) => {
    const display = new Intl.DisplayNames(locale, { type, fallback: 'none' });
    return remember((code) => {
      try {
        return display.of(code);
      } catch {
        return undefined;
      }
    });
  });

const nameRegions = makeNamer('region');
const nameLanguages = makeNamer('language');

/** The name of a language; `undefined` for what is none. */
export const nameLanguageCode = (code: string, locale: string): string | undefined => nameLanguages(locale)(code);

/** Names in several languages, in small letters, with their codes. */
const collectNames = (type: Intl.DisplayNamesType, codes: string[]): Map<string, string> => {
  const names = new Map<string, string>();
  for (const language of namingLanguages) {
    const display = new Intl.DisplayNames(language, { type, fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name && !names.has(name)) names.set(name, code);
    }
  }
  return names;
};

const findByName = (names: Map<string, string>, written: string): string | undefined => {
  const name = written.toLowerCase();
  const nearest = names.get(name) ?? (name.length > 3 ? findNearest(name, names.keys()) : undefined);
  return nearest === undefined ? undefined : (names.get(nearest) ?? nearest);
};

const parseTag = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(readTag(tag));
  } catch {
    return undefined;
  }
};

/** Whether a code stands for a country (ISO 3166-1 alpha-2, now in use). */
export const isCountry = remember(
  (code) =>
    /^[A-Z]{2}$/.test(code) &&
    !notCountries.has(code) &&
    parseTag(`und-${code}`)?.region === code &&
    nameRegions('en')(code) !== undefined,
);

/** The name of a country. */
export const nameCountry = (code: string, locale: string): string => nameRegions(locale)(code) ?? code;

let countryNames: Map<string, string> | undefined;

/** The country code that was probably meant: other capitals, an old code, the country's name. */
export const suggestCountry = remember((written) => {
  const code = written.trim().toUpperCase();
  const current = /^[A-Z]{2}$/.test(code) ? parseTag(`und-${code}`)?.region : undefined;
  if (current && isCountry(current)) return current;
  countryNames ??= collectNames('region', pairs.map((pair) => pair.toUpperCase()).filter(isCountry));
  return findByName(countryNames, written);
});

/** Whether a tag's language is one that `Intl` has a name for. */
export const isLanguage = remember((tag) => {
  const language = parseTag(tag)?.language;
  return language !== undefined && nameLanguageCode(language, 'en') !== undefined;
});

/** A tag in its usual form ("nld" is "nl", "zh-hans" is "zh-Hans"); `undefined` when it is not well-formed. */
export const canonicalTag = remember((tag) => parseTag(tag)?.toString());

/** A tag with the script and region that it most likely stands for: "nl" and "nl-NL" both are "nl-Latn-NL". */
export const maximizeTag = remember((tag) => parseTag(tag)?.maximize().toString());

let languageNames: Map<string, string> | undefined;

const guessLanguage = (written: string, used: string[]): string | undefined => {
  const tag = readTag(written) || written.trim();
  const usual = canonicalTag(tag);
  if (usual && isLanguage(usual)) return usual;
  const country = tag.toUpperCase();
  if (isCountry(country)) return parseTag(`und-${country}`)?.maximize().language;
  languageNames ??= collectNames('language', pairs.filter(isLanguage));
  return findNearest(tag, used) ?? (tag.length > 2 ? findByName(languageNames, tag) : undefined);
};

/**
 * The language code that was probably meant: another spelling, a country's code, the language's name.
 *
 * @param used the languages of the document
 * @param taken languages that cannot be meant, since they stand beside it
 */
export const suggestLanguage = (written: string, used: string[], taken: string[]): string | undefined => {
  const meant = guessLanguage(
    written,
    used.filter((tag) => tag !== written && !taken.includes(tag)),
  );
  return meant !== undefined && taken.includes(meant) ? undefined : meant;
};

/** Whether this program's `Intl` knows a time zone by its name; offsets such as "+01:00" are no names. */
export const isTimeZone = remember((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
});

/** Whether a time zone is a three-letter name that ICU takes and IANA does not have: some browsers refuse those. */
export const isAbbreviation = (zone: string): boolean =>
  /^(?!UTC|GMT|CET|EET|MET|WET|EST|MST|HST|UCT|PRC|ROC|ROK)[A-Z]{3}$/.test(zone);

/** The time zones of a country; none when it is unknown. */
export const listTimeZones = remember((country: string): string[] => {
  const locale = parseTag(`und-${country}`) as
    (Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] }) | undefined;
  return (locale?.getTimeZones?.() ?? locale?.timeZones ?? []) as string[];
});

const canonicalZone = remember((zone) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);

/** Whether a known time zone is used in a country; true when the country's zones are unknown. */
export const isZoneOf = (zone: string, country: string): boolean => {
  const own = listTimeZones(country);
  return own.length === 0 || own.map(canonicalZone).includes(canonicalZone(zone));
};

const cityOf = (zone: string): string => zone.replace(/^.*\//, '');

const findZone = (written: string, zones: string[]): string | undefined => {
  const city = findNearest(cityOf(written), zones.map(cityOf));
  return city === undefined ? undefined : zones.find((zone) => cityOf(zone) === city);
};

/** The time zone that was probably meant: by the name of its city, or as the only one of the country. */
export const suggestTimeZone = (written: string, country: string): string | undefined => {
  const own = listTimeZones(country);
  const only = own.length === 1 ? own[0] : undefined;
  return findZone(written, own) ?? findZone(written, Intl.supportedValuesOf('timeZone')) ?? only;
};
