/** Registers `<partner-city-card>`, unless the page has it already. */
import { defineContentElement } from '../shared/define-content-element.js';
import { PartnerCityCard } from './partner-city-card.js';

defineContentElement('partner-city-card', PartnerCityCard);

declare global {
  interface HTMLElementTagNameMap {
    'partner-city-card': PartnerCityCard;
  }
}
