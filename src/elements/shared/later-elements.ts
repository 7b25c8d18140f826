/**
 * Elements that few pages have, and that come in files of their own when they are needed: `<partner-city-map>` and
 * `<partner-city-overview>`. What registers the other elements says from where: the script for host pages knows other
 * files than the modules of the package.
 */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { LoadedDocument } from '../../loading/loaded-document.js';

/** A part of `<partner-cities>` that comes later. */
export type LaterPart = 'map' | 'overview';

/** What a part must know of the page that it is in. */
export interface Page extends ReactiveControllerHost {
  cities: string | undefined;
  /** Instead of `cities`, on a server, which draws cities one by one. */
  partCities?: string | undefined;
  overview: string | undefined;
  language: { tag: string };
}

/** A class of an element that comes later. */
interface LaterElement extends CustomElementConstructor {
  /**
   * The element as a part of a page.
   *
   * @param parts what the page shows
   */
  renderPart?(page: Page, document: LoadedDocument, headingLevel: number, parts: readonly string[]): TemplateResult;
}

/** What loads a part and registers it. It never fails: the console is told. */
export const laterElements: Partial<Record<string, () => Promise<void>>> = {};

/** The class of a part, once that is registered. */
export const findLater = (part: string): LaterElement | undefined => customElements.get(`partner-city-${part}`);

/**
 * Whether a part is still to come, so that it is better to wait for it. It is asked for, and the page is told once it is
 * registered, or will not be.
 */
export const isComing = (part: string, page: Page): boolean => {
  const load = laterElements[part];
  if (!load || findLater(part)) return false;
  void load().then(() => {
    // Who has waited for it once, waits no more.
    delete laterElements[part];
    page.requestUpdate();
  });
  return true;
};
