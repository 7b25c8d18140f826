/**
 * Where an element's content comes from, when it is not given one: its `src`; else what the page says for all elements,
 * `<link data-partner-content href="…">` (with `rel="preload" as="fetch" crossorigin`, the browser begins the request
 * early); else the document beside the script, which only the served script has.
 */
import { ofDocument } from './own-document.js';

let servedDocument: string | undefined;

/** Names the document that elements show when the page names none. */
export const setServedDocument = (url: string | undefined): void => {
  servedDocument = url;
};

let pageLink: HTMLLinkElement | null = null;

/** What the page says of the content of all elements. */
export const findPageLink = (): HTMLLinkElement | null => {
  // A thousand elements ask for the same link.
  if (!pageLink?.isConnected) pageLink = ofDocument('querySelector').call(document, 'link[data-partner-content]') as HTMLLinkElement | null;
  return pageLink;
};

/** The address as it is written: absolute, or relative to the page. `undefined` when nothing names one. */
export const findSource = (src: string | null | undefined): string | undefined =>
  src ?? (findPageLink()?.href || servedDocument);
