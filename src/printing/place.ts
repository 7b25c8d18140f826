/**
 * Where the visitor is: the focused element and the scroll positions around an element. Printing may
 * lose both, since what is not rendered on paper loses its focus and its scrolling.
 */
import { read, type WayUp } from './tree.js';

/** Remembers the place; the function that it returns goes back there, and does nothing where nothing moved. */
export function rememberPlace({ path, roots }: WayUp): () => void {
  const scrolls = path.map((element) => [element, element.scrollLeft, element.scrollTop] as const);
  const focused = findFocus(roots);
  return () => {
    for (const [element, left, top] of scrolls) {
      if (element.scrollLeft !== left || element.scrollTop !== top) {
        element.scrollTo({ left, top, behavior: 'instant' });
      }
    }
    if (focused && focused !== findFocus(roots)) {
      (focused as HTMLElement).focus({ preventScroll: true });
    }
  };
}

function findFocus(roots: WayUp['roots']): Element | null | undefined {
  // From inside: a closed root tells its own focused element, the document only tells the root's host.
  let focused = roots.map((root) => read(root, 'activeElement')).find(Boolean);
  while (focused?.shadowRoot?.activeElement) {
    focused = focused.shadowRoot.activeElement;
  }
  return focused;
}
