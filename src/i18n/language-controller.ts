/**
 * The language of one element: its own `lang`, else that of the nearest ancestor
 * (through shadow roots), else Dutch. @lit/localize knows one language for a whole
 * page; a widget is a guest, and two on one page may speak two languages. So this
 * controller keeps @lit/localize's messages and tools, and looks the words up itself.
 */
import type { msg as localizeMsg } from '@lit/localize';
import { isStrTagged, joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { StrResult } from '@lit/localize';
import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost, ReactiveElement } from 'lit';
import { hasWords, interfaceLanguage, loadWords, sourceLanguage, wordsOf } from './languages.js';

/** The language that an element is in (BCP 47): its own `lang`, that of the nearest ancestor through shadow roots, or Dutch. */
export const findLanguage = (element: Element): string => {
  // A server has no tree to look in: there, each element is told its language.
  if (isServer) return element.getAttribute('lang') ?? sourceLanguage;
  for (let at: Element | null = element; at; ) {
    const owner: Element | null = at.closest('[lang]');
    if (owner) return owner.getAttribute('lang')!;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return sourceLanguage;
};

export class LanguageController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #tag = sourceLanguage;
  #ready = false;
  /** Nothing yet: an empty `lang` is an answer too. */
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
    // Prerendered, but for a script that can take it over: this one would render everything a second time beside it.
    const { observedAttributes } = host.constructor as typeof ReactiveElement;
    if (!observedAttributes?.includes('defer-hydration')) host.shadowRoot?.replaceChildren();
  }

  /** The language in use (BCP 47, as asked): the asked one as soon as its words are here. */
  get tag(): string {
    if (isServer) this.update();
    return this.#tag;
  }

  /** Whether the words of the asked language are here, or cannot be had. */
  get ready(): boolean {
    if (isServer) this.update();
    return this.#ready;
  }

  /** The language of the interface words: one of `languages`. */
  get words(): string {
    return interfaceLanguage(this.tag);
  }

  /** A word or sentence in the element's language; `id` is the message's in the XLIFF files. */
  msg = ((template: string | StrResult, options: { id: string }): string => {
    const local = (wordsOf(this.words) as Record<string, string | StrResult> | undefined)?.[options.id] ?? template;
    if (!isStrTagged(local)) return local as string;
    return local === template
      ? joinStringsAndValues(local.strings, local.values)
      : joinStringsAndValues(local.strings, (template as StrResult).values, local.values as number[]);
  }) as typeof localizeMsg;

  hostConnected(): void {
    this.update();
  }

  /** Looks up the language again. Until its words are here, the element keeps the one it has. */
  update(): void {
    const asked = findLanguage(this.#host);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const language = interfaceLanguage(asked);
    const use = (): void => {
      if (this.#asked !== asked) return;
      this.#tag = asked;
      this.#ready = true;
      this.#host.requestUpdate();
    };
    if (hasWords(language)) use();
    else void loadWords(language).then(use, use);
  }
}
