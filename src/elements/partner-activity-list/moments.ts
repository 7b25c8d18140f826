/** When activities are: days, with or without times, in zones that are known or not. */
import type { Activity } from '../../content/schema.js';
import { findOffset } from '../../i18n/zones.js';

/** Milliseconds: how far the last place on Earth to see a day end is behind UTC. */
const LAST_ZONE = 12 * 3_600_000;

export const hasTime = (moment: string): boolean => /T/.test(moment);

/**
 * A moment for machines: a time with the offset of its zone ("2027-06-12T14:00+08:00"), where that is known.
 *
 * @param moment ISO 8601, as precise as it is known
 */
export const locateMoment = (moment: string, timeZone: string | undefined): string => {
  if (!timeZone || !hasTime(moment)) return moment;
  try {
    return moment + findOffset(moment, timeZone);
  } catch {
    // A zone that the browser does not know. And browsers from before 2022 do not tell offsets.
    return moment;
  }
};

/**
 * Whether a moment is over: a day, month or year, or a time in a zone that is not known, once it is over everywhere on
 * Earth. So every reader, and prerendering, finds the same.
 *
 * @param moment ISO 8601, as precise as it is known; with an offset, as `locateMoment` gives it
 */
export const isOver = (moment: string): boolean =>
  moment.length > 'yyyy-mm-ddThh:mm'.length
    ? Date.parse(moment) < Date.now()
    : // The tilde comes after all that may follow in a longer one.
      `${moment}~` < new Date(Date.now() - LAST_ZONE).toISOString();

/** The last day or time of a period. What has a time and no end is over at once; what has only a day goes on. */
export const lastOf = ({ start, end }: NonNullable<Activity['period']>): string | undefined =>
  end ?? (start && hasTime(start) ? start : undefined);
