/**
 * What all five elements share: their language, the looks of what they have in common, and how they take the place of
 * prerendered HTML (declarative shadow DOM). They do not hydrate: what was prerendered stays until there is something
 * to draw, and goes in the task in which that is drawn, whatever the host has done to the HTML.
 */
import { LitElement, noChange, nothing, render } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { createElement, listOf } from '../../loading/own-document.js';
import { FAULT, reportOnce } from '../../loading/report.js';
import { printStyles } from '../../printing/print.styles.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './button.styles.js';
import { interactionStyles } from './interaction.styles.js';
import { rememberPlace } from './prerendered-place.js';
import { StylesController } from './styles-controller.js';

export abstract class PartnerElement extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, interactionStyles, printStyles];

  /**
   * Whether the element is part of one that was prerendered, and waits for that to draw it anew
   * (https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/defer-hydration.md).
   *
   * @internal
   */
  @property({ type: Boolean, attribute: 'defer-hydration' }) deferHydration = false;

  /** @internal */
  readonly language = new LanguageController(this);

  #prerendered: ChildNode[] = [];
  #isTranslated = false;
  #isFaulty = false;

  constructor() {
    super();
    new StylesController(this);
  }

  override connectedCallback(): void {
    this.#attempt(() => super.connectedCallback());
  }

  protected override createRenderRoot(): ShadowRoot {
    // What is drawn comes behind what was prerendered, which then goes away.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#prerendered = listOf(root.childNodes);
    return root;
  }

  protected override performUpdate(): void {
    this.#attempt(() => super.performUpdate());
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.language.update();
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.deferHydration) return noChange;
    if (this.#prerendered[0] && !this.canReplacePrerendered()) return noChange;
    const isToDrawAnew = (this.hasUpdated && this.#unwrapTexts()) || (this.#isTranslated && this.language.isAskedAnew);
    if (this.#prerendered[0] || isToDrawAnew) {
      const goBack = rememberPlace(this.renderRoot as ShadowRoot);
      this.#prerendered.splice(0).forEach((node) => node.remove());
      if (isToDrawAnew) render(nothing, this.renderRoot, this.renderOptions);
      this.#isTranslated = false;
      void goBack();
    }
    return this.renderElement();
  }

  /**
   * Page translators put `<font>` around text nodes. Out of it again, a text can change; what does not change stays
   * translated, until the visitor asks for a language of ours.
   *
   * @returns whether the spaces between elements are others now: by those, Lit knows where an element ends
   */
  #unwrapTexts(): boolean {
    let isLost = false;
    for (let font; (font = this.renderRoot.querySelector('font')); this.#isTranslated = true) {
      isLost ||= !/\S/.test(font.textContent!);
      while (font.firstChild) font.before(font.firstChild);
      font.remove();
    }
    return isLost;
  }

  /** Called when the element can't be drawn: an old browser, or a page that has spoilt what it needs. The fallback is shown. */
  protected onFault(error: Error): void {
    reportOnce(FAULT, error);
    const root = this.shadowRoot;
    // What was prerendered and is still there says more than the fallback.
    if (!root || this.#prerendered[0]) return;
    root.textContent = '';
    root.appendChild(createElement('slot'));
  }

  /** Whether there is something to draw in the place of what was prerendered. */
  protected canReplacePrerendered(): boolean {
    return true;
  }

  #attempt(act: () => void): void {
    if (this.#isFaulty) return;
    try {
      act();
    } catch (error) {
      this.#isFaulty = true;
      this.onFault(error as Error);
    }
  }

  /** What the element shows. */
  protected abstract renderElement(): TemplateResult;
}
