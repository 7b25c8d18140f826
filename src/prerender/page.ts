/** A whole page around an element, in one language. Nothing of it needs a script or a style in the page. */
import { escapeHtml, printAttributes, printScript } from './snippet.js';
import type { LoadedFile } from './snippet.js';

/** A language version of a page. */
export interface PageVersion {
  lang: string;
  /** The language's name in that language. */
  name: string;
  /** The page's file: all versions are in one folder. */
  file: string;
  /** Absolute, where it is known where the pages will be. */
  url: string;
}

export interface Page {
  lang: string;
  title: string;
  description: string;
  /** Whose page it is, and where their own site is. */
  owner: { name: string; url?: string | undefined } | undefined;
  /** Absolute; `undefined` when it is not known where the page will be. */
  canonical: string | undefined;
  versions: readonly PageVersion[];
  /** The language that is shown to who asks for none of them. */
  defaultLanguage: string;
  /** What the list of languages is called. */
  languagesLabel: string;
  stylesheet: string;
  /** None: the page is plain HTML. */
  scripts: readonly LoadedFile[];
  /** Address of the page's oEmbed answer. */
  oembed: string | undefined;
  /** JSON-LD as a `<script>`, or empty. */
  jsonLd: string;
  /** The element, prerendered or plain, in pieces. */
  body: readonly string[];
}

/** `<link>`s to the versions of a page in other languages, for the `<head>` of each of them. */
export const printAlternates = (versions: readonly PageVersion[], defaultLanguage: string): string[] => [
  ...versions.map(({ lang, url }) => `<link${printAttributes({ rel: 'alternate', hreflang: lang, href: url })}>`),
  ...versions
    .filter(({ lang }) => lang === defaultLanguage)
    .map(({ url }) => `<link${printAttributes({ rel: 'alternate', hreflang: 'x-default', href: url })}>`),
];

/** Those of the living languages, by their codes (ISO 15924). */
const scriptsFromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** In which direction a language is written, by the script that it names, or that it is mostly written in. */
const findDirection = (lang: string): 'ltr' | 'rtl' => {
  try {
    // Not by `textInfo`: for "az-Arab", Node 20 says ltr.
    return scriptsFromRight.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // A tag with a part that no language has.
    return 'ltr';
  }
};

const printOwner = ({ owner }: Page): string => {
  if (!owner) return '';
  const name = escapeHtml(owner.name);
  return `<p>${owner.url ? `<a${printAttributes({ href: owner.url })}>${name}</a>` : name}</p>\n`;
};

const printLanguages = ({ lang, versions, languagesLabel }: Page): string => {
  if (versions.length < 2) return '';
  const items = versions.map((version) => {
    const current = version.lang === lang && 'page';
    const attributes = { href: version.file, lang: version.lang, hreflang: version.lang, 'aria-current': current };
    return `<li><a${printAttributes(attributes)}>${escapeHtml(version.name)}</a></li>\n`;
  });
  return `<nav${printAttributes({ 'aria-label': languagesLabel })}>\n<ul>\n${items.join('')}</ul>\n</nav>\n`;
};

/** The page in pieces. */
export const printPage = (page: Page): string[] => {
  const { lang, title, description, canonical, versions, scripts } = page;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    description && `<meta${printAttributes({ name: 'description', content: description })}>`,
    canonical && `<link${printAttributes({ rel: 'canonical', href: canonical })}>`,
    ...(versions.length > 1 ? printAlternates(versions, page.defaultLanguage) : []),
    page.oembed && `<link${printAttributes({ rel: 'alternate', type: 'application/json+oembed', title, href: page.oembed })}>`,
    `<link${printAttributes({ rel: 'stylesheet', href: page.stylesheet })}>`,
    page.jsonLd,
  ];
  return [
    `<!doctype html>
<html${printAttributes({ lang, dir: findDirection(lang) })}>
<head>
${head.filter(Boolean).join('\n')}
</head>
<body class="${scripts[0] ? 'prerendered' : 'plain'}">
<header>
${printOwner(page)}${printLanguages(page)}</header>
<main>
`,
    ...page.body,
    `
</main>
${scripts.map((script) => `${printScript(script)}\n`).join('')}</body>
</html>
`,
  ];
};
