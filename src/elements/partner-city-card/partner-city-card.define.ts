/** Registers `<partner-city-card>`, unless the page has it already. */
import { defineElement } from '../shared/define-element.js';
import { PartnerCityCard } from './partner-city-card.js';

defineElement('partner-city-card', PartnerCityCard);

declare global {
  interface HTMLElementTagNameMap {
    'partner-city-card': PartnerCityCard;
  }
}
