/**
 * The document as linked data (schema.org, JSON-LD): each city with its names in all
 * languages, the municipality as a GovernmentOrganization, what they do together as
 * Projects. An activity is an Event only when both its days are known: schema.org wants
 * a start, and search engines show events by date.
 */
import type { CityLeaf, EventLeaf, GovernmentOrganizationLeaf, ProjectLeaf, WebPageLeaf } from 'schema-dts';
import { matchLanguage } from '../content/language-tags.js';
import type { Activity, City, Content, Link, Text } from '../content/schema.js';

/** schema-dts knows plain strings only; JSON-LD also has strings that say their language. */
interface LanguageString {
  '@language': string;
  '@value': string;
}
type LocalText = string | LanguageString[];
type Local<T> = Omit<T, 'name' | 'description' | 'keywords'> & {
  name: LocalText;
  description?: LocalText;
  keywords?: LocalText[];
};

export type LinkedNode =
  | Local<CityLeaf>
  | Local<GovernmentOrganizationLeaf>
  | Local<ProjectLeaf>
  | Local<EventLeaf>
  | Local<WebPageLeaf>;

export interface LinkedData {
  '@context': 'https://schema.org';
  '@graph': LinkedNode[];
}

/** The page that the data are about, when they stand in one. */
export interface LinkedPage {
  url: string | undefined;
  lang: string;
  name: string;
}

const isDay = (date: string | undefined): date is string => date?.length === 'yyyy-mm-dd'.length;

const listText = (text: Text): LocalText =>
  typeof text === 'string'
    ? text
    : Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));

const joinText = (texts: readonly Text[] | undefined, languages: readonly string[]): LocalText | undefined => {
  if (!texts?.[0]) return undefined;
  const inLanguage = (text: Text, language: string): string =>
    typeof text === 'string' ? text : (text[matchLanguage(Object.keys(text), language) ?? ''] ?? '');
  return languages
    .map((language) => ({
      '@language': language,
      '@value': texts.map((text) => inLanguage(text, language)).filter(Boolean).join(' '),
    }))
    .filter((text) => text['@value']);
};

/** Leaves out what is not known. */
const compact = <T extends object>(node: T): T =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;

const refer = (id: string): { '@id': string } => ({ '@id': `#${id}` });

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

const describePopulation = ({ population }: City): CityLeaf['additionalProperty'] =>
  population && {
    '@type': 'PropertyValue',
    name: 'population',
    value: population.value,
    ...(population.year && { description: String(population.year) }),
    ...(population.source && isWeb(population.source.url) && { url: population.source.url }),
  };

const describeCity = (city: City, languages: readonly string[]): Local<CityLeaf> =>
  compact({
    '@type': 'City',
    '@id': `#${city.id}`,
    name: listText(city.name),
    description: joinText(city.description, languages),
    sameAs: city.sameAs,
    image: city.image && isWeb(city.image.src) ? city.image.src : undefined,
    containedInPlace: city.country ? { '@type': 'Country', identifier: city.country, name: city.country } : undefined,
    additionalProperty: describePopulation(city),
    url: city.links?.map(({ url }: Link) => url).find(isWeb),
  });

const describeActivity = (
  content: Content,
  city: City,
  activity: Activity,
  languages: readonly string[],
): Local<ProjectLeaf> | Local<EventLeaf> => {
  const { themes = [], organisations = [], municipality } = content;
  const partners = organisations
    .filter(({ id }) => activity.organisations?.includes(id))
    .map(({ name, url }) => compact({ '@type': 'Organization' as const, name: listText(name) as string, url }));
  const common = {
    '@id': `#${city.id}-${activity.id}`,
    name: listText(activity.name),
    description: joinText(activity.description === undefined ? undefined : [activity.description], languages),
    keywords: themes.filter(({ id }) => activity.themes?.includes(id)).map(({ name }) => listText(name)),
    url: activity.links?.map(({ url }) => url).find(isWeb),
    location: refer(city.id),
  };
  const { start, end } = activity.period ?? {};
  const host = municipality && refer('municipality');
  if (isDay(start) && isDay(end)) {
    return compact({ '@type': 'Event', ...common, startDate: start, endDate: end, organizer: host, contributor: partners });
  }
  return compact({
    '@type': 'Project',
    ...common,
    foundingDate: start,
    dissolutionDate: activity.status === 'completed' ? end : undefined,
    parentOrganization: host,
    member: partners,
  });
};

/**
 * @param content with absolute addresses, as far as they are known
 * @param languages those of the texts
 * @param page none for data to paste anywhere; in a page, names are in all languages, descriptions in the page's own
 */
export const describeLinkedData = (content: Content, languages: readonly string[], page?: LinkedPage): LinkedData => {
  const { municipality, cities, dateModified } = content;
  const described = page ? [page.lang] : languages;
  const graph: LinkedNode[] = [];
  if (page) {
    graph.push(
      compact({
        '@type': 'WebPage',
        '@id': page.url ?? '',
        url: page.url,
        name: page.name,
        inLanguage: page.lang,
        dateModified: isDay(dateModified) ? dateModified : undefined,
        publisher: municipality && refer('municipality'),
        about: cities.map(({ id }) => refer(id)),
      }),
    );
  }
  if (municipality) {
    graph.push(
      compact({
        '@type': 'GovernmentOrganization',
        '@id': '#municipality',
        name: listText(municipality.name),
        url: municipality.url,
        sameAs: municipality.sameAs,
      }),
    );
  }
  graph.push(...cities.map((city) => describeCity(city, described)));
  for (const city of cities) {
    graph.push(...(city.activities ?? []).map((activity) => describeActivity(content, city, activity, described)));
  }
  return { '@context': 'https://schema.org', '@graph': graph };
};
