/**
 * Finds elements in the page by a selector, through open shadow roots: those that are there, each that is put in later,
 * and each that becomes a plain form.
 */
import { tags } from '../elements/shared/tags.js';
import { ofNode } from '../loading/own-document.js';

/** Old scripts of a host's may have spoilt what else a list of nodes can do. */
const visit = <T extends Node>(nodes: NodeListOf<T> | NodeList, onNode: (node: T) => unknown): void => {
  for (let index = 0; index < nodes.length; index++) onNode(nodes[index] as T);
};

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
  const search = (root: Document | ShadowRoot | Element): void => {
    visit(ofNode(root, 'querySelectorAll').call(root, '*'), look);
  };
  const look = (element: Element): void => {
    const localName = ofNode(element, 'localName');
    const shadowRoot = ofNode(element, 'shadowRoot');
    if (ofNode(element, 'matches').call(element, selector)) onFound(element as HTMLElement);
    if (tags.includes(localName)) return;
    if (shadowRoot) watch(shadowRoot);
    else if (/-/.test(localName) && !awaited.has(localName)) {
      awaited.add(localName);
      // Nothing else tells of a root that is attached later. What is no name of an element is refused.
      if (!customElements.get(localName)) customElements.whenDefined(localName).then(watchAll, () => {});
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element) look(target);
      visit(addedNodes, (node) => {
        if (!(node instanceof Element)) return;
        look(node);
        search(node);
      });
    }
  });

  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watchAll);
  else watchAll();
  // By then, the host's scripts have attached the roots that its page begins with.
  if (document.readyState !== 'complete') addEventListener('load', watchAll);
};
