/**
 * An element as declarative shadow DOM: what the browser would have rendered, in HTML that shows it at once. The
 * element's code draws it anew when it has the content, so the HTML holds no content beside it: only its address.
 *
 * Each root has its style sheet in a `<style>`. A content security policy needs their hashes; there are five at most,
 * and they change with the version of the package only.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import type { Content } from '../content/schema.js';
import { makeStatic } from './static-markup.js';
import type { FindVersion } from './static-markup.js';

/** Which element is rendered, and how. */
export interface Widget {
  tag: 'partner-cities' | 'partner-city-card' | 'partner-activity-list';
  /** Identifier of a city; none for the whole page. */
  city?: string;
  lang: string;
  headingLevel?: number | undefined;
  /** Address of the content, as it must be in the page. */
  src: string;
}

const printTemplate = ({ tag, city = '', lang, src, headingLevel }: Widget, data: Content) => {
  const level = headingLevel ?? nothing;
  switch (tag) {
    case 'partner-cities':
      return html`<partner-cities lang=${lang} src=${src} heading-level=${level} .data=${data}></partner-cities>`;
    case 'partner-city-card':
      return html`<partner-city-card lang=${lang} city=${city} src=${src} heading-level=${level} .data=${data}></partner-city-card>`;
    case 'partner-activity-list':
      return html`<partner-activity-list lang=${lang} city=${city} src=${src} heading-level=${level} .data=${data}></partner-activity-list>`;
  }
};

/**
 * @param content the document as the element is to show it: its addresses are printed as they are
 * @param findVersion for links to other languages of the page around the element
 */
export const renderElement = (widget: Widget, content: Content, findVersion: FindVersion = () => undefined): string =>
  makeStatic(collectResultSync(render(printTemplate(widget, content))), widget.lang, findVersion);

/** The style sheets in rendered elements. */
export const listStyleSheets = (markup: string): string[] =>
  [...new Set([...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css!))];
