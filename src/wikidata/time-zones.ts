/**
 * The time zone of a place. Cities state a zone (P421) that mostly is an offset, "UTC+01:00", or a name of its own,
 * "Pacific Time Zone"; few of those items have the name that browsers know (P6687). Where none has it, the place's
 * coordinates and its country tell.
 */
import { isDeepStrictEqual } from 'node:util';
import findByCoordinates from '@photostructure/tz-lookup';
import type { Item } from 'wikibase-sdk';
import { isZoneOf, listTimeZones } from '../check/codes.js';
import { isTimeZone } from '../content/checks.js';
import type { Location } from '../content/schema.js';
import { properties, readCurrent } from './statements.js';

export interface FoundTimeZone {
  name: string;
  /** Whether only the coordinates say so, which is not exact near a border. */
  isEstimate: boolean;
}

/** Minutes ahead of UTC in winter and in summer. */
const listOffsets = (zone: string): number[] => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const year = new Date().getUTCFullYear();
  return [0, 6].map((month) => {
    const name = format.formatToParts(Date.UTC(year, month, 15)).find(({ type }) => type === 'timeZoneName')!.value;
    const [, sign, hours, minutes = 0] = /([+-])(\d+)(?::(\d+))?/.exec(name) ?? ['', '+', 0];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  });
};

/** Minutes ahead of UTC that the stated zones name; they count hours. */
const listStatedOffsets = (zones: Item[]): number[] =>
  zones.flatMap((zone) => readCurrent(zone, properties.utcOffset, 'quantity').map(({ value }) => Number(value.amount) * 60));

/**
 * @param stated the items that the place names as its time zone
 * @param country its code (ISO 3166-1 alpha-2)
 */
export const findTimeZone = (stated: Item[], country: string | undefined, location: Location | undefined): FoundTimeZone | undefined => {
  const named = new Set(
    stated.flatMap((zone) => readCurrent(zone, properties.ianaTimeZone, 'string').map(({ value }) => value).filter(isTimeZone)),
  );
  if (named.size === 1) return { name: [...named][0]!, isEstimate: false };
  const zones = country === undefined ? [] : listTimeZones(country);
  const byPlace = location && findByCoordinates(location.latitude, location.longitude);
  const isInCountry = byPlace !== undefined && country !== undefined && isZoneOf(byPlace, country);
  if (zones.length === 1) return { name: isInCountry ? byPlace : zones[0]!, isEstimate: false };
  if (byPlace === undefined || byPlace.startsWith('Etc/') || (zones[0] && !isInCountry)) return undefined;
  const offsets = listOffsets(byPlace);
  const isOnlyTime = zones.length > 0 && zones.every((zone) => isDeepStrictEqual(listOffsets(zone), offsets));
  return { name: byPlace, isEstimate: !isOnlyTime && !listStatedOffsets(stated).some((offset) => offsets.includes(offset)) };
};
