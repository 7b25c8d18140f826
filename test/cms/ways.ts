/** What people paste: each way in, as text for a post. */

/** Where the built files and the page with the oEmbed link are served. */
export interface Places {
  widgets: string;
  /** A page that names its oEmbed answer; undefined where it cannot be served on a port that WordPress accepts. */
  oembedPage: string | undefined;
}

export interface Way {
  name: string;
  /** The post's text, as the editor saves it. */
  content: string;
  /** The script is in the theme, where an administrator put it once. */
  theme: boolean;
}

export const fallback = 'Palo Alto ligt in Silicon Valley.';

/** A piece of HTML in the block for it. */
const block = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

const inShadow = 'Inwoners: 58.598 (vooraf gemaakt)';

export const listWays = ({ widgets, oembedPage }: Places): Way[] => {
  const script = `<script type="module" src="${widgets}/partner-cities.js"></script>`;
  const tag = `<partner-city-card city="palo-alto"><p>${fallback}</p></partner-city-card>`;
  const div = `<div data-partner-widget="partner-city-card" data-city="palo-alto"><p>${fallback}</p></div>`;
  const frame = `<iframe title="Palo Alto" width="100%" height="600" sandbox="allow-scripts" src="${widgets}/embed.html?widget=partner-city-card&amp;city=palo-alto&amp;lang=nl"></iframe>`;
  const prerendered = `<partner-city-card city="palo-alto"><template shadowrootmode="open"><div part="base" class="ready"><p>${inShadow}</p></div></template><p>${fallback}</p></partner-city-card>`;
  return [
    { name: 'script and tag, in an HTML block', content: block(`${script}\n${tag}`), theme: false },
    { name: 'tag in an HTML block, script in the theme', content: block(tag), theme: true },
    { name: 'plain div in an HTML block, script in the theme', content: block(div), theme: true },
    { name: 'plain div as raw text, script in the theme', content: div, theme: true },
    { name: 'iframe, in an HTML block', content: block(frame), theme: false },
    ...(oembedPage
      ? [{
          name: 'address of a page with oEmbed, on a line of its own',
          content: `<!-- wp:embed {"url":"${oembedPage}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${oembedPage}\n</div></figure>\n<!-- /wp:embed -->`,
          theme: false,
        }]
      : []),
    { name: 'tag with <template shadowrootmode>, in an HTML block', content: block(prerendered), theme: false },
    { name: 'tag with <template shadowrootmode>, as raw text', content: prerendered, theme: false },
  ];
};

/** What a visitor sees, in words. */
export const judge = ({ live, fallbacks, shadows }: { live: number; fallbacks: number; shadows: number }): string => {
  if (live > 0) return fallbacks + shadows > 0 ? 'widget, and its text twice' : 'widget';
  if (shadows > 0) return fallbacks > 0 ? 'text twice, no widget' : 'prerendered text';
  return fallbacks > 0 ? 'fallback only' : 'nothing';
};

/** Counts in the page, shadow roots included: the live widget's clock, our fallback, the prerendered text. */
export const look = `(() => {
  const text = (node) => {
    if (node.nodeType === 3) return node.textContent;
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName) || (node.checkVisibility && !node.checkVisibility() && getComputedStyle(node).display !== 'contents')) return '';
    const children = node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...children].map(text).join(' ');
  };
  const count = (pattern) => (text(document.body).match(pattern) ?? []).length;
  return { live: count(/Tijd in|Time in/g), fallbacks: count(/${fallback.replace('.', '\\.')}/g), shadows: count(/vooraf gemaakt/g) };
})()`;
