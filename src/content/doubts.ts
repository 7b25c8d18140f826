import { isTimeZone } from './checks.js';
import type { ReadResult } from './reader.js';
import type { Content } from './schema.js';

/**
 * Makes sure of what the reader took as it was: time zones that the environment does not know are taken out.
 *
 * @param doubts from the reader; emptied, since they are settled then
 * @returns paths of what was left out
 */
export const settleDoubts = (content: Content, doubts: ReadResult<Content>['doubts']): string[] => {
  const unknown = doubts.splice(0).filter(([, zone]) => !isTimeZone(zone));
  if (unknown[0]) {
    for (const place of [content.municipality, ...content.cities]) {
      if (place?.timeZone && !isTimeZone(place.timeZone)) delete place.timeZone;
    }
  }
  return unknown.map(([path]) => path);
};
