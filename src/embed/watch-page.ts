/**
 * Finds elements in the page by a selector: those that are there, and each that is
 * put in later. One observer for each selector, on the document; what is inside the
 * shadow roots of others is not looked into.
 */
import { ofDocument } from '../loading/own-document.js';

/** Old scripts of a host's may have spoilt what else a list of nodes can do. */
const visit = <T extends Node>(nodes: NodeListOf<T> | NodeList, onNode: (node: T) => unknown): void => {
  for (let index = 0; index < nodes.length; index++) onNode(nodes[index] as T);
};

/** Calls back once the page is parsed, so that an element's children are all there; then for each element that comes. */
export const watchPage = (selector: string, onFound: (element: HTMLElement) => void): void => {
  const search = (root: Element): void => {
    if (root.matches(selector)) onFound(root as HTMLElement);
    visit(root.querySelectorAll<HTMLElement>(selector), onFound);
  };
  const start = (): void => {
    new MutationObserver((records) =>
      records.forEach(({ addedNodes }) => visit(addedNodes, (node) => node.nodeType === 1 && search(node as Element))),
    ).observe(document, { childList: true, subtree: true });
    search(ofDocument('documentElement'));
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
