import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isPrintingAvailable } from '../../printing/available.js';
import { findTarget } from '../shared/find-target.js';
import { PartnerElement } from '../shared/partner-element.js';
import { printElement } from '../shared/print-element.js';
import { printButtonStyles } from './partner-print-button.styles.js';

// With the element come the types of its events, for `addEventListener` too.
export type { PartnerAfterPrintEvent, PartnerBeforePrintEvent } from '../../printing/events.js';

/** An element that knows how it is printed, and under which title. */
interface Printable {
  print(): Promise<boolean>;
}

/**
 * A button that prints one element, and only that. Where the browser cannot print,
 * it is disabled and says so. When printing fails, it says so, too.
 *
 * @slot - The button's text, instead of "Printen" in the visitor's language.
 * @fires {PartnerBeforePrintEvent} partner-before-print - On the target, before it is printed; can be cancelled.
 * @fires {PartnerAfterPrintEvent} partner-after-print - On the target, after it was printed or the visitor cancelled.
 * @csspart base - The root of everything.
 * @csspart button - The button.
 * @csspart status - Why nothing is printed, or that the button is busy.
 */
export class PartnerPrintButton extends PartnerElement {
  static override styles: CSSResultGroup = [PartnerElement.styles, printButtonStyles];

  /** `id` of the element to print, in the same document or shadow root; without it: the nearest enclosing partner element, else the page. */
  @property() for: string | undefined;
  /** The element to print; goes before `for`. */
  @property({ attribute: false }) target: HTMLElement | undefined;

  @state() private isBusy = false;
  @state() private hasFailed = false;

  protected override renderElement(): TemplateResult {
    const { msg, words } = this.language;
    const isPossible = !this.isConnected || isPrintingAvailable();
    const message = this.isBusy
      ? msg('Printen wordt voorbereid…', { id: 'preparing-print' })
      : !isPossible || this.hasFailed
        ? msg('Printen kan hier niet met deze knop. Gebruik het menu van de browser.', { id: 'cannot-print' })
        : nothing;
    const label = msg('Printen', { id: 'print' });
    // `<partner-print-button />` is no closed tag in HTML: what follows is no label, and stays beside the button.
    const hasForeignContent = this.isConnected && this.querySelector(':scope > :not(span, svg, img, b, strong, em, i)');
    return html`
      <div part="base" class="no-print" lang=${words} dir="ltr">
        <button class="button" part="button" type="button" ?disabled=${!isPossible} aria-describedby="status" @click=${this.#onClick}>
          ${hasForeignContent ? label : html`<slot>${label}</slot>`}
        </button>
        ${hasForeignContent ? html`<slot></slot>` : nothing}
        <span part="status" role="status" id="status">${message}</span>
      </div>
    `;
  }

  #onClick = async (): Promise<void> => {
    if (this.isBusy) return;
    this.isBusy = true;
    this.hasFailed = false;
    try {
      const target: (HTMLElement & Partial<Printable>) | undefined = this.target ?? findTarget(this, this.for);
      await (target?.print ? target.print() : printElement(target));
    } catch (error) {
      this.hasFailed = true;
      console.error(`partner-cities: printing: ${String(error)}`);
    } finally {
      this.isBusy = false;
    }
  };
}
