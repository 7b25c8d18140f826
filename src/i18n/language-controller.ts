/**
 * The language of one element: its own `lang`, else that of the nearest ancestor (through shadow roots), else Dutch.
 * A language that neither the interface nor the content speaks changes nothing: it is that of a page translator.
 * @lit/localize knows one language for a whole page; a widget is a guest, and two on one page may speak two languages.
 * So this controller keeps @lit/localize's messages and tools, and looks the words up itself.
 */
import type { msg as localizeMsg, StrResult } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { baseLanguage, matchLanguage, orderLanguages, readTag } from '../content/language-tags.js';
import { commonLanguage, interfaceLanguage, languages, sourceLanguage, wordsOf } from './languages.js';
import type { LanguageSettings } from './languages.js';
import { observeLang } from './lang-observer.js';

/** The language that an element is in (BCP 47): its own `lang`, that of the nearest ancestor through shadow roots, or Dutch. */
export const findLanguage = (element: Element): string => {
  // On a server there is no tree to look in: there, each element is told its language.
  if (!element.isConnected) return readTag(element.getAttribute('lang') ?? sourceLanguage);
  for (let at: Element | null = element; at; ) {
    const owner: Element | null = at.closest('[lang]');
    if (owner) return readTag(owner.getAttribute('lang')!);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return sourceLanguage;
};

const join = (strings: readonly string[], values: readonly unknown[]): string =>
  strings.reduce((text, part, index) => `${text}${values[index - 1]}${part}`);

export class LanguageController implements ReactiveController {
  /** The language in use (BCP 47): the last asked one that the interface or the content speaks, else what serves its reader. */
  tag = sourceLanguage;
  /** The language of the interface words: one of `languages`. */
  words = sourceLanguage;
  /** For numbers, dates and names of countries, which stand among the words: their language, with the reader's region. */
  locale = sourceLanguage;
  /** Whether a spoken language was asked since the last update, be it the one in use. */
  isAskedAnew = false;

  #host: ReactiveControllerHost & Element;
  #stopObserving: (() => void) | undefined;
  #asked: string | undefined;
  #spoken: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
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
      if (findLanguage(this.#host) !== this.#asked) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
  }

  /**
   * Looks the language up again: elements call it before they draw, also on a server.
   *
   * @param document what is shown, where there is content
   */
  update(document?: { content: LanguageSettings; languages: readonly string[] }): void {
    const asked = findLanguage(this.#host);
    const settings = document?.content;
    const known = [...languages, ...(document?.languages ?? [])];
    const isSpoken = matchLanguage(known, asked) !== undefined;
    this.isAskedAnew = isSpoken && asked !== this.#asked;
    this.#asked = asked;
    if (isSpoken) this.#spoken = asked;
    this.tag = this.#spoken ?? matchLanguage(known, ...orderLanguages(asked, settings)) ?? commonLanguage;
    this.words = interfaceLanguage(this.tag, settings);
    this.locale = baseLanguage(this.tag) === this.words ? this.tag : this.words;
  }
}
