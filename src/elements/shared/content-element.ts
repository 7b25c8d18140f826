/**
 * What all elements that show content share: where the content comes from, what is drawn around it (one root with the
 * language of the interface, the fallback while there is nothing better, a live region that tells the state), the
 * element's `:state()`, its events, and printing.
 */
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { finishChecks } from '../../content/deferred-checks.js';
import type { Content } from '../../content/schema.js';
import { ContentController } from '../../loading/content-controller.js';
import type { ContentSettings } from '../../loading/content-controller.js';
import { PartnerContentFailedEvent, PartnerContentLoadedEvent } from '../../loading/events.js';
import type { LoadError } from '../../loading/load-error.js';
import type { LoadedDocument } from '../../loading/loaded-document.js';
import { reportOnce } from '../../loading/report.js';
import { LOADING } from '../../loading/store.js';
import { PrintController } from '../../printing/print-controller.js';
import { contentStyles } from './content.styles.js';
import type { ContentState, ReadyState } from './content-state.js';
import { viewDocument } from './content-view.js';
import type { ContentView } from './content-view.js';
import { targets } from './find-target.js';
import { awaitFirstPaint, isFirstPaintDone } from './first-paint.js';
import { renderPrintedOn, renderRetry, writeStatus } from './notices.js';
import { PartnerElement } from './partner-element.js';
import { printElement } from './print-element.js';
import { hasUnclosedTag } from './unclosed-tag.js';

// With the element come the types of its events, for `addEventListener` too.
export type { PartnerContentFailedEvent, PartnerContentLoadedEvent } from '../../loading/events.js';
export type { PartnerAfterPrintEvent, PartnerBeforePrintEvent } from '../../printing/events.js';

export abstract class ContentElement<T> extends PartnerElement implements ContentSettings {
  static override styles: CSSResultGroup = [PartnerElement.styles, contentStyles];

  /** URL of the JSON document; when absent, what the page's `<link data-partner-content>` names, else the one that is served beside the script. */
  @property() src: string | undefined;
  /** The content itself (parsed or as text), instead of `src`; `null` when it will be set later. */
  @property({ attribute: false, hasChanged: () => true }) data: unknown;
  /** Seconds after which the content is asked for again while the page is seen; never when absent. */
  @property({ type: Number }) refresh: number | undefined;
  /** Most bytes to accept; 2 MiB when absent. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes: number | undefined;
  /** Subresource Integrity metadata that the document must match. */
  @property() integrity: string | undefined;
  /** Referrer policy of the request. */
  @property({ attribute: 'referrerpolicy' }) referrerPolicy: string | undefined;
  /** `lazy` waits until the element comes near the viewport. */
  @property() loading: 'lazy' | 'eager' | undefined;
  /** Level of the element's own heading: 1 to 6; 2 when absent. Headings inside it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  readonly #content = new ContentController(this);
  readonly #printing = new PrintController(
    this,
    () => this.performUpdate(),
    () => this.#state.status === 'loading' || !isFirstPaintDone(),
  );
  #state: ContentState<T> = LOADING;
  #announced: unknown;
  #internals: ElementInternals | undefined;

  constructor() {
    super();
    targets.add(this);
  }

  /** Asks for the content again, for all elements that show the same document. */
  reload(): Promise<void> {
    return this.#content.reload();
  }

  /** Prints this element, and only that. True once the print dialog was opened. */
  print(): Promise<boolean> {
    const state = this.#state;
    return printElement(this, state.status === 'ready' ? this.getTitle(state) : undefined);
  }

  /**
   * The languages of the content, once they are known.
   *
   * @internal
   */
  get contentLanguages(): readonly string[] | undefined {
    return this.#document?.languages;
  }

  get #document(): LoadedDocument | undefined {
    const { snapshot } = this.#content;
    return snapshot.status === 'ready' ? snapshot.document : undefined;
  }

  /** The element's part of a document; `undefined` when that is empty; throws a LoadError when it does not exist. */
  protected abstract selectContent(content: Content): T | undefined;

  /** Whether what it takes to draw the content is still to come. */
  protected isComing(_value: T, _content: Content): boolean {
    return false;
  }

  /** What the content is called. */
  protected abstract getTitle(state: ReadyState<T>): string;

  /** Draws the content. */
  protected abstract renderContent(state: ReadyState<T>): unknown;

  /** What is said when there is no content in a document that is right. */
  protected get emptyMessage(): string {
    return '';
  }

  /** Whether the element is being printed: then nothing is left out. */
  protected get isPrinting(): boolean {
    return this.#printing.active;
  }

  /** The document in the element's language. */
  protected view({ document }: ReadyState<T>): ContentView {
    return viewDocument(document, this.language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.deferHydration) return;
    if (changed.has('data')) this.#content.forget();
    this.#content.update();
    this.#state = this.#readState();
    this.language.update(this.#document);
    if (this.#state.status !== 'ready' || isFirstPaintDone()) return;
    void awaitFirstPaint().then(() => this.requestUpdate());
  }

  protected override canReplacePrerendered(): boolean {
    const { status } = this.#state;
    return status === 'empty' || (status === 'ready' && isFirstPaintDone());
  }

  protected override renderElement(): TemplateResult {
    const state = this.#state;
    const isReady = state.status === 'ready';
    return html`
      <div class="frame"><div part="base" class=${state.status} lang=${this.language.words} dir="ltr">
        ${isReady ? this.renderContent(state) : html`<slot></slot>`}
        <p part="status" role="status">${writeStatus(this.language, state, this.emptyMessage)}</p>
        ${state.status === 'failed' ? renderRetry(this.language, state, this.#onRetryClick) : nothing}
        ${this.isPrinting ? renderPrintedOn(this.language, this) : nothing}
        ${isReady && this.isConnected && hasUnclosedTag(this) ? html`<slot></slot>` : nothing}
      </div></div>
    `;
  }

  protected override updated(): void {
    if (this.deferHydration) return;
    const state = this.#state;
    this.#setState(state.status);
    const announced = state.status === 'ready' ? state.document : state.status === 'failed' && state.error.message;
    if (announced === this.#announced) return;
    this.#announced = announced;
    if (state.status === 'ready') this.dispatchEvent(new PartnerContentLoadedEvent(state.document.content));
    else if (state.status === 'failed') this.dispatchEvent(new PartnerContentFailedEvent(state.error));
  }

  protected override onFault(error: Error): void {
    super.onFault(error);
    this.#setState('failed');
    this.dispatchEvent(new PartnerContentFailedEvent(error as LoadError));
  }

  #readState(): ContentState<T> {
    const { snapshot } = this.#content;
    if (snapshot.status !== 'ready') return snapshot;
    const { document } = snapshot;
    try {
      if (isFirstPaintDone()) {
        const problems = finishChecks(document);
        if (problems[0]) reportOnce(document.base, problems);
      }
      const value = this.selectContent(document.content);
      if (value === undefined) return { status: 'empty' };
      return this.isComing(value, document.content) ? LOADING : { ...snapshot, value };
    } catch (error) {
      reportOnce(`city of <${this.localName}>`, error as LoadError);
      return { status: 'failed', error: error as LoadError };
    }
  }

  #setState(status: string): void {
    try {
      const { states } = (this.#internals ??= this.attachInternals());
      states.clear();
      states.add(status);
    } catch {
      // Engines from before `:state()` refuse a name without dashes.
    }
  }

  #onRetryClick = async (): Promise<void> => {
    await this.reload();
    // The button was away meanwhile, and the focus with it.
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>('[part~=retry]')?.focus();
  };
}
