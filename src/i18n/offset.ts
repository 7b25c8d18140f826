import { zoneOffset } from './zones.js';

/** Milliseconds. */
const MINUTE = 60_000;

/**
 * How far a time zone is ahead of UTC where its clocks show a time: "+08:00".
 *
 * @param moment a day with a time, in that zone (ISO 8601)
 * @throws RangeError when the zone is unknown
 */
export const findOffset = (moment: string, timeZone: string): string => {
  const local = Date.parse(`${moment}Z`);
  // Twice, since the clocks may change between the two moments.
  const minutes = zoneOffset(timeZone, local - zoneOffset(timeZone, local) * MINUTE);
  const clock = new Date(Math.abs(minutes) * MINUTE).toISOString().slice(11, 16);
  return (minutes < 0 ? '-' : '+') + clock;
};
