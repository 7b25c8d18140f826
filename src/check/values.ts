/**
 * The values that the schema refuses, explained to an editor. valibot decides about each
 * single value; this module says what is wrong with it and what to write. The lists,
 * groups and texts around them are compared by type alone: valibot takes a list for an
 * object, as JavaScript does.
 */
import { getNodeValue } from 'jsonc-parser';
import * as v from 'valibot';
import { suggestCountry, suggestLanguage } from './codes.js';
import { field, isString, items, listNames, stringOf } from './document.js';
import type { ContentDocument, Place } from './document.js';
import { reportError } from './finding.js';
import type { Finding } from './finding.js';
import { findMeantValue } from './meant-words.js';
import {
  explainAddress,
  explainDate,
  explainEmail,
  explainGroups,
  explainIdentifier,
  explainLatitude,
  explainMoment,
  explainNumber,
  explainPhone,
  explainTime,
  explainTimeZone,
  sayMismatch,
} from './remedies.js';
import type { Remedy } from './remedies.js';
import { describeAllowed, nameLanguage, quote } from './wording.js';

const nodeTypes: Record<string, string> = { number: 'number', boolean: 'boolean', array: 'array', strict_object: 'object' };

const isRightType = ({ kind, schema, node }: Place): boolean =>
  node.type === (nodeTypes[schema.type] ?? 'string') || (kind === 'text' && node.type === 'object');

const isAccepted = (place: Place): boolean => {
  const { kind, schema, node } = place;
  if (!isRightType(place)) return false;
  if (node.type === 'array' || node.type === 'object') return kind !== 'text' || node.children!.length > 0;
  // An empty address is one that is relative to the document, and leads to the document itself.
  return v.is(schema as unknown as v.GenericSchema, node.value) && (kind !== 'address' || /\S/.test(String(node.value)));
};

const explainText = ({ kind, path, schema, node, holder, required }: Place): Remedy => {
  if (kind === 'text' && node.type === 'array') {
    const isOne = items(node).length === 1;
    return {
      message: ({ values }) => (isOne ? `${values.notOneText} ${values.takeBracketsAway}` : values.notOneText),
    };
  }
  if (kind === 'text' && node.type === 'object') return { message: ({ values }) => values.noLanguage };
  if (!isString(node)) return { message: sayMismatch(schema, getNodeValue(node)) };
  if (kind === 'text' || holder) {
    return { message: ({ values }) => (required ? values.emptyRequiredText : values.emptyText), allowed: undefined };
  }
  const language = nameLanguage(/[\w$-]+$/.exec(path)?.[0] ?? '');
  return { message: (say) => say.values.emptyLanguage(language(say)), allowed: undefined };
};

const explainString = (place: Place, value: string, document: ContentDocument): Remedy => {
  switch (place.kind) {
    case 'id':
      return explainIdentifier(value);
    case 'address':
      return explainAddress(value);
    case 'date':
      return explainDate(value);
    case 'moment':
      return explainMoment(value);
    case 'time':
      return explainTime(value);
    case 'emailAddress':
      return explainEmail(value);
    case 'phoneNumber':
      return explainPhone(value);
    case 'country':
      return { message: ({ values }) => values.notACountry(quote(value)), suggestion: suggestCountry(value) };
    case 'timeZone':
      return explainTimeZone(value, stringOf(field(place.holder, 'country')) ?? '');
    case 'languageTag': {
      const suggestion = suggestLanguage(value, document.languages, listNames(place.holder));
      return { message: ({ values }) => values.notALanguage(quote(value)), suggestion };
    }
    default:
  }
  const { type, options } = place.schema;
  if (type === 'boolean') {
    return { message: sayMismatch(place.schema, value), suggestion: findMeantValue(value, ['true', 'false']) };
  }
  if (type !== 'picklist') return { message: ({ values }) => values.unusable(quote(value)) };
  return { message: ({ values }) => values.notAWord(quote(value)), suggestion: findMeantValue(value, options as string[]) };
};

const explainValue = (place: Place, document: ContentDocument): Remedy => {
  const { schema, kind, path, node, holder, required } = place;
  const value: unknown = getNodeValue(node);
  if (value === null) return { message: ({ values }) => (required ? values.requiredNull : values.null) };
  if (kind === 'text' || (kind === '' && schema.type === 'string')) return explainText(place);
  if (schema.type === 'number') {
    const longitude: unknown = field(holder, 'longitude')?.value;
    const swapped = /\.latitude$/.test(path) ? explainLatitude(value, longitude) : undefined;
    return swapped ?? explainNumber(schema, value, document.lines.text.slice(node.offset, node.offset + node.length));
  }
  const isGroup = schema.type === 'array' || schema.type === 'strict_object';
  if (typeof value === 'string' && !isGroup) return explainString(place, value, document);
  const lacksBrackets = schema.type === 'array' && typeof value !== 'object';
  const mismatch = sayMismatch(schema, value);
  return { message: (say) => (lacksBrackets ? `${mismatch(say)} ${say.values.putBrackets}` : mismatch(say)) };
};

const chooseCode = (place: Place): string => {
  if (!isRightType(place)) return 'wrong-type';
  if (place.kind === 'timeZone') return 'unknown-time-zone';
  // The reader in the browser leaves out an empty string, and takes spaces for the document itself.
  return place.kind === 'address' && /^ +$/.test(String(place.node.value)) ? 'empty-address' : 'wrong-value';
};

/** A population of 320.000 is accepted, and shown as 320. */
const checkGroups = (place: Place, { lines: { text } }: ContentDocument): Finding[] => {
  const { schema, node } = place;
  if (schema.type !== 'number' || node.type !== 'number' || !isAccepted(place)) return [];
  const remedy = explainGroups(schema, node.value as number, text.slice(node.offset, node.offset + node.length));
  return remedy ? [reportError(place, 'thousands', remedy.message, { suggestion: remedy.suggestion })] : [];
};

/** All values and names of languages that the schema refuses. */
export const checkValues = (document: ContentDocument): Finding[] => {
  const names = document.languageNames.filter((place) => !isAccepted(place));
  // What stands under such a name goes with it.
  const dropped = new Set(names.map(({ path }) => path));
  const values = document.places.filter((place) => !dropped.has(place.path) && !isAccepted(place));
  const refused = [...values, ...names].map((place) => {
    const { message, ...more } = explainValue(place, document);
    return reportError(place, chooseCode(place), message, { allowed: describeAllowed(place.schema), ...more });
  });
  return [...refused, ...document.places.flatMap((place) => checkGroups(place, document))];
};
