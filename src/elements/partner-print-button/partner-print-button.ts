import { LitElement, html, isServer, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { LanguageController } from '../../i18n/language-controller.js';
import { isPrintingAvailable } from '../../printing/available.js';
import { loadLater } from '../../later/load-later.js';
import { baseStyles } from '../shared/base.styles.js';
import { buttonStyles } from '../shared/button.styles.js';
import { findTarget } from '../shared/find-target.js';
import { printElement } from '../shared/print-element.js';
import { printButtonStyles } from './partner-print-button.styles.js';

/** An element that knows how it is printed, and under which title. */
interface Printable {
  print(): Promise<boolean>;
}

/**
 * A button that prints one element, and only that. Where the browser cannot print,
 * it is disabled and says so.
 *
 * @slot - The button's text, instead of "Printen" in the visitor's language.
 * @fires {PartnerBeforePrintEvent} partner-before-print - On the target, before it is printed; can be cancelled.
 * @fires {PartnerAfterPrintEvent} partner-after-print - On the target, after it was printed or the visitor cancelled.
 * @csspart base - The root of everything.
 * @csspart button - The button.
 * @csspart status - Why the button is disabled, or that it is busy.
 */
export class PartnerPrintButton extends LitElement {
  static override styles = [baseStyles, buttonStyles, printButtonStyles];

  static override properties: PropertyDeclarations = {
    for: {},
    target: { attribute: false },
    busy: { state: true },
  };

  /** `id` of the element to print, in the same document or shadow root; without it: the nearest enclosing partner element, else the page. */
  declare for: string | undefined;
  /** The element to print; goes before `for`. */
  declare target: HTMLElement | undefined;
  private declare busy: boolean;

  readonly #language = new LanguageController(this);

  protected override firstUpdated(): void {
    void loadLater().then(
      ({ completeElement }) => completeElement(this, () => this.#language.update()),
      () => {},
    );
  }

  protected override render(): TemplateResult {
    const { msg, words } = this.#language;
    const possible = isServer || isPrintingAvailable();
    const message = !possible
      ? msg('Deze browser kan niet printen.', { id: 'cannot-print' })
      : this.busy
        ? msg('Printen wordt voorbereid…', { id: 'preparing-print' })
        : nothing;
    const label = msg('Printen', { id: 'print' });
    // `<partner-print-button />` is no closed tag in HTML: what follows is no label, and stays beside the button.
    const swallows = !isServer && this.querySelector(':scope > :not(span, svg, img, b, strong, em, i)');
    return html`
      <div part="base" class="no-print" lang=${words} dir="ltr">
        <button part="button" type="button" ?disabled=${!possible} aria-describedby="status" @click=${this.#onClick}>
          ${swallows ? label : html`<slot>${label}</slot>`}
        </button>
        ${swallows ? html`<slot></slot>` : nothing}
        <span part="status" role="status" id="status">${message}</span>
      </div>
    `;
  }

  #onClick = async (): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    try {
      const target: (HTMLElement & Partial<Printable>) | undefined = this.target ?? findTarget(this, this.for);
      await (target?.print ? target.print() : printElement(target));
    } finally {
      this.busy = false;
    }
  };
}
