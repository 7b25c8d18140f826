/**
 * The style sheets of an element: constructed once for each document, since an element that moves into another one, a
 * frame's for example, leaves those of the first behind (CSSOM: adopting steps). Where sheets cannot be constructed or
 * adopted, the element gets a `<style>`, as far as the page's policy allows.
 */
import type { CSSResult, ReactiveController, ReactiveElement } from 'lit';
import { createElement, ofNode } from '../../loading/own-document.js';

type Window = typeof globalThis;

const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

const findSheet = (owner: Document, view: Window, style: CSSResult): CSSStyleSheet => {
  let known = sheets.get(owner);
  if (!known) sheets.set(owner, (known = new Map()));
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    known.set(style, sheet);
  }
  return sheet;
};

export class StylesController implements ReactiveController {
  #host: ReactiveElement;
  #element: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot, ownerDocument, constructor } = this.#host;
    const root = renderRoot as ShadowRoot;
    const view = ofNode(ownerDocument, 'defaultView') as Window | null;
    if (!view || this.#element || root.adoptedStyleSheets?.[0]) return;
    const styles = (constructor as typeof ReactiveElement).elementStyles as CSSResult[];
    try {
      // What is no property yet would become one, without an effect.
      if (!root.adoptedStyleSheets) throw 0;
      root.adoptedStyleSheets = styles.map((style) => findSheet(ownerDocument, view, style));
    } catch {
      this.#element = createElement('style');
      this.#element.textContent = styles.join('');
      root.appendChild(this.#element);
    }
  }
}
