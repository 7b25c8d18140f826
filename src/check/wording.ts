/**
 * What may stand in a place, in words for an editor, and how what stands there is
 * called. A schema part without an entry here is described by its own description.
 */
import { nameLanguageCode } from './codes.js';
import { kindOf, unwrap } from './document.js';
import type { SchemaNode } from './document.js';

const forms: Record<string, string> = {
  id: 'small letters, digits and single hyphens, for example "palo-alto"',
  languageTag: 'a language code, for example "nl", "en", "de" or "zh"',
  text: 'a text in quotation marks, or one for each language: { "nl": "…", "en": "…" }',
  address:
    'an address with https://, http:// or mailto:, or the name of a file beside this one, such as "images/bay.svg"',
  pictureAddress:
    'the name of a file beside this one, such as "images/bay.svg", an address with https:// or http://, or a small picture itself: "data:image/png;base64,…" (also jpeg, gif, webp, avif)',
  date: 'a year, a month or a day: "2025", "2025-03" or "2025-03-31"',
  time: 'hours and minutes from "00:00" to "23:59", for example "08:30"',
  timeZone: 'a time zone of the IANA list, for example "Europe/Amsterdam", "America/Los_Angeles" or "Asia/Shanghai"',
  country: 'a country code of two capitals (ISO 3166), for example "NL", "US" or "CN"',
};

const containers: Record<string, string> = {
  array: 'A list in square brackets, [ … ],',
  strict_object: 'A group in braces, { … },',
  number: 'A whole number, without quotation marks,',
  picklist: 'One of a few words, in quotation marks,',
};

const findInPipe = (schema: SchemaNode, type: string): SchemaNode | undefined =>
  schema.pipe?.find((part) => part.type === type);

/** "A date in quotation marks", "A list in square brackets, [ … ],": the subject of "belongs here". */
export const nameThing = (schema: SchemaNode): string => {
  const title = kindOf(schema) === 'languageTag' ? 'language code' : (findInPipe(schema, 'title')?.title ?? 'text');
  const article = /^[aeiou]/.test(title) ? 'An' : 'A';
  const marks = kindOf(schema) === 'text' ? '' : ' in quotation marks';
  return containers[schema.type] ?? `${article} ${title}${marks}`;
};

/** The least and the greatest value of a number. */
export const limitsOf = (schema: SchemaNode): [least: number, most: number] => {
  const limit = (type: string): unknown => findInPipe(schema, type)?.requirement;
  return [Number(limit('min_value') ?? -Infinity), Number(limit('max_value') ?? Infinity)];
};

/** The fields that an object must have. */
export const requiredNames = (schema: SchemaNode): string[] =>
  Object.entries(schema.entries ?? {}).flatMap(([name, entry]) => (entry.type === 'optional' ? [] : [name]));

/** What may stand in a place: words to choose from, or one phrase. */
export const describeAllowed = (optional: SchemaNode): string[] => {
  const schema = unwrap(optional);
  const form = forms[kindOf(schema)];
  if (form) return [form];
  switch (schema.type) {
    case 'picklist':
      return schema.options as string[];
    case 'number': {
      const [least, most] = limitsOf(schema);
      return [`a whole number from ${least} to ${most}, without quotation marks`];
    }
    case 'array':
      return [`a list in square brackets; in it: ${describeAllowed(schema.item!).join(', ')}`];
    case 'strict_object': {
      const required = requiredNames(schema);
      const names = (required.length > 0 ? required : Object.keys(schema.entries!))
        .map((name) => `"${name}"`)
        .join(', ');
      return [`a group in braces with ${names}`];
    }
    default:
      return [findInPipe(schema, 'description')?.description ?? 'a text in quotation marks'];
  }
};

/** A string as it is quoted in a message, never longer than a line. */
export const quote = (value: string): string => JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);

/** What stands in a place: "a number (58598)", "a list". */
export const nameValue = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group in braces';
  if (typeof value === 'string') return `a text (${quote(value)})`;
  return typeof value === 'number' ? `a number (${value})` : String(value);
};

const nouns: Record<string, string> = {
  cities: 'a city',
  activities: 'an activity',
  themes: 'a theme',
  organisations: 'an organisation',
  links: 'a link',
  source: 'a source',
  image: 'an image',
  population: 'a population',
  officeHours: 'office hours',
  period: 'a period',
  municipality: 'the municipality',
};

/** What the object at a path is: "a city", "the document". */
export const nameObject = (path: string): string => {
  const name = /([\w$-]+)(?:\[\d+\])?$/.exec(path)?.[1];
  return name === undefined ? 'the document' : (nouns[name] ?? `"${name}"`);
};

/** A language with its English name: German ("de"). */
export const nameLanguage = (tag: string): string => {
  const name = nameLanguageCode(tag);
  return name === undefined ? `"${tag}"` : `${name} ("${tag}")`;
};
