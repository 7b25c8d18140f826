/** The element classes and their events, without registering anything. */
export { PartnerActivityList } from './elements/partner-activity-list/partner-activity-list.js';
export { PartnerCities } from './elements/partner-cities/partner-cities.js';
export { PartnerCloseEvent } from './elements/partner-cities/events.js';
export { PartnerCityMap } from './elements/partner-city-map/partner-city-map.js';
export { PartnerCityCard } from './elements/partner-city-card/partner-city-card.js';
export { PartnerLanguageChangeEvent } from './elements/partner-language-switch/events.js';
export { PartnerLanguageSwitch } from './elements/partner-language-switch/partner-language-switch.js';
export { PartnerPrintButton } from './elements/partner-print-button/partner-print-button.js';
export { PartnerContentFailedEvent, PartnerContentLoadedEvent } from './loading/events.js';
export { LoadError } from './loading/load-error.js';
export type { FailureReason } from './loading/load-error.js';
export { PartnerAfterPrintEvent, PartnerBeforePrintEvent } from './printing/events.js';
export type { Activity, City, Content, Link, Organisation, Text, Theme } from './content/schema.js';
