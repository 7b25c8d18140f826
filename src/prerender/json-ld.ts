/**
 * The document as linked data (schema.org, JSON-LD): each city with its names in all
 * languages, the municipality as a GovernmentOrganization, what they do together as
 * Projects. An activity is an Event only when both its days or the time of its start are
 * known: schema.org wants a start, and search engines show events by date. The tie itself
 * is left out: schema.org has no word for it, and a city was not founded when it got one.
 */
import type { CityLeaf, EventLeaf, GovernmentOrganizationLeaf, OrganizationLeaf, ProjectLeaf, WebPageLeaf } from 'schema-dts';
import { matchLanguage } from '../content/language-tags.js';
import type { Activity, City, Contact, Content, Document, Image, Link, Text } from '../content/schema.js';
import { findOffset } from '../i18n/zones.js';

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
  | Local<OrganizationLeaf>
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

const isTime = (date: string | undefined): date is string => date?.includes('T') === true;

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

/** schema-dts knows no strings with a language; JSON-LD has them wherever it has text. */
const localString = (text: Text): string => listText(text) as string;

const describePopulation = ({ population }: City) =>
  population && {
    '@type': 'PropertyValue' as const,
    name: 'population',
    value: population.value,
    ...((population.date ?? population.year) && { description: String(population.date ?? population.year) }),
    ...(population.source && isWeb(population.source.url) && { url: population.source.url }),
  };

const describeProperties = (city: City): CityLeaf['additionalProperty'] => {
  const population = describePopulation(city);
  const facts = (city.facts ?? []).map(({ label, value }) => ({
    '@type': 'PropertyValue' as const,
    name: localString(label),
    value: localString(value),
  }));
  return facts[0] ? [...(population ? [population] : []), ...facts] : population;
};

/** A picture as its address; where it says who made it, as an ImageObject, which search engines show with it. */
const describeImage = ({ src, credit, license, width, height }: Image) =>
  credit === undefined && !license
    ? src
    : compact({
        '@type': 'ImageObject' as const,
        contentUrl: src,
        creditText: credit === undefined ? undefined : localString(credit),
        license: license && (license.url && isWeb(license.url) ? license.url : { '@type': 'CreativeWork' as const, name: localString(license.name) }),
        width: width === undefined ? undefined : { '@type': 'QuantitativeValue' as const, value: width, unitCode: 'E37' },
        height: height === undefined ? undefined : { '@type': 'QuantitativeValue' as const, value: height, unitCode: 'E37' },
      });

/** One picture alone, or a list of them; addresses that only the page could resolve are left out. */
const describeImages = (images: readonly (Image | undefined)[]) => {
  const described = images.flatMap((image) => (image && isWeb(image.src) ? [describeImage(image)] : []));
  return described.length > 1 ? described : described[0];
};

const describeDocument = ({ title, url, language }: Document) =>
  compact({ '@type': 'DigitalDocument' as const, name: localString(title), url, inLanguage: language });

const describeCity = (city: City, languages: readonly string[]): Local<CityLeaf> => {
  const { nativeName, location, partnership, documents = [] } = city;
  const papers = [...(partnership?.agreement ? [partnership.agreement] : []), ...documents];
  return compact({
    '@type': 'City',
    '@id': `#${city.id}`,
    name: listText(city.name),
    alternateName: nativeName && localString({ [nativeName.language]: nativeName.text }),
    description: joinText(city.description, languages),
    sameAs: city.sameAs,
    image: describeImages([city.image, ...(city.images ?? [])]),
    geo: location && { '@type': 'GeoCoordinates', ...location },
    containedInPlace: city.country ? { '@type': 'Country', identifier: city.country, name: city.country } : undefined,
    additionalProperty: describeProperties(city),
    subjectOf: papers.filter(({ url }) => isWeb(url)).map(describeDocument),
    url: [city.website, ...(city.links ?? []).map(({ url }: Link) => url)].find((url) => url !== undefined && isWeb(url)),
  });
};

const isReachable = ({ email, phone }: Contact): boolean => email !== undefined || phone !== undefined;

const describeContact = (city: City, { role, position, email, phone }: Contact) =>
  compact({
    '@type': 'ContactPoint' as const,
    contactType: role === undefined ? undefined : localString(role),
    name: position === undefined ? undefined : localString(position),
    email,
    telephone: phone,
    areaServed: refer(city.id),
  });

/** The bodies of a city: the association behind the tie, and organisations that answer questions. */
const describeBodies = (city: City): Local<OrganizationLeaf>[] => [
  ...(city.association
    ? [
        compact({
          '@type': 'Organization' as const,
          '@id': `#${city.id}-association`,
          name: listText(city.association.name),
          url: city.association.url !== undefined && isWeb(city.association.url) ? city.association.url : undefined,
          areaServed: refer(city.id),
        }),
      ]
    : []),
  ...(city.contacts ?? []).flatMap((contact, index) =>
    contact.organisation !== undefined && isReachable(contact)
      ? [
          compact({
            '@type': 'Organization' as const,
            '@id': `#${city.id}-contact-${index + 1}`,
            name: listText(contact.organisation),
            address: contact.address === undefined ? undefined : localString(contact.address),
            contactPoint: describeContact(city, contact),
          }),
        ]
      : [],
  ),
];

/** A time of a day with what the clocks of its zone differ from UTC: "2027-06-12T14:00+02:00"; days as they are. */
const writeMoment = (moment: string | undefined, timeZone: string | undefined): string | undefined =>
  isTime(moment) && timeZone ? moment + findOffset(moment, timeZone) : moment;

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
    image: describeImages([activity.image]),
    location:
      activity.place === undefined ? refer(city.id) : { '@type': 'Place' as const, name: localString(activity.place) },
    potentialAction: activity.signUp && isWeb(activity.signUp.url) ? { '@type': 'RegisterAction' as const, target: activity.signUp.url } : undefined,
  };
  const { start, end, timeZone = municipality?.timeZone } = activity.period ?? {};
  const host = municipality && refer('municipality');
  if (isTime(start) || (isDay(start) && (isDay(end) || isTime(end)))) {
    return compact({
      '@type': 'Event',
      ...common,
      startDate: writeMoment(start, timeZone),
      endDate: writeMoment(end, timeZone),
      organizer: host,
      contributor: partners,
    });
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
        location: municipality.location && { '@type': 'Place', geo: { '@type': 'GeoCoordinates', ...municipality.location } },
        contactPoint: cities.flatMap((city) =>
          (city.contacts ?? [])
            .filter((contact) => contact.organisation === undefined && isReachable(contact))
            .map((contact) => describeContact(city, contact)),
        ),
      }),
    );
  }
  graph.push(...cities.map((city) => describeCity(city, described)), ...cities.flatMap(describeBodies));
  for (const city of cities) {
    graph.push(...(city.activities ?? []).map((activity) => describeActivity(content, city, activity, described)));
  }
  return { '@context': 'https://schema.org', '@graph': graph };
};
