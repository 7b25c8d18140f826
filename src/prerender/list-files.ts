/**
 * The files that prerendering gives, one after the other: pages, snippets, and what
 * pages need beside them. No file system and no output here, except that pictures are
 * read from beside the content.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { chooseText } from '../content/choose-text.js';
import type { City, Content, Text } from '../content/schema.js';
import { nameOEmbedFile, writeOEmbeds } from '../embed/oembed.js';
import { flattenElement } from './flatten.js';
import { printInlineJson } from './inline-json.js';
import { describeLinkedData } from './json-ld.js';
import type { LinkedPage } from './json-ld.js';
import type { PrerenderOptions } from './options.js';
import { frameFiles, hashFile, hydrateScript, readScripts } from './package-files.js';
import type { Elements } from './package-files.js';
import { pageStyles } from './page-styles.js';
import { printAlternates, printPage } from './page.js';
import type { PageVersion } from './page.js';
import { listDirectives, printPolicy } from './policy.js';
import { keepLanguages, pickContent, placeAddresses } from './prepare-content.js';
import { listStyleSheets, renderElement } from './render-element.js';
import type { Widget } from './render-element.js';
import { printBox, printSnippet } from './snippet.js';
import type { LoadedFile } from './snippet.js';

export type OutputFile = [name: string, contents: string | Uint8Array];

const EMBED = 'embed/';
const STYLES = 'page.css';

export class Prerendering {
  readonly #scripts: Map<string, Buffer>;
  readonly #sheets = new Set<string>();
  readonly #content: Content;

  constructor(
    readonly elements: Elements,
    content: Content,
    readonly languages: readonly string[],
    readonly options: PrerenderOptions,
  ) {
    this.#scripts = readScripts([hydrateScript, ...(options.oembed && !options.scriptBase ? frameFiles(options.widgets) : [])]);
    this.#content = keepLanguages(content, languages);
  }

  /** Everything; what depends on the rest comes last. */
  *listFiles(): Generator<OutputFile> {
    const { widgets, jsonLd, hreflang, oembed } = this.options;
    if (widgets.includes('partner-cities')) {
      for (const lang of this.languages) yield [`${lang}.html`, this.#printPage(lang)];
      yield [STYLES, pageStyles];
    }
    for (const lang of this.languages) yield* this.#listSnippets(lang);
    if (jsonLd) yield ['json-ld.html', `${this.#printLinkedData()}\n`];
    if (hreflang) yield ['hreflang.html', `${printAlternates(this.#listVersions(), this.#defaultLanguage).join('\n')}\n`];
    if (oembed) yield* this.#listAnswers();
    yield* this.#listAssets();
    yield ['content-security-policy.txt', this.#printPolicy()];
  }

  /** Pictures that pages show and that lie beside the content, with the reason why one cannot be copied. */
  listImages(): { name: string; path: string; problem?: string }[] {
    const names = this.#content.cities.flatMap(({ image }) => (image && !/^[a-z][a-z0-9+.-]*:|^\//i.test(image.src) ? [image.src] : []));
    return [...new Set(names.map((name) => posix.normalize(name.split(/[?#]/, 1)[0]!)))].map((name) => {
      const path = join(dirname(this.options.content), decodeURIComponent(name));
      if (name.startsWith('../')) return { name, path, problem: 'is outside the folder of the content' };
      return existsSync(path) ? { name, path } : { name, path, problem: 'does not exist' };
    });
  }

  /** Where the page for iframes is. */
  get #frameBase(): string {
    const { scriptBase, baseUrl } = this.options;
    return new URL(scriptBase || EMBED, baseUrl).href;
  }

  get #defaultLanguage(): string {
    const { defaultLanguage } = this.#content;
    return this.languages.find((lang) => lang === defaultLanguage) ?? this.languages[0]!;
  }

  #choose(text: Text, lang: string): string {
    return chooseText(text, lang, this.#defaultLanguage).value;
  }

  #word(lang: string, id: 'language' | 'partner-cities', dutch: string): string {
    return this.elements.wordsOf(this.elements.interfaceLanguage(lang))?.[id] ?? dutch;
  }

  /** @param base the folder of the scripts, as the page or the snippet must name it */
  #locateScript(name: string, base: string): LoadedFile {
    return { url: base + name, integrity: this.options.integrity ? hashFile(this.#scripts.get(name)!) : undefined };
  }

  /** The words of a language, which hydration waits for. */
  #listModules(lang: string, base: string): LoadedFile[] {
    const name = `locales/${this.elements.interfaceLanguage(lang)}.js`;
    return this.#scripts.has(name) ? [this.#locateScript(name, base)] : [];
  }

  #render(widget: Widget, base: string): string {
    const markup = renderElement(this.elements, widget, placeAddresses(pickContent(this.#content, widget), base));
    listStyleSheets(markup).forEach((css) => this.#sheets.add(css));
    return markup;
  }

  #listVersions(): PageVersion[] {
    const { baseUrl } = this.options;
    return this.languages.map((lang) => ({
      lang,
      name: this.elements.languageNames[lang] ?? new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang,
      url: `${baseUrl}${lang}.html`,
    }));
  }

  #printPage(lang: string): string {
    const { baseUrl, assetBase, scriptBase, pageForm, jsonLd } = this.options;
    const { municipality, introduction, title } = this.#content;
    const name = title ? this.#choose(title, lang) : this.#word(lang, 'partner-cities', 'Partnersteden');
    const owner = municipality && { name: this.#choose(municipality.name, lang), url: municipality.url };
    const canonical = baseUrl ? `${baseUrl}${lang}.html` : undefined;
    const body = this.#render({ tag: 'partner-cities', lang, headingLevel: 1 }, assetBase);
    const scripts = scriptBase || EMBED;
    const isPlain = pageForm === 'plain';
    return printPage({
      lang,
      title: owner ? `${name} | ${owner.name}` : name,
      description: introduction?.[0] ? this.#choose(introduction[0], lang) : '',
      owner,
      canonical,
      versions: this.#listVersions(),
      defaultLanguage: this.#defaultLanguage,
      languagesLabel: this.#word(lang, 'language', 'Taal'),
      stylesheet: STYLES,
      script: isPlain ? undefined : this.#locateScript(hydrateScript, scripts),
      modules: isPlain ? [] : this.#listModules(lang, scripts),
      oembed: this.options.oembed ? baseUrl + nameOEmbedFile({ widget: 'partner-cities', lang }) : undefined,
      jsonLd: jsonLd ? this.#printLinkedData({ url: canonical, lang, name }) : '',
      body: isPlain ? flattenElement(body, lang) : body,
    });
  }

  *#listSnippets(lang: string): Generator<OutputFile> {
    for (const tag of this.options.widgets) {
      if (tag === 'partner-cities') yield* this.#printSnippets({ tag, lang }, tag);
      else for (const city of this.#listCities(tag)) yield* this.#printSnippets({ tag, lang, city: city.id }, `${tag}.${city.id}`);
    }
  }

  #listCities(tag: Widget['tag']): City[] {
    return this.#content.cities.filter(({ activities }) => tag === 'partner-city-card' || activities?.[0]);
  }

  *#printSnippets(asked: Omit<Widget, 'headingLevel'>, name: string): Generator<OutputFile> {
    const { headingLevel, assetBase, baseUrl, scriptBase } = this.options;
    const { tag, lang, city } = asked;
    const markup = this.#render({ ...asked, headingLevel }, assetBase || baseUrl);
    const scripts = scriptBase || baseUrl + EMBED;
    const files = { script: this.#locateScript(hydrateScript, scripts), modules: this.#listModules(lang, scripts) };
    const attributes = { lang, city, 'heading-level': headingLevel };
    yield [`snippets/${lang}/${name}.shadow.html`, printSnippet(files, markup)];
    yield [`snippets/${lang}/${name}.plain.html`, `${printBox({ tag, attributes, children: flattenElement(markup, lang) })}\n`];
  }

  #listAnswers(): OutputFile[] {
    return writeOEmbeds(this.#content, this.#frameBase, this.languages).filter(([name]) =>
      this.options.widgets.some((tag) => name.startsWith(`oembed/${tag}.`)),
    );
  }

  #printLinkedData(page?: LinkedPage): string {
    const { baseUrl, assetBase } = this.options;
    return printInlineJson(
      describeLinkedData(placeAddresses(this.#content, assetBase || baseUrl), this.languages, page),
      'application/ld+json',
    );
  }

  *#listAssets(): Generator<OutputFile> {
    const { assetBase, scriptBase, oembed, content } = this.options;
    const images = this.listImages().filter(({ problem }) => !problem);
    if (!assetBase) for (const { name, path } of images) yield [name, readFileSync(path)];
    if (scriptBase) return;
    for (const [name, bytes] of this.#scripts) yield [EMBED + name, bytes];
    if (!oembed) return;
    // The page for iframes shows the content that lies beside it.
    yield [`${EMBED}content/partner-cities.json`, readFileSync(content)];
    for (const { name, path } of images) yield [`${EMBED}content/${name}`, readFileSync(path)];
  }

  #printPolicy(): string {
    const { assetBase, baseUrl, scriptBase } = this.options;
    return printPolicy(
      listDirectives({
        scripts: [scriptBase || baseUrl],
        images: this.#content.cities.flatMap(({ image }) => (image ? [image.src] : [])).map((src) => (/^https?:/i.test(src) ? src : assetBase || baseUrl)),
        styleSheets: [...this.#sheets],
      }),
    );
  }
}
