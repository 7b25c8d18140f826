/** The first document of a municipality: what Wikidata says, and nothing that it does not. */
import { baseLanguage } from '../content/language-tags.js';
import type { City, Content } from '../content/schema.js';
import type { MunicipalityFacts } from './facts.js';
import type { GatheredCity } from './gather.js';
import { toIdentifier } from './labels.js';

/** Titles in the languages that the elements speak. */
const titles: Readonly<Record<string, (name: string) => string>> = {
  nl: (name) => `Partnersteden van ${name}`,
  en: (name) => `Partner cities of ${name}`,
  de: (name) => `Partnerstädte von ${name}`,
  zh: (name) => `${name}的伙伴城市`,
};

const writeTitle = (name: Record<string, string>): Record<string, string> | undefined => {
  const texts = Object.entries(name).flatMap(([tag, text]) => {
    const write = /hant|-(?:tw|hk|mo)\b/i.test(tag) ? undefined : titles[baseLanguage(tag)];
    return write ? [[tag, write(text)]] : [];
  });
  return texts[0] ? (Object.fromEntries(texts) as Record<string, string>) : undefined;
};

/** An identifier that no other city has: of its name, else of its item. */
const chooseIdentifier = ({ label, item }: GatheredCity, taken: ReadonlySet<string>): string => {
  const wanted = toIdentifier(label) || item.toLowerCase();
  return taken.has(wanted) ? `${wanted}-${item.toLowerCase()}` : wanted;
};

/** Those that last come first; each part by name. */
const sortCities = (cities: readonly GatheredCity[]): GatheredCity[] => {
  const hasEnded = ({ facts }: GatheredCity): number => Number(facts.partnership?.state === 'ended');
  return [...cities].sort((one, other) => hasEnded(one) - hasEnded(other) || one.label.localeCompare(other.label, 'en'));
};

/** Cities as the document has them, each with an identifier that is not among those that are taken. */
export const toDocumentCities = (cities: readonly GatheredCity[], taken: Iterable<string> = []): Map<GatheredCity, City> => {
  const ids = new Set(taken);
  return new Map(
    sortCities(cities).map((city) => {
      const id = chooseIdentifier(city, ids);
      ids.add(id);
      return [city, { id, ...city.facts }];
    }),
  );
};

/** @param languages the first one is the document's default */
export const writeFirstDocument = (
  municipality: MunicipalityFacts | undefined,
  cities: Iterable<City>,
  languages: readonly string[],
): Content => {
  const title = municipality && writeTitle(municipality.name);
  return {
    defaultLanguage: languages[0]!,
    ...(title && { title }),
    ...(municipality && { municipality }),
    cities: [...cities],
  };
};
