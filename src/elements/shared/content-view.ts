/**
 * A document in one language: what the elements' templates need of it. Made once
 * for each document and language, so that a thousand cards share it.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chooseText } from '../../content/choose-text.js';
import { isLinkAddress } from '../../content/checks.js';
import type { Link, Organisation, Text, Theme } from '../../content/schema.js';
import type { LoadedDocument } from '../../loading/loaded-document.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { sourceLanguage } from '../../i18n/languages.js';

/** A text with the `lang` attribute that it needs where it stands. */
export interface LocalText {
  value: string;
  lang: string | typeof nothing;
}

export class ContentView {
  readonly defaultLanguage: string;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly organisations: ReadonlyMap<string, Organisation>;

  constructor(
    readonly document: LoadedDocument,
    /** The asked language (BCP 47). */
    readonly tag: string,
    /** The language that the elements around a text are in. */
    readonly words: string,
  ) {
    const { defaultLanguage = sourceLanguage, themes = [], organisations = [] } = document.content;
    this.defaultLanguage = defaultLanguage;
    this.themes = new Map(themes.map((theme) => [theme.id, theme]));
    this.organisations = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  }

  /** The text in the asked language or the nearest to it. */
  text(text: Text): LocalText {
    const { value, language } = chooseText(text, this.tag, this.defaultLanguage);
    return { value, lang: language && language !== this.words ? language : nothing };
  }

  /** The text inside a line: isolated, so that no direction marks in it reorder what stands around it. */
  inline(text: Text): TemplateResult {
    const { value, lang } = this.text(text);
    return html`<bdi lang=${lang}>${value}</bdi>`;
  }

  /** An address of the document, made absolute; `undefined` for what must not become a link. */
  address(address: string): string | undefined {
    if (!isLinkAddress(address)) return;
    const { base } = this.document;
    // A server does not know where its page will be: there, a relative address stays one.
    if (!base) return address;
    try {
      return new URL(address, base).href;
    } catch {
      return;
    }
  }

  link(link: Link): TemplateResult {
    return html`<a part="link" href=${this.address(link.url) ?? nothing}>${this.inline(link.label)}</a>`;
  }
}

const views = new WeakMap<LoadedDocument, Map<string, ContentView>>();

/** The view of a document in the language that an element speaks. */
export const viewDocument = (document: LoadedDocument, { tag, words }: LanguageController): ContentView => {
  let byTag = views.get(document);
  if (!byTag) views.set(document, (byTag = new Map()));
  let view = byTag.get(tag);
  if (!view) byTag.set(tag, (view = new ContentView(document, tag, words)));
  return view;
};
