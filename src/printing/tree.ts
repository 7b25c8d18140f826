/**
 * Two ways through the page as it is rendered: down from an element (flat tree) and up from it.
 * Both go through shadow roots and slots. A closed shadow root is seen only from inside: walking up
 * from an element in it works, walking down into it does not, nor does walking up from an element
 * that is slotted into it (`assignedSlot` is null then).
 */

/**
 * Of a node, the member that its interface has. A host's `<form name="host">` hides that member of the document, and a
 * field of a form those of the form (`<input name="children">`).
 */
export function read<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node) as N, name, node) as N[K];
}

/** The nodes of a list. Old scripts may have spoilt how it is gone through. */
export function listOf<N extends Node>(nodes: ArrayLike<N>): N[] {
  return Array.prototype.slice.call(nodes) as N[];
}

/** The elements that are rendered right inside this one. */
export function getRenderedChildren(element: Element): Element[] {
  const assigned = (element as Partial<HTMLSlotElement>).assignedElements?.();
  return assigned?.length ? assigned : listOf(read(element.shadowRoot ?? element, 'children'));
}

/** The element and all that is rendered in it. */
export function walkDown(element: Element): Element[] {
  return [element, ...getRenderedChildren(element).flatMap(walkDown)];
}

export interface WayUp {
  /** The element itself first, `<html>` last. */
  path: Element[];
  /** The shadow roots on the way, inmost first, and the document. */
  roots: (Document | ShadowRoot)[];
}

/** The element, its rendered ancestors, and the roots that they are in. */
export function walkUp(element: Element): WayUp {
  const way: WayUp = { path: [], roots: [] };
  let node: Node | null = element;
  while (node) {
    const isElement = read(node, 'nodeType') === Node.ELEMENT_NODE;
    if (isElement) way.path.push(node as Element);
    else way.roots.push(node as Document | ShadowRoot);
    node = read(node as Element, 'assignedSlot') ?? read(node, 'parentNode') ?? read(node as ShadowRoot, 'host') ?? null;
  }
  return way;
}
