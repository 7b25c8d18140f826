/**
 * What is wrong with one value that the schema refuses, and what to write instead
 * as far as that follows from what was written.
 */
import * as v from 'valibot';
import { definitions } from '../content/schema.js';
import { isCountry, isTimeZone, listTimeZones, nameCountry, suggestTimeZone } from './codes.js';
import type { Finding } from './finding.js';
import type { SchemaNode } from './document.js';
import { findNearest } from './nearest.js';
import { describeAllowed, limitsOf, nameThing, nameValue, quote } from './wording.js';

export type Remedy = Pick<Finding, 'message' | 'suggestion' | 'allowed'>;

/** An identifier with capitals, spaces, accents or other signs. */
export const explainIdentifier = (value: string): Remedy => {
  const suggestion = value
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { message: `${quote(value)} cannot be an identifier.`, suggestion: suggestion || undefined };
};

/** An address with a scheme that is not allowed, or none at all that can be read. */
export const explainAddress = (value: string): Remedy => {
  if (!/\S/.test(value)) return { message: 'This address is empty. Write it, or leave its line out.' };
  if (/^\s*(?:file:|[A-Za-z]:[\\/])/i.test(value)) {
    const remedy = 'Put the file beside this one and write its name.';
    return { message: `${quote(value)} is a place on your own computer, which visitors cannot reach. ${remedy}` };
  }
  const scheme = /^[\s\p{Cc}]*([A-Za-z][\w\s+.-]*):/u.exec(value)?.[1]?.replace(/\s/g, '').toLowerCase();
  if (!scheme || /^https?$/.test(scheme)) return { message: `${quote(value)} is not a whole address.` };
  const nearest = findNearest(scheme, ['https', 'http', 'mailto']);
  const slashes = value.slice(value.indexOf(':') + 1);
  return {
    message: `Addresses that start with "${scheme}:" cannot be used here.`,
    suggestion: nearest === undefined ? undefined : `${nearest}:${slashes}`,
  };
};

/** An address that may not be shown as a picture. */
export const explainPictureAddress = (value: string): Remedy => {
  const address = value.trim();
  if (/^mailto:/i.test(address)) return { message: 'A picture belongs here, not a mail address.' };
  if (!/^data:/i.test(address)) return explainAddress(value);
  const what = /^data:image\/svg/i.test(address)
    ? 'A drawing (SVG) cannot stand in the document itself, since it can have scripts.'
    : `${quote(value)} is no picture that can stand in the document itself.`;
  return { message: `${what} Put the file beside this one, and write its name.` };
};

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

const isDate = (value: string): boolean => v.is(definitions.date, value);

/** Why a date of the right form is in no calendar. */
const explainMissingDate = (year: string, month: string): string => {
  if (!/^(?:0[1-9]|1[0-2])$/.test(month)) return 'a year has months 01 to 12';
  const end = new Date(0);
  end.setUTCFullYear(Number(year), Number(month), 0);
  const name = end.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${name} has ${end.getUTCDate()} days`;
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
  if (suggestion !== undefined && !isDate(suggestion)) {
    return { message: `The date ${quote(value)} does not exist: ${explainMissingDate(year!, month!)}.` };
  }
  const message = `${quote(value)} is not a date in the form that is needed here (year, month, day).`;
  return { message, suggestion };
};

/** A time of day in another form. */
export const explainTime = (value: string): Remedy => {
  const message = `${quote(value)} is not a time of day on a 24-hour clock.`;
  const [, hours, minutes, half] =
    /^(\d{1,2})(?:[:.h](\d\d)?)?\s*(?:([ap])\.?m\.?|uur|Uhr)?$/i.exec(value.trim()) ?? [];
  if (hours === undefined) return { message };
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return hour < 24 && Number(minutes ?? 0) < 60
    ? { message, suggestion: `${pad(String(hour))}:${minutes ?? '00'}` }
    : { message };
};

const separators = /[.,\s'’](?=\d{3}(?!\d))/gu;

const thousands = 'In JSON a point marks a fraction; thousands are written without separators.';

/** The number that was meant by digits in groups. */
const joinGroups = (schema: SchemaNode, written: string): string | undefined => {
  const [least, most] = limitsOf(schema);
  const plain = written.replace(separators, '');
  return /^\d+$/.test(plain) && Number(plain) >= least && Number(plain) <= most ? plain : undefined;
};

/**
 * A number that is none, is broken, or lies outside its limits.
 *
 * @param written as it stands in the file
 */
export const explainNumber = (schema: SchemaNode, value: unknown, written: string): Remedy => {
  const [least, most] = limitsOf(schema);
  const suggestion = joinGroups(schema, typeof value === 'string' ? value.trim() : written);
  if (typeof value !== 'number') {
    return { message: `${nameThing(schema)} belongs here, not ${nameValue(value)}.`, suggestion };
  }
  if (value > most) return { message: `${written} is too large.` };
  if (!Number.isInteger(value)) return { message: `${written} is not a whole number. ${thousands}`, suggestion };
  return value < least && suggestion === undefined
    ? { message: `${written} is too small.` }
    : { message: `${written} is read as ${value}. ${thousands}`, suggestion };
};

/** A number that is right as JSON has it, and is another one than its digits say: 320.000 is 320. */
export const explainGroups = (schema: SchemaNode, value: number, written: string): Remedy | undefined => {
  if (!/^\d{1,3}(?:\.000)$/.test(written)) return undefined;
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
  const remedy = fits ? ` Choose one for ${nameCountry(country)}.` : '';
  const known = isTimeZone(value) ? 'Not all browsers know the time zone' : 'Browsers know no time zone';
  const message = `${known} ${quote(value)}: zones are named after a few large cities.${remedy}`;
  return { message, allowed: fits ? own : describeAllowed(definitions.timeZone as unknown as SchemaNode), suggestion };
};
