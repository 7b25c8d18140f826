/** What clocks show in a time zone (IANA), from the offsets that `Intl` knows, daylight saving included. */

/** Milliseconds. */
const MINUTE = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets by zone and minute: a thousand cities ask for the same few. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 1000;

/**
 * Minutes that a zone is ahead of UTC at a moment.
 *
 * @throws RangeError when the zone is unknown
 */
export const zoneOffset = (timeZone: string, moment: number): number => {
  const key = `${timeZone} ${Math.floor(moment / MINUTE)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(timeZone);
  if (!format) {
    // Swedes write "2026-11-28 09:46:00". Not by the name of the offset, which browsers from before 2022 do not tell.
    format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  const offset = Math.round((Date.parse(`${format.format(moment).replace(' ', 'T')}Z`) - moment) / MINUTE);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
};

/** What clocks in a zone show at a moment, as a date in UTC. */
export const toLocalTime = (moment: number, timeZone: string): Date =>
  new Date(moment + zoneOffset(timeZone, moment) * MINUTE);

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
