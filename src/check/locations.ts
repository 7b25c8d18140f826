/**
 * Where places lie. No list of countries is needed: 0, 0 is nobody's place, two places do not lie in one spot, and a time
 * zone tells roughly at which longitude its places lie.
 */
import type { Node } from 'jsonc-parser';
import { isTimeZone } from './codes.js';
import { field, stringOf } from './document.js';
import type { ContentDocument, Place } from './document.js';
import { reportWarning } from './finding.js';
import type { Finding } from './finding.js';

interface Point {
  latitude: number;
  longitude: number;
}

const readPoint = (node: Node): Point | undefined => {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name): unknown => field(node, name)?.value);
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
};

/** The minutes that a zone is ahead of UTC in a month. */
const offsetIn = (zone: string, month: number): number => {
  const date = new Date(Date.UTC(2025, month, 15, 12));
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  const { day, hour, minute } = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return (day! - 15) * 1440 + (hour! - 12) * 60 + minute!;
};

/** The longitude in the middle of a time zone: an hour is 15 degrees. Summer time does not count. */
const longitudeOf = (zone: string): number => Math.min(offsetIn(zone, 0), offsetIn(zone, 6)) / 4;

/** Degrees between two longitudes, by the shorter way around the earth. */
const distance = (one: number, other: number): number => Math.abs(((((one - other) % 360) + 540) % 360) - 180);

/** Zones are wide: the west of China lies 45 degrees from the middle of its zone. Only what fits far better counts. */
const isSwapped = ({ latitude, longitude }: Point, zone: string): boolean => {
  if (!isTimeZone(zone) || Math.abs(longitude) > 90) return false;
  const middle = longitudeOf(zone);
  return distance(longitude, middle) > 30 && distance(latitude, middle) < 15;
};

/** Locations that cannot be meant. */
export const checkLocations = ({ places }: ContentDocument): Finding[] => {
  const taken = new Map<string, string>();
  return places.flatMap(({ kind, node, holder, path }: Place): Finding[] => {
    const point = kind === 'location' ? readPoint(node) : undefined;
    if (!point) return [];
    const { latitude, longitude } = point;
    const place = { node, path };
    if (latitude === 0 && longitude === 0) {
      return [reportWarning(place, 'wrong-location', ({ facts }) => facts.nullIsland)];
    }
    const spot = `${latitude} ${longitude}`;
    const owner = taken.get(spot);
    if (owner !== undefined) return [reportWarning(place, 'wrong-location', ({ facts }) => facts.sameLocation(owner))];
    taken.set(spot, path.replace(/\.location$/, ''));
    const zone = stringOf(field(holder, 'timeZone')) ?? '';
    if (!isSwapped(point, zone)) return [];
    return [reportWarning(place, 'wrong-location', ({ facts }) => facts.farFromZone(zone, longitude, latitude))];
  });
};
