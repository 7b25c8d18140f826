/** What had the focus before an element got it: where it goes back to on close. */
export const rememberFocus = (element: HTMLElement): (() => HTMLElement | undefined) => {
  let before: HTMLElement | undefined;
  element.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget)) before = relatedTarget;
  });
  return () => before;
};

/** The nearest ancestor, through shadow roots, that matches a selector. */
const findAncestor = (element: Element, selector: string): HTMLElement | null => {
  const found = element.closest<HTMLElement>(selector);
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? findAncestor(root.host, selector) : null);
};

/**
 * Closes the nearest that an element is in: an open `<dialog>` or popover, which gives
 * focus back by itself; else the element is hidden, and focus goes back to `opener`.
 */
export const closeElement = (element: HTMLElement, opener: HTMLElement | undefined): void => {
  // In :is(), since a browser that knows no popover refuses the selector.
  const around = findAncestor(element, ':is(dialog[open], :popover-open)');
  if (around?.matches(':is(:popover-open)')) around.hidePopover();
  else if (around) (around as HTMLDialogElement).close();
  else {
    element.hidden = true;
    opener?.focus();
  }
};
