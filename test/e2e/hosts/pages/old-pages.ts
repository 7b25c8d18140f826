/** Pages from before web components, and with habits of their own. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { everyElement } from './missing.js';
import { box, card, probe, script, writePage } from './write-page.js';

const clobbering = [
  'reactiveElementVersions', 'litElementVersions', 'litHtmlVersions', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport', 'litElementHydrateSupport', 'litPropertyMetadata', 'litNonce', 'ShadyCSS', 'ShadyDOM', 'trustedTypes', 'fetch', 'customElements', 'location', 'name',
];

export const oldHosts: Host[] = [
  {
    name: 'works in quirks mode',
    html: (addresses) => writePage({ doctype: '', head: script(addresses), body: `<font size="2"><center>${card}${box}</center></font>` }),
    ready: 2,
    async check({ tab }) {
      assert.equal(await tab.evaluate('document.compatMode'), 'BackCompat');
    },
  },
  {
    name: 'works in XHTML that is served as HTML',
    html: (addresses) =>
      writePage({
        doctype: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
        html: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl" lang="nl"',
        head: `<link rel="help" href="#help" />${script(addresses)}<script type="text/javascript">//<![CDATA[
          var old = 1 < 2 && true; //]]></script>`,
        body: `<br /><PARTNER-CITY-CARD CITY="palo-alto"><P>Fallback</P></PARTNER-CITY-CARD><hr />${box}`,
      }),
    ready: 2,
  },
  {
    // By import(), since Chromium runs no module scripts from the markup of XML documents.
    name: 'works in XHTML that is served as XHTML',
    contentType: 'application/xhtml+xml; charset=utf-8',
    html: ({ mine }) => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl" lang="nl">
<head>
${probe()}
<title>Host title</title>
<script>import('${mine}/partner-cities.js')</script>
</head>
<body><h1>Host heading</h1>${everyElement.replace('searchable', 'searchable=""')}</body>
</html>`,
    ready: 5,
  },
  {
    name: 'shows siblings that a self-closed tag swallowed',
    html: (addresses) =>
      writePage({
        head: script(addresses),
        body: `<div><partner-city-card city="palo-alto" /> <p>Host words behind a tag.</p> <partner-city-card city="dalian" /> <p>More host words.</p></div>`,
      }),
    ready: 2,
    sees: ['Palo Alto', 'Dalian', 'Host words behind a tag.', 'More host words.'],
    says: /<\/partner-city-card>/,
  },
  {
    name: 'shows what a self-closed language switch or print button swallowed',
    html: (addresses) =>
      writePage({
        head: script(addresses),
        body: `${card}<div><partner-language-switch /> <p>Host words behind a switch.</p></div>
          <div><partner-print-button /> <p>Host words behind a button.</p></div>`,
      }),
    ready: 1,
    sees: ['Palo Alto', 'Host words behind a switch.', 'Host words behind a button.'],
  },
  {
    name: 'works beside a base element that points elsewhere',
    html: ({ mine, otherOrigin }) =>
      writePage({
        head: `<script type="module" src="${mine}/partner-cities.js"></script><base href="${otherOrigin}/elsewhere/" target="_blank">`,
        body: card + box,
        html: 'lang="de"',
      }),
    ready: 2,
    sees: ['Palo Alto', 'Einwohner'],
    check({ requests }) {
      assert.ok(!requests.some(({ origin, path }) => origin === 'other' && /elsewhere|content/.test(path)));
    },
  },
  {
    name: 'works beside natives that were replaced, as prototype.js and its like did',
    html: (addresses) => writePage({ head: `<script src="host/natives.js"></script>${script(addresses)}`, body: `${card}${box}<partner-cities lang="en"></partner-cities>` }),
    ready: 3,
  },
  {
    name: 'works beside ids that hide globals',
    html: (addresses) =>
      writePage({
        head: script(addresses),
        body: clobbering.map((id) => `<div id="${id}"></div>`).join('') + card + box,
      }),
    ready: 2,
    async check({ tab }) {
      assert.equal(await tab.evaluate('document.querySelector("partner-city-card").shadowRoot.querySelectorAll("style").length'), 0);
    },
  },
  {
    name: 'works beside forms and images with names that hide properties of the document',
    html: (addresses) =>
      writePage({
        head: script(addresses),
        body: `${['title', 'cookie', 'hidden', 'links', 'lang', 'location1'].map((name) => `<form name="${name}"></form>`).join('')}${card}${box}`,
      }),
    ready: 2,
    mayDiffer: [],
  },
  {
    name: 'works in a framed page',
    html: () => `<!doctype html><html><head>${probe()}<title>Host title</title></head><body><p>Host</p><iframe src="page-framed" width="900" height="700"></iframe></body></html>`,
    pages: { 'page-framed': (addresses) => writePage({ head: script(addresses), body: card }) },
    ready: 0,
    sees: ['Host'],
    async check({ tab }) {
      assert.match(await tab.evaluate<string>('document.querySelector("iframe").contentDocument.querySelector("partner-city-card").shadowRoot.textContent'), /58\.598/);
    },
  },
];
