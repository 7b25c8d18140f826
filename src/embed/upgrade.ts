/**
 * The plain form, for editors that drop unknown tags:
 * `<div data-partner-widget="partner-city-card" data-city="palo-alto">Fallback</div>`.
 * The box stays as it is, for the host's own styles and scripts, and gets the element
 * inside; what was in the box becomes the element's fallback. Whoever may write such a
 * box must not get more than a widget: only our own elements, and of the `data-`
 * attributes only those that the element itself names.
 */

/** What the boxes have in common. */
export const BOX = '[data-partner-widget]';

const OURS = /^partner-(cities|city-card|activity-list|print-button|language-switch)$/;

type Observing = CustomElementConstructor & { observedAttributes?: readonly string[] };

/** The tag that a box asks for, if it is one of ours. */
export const readTag = (box: HTMLElement): string | undefined => OURS.exec(box.dataset.partnerWidget!)?.[0];

/** Puts the element into a box, once it is defined; a box that asks for anything else stays. */
export const upgradeBox = async (box: HTMLElement): Promise<void> => {
  const tag = readTag(box);
  if (!tag) return;
  const { observedAttributes: known = [] } = (await customElements.whenDefined(tag)) as Observing;
  if (box.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of ['lang', ...known]) {
    const value = box.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...box.childNodes);
  box.append(element);
};
