import { isTimeZone } from './checks.js';
import type { DeferredCheck } from './reader.js';
import type { Content } from './schema.js';

/**
 * Makes the checks that the reader left for after the first paint: time zones that the environment does not know are
 * taken out.
 *
 * @param deferred from the reader; emptied, since each check is made once
 * @returns paths of what was left out
 */
export const finishChecks = ({ content, deferred }: { content: Content; deferred: DeferredCheck[] }): string[] => {
  const unknown = deferred.splice(0).filter(({ value }) => !isTimeZone(value));
  if (unknown[0]) {
    for (const place of [content.municipality, ...content.cities]) {
      if (place?.timeZone && !isTimeZone(place.timeZone)) delete place.timeZone;
    }
  }
  return unknown.map(({ path }) => path);
};
