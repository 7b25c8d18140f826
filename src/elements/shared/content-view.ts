/**
 * A document in one language: what the elements' templates need of it. Made once
 * for each document and language, so that a thousand cards share it.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chooseText } from '../../content/choose-text.js';
import { isLinkAddress } from '../../content/checks.js';
import { baseLanguage, matchLanguage, orderLanguages } from '../../content/language-tags.js';
import type { Link, Organisation, Text, Theme } from '../../content/schema.js';
import type { LoadedDocument } from '../../loading/loaded-document.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { writeLanguage } from './first-paint-formats.js';

/** A text with the attributes that it needs where it stands. */
export interface LocalText {
  value: string;
  /** `lang`: its language, where that is not the one around it. */
  lang?: string | typeof nothing;
  /** `data-lang`: the name of its language, where the reader asked for another one. Style sheets show it. */
  mark?: string | typeof nothing;
}

/** A link, and what is said behind it. */
export type NotedLink = Link & { note?: unknown };

/** A text inside a line. */
export const isolate = ({ value, lang = nothing, mark = nothing }: LocalText, href?: string): TemplateResult =>
  html`<bdi lang=${lang} data-lang=${mark}>${href ? html`<a part="link" href=${href}>${value}</a>` : value}</bdi>`;

export class ContentView {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** The languages (BCP 47) to choose from, the best first. */
  readonly order: readonly string[];

  constructor(
    readonly document: LoadedDocument,
    /** The asked language (BCP 47). */
    readonly tag: string,
    /** The language that the elements around a text are in. */
    readonly words: string,
  ) {
    const { themes = [], organisations = [] } = document.content;
    this.order = orderLanguages(tag, document.content);
    this.themes = new Map(themes.map((theme) => [theme.id, theme]));
    this.organisations = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  }

  /** The text in the asked language or the nearest to it. */
  text(text: Text): LocalText {
    const { value, language } = chooseText(text, this.order);
    const isOther = language && !matchLanguage([language], this.tag);
    return {
      // Line breaks are shown, but not those around a text.
      value: value.trim(),
      lang: language && (isOther || language !== this.words) ? language : nothing,
      mark: isOther ? writeLanguage(baseLanguage(language)) : nothing,
    };
  }

  /** The text inside a line: isolated, so that no direction marks in it reorder what stands around it. */
  inline(text: Text, href?: string): TemplateResult {
    return isolate(this.text(text), href);
  }

  /** The text as a paragraph, in its own direction. */
  paragraph(text: Text, part: unknown = nothing): TemplateResult {
    const { value, lang, mark } = this.text(text);
    return html`<p part=${part} dir="auto" lang=${lang} data-lang=${mark}>${value}</p>`;
  }

  /** An address of the document, made absolute; `undefined` for what must not become a link, or what else it is for. */
  address(address: string, isAllowed = isLinkAddress): string | undefined {
    if (!isAllowed(address)) return;
    const { base } = this.document;
    // A server does not know where its page will be: there, a relative address stays one.
    if (!base) return address;
    try {
      return new URL(address, base).href;
    } catch {
      return;
    }
  }

  /** For a line of its own with `dir="auto"`. */
  link({ label, url }: Link): TemplateResult {
    const { value, lang, mark } = this.text(label);
    return html`<a part="link" href=${this.address(url) ?? nothing} lang=${lang} data-lang=${mark}>${value}</a>`;
  }

  links(links: readonly NotedLink[]): TemplateResult {
    return html`<ul part="links">${links.map((link) => html`<li dir="auto">${this.link(link)} ${link.note}</li>`)}</ul>`;
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
