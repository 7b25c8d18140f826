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
  nameLanguageCode,
  suggestCountry,
  suggestLanguage,
} from './codes.js';
import { field, isString, listNames, stringOf } from './document.js';
import type { ContentDocument, Place, StringNode } from './document.js';
import { reportError, reportWarning } from './finding.js';
import type { Finding, Wording } from './finding.js';
import { explainTimeZone } from './remedies.js';
import { describeAllowed, quote } from './wording.js';

const checkCountry = (place: Place): Finding[] => {
  const code = stringOf(place.node);
  if (code === undefined || !/^[A-Z]{2}$/.test(code) || isCountry(code)) return [];
  const suggestion = suggestCountry(code);
  const message: Wording = ({ facts, locale }) =>
    suggestion ? facts.countryMeant(code, suggestion, nameCountry(suggestion, locale)) : facts.country(code);
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
  const message: Wording = ({ facts, locale }) =>
    facts.foreignTimeZone(quote(zone), `${country} (${nameCountry(country, locale)})`);
  return [reportWarning(place, 'foreign-time-zone', message, { allowed: () => listTimeZones(country) })];
};

const checkLanguage = (place: Place, used: string[]): Finding[] => {
  const tag = stringOf(place.node);
  if (tag === undefined || !v.is(definitions.languageTag, tag)) return [];
  const plain = readTag(tag);
  const usual = canonicalTag(plain);
  const allowed = describeAllowed(place.schema);
  if (usual === undefined) {
    const message: Wording = ({ facts }) => facts.incompleteTag(quote(tag));
    return [reportError(place, 'unknown-language', message, { allowed, suggestion: plain.split('-')[0] })];
  }
  if (isLanguage(plain)) {
    if (usual === tag) return [];
    const message: Wording = ({ facts }) => facts.unusualTag(quote(tag), usual);
    return [reportWarning(place, 'unusual-language', message, { suggestion: usual })];
  }
  const suggestion = suggestLanguage(tag, used, listNames(place.holder));
  // Small languages have codes of three letters, and Intl knows names for only some of them.
  const isRare = /^[a-z]{3}(?:-|$)/i.test(tag);
  const message: Wording = ({ facts, locale }) => {
    const name = suggestion && nameLanguageCode(suggestion, locale);
    if (!suggestion || !name) return (isRare ? facts.rareLanguage : facts.language)(quote(tag));
    return (isRare ? facts.rareLanguageMeant : facts.languageMeant)(quote(tag), suggestion, name);
  };
  return [(isRare ? reportWarning : reportError)(place, 'unknown-language', message, { allowed, suggestion })];
};

/** Whether a year, month, day or moment lies wholly before another: the parts that both have are compared. */
const isBefore = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
};

/** A date as it is read, with its time. */
const showMoment = (moment: string): string => moment.replace('T', ' ');

/** What is certainly past lies before the first, and what is certainly to come behind the second: a day is not over everywhere at once. */
const aroundNow = (now: Date): [early: string, late: string] =>
  [-1, 1].map((days) => new Date(now.getTime() + days * 86_400_000).toISOString()) as [string, string];

const isMoment = (node: Node | undefined): node is StringNode => isString(node) && v.is(definitions.moment, node.value);

/** A field's date or moment; empty when there is none that can be read. */
const momentOf = (holder: Node | undefined, name: string): string => {
  const node = field(holder, name);
  return isMoment(node) ? node.value : '';
};

const isTime = (value: string): boolean => /^\d\d:\d\d$/.test(value);

/** Two fields of which the second cannot come before the first. */
const checkOrder = ({ path, node }: Place): Finding[] => {
  const report = (name: string, message: Wording): Finding[] => [
    reportError({ node: field(node, name)!, path: `${path}.${name}` }, 'wrong-order', message),
  ];
  if (/\.officeHours$/.test(path)) {
    const [start, end] = [stringOf(field(node, 'start')), stringOf(field(node, 'end'))];
    if (!start || !end || !isTime(start) || !isTime(end) || end > start) return [];
    return report('end', ({ facts }) => facts.officeHours(end, start));
  }
  const [first, second] = /\.period$/.test(path) ? ['start', 'end'] : /\.partnership$/.test(path) ? ['since', 'until'] : [];
  if (first === undefined || second === undefined) return [];
  const [start, end] = [momentOf(node, first), momentOf(node, second)];
  if (!start || !end || !isBefore(end, start)) return [];
  return report(second, ({ facts }) =>
    (first === 'start' ? facts.period : facts.partnership)(showMoment(end), showMoment(start)),
  );
};

/** The status that a period asks for, when what is written contradicts it. A day has begun where it is today. */
const judgeStatus = (status: string, start: string, end: string, now: Date): [right: string, message: Wording] | undefined => {
  const [early, late] = aroundNow(now);
  const isOver = end !== '' && isBefore(end, early);
  const isToCome = start !== '' && isBefore(late, start);
  const [written, from, to] = [quote(status), showMoment(start), showMoment(end)];
  if (isOver && isToCome) return undefined;
  if (isOver) return status === 'completed' ? undefined : ['completed', ({ facts }) => facts.statusEnded(written, to)];
  if (isToCome) return status === 'planned' ? undefined : ['planned', ({ facts }) => facts.statusToCome(written, from)];
  if (status === 'planned' && start !== '' && isBefore(start, early)) {
    return ['active', ({ facts }) => facts.statusBegun(written, from)];
  }
  if (status !== 'completed' || end === '' || !isBefore(late, end)) return undefined;
  return ['active', ({ facts }) => facts.statusGoesOn(written, to)];
};

const checkStatus = (place: Place, now: Date): Finding[] => {
  const { node, holder, path } = place;
  if (!isString(node) || !/\.status$/.test(path)) return [];
  const period = field(holder, 'period');
  const [suggestion, message] = judgeStatus(node.value, momentOf(period, 'start'), momentOf(period, 'end'), now) ?? [];
  if (message === undefined || !/^(?:planned|active|completed)$/.test(node.value)) return [];
  return [reportWarning(place, 'wrong-status', message, { suggestion })];
};

/** A tie that goes on though it has ended. */
const checkState = (place: Place, now: Date): Finding[] => {
  const { node, holder, path } = place;
  const until = momentOf(holder, 'until');
  if (!/\.partnership\.state$/.test(path) || node.value !== 'active' || !until || !isBefore(until, aroundNow(now)[0])) return [];
  return [reportWarning(place, 'wrong-status', ({ facts }) => facts.stateEnded(until), { suggestion: 'ended' })];
};

/** A last day to sign up for an event that has begun by then, or for something longer that is over by then. */
const checkDeadline = ({ node, path }: Place): Finding[] => {
  const signUp = field(node, 'signUp');
  const deadline = momentOf(signUp, 'deadline');
  if (!deadline) return [];
  const [start, end] = ['start', 'end'].map((name) => momentOf(field(node, 'period'), name)) as [string, string];
  // What goes on for months takes people in on its way.
  const isEvent = start.length >= 10 && (!end || end.slice(0, 7) === start.slice(0, 7));
  const limit = isEvent ? start : end;
  if (!limit || !isBefore(limit, deadline)) return [];
  const message: Wording = ({ facts }) =>
    (isEvent ? facts.deadline : facts.lateDeadline)(showMoment(deadline), showMoment(limit));
  return [reportWarning({ node: field(signUp, 'deadline')!, path: `${path}.signUp.deadline` }, 'wrong-order', message)];
};

const checkYear = (place: Place, now: Date): Finding[] => {
  const written: unknown = place.node.value;
  const year = now.getFullYear();
  if (typeof written !== 'number' || !/\.year$/.test(place.path) || written <= year || written > 9999) return [];
  const message: Wording = ({ facts }) => facts.futureYear(written);
  return [reportError(place, 'future-year', message, { allowed: ({ facts }) => [facts.yearUpTo(year)] })];
};

/** The day of a count: not to come, and in the year that stands beside it. */
const checkCount = ({ node, path }: Place, now: Date): Finding[] => {
  if (!/\.population$/.test(path)) return [];
  const date = momentOf(node, 'date');
  const year: unknown = field(node, 'year')?.value;
  if (!date) return [];
  const place = { node: field(node, 'date')!, path: `${path}.date` };
  if (isBefore(aroundNow(now)[1], date)) {
    return [reportError(place, 'future-date', ({ facts }) => facts.futureCount(quote(date)))];
  }
  if (typeof year !== 'number' || date.startsWith(String(year))) return [];
  return [reportWarning(place, 'two-dates', ({ facts }) => facts.twoYears(year, quote(date)))];
};

const checkModified = ({ root }: ContentDocument, now: Date): Finding[] => {
  const node = field(root, 'dateModified');
  // It may be tomorrow already where the document was written.
  if (!isString(node) || !/^\d{4}/.test(node.value) || !isBefore(aroundNow(now)[1], node.value)) return [];
  return [reportWarning({ node, path: 'dateModified' }, 'future-date', ({ facts }) => facts.lastChange(quote(node.value)))];
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
    ...places.flatMap((place) => checkState(place, now)),
    ...places.flatMap(checkDeadline),
    ...places.flatMap((place) => checkYear(place, now)),
    ...places.flatMap((place) => checkCount(place, now)),
    ...checkModified(document, now),
  ];
};
