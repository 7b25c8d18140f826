/** What the templates may put on the page: everything else came from the content or an attribute, and must not. */
import { findDeep } from '../support/place.js';

const tags = new Set([
  'a', 'address', 'article', 'bdi', 'button', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4',
  'h5', 'h6', 'header', 'img', 'input', 'label', 'legend', 'li', 'nav', 'ol', 'p', 'partner-activity-list', 'partner-city-card', 'partner-city-map', 'partner-city-overview',
  'partner-language-switch', 'partner-print-button', 'q', 'section', 'slot', 'span', 'style', 'summary', 'time', 'ul',
]);

const attributes = new Set([
  'alt', 'aria-describedby', 'aria-label', 'aria-labelledby', 'aria-pressed', 'autocomplete', 'by', 'cities', 'city', 'class', 'd', 'data-lang', 'datetime',
  'decoding', 'dir', 'disabled', 'exportparts', 'heading-level', 'height', 'hidden', 'href', 'id', 'lang', 'languages', 'linked', 'loading', 'open', 'order',
  'part', 'r', 'role', 'searchable', 'sizes', 'src', 'srcset', 'tabindex', 'type', 'value', 'viewBox', 'width', 'x', 'y',
]);

/** Elements, attributes and addresses inside shadow roots that no template writes; empty when all is well. */
export function listForeign(root: Element): string[] {
  return findDeep(root, '*').filter((element) => element.getRootNode() instanceof ShadowRoot).flatMap((element) => [
    ...(tags.has(element.localName) || isDrawing(element) ? [] : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => !attributes.has(name) && !isFocus(element, name)).map((name) => `<${element.localName} ${name}>`),
    ...listAddresses(element),
  ]);
}

/** The map is the only element that draws. */
const isDrawing = (element: Element): boolean =>
  ['circle', 'g', 'path', 'svg', 'text'].includes(element.localName) && (element.getRootNode() as ShadowRoot).host.localName === 'partner-city-map';

/** What has to stay in sight of a picture is the only style that an element has of its own. */
const isFocus = (element: Element, name: string): boolean => name === 'style' && /^(?:object-position: \d+% \d+%;?)?$/.test(element.getAttribute(name)!);

/** Addresses that are not allowed where they stand. */
function listAddresses(element: Element): string[] {
  const isLink = element instanceof HTMLAnchorElement && element.hasAttribute('href');
  if (isLink && !/^(?:https?|mailto|tel):/.test(element.href)) return [element.href || 'an empty address'];
  if (element instanceof SVGAElement) {
    const { href } = new URL(element.href.baseVal, 'https://a.page/');
    return /^(?:https?|mailto):/.test(href) ? [] : [href];
  }
  if (!(element instanceof HTMLImageElement)) return [];
  // The commas between candidates have a space behind the width, those in a "data:" address do not.
  const candidates = element.srcset.split(/(?<= \d+w),/).filter(Boolean);
  return [element.src, ...candidates.map((one) => one.trim().split(' ')[0]!)].filter((src) => !/^(?:https?:|data:image\/png;base64,)/.test(src));
}

/** All that a person may read or hear: text, and the attributes that are read out. */
export function readAll(root: Element): string {
  return findDeep(root, '*').filter(({ localName }) => localName !== 'style').flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? ''),
    ...['alt', 'aria-label', 'datetime', 'lang', 'href', 'src', 'id'].map((name) => element.getAttribute(name) ?? ''),
  ]).join('\n');
}
