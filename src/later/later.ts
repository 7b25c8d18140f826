/** What elements do once they show something: see `load-later.ts`. This module is built as a file that imports nothing. */
export * from '../i18n/formats.js';
export { awaitApproach } from '../loading/await-approach.js';
export { keepFresh } from '../loading/keep-fresh.js';
export { renew } from '../loading/renew.js';
export { reportOnce } from '../loading/report.js';
export { completeElement } from './complete-element.js';
export { describeLocalTime, describeSharedHours } from './describe-times.js';
export { MinuteController } from './minute-controller.js';
export { settleDocument } from './settle-document.js';
export { describeAge, describeFailure, renderExtras } from './render-extras.js';
