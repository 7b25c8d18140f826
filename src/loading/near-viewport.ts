/** How far from the viewport `loading="lazy"` starts. */
const MARGIN = '600px';

/**
 * Waits until an element comes near the viewport.
 *
 * @returns ends the waiting
 */
export const whenNearViewport = (element: Element, onNear: () => void): (() => void) => {
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
