/**
 * Times across zones: when people in two places are both at the office. Pure
 * arithmetic over the offsets that `Intl` knows, daylight saving included.
 */
import type { OfficeHours } from '../content/schema.js';

/** A place with a time zone (IANA) and, where they differ from nine to five, office hours. */
export interface Place {
  timeZone: string;
  officeHours?: OfficeHours | undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const minute = 60_000;

/** Offsets by zone and minute: a thousand cities ask for the same few. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 1000;

/**
 * Minutes that a zone is ahead of UTC at a moment.
 *
 * @throws RangeError when the zone is unknown
 */
export const zoneOffset = (timeZone: string, moment: number): number => {
  const key = `${timeZone} ${Math.floor(moment / minute)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d+):(\d+))?/.exec(format.format(moment)) ?? [];
  const offset = sign ? Number(sign + '1') * (Number(hours) * 60 + Number(minutes)) : 0;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
};

const openMinutes = ({ officeHours = { start: '09:00', end: '17:00' } }: Place): number[] =>
  [officeHours.start, officeHours.end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));

/**
 * When both places are at the office, on the day that it is at `home` at `moment`.
 *
 * @param moment milliseconds since the epoch
 * @returns start and end in milliseconds since the epoch, or `undefined` when office hours do not overlap
 * @throws RangeError when a zone is unknown
 */
export const findSharedHours = (home: Place, away: Place, moment: number): [start: number, end: number] | undefined => {
  const offset = zoneOffset(home.timeZone, moment);
  const midnight = Math.floor((moment / minute + offset) / 1440) * 1440;
  // Clocks change at night: by noon they show what they show in office hours.
  const noon = (midnight + 720 - offset) * minute;
  const homeOffset = zoneOffset(home.timeZone, noon);
  const awayOffset = zoneOffset(away.timeZone, noon);
  const [homeStart, homeEnd] = openMinutes(home).map((time) => midnight + time - homeOffset) as [number, number];
  for (const day of [-1440, 0, 1440]) {
    const [awayStart, awayEnd] = openMinutes(away).map((time) => midnight + day + time - awayOffset) as [number, number];
    const start = Math.max(homeStart, awayStart);
    const end = Math.min(homeEnd, awayEnd);
    if (start < end) return [start * minute, end * minute];
  }
  return undefined;
};
