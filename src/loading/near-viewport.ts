/** How far from the viewport `loading="lazy"` starts. */
const MARGIN = '600px';

/**
 * Waits until an element comes near the viewport; not at all in a browser that can't tell.
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
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
};
