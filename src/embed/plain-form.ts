/**
 * The plain form, for editors that drop unknown tags:
 * `<div data-partner-widget="partner-city-card" data-city="palo-alto">Fallback</div>`.
 * The div stays as it is, for the host's own styles and scripts, and gets the element inside; what was in the div
 * becomes the element's fallback. Whoever may write such a div must not get more than a widget: only our own elements,
 * and of the `data-` attributes only those that the element itself names.
 *
 * A div is followed as long as it is in the page: scripts that bring a page up to date in place write its attributes and
 * its children anew.
 */
import { createElement } from '../loading/own-document.js';
import { tags } from '../elements/shared/tags.js';
import { plainFormAttribute } from './watch-page.js';

type Observing = CustomElementConstructor & { observedAttributes?: readonly string[] };

/** The element of a div, and the attributes that it has from the div: others may have set more. */
interface Followed {
  element: HTMLElement;
  given: Record<string, string | null>;
}

const followed = new WeakMap<HTMLElement, Followed>();

const observer = new MutationObserver((records) => {
  for (const { target } of records) void updatePlainForm(target as HTMLElement);
});

/** Makes the element in a div what the div now asks for, once it is defined; a div that asks for anything else stays. */
export const updatePlainForm = async (div: HTMLElement): Promise<void> => {
  const findTag = (): string => div.getAttribute(plainFormAttribute) ?? '';
  const tag = findTag();
  const isOurs = tags.includes(tag);
  if (isOurs) await customElements.whenDefined(tag);
  if (findTag() !== tag) return;
  // Not what the promise gives, which was nothing in browsers before 2021.
  const { observedAttributes = [] } = (isOurs ? customElements.get(tag) : {}) as Observing;
  let known = followed.get(div);
  if (known && known.element.localName !== tag) {
    const { element } = known;
    while (element.firstChild) element.before(element.firstChild);
    element.remove();
    followed.delete(div);
    known = undefined;
  }
  if (!div.isConnected || !observedAttributes[0]) return;
  const present = div.querySelector<HTMLElement>(`:scope > ${tag}`);
  // One that a script has taken out comes back, with what the visitor did in it.
  const element = present ?? (known?.element.isConnected === false ? known.element : createElement(tag));
  const given = known?.element === element ? known.given : {};
  for (const name of ['lang', ...observedAttributes]) {
    const value = div.getAttribute(`data-${name}`);
    // What prerendering writes is nobody's to set.
    if (value === (given[name] ?? null) || name === 'defer-hydration') continue;
    given[name] = value;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  if (!present) {
    element.textContent = '';
    while (div.firstChild) element.appendChild(div.firstChild);
    div.appendChild(element);
  }
  followed.set(div, { element, given });
  observer.observe(div, { attributes: true });
};
