/**
 * Notices when the language of an element may have changed: a `lang` attribute on it or anywhere above it, through
 * shadow roots. One observer serves all elements of the page.
 */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a `lang` attribute changes in the tree of an element or in those around it.
 *
 * @returns ends it
 */
export const observeLang = (element: Element, onChange: () => void): (() => void) => {
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  // All the way up each time, since a host may have moved into another shadow root; to observe a root twice does nothing.
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) observer?.disconnect();
  };
};
