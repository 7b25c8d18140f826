/**
 * The files that prerendering gives, one after the other: pages, snippets, and what pages need beside them. Nothing is
 * written here.
 */
import { basename } from 'node:path';
import { chooseText } from '../content/choose-text.js';
import { matchLanguage, orderLanguages } from '../content/language-tags.js';
import type { City, Content, Text } from '../content/schema.js';
import { hasMap, nameOEmbedFile, writeOEmbeds } from '../embed/oembed.js';
import { formatLanguage } from '../i18n/formats.js';
import { findPicture, isNearby } from '../publish/nearby-pictures.js';
import type { PictureProblem } from '../publish/nearby-pictures.js';
import { printInlineJson } from './inline-json.js';
import { describeLinkedData } from './json-ld.js';
import type { LinkedPage } from './json-ld.js';
import { frameFiles, hashFile, readEmbedFiles, readVersionHashes, SCRIPT, scriptFiles } from './package-files.js';
import type { Elements } from './package-files.js';
import { listPictures } from '../publish/list-pictures.js';
import type { FileContents } from './output-folder.js';
import { pageScript } from './page-script.js';
import { pageStyles } from './page-styles.js';
import { printAlternates, printPage } from './page.js';
import type { PageVersion } from './page.js';
import { listDirectives, printPolicy } from './policy.js';
import { keepLanguages, placeAddresses } from './prepare-content.js';
import { renderElement } from './render-element.js';
import type { RenderedElement, Widget } from './render-element.js';
import type { FindVersion } from './static-markup.js';
import { printPlainForm, printSnippet } from './snippet.js';
import type { LoadedFile } from './snippet.js';

export type OutputFile = [name: string, contents: FileContents];

/** What is written, and where it will be. */
export interface PrerenderSettings {
  /** Path of the content file. */
  content: string;
  widgets: readonly Widget['tag'][];
  /** The folders, with a slash at the end, that addresses are below; empty where not given. */
  baseUrl: string;
  assetBase: string;
  scriptBase: string;
  headingLevel: number | undefined;
  /** What pages show, and what their overview is arranged by, as the attributes of `<partner-cities>` say it. */
  show: string | undefined;
  overview: string | undefined;
  order: 'date' | undefined;
  pageForm: 'shadow' | 'plain';
  integrity: boolean;
  jsonLd: boolean;
  hreflang: boolean;
  oembed: boolean;
}

const EMBED = 'embed/';
const STYLES = 'page.css';
const PAGE_SCRIPT = 'page.js';

/** A picture that the pages name, by its place in the document, and why it cannot be copied. */
export interface MissingPicture {
  place: string;
  address: string;
  problem: PictureProblem;
}

export class Prerendering {
  readonly #scripts: Map<string, Buffer>;
  readonly #sheets = new Set<string>();
  readonly #content: Content;
  readonly #placed = new Map<string, Content>();

  constructor(
    readonly elements: Elements,
    content: Content,
    readonly languages: readonly string[],
    readonly options: PrerenderSettings,
  ) {
    this.#scripts = readEmbedFiles([...scriptFiles, ...(options.oembed && !options.scriptBase ? frameFiles : [])]);
    this.#content = keepLanguages(content, languages);
  }

  /** Everything; what depends on the rest comes last. */
  *listFiles(): Generator<OutputFile> {
    const { jsonLd, hreflang, oembed } = this.options;
    if (this.#hasPages) {
      for (const lang of this.languages) {
        const page = this.#printPage(lang);
        yield [`${lang}.html`, page];
        if (lang === this.#defaultLanguage) yield ['index.html', page];
      }
      yield [STYLES, pageStyles];
      if (this.#hasPageScript) yield [PAGE_SCRIPT, pageScript];
    }
    for (const lang of this.languages) yield* this.#listSnippets(lang);
    if (jsonLd) yield ['json-ld.html', `${this.#printLinkedData()}\n`];
    if (hreflang) yield ['hreflang.html', `${printAlternates(this.#listVersions(), this.#defaultLanguage).join('\n')}\n`];
    if (oembed) yield* this.#listAnswers();
    yield* this.#listAssets();
    yield ['content-security-policy.txt', this.#printPolicy()];
  }

  /** Pictures that pages show and that should lie beside the content, but cannot be copied from there. */
  listMissing(): MissingPicture[] {
    const missing = new Map<string, MissingPicture>();
    for (const { place, address, found: { problem } } of this.#listPictures()) {
      if (problem !== undefined && !missing.has(address)) missing.set(address, { place, address, problem });
    }
    return [...missing.values()];
  }

  #listPictures() {
    return listPictures(this.#content)
      .filter(({ address }) => isNearby(address))
      .map((picture) => ({ ...picture, found: findPicture(picture.address, this.options.content) }));
  }

  get #hasPages(): boolean {
    return this.options.widgets.includes('partner-cities');
  }

  get #hasPageScript(): boolean {
    return this.#hasPages && this.options.pageForm === 'shadow';
  }

  /** Where the page for iframes is. */
  get #frameBase(): string {
    const { scriptBase, baseUrl } = this.options;
    return new URL(scriptBase || EMBED, baseUrl).href;
  }

  get #defaultLanguage(): string {
    const { defaultLanguage } = this.#content;
    return matchLanguage(this.languages, defaultLanguage ?? '') ?? this.languages[0]!;
  }

  #choose(text: Text, lang: string): string {
    return chooseText(text, orderLanguages(lang, this.#content)).value;
  }

  #word(lang: string, id: 'language' | 'partner-cities', dutch: string): string {
    return this.elements.wordsOf(this.elements.interfaceLanguage(lang, this.#content))?.[id] ?? dutch;
  }

  /** @param base the folder of the scripts, as the page or the snippet must name it */
  #locateScript(name: string, base: string): LoadedFile {
    const { integrity, scriptBase } = this.options;
    if (!integrity) return { url: base + name };
    const hash = hashFile(this.#scripts.get(name)!);
    // Elsewhere, the script is that of `dist/embed` or that of a site with versions: browsers take either (W3C SRI, 3.2).
    return { url: base + name, integrity: scriptBase ? `${hash} ${readVersionHashes()[name]!}` : hash };
  }

  /** Where the content is, as seen from below a base. */
  #locateContent(base: string): string {
    return (this.options.assetBase || base) + basename(this.options.content);
  }

  /** The document as it must be below a base: made once, so that the elements read it once. */
  #place(base: string): Content {
    const placed = this.#placed.get(base) ?? placeAddresses(this.#content, base);
    this.#placed.set(base, placed);
    return placed;
  }

  #render(widget: Omit<Widget, 'src'>, base: string, findVersion?: FindVersion): RenderedElement {
    const rendered = renderElement(
      { ...widget, src: this.#locateContent(base) },
      this.#place(this.options.assetBase || base),
      findVersion,
    );
    rendered.styleSheets.forEach((css) => this.#sheets.add(css));
    return rendered;
  }

  #listVersions(): PageVersion[] {
    const { baseUrl } = this.options;
    return this.languages.map((lang) => ({
      lang,
      name: this.elements.languageNames[lang] ?? formatLanguage(lang),
      file: `${lang}.html`,
      url: `${baseUrl}${lang}.html`,
    }));
  }

  #printPage(lang: string): string[] {
    const { baseUrl, scriptBase, pageForm, jsonLd } = this.options;
    const { municipality, introduction, title } = this.#content;
    const name = title ? this.#choose(title, lang) : this.#word(lang, 'partner-cities', 'Partnersteden');
    const owner = municipality && { name: this.#choose(municipality.name, lang), url: municipality.url };
    const canonical = baseUrl ? `${baseUrl}${lang}.html` : undefined;
    const versions = this.#listVersions();
    const { show, overview, order } = this.options;
    const widget = { tag: 'partner-cities', lang, headingLevel: 1, languages: this.languages.join(' '), show, overview, order } as const;
    const body = this.#render(widget, '', (asked) => versions.find((version) => version.lang === asked)?.file);
    const scripts = scriptBase || EMBED;
    const isPlain = pageForm === 'plain';
    return printPage({
      lang,
      title: owner ? `${name} | ${owner.name}` : name,
      description: introduction?.[0] ? this.#choose(introduction[0], lang) : '',
      owner,
      canonical,
      versions,
      defaultLanguage: this.#defaultLanguage,
      languagesLabel: this.#word(lang, 'language', 'Taal'),
      stylesheet: STYLES,
      scripts: isPlain ? [] : [this.#locateScript(SCRIPT, scripts), { url: PAGE_SCRIPT }],
      oembed: this.options.oembed ? baseUrl + nameOEmbedFile({ widget: 'partner-cities', lang }) : undefined,
      jsonLd: jsonLd ? this.#printLinkedData({ url: canonical, lang, name }) : '',
      body: isPlain ? body.plain : body.shadow,
    });
  }

  *#listSnippets(lang: string): Generator<OutputFile> {
    for (const tag of this.options.widgets) {
      if (tag === 'partner-cities') yield* this.#printSnippets({ tag, lang, show: this.options.show, overview: this.options.overview }, tag);
      else if (tag === 'partner-city-map') {
        if (hasMap(this.#content)) yield* this.#printSnippets({ tag, lang }, tag);
      }
      else for (const city of this.#listCities(tag)) yield* this.#printSnippets({ tag, lang, city: city.id }, `${tag}.${city.id}`);
    }
  }

  #listCities(tag: Widget['tag']): City[] {
    return this.#content.cities.filter(({ activities }) => tag === 'partner-city-card' || activities?.[0]);
  }

  *#printSnippets(asked: Omit<Widget, 'headingLevel' | 'order' | 'src'>, name: string): Generator<OutputFile> {
    const { headingLevel, order, baseUrl, scriptBase } = this.options;
    const { tag, lang, city, show, overview } = asked;
    const { shadow, plain } = this.#render({ ...asked, headingLevel, order }, baseUrl);
    const scripts = scriptBase || baseUrl + EMBED;
    const attributes = {
      lang,
      city,
      src: this.#locateContent(baseUrl),
      'heading-level': headingLevel,
      show,
      overview,
      order: tag === 'partner-cities' || tag === 'partner-activity-list' ? order : undefined,
    };
    yield [`snippets/${lang}/${name}.shadow.html`, printSnippet({ script: this.#locateScript(SCRIPT, scripts) }, shadow.join(''))];
    yield [`snippets/${lang}/${name}.plain.html`, `${printPlainForm({ tag, attributes, children: plain.join('\n') })}\n`];
  }

  #listAnswers(): OutputFile[] {
    return writeOEmbeds(this.#content, this.#frameBase, this.languages).filter(([name]) =>
      this.options.widgets.some((tag) => name.startsWith(`oembed/${tag}.`)),
    );
  }

  #printLinkedData(page?: LinkedPage): string {
    const { baseUrl, assetBase } = this.options;
    return printInlineJson(
      describeLinkedData(this.#place(assetBase || baseUrl), this.languages, page),
      'application/ld+json',
    );
  }

  *#listAssets(): Generator<OutputFile> {
    const { assetBase, scriptBase, oembed, content } = this.options;
    const pictures = new Map(
      this.#listPictures().flatMap(({ found }) => (found.problem === undefined ? [[found.name, found.path]] : [])),
    );
    if (!assetBase) {
      yield [basename(content), { copy: content }];
      for (const [name, path] of pictures) yield [name, { copy: path }];
    }
    if (scriptBase) return;
    for (const [name, bytes] of this.#scripts) yield [EMBED + name, bytes];
    if (!oembed) return;
    // The page for iframes shows the content that lies beside it.
    yield [`${EMBED}content/partner-cities.json`, { copy: content }];
    for (const [name, path] of pictures) yield [`${EMBED}content/${name}`, { copy: path }];
  }

  /** Pages and snippets may name one file in two ways, relative and absolute. */
  #printPolicy(): string {
    const { assetBase, baseUrl, scriptBase } = this.options;
    const bases = this.#hasPages ? [baseUrl, ''] : [baseUrl];
    const images = listPictures(this.#content).map(({ address }) => address);
    return printPolicy(
      listDirectives({
        scripts: [...bases.map((base) => scriptBase || base), ...(this.#hasPageScript ? [PAGE_SCRIPT] : [])],
        images: images.flatMap((src) => (/^(?:https?|data):/i.test(src) ? [src] : bases.map((base) => assetBase || base))),
        content: bases.map((base) => this.#locateContent(base)),
        styles: this.#hasPages ? [STYLES] : [],
        styleSheets: [...this.#sheets],
      }),
    );
  }
}
