/**
 * Where the visitor is in prerendered content: the focus, and what is selected. Both are found again in what is drawn
 * in its place, by address, identifier or text.
 */

type Updating = Element & { updateComplete?: Promise<unknown> };

const describe = (node: Node): string => {
  const { href, id } = node as Partial<HTMLAnchorElement>;
  return `${node.nodeName} ${href || id || node.textContent}`;
};

/** All nodes inside, through shadow roots. */
function* walk(root: Node): Generator<Node> {
  for (const node of root.childNodes) {
    yield node;
    yield* walk((node as Partial<Element>).shadowRoot ?? node);
  }
}

/** Waits until the elements inside are drawn, too. */
const awaitDrawn = async (root: ShadowRoot): Promise<void> => {
  await (root.host as Updating).updateComplete;
  await Promise.all(Array.from(root.querySelectorAll('*'), (element: Updating) => element.updateComplete));
};

const findFocus = (root: ShadowRoot): Element | null => {
  let focused = root.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};

/** The selected range, where this engine tells of those in shadow roots (Selection API, getComposedRanges). */
const findSelection = (root: ShadowRoot): StaticRange | undefined => {
  const shadowRoots = [root, ...[...walk(root)].flatMap((node) => (node as Partial<Element>).shadowRoot ?? [])];
  const [range] = getSelection()?.getComposedRanges?.({ shadowRoots }) ?? [];
  const isInside = (node: Node): boolean => shadowRoots.includes(node.getRootNode() as ShadowRoot);
  return range && !range.collapsed && isInside(range.startContainer) && isInside(range.endContainer) ? range : undefined;
};

/**
 * Remembers the place of the visitor in a root.
 *
 * @returns goes back there, once the root is drawn anew
 */
export const rememberPlace = (root: ShadowRoot): (() => Promise<void>) => {
  const focused = findFocus(root);
  const selected = findSelection(root);
  if (!focused && !selected) return async () => {};
  const [focus, start, end] = [focused, selected?.startContainer, selected?.endContainer].map((node) => node && describe(node));
  return async () => {
    await awaitDrawn(root);
    const nodes = [...walk(root)];
    const find = (description: string | null | undefined): Node | undefined =>
      nodes.find((node) => describe(node) === description);
    (find(focus) as HTMLElement | undefined)?.focus({ preventScroll: true });
    const [from, to] = [find(start), find(end)];
    if (selected && from && to) getSelection()!.setBaseAndExtent(from, selected.startOffset, to, selected.endOffset);
  };
};
