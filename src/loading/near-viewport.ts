/** How far from the viewport `loading="lazy"` starts. */
const MARGIN = '600px';

/** Whether nothing will ever show where an element is: one that is hidden until it is defined, or has no box of its own. */
const isNowhere = (element: Element): boolean =>
  !element.getClientRects()[0] && (!element.matches(':defined') || getComputedStyle(element).display === 'contents');

/**
 * Waits until an element comes near the viewport; not at all in a browser that can't tell. One that is hidden waits until
 * it is shown; one that is nowhere counts as near.
 *
 * @returns ends the waiting
 */
export const whenNearViewport = (element: Element, onNear: () => void): (() => void) => {
  if (!('IntersectionObserver' in globalThis)) {
    onNear();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting, target }) => isIntersecting || isNowhere(target))) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
};
