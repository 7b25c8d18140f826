/**
 * What every content element draws around its content: one root with the language
 * of the interface, the fallback while there is nothing better, a live region that
 * says the state, and a retry button where a retry can help.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ContentController, ContentState } from '../../loading/content-controller.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate, formatMoment } from '../../i18n/formats.js';
import { contentElements } from '../../loading/content-controller.js';
import type { PrintController } from '../../printing/print-controller.js';

/** What an element hands over to be drawn in the frame. */
interface Framed {
  host: Element;
  paper: PrintController;
  content: ContentController<unknown>;
  language: LanguageController;
}

const frame = (
  framed: Framed,
  status: ContentState<unknown>['status'],
  body: unknown,
  message: unknown,
  action: unknown = nothing,
): TemplateResult => html`
  <div part="base" class=${status} lang=${framed.language.words} dir="ltr">
    ${body}
    <p part="status" role="status">${message}</p>
    ${action} ${renderPaperLine(framed)}
  </div>
`;

/** When and where a print comes from; said once, by the outermost element on paper. */
const renderPaperLine = ({ host, paper, language: { msg, tag } }: Framed): TemplateResult | typeof nothing => {
  if (!paper.active || contentElements.has((host.getRootNode() as ShadowRoot).host)) return nothing;
  const today = formatMoment(Date.now(), tag, undefined, { dateStyle: 'long' });
  return html`<p class="paper">${msg(str`Geprint op ${today}`, { id: 'printed-on' })}, <bdi>${location.href}</bdi></p>`;
};

const fallback = ({ content }: Framed): TemplateResult => html`<slot @slotchange=${content.onSlotChange}></slot>`;

export const renderLoading = (framed: Framed): TemplateResult =>
  frame(framed, 'loading', fallback(framed), framed.language.msg('Wordt geladen…', { id: 'loading' }));

/** @param message what is missing, said in the element's language */
export const renderEmpty = (framed: Framed, message: string): TemplateResult =>
  frame(framed, 'empty', fallback(framed), message);

export const renderFailed = (
  framed: Framed,
  { error }: Extract<ContentState<unknown>, { status: 'failed' }>,
): TemplateResult => {
  const { content, language } = framed;
  const { msg } = language;
  const retry = (): void => void content.reload();
  return frame(
    framed,
    'failed',
    fallback(framed),
    error.reason === 'city'
      ? msg('Deze partnerstad staat niet in de gegevens.', { id: 'unknown-city' })
      : error.temporary
        ? msg('De gegevens zijn nu niet te bereiken.', { id: 'unreachable' })
        : msg('De gegevens zijn niet te lezen.', { id: 'unreadable' }),
    error.reason === 'city' || error.reason === 'address'
      ? nothing
      : html`<button part="button retry" type="button" @click=${retry}>${msg('Opnieuw proberen', { id: 'retry' })}</button>`,
  );
};

/** @param body the content; when it may be out of date, that is said below it, with the date where it is known */
export const renderReady = (
  framed: Framed,
  { stale, document }: Extract<ContentState<unknown>, { status: 'ready' }>,
  body: unknown,
): TemplateResult => {
  const { msg, tag } = framed.language;
  const date = stale === undefined ? '' : (document.content.dateModified ?? toIsoDay(stale));
  return frame(
    framed,
    'ready',
    body,
    stale === undefined
      ? nothing
      : date
        ? msg(str`Misschien niet meer actueel: stand van ${formatDate(date, tag)}.`, { id: 'stale-since' })
        : msg('Misschien niet meer actueel.', { id: 'stale' }),
  );
};

const toIsoDay = (date: string): string => (Date.parse(date) ? new Date(date).toISOString().slice(0, 10) : '');
