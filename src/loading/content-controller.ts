/**
 * An element's content: from its `data` property, else from an inline
 * `<script type="application/json">` child, else from `src` through the shared store.
 * The controller asks, keeps what the element shows in `state`, sets the element's
 * `:state()` and fires its events. What is drawn is the element's own affair.
 */
import { isServer } from 'lit';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Content } from '../content/schema.js';
import type { LanguageController } from '../i18n/language-controller.js';
import type { ContentProperties } from './content-properties.js';
import { defaultSource } from './default-source.js';
import { PartnerContentFailedEvent, PartnerContentLoadedEvent } from './events.js';
import { LoadError } from './load-error.js';
import { needsRest, parseDocument, readDocument } from './loaded-document.js';
import type { LoadedDocument } from './loaded-document.js';
import { MOST_BYTES } from './request.js';
import { rest } from './rest.js';
import { subscribe } from './store.js';
import type { Snapshot } from './store.js';
import { later, loadLater, report } from '../later/load-later.js';
import type { Later } from '../later/load-later.js';
import type { PrintController } from '../printing/print-controller.js';

/** There is content; `value` is the element's own part of the document. */
export interface ReadyState<T> {
  status: 'ready';
  document: LoadedDocument;
  value: T;
  /** The document's date as the server sent it, or an empty string, when it may be out of date. */
  stale?: string | undefined;
}

/** There is no content, and `error` says why. */
export interface FailedState {
  status: 'failed';
  error: LoadError;
}

/** What an element has to show. */
export type ContentState<T> = { status: 'loading' } | ReadyState<T> | { status: 'empty' } | FailedState;

type ContentHost = ReactiveElement & ContentProperties;

const LOADING = { status: 'loading' } as const;

/** Elements that show content: what a print button or a language switch can be for. */
export const contentElements = new WeakSet<Element>();

export class ContentController<T> implements ReactiveController {
  /** What elements do once they show something; `undefined` until it is loaded, `null` when it cannot be. */
  later: Later | undefined | null;

  #host: ContentHost;
  #language: LanguageController;
  #select: (content: Content) => T | undefined;
  #state: ContentState<T> = LOADING;
  #snapshot: Snapshot = LOADING;
  #given: unknown;
  #inline: string | undefined;
  #source: string | undefined;
  #subscription: ReturnType<typeof subscribe> | undefined;
  #told: unknown;
  #internals: ElementInternals | undefined;
  #near: boolean | undefined;
  #completing = false;
  #paper: PrintController | undefined;

  /**
   * @param select the element's part of a document; `undefined` when that is empty; throws a LoadError when it does not exist
   */
  constructor(host: ContentHost, language: LanguageController, select: (content: Content) => T | undefined) {
    this.#host = host;
    this.#language = language;
    this.#select = select;
    contentElements.add(host);
    host.addController(this);
  }

  /** What there is to show now. */
  get state(): ContentState<T> {
    // A server renders without calling controllers.
    if (isServer) this.hostUpdate();
    return this.#state;
  }

  /** Whether the element is on its way to paper. */
  get onPaper(): boolean | undefined {
    return this.#paper?.active;
  }

  /** Asks again, for all elements that show the same document. Settles when the answer is here. */
  async reload(): Promise<void> {
    this.#given = undefined;
    this.onSlotChange();
    await this.#subscription?.entry.load('no-cache');
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', this.onSlotChange, { once: true });
    this.onSlotChange();
  }

  hostDisconnected(): void {
    this.#unsubscribe();
  }

  hostUpdate(): void {
    const given = this.#host.data ?? this.#inline;
    if (given === undefined) this.#subscribe();
    else if (given !== this.#given) {
      this.#unsubscribe();
      this.#given = given;
      const snapshot = this.#readGiven(given);
      const use = (): void => {
        if (this.#given === given) this.#snapshot = snapshot;
      };
      // What is prerendered is taken over at once.
      const waits = !isServer && !this.#host.renderRoot.firstChild && snapshot.status === 'ready' && needsRest(snapshot.document);
      if (waits) void rest().then(use).then(() => this.#host.requestUpdate());
      else use();
    }
    this.#state = this.#deriveState();
    if (later) this.#complete();
  }

  hostUpdated(): void {
    const state = this.#state;
    const { status } = state;
    this.#internals ??= this.#host.attachInternals();
    try {
      const { states } = this.#internals;
      states.clear();
      states.add(status);
    } catch {
      // Engines from before `:state()` refuse a name without dashes.
    }
    const told = status === 'ready' ? state.document : status === 'failed' && state.error.message;
    if (told !== this.#told) {
      this.#told = told;
      if (status === 'ready') this.#host.dispatchEvent(new PartnerContentLoadedEvent(state.document.content));
      else if (status === 'failed') this.#host.dispatchEvent(new PartnerContentFailedEvent(state.error));
    }
    this.#complete();
  }

  /** Children may be parsed after the element: an inline script among them counts all the same. */
  onSlotChange = (): void => {
    this.#inline = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    this.#host.requestUpdate();
  };

  /** Once there is something to show: not before, since the first paint needs one file only. */
  #complete(): void {
    if (this.#state.status === 'loading' || this.#completing) return;
    this.#completing = true;
    this.#withLater((later) => {
      this.#paper = later.completeElement(this.#host, () => this.#language.update());
    });
  }

  /** At once when the module is here, so that the thousandth element is drawn only once; what is prerendered has no times. */
  #withLater(use: (later: Later) => void): void {
    if (later && !this.#host.renderRoot.firstChild) return use((this.later = later));
    void loadLater()
      .then(
        (later) => use((this.later = later)),
        () => (this.later = null),
      )
      .then(() => this.#host.requestUpdate());
  }

  #readGiven(given: unknown): Snapshot {
    const base = isServer ? 'https://localhost/' : document.baseURI;
    try {
      const document = typeof given === 'string' ? parseDocument(given, base) : readDocument(given, base);
      if (document.problems[0]) report(`data of <${this.#host.localName}>`, document.problems);
      return { status: 'ready', document };
    } catch (error) {
      return this.#fail('data', error);
    }
  }

  #subscribe(): void {
    const { src, maxBytes, integrity, referrerPolicy, loading, refresh, isConnected } = this.#host;
    if (!isConnected || isServer) return;
    if (loading === 'lazy' && !this.#near) {
      if (this.#near === undefined) {
        this.#near = false;
        this.#withLater((later) => later.awaitApproach(this.#host, this.#onNear));
      }
      return;
    }
    const source = [src, maxBytes, integrity, referrerPolicy, refresh].join('\n');
    if (source === this.#source) return;
    this.#unsubscribe();
    this.#source = source;
    try {
      const { protocol, href } = new URL(src ?? defaultSource, document.baseURI);
      if (!/^https?:/.test(protocol)) throw 0;
      this.#subscription = subscribe(
        {
          url: href,
          maxBytes: maxBytes > 0 ? maxBytes : MOST_BYTES,
          integrity: integrity ?? '',
          referrerPolicy: (referrerPolicy ?? '') as ReferrerPolicy,
        },
        {
          refresh: refresh > 0 ? refresh : Infinity,
          receive: (snapshot) => {
            this.#snapshot = snapshot;
            this.#host.requestUpdate();
          },
        },
      );
    } catch {
      this.#snapshot = this.#fail('src', new LoadError('address', src));
    }
  }

  #unsubscribe(): void {
    this.#subscription?.end();
    this.#subscription = this.#source = this.#given = undefined;
    this.#snapshot = LOADING;
  }

  #onNear = (): void => {
    this.#near = true;
    this.#host.requestUpdate();
  };

  #deriveState(): ContentState<T> {
    const snapshot = this.#snapshot;
    if (snapshot.status !== 'ready') return snapshot;
    later?.settleDocument(snapshot.document);
    if (!this.#language.ready) return LOADING;
    try {
      const value = this.#select(snapshot.document.content);
      return value === undefined ? { status: 'empty' } : { ...snapshot, value };
    } catch (error) {
      return this.#fail('city', error);
    }
  }

  #fail(attribute: string, error: unknown): FailedState {
    report(`${attribute} of <${this.#host.localName}>`, error as LoadError);
    return { status: 'failed', error: error as LoadError };
  }
}
