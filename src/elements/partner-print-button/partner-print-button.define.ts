/** Registers `<partner-print-button>`, unless the page has it already. */
import { defineElement } from '../shared/define-element.js';
import { PartnerPrintButton } from './partner-print-button.js';

defineElement('partner-print-button', PartnerPrintButton);

declare global {
  interface HTMLElementTagNameMap {
    'partner-print-button': PartnerPrintButton;
  }
}
