/** Documents for tests: the real one that the demo shows, and small ones. */
import type { Activity, City, Content } from '../../../src/content/schema.js';

/** What an editor writes; `unknown` fields too, since tests write wrong ones. */
export type Written = Record<string, unknown>;

const realText = await (await fetch('/content/partner-cities.json')).text();

/** The text of demo/content/partner-cities.json. */
export const realDocument = realText;

/** A fresh copy of demo/content/partner-cities.json. */
export function readRealContent(): Content {
  return JSON.parse(realText) as Content;
}

/** A city of the real content, by its id. */
export function readRealCity(id: string): City {
  const city = readRealContent().cities.find((city) => city.id === id);
  if (!city) throw new Error(`The demo's content has no city "${id}".`);
  return city;
}

/** A document with one city, Dalian, that has these fields. */
export function writeCity(fields: Written, rest: Written = {}): Written {
  return { ...rest, cities: [{ id: 'dalian', name: 'Dalian', ...fields }] };
}

/** A document with one city, Dalian, that has these activities. */
export function writeActivities(activities: Written[], rest: Written = {}): Written {
  return writeCity({ activities }, rest);
}

/** Activities by number: `{ id: 'a7', name: 'Activity 7' }`. */
export function countActivities(count: number, fields: (index: number) => Partial<Activity> = () => ({})): Written[] {
  return Array.from({ length: count }, (_, index) => ({ id: `a${index}`, name: `Activity ${index}`, ...fields(index) }));
}
