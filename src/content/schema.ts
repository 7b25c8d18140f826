/**
 * What the JSON document means: the one definition of the content.
 *
 * Three things come from it, none by hand: the TypeScript types (below), the
 * JSON Schemas that editors use (`partner-cities.schema.json`, with the words of
 * `descriptions.ts`) and the check that runs in the visitor's browser
 * (`generated/reader.ts`). This module runs in Node only: the browser never loads
 * valibot.
 */
import * as v from 'valibot';
import { hasUniqueIds, isExistingDate, isLinkAddress, isPictureAddress, isTimeZone } from './checks.js';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.title('identifier'),
);

const languageTag = v.pipe(
  v.string(),
  // As systems write them, too: "zh_CN.UTF-8" is read as "zh-CN".
  v.regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*(?:[.@]\S*)?$/),
  v.title('language tag'),
);

const filledString = v.pipe(v.string(), v.regex(/\S/));

const text = v.pipe(
  v.union([filledString, v.pipe(v.record(languageTag, filledString), v.minEntries(1))]),
  v.title('text'),
);

const address = v.pipe(
  v.string(),
  v.check(isLinkAddress),
  v.title('web address'),
);

const pictureAddress = v.pipe(
  v.string(),
  v.check(isPictureAddress),
  v.title('address of a picture'),
);

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  v.check(isExistingDate),
  v.title('date'),
);

const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/),
  v.check(isExistingDate),
  v.title('date, with or without a time'),
);

const time = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  v.title('time of day'),
);

const timeZone = v.pipe(
  v.string(),
  v.check(isTimeZone),
  v.title('time zone'),
);

const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.title('country code'),
);

const emailAddress = v.pipe(
  v.string(),
  v.regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/),
  v.title('e-mail address'),
);

const phoneNumber = v.pipe(
  v.string(),
  v.regex(/^\+?[\d ()/.-]{3,24}\d$/),
  v.title('telephone number'),
);

const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

const ids = v.array(id);

const link = v.strictObject({
  label: text,
  url: address,
});

const weekday = v.picklist(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const officeHours = v.strictObject({ start: time, end: time, days: v.optional(v.array(weekday)) });

const location = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

const nativeName = v.strictObject({
  text: filledString,
  language: languageTag,
  direction: v.optional(v.picklist(['ltr', 'rtl'])),
});

const document = v.strictObject({
  title: text,
  url: address,
  format: v.optional(filledString),
  bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000_000))),
  language: v.optional(languageTag),
});

const partnership = v.strictObject({
  since: v.optional(date),
  kind: v.optional(v.picklist(['partner', 'friendship', 'cooperation', 'solidarity', 'climate', 'project'])),
  state: v.optional(v.picklist(['active', 'paused', 'ended'])),
  until: v.optional(date),
  agreement: v.optional(document),
});

const contact = v.strictObject({
  role: v.optional(text),
  organisation: v.optional(text),
  position: v.optional(text),
  email: v.optional(emailAddress),
  phone: v.optional(phoneNumber),
  address: v.optional(text),
  openingHours: v.optional(text),
});

const association = v.strictObject({ name: text, url: v.optional(address) });

const fact = v.strictObject({ label: text, value: text });

const population = v.strictObject({
  value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000)),
  year: v.optional(year),
  date: v.optional(date),
  approximate: v.optional(v.boolean()),
  source: v.optional(link),
});

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const percentage = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const license = v.strictObject({ name: text, url: v.optional(address) });

const focus = v.strictObject({ x: percentage, y: percentage });

const imageSize = v.strictObject({ src: pictureAddress, width: pixels });

const image = v.strictObject({
  src: pictureAddress,
  alt: text,
  credit: v.optional(text),
  license: v.optional(license),
  width: v.optional(pixels),
  height: v.optional(pixels),
  focus: v.optional(focus),
  sizes: v.optional(v.array(imageSize)),
});

const theme = v.strictObject({ id, name: text });

const organisation = v.strictObject({
  id,
  name: text,
  url: v.optional(address),
});

const period = v.strictObject({ start: v.optional(moment), end: v.optional(moment), timeZone: v.optional(timeZone) });

const signUp = v.strictObject({ url: address, deadline: v.optional(moment) });

const activity = v.strictObject({
  id,
  name: text,
  description: v.optional(text),
  themes: v.optional(ids),
  organisations: v.optional(ids),
  status: v.optional(v.picklist(['planned', 'active', 'completed'])),
  period: v.optional(period),
  place: v.optional(text),
  image: v.optional(image),
  signUp: v.optional(signUp),
  links: v.optional(v.array(link)),
});

const city = v.strictObject({
  id,
  name: text,
  nativeName: v.optional(nativeName),
  partnership: v.optional(partnership),
  country: v.optional(country),
  region: v.optional(text),
  description: v.optional(v.array(text)),
  population: v.optional(population),
  timeZone: v.optional(timeZone),
  officeHours: v.optional(officeHours),
  location: v.optional(location),
  facts: v.optional(v.array(fact)),
  image: v.optional(image),
  images: v.optional(v.array(image)),
  website: v.optional(address),
  association: v.optional(association),
  contacts: v.optional(v.array(contact)),
  documents: v.optional(v.array(document)),
  links: v.optional(v.array(link)),
  sameAs: v.optional(v.array(address)),
  activities: v.optional(v.pipe(v.array(activity), v.check(hasUniqueIds))),
});

const municipality = v.strictObject({
  name: text,
  country: v.optional(country),
  timeZone: v.optional(timeZone),
  officeHours: v.optional(officeHours),
  location: v.optional(location),
  url: v.optional(address),
  sameAs: v.optional(v.array(address)),
});

const translations = v.strictObject({ machine: v.optional(v.array(languageTag)) });

/** The whole document: one municipality, its partner cities and what they do together. */
export const contentSchema = v.strictObject({
  $schema: v.optional(v.string()),
  $comment: v.optional(v.string()),
  defaultLanguage: v.optional(languageTag),
  fallbackLanguages: v.optional(v.array(languageTag)),
  dateModified: v.optional(date),
  translations: v.optional(translations),
  url: v.optional(address),
  title: v.optional(text),
  introduction: v.optional(v.array(text)),
  links: v.optional(v.array(link)),
  municipality: v.optional(municipality),
  themes: v.optional(v.pipe(v.array(theme), v.check(hasUniqueIds))),
  organisations: v.optional(v.pipe(v.array(organisation), v.check(hasUniqueIds))),
  cities: v.pipe(v.array(city), v.check(hasUniqueIds)),
});

/** The kinds of single values and texts, by their names. */
export const definitions = {
  id, languageTag, text, address, pictureAddress, date, moment, time, timeZone, country, emailAddress, phoneNumber,
};

/** The objects, by their names: `descriptions.ts` has a title and a description for each of their fields. */
export const objects = {
  content: contentSchema, translations, municipality, theme, organisation, city, nativeName, partnership, population, officeHours,
  location, fact, association, contact, activity, period, signUp, link, document, image, license, focus, imageSize,
};

export type Content = v.InferOutput<typeof contentSchema>;
export type City = v.InferOutput<typeof city>;
export type Activity = v.InferOutput<typeof activity>;
export type Theme = v.InferOutput<typeof theme>;
export type Organisation = v.InferOutput<typeof organisation>;
export type Link = v.InferOutput<typeof link>;
export type Text = v.InferOutput<typeof text>;
export type Population = v.InferOutput<typeof population>;
export type OfficeHours = v.InferOutput<typeof officeHours>;
export type Image = v.InferOutput<typeof image>;
export type Location = v.InferOutput<typeof location>;
export type Partnership = v.InferOutput<typeof partnership>;
export type Contact = v.InferOutput<typeof contact>;
export type Document = v.InferOutput<typeof document>;
