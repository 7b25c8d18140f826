/**
 * What is wrong with one value that the schema refuses, and what to write instead
 * as far as that follows from what was written.
 */
import * as v from 'valibot';
import { definitions } from '../content/schema.js';
import { isCountry, isTimeZone, listTimeZones, nameCountry, suggestTimeZone } from './codes.js';
import type { Finding, Wording } from './finding.js';
import type { SchemaNode } from './document.js';
import { findNearest } from './nearest.js';
import { describeAllowed, isWhole, limitsOf, nameThing, nameValue, quote } from './wording.js';

export type Remedy = Pick<Finding, 'message' | 'suggestion' | 'allowed'>;

/** That something else belongs in a place. */
export const sayMismatch =
  (schema: SchemaNode, value: unknown): Wording =>
  (say) =>
    say.belongsHere(nameThing(schema)(say), nameValue(value)(say));

/** An identifier with capitals, spaces, accents or other signs. */
export const explainIdentifier = (value: string): Remedy => {
  const suggestion = value
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { message: ({ values }) => values.identifier(quote(value)), suggestion: suggestion || undefined };
};

/** An address with a scheme that is not allowed, or none at all that can be read. */
export const explainAddress = (value: string): Remedy => {
  if (!/\S/.test(value)) return { message: ({ values }) => values.emptyAddress };
  if (/^\s*(?:file:|[A-Za-z]:[\\/])/i.test(value)) {
    return { message: ({ values }) => values.ownComputer(quote(value)) };
  }
  const scheme = /^[\s\p{Cc}]*([A-Za-z][\w\s+.-]*):/u.exec(value)?.[1]?.replace(/\s/g, '').toLowerCase();
  if (!scheme || /^https?$/.test(scheme)) return { message: ({ values }) => values.partialAddress(quote(value)) };
  const nearest = findNearest(scheme, ['https', 'http', 'mailto']);
  const slashes = value.slice(value.indexOf(':') + 1);
  return {
    message: ({ values }) => values.scheme(scheme),
    suggestion: nearest === undefined ? undefined : `${nearest}:${slashes}`,
  };
};

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

const isDate = (value: string): boolean => v.is(definitions.date, value);

/** That a date of the right form is in no calendar. */
const sayMissingDate =
  (written: string, year: string, month: string): Wording =>
  ({ values, locale }) => {
    if (!/^(?:0[1-9]|1[0-2])$/.test(month)) return values.monthMissing(quote(written));
    const end = new Date(0);
    end.setUTCFullYear(Number(year), Number(month), 0);
    const name = end.toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return values.dayMissing(quote(written), name, end.getUTCDate());
  };

/** The form that is needed, of a date in another one. */
const rewriteDate = (value: string): string | undefined => {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(value) ?? [];
  if (y !== undefined) return [y, pad(m), ...(d === undefined ? [] : [pad(d)])].join('-');
  // Day before month, as in Europe; 03/31/2025 can only be meant the other way.
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value) ?? [];
  if (last === undefined) return undefined;
  const [dayPart, monthPart] = Number(second) > 12 ? [second, first] : [first, second];
  return `${last}-${pad(monthPart)}-${pad(dayPart)}`;
};

/** A date in another form, or one that is in no calendar. What is suggested can be written. */
export const explainDate = (value: string): Remedy => {
  const suggestion = rewriteDate(value.trim());
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(suggestion ?? '') ?? [];
  if (suggestion !== undefined && !isDate(suggestion)) return { message: sayMissingDate(value, year!, month!) };
  return { message: ({ values }) => values.notADate(quote(value)), suggestion };
};

/** The form that is needed, of a time of day in another one. */
const rewriteTime = (value: string): string | undefined => {
  const [, hours, minutes, half] =
    /^(\d{1,2})(?:[:.h](\d\d)?)?\s*(?:([ap])\.?m\.?|uur|Uhr)?$/i.exec(value.trim()) ?? [];
  if (hours === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return hour < 24 && Number(minutes ?? 0) < 60 ? `${pad(String(hour))}:${minutes ?? '00'}` : undefined;
};

/** A time of day in another form. */
export const explainTime = (value: string): Remedy => ({
  message: ({ values }) => values.notATime(quote(value)),
  suggestion: rewriteTime(value),
});

/** A day and a time of day, with what people and systems write between and behind. */
const withTime =
  /^(\S+?)(?:T|,?\s+(?:om |um |at )?)(\d{1,2}(?:[:.h]\d{2}|h|(?=\s*(?:uur|Uhr))))(?::\d\d(?:\.\d+)?)?\s*(?:uur|Uhr|Z|[+-]\d\d:?\d\d)?$/;

/** A date with or without a time, in another form. */
export const explainMoment = (value: string): Remedy => {
  // Seconds and a zone are left out: the activity's own zone counts.
  const [, day, clock] = withTime.exec(value.trim()) ?? [];
  if (day === undefined || clock === undefined) return explainDate(value);
  const date = isDate(day) ? day : rewriteDate(day);
  const time = rewriteTime(clock);
  if (date !== undefined && !isDate(date)) return explainDate(day);
  const suggestion = date?.length === 10 && time ? `${date}T${time}` : undefined;
  return { message: ({ values }) => values.notAMoment(quote(value)), suggestion };
};

/** An e-mail address with something in front of it, with signs in the place of others, or several of them. */
export const explainEmail = (value: string): Remedy => {
  if (value.split('@').length > 2) return { message: ({ values }) => values.oneEmail(quote(value)) };
  const suggestion = value
    .trim()
    .replace(/^(?:mailto:|<|e-?mail:?\s)\s*/i, '')
    .replace(/>$/, '')
    .replace(/\s*[[(]?\s*(?:at|apenstaartje)\s*[\])]?\s*(?=[\w-]+[.,])/i, (at) => (value.includes('@') ? at : '@'))
    .replace(/\s*@\s*/, '@')
    .replace(/,(?=[a-z]+$)/i, '.');
  const isRight: boolean = v.is(definitions.emailAddress, suggestion);
  return { message: ({ values }) => values.notAnEmail(quote(value)), suggestion: isRight ? suggestion : undefined };
};

/** A telephone number with words around it, or with signs that none has. */
export const explainPhone = (value: string): Remedy => {
  const suggestion = value
    .replace(/^\D*?(?=[+(\d])/, '')
    .replace(/[^\d ()/.-]+$/, '')
    .replace(/[–—]/g, '-')
    .replace(/\u00a0/g, ' ')
    .trim();
  const isRight: boolean = v.is(definitions.phoneNumber, suggestion);
  return { message: ({ values }) => values.notAPhone(quote(value)), suggestion: isRight ? suggestion : undefined };
};

const separators = /[.,\s'’](?=\d{3}(?!\d))/gu;

/** The number that was meant by digits in groups. */
const joinGroups = (schema: SchemaNode, written: string): string | undefined => {
  const [least, most] = limitsOf(schema);
  const plain = written.replace(separators, '');
  return /^\d+$/.test(plain) && Number(plain) >= least && Number(plain) <= most ? plain : undefined;
};

/** The number that was meant by a decimal comma, or by quotation marks. */
const readDecimal = (schema: SchemaNode, written: string): string | undefined => {
  const [least, most] = limitsOf(schema);
  const plain = written.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) && Number(plain) >= least && Number(plain) <= most ? plain : undefined;
};

/**
 * A number that is none, is broken, or lies outside its limits.
 *
 * @param written as it stands in the file
 */
export const explainNumber = (schema: SchemaNode, value: unknown, written: string): Remedy => {
  const [least, most] = limitsOf(schema);
  if (typeof value !== 'number') {
    const text = typeof value === 'string' ? value.trim() : written;
    const suggestion = isWhole(schema) ? joinGroups(schema, text) : readDecimal(schema, text);
    return { message: sayMismatch(schema, value), suggestion };
  }
  if (value > most) return { message: ({ values }) => values.tooLarge(written) };
  if (!isWhole(schema)) return { message: ({ values }) => values.tooSmall(written) };
  const suggestion = joinGroups(schema, written);
  if (!Number.isInteger(value)) return { message: ({ values }) => values.notWhole(written), suggestion };
  return value < least && suggestion === undefined
    ? { message: ({ values }) => values.tooSmall(written) }
    : { message: ({ values }) => values.thousands(written, value), suggestion };
};

/** A latitude that is a longitude, where the longitude beside it can be a latitude; `undefined` for others. */
export const explainLatitude = (latitude: unknown, longitude: unknown): Remedy | undefined => {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (Math.abs(latitude) <= 90 || Math.abs(latitude) > 180 || Math.abs(longitude) > 90) return undefined;
  return { message: ({ facts }) => facts.swappedLocation(longitude, latitude), suggestion: String(longitude) };
};

/** A number that is right as JSON has it, and is another one than its digits say: 320.000 is 320. */
export const explainGroups = (schema: SchemaNode, value: number, written: string): Remedy | undefined => {
  if (!isWhole(schema) || !/^\d{1,3}(?:\.000)$/.test(written)) return undefined;
  const suggestion = joinGroups(schema, written);
  return suggestion === undefined || Number(suggestion) === value
    ? undefined
    : explainNumber(schema, value, written);
};

/** A time zone that browsers do not know; with a country, its zones are what is allowed. */
export const explainTimeZone = (value: string, country: string): Remedy => {
  const own = isCountry(country) ? listTimeZones(country) : [];
  const suggestion = suggestTimeZone(value, country);
  const fits = own.length > 0 && (suggestion === undefined || own.includes(suggestion));
  const message: Wording = ({ values, locale }) => {
    const unknown = isTimeZone(value) ? values.unportableTimeZone(quote(value)) : values.timeZone(quote(value));
    return fits ? `${unknown} ${values.chooseFor(nameCountry(country, locale))}` : unknown;
  };
  const allowed = fits ? () => own : describeAllowed(definitions.timeZone as unknown as SchemaNode);
  return { message, allowed, suggestion };
};
