/** Registers `<partner-activity-list>`, unless the page has it already. */
import { defineContentElement } from '../shared/define-content-element.js';
import { PartnerActivityList } from './partner-activity-list.js';

defineContentElement('partner-activity-list', PartnerActivityList);

declare global {
  interface HTMLElementTagNameMap {
    'partner-activity-list': PartnerActivityList;
  }
}
