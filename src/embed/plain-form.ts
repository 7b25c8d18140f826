/**
 * The plain form, for editors that drop unknown tags:
 * `<div data-partner-widget="partner-city-card" data-city="palo-alto">Fallback</div>`.
 * The div stays as it is, for the host's own styles and scripts, and gets the element inside; what was in the div
 * becomes the element's fallback. Whoever may write such a div must not get more than a widget: only our own elements,
 * and of the `data-` attributes only those that the element itself names.
 */
export const plainFormSelector = '[data-partner-widget]';

const tags = /^partner-(cities|city-card|activity-list|print-button|language-switch)$/;

type Observing = CustomElementConstructor & { observedAttributes?: readonly string[] };

/** The tag that a div asks for, if it is one of ours. */
const readTag = (div: HTMLElement): string | undefined => tags.exec(div.dataset.partnerWidget!)?.[0];

/** Puts the element into a div, once it is defined; a div that asks for anything else stays. */
export const upgradePlainForm = async (div: HTMLElement): Promise<void> => {
  const tag = readTag(div);
  if (!tag) return;
  const { observedAttributes: known = [] } = (await customElements.whenDefined(tag)) as Observing;
  if (div.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of ['lang', ...known]) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...div.childNodes);
  div.append(element);
};
