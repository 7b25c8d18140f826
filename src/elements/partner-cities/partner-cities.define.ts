/** Registers `<partner-cities>`, unless the page has it already. */
import '../partner-activity-list/partner-activity-list.define.js';
import '../partner-city-card/partner-city-card.define.js';
import '../partner-language-switch/partner-language-switch.define.js';
import '../partner-print-button/partner-print-button.define.js';
import { defineContentElement } from '../shared/define-content-element.js';
import { PartnerCities } from './partner-cities.js';

defineContentElement('partner-cities', PartnerCities);

declare global {
  interface HTMLElementTagNameMap {
    'partner-cities': PartnerCities;
  }
}
