/**
 * An element as declarative shadow DOM: what the browser would have rendered, in HTML that shows it at once. The
 * element's code draws it anew when it has the content, so the HTML holds no content beside it: only its address.
 *
 * Each root has its style sheet in a `<style>`. A content security policy needs their hashes; there are seven at most,
 * and they change with the version of the package only.
 */
import { randomUUID } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { defaultTreeAdapter as tree, serialize, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Content } from '../content/schema.js';
import { MANY } from '../elements/partner-cities/partner-cities.js';
import { flattenNodes } from './flatten.js';
import { elementsIn, hasPart, readAttribute } from './html-tree.js';
import { makeStatic } from './static-markup.js';
import type { FindVersion } from './static-markup.js';

/** Which element is rendered, and how. */
export interface Widget {
  tag: 'partner-cities' | 'partner-city-card' | 'partner-city-map' | 'partner-activity-list';
  /** Identifier of a city; none for all of them. */
  city?: string;
  lang: string;
  headingLevel?: number | undefined;
  /** Languages to choose from, with spaces between; when absent, the element's own choice. */
  languages?: string | undefined;
  /** What the page shows, and how its overview is arranged; when absent, the element's own choice. */
  show?: string | undefined;
  overview?: string | undefined;
  /** In which order activities are listed; that of the content when absent. */
  order?: 'date' | undefined;
  /** Address of the content, as it must be in the page. */
  src: string;
}

/**
 * @param parts what is rendered of a page, where that is not all that it shows
 */
const printTemplate = ({ tag, city = '', lang, src, headingLevel, languages, show, overview, order }: Widget, data: Content, parts?: string) => {
  const level = headingLevel ?? nothing;
  const byDate = order ?? nothing;
  switch (tag) {
    case 'partner-cities':
      return html`<partner-cities lang=${lang} src=${src} heading-level=${level} languages=${languages ?? nothing} show=${show ?? nothing} overview=${overview ?? nothing} order=${byDate} .show=${parts} .cities=${city} .partCities=${''} .data=${data}></partner-cities>`;
    case 'partner-city-card':
      return html`<partner-city-card lang=${lang} city=${city} src=${src} heading-level=${level} .data=${data}></partner-city-card>`;
    case 'partner-city-map':
      return html`<partner-city-map lang=${lang} src=${src} heading-level=${level} .data=${data}></partner-city-map>`;
    case 'partner-activity-list':
      return html`<partner-activity-list lang=${lang} city=${city} src=${src} heading-level=${level} order=${byDate} .data=${data}></partner-activity-list>`;
  }
};

/** A rendered element in two forms, each in pieces that are written one after the other. */
export interface RenderedElement {
  /** Declarative shadow DOM. */
  shadow: string[];
  /** Plain HTML. */
  plain: string[];
  /** The style sheets in it. */
  styleSheets: Set<string>;
}

const addStyleSheets = (root: Tree.ParentNode, styleSheets: Set<string>): void =>
  elementsIn(root)
    .filter(({ tagName }) => tagName === 'style')
    .forEach(({ childNodes }) => childNodes.filter(tree.isTextNode).forEach(({ value }) => styleSheets.add(value)));

const findCity = (root: Tree.ParentNode): Tree.Element | undefined => elementsIn(root).find((element) => hasPart(element, 'city'));

/** Parts of a page that are there once, for all cities. */
const later = new Set(['overview', 'map']);

const listParts = ({ show = 'cards activities' }: Widget, { cities }: Content): string[] => [
  ...new Set([...(cities.length < MANY ? [] : ['overview']), ...show.split(/\s+/)]),
];

/** The language of the elements around a node. */
const findLanguage = (node: Tree.Node | null, otherwise: string): string => {
  for (let at = node as Tree.Element | null; at; at = at.parentNode as Tree.Element | null) {
    const lang = at.attrs && readAttribute(at, 'lang');
    if (lang) return lang;
  }
  return otherwise;
};

/**
 * A page may have hundreds of cities: they are rendered one by one, since the tree of all of them at once takes
 * hundreds of megabytes.
 *
 * @param content the document as the element is to show it: its addresses are printed as they are
 * @param findVersion for links to other languages of the page around the element
 */
export const renderElement = (widget: Widget, content: Content, findVersion: FindVersion = () => undefined): RenderedElement => {
  const { lang } = widget;
  const styleSheets = new Set<string>();
  const renderTree = (city = widget.city, parts?: string): Tree.DocumentFragment => {
    const root = makeStatic(collectResultSync(render(printTemplate({ ...widget, ...(city && { city }) }, content, parts))), lang, findVersion);
    addStyleSheets(root, styleSheets);
    return root;
  };
  const parts = listParts(widget, content);
  const [first, ...others] = widget.tag === 'partner-cities' && widget.city === undefined ? content.cities : [];
  const frame = renderTree(first?.id, parts.join(' '));
  if (!first || !findCity(frame)) return { shadow: [serialize(frame)], plain: [flattenNodes(frame.childNodes, lang)], styleSheets };

  const place = findCity(frame)!;
  const around = findLanguage(place.parentNode, lang);
  const printCity = (city: Tree.Element) => ({ shadow: serializeOuter(city), plain: flattenNodes([city], around) });
  const cities = [printCity(place), ...others.map(({ id }) => printCity(findCity(renderTree(id, parts.filter((part) => !later.has(part)).join(' ')))!))];

  // A word that is in no document holds the place of the cities.
  const mark = randomUUID();
  tree.insertTextBefore(place.parentNode!, mark, place);
  tree.detachNode(place);
  const insert = (markup: string, parts: string[], join: string): string[] => {
    const [before, after] = markup.split(mark) as [string, string];
    return [before, parts.join(join), after];
  };
  return {
    shadow: insert(serialize(frame), cities.map(({ shadow }) => shadow), ''),
    plain: insert(flattenNodes(frame.childNodes, lang), cities.map(({ plain }) => plain), '\n').filter((piece) => piece.trim()),
    styleSheets,
  };
};
