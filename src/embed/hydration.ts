/**
 * How elements take over what was prerendered: the nodes that are in a declarative
 * shadow root stay, and get their values and listeners. Loaded before any element is
 * defined. It waits for the words of the element's language, since with other words
 * the nodes would be other ones. Prerendered HTML that does not fit (written by another
 * version, or changed by hand) is rendered anew, so that it works all the same.
 */
import { hostSupport } from './host-support.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement, adoptStyles } from 'lit';
import { findLanguage } from '../i18n/language-controller.js';
import { hasWords, interfaceLanguage, loadWords } from '../i18n/languages.js';
import { loadLater } from '../later/load-later.js';
import { isPrintingAvailable } from '../printing/available.js';

/** Lit's own steps, which are protected. */
interface Steps {
  scheduleUpdate(this: LitElement): void | Promise<unknown>;
  update(this: LitElement, changed: Map<PropertyKey, unknown>): void;
}

// Our copy of Lit is patched by now; a copy of the host's, loaded later, is not ours to patch.
globalThis.litElementHydrateSupport = hostSupport;

const steps = LitElement.prototype as unknown as Steps;
const { scheduleUpdate, update } = steps;

const adoptOwnStyles = (element: LitElement): void =>
  adoptStyles(element.shadowRoot!, (element.constructor as typeof LitElement).elementStyles);

const awaitParsed = (): Promise<unknown> | false =>
  document.readyState === 'loading' &&
  new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));

/** Waits for what the first update needs, and sees to it that prerendered HTML which does not fit is refused. */
const prepare = async (element: LitElement): Promise<void> => {
  const root = element.shadowRoot!;
  // A content security policy without its hash has kept the style sheet out; constructed ones are always allowed.
  if (!root.querySelector('style')?.sheet) adoptOwnStyles(element);
  await awaitParsed();
  const language = interfaceLanguage(findLanguage(element));
  if (!hasWords(language)) await loadWords(language).catch(() => undefined);
  // Numbers, dates and names of countries are those of the prerendered HTML.
  await loadLater().catch(() => undefined);
  const fits =
    root.querySelector<HTMLElement>('[part~=base]')?.lang === language &&
    (isPrintingAvailable() || element.localName !== 'partner-print-button');
  // A second root part: Lit throws at that.
  if (!fits) root.prepend(new Comment('lit-part'));
};

/** Shows the rows with times: those are not prerendered, only their room is kept. */
const revealTimes = async (element: LitElement): Promise<void> => {
  await loadLater();
  while (!(await element.updateComplete));
  element.shadowRoot!.querySelectorAll('.pending').forEach((row) => row.removeAttribute('class'));
};

steps.scheduleUpdate = function () {
  if (this.hasUpdated || !this.shadowRoot?.firstChild) return scheduleUpdate.call(this);
  return prepare(this).then(() => {
    scheduleUpdate.call(this);
    void revealTimes(this).catch(() => undefined);
  });
};

steps.update = function (changed) {
  try {
    update.call(this, changed);
  } catch (error) {
    if (this.hasUpdated || !this.shadowRoot?.firstChild) throw error;
    console.warn(`partner-cities: <${this.localName}> was rendered anew, since its prerendered HTML does not fit.`, error);
    this.shadowRoot.replaceChildren();
    adoptOwnStyles(this);
    update.call(this, changed);
  }
};
