/**
 * The one script for host pages: with it, each of the six elements works, as a tag or in the plain form. Its elements
 * show the document that is served beside it, unless they or the page name another.
 *
 * Where the page preloads the content, elements are registered once that is here: they are drawn once, with their
 * content, and the page's fallback stands until then.
 */
import { preloaded } from './preload.js';
import { PartnerActivityList } from '../elements/partner-activity-list/partner-activity-list.js';
import { PartnerCities } from '../elements/partner-cities/partner-cities.js';
import { PartnerCityCard } from '../elements/partner-city-card/partner-city-card.js';
import { PartnerLanguageSwitch } from '../elements/partner-language-switch/partner-language-switch.js';
import { PartnerPrintButton } from '../elements/partner-print-button/partner-print-button.js';
import { defineElement } from '../elements/shared/define-element.js';
import { laterElements } from '../elements/shared/later-elements.js';
import { setServedDocument } from '../loading/content-source.js';
import { FAULT, reportOnce } from '../loading/report.js';
import { isPolicyRefused } from './lit-globals.js';
import { ownAddress } from './own-address.js';
import { parts } from './parts.js';
import { updatePlainForm } from './plain-form.js';
import { plainFormAttribute, watchPage } from './watch-page.js';

const defineElements = (): void => {
  // The fallback stays.
  if (isPolicyRefused) return;
  try {
    defineElement('partner-activity-list', PartnerActivityList);
    defineElement('partner-city-card', PartnerCityCard);
    defineElement('partner-language-switch', PartnerLanguageSwitch);
    defineElement('partner-print-button', PartnerPrintButton);
    defineElement('partner-cities', PartnerCities);
  } catch (error) {
    reportOnce(FAULT, error as Error);
  }
};

/** A script that comes later: it takes what it is made of, and gives the class of an element. */
type LaterScript = { default: (given: typeof parts) => CustomElementConstructor };

const defineLater = (part: string, load: () => Promise<LaterScript>): (() => Promise<void>) => {
  let script: Promise<void> | undefined;
  return (laterElements[part] = () =>
    (script ??= load().then(
      ({ default: makeClass }) => defineElement(`partner-city-${part}`, makeClass(parts)),
      (error: unknown) => {
        script = undefined;
        reportOnce(part, error as Error);
      },
    )));
};

const loadMap = defineLater('map', () => import('./map.js'));
defineLater('overview', () => import('./overview.js'));
if (ownAddress) setServedDocument(new URL('./content/partner-cities.json', ownAddress).href);
if (preloaded) void preloaded.then(defineElements);
else defineElements();
watchPage(`[${plainFormAttribute}]`, updatePlainForm);
watchPage(`partner-city-map,[${plainFormAttribute}=partner-city-map]`, loadMap);
