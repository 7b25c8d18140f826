/**
 * What elements show besides their content: why there is none and how to try again,
 * how old it is, and where a print comes from. This code is in a file of its own,
 * without Lit, so the element's `html` is handed in.
 */
import type { html as litHtml } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate, formatMoment } from '../i18n/formats.js';
import type { LanguageController } from '../i18n/language-controller.js';
import type { ContentController, FailedState, ReadyState } from '../loading/content-controller.js';
import { isTemporary } from '../loading/renew.js';
import { hasSwallowed } from './swallowed.js';

const LONG_DATE: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

type Html = typeof litHtml;

/** Why there is no content, for visitors. */
export const describeFailure = ({ msg }: LanguageController, { error }: FailedState): string =>
  error.reason === 'city'
    ? msg('Deze partnerstad staat niet in de gegevens.', { id: 'unknown-city' })
    : isTemporary(error)
      ? msg('De gegevens zijn nu niet te bereiken.', { id: 'unreachable' })
      : msg('De gegevens zijn niet te lezen.', { id: 'unreadable' });

const toIsoDay = (date: string): string => (Date.parse(date) ? new Date(date).toISOString().slice(0, 10) : '');

/** That content may be out of date, with its date where that is known; nothing when it is fresh. */
export const describeAge = (
  { msg, tag }: LanguageController,
  { stale, document }: ReadyState<unknown>,
): string | undefined => {
  if (stale === undefined) return;
  const date = document.content.dateModified ?? toIsoDay(stale);
  return date
    ? msg(str`Misschien niet meer actueel: stand van ${formatDate(date, tag)}.`, { id: 'stale-since' })
    : msg('Misschien niet meer actueel.', { id: 'stale' });
};

/** Whether an element is part of another one, which says on paper what there is to say. */
const isNested = (element: Element): boolean =>
  ((element.getRootNode() as ShadowRoot).host?.localName ?? '').startsWith('partner-');

/** A retry button where a retry can help; on paper, when and where the print was made. */
export const renderExtras = (
  html: Html,
  content: ContentController<unknown>,
  { msg, tag }: LanguageController,
  host: Element,
): unknown => {
  const { state } = content;
  if (state.status === 'failed' && state.error.reason !== 'city' && state.error.reason !== 'address') {
    const retry = async (): Promise<void> => {
      await content.reload();
      // The button was away meanwhile, and the focus with it.
      if (document.activeElement === document.body) host.shadowRoot?.querySelector<HTMLElement>('[part~=retry]')?.focus();
    };
    return html`<button part="button retry" type="button" @click=${retry}>${msg('Opnieuw proberen', { id: 'retry' })}</button>`;
  }
  const swallowed = state.status === 'ready' && hasSwallowed(host) ? html`<slot></slot>` : undefined;
  if (!content.onPaper || isNested(host)) return swallowed;
  const today = formatMoment(Date.now(), tag, undefined, LONG_DATE);
  return html`<p class="paper">${msg(str`Geprint op ${today}`, { id: 'printed-on' })}, <bdi>${location.href}</bdi></p>${swallowed}`;
};
