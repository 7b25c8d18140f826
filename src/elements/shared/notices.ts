/** What elements say besides their content: why there is none and how to try again, how old it is, where a print comes from. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { formatDate, formatMoment } from '../../i18n/formats.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { LoadError } from '../../loading/load-error.js';
import { isTemporary } from '../../loading/retry.js';
import type { ContentState, FailedState, ReadyState } from './content-state.js';

const LONG_DATE: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

const describeFailure = ({ msg }: LanguageController, error: LoadError): string => {
  if (error.reason === 'city') return msg('Deze partnerstad staat niet in de gegevens.', { id: 'unknown-city' });
  if (error.reason === 'size') return msg('De gegevens zijn te groot.', { id: 'too-large' });
  return isTemporary(error)
    ? msg('De gegevens zijn nu niet te bereiken.', { id: 'unreachable' })
    : msg('De gegevens zijn niet te lezen.', { id: 'unreadable' });
};

const toIsoDay = (date: string): string => (Date.parse(date) ? new Date(date).toISOString().slice(0, 10) : '');

/** That content may be out of date, with its date where that is known; nothing when it is fresh. */
const describeAge = ({ msg, locale }: LanguageController, { stale, document }: ReadyState<unknown>): string => {
  if (stale === undefined) return '';
  const date = document.content.dateModified ?? toIsoDay(stale);
  return date
    ? msg(str`Misschien niet meer actueel: stand van ${formatDate(date, locale)}.`, { id: 'stale-since' })
    : msg('Misschien niet meer actueel.', { id: 'stale' });
};

/** A sentence about the state, for visitors; none where the content speaks for itself. */
export const writeStatus = (language: LanguageController, state: ContentState<unknown>, emptyMessage: string): string => {
  switch (state.status) {
    case 'loading':
      return language.msg('Wordt geladen…', { id: 'loading' });
    case 'empty':
      return emptyMessage;
    case 'failed':
      return describeFailure(language, state.error);
    case 'ready':
      return describeAge(language, state);
  }
};

const isFinal = /^(?:city|address|source|size)$/;

/** A button to try again, where that can help. */
export const renderRetry = (
  { msg }: LanguageController,
  { error }: FailedState,
  onClick: () => void,
): TemplateResult | typeof nothing =>
  isFinal.test(error.reason)
    ? nothing
    : html`<button class="button" part="button retry" type="button" @click=${onClick}>${msg('Opnieuw proberen', { id: 'retry' })}</button>`;

/** Whether an element is part of another one of ours, which says it for both. */
const isNested = (element: Element): boolean =>
  ((element.getRootNode() as ShadowRoot).host?.localName ?? '').startsWith('partner-');

/** When and where a print was made. */
export const renderPrintedOn = ({ msg, locale }: LanguageController, host: Element): TemplateResult | typeof nothing => {
  if (isNested(host)) return nothing;
  const today = formatMoment(Date.now(), locale, undefined, LONG_DATE);
  return html`<p class="print-only">${msg(str`Geprint op ${today}`, { id: 'printed-on' })}, <bdi>${location.href}</bdi></p>`;
};
