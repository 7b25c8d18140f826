/** Registers `<partner-cities>`, unless the page has it already. */
import '../partner-activity-list/partner-activity-list.define.js';
import '../partner-city-card/partner-city-card.define.js';
import '../partner-language-switch/partner-language-switch.define.js';
import '../partner-print-button/partner-print-button.define.js';
import { defineElement } from '../shared/define-element.js';
import { laterElements } from '../shared/later-elements.js';
import { PartnerCities } from './partner-cities.js';

const tell = (error: unknown): void => console.error('partner-cities: a part of the page did not come.', error);

laterElements.map = () => import('../partner-city-map/partner-city-map.define.js').then(undefined, tell);
laterElements.overview = () => import('../partner-city-overview/partner-city-overview.define.js').then(undefined, tell);
defineElement('partner-cities', PartnerCities);

declare global {
  interface HTMLElementTagNameMap {
    'partner-cities': PartnerCities;
  }
}
