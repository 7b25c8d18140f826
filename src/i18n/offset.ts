const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError when the zone is unknown, or the browser does not tell offsets */
const offsetAt = (timeZone: string, moment: number): string => {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })));
  return /GMT([+-]\d\d:\d\d)/.exec(format.format(moment))?.[1] ?? '+00:00';
};

/**
 * How far a time zone is ahead of UTC where its clocks show a time: "+08:00".
 *
 * @param moment a day with a time, in that zone (ISO 8601)
 * @throws RangeError when the zone is unknown, or the browser does not tell offsets
 */
export const findOffset = (moment: string, timeZone: string): string =>
  // Twice, since the clocks may change between the two moments.
  offsetAt(timeZone, Date.parse(moment + offsetAt(timeZone, Date.parse(`${moment}Z`))));
