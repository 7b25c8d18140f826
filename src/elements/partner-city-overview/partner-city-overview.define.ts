/** Registers `<partner-city-overview>`, which is a part of `<partner-cities>`, unless the page has it already. */
import { defineElement } from '../shared/define-element.js';
import { PartnerCityOverview } from './partner-city-overview.js';

defineElement('partner-city-overview', PartnerCityOverview);
