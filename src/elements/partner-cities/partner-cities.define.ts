/** Registers `<partner-cities>`, unless the page has it already. */
import '../partner-activity-list/partner-activity-list.define.js';
import '../partner-city-card/partner-city-card.define.js';
import '../partner-language-switch/partner-language-switch.define.js';
import '../partner-print-button/partner-print-button.define.js';
import { defineElement } from '../shared/define-element.js';
import { PartnerCities } from './partner-cities.js';

defineElement('partner-cities', PartnerCities);

declare global {
  interface HTMLElementTagNameMap {
    'partner-cities': PartnerCities;
  }
}
