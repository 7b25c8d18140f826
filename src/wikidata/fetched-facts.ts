/**
 * What was fetched last, in a file beside the document: `partner-cities.wikidata.json`. A fact in the document that is
 * the same as there came from Wikidata and may be renewed; any other is the editor's.
 */
import type { ItemId } from 'wikibase-sdk';
import type { CityFacts, MunicipalityFacts } from './facts.js';
import type { Gathered } from './gather.js';

/** What was fetched of one city, and which city of the document it is. */
export interface FetchedCity {
  /** Its identifier in the document. */
  id: string;
  facts: CityFacts;
}

export interface FetchedFacts {
  /** For people who find the file. */
  about: string;
  languages: readonly string[];
  municipality?: { item: ItemId; facts: MunicipalityFacts } | undefined;
  cities: Partial<Record<ItemId, FetchedCity>>;
}

const ABOUT = 'What partner-cities fetched from Wikidata (CC0). "partner-cities update" needs it to tell its facts from yours: keep it beside the document, and change nothing in it.';

/** The file beside a document. */
export const nameFetchedFile = (document: string): string => `${document.replace(/\.json$/i, '')}.wikidata.json`;

/**
 * @param ids identifiers in the document, by item
 * @param former what was fetched before: cities that the editor removed stay known, so that they do not come back
 */
export const rememberFacts = (
  { municipality, cities }: Gathered,
  ids: ReadonlyMap<ItemId, string>,
  languages: readonly string[],
  former?: FetchedFacts,
): FetchedFacts => ({
  about: ABOUT,
  languages,
  municipality: municipality ?? former?.municipality,
  cities: {
    ...former?.cities,
    ...Object.fromEntries(
      cities.flatMap(({ item, facts, isPartner }) => {
        const id = ids.get(item);
        // Of a city that Wikidata no longer names as a partner, the tie stays as it was known.
        const partnership = isPartner ? facts.partnership : former?.cities[item]?.facts.partnership;
        return id === undefined ? [] : [[item, { id, facts: { ...facts, ...(partnership && { partnership }) } }]];
      }),
    ),
  },
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns `undefined` for what is no such file */
export const parseFetchedFacts = (text: string): FetchedFacts | undefined => {
  try {
    const parsed: unknown = JSON.parse(text);
    const isOurs = isRecord(parsed) && Array.isArray(parsed['languages']) && isRecord(parsed['cities']);
    return isOurs ? (parsed as unknown as FetchedFacts) : undefined;
  } catch {
    return undefined;
  }
};

/** As files have it: indented, with an end of line. */
export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
