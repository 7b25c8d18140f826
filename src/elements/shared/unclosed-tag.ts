/**
 * `<partner-city-card />` is no closed tag in HTML: all that follows becomes a child of the element, and would go away
 * with the fallback. What no fallback has gives it away: another of our elements, a script or a part of a page.
 */
import { tags } from './tags.js';

const ELEMENTS = tags.join();
const PAGE_PARTS = `${ELEMENTS},script:not([type="application/json"]),main,footer,form`;

let isReported = false;

/** Whether the host page's own content became part of an element; said once on the console. */
export const hasUnclosedTag = (host: Element): boolean => {
  if (!host.querySelector(PAGE_PARTS) && !host.parentElement?.closest(ELEMENTS)) return false;
  if (!isReported) console.warn(`partner-cities: a page element is inside <${host.localName}>. Close the tag with </${host.localName}>, not with />.`);
  isReported = true;
  return true;
};
