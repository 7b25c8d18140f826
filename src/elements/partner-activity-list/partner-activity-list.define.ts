/** Registers `<partner-activity-list>`, unless the page has it already. */
import { defineElement } from '../shared/define-element.js';
import { PartnerActivityList } from './partner-activity-list.js';

defineElement('partner-activity-list', PartnerActivityList);

declare global {
  interface HTMLElementTagNameMap {
    'partner-activity-list': PartnerActivityList;
  }
}
