/**
 * What Wikidata says now, beside what it said last and what the document has. A fact that the document has as it was
 * fetched may be renewed. One that an editor wrote, changed or removed stays as it is.
 */
import { isDeepStrictEqual } from 'node:util';
import type { JSONPath } from 'jsonc-parser';
import { isItemId } from 'wikibase-sdk';
import type { ItemId } from 'wikibase-sdk';
import type { Content } from '../content/schema.js';
import type { Saying } from './failure.js';
import type { FetchedFacts } from './fetched-facts.js';
import type { Gathered, GatheredCity } from './gather.js';

/** A fact that differs. `undefined`: there is none. */
export interface Difference {
  /** Where it is in the document. */
  path: JSONPath;
  /** The name of the city or the municipality. */
  place: string;
  from: unknown;
  to: unknown;
}

export interface Comparison {
  /** What may be written. */
  changes: Difference[];
  /** What Wikidata says otherwise since it was asked last, and the editor has in words of their own. */
  kept: Difference[];
  /** Partner cities that the document never had. */
  newCities: GatheredCity[];
  notes: Saying[];
}

/** The items that a document is about. */
export interface DocumentItems {
  municipality: ItemId | undefined;
  /** By the place in the list of cities. */
  cities: Map<number, ItemId>;
}

/** The item that an address is of: "https://www.wikidata.org/entity/Q10002", or its page. */
const readItem = (address: string): ItemId | undefined => {
  const id = /\/(?:entity|wiki)\/(Q\d+)(?:[?#].*)?$/.exec(address)?.[1];
  return isItemId(id) ? id : undefined;
};

const findItem = (sameAs: string[] | undefined): ItemId | undefined => sameAs?.map(readItem).find(Boolean);

/** By the addresses in `sameAs`; where an editor removed them, by what was fetched last. */
export const findItems = ({ municipality, cities }: Content, former: FetchedFacts | undefined): DocumentItems => {
  const known = new Map(Object.entries(former?.cities ?? {}).map(([item, fetched]) => [fetched?.id, item as ItemId]));
  return {
    municipality: findItem(municipality?.sameAs) ?? former?.municipality?.item,
    cities: new Map(
      cities.flatMap(({ id, sameAs }, index): [number, ItemId][] => {
        const item = findItem(sameAs) ?? known.get(id);
        return item ? [[index, item]] : [];
      }),
    ),
  };
};

/** Facts of which each part stands on its own: each language, each date. Of others, an editor's change is one of the whole. */
const divided: readonly string[] = ['name', 'region', 'partnership'];

/** It says which item this is: no fact. */
const IDENTITY = 'sameAs';

/** The smallest parts that are renewed, by their paths. */
const listParts = (facts: object | undefined): Map<string, unknown> =>
  new Map(
    Object.entries(facts ?? {}).flatMap(([name, value]): [string, unknown][] => {
      if (name === IDENTITY) return [];
      if (!divided.includes(name)) return [[name, value]];
      return Object.entries(value as object).map(([part, each]) => [`${name}.${part}`, each]);
    }),
  );

/** A part of the document; a text that is a plain string is the same in each language. */
const readPart = (place: object, path: string[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : value), place);

interface Places {
  path: JSONPath;
  name: string;
  document: object;
  former: object | undefined;
  current: object;
}

const comparePlace = ({ path, name, document, former, current }: Places): Pick<Comparison, 'changes' | 'kept'> => {
  const changes: Difference[] = [];
  const kept: Difference[] = [];
  const before = listParts(former);
  const after = listParts(current);
  for (const key of new Set([...after.keys(), ...before.keys()])) {
    const keys = key.split('.');
    const [written, last, to] = [readPart(document, keys), before.get(key), after.get(key)];
    const difference = { path: [...path, ...keys], place: name, from: written, to };
    const isName = keys[0] === 'name' && to === undefined;
    const isPlain = keys.length > 1 && typeof readPart(document, keys.slice(0, 1)) === 'string';
    if (isDeepStrictEqual(written, to) || isName) continue;
    if (isDeepStrictEqual(written, last) && !isPlain) changes.push(difference);
    else if (to !== undefined && !isDeepStrictEqual(last, to)) kept.push(difference);
  }
  return { changes, kept };
};

/** Addresses of items that were merged. */
const compareIdentity = (path: JSONPath, place: string, sameAs: string[], asked: ItemId[], address: string): Difference[] =>
  sameAs.flatMap((from, index) => {
    const item = readItem(from);
    const isOld = item !== undefined && asked.includes(item) && item !== readItem(address);
    return isOld ? [{ path: [...path, IDENTITY, index], place, from, to: address }] : [];
  });

/**
 * @param items as `findItems` gives them
 * @param former what was fetched last, where that is known
 */
export const compareFacts = (
  document: Content,
  items: DocumentItems,
  former: FetchedFacts | undefined,
  { municipality, cities }: Gathered,
): Comparison => {
  const comparison: Comparison = { changes: [], kept: [], newCities: [], notes: [] };
  const compare = (places: Places): void => {
    const { changes, kept } = comparePlace(places);
    comparison.changes.push(...changes);
    comparison.kept.push(...kept);
  };
  const nameOf = (names: Record<string, string>): string => Object.values(names)[0] ?? '';
  if (municipality && document.municipality) {
    const [path, name] = [['municipality'], nameOf(municipality.facts.name)];
    const { sameAs = [] } = document.municipality;
    const asked = items.municipality ? [items.municipality] : [];
    comparison.changes.push(...compareIdentity(path, name, sameAs, asked, municipality.facts.sameAs![0]!));
    compare({ path, name, document: document.municipality, former: former?.municipality?.facts, current: municipality.facts });
  }
  const found = new Set<GatheredCity>();
  for (const [index, item] of items.cities) {
    const city = cities.find(({ asked }) => asked.includes(item));
    if (!city) continue;
    found.add(city);
    const [path, name] = [['cities', index], nameOf(city.facts.name)];
    const fetched = city.asked.map((id) => former?.cities[id]).find(Boolean) ?? former?.cities[city.item];
    // The tie is the municipality's word: where it has none for the city, the known one stays.
    const { partnership = city.isPartner ? undefined : fetched?.facts.partnership, ...facts } = city.facts;
    comparison.changes.push(...compareIdentity(path, name, document.cities[index]!.sameAs ?? [], city.asked, city.facts.sameAs![0]!));
    compare({ path, name, document: document.cities[index]!, former: fetched?.facts, current: { ...facts, ...(partnership && { partnership }) } });
    if (municipality && fetched && !city.isPartner) comparison.notes.push((say) => say.notNamed(name));
  }
  const isKnown = ({ asked, item }: GatheredCity): boolean => [...asked, item].some((id) => former?.cities[id]);
  comparison.newCities = cities.filter((city) => city.isPartner && !found.has(city) && !isKnown(city));
  return comparison;
};
