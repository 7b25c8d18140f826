/**
 * The top layer, as the way to paper for an element whose ancestors cannot all be reached. It is shown there only
 * between `beforeprint` and `afterprint`, when the screen is not drawn.
 */

/**
 * Puts the element into the top layer when printing begins; the function that it returns takes it out again.
 *
 * @throws Error in browsers that print only the first page of what is there
 */
export function liftForPrint(element: Element): () => void {
  const { showPopover, hidePopover } = element as Partial<HTMLElement>;
  const view = element.ownerDocument.defaultView!;
  // Nothing that a page can ask tells how the top layer is printed.
  if (!showPopover || !hidePopover || !/Chrom(e|ium)\//.test(view.navigator.userAgent)) {
    throw new Error('This element is slotted into a closed shadow root. This browser cannot print it alone.');
  }
  const before = element.getAttribute('popover');
  let isLifted = false;
  const lift = (): void => {
    if (!element.isConnected || element.matches(':popover-open, :modal')) return;
    element.setAttribute('popover', 'manual');
    showPopover.call(element);
    isLifted = true;
  };
  view.addEventListener('beforeprint', lift, { once: true });
  return () => {
    view.removeEventListener('beforeprint', lift);
    if (!isLifted) return;
    hidePopover.call(element);
    if (before === null) element.removeAttribute('popover');
    else element.setAttribute('popover', before);
  };
}
