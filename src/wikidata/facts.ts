/**
 * What Wikidata says of a place, in the shape of the document. Each fact stands alone: one that is missing, or has no
 * form that the document knows, is left out.
 */
import type { Claim, Item, ItemId } from 'wikibase-sdk';
import { isLinkAddress } from '../content/checks.js';
import { readTag } from '../content/language-tags.js';
import type { City, Content, Location, Partnership, Population } from '../content/schema.js';
import { readAtLeastOneName, readNames } from './labels.js';
import type { Names } from './labels.js';
import type { Picture } from './pictures.js';
import { hasQualifier, properties, readAll, readCurrent, readDate, readItemIds, readQualifiers } from './statements.js';
import { findTimeZone } from './time-zones.js';
import type { FoundTimeZone } from './time-zones.js';

export type MunicipalityFacts = Omit<NonNullable<Content['municipality']>, 'name' | 'officeHours'> & { name: Names };

export type CityFacts = Pick<
  City,
  'nativeName' | 'partnership' | 'country' | 'population' | 'timeZone' | 'location' | 'image' | 'website' | 'sameAs'
> & { name: Names; region?: Names };

/** What reading the facts needs besides the place itself. */
export interface Surroundings {
  /** Languages of the document. */
  languages: readonly string[];
  /** Countries, regions and time zones that places name. */
  related: ReadonlyMap<ItemId, Item>;
  /** Pictures by the names of their files. */
  pictures: ReadonlyMap<string, Picture>;
  /** What the addresses of items begin with. */
  entityBase: string;
  now: Date;
}

/** An object without the fields that have no value. */
const dropEmpty = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const listRelated = (item: Item, property: (typeof properties)[keyof typeof properties], related: Surroundings['related']): Item[] =>
  readItemIds(item, property).flatMap((id) => related.get(id) ?? []);

const readCountry = (item: Item, { related }: Surroundings): string | undefined =>
  listRelated(item, properties.country, related)
    .flatMap((country) => readCurrent(country, properties.countryCode, 'string').map(({ value }) => value))
    .find((code) => /^[A-Z]{2}$/.test(code));

/** Whether an item is a province or a state: these have a code of their own (ISO 3166-2). */
export const isRegion = (item: Item): boolean => readCurrent(item, properties.regionCode, 'string').length > 0;

const isCountry = (item: Item): boolean => readCurrent(item, properties.countryCode, 'string').length > 0;

/**
 * The province or state that a place is in, however many districts stand between; where none has a code, what the place
 * says itself. A place that is a province of its own is in none.
 */
const findRegion = (place: Item, related: Surroundings['related']): Item | undefined => {
  if (isRegion(place)) return undefined;
  const nearest = listRelated(place, properties.partOf, related);
  const seen = new Set(nearest);
  for (let level = nearest; level[0]; ) {
    const region = level.find(isRegion);
    if (region) return region;
    level = level.flatMap((item) => listRelated(item, properties.partOf, related)).filter((item) => !seen.has(item) && seen.add(item));
  }
  return nearest.find((item) => !isCountry(item));
};

const readRegion = (item: Item, { related, languages }: Surroundings): Names | undefined => {
  const region = findRegion(item, related);
  const names = region && readNames(region, languages);
  return names && Object.keys(names)[0] ? names : undefined;
};

const EARTH = /\/Q2$/;

/** Four decimals are about ten metres. */
const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

const readLocation = (item: Item): Location | undefined => {
  const place = readCurrent(item, properties.coordinates, 'globecoordinate').find(({ value }) => EARTH.test(value.globe))?.value;
  if (!place || Math.abs(place.latitude) > 90 || Math.abs(place.longitude) > 180) return undefined;
  return { latitude: round(place.latitude), longitude: round(place.longitude) };
};

const MOST_INHABITANTS = 100_000_000;

/** The newest number of the best rank; one without a date counts as the oldest. */
const readPopulation = (item: Item, { entityBase }: Surroundings): Population | undefined => {
  const newest = readCurrent(item, properties.population, 'quantity')
    .map(({ value, claim }) => ({
      value: Number(value.amount),
      date: readDate(readQualifiers(claim, properties.pointInTime, 'time')[0]),
    }))
    .filter(({ value }) => Number.isInteger(value) && value >= 0 && value <= MOST_INHABITANTS)
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))[0];
  if (!newest) return undefined;
  const { value, date } = newest;
  return dropEmpty({
    value,
    year: date === undefined ? undefined : Number(date.slice(0, 4)),
    date: date !== undefined && date.length > 4 ? date : undefined,
    source: { label: 'Wikidata', url: `${entityBase}${item.id}#${properties.population}` },
  });
};

const readWebsite = (item: Item): string | undefined =>
  readCurrent(item, properties.officialWebsite, 'string')
    .map(({ value }) => value)
    .find((address) => /^https?:\/\//i.test(address) && isLinkAddress(address));

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The name in the city's own language, unless the document has it among the others. */
const readNativeName = (item: Item, names: Names): City['nativeName'] => {
  const { text, language = '' } = readCurrent(item, properties.nativeLabel, 'monolingualtext')[0]?.value ?? {};
  // "mul", "und", "mis" and "zxx" name no language.
  if (!text || Object.values(names).includes(text) || readTag(language) !== language || /^(?:mul|und|mis|zxx)$/.test(language)) {
    return undefined;
  }
  return { text, language, ...(rightToLeft.test(text) && { direction: 'rtl' as const }) };
};

/** Texts by language, those of Wikidata's languages that the document has. */
const readLegends = (claim: Claim, languages: readonly string[]): Names =>
  Object.fromEntries(
    readQualifiers(claim, properties.mediaLegend, 'monolingualtext').flatMap(({ text, language }) => {
      const tag = languages.find((each) => each.toLowerCase() === language);
      return tag && text.trim() ? [[tag, text]] : [];
    }),
  );

/** The name of the file on Commons. */
export const readPictureName = (item: Item): string | undefined => readCurrent(item, properties.image, 'string')[0]?.value;

/** The picture; where Wikidata has no words for it, the city's name stands for them. */
const readImage = (item: Item, names: Names, { pictures, languages }: Surroundings): City['image'] => {
  const statement = readCurrent(item, properties.image, 'string')[0];
  const picture = statement && pictures.get(statement.value);
  if (!picture) return undefined;
  const { src, ...rest } = picture;
  return { src, alt: { ...names, ...readLegends(statement.claim, languages) }, ...rest };
};

/** The zone that a place is in, and whether it is a guess. */
export const readTimeZone = (item: Item, surroundings: Surroundings): FoundTimeZone | undefined =>
  findTimeZone(listRelated(item, properties.timeZone, surroundings.related), readCountry(item, surroundings), readLocation(item));

interface Tie {
  since: string | undefined;
  until: string | undefined;
  hasEnded: boolean;
}

const readTies = (from: Item, to: readonly ItemId[], today: string): Tie[] =>
  readAll(from, properties.twinnedWith, 'wikibase-entityid')
    .filter(({ value }) => value['entity-type'] === 'item' && to.includes(value.id))
    .map(({ claim }) => {
      const until = readDate(readQualifiers(claim, properties.endTime, 'time')[0]);
      return {
        since: readDate(readQualifiers(claim, properties.startTime, 'time')[0]),
        until,
        hasEnded: hasQualifier(claim, properties.endTime) && (until ?? '') <= today,
      };
    });

/**
 * The tie as the municipality's item states it. Of several, the one that lasts, else the last one. Where only the city's
 * item knows since when, that counts.
 *
 * @param ids identifiers that the municipality's item has for the city
 */
export const readPartnership = (municipality: Item, ids: readonly ItemId[], city: Item, now: Date): Partnership | undefined => {
  const today = now.toISOString().slice(0, 10);
  const tie = readTies(municipality, ids, today).sort(
    (one, other) => Number(one.hasEnded) - Number(other.hasEnded) || (other.until ?? '').localeCompare(one.until ?? ''),
  )[0];
  if (!tie) return undefined;
  const since = tie.since ?? readTies(city, [municipality.id], today).find(({ hasEnded }) => hasEnded === tie.hasEnded)?.since;
  const partnership = dropEmpty<Partnership>({ since, state: tie.hasEnded ? 'ended' : undefined, until: tie.until });
  return Object.keys(partnership)[0] ? partnership : undefined;
};

export const readMunicipality = (item: Item, surroundings: Surroundings): MunicipalityFacts =>
  dropEmpty({
    name: readAtLeastOneName(item, surroundings.languages),
    country: readCountry(item, surroundings),
    timeZone: readTimeZone(item, surroundings)?.name,
    location: readLocation(item),
    url: readWebsite(item),
    sameAs: [surroundings.entityBase + item.id],
  });

/** @param partnership as `readPartnership` gives it, where the city is known to be a partner */
export const readCity = (item: Item, partnership: Partnership | undefined, surroundings: Surroundings): CityFacts => {
  const name = readAtLeastOneName(item, surroundings.languages);
  return dropEmpty({
    name,
    nativeName: readNativeName(item, name),
    partnership,
    country: readCountry(item, surroundings),
    region: readRegion(item, surroundings),
    population: readPopulation(item, surroundings),
    timeZone: readTimeZone(item, surroundings)?.name,
    location: readLocation(item),
    image: readImage(item, name, surroundings),
    website: readWebsite(item),
    sameAs: [surroundings.entityBase + item.id],
  });
};
