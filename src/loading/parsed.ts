import { ofNode, parentOf } from './own-document.js';

/** Whether the parser has come to the end of an element: something stands behind it, or the page is complete. */
const isParsed = (element: Element): boolean => {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let at: Node | undefined = element; at; at = parentOf(at)) if (ofNode(at, 'nextSibling')) return true;
  return false;
};

/**
 * Calls back once an element has all the children that the page gives it: at once, but while the page is being parsed.
 *
 * @returns ends the waiting
 */
export const whenParsed = (element: Element, onParsed: () => void): (() => void) => {
  const { ownerDocument } = element;
  const observer = new MutationObserver(() => check());
  const stop = (): void => {
    observer.disconnect();
    removeEventListener.call(ownerDocument, 'readystatechange', check);
  };
  const check = (): void => {
    if (!isParsed(element)) return;
    stop();
    onParsed();
  };
  observer.observe(ownerDocument, { childList: true, subtree: true });
  addEventListener.call(ownerDocument, 'readystatechange', check);
  check();
  return stop;
};
