/** When people in two places are both at the office: pure arithmetic over the offsets of their zones. */
import type { OfficeHours } from '../content/schema.js';
import { zoneOffset } from './zones.js';

/** Offices in a time zone (IANA). */
export interface Office {
  timeZone: string;
  officeHours: OfficeHours;
}

/** Milliseconds. */
const MINUTE = 60_000;
/** Minutes. */
const DAY = 1440;
const WEEK = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split('|');

const isWorkingDay = ({ officeHours: { days } }: Office, midnight: number): boolean => {
  const day = (new Date(midnight * MINUTE).getUTCDay() + 6) % 7;
  return days ? days.some((name) => name === WEEK[day]) : day < 5;
};

const openMinutes = ({ officeHours: { start, end } }: Office): number[] =>
  [start, end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));

/**
 * When both places are at the office: the first time within a week that is not over, on a day on which both work.
 *
 * @param moment milliseconds since the epoch
 * @returns start and end in milliseconds since the epoch, or `undefined` when offices are never open together
 * @throws RangeError when a zone is unknown
 */
export const findSharedHours = (home: Office, away: Office, moment: number): [start: number, end: number] | undefined => {
  const offset = zoneOffset(home.timeZone, moment);
  const today = Math.floor((moment / MINUTE + offset) / DAY) * DAY;
  for (let midnight = today; midnight <= today + 7 * DAY; midnight += DAY) {
    if (!isWorkingDay(home, midnight)) continue;
    // Clocks change at night: by noon they show what they show in office hours.
    const noon = (midnight + DAY / 2 - offset) * MINUTE;
    const homeOffset = zoneOffset(home.timeZone, noon);
    const awayOffset = zoneOffset(away.timeZone, noon);
    const [homeStart, homeEnd] = openMinutes(home).map((time) => midnight + time - homeOffset) as [number, number];
    for (const day of [midnight - DAY, midnight, midnight + DAY]) {
      if (!isWorkingDay(away, day)) continue;
      const [awayStart, awayEnd] = openMinutes(away).map((time) => day + time - awayOffset) as [number, number];
      const start = Math.max(homeStart, awayStart) * MINUTE;
      const end = Math.min(homeEnd, awayEnd) * MINUTE;
      if (start < end && moment < end) return [start, end];
    }
  }
  return undefined;
};
