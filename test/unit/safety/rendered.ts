/** What the templates may put on the page: everything else came from the content or an attribute, and must not. */
import { findDeep } from '../support/place.js';

const tags = new Set([
  'a', 'address', 'article', 'bdi', 'button', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header',
  'img', 'input', 'label', 'legend', 'li', 'nav', 'p', 'partner-activity-list', 'partner-city-card', 'partner-language-switch',
  'partner-print-button', 'q', 'section', 'slot', 'span', 'style', 'summary', 'time', 'ul',
]);

const attributes = new Set([
  'alt', 'aria-describedby', 'aria-label', 'aria-labelledby', 'aria-pressed', 'autocomplete', 'city', 'class', 'data-lang', 'datetime', 'decoding', 'dir',
  'disabled', 'exportparts', 'heading-level', 'height', 'hidden', 'href', 'id', 'lang', 'languages', 'loading', 'part', 'role', 'searchable', 'sizes', 'src', 'srcset',
  'tabindex', 'type', 'value', 'width',
]);

/** Elements, attributes and addresses inside shadow roots that no template writes; empty when all is well. */
export function listForeign(root: Element): string[] {
  return findDeep(root, '*').filter((element) => element.getRootNode() instanceof ShadowRoot).flatMap((element) => [
    ...(tags.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => !attributes.has(name) && !isFocus(element, name)).map((name) => `<${element.localName} ${name}>`),
    ...listAddresses(element).filter((address) => !/^(?:https?|mailto|tel):/.test(address)),
  ]);
}

/** What has to stay in sight of a picture is the only style that an element has of its own. */
const isFocus = (element: Element, name: string): boolean => name === 'style' && /^object-position: \d+% \d+%;?$/.test(element.getAttribute(name)!);

function listAddresses(element: Element): string[] {
  if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) return [element.href || 'an empty address'];
  return element instanceof HTMLImageElement ? [element.src, ...element.srcset.split(',').filter(Boolean).map((one) => one.trim().split(' ')[0]!)] : [];
}

/** All that a person may read or hear: text, and the attributes that are read out. */
export function readAll(root: Element): string {
  return findDeep(root, '*').filter(({ localName }) => localName !== 'style').flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? ''),
    ...['alt', 'aria-label', 'datetime', 'lang', 'href', 'src', 'id'].map((name) => element.getAttribute(name) ?? ''),
  ]).join('\n');
}
