/** How far from the viewport `loading="lazy"` starts. */
const NEAR = '600px';

/**
 * Waits until an element comes near the viewport.
 *
 * @returns stops the waiting
 */
export const awaitApproach = (element: Element, onNear: () => void): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
};
