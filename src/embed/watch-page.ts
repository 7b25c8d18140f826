/**
 * Finds elements in the page by a selector, through open shadow roots: those that are there, each that is put in later,
 * and each that becomes a plain form.
 */
import { tags } from '../elements/shared/tags.js';

export const plainFormAttribute = 'data-partner-widget';

/**
 * Calls back once the page is parsed, so that an element's children are all there; then for each element that comes, and
 * again for one whose children change.
 */
export const watchPage = (selector: string, onFound: (element: HTMLElement) => void): void => {
  const awaited = new Set<string>();
  let watched: WeakSet<Node>;

  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [plainFormAttribute] });
    search(root);
  };
  const watchAll = (): void => {
    watched = new WeakSet();
    watch(document);
  };
  const search = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) look(element);
  };
  const look = (element: Element): void => {
    const { localName, shadowRoot } = element;
    if (element.matches(selector)) onFound(element as HTMLElement);
    if (tags.includes(localName)) return;
    if (shadowRoot) watch(shadowRoot);
    else if (localName.includes('-') && !awaited.has(localName)) {
      awaited.add(localName);
      // Nothing else tells of a root that is attached later. What is no name of an element is refused.
      if (!customElements.get(localName)) customElements.whenDefined(localName).then(watchAll, () => {});
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (node.nodeType !== 1) continue;
        look(node as Element);
        if (node !== target) search(node as Element);
      }
    }
  });

  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watchAll);
  else watchAll();
  // By then, the host's scripts have attached the roots that its page begins with.
  if (document.readyState !== 'complete') addEventListener('load', watchAll);
};
