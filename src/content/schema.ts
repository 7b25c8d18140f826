/**
 * What the JSON document means: the one definition of the content.
 *
 * Three things come from it, none by hand: the TypeScript types (below), the
 * JSON Schema that editors use (`partner-cities.schema.json`) and the check that
 * runs in the visitor's browser (`generated/reader.ts`). This module runs in
 * Node only: the browser never loads valibot.
 */
import * as v from 'valibot';
import { hasUniqueIds, isExistingDate, isLinkAddress, isPictureAddress, isTimeZone } from './checks.js';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.title('identifier'),
  v.description('A stable identifier: small letters, digits and single hyphens, for example "palo-alto".'),
);

const languageTag = v.pipe(
  v.string(),
  // As systems write them, too: "zh_CN.UTF-8" is read as "zh-CN".
  v.regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*(?:[.@]\S*)?$/),
  v.title('language tag'),
  v.description('A language tag (BCP 47), for example "nl" or "zh-Hans".'),
);

const filledString = v.pipe(v.string(), v.regex(/\S/));

const text = v.pipe(
  v.union([filledString, v.pipe(v.record(languageTag, filledString), v.minEntries(1))]),
  v.title('text'),
  v.description(
    'A text for people: a string that is the same in every language (a proper name), or one string per language, for example {"nl": "…", "en": "…"}. Plain text: markup is shown literally.',
  ),
);

const address = v.pipe(
  v.string(),
  v.check(isLinkAddress),
  v.title('web address'),
  v.description('An http, https or mailto address, or one relative to this document.'),
);

const pictureAddress = v.pipe(
  v.string(),
  v.check(isPictureAddress),
  v.title('address of a picture'),
  v.description(
    'An http or https address, or one relative to this document; or a small picture itself: "data:image/png;base64,…" (also jpeg, gif, webp, avif).',
  ),
);

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  v.check(isExistingDate),
  v.title('date'),
  v.description('A year, month or day (ISO 8601): "2025", "2025-03" or "2025-03-31".'),
);

const time = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  v.title('time of day'),
  v.description('A time of day on a 24-hour clock, for example "08:30".'),
);

const timeZone = v.pipe(
  v.string(),
  v.check(isTimeZone),
  v.title('time zone'),
  v.description('A time zone of the IANA database, for example "Europe/Amsterdam".'),
);

const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.title('country code'),
  v.description('A country code of two capitals (ISO 3166-1 alpha-2), for example "NL".'),
);

const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

const ids = v.array(id);

const link = v.strictObject({
  label: text,
  url: address,
});

const officeHours = v.pipe(
  v.strictObject({ start: time, end: time }),
  v.description('When offices are open on working days, in local time. Without it: 09:00 to 17:00.'),
);

const population = v.pipe(
  v.strictObject({
    value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000)),
    year: v.optional(year),
    source: v.optional(link),
  }),
  v.description('The number of inhabitants as a number, with its year and source where known.'),
);

const image = v.strictObject({
  src: pictureAddress,
  alt: text,
  credit: v.optional(text),
  width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  height: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
});

const theme = v.strictObject({ id, name: text });

const organisation = v.strictObject({
  id,
  name: text,
  url: v.optional(address),
});

const activity = v.strictObject({
  id,
  name: text,
  description: v.optional(text),
  themes: v.optional(
    v.pipe(ids, v.description('Identifiers from "themes"; the first one is where the activity is grouped.')),
  ),
  organisations: v.optional(v.pipe(ids, v.description('Identifiers from "organisations".'))),
  status: v.optional(v.picklist(['planned', 'active', 'completed'])),
  period: v.optional(v.strictObject({ start: v.optional(date), end: v.optional(date) })),
  links: v.optional(v.array(link)),
});

const city = v.strictObject({
  id,
  name: text,
  country: v.optional(country),
  region: v.optional(text),
  description: v.optional(v.pipe(v.array(text), v.description('One text per paragraph.'))),
  population: v.optional(population),
  timeZone: v.optional(timeZone),
  officeHours: v.optional(officeHours),
  image: v.optional(image),
  links: v.optional(v.array(link)),
  sameAs: v.optional(
    v.pipe(v.array(address), v.description('Pages that identify the city, such as its Wikidata entry (schema.org sameAs).')),
  ),
  activities: v.optional(v.pipe(v.array(activity), v.check(hasUniqueIds))),
});

const municipality = v.pipe(
  v.strictObject({
    name: text,
    country: v.optional(country),
    timeZone: v.optional(timeZone),
    officeHours: v.optional(officeHours),
    url: v.optional(address),
    sameAs: v.optional(v.array(address)),
  }),
  v.description('Whose partner cities these are.'),
);

/** Parts that recur: the JSON Schema defines each once. */
export const definitions = { id, languageTag, text, address, pictureAddress, date, time, timeZone, country, link, officeHours };

/** The whole document: one municipality, its partner cities and what they do together. */
export const contentSchema = v.strictObject({
  $schema: v.optional(v.string()),
  defaultLanguage: v.optional(languageTag),
  fallbackLanguages: v.optional(
    v.pipe(
      v.array(languageTag),
      v.description(
        'Languages to try in this order, before "defaultLanguage", where a text lacks the language of the reader. Without it, Chinese readers get English.',
      ),
    ),
  ),
  dateModified: v.optional(date),
  url: v.optional(address),
  title: v.optional(text),
  introduction: v.optional(v.pipe(v.array(text), v.description('One text per paragraph.'))),
  links: v.optional(v.array(link)),
  municipality: v.optional(municipality),
  themes: v.optional(v.pipe(v.array(theme), v.check(hasUniqueIds))),
  organisations: v.optional(v.pipe(v.array(organisation), v.check(hasUniqueIds))),
  cities: v.pipe(v.array(city), v.check(hasUniqueIds)),
});

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
