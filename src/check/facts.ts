/**
 * Values of the right form that are not true: codes that nobody gave out, a period
 * that ends before it begins, a status that its period contradicts, a year that is still to come.
 */
import type { Node } from 'jsonc-parser';
import * as v from 'valibot';
import { readTag } from '../content/language-tags.js';
import { definitions } from '../content/schema.js';
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
import { field, isString, listNames, stringOf } from './document.js';
import type { ContentDocument, Place, StringNode } from './document.js';
import { reportError, reportWarning } from './finding.js';
import type { Finding } from './finding.js';
import { explainTimeZone } from './remedies.js';
import { describeAllowed, nameLanguage, quote } from './wording.js';

const checkCountry = (place: Place): Finding[] => {
  const code = stringOf(place.node);
  if (code === undefined || !/^[A-Z]{2}$/.test(code) || isCountry(code)) return [];
  const suggestion = suggestCountry(code);
  const name = suggestion ? `; "${suggestion}" is ${nameCountry(suggestion)}` : '';
  const message = `No country has the code "${code}" (ISO 3166)${name}.`;
  return [reportError(place, 'unknown-country', message, { allowed: describeAllowed(place.schema), suggestion })];
};

const checkTimeZone = (place: Place): Finding[] => {
  const zone = stringOf(place.node);
  if (zone === undefined) return [];
  const country = stringOf(field(place.holder, 'country')) ?? '';
  if (!isTimeZone(zone) || isAbbreviation(zone)) {
    const { message, ...more } = explainTimeZone(zone, country);
    return [reportError(place, isTimeZone(zone) ? 'unportable-time-zone' : 'unknown-time-zone', message, more)];
  }
  if (!isCountry(country) || isZoneOf(zone, country)) return [];
  const where = `the country given, ${country} (${nameCountry(country)})`;
  const message = `The time zone ${quote(zone)} is not used in ${where}.`;
  return [reportWarning(place, 'foreign-time-zone', message, { allowed: listTimeZones(country) })];
};

const checkLanguage = (place: Place, used: string[]): Finding[] => {
  const tag = stringOf(place.node);
  if (tag === undefined || !v.is(definitions.languageTag, tag)) return [];
  const plain = readTag(tag);
  const usual = canonicalTag(plain);
  const allowed = describeAllowed(place.schema);
  if (usual === undefined) {
    const message = `${quote(tag)} is not a language code: the part after the hyphen is incomplete.`;
    return [reportError(place, 'unknown-language', message, { allowed, suggestion: plain.split('-')[0] })];
  }
  if (isLanguage(plain)) {
    if (usual === tag) return [];
    const message = `${quote(tag)} is usually written "${usual}".`;
    return [reportWarning(place, 'unusual-language', message, { suggestion: usual })];
  }
  const taken = listNames(place.holder);
  const suggestion = suggestLanguage(tag, used, taken);
  const name = suggestion ? `; ${nameLanguage(suggestion).replace(/^(.*) \((".*")\)$/, '$2 is $1')}` : '';
  // Small languages have codes of three letters, and Intl knows names for only some of them.
  if (/^[a-z]{3}(?:-|$)/i.test(tag)) {
    const message = `Browsers know no language with the code ${quote(tag)}${name}. If it is meant, leave it.`;
    return [reportWarning(place, 'unknown-language', message, { allowed, suggestion })];
  }
  const message = `No language has the code ${quote(tag)}${name}.`;
  return [reportError(place, 'unknown-language', message, { allowed, suggestion })];
};

/** Whether a year, month or day lies wholly before another: the parts that both have are compared. */
const isBefore = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
};

const isTime = (value: string): boolean => /^\d\d:\d\d$/.test(value);

const checkOrder = ({ path, node }: Place): Finding[] => {
  const [start, end] = [field(node, 'start'), field(node, 'end')];
  if (!isString(start) || !isString(end)) return [];
  const place = { node: end, path: `${path}.end` };
  if (/\.period$/.test(path) && isBefore(end.value, start.value)) {
    const message = `This period ends (${end.value}) before it begins (${start.value}). Are the two exchanged?`;
    return [reportError(place, 'wrong-order', message)];
  }
  if (/\.officeHours$/.test(path) && isTime(start.value) && isTime(end.value) && end.value <= start.value) {
    const message = `The office closes (${end.value}) before it opens (${start.value}). Are the two exchanged?`;
    return [reportError(place, 'wrong-order', message)];
  }
  return [];
};

/** The status that a period asks for, when what is written contradicts it. A day has begun where it is today. */
const judgeStatus = (status: string, start: string, end: string, now: Date): [right: string, reason: string] | undefined => {
  // It may be tomorrow already, or still yesterday, where the document is read.
  const [early, late] = [-1, 1].map((days) => new Date(now.getTime() + days * 86_400_000).toISOString()) as [string, string];
  const isOver = end !== '' && isBefore(end, early);
  const isToCome = start !== '' && isBefore(late, start);
  if (isOver && isToCome) return undefined;
  if (isOver) return status === 'completed' ? undefined : ['completed', `the period ended in ${end}`];
  if (isToCome) return status === 'planned' ? undefined : ['planned', `the period begins in ${start}, which is still to come`];
  if (status === 'planned' && start !== '' && isBefore(start, early)) return ['active', `the period began in ${start}`];
  if (status !== 'completed' || end === '' || !isBefore(late, end)) return undefined;
  return ['active', `the period ends in ${end}, which is still to come`];
};

const isDate = (node: Node | undefined): node is StringNode => isString(node) && v.is(definitions.date, node.value);

const checkStatus = (place: Place, now: Date): Finding[] => {
  const { node, holder, path } = place;
  if (!isString(node) || !/\.status$/.test(path)) return [];
  const period = field(holder, 'period');
  const [start, end] = ['start', 'end'].map((name) => {
    const date = field(period, name);
    return isDate(date) ? date.value : '';
  }) as [string, string];
  const [suggestion, reason] = judgeStatus(node.value, start, end, now) ?? [];
  if (suggestion === undefined || !/^(?:planned|active|completed)$/.test(node.value)) return [];
  const message = `The status is ${quote(node.value)}, but ${reason!}.`;
  return [reportWarning(place, 'wrong-status', message, { suggestion })];
};

const checkYear = (place: Place, now: Date): Finding[] => {
  const written: unknown = place.node.value;
  const year = now.getFullYear();
  if (typeof written !== 'number' || !/\.year$/.test(place.path) || written <= year || written > 9999) return [];
  const message = `The year ${written} is still to come, but a count belongs to a year that has begun.`;
  return [reportError(place, 'future-year', message, { allowed: [`a year up to ${year}`] })];
};

const checkModified = ({ root }: ContentDocument, now: Date): Finding[] => {
  const node = field(root, 'dateModified');
  // It may be tomorrow already where the document was written.
  const latest = new Date(now.getTime() + 86_400_000).toISOString();
  if (!isString(node) || !/^\d{4}/.test(node.value) || !isBefore(latest, node.value)) return [];
  const message = `The date of the last change, ${quote(node.value)}, is still to come.`;
  return [reportWarning({ node, path: 'dateModified' }, 'future-date', message)];
};

/** What is of the right form and not true. */
export const checkFacts = (document: ContentDocument, now: Date): Finding[] => {
  const { places, languageNames, languages } = document;
  const tags = [...languageNames, ...places.filter(({ kind }) => kind === 'languageTag')];
  return [
    ...places.flatMap((place) => (place.kind === 'country' ? checkCountry(place) : [])),
    ...places.flatMap((place) => (place.kind === 'timeZone' ? checkTimeZone(place) : [])),
    ...tags.flatMap((place) => checkLanguage(place, languages)),
    ...places.flatMap(checkOrder),
    ...places.flatMap((place) => checkStatus(place, now)),
    ...places.flatMap((place) => checkYear(place, now)),
    ...checkModified(document, now),
  ];
};
