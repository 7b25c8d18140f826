/**
 * Prints what somebody pastes into a page: the hints, the script and the element. Pure
 * functions over strings, for Node and for browsers; they know nothing of files.
 *
 * The hints make the browser start everything at once. A `preload` is used only by a
 * request that is made in the same way, so its `crossorigin` belongs to how
 * `loading/request.ts` fetches.
 */

/** Attributes by name; `true` is one without a value, `undefined` and `false` are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, for between tags and for attribute values in quotation marks. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** Attributes with a space before each. */
export const printAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escapeHtml(String(value))}"`}`)
    .join('');

/** A file that a page loads. */
export interface LoadedFile {
  url: string;
  /** Subresource Integrity metadata (W3C SRI), for files that never change. */
  integrity?: string | undefined;
}

/** What an element's code and content consist of. */
export interface SnippetFiles {
  script: LoadedFile;
  /** The content document; none where the element names it itself. */
  content?: string | undefined;
}

/** The last attribute tells elements that this is their content, see `loading/content-source.ts`. */
const contentHint: Attributes = { rel: 'preload', as: 'fetch', href: '', crossorigin: 'anonymous', 'data-partner-content': true };

/** `<link>`s that start requests early; the best place for them is the page's `<head>`. */
export const printHints = ({ content }: Omit<SnippetFiles, 'script'>): string[] =>
  content ? [`<link${printAttributes({ ...contentHint, href: content })}>`] : [];

export const printScript = ({ url, integrity }: LoadedFile): string =>
  `<script${printAttributes({ type: 'module', src: url, integrity })}></script>`;

/** One element: its tag, its attributes without `data-`, and the HTML inside. */
export interface SnippetElement {
  tag: string;
  attributes: Attributes;
  /** HTML: a fallback, or what was prerendered. */
  children?: string;
}

const wrap = (name: string, attributes: Attributes, children: string): string =>
  `<${name}${printAttributes(attributes)}>${children.includes('\n') ? `\n${children.trim()}\n` : children}</${name}>`;

/** The element as a tag. */
export const printTag = ({ tag, attributes, children = '' }: SnippetElement): string => wrap(tag, attributes, children);

/**
 * The element in the plain form, for editors that drop tags they do not know. The
 * script turns it into the element; without the script, the fallback stays.
 */
export const printPlainForm = ({ tag, attributes: { lang, ...others }, children = '' }: SnippetElement): string =>
  wrap(
    'div',
    {
      lang,
      'data-partner-widget': tag,
      ...Object.fromEntries(Object.entries({ lang, ...others }).map(([name, value]) => [`data-${name}`, value])),
    },
    children,
  );

/**
 * Everything to paste, in one piece. The script comes last: browsers draw what is before it while they wait for it,
 * and find it early all the same.
 *
 * @param element what `printTag` gave, or was prerendered
 */
export const printSnippet = (files: SnippetFiles, element: string): string =>
  [...printHints(files), element, printScript(files.script), ''].join('\n');
