/**
 * An element's content: from its `data` property, else from an inline
 * `<script type="application/json">` child, else from `src` through the shared store.
 * The controller asks, keeps what the element shows in `state`, sets the element's
 * `:state()` and fires its events. What is drawn is the element's own affair.
 */
import { isServer } from 'lit';
import type { PropertyDeclarations, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Content } from '../content/schema.js';
import type { LanguageController } from '../i18n/language-controller.js';
import { defaultSource } from './default-source.js';
import { PartnerContentFailedEvent, PartnerContentLoadedEvent } from './events.js';
import { LoadError } from './load-error.js';
import { parseDocument, readDocument } from './loaded-document.js';
import type { LoadedDocument } from './loaded-document.js';
import { reportFailure, reportProblems } from './report.js';
import { subscribe } from './store.js';
import type { Snapshot, Subscription } from './store.js';

/** What every content element has, and the controller reads. */
export interface ContentProperties {
  src: string | undefined;
  data: unknown;
  refresh: number;
  maxBytes: number;
  integrity: string;
  referrerPolicy: string;
  loading: string;
}

/** The reactive properties that go with `ContentProperties`. */
export const contentProperties: PropertyDeclarations = {
  src: {},
  data: { attribute: false },
  refresh: { type: Number },
  maxBytes: { type: Number, attribute: 'max-bytes' },
  integrity: {},
  referrerPolicy: { attribute: 'referrerpolicy' },
  loading: {},
};

/** What an element has to show, `value` being its own part of the document. */
export type ContentState<T> =
  | { status: 'loading' }
  | { status: 'ready'; document: LoadedDocument; value: T; stale?: string | undefined }
  | { status: 'empty' }
  | { status: 'failed'; error: LoadError };

type ContentHost = ReactiveControllerHost & HTMLElement & ContentProperties;

const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;
/** How far from the viewport `loading="lazy"` starts. */
const NEAR = '600px';
const reported = new Set<string>();
const told = new WeakSet<LoadedDocument>();

/** Elements that show content: what a print button or a language switch can be for. */
export const contentElements = new WeakSet<Element>();

export class ContentController<T> implements ReactiveController {
  #host: ContentHost;
  #language: LanguageController;
  #select: (content: Content) => T | undefined;
  #state: ContentState<T> = { status: 'loading' };
  #snapshot: Snapshot = { status: 'loading' };
  #given: unknown;
  #inline: string | undefined;
  #source = '';
  #subscription: Subscription | undefined;
  #told: unknown;
  #internals: ElementInternals | undefined;
  #approach: IntersectionObserver | undefined;
  #near = false;

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

  /** Asks again, for all elements that show the same document. Settles when the answer is here. */
  async reload(): Promise<void> {
    this.#readInline();
    this.#given = undefined;
    this.#host.requestUpdate();
    await this.#subscription?.reload();
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    this.#readInline();
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', this.onSlotChange, { once: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe();
    this.#approach?.disconnect();
  }

  hostUpdate(): void {
    const given = this.#host.data ?? this.#inline;
    if (given === undefined) this.#subscribe();
    else if (given !== this.#given) {
      this.#unsubscribe();
      this.#given = given;
      this.#snapshot = this.#readGiven(given);
    }
    this.#state = this.#deriveState();
  }

  hostUpdated(): void {
    const { status } = this.#state;
    this.#internals ??= this.#host.attachInternals();
    for (const name of ['loading', 'ready', 'empty', 'failed']) {
      try {
        this.#internals.states[name === status ? 'add' : 'delete'](name);
      } catch {
        // Engines from before `:state()` refuse a name without dashes.
      }
    }
    this.#tell();
  }

  /** Children may be parsed after the element: an inline script among them counts all the same. */
  onSlotChange = (): void => {
    const before = this.#inline;
    this.#readInline();
    if (this.#inline !== before) this.#host.requestUpdate();
  };

  #readInline(): void {
    this.#inline = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  #readGiven(given: unknown): Snapshot {
    const base = isServer ? 'https://localhost/' : document.baseURI;
    try {
      const document = typeof given === 'string' ? parseDocument(given, base) : readDocument(given, base);
      if (!told.has(document)) reportProblems(`data of <${this.#host.localName}>`, document.problems);
      told.add(document);
      return { status: 'ready', document };
    } catch (error) {
      reportOnce(`data of <${this.#host.localName}>`, error as LoadError);
      return { status: 'failed', error: error as LoadError };
    }
  }

  #subscribe(): void {
    const { src, maxBytes, integrity, referrerPolicy, loading, refresh, isConnected } = this.#host;
    if (!isConnected || isServer) return;
    if (loading === 'lazy' && !this.#near) return this.#awaitApproach();
    const source = [src, maxBytes, integrity, referrerPolicy, refresh].join('\n');
    if (this.#subscription && source === this.#source) return;
    this.#unsubscribe();
    this.#source = source;
    this.#given = undefined;
    let url: URL | undefined;
    try {
      url = new URL(src ?? defaultSource, document.baseURI);
    } catch {
      // Said below, like every other address that cannot be used.
    }
    if (!url || !/^https?:$/.test(url.protocol)) {
      const error = new LoadError('address', src);
      reportOnce(`src of <${this.#host.localName}>`, error);
      this.#snapshot = { status: 'failed', error };
      return;
    }
    this.#subscription = subscribe(
      {
        url: url.href,
        maxBytes: maxBytes > 0 ? maxBytes : DEFAULT_MAX_BYTES,
        integrity: integrity ?? '',
        referrerPolicy: (referrerPolicy ?? '') as ReferrerPolicy,
      },
      {
        refresh: refresh > 0 ? refresh : 0,
        receive: (snapshot) => {
          this.#snapshot = snapshot;
          this.#host.requestUpdate();
        },
      },
    );
  }

  #unsubscribe(): void {
    this.#subscription?.end();
    this.#subscription = undefined;
    this.#source = '';
    this.#snapshot = { status: 'loading' };
  }

  #awaitApproach(): void {
    this.#approach ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        this.#approach!.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: NEAR },
    );
    this.#approach.observe(this.#host);
  }

  #deriveState(): ContentState<T> {
    const snapshot = this.#snapshot;
    if (snapshot.status !== 'ready') return snapshot;
    if (!this.#language.ready) return { status: 'loading' };
    try {
      const value = this.#select(snapshot.document.content);
      return value === undefined ? { status: 'empty' } : { ...snapshot, value };
    } catch (error) {
      reportOnce(snapshot.document.base, error as LoadError);
      return { status: 'failed', error: error as LoadError };
    }
  }

  #tell(): void {
    const state = this.#state;
    const now =
      state.status === 'ready' ? state.document : state.status === 'failed' ? state.error.message : undefined;
    if (now === this.#told) return;
    this.#told = now;
    if (state.status === 'ready') this.#host.dispatchEvent(new PartnerContentLoadedEvent(state.document.content));
    else if (state.status === 'failed') this.#host.dispatchEvent(new PartnerContentFailedEvent(state.error));
  }
}

/** A thousand elements with one mistake say it once. */
const reportOnce = (what: string, error: LoadError): void => {
  const key = what + error.message;
  if (!reported.has(key)) reportFailure(what, error);
  reported.add(key);
};
