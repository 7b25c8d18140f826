/**
 * What the JSON document means: the one definition of the content.
 *
 * Three things come from it, none by hand: the TypeScript types (below), the
 * JSON Schema that editors use (`partner-cities.schema.json`) and the check that
 * runs in the visitor's browser (`generated/reader.ts`). This module runs in
 * Node only: the browser never loads valibot.
 */
import * as v from 'valibot';
import { hasUniqueIds, isExistingDate, isLinkAddress, isTimeZone } from './checks.js';

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

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  v.check(isExistingDate),
  v.title('date'),
  v.description('A year, month or day (ISO 8601): "2025", "2025-03" or "2025-03-31".'),
);

const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/),
  v.check(isExistingDate),
  v.title('date, with or without a time'),
  v.description(
    'A year, month or day, or a day with a time of day (ISO 8601, without a zone): "2025", "2025-03", "2025-03-31" or "2025-03-31T14:00".',
  ),
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

const emailAddress = v.pipe(
  v.string(),
  v.regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/),
  v.title('e-mail address'),
  v.description('An e-mail address of an office, for example "international@example.org".'),
);

const phoneNumber = v.pipe(
  v.string(),
  v.regex(/^\+?[\d ()/.-]{3,24}\d$/),
  v.title('telephone number'),
  v.description('A telephone number, best with the code of its country: "+31 53 481 81 81".'),
);

const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

const ids = v.array(id);

const link = v.strictObject({
  label: text,
  url: address,
});

const weekday = v.picklist(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const officeHours = v.pipe(
  v.strictObject({
    start: time,
    end: time,
    days: v.optional(v.pipe(v.array(weekday), v.description('The days on which offices are open. Without it: Monday to Friday.'))),
  }),
  v.description('When offices are open on working days, in local time. Shared hours are shown only where both places have given theirs.'),
);

const location = v.pipe(
  v.strictObject({
    latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  }),
  v.description('Where the place is, in decimal degrees (WGS 84): north and east are positive.'),
);

const nativeName = v.pipe(
  v.strictObject({
    text: filledString,
    language: languageTag,
    direction: v.optional(v.picklist(['ltr', 'rtl'])),
  }),
  v.description('The name as the city itself writes it, in its own script.'),
);

const document = v.strictObject({
  title: text,
  url: address,
  format: v.optional(v.pipe(filledString, v.description('The kind of file, as people say it: "pdf".'))),
  bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000_000))),
  language: v.optional(languageTag),
});

const partnership = v.pipe(
  v.strictObject({
    since: v.optional(date),
    kind: v.optional(v.picklist(['partner', 'friendship', 'cooperation', 'solidarity', 'climate', 'project'])),
    state: v.optional(v.picklist(['active', 'paused', 'ended'])),
    until: v.optional(date),
    agreement: v.optional(document),
  }),
  v.description('The tie between the municipality and the city.'),
);

const contact = v.pipe(
  v.strictObject({
    role: v.optional(text),
    organisation: v.optional(text),
    position: v.optional(text),
    email: v.optional(emailAddress),
    phone: v.optional(phoneNumber),
    address: v.optional(text),
    openingHours: v.optional(text),
  }),
  v.description('Whom to ask: an office or the function of a person, no private data.'),
);

const association = v.pipe(
  v.strictObject({ name: text, url: v.optional(address) }),
  v.description('The body behind the tie, such as a twinning association.'),
);

const fact = v.strictObject({ label: text, value: text });

const population = v.pipe(
  v.strictObject({
    value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000)),
    year: v.optional(year),
    date: v.optional(v.pipe(date, v.description('When people were counted, where more than the year is known.'))),
    approximate: v.optional(v.boolean()),
    source: v.optional(link),
  }),
  v.description('The number of inhabitants as a number, with its year and source where known.'),
);

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const percentage = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const image = v.strictObject({
  src: address,
  alt: text,
  credit: v.optional(text),
  license: v.optional(v.strictObject({ name: text, url: v.optional(address) })),
  width: v.optional(pixels),
  height: v.optional(pixels),
  focus: v.optional(
    v.pipe(
      v.strictObject({ x: percentage, y: percentage }),
      v.description('What has to stay in sight where the picture is cropped: percentages from the left and from the top.'),
    ),
  ),
  sizes: v.optional(
    v.pipe(
      v.array(v.strictObject({ src: address, width: pixels })),
      v.description('The same picture in other widths; the browser takes the one that fits.'),
    ),
  ),
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
  period: v.optional(v.strictObject({ start: v.optional(moment), end: v.optional(moment), timeZone: v.optional(timeZone) })),
  place: v.optional(text),
  image: v.optional(image),
  signUp: v.optional(v.strictObject({ url: address, deadline: v.optional(moment) })),
  links: v.optional(v.array(link)),
});

const city = v.strictObject({
  id,
  name: text,
  nativeName: v.optional(nativeName),
  partnership: v.optional(partnership),
  country: v.optional(country),
  region: v.optional(text),
  description: v.optional(v.pipe(v.array(text), v.description('One text per paragraph.'))),
  population: v.optional(population),
  timeZone: v.optional(timeZone),
  officeHours: v.optional(officeHours),
  location: v.optional(location),
  facts: v.optional(v.pipe(v.array(fact), v.description('Further facts, shown as they are given.'))),
  image: v.optional(image),
  images: v.optional(v.pipe(v.array(image), v.description('Further pictures, or all of them where there is no "image".'))),
  website: v.optional(address),
  association: v.optional(association),
  contacts: v.optional(v.array(contact)),
  documents: v.optional(v.array(document)),
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
    location: v.optional(location),
    url: v.optional(address),
    sameAs: v.optional(v.array(address)),
  }),
  v.description('Whose partner cities these are.'),
);

/** Parts that recur: the JSON Schema defines each once. */
export const definitions = { id, languageTag, text, address, date, time, timeZone, country, link, officeHours, moment, emailAddress, phoneNumber, location, document, image };

/** The whole document: one municipality, its partner cities and what they do together. */
export const contentSchema = v.strictObject({
  $schema: v.optional(v.string()),
  $comment: v.optional(v.string()),
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
  translations: v.optional(
    v.pipe(
      v.strictObject({ machine: v.optional(v.array(languageTag)) }),
      v.description('How texts came into their languages. "machine": languages that a machine translated into and no person has read.'),
    ),
  ),
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
export type Location = v.InferOutput<typeof location>;
export type Partnership = v.InferOutput<typeof partnership>;
export type Contact = v.InferOutput<typeof contact>;
export type Document = v.InferOutput<typeof document>;
