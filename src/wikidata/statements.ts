/**
 * Reading what an item states. Of a property, the statements of the best rank count (preferred, else normal; never
 * deprecated), and of these the ones that hold now. Statements without a value, known or not, say nothing.
 */
import { nonDeprecatedPropertyClaims, truthyPropertyClaims, wikibaseTimeToSimpleDay } from 'wikibase-sdk';
import type { Claim, Item, ItemId, PropertyId, Snak, SnakDataValueByDatavalueType, SnakDatavalueType } from 'wikibase-sdk';
import { isExistingDate } from '../content/checks.js';

/** The properties that are read, by Wikidata's numbers. */
export const properties = {
  officialWebsite: 'P856',
  coordinates: 'P625',
  country: 'P17',
  countryCode: 'P297',
  endTime: 'P582',
  ianaTimeZone: 'P6687',
  image: 'P18',
  instanceOf: 'P31',
  mediaLegend: 'P2096',
  nativeLabel: 'P1705',
  partOf: 'P131',
  pointInTime: 'P585',
  population: 'P1082',
  regionCode: 'P300',
  startTime: 'P580',
  subclassOf: 'P279',
  timeZone: 'P421',
  twinnedWith: 'P190',
  utcOffset: 'P2907',
} as const satisfies Record<string, PropertyId>;

/** A value by the type that Wikibase gives it. */
export type Value<T extends SnakDatavalueType> = SnakDataValueByDatavalueType[T]['value'];

export interface Statement<T extends SnakDatavalueType> {
  value: Value<T>;
  claim: Claim;
}

const readValue = <T extends SnakDatavalueType>(snak: Snak | undefined, type: T): Value<T> | undefined =>
  snak?.snaktype === 'value' && snak.datavalue.type === type ? (snak.datavalue.value as Value<T>) : undefined;

const readValues = <T extends SnakDatavalueType>(claims: Claim[], type: T): Statement<T>[] =>
  claims.flatMap((claim) => {
    const value = readValue(claim.mainsnak, type);
    return value === undefined ? [] : [{ value, claim }];
  });

/** The values of a qualifier. */
export const readQualifiers = <T extends SnakDatavalueType>({ qualifiers = {} }: Claim, property: PropertyId, type: T): Value<T>[] =>
  (qualifiers[property] ?? []).flatMap((snak) => readValue(snak, type) ?? []);

/** Whether a qualifier stands there at all, be its value known or not. */
export const hasQualifier = ({ qualifiers = {} }: Claim, property: PropertyId): boolean =>
  (qualifiers[property] ?? []).some(({ snaktype }) => snaktype !== 'novalue');

/** All statements of a property but those that are known to be wrong. */
export const readAll = <T extends SnakDatavalueType>({ claims = {} }: Item, property: PropertyId, type: T): Statement<T>[] =>
  readValues(nonDeprecatedPropertyClaims(claims[property] ?? []), type);

/** The statements of a property that hold now. */
export const readCurrent = <T extends SnakDatavalueType>({ claims = {} }: Item, property: PropertyId, type: T): Statement<T>[] =>
  readValues(truthyPropertyClaims(claims[property] ?? []), type).filter(({ claim }) => !hasQualifier(claim, properties.endTime));

/** The items that a property names now. */
export const readItemIds = (item: Item, property: PropertyId): ItemId[] =>
  readCurrent(item, property, 'wikibase-entityid').flatMap(({ value }) => (value['entity-type'] === 'item' ? [value.id] : []));

/** Wikibase's marks for how exact a point in time is. */
const YEAR = 9;
const DAY = 11;

/** A year, month or day (ISO 8601) as exact as it is known; `undefined` for what is less exact than a year. */
export const readDate = (time: Value<'time'> | undefined): string | undefined => {
  if (!time || time.precision < YEAR || time.precision > DAY) return undefined;
  const date = wikibaseTimeToSimpleDay(time);
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) && isExistingDate(date) ? date : undefined;
};
