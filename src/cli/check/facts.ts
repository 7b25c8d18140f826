/**
 * Values of the right form that are not true: codes that nobody gave out, a period
 * that ends before it begins, a year that is still to come.
 */
import type { ObjectNode, StringNode } from '@humanwhocodes/momoa';
import {
  canonicalTag,
  isAbbreviation,
  isCountry,
  isLanguage,
  isTimeZone,
  isZoneOf,
  listTimeZones,
  nameCountry,
  suggestCountry,
  suggestLanguage,
} from './codes.js';
import { field, listNames, stringOf } from './document.js';
import type { ContentDocument, Place } from './document.js';
import type { Finding } from './finding.js';
import { explainTimeZone } from './remedies.js';
import { describeAllowed, nameLanguage, quote } from './wording.js';

const report = (
  place: Pick<Place, 'node' | 'path'>,
  code: string,
  message: string,
  more: Partial<Finding> = {},
): Finding => ({
  offset: place.node.loc.start.offset,
  path: place.path,
  severity: 'error',
  code,
  message,
  ...more,
});

const checkCountry = (place: Place): Finding[] => {
  const code = stringOf(place.node);
  if (code === undefined || !/^[A-Z]{2}$/.test(code) || isCountry(code)) return [];
  const suggestion = suggestCountry(code);
  const name = suggestion ? `; "${suggestion}" is ${nameCountry(suggestion)}` : '';
  return [
    report(place, 'unknown-country', `No country has the code "${code}" (ISO 3166)${name}.`, {
      allowed: describeAllowed(place.schema),
      suggestion,
    }),
  ];
};

const checkTimeZone = (place: Place): Finding[] => {
  const zone = stringOf(place.node);
  if (zone === undefined) return [];
  const country = stringOf(field(place.holder, 'country')) ?? '';
  if (!isTimeZone(zone) || isAbbreviation(zone)) {
    const { message, ...more } = explainTimeZone(zone, country);
    return [report(place, isTimeZone(zone) ? 'unportable-time-zone' : 'unknown-time-zone', message, more)];
  }
  if (!isCountry(country) || isZoneOf(zone, country)) return [];
  const where = `the country given, ${country} (${nameCountry(country)})`;
  const message = `The time zone ${quote(zone)} is not used in ${where}.`;
  return [report(place, 'foreign-time-zone', message, { severity: 'warning', allowed: listTimeZones(country) })];
};

const checkLanguage = (place: Place, used: string[]): Finding[] => {
  const tag = stringOf(place.node);
  if (tag === undefined || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return [];
  const usual = canonicalTag(tag);
  const allowed = describeAllowed(place.schema);
  if (usual === undefined) {
    return [
      report(
        place,
        'unknown-language',
        `${quote(tag)} is not a language code: the part after the hyphen is incomplete.`,
        { allowed, suggestion: tag.split('-')[0] },
      ),
    ];
  }
  if (isLanguage(tag)) {
    if (usual === tag) return [];
    return [
      report(place, 'unusual-language', `${quote(tag)} is usually written "${usual}".`, {
        severity: 'warning',
        suggestion: usual,
      }),
    ];
  }
  const taken = listNames(place.holder);
  const suggestion = suggestLanguage(tag, used, taken);
  const name = suggestion ? `; ${nameLanguage(suggestion).replace(/^(.*) \((".*")\)$/, '$2 is $1')}` : '';
  // Small languages have codes of three letters, and Intl knows names for only some of them.
  if (/^[a-z]{3}(?:-|$)/i.test(tag)) {
    const message = `Browsers know no language with the code ${quote(tag)}${name}. If it is meant, leave it.`;
    return [report(place, 'unknown-language', message, { severity: 'warning', allowed, suggestion })];
  }
  return [report(place, 'unknown-language', `No language has the code ${quote(tag)}${name}.`, { allowed, suggestion })];
};

/** Whether a year, month or day lies wholly before another: the parts that both have are compared. */
const isBefore = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
};

const isTime = (value: string): boolean => /^\d\d:\d\d$/.test(value);

const checkOrder = ({ path, node }: Place): Finding[] => {
  if (node.type !== 'Object') return [];
  const [start, end] = [field(node, 'start'), field(node, 'end')];
  if (start?.type !== 'String' || end?.type !== 'String') return [];
  const place = { node: end, path: `${path}.end` };
  if (/\.period$/.test(path) && isBefore(end.value, start.value)) {
    const message = `This period ends (${end.value}) before it begins (${start.value}). Are the two exchanged?`;
    return [report(place, 'wrong-order', message)];
  }
  if (/\.officeHours$/.test(path) && isTime(start.value) && isTime(end.value) && end.value <= start.value) {
    const message = `The office closes (${end.value}) before it opens (${start.value}). Are the two exchanged?`;
    return [report(place, 'wrong-order', message)];
  }
  return [];
};

const checkYear = (place: Place, now: Date): Finding[] => {
  if (place.node.type !== 'Number' || !/\.year$/.test(place.path) || place.node.value > 9999) return [];
  const year = now.getFullYear();
  if (place.node.value <= year) return [];
  return [
    report(
      place,
      'future-year',
      `The year ${place.node.value} is still to come, but a count belongs to a year that has begun.`,
      { allowed: [`a year up to ${year}`] },
    ),
  ];
};

const checkModified = (root: ObjectNode, now: Date): Finding[] => {
  const node = field(root, 'dateModified') as StringNode | undefined;
  const date = stringOf(node);
  // It may be tomorrow already where the document was written.
  const latest = new Date(now.getTime() + 86_400_000).toISOString();
  if (!node || date === undefined || !/^\d{4}/.test(date) || !isBefore(latest, date)) return [];
  const message = `The date of the last change, ${quote(date)}, is still to come.`;
  return [report({ node, path: 'dateModified' }, 'future-date', message, { severity: 'warning' })];
};

/** What is of the right form and not true. */
export const checkFacts = ({ root, places, languageNames, languages }: ContentDocument, now: Date): Finding[] => {
  const tags = [...languageNames, ...places.filter(({ kind }) => kind === 'languageTag')];
  return [
    ...places.flatMap((place) => (place.kind === 'country' ? checkCountry(place) : [])),
    ...places.flatMap((place) => (place.kind === 'timeZone' ? checkTimeZone(place) : [])),
    ...tags.flatMap((place) => checkLanguage(place, languages)),
    ...places.flatMap(checkOrder),
    ...places.flatMap((place) => checkYear(place, now)),
    ...checkModified(root, now),
  ];
};
