import { isTimeZone } from './checks.js';
import { printPath } from './reader.js';
import type { Path } from './reader.js';
import type { Content } from './schema.js';

/**
 * Makes the checks that the reader left for after the first paint: time zones that the environment does not know are
 * taken out.
 *
 * @param deferred from the reader; emptied, since each check is made once
 * @returns paths of what was left out
 */
export const finishChecks = ({ content, deferred }: { content: Content; deferred: Path[] }): string[] => {
  const unknown = deferred.splice(0).filter(({ deferred: zone }) => !isTimeZone(zone!));
  if (unknown[0]) {
    const periods = content.cities.flatMap(({ activities = [] }) => activities.map(({ period }) => period));
    for (const place of [content.municipality, ...content.cities, ...periods]) {
      if (place?.timeZone && !isTimeZone(place.timeZone)) delete place.timeZone;
    }
  }
  return unknown.map(printPath);
};
