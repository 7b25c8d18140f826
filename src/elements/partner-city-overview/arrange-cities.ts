/** In which order an overview has its cities: pure functions over the document, no DOM. */
import type { City } from '../../content/schema.js';

/** Kinds of partnership, in the order in which they are shown. */
const kinds: readonly string[] = ['partner', 'friendship', 'cooperation', 'solidarity', 'climate', 'project'];

/**
 * Cities in groups, each in the document's order.
 *
 * @param byKind by kind of partnership, else by country
 * @returns codes of countries in the order in which they first occur, or kinds; an empty string, for cities of which that is not known, comes last
 */
export const arrangeCities = (cities: readonly City[], byKind: boolean): [group: string, cities: City[]][] => {
  const groups = new Map<string, City[]>((byKind ? kinds : []).map((kind) => [kind, []]));
  const others: City[] = [];
  for (const city of cities) {
    const key = byKind ? city.partnership?.kind : city.country;
    const group = key ? groups.get(key) : others;
    if (group) group.push(city);
    else groups.set(key!, [city]);
  }
  return [...groups, ['', others] as [string, City[]]].filter(([, { length }]) => length > 0);
};

/** Cities of which it is known since when they are partners, the longest first. */
export const listSince = (cities: readonly City[]): [since: string, city: City][] =>
  cities
    .flatMap((city): [string, City][] => (city.partnership?.since ? [[city.partnership.since, city]] : []))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
