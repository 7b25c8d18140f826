/**
 * What every content element draws around its content: one root with the language
 * of the interface, the fallback while there is nothing better, and a live region
 * that says the state. What goes with failures, old content and paper comes later
 * (`later/render-extras.ts`).
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ContentController, ReadyState } from '../../loading/content-controller.js';
import type { LanguageController } from '../../i18n/language-controller.js';

/** An element's controllers. */
export interface Framed<T = unknown> {
  host: Element;
  content: ContentController<T>;
  language: LanguageController;
}

/**
 * @param renderContent called when there is content
 * @param emptyMessage said when there is none in a document that is right
 */
export const renderFrame = <T>(
  { host, content, language }: Framed<T>,
  renderContent: (state: ReadyState<T>) => unknown,
  emptyMessage: string = '',
): TemplateResult => {
  const { state, later } = content;
  const { msg, words } = language;
  let body: unknown = html`<slot @slotchange=${content.onSlotChange}></slot>`;
  const loading = msg('Wordt geladen…', { id: 'loading' });
  let message: unknown = nothing;
  switch (state.status) {
    case 'loading':
      message = loading;
      break;
    case 'empty':
      message = emptyMessage;
      break;
    case 'failed':
      message = later
        ? later.describeFailure(language, state)
        : later === null
          ? msg('De gegevens zijn nu niet te bereiken.', { id: 'unreachable' })
          : loading;
      break;
    case 'ready':
      body = renderContent(state);
      message = later?.describeAge(language, state);
  }
  return html`
    <div part="base" class=${state.status} lang=${words} dir="ltr">
      ${body}
      <p part="status" role="status">${message}</p>
      ${later?.renderExtras(html, content, language, host)}
    </div>
  `;
};
