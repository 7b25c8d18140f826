/**
 * An element as declarative shadow DOM: what the browser would have rendered, in HTML
 * that shows it at once, with the content beside it as JSON, so that the element's code
 * can take it over without asking for anything.
 *
 * Each root has its style sheet in a `<style>`. A content security policy needs their
 * hashes; there are five at most, and they change with the version of the package only.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import type { Content } from '../content/schema.js';
import { printInlineJson } from './inline-json.js';
import type { Elements } from './package-files.js';

/** Which element is rendered, and how. */
export interface Widget {
  tag: 'partner-cities' | 'partner-city-card' | 'partner-activity-list';
  /** Identifier of a city; none for the whole page. */
  city?: string;
  lang: string;
  headingLevel?: number | undefined;
}

/**
 * What holds only as long as no script runs: the room of a line that a script will fill,
 * no controls that do nothing, and lists in full. (The elements' own rules are as strong
 * or stronger, hence `!important`.)
 */
const withoutScript = `.pending{visibility:hidden}
@media print{.no-print,[part~=controls]{display:none}}
@media (scripting:none){.pending,dl:not(:has(>:not(.pending))),.no-print,[part~=controls],[part~=button],[part=count]{display:none!important}
[hidden=until-found]{position:static;inline-size:100%;content-visibility:visible;clip-path:none}}`;

type Office = Parameters<Elements['describeSharedHours']>[4];

const printTemplate = ({ tag, city, lang, headingLevel }: Widget, data: Content) => {
  const level = headingLevel ?? nothing;
  switch (tag) {
    case 'partner-cities':
      return html`<partner-cities lang=${lang} heading-level=${level} .data=${data}></partner-cities>`;
    case 'partner-city-card':
      return html`<partner-city-card lang=${lang} city=${city!} heading-level=${level} .data=${data}></partner-city-card>`;
    case 'partner-activity-list':
      return html`<partner-activity-list lang=${lang} city=${city!} heading-level=${level} .data=${data}></partner-activity-list>`;
  }
};

/** As text, when the offices of a city and the municipality are both open now: it takes as much room as what a browser will show. */
const describeHours = (elements: Elements, content: Content, id: string, lang: string): string | undefined => {
  const { municipality, cities } = content;
  const city = cities.find((each) => each.id === id);
  if (!municipality?.timeZone || !city?.timeZone) return undefined;
  const host = { getAttribute: () => lang, addController: () => {}, requestUpdate: () => {} };
  const language = new elements.LanguageController(host as never);
  const view = elements.viewDocument(elements.readDocument(content, ''), language);
  const hours = elements.describeSharedHours(html, language, view, Date.now(), municipality as Office, city as Office);
  return collectResultSync(render(hours)).replace(/<[^>]*>/g, '');
};

const blankRow = /<div>(<dt>(?:(?!<\/dt>).)*<\/dt><dd><!--lit-part-->)[ \u00a0]+(?=<!--\/lit-part--><\/dd>)/gs;

/** Keeps the room of times, which are known only in the browser, and hides their labels until then. */
const reserveTimes = (elements: Elements, markup: string, content: Content, lang: string): string =>
  markup.replace(/<partner-city-card[^>]* city="([^"]*)"[^>]*>.*?<\/partner-city-card>/gs, (card, id: string) => {
    const texts = ['\u00a0', describeHours(elements, content, id, lang) ?? '\u00a0'];
    return card.replace(blankRow, (_, start: string) => `<div class="pending">${start}${texts.shift()}`);
  });

/**
 * @param content the document as the element is to have it: its addresses are printed as they are
 */
export const renderElement = (elements: Elements, widget: Widget, content: Content): string => {
  const data = JSON.parse(JSON.stringify(content)) as Content;
  const [, markup] = /^<!--lit-part [^>]*--><!--lit-node 0-->(.*)<!--\/lit-part-->$/s.exec(
    collectResultSync(render(printTemplate(widget, data))),
  )!;
  const rendered = markup!
    .replaceAll('<template shadowroot="open" shadowrootmode="open">', '<template shadowrootmode="open">')
    // What Lit closes a template with is an empty comment to browsers, and an error to validators.
    .replaceAll('<?>', '<!--?-->')
    .replaceAll('</style>', `\n${withoutScript}</style>`)
    .replace(/(<partner-[a-z-]+) +/g, '$1 ');
  const end = `</${widget.tag}>`;
  return (
    reserveTimes(elements, rendered, data, widget.lang).slice(0, -end.length) + printInlineJson(content) + end
  );
};

/** The style sheets in rendered elements. */
export const listStyleSheets = (markup: string): string[] =>
  [...new Set([...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css!))];
