import { ofNode, parentOf } from '../../loading/own-document.js';

/** Elements that show content: what a print button or a language switch can be for. */
export const targets = new WeakSet<Element>();

/**
 * What a button acts on.
 *
 * @param from the button
 * @param id of an element in the same tree (document or shadow root); without it, the nearest enclosing content element counts
 * @returns `undefined` when there is none
 */
export const findTarget = (from: Element, id: string | undefined): HTMLElement | undefined => {
  const root = from.getRootNode() as Document | ShadowRoot;
  if (id) return ofNode(root, 'getElementById').call(root, id) ?? undefined;
  for (let at: Node | undefined = from; at; at = parentOf(at)) {
    if (targets.has(at as Element)) return at as HTMLElement;
  }
  return undefined;
};
