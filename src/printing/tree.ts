/**
 * Two ways through the page as it is rendered: down from an element (flat tree) and up from it.
 * Both go through shadow roots and slots. A closed shadow root is seen only from inside: walking up
 * from an element in it works, walking down into it does not, nor does walking up from an element
 * that is slotted into it (`assignedSlot` is null then).
 */

/** The elements that are rendered right inside this one. */
export function getRenderedChildren(element: Element): Element[] {
  const assigned = (element as Partial<HTMLSlotElement>).assignedElements?.();
  return assigned?.length ? assigned : [...(element.shadowRoot ?? element).children];
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
    // A host's `<form name="host">` hides that member of the document, and a field of a form those of the form.
    const read = (name: keyof Element | 'host'): unknown => Reflect.get(Object.getPrototypeOf(node) as object, name, node);
    const isElement = read('nodeType') === Node.ELEMENT_NODE;
    if (isElement) way.path.push(node as Element);
    else way.roots.push(node as Document | ShadowRoot);
    node = (read('assignedSlot') ?? read('parentNode') ?? read('host') ?? null) as Node | null;
  }
  return way;
}
