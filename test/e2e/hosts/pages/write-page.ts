/** The markup that host pages have in common: the probe first, our script, some text of the host's own. */
import { printHints } from '../../../../src/prerender/snippet.js';
import type { Addresses } from '../host.js';

export const hostText = 'This sentence is the host page’s own.';

export const card = '<partner-city-card city="palo-alto"><p>Fallback words about Palo Alto.</p></partner-city-card>';

export const box = '<div data-partner-widget="partner-city-card" data-city="palo-alto" class="mine"><p>Fallback words in a box.</p></div>';

interface Parts {
  body: string;
  head?: string;
  /** Attributes of the html element. */
  html?: string;
  doctype?: string;
  nonce?: string;
}

export const probe = (nonce = ''): string => `<script src="host/probe.js"${nonce && ` nonce="${nonce}"`}></script>`;

export const script = ({ mine }: Addresses, file = 'partner-cities.js'): string =>
  `<script type="module" src="${mine}/${file}"></script>`;

export const writePage = ({ body, head = '', html = 'lang="nl"', doctype = '<!doctype html>', nonce }: Parts): string => `${doctype}
<html ${html}>
<head>
<meta charset="utf-8">
${probe(nonce)}
<title>Host title</title>
${head}
</head>
<body>
<h1>Host heading</h1>
<p id="before">${hostText}</p>
${body}
<p id="after">The last line of the host page.</p>
</body>
</html>`;

/** The hint of our snippet, for content from another origin. */
export const hint = ({ other }: Addresses, file = 'content/partner-cities.json'): string =>
  printHints({ content: `${other}/${file}` }).join('');
