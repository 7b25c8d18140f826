/** Registers `<partner-language-switch>`, unless the page has it already. */
import { defineElement } from '../shared/define-element.js';
import { PartnerLanguageSwitch } from './partner-language-switch.js';

defineElement('partner-language-switch', PartnerLanguageSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'partner-language-switch': PartnerLanguageSwitch;
  }
}
