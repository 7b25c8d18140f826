/**
 * Numbers, dates and names of countries for the first paint. The first use of `Intl` costs a browser tens of
 * milliseconds, on a phone hundreds, so `i18n/formats.ts` comes with what follows the first paint. Until then, a text keeps
 * room for what it will hold, so that lines break where they will. Where it cannot be had, the document's own code or
 * date is shown.
 */
import { isServer } from 'lit';
import * as formats from '../../i18n/formats.js';
import { interfaceLanguage } from '../../i18n/languages.js';
import { later } from '../../later/load-later.js';

/** As wide as most names of countries, dates and times: two words. */
export const ROOM = ` ${'\u00a0'.repeat(13)}`.repeat(2);

const separators: Readonly<Record<string, string>> = { nl: '.', de: '.', en: ',', zh: ',' };

const available = (): typeof formats | undefined | null => (isServer ? formats : later);

const write = (method: 'formatCountry' | 'formatDate', value: string, tag: string): string =>
  available()?.[method](value, tag) ?? (available() === null ? value : ROOM);

/** A whole number with the language's separators. */
export const writeNumber = (value: number, tag: string): string =>
  available()?.formatNumber(value, tag) ??
  String(value).replace(/\B(?=(\d{3})+$)/g, separators[interfaceLanguage(tag)]!);

/** The name of a country, by its code (ISO 3166-1 alpha-2). */
export const writeCountry = (code: string, tag: string): string => write('formatCountry', code, tag);

/** A year, month or day (ISO 8601), as precise as it was given. */
export const writeDate = (date: string, tag: string): string => write('formatDate', date, tag);
