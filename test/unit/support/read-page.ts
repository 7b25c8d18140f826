/** What is on the page, as a visitor gets it: text through shadow roots and slots, and whether it is seen. */

const skipped = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** All text inside, also what is folded away; blocks are set apart by a space, and white space counts once. */
export function readText(node: Node | undefined): string {
  return node ? collect(node).replace(/\s+/g, ' ').trim() : '';
}

function collect(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node instanceof Element && skipped.has(node.tagName)) return '';
  const text = childrenOf(node).map(collect).join('');
  if (!(node instanceof Element) || /^(?:inline|contents)/.test(getComputedStyle(node).display)) return text;
  return ` ${text} `;
}

function childrenOf(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

/** Whether the element takes a place on the screen, in the flat tree and with all that hides things. */
export function isSeen(element: Element | undefined): boolean {
  return !!element && element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0;
}

/** The element that has the focus, inside all shadow roots. */
export function readFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
