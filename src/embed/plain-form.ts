/**
 * The plain form, for editors that drop unknown tags:
 * `<div data-partner-widget="partner-city-card" data-city="palo-alto">Fallback</div>`.
 * The div stays as it is, for the host's own styles and scripts, and gets the element inside; what was in the div
 * becomes the element's fallback. Whoever may write such a div must not get more than a widget: only our own elements,
 * and of the `data-` attributes only those that the element itself names.
 */
import { createElement } from '../loading/own-document.js';
import { tags } from '../elements/shared/tags.js';

export const plainFormSelector = '[data-partner-widget]';

type Observing = CustomElementConstructor & { observedAttributes?: readonly string[] };

/** Puts the element into a div, once it is defined; a div that asks for anything else stays. */
export const upgradePlainForm = async (div: HTMLElement): Promise<void> => {
  const tag = div.dataset.partnerWidget!;
  if (!tags.includes(tag)) return;
  await customElements.whenDefined(tag);
  // The promise gave nothing in browsers before 2021.
  const { observedAttributes: known = [] } = customElements.get(tag) as Observing;
  if (div.querySelector(`:scope > ${tag}`)) return;
  const element = createElement(tag);
  for (const name of ['lang', ...known]) {
    const value = div.getAttribute(`data-${name}`);
    // What prerendering writes is nobody's to set.
    if (value !== null && name !== 'defer-hydration') element.setAttribute(name, value);
  }
  while (div.firstChild) element.appendChild(div.firstChild);
  div.appendChild(element);
};
