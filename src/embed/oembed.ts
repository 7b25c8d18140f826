/**
 * oEmbed 1.0 (https://oembed.com) without a server: one JSON file for each element, city
 * and language, for pages to point at with `<link rel="alternate" type="application/json+oembed">`.
 * What it gives is the iframe page, since sites keep no other markup of a provider that they
 * discovered. Pure functions, no files: whoever builds a site writes them where it wants.
 */
import { chooseText } from '../content/choose-text.js';
import { orderLanguages, readTag } from '../content/language-tags.js';
import type { Content, Text } from '../content/schema.js';

/** What is embedded. */
export interface Embedded {
  widget: 'partner-cities' | 'partner-city-card' | 'partner-city-map' | 'partner-activity-list';
  /** Identifier of a city; for a card it is needed. */
  city?: string | undefined;
  /** Language tag (BCP 47). */
  lang: string;
  /** Absolute URL of the folder with embed.html, with a slash at the end. */
  baseUrl: string;
  /** What it is called, in its language: the frame's title too. */
  title: string;
}

/** An oEmbed answer of the type "rich". */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

const WIDTH = 640;

/** In CSS pixels: what is usual at that width. What is higher scrolls, unless the host makes it as high as it is. */
const heights = { 'partner-cities': 900, 'partner-city-card': 700, 'partner-city-map': 500, 'partner-activity-list': 900 };

const DAY = 86_400;

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The address of the iframe page for an element. */
export const createEmbedAddress = ({ widget, city, lang, baseUrl }: Omit<Embedded, 'title'>): string =>
  new URL(`embed.html?${new URLSearchParams({ widget, ...(city && { city }), lang: readTag(lang) })}`, baseUrl).href;

/** The iframe as markup, to paste. */
export const createFrame = ({ title, widget, ...rest }: Embedded): string =>
  `<iframe title="${escapeAttribute(title)}" src="${escapeAttribute(createEmbedAddress({ widget, ...rest }))}" ` +
  `width="${WIDTH}" height="${heights[widget]}" loading="lazy" ` +
  'sandbox="allow-scripts allow-modals allow-downloads allow-top-navigation-by-user-activation"></iframe>';

/** The oEmbed answer for an element. */
export const createOEmbed = (embedded: Embedded): OEmbed => ({
  version: '1.0',
  type: 'rich',
  title: embedded.title,
  provider_name: 'Partner city widgets',
  provider_url: embedded.baseUrl,
  cache_age: DAY,
  width: WIDTH,
  height: heights[embedded.widget],
  html: createFrame(embedded),
});

/** Where an answer is served, relative to the folder with embed.html. */
export const nameOEmbedFile = ({ widget, city, lang }: Omit<Embedded, 'title' | 'baseUrl'>): string =>
  `oembed/${[widget, city, readTag(lang)].filter(Boolean).join('.')}.json`;

/** The link by which a page makes its element known. */
export const createOEmbedLink = (embedded: Embedded): string =>
  `<link rel="alternate" type="application/json+oembed" title="${escapeAttribute(embedded.title)}" ` +
  `href="${escapeAttribute(new URL(nameOEmbedFile(embedded), embedded.baseUrl).href)}">`;

/** Whether there is something to put on a map. */
export const hasMap = ({ cities }: Content): boolean => cities.some(({ location }) => location);

/** All that a document can give: the whole page, the map where there is something on it, and of each city the card and the list, in each language. */
export const listEmbedded = (content: Content, baseUrl: string, languages: readonly string[]): Embedded[] =>
  languages.flatMap((lang) => {
    const order = orderLanguages(lang, content);
    const say = (text: Text): string => chooseText(text, order).value;
    const heading = content.title ? say(content.title) : 'Partnersteden';
    return [
      { widget: 'partner-cities' as const, lang, baseUrl, title: heading },
      ...(hasMap(content) ? [{ widget: 'partner-city-map' as const, lang, baseUrl, title: heading }] : []),
      ...content.cities.flatMap(({ id: city, name, activities }) => [
        { widget: 'partner-city-card' as const, city, lang, baseUrl, title: say(name) },
        ...(activities?.[0] ? [{ widget: 'partner-activity-list' as const, city, lang, baseUrl, title: `${heading}: ${say(name)}` }] : []),
      ]),
    ];
  });

/** The files to write: name and text. */
export const writeOEmbeds = (content: Content, baseUrl: string, languages: readonly string[]): [name: string, text: string][] =>
  listEmbedded(content, baseUrl, languages).map((embedded) => [
    nameOEmbedFile(embedded),
    `${JSON.stringify(createOEmbed(embedded), undefined, 2)}\n`,
  ]);
