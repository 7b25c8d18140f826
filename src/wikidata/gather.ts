/**
 * Everything that a document needs from Wikidata, in as few requests as it takes: the municipality, its partner cities,
 * what these name (countries, regions, time zones), their pictures. With it, what an editor should know.
 */
import type { Item, ItemId } from 'wikibase-sdk';
import { getItem } from './client.js';
import type { WikibaseClient } from './client.js';
import { isRegion, readCity, readMunicipality, readPartnership, readPictureName, readTimeZone } from './facts.js';
import type { CityFacts, MunicipalityFacts, Surroundings } from './facts.js';
import type { Saying } from './failure.js';
import { listLabelLanguages, readAnyName, readAtLeastOneName, readNames } from './labels.js';
import { fetchPictures } from './pictures.js';
import { properties, readAll, readItemIds } from './statements.js';

export interface Wanted {
  /** Whose partner cities; without it, only `cities` are looked up. */
  municipality?: ItemId | undefined;
  /** Further cities. */
  cities?: readonly ItemId[];
  /** Languages of the document (BCP 47). */
  languages: readonly string[];
  now: Date;
  /** Called before each step. */
  onStep: (step: Saying) => void;
}

export interface GatheredMunicipality {
  item: ItemId;
  facts: MunicipalityFacts;
}

export interface GatheredCity {
  item: ItemId;
  /** Identifiers under which it was asked for: another one, where it was merged since. */
  asked: ItemId[];
  facts: CityFacts;
  /** Whether the municipality's item names it as a partner. */
  isPartner: boolean;
  /** A name to make an identifier of. */
  label: string;
  /** What an editor should look at. */
  notes: Saying[];
}

export interface Gathered {
  municipality: GatheredMunicipality | undefined;
  cities: GatheredCity[];
  /** Cities that were deleted, or have no name. */
  missing: ItemId[];
  /** What an editor should know of the municipality. */
  warnings: Saying[];
}

/** Steps from a place to its province: a village may be in a municipality, in a district, in a county. */
const MOST_LEVELS = 5;

/** Kinds of places that may have partner cities: administrative territorial entity, human settlement. */
const kindsOfPlaces: readonly string[] = ['Q56061', 'Q486972'];

interface FoundCity {
  item: Item;
  asked: ItemId[];
}

const labelOf = (item: Item): string => readAnyName(item) ?? item.id;

/** The name in the first of these languages that has one. */
const nameOf = (item: Item, languages: readonly string[]): string | undefined => Object.values(readAtLeastOneName(item, languages))[0];

/** What an editor should look at. */
const listDoubts = (item: Item, surroundings: Surroundings): Saying[] => {
  const { languages, pictures } = surroundings;
  const name = nameOf(item, languages)!;
  const names = readNames(item, languages);
  const missing = languages.filter((language) => !Object.hasOwn(names, language));
  const zone = readTimeZone(item, surroundings);
  const picture = readPictureName(item);
  const doubts: (Saying | false | undefined | '')[] = [
    missing.length > 0 && ((say) => say.nameMissing(name, missing.join(', '))),
    !zone && ((say) => say.noTimeZone(name)),
    zone?.isEstimate && ((say) => say.estimatedTimeZone(name, zone.name)),
    picture && !pictures.has(picture) && ((say) => say.pictureLeftOut(name, picture)),
  ];
  return doubts.filter((doubt) => typeof doubt === 'function');
};

class Gathering {
  readonly #client: WikibaseClient;
  readonly #wanted: Wanted;
  readonly #labelLanguages: string[];
  readonly #related = new Map<ItemId, Item>();
  readonly #warnings: Saying[] = [];
  readonly #missing: ItemId[] = [];

  constructor(client: WikibaseClient, wanted: Wanted) {
    this.#client = client;
    this.#wanted = wanted;
    this.#labelLanguages = listLabelLanguages(wanted.languages);
  }

  async gather(): Promise<Gathered> {
    const { municipality: id, cities: others = [], languages, now, onStep } = this.#wanted;
    onStep((say) => say.stepMunicipality);
    const municipality = id && (await getItem(this.#client, id, this.#labelLanguages));
    if (municipality) await this.#doubtMunicipality(municipality, id);
    const partners = municipality ? this.#listPartners(municipality) : [];
    const cities = await this.#fetchCities(partners, others);
    onStep((say) => say.stepRelated);
    await this.#fetchRelated([...cities.map(({ item }) => item), ...(municipality ? [municipality] : [])]);
    const pictureNames = cities.flatMap(({ item }) => readPictureName(item) ?? []);
    if (pictureNames[0]) onStep((say) => say.stepPictures(pictureNames.length));
    const pictures = await fetchPictures(this.#client, pictureNames);
    const entityBase = await this.#client.findEntityBase();
    const surroundings: Surroundings = { languages, related: this.#related, pictures, entityBase, now };
    return {
      municipality: municipality && { item: municipality.id, facts: readMunicipality(municipality, surroundings) },
      cities: cities.map(({ item, asked }) => {
        const named = asked.filter((each) => partners.includes(each));
        const partnership = municipality && readPartnership(municipality, named, item, now);
        return {
          item: item.id,
          asked,
          facts: readCity(item, partnership, surroundings),
          isPartner: !!named[0],
          label: labelOf(item),
          notes: listDoubts(item, surroundings),
        };
      }),
      missing: this.#missing,
      warnings: this.#warnings,
    };
  }

  #listPartners(municipality: Item): ItemId[] {
    const ids = readAll(municipality, properties.twinnedWith, 'wikibase-entityid').flatMap(({ value }) =>
      value['entity-type'] === 'item' ? [value.id] : [],
    );
    if (!ids[0]) this.#warnings.push((say) => say.noPartners(labelOf(municipality), municipality.id));
    return [...new Set(ids)];
  }

  /** The cities, each once, without those that are gone or have no name. */
  async #fetchCities(partners: ItemId[], others: readonly ItemId[]): Promise<FoundCity[]> {
    const ids = [...new Set([...partners, ...others])];
    if (ids[0]) this.#wanted.onStep((say) => say.stepCities(ids.length));
    const items = await this.#client.getItems(ids, this.#labelLanguages);
    const cities = new Map<ItemId, FoundCity>();
    for (const id of ids) {
      const item = items.get(id);
      if (!item || !nameOf(item, this.#wanted.languages)) this.#missing.push(id);
      else cities.set(item.id, { item, asked: [...(cities.get(item.id)?.asked ?? []), id] });
    }
    return [...cities.values()];
  }

  async #fetchMore(ids: ItemId[]): Promise<Item[]> {
    const missing = ids.filter((id) => !this.#related.has(id));
    const found = missing[0] ? await this.#client.getItems(missing, this.#labelLanguages) : new Map<ItemId, Item>();
    for (const [id, item] of found) this.#related.set(id, item);
    return [...found.values()];
  }

  /** What the places name, and for each the way up to its province. */
  async #fetchRelated(places: Item[]): Promise<void> {
    const named = [properties.country, properties.timeZone, properties.partOf];
    let level = await this.#fetchMore(places.flatMap((place) => named.flatMap((property) => readItemIds(place, property))));
    for (let count = 1; count < MOST_LEVELS && level[0]; count++) {
      const below = level.filter((item) => !isRegion(item));
      level = await this.#fetchMore(below.flatMap((item) => readItemIds(item, properties.partOf)));
    }
  }

  /** Warns where the item is no place that may have partner cities, or is known under another identifier now. */
  async #doubtMunicipality(municipality: Item, id: ItemId): Promise<void> {
    const name = labelOf(municipality);
    if (municipality.id !== id) this.#warnings.push((say) => say.redirected(id, municipality.id, name));
    let kinds = readItemIds(municipality, properties.instanceOf);
    const seen = new Set<ItemId>();
    for (let count = 0; count < MOST_LEVELS && kinds[0]; count++) {
      if (kinds.some((kind) => kindsOfPlaces.includes(kind))) return;
      kinds.forEach((kind) => seen.add(kind));
      const items = await this.#client.getItems(kinds, ['en']);
      kinds = [...new Set([...items.values()].flatMap((item) => readItemIds(item, properties.subclassOf)))].filter((kind) => !seen.has(kind));
    }
    if (!kinds.some((kind) => kindsOfPlaces.includes(kind))) this.#warnings.push((say) => say.noPlace(name, municipality.id));
  }
}

/**
 * @throws WikidataError
 */
export const gatherFacts = (client: WikibaseClient, wanted: Wanted): Promise<Gathered> => new Gathering(client, wanted).gather();
