import { parentOf } from '../../loading/own-document.js';

/** Whether the anchor in the address is where the visitor wants to be. */

// On a reload and on the way back, browsers go to where the visitor was.
const [entry] = (performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
let isReturn = /reload|back/.test(entry?.type ?? '');

// Not every engine has the Navigation API: without it, steps inside the page count as steps forward.
(globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', (event) => {
  const { navigationType } = event as Event & { navigationType: string | null };
  if (/push|traverse/.test(navigationType ?? '')) isReturn = navigationType === 'traverse';
});

/** Whether the visitor comes from elsewhere, and not back. */
export const isArrival = (): boolean => !isReturn;

/** Whether the visitor has begun with something: has the focus somewhere, or has scrolled. */
export const isVisitorBusy = (element: Element): boolean => {
  const { activeElement, body } = element.ownerDocument;
  if (activeElement && activeElement !== body) return true;
  for (let at: Node | undefined = element; at; at = parentOf(at)) {
    if ((at as Partial<Element>).scrollTop) return true;
  }
  return false;
};
