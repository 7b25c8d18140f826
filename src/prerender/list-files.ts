/**
 * The files that prerendering gives, one after the other: pages, snippets, and what
 * pages need beside them. No file system and no output here, except that pictures are
 * read from beside the content.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { chooseText } from '../content/choose-text.js';
import { matchLanguage, orderLanguages } from '../content/language-tags.js';
import type { City, Content, Text } from '../content/schema.js';
import { nameOEmbedFile, writeOEmbeds } from '../embed/oembed.js';
import { flattenElement } from './flatten.js';
import { printInlineJson } from './inline-json.js';
import { describeLinkedData } from './json-ld.js';
import type { LinkedPage } from './json-ld.js';
import { frameFiles, hashFile, readEmbedFiles, SCRIPT, scriptFiles } from './package-files.js';
import type { Elements } from './package-files.js';
import { pageStyles } from './page-styles.js';
import { printAlternates, printPage } from './page.js';
import type { PageVersion } from './page.js';
import { listDirectives, printPolicy } from './policy.js';
import { keepLanguages, placeAddresses } from './prepare-content.js';
import { listStyleSheets, renderElement } from './render-element.js';
import type { Widget } from './render-element.js';
import type { FindVersion } from './static-markup.js';
import { printPlainForm, printSnippet } from './snippet.js';
import type { LoadedFile } from './snippet.js';

export type OutputFile = [name: string, contents: string | Uint8Array];

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
  pageForm: 'shadow' | 'plain';
  integrity: boolean;
  jsonLd: boolean;
  hreflang: boolean;
  oembed: boolean;
}

const EMBED = 'embed/';
const STYLES = 'page.css';

const nameLanguage = (lang: string): string => {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
};

export class Prerendering {
  readonly #scripts: Map<string, Buffer>;
  readonly #sheets = new Set<string>();
  readonly #content: Content;

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
    return { url: base + name, integrity: this.options.integrity ? hashFile(this.#scripts.get(name)!) : undefined };
  }

  /** Where the content is, as seen from below a base. */
  #locateContent(base: string): string {
    return (this.options.assetBase || base) + basename(this.options.content);
  }

  #render(widget: Omit<Widget, 'src'>, base: string, findVersion?: FindVersion): string {
    const content = placeAddresses(this.#content, this.options.assetBase || base);
    const markup = renderElement({ ...widget, src: this.#locateContent(base) }, content, findVersion);
    listStyleSheets(markup).forEach((css) => this.#sheets.add(css));
    return markup;
  }

  #listVersions(): PageVersion[] {
    const { baseUrl } = this.options;
    return this.languages.map((lang) => ({
      lang,
      name: this.elements.languageNames[lang] ?? nameLanguage(lang),
      url: `${baseUrl}${lang}.html`,
    }));
  }

  #printPage(lang: string): string {
    const { baseUrl, scriptBase, pageForm, jsonLd } = this.options;
    const { municipality, introduction, title } = this.#content;
    const name = title ? this.#choose(title, lang) : this.#word(lang, 'partner-cities', 'Partnersteden');
    const owner = municipality && { name: this.#choose(municipality.name, lang), url: municipality.url };
    const canonical = baseUrl ? `${baseUrl}${lang}.html` : undefined;
    const versions = this.#listVersions();
    const body = this.#render({ tag: 'partner-cities', lang, headingLevel: 1 }, '', (asked) =>
      versions.find((version) => version.lang === asked)?.url,
    );
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
      script: isPlain ? undefined : this.#locateScript(SCRIPT, scripts),
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

  *#printSnippets(asked: Omit<Widget, 'headingLevel' | 'src'>, name: string): Generator<OutputFile> {
    const { headingLevel, baseUrl, scriptBase } = this.options;
    const { tag, lang, city } = asked;
    const markup = this.#render({ ...asked, headingLevel }, baseUrl);
    const scripts = scriptBase || baseUrl + EMBED;
    const attributes = { lang, city, src: this.#locateContent(baseUrl), 'heading-level': headingLevel };
    yield [`snippets/${lang}/${name}.shadow.html`, printSnippet({ script: this.#locateScript(SCRIPT, scripts) }, markup)];
    yield [`snippets/${lang}/${name}.plain.html`, `${printPlainForm({ tag, attributes, children: flattenElement(markup, lang) })}\n`];
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
    if (!assetBase) {
      yield [basename(content), readFileSync(content)];
      for (const { name, path } of images) yield [name, readFileSync(path)];
    }
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
        content: this.#locateContent(baseUrl),
        styleSheets: [...this.#sheets],
      }),
    );
  }
}
