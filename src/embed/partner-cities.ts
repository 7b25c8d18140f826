/** Everything in one file: a script tag with it, and each of the five elements works, as a tag or in the plain form. */
import { PartnerActivityList } from '../elements/partner-activity-list/partner-activity-list.js';
import { PartnerCities } from '../elements/partner-cities/partner-cities.js';
import { PartnerCityCard } from '../elements/partner-city-card/partner-city-card.js';
import { PartnerLanguageSwitch } from '../elements/partner-language-switch/partner-language-switch.js';
import { PartnerPrintButton } from '../elements/partner-print-button/partner-print-button.js';
import { defineInTurn } from './define-in-turn.js';
import { BOX, upgradeBox } from './upgrade.js';
import { watchPage } from './watch-page.js';

void defineInTurn({
  'partner-activity-list': PartnerActivityList,
  'partner-city-card': PartnerCityCard,
  'partner-language-switch': PartnerLanguageSwitch,
  'partner-print-button': PartnerPrintButton,
  'partner-cities': PartnerCities,
});

watchPage(BOX, upgradeBox);
