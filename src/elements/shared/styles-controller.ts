/**
 * Constructed style sheets stay behind when an element moves into another document, a frame's for example
 * (CSSOM: adopting steps). There the element gets copies, made once for each document.
 */
import type { CSSResult, ReactiveController, ReactiveElement } from 'lit';

type Window = typeof globalThis;

const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

const copySheet = (sheet: CSSStyleSheet, owner: Document): CSSStyleSheet => {
  let known = copies.get(owner);
  if (!known) copies.set(owner, (known = new Map()));
  let copy = known.get(sheet);
  if (!copy) {
    copy = new (owner.defaultView as unknown as Window).CSSStyleSheet();
    copy.replaceSync(Array.prototype.map.call(sheet.cssRules, ({ cssText }: CSSRule) => cssText).join(''));
    known.set(sheet, copy);
  }
  return copy;
};

export class StylesController implements ReactiveController {
  #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot, ownerDocument, constructor } = this.#host;
    const root = renderRoot as ShadowRoot;
    // Where there are none at all (jsdom), Lit has put its own `<style>` there.
    if (root.adoptedStyleSheets?.length !== 0 || !ownerDocument.defaultView) return;
    const sheets = (constructor as typeof ReactiveElement).elementStyles.map((style) => (style as CSSResult).styleSheet);
    root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== undefined).map((sheet) => copySheet(sheet, ownerDocument));
  }
}
