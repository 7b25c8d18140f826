/**
 * Where the visitor is in prerendered content: the focus, and what is selected. Both are found again in what is drawn
 * in its place, by address or text.
 */
import { listOf } from '../../loading/own-document.js';

type Updating = Element & { updateComplete?: Promise<unknown> };

const describe = (node: Node): string => node.nodeName + ((node as Partial<HTMLAnchorElement>).href ?? node.textContent);

/** All nodes inside, through shadow roots. */
const listNodes = (root: Node): Node[] =>
  listOf(root.childNodes).flatMap((node) => [node, ...listNodes((node as Partial<Element>).shadowRoot ?? node)]);

/**
 * Remembers the place of the visitor in a root.
 *
 * @returns goes back there, once the root is drawn anew
 */
export const rememberPlace = (root: ShadowRoot): (() => Promise<void>) => {
  let focused = root.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // Not every engine tells of a range in shadow roots (Selection API, getComposedRanges).
  const shadowRoots = [root, ...listNodes(root).flatMap((node) => (node as Partial<Element>).shadowRoot ?? [])];
  const range = getSelection()?.getComposedRanges?.({ shadowRoots })[0];
  const selected = range && !range.collapsed && shadowRoots.includes(range.startContainer.getRootNode() as ShadowRoot) && range;
  if (!focused && !selected) return async () => {};
  const [focus, start, end] = [focused, selected && range.startContainer, selected && range.endContainer].map(
    (node) => node && describe(node),
  );
  return async () => {
    // The elements inside are drawn a step later.
    await (root.host as Updating).updateComplete;
    await Promise.all(listOf(root.querySelectorAll('*')).map((element: Updating) => element.updateComplete));
    const nodes = listNodes(root);
    const [toFocus, from, to] = [focus, start, end].map((text) => nodes.find((node) => describe(node) === text));
    (toFocus as HTMLElement | undefined)?.focus({ preventScroll: true });
    if (selected && from && to) getSelection()!.setBaseAndExtent(from, range.startOffset, to, range.endOffset);
  };
};
