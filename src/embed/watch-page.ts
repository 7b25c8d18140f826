/**
 * Finds elements in the page by a selector: those that are there, and each that is
 * put in later. One observer for each selector, on the document; what is inside the
 * shadow roots of others is not looked into.
 */

/** Calls back once the page is parsed, so that an element's children are all there; then for each element that comes. */
export const watchPage = (selector: string, onFound: (element: HTMLElement) => void): void => {
  const search = (root: Element): void => {
    if (root.matches(selector)) onFound(root as HTMLElement);
    root.querySelectorAll<HTMLElement>(selector).forEach(onFound);
  };
  const start = (): void => {
    new MutationObserver((records) =>
      records.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.nodeType === 1 && search(node as Element))),
    ).observe(document, { childList: true, subtree: true });
    search(document.documentElement);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
