/** Registers `<partner-city-map>`, unless the page has it already. */
import { defineElement } from '../shared/define-element.js';
import { PartnerCityMap } from './partner-city-map.js';

defineElement('partner-city-map', PartnerCityMap);

declare global {
  interface HTMLElementTagNameMap {
    'partner-city-map': PartnerCityMap;
  }
}
