/**
 * The document that an element shows: from its `data` property, else from an inline
 * `<script type="application/json">` child, else over the network (`content-source.ts`) through the shared store. The
 * controller keeps what is known of it in `snapshot`; what is drawn of it is the element's own affair.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findSource } from './content-source.js';
import { LoadError } from './load-error.js';
import { needsYield, parseDocument, readGiven } from './loaded-document.js';
import { whenNearViewport } from './near-viewport.js';
import { reportOnce } from './report.js';
import { whenParsed } from './parsed.js';
import { DEFAULT_MAX_BYTES } from './request.js';
import { LOADING, subscribe } from './store.js';
import type { Snapshot, Subscription } from './store.js';
import { yieldToMain } from './wait.js';

/** The properties of `ContentElement` that say where its content comes from. */
export interface ContentSettings {
  readonly src: string | undefined;
  readonly data: unknown;
  readonly refresh: number | undefined;
  readonly maxBytes: number | undefined;
  readonly integrity: string | undefined;
  readonly referrerPolicy: string | undefined;
  readonly loading: string | undefined;
}

type ContentHost = ReactiveControllerHost & HTMLElement & ContentSettings;

export class ContentController implements ReactiveController {
  /** What is known of the document now. */
  snapshot: Snapshot = LOADING;

  #host: ContentHost;
  #given: unknown;
  #inline: string | undefined;
  #source: string | undefined;
  #subscription: Subscription | undefined;
  #isNear = false;
  #stopWaiting: (() => void) | undefined;
  #isParsed = false;
  #stopParsing: (() => void) | undefined;
  #children: MutationObserver | undefined;

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks again, for all elements that show the same document. Settles when the answer is here. */
  async reload(): Promise<void> {
    this.forget();
    this.#readInline();
    await this.#subscription?.reload();
    await this.#host.updateComplete;
  }

  /** Reads anew what was given, since it may have changed inside. */
  forget(): void {
    this.#given = undefined;
  }

  hostConnected(): void {
    this.#children = new MutationObserver(this.#readInline);
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#stopParsing = whenParsed(this.#host, () => {
      this.#isParsed = true;
      this.#readInline();
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe();
    this.#children?.disconnect();
    this.#stopParsing?.();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#isParsed = false;
  }

  /** Looks again where the content is to come from: elements call it before they draw, also on a server. */
  update(): void {
    const given = this.#host.data === undefined ? this.#inline : this.#host.data;
    if (given === undefined) this.#subscribe();
    else if (given !== this.#given) {
      this.#unsubscribe();
      this.#given = given;
      // `null` is what will be set later.
      if (given !== null) this.#read(given);
    }
  }

  /** Half a script is none. */
  #readInline = (): void => {
    if (this.#isParsed) this.#inline = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    this.#host.requestUpdate();
  };

  #read(given: unknown): void {
    const what = `data of <${this.#host.localName}>`;
    const { isConnected, src, baseURI } = this.#host;
    try {
      // A server does not know where its page will be: there, relative addresses stay as they are.
      const base = !isConnected ? '' : src ? readAddress(src, baseURI) : baseURI;
      const document = typeof given === 'string' ? parseDocument(given, base) : readGiven(given, base);
      if (document.problems[0]) reportOnce(what, document.problems);
      const show = (): void => {
        if (this.#given === given) this.snapshot = { status: 'ready', document };
      };
      if (!isConnected || !needsYield(document)) return show();
      void yieldToMain().then(show).then(() => this.#host.requestUpdate());
    } catch (error) {
      this.#fail(what, error as LoadError);
    }
  }

  #subscribe(): void {
    const host = this.#host;
    if (!this.#isParsed || !this.#isDue()) return;
    const { maxBytes = 0, integrity, referrerPolicy, refresh = 0 } = host;
    const src = findSource(host.src);
    const source = [src, maxBytes, integrity, referrerPolicy, refresh].join('\n');
    if (source === this.#source) return;
    this.#unsubscribe();
    this.#source = source;
    let url: string;
    try {
      if (src === undefined) throw new LoadError('source');
      url = readAddress(src, host.baseURI);
    } catch (error) {
      return this.#fail(`src of <${host.localName}>`, error as LoadError);
    }
    this.#subscription = subscribe(
      {
        url,
        maxBytes: maxBytes > 0 ? maxBytes : DEFAULT_MAX_BYTES,
        integrity: integrity ?? '',
        referrerPolicy: (referrerPolicy ?? '') as ReferrerPolicy,
      },
      {
        refresh: refresh > 0 ? refresh : Infinity,
        receive: (snapshot) => {
          this.snapshot = snapshot;
          host.requestUpdate();
        },
      },
    );
  }

  /** Whether content may be asked for now: a lazy element waits until it comes near the viewport. */
  #isDue(): boolean {
    if (this.#isNear || this.#host.loading !== 'lazy') return true;
    this.#stopWaiting ??= whenNearViewport(this.#host, () => {
      this.#isNear = true;
      this.#host.requestUpdate();
    });
    return this.#isNear;
  }

  #unsubscribe(): void {
    this.#subscription?.end();
    this.#subscription = this.#source = this.#given = undefined;
    this.snapshot = LOADING;
  }

  #fail(what: string, error: LoadError): void {
    reportOnce(what, error);
    this.snapshot = { status: 'failed', error };
  }
}

/**
 * Also with a `data:` address: a bundler makes one of a small file.
 *
 * @throws LoadError for what is no such address
 */
const readAddress = (src: string, base: string): string => {
  try {
    const { protocol, href } = new URL(src, base);
    if (/^(https?|data):$/.test(protocol)) return href;
  } catch {
    // No address at all.
  }
  throw new LoadError('address', src);
};
