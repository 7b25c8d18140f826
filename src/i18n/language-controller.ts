/**
 * The language of one element: its own `lang`, else that of the nearest ancestor (through shadow roots), else Dutch.
 * @lit/localize knows one language for a whole page; a widget is a guest, and two on one page may speak two languages.
 * So this controller keeps @lit/localize's messages and tools, and looks the words up itself.
 */
import type { msg as localizeMsg, StrResult } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { interfaceLanguage, sourceLanguage, wordsOf } from './languages.js';
import { observeLang } from './lang-observer.js';

/** The language that an element is in (BCP 47): its own `lang`, that of the nearest ancestor through shadow roots, or Dutch. */
export const findLanguage = (element: Element): string => {
  // On a server there is no tree to look in: there, each element is told its language.
  if (!element.isConnected) return element.getAttribute('lang') ?? sourceLanguage;
  for (let at: Element | null = element; at; ) {
    const owner: Element | null = at.closest('[lang]');
    if (owner) return owner.getAttribute('lang')!;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return sourceLanguage;
};

const join = (strings: readonly string[], values: readonly unknown[]): string =>
  strings.reduce((text, part, index) => `${text}${values[index - 1]}${part}`);

export class LanguageController implements ReactiveController {
  /** The language in use (BCP 47, as asked). */
  tag = sourceLanguage;

  #host: ReactiveControllerHost & Element;
  #stopObserving: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the interface words: one of `languages`. */
  get words(): string {
    return interfaceLanguage(this.tag);
  }

  /** A word or sentence in the element's language; `id` is the message's in the XLIFF files. */
  msg = ((template: string | StrResult, { id }: { id: string }): string => {
    const translated = (wordsOf(this.words) as Record<string, string | StrResult> | undefined)?.[id] ?? template;
    if (typeof translated === 'string') return translated;
    const { values } = template as StrResult;
    // The values of a translation are places in those of the source.
    return join(translated.strings, translated === template ? values : translated.values.map((place) => values[place as number]));
  }) as typeof localizeMsg;

  hostConnected(): void {
    this.#stopObserving = observeLang(this.#host, () => {
      if (findLanguage(this.#host) !== this.tag) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
  }

  /** Looks the language up again: elements call it before they draw, also on a server. */
  update(): void {
    this.tag = findLanguage(this.#host);
  }
}
