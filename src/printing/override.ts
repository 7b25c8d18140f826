/**
 * Inline declarations that win from the host's own inline `!important` and from cascade layers, and that leave
 * the `style` attribute as it was, to the letter, unless the host has written in it since.
 */

import { read } from './tree.js';

/** Sets an inline `!important` declaration; the function that it returns takes it back. */
export function overrideStyle(element: Element, property: string, value: string): () => void {
  const style = read(element as HTMLElement, 'style');
  const text = element.getAttribute('style');
  // XML elements have no style. And what the page's policy refused has left its text behind: writing would lose it.
  if (!style || (text && !style.length)) {
    return () => {};
  }
  const { cssText } = style;
  const before = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, value, 'important');
  return () => {
    style.setProperty(property, before, priority);
    if (style.cssText === cssText && element.getAttribute('style') !== text) {
      if (text === null) {
        element.removeAttribute('style');
      } else {
        // Text that differs from what the CSSOM writes came from markup, so the page's policy allows it.
        element.setAttribute('style', text);
      }
    }
  };
}
