/** Pages whose own names and scripts hide or replace what the browser gives. */
import type { Host } from '../host.js';
import { script, writePage } from './write-page.js';
import { everyElement, fallbackWords, fallbacks } from './missing.js';

/** What our scripts, or Lit's, ask of the document. */
const members = [
  'activeElement', 'addEventListener', 'adoptedStyleSheets', 'baseURI', 'body', 'childNodes', 'createComment', 'createElement', 'createTextNode',
  'createTreeWalker', 'currentScript', 'defaultView', 'documentElement', 'fonts', 'getElementById', 'getRootNode', 'head', 'hidden', 'host', 'implementation', 'importNode',
  'isConnected', 'nodeType', 'ownerDocument', 'parentNode', 'querySelector', 'querySelectorAll', 'readyState', 'removeEventListener', 'title', 'URL', 'visibilityState',
];

/** What old libraries replace; nothing depends on it. */
const spared = [
  'Array.prototype.at', 'Array.prototype.entries', 'Array.prototype.values', 'Element.prototype.replaceWith', 'Function.prototype.bind', 'NodeList.prototype.entries',
  'NodeList.prototype.forEach', 'NodeList.prototype[Symbol.iterator]', 'Promise.prototype.finally', 'String.prototype.includes', 'String.prototype.padStart',
];

/** What Lit, or we, can't do without. */
const needed = [
  'Array.from', 'Array.prototype.every', 'Array.prototype.flat', 'Document.prototype.createComment', 'Document.prototype.importNode', 'Element.prototype.attachShadow',
  'Element.prototype.toggleAttribute', 'JSON.stringify', 'Math.trunc', 'Node.prototype.insertBefore', 'Object.values', 'String.prototype.startsWith',
];

const spoil = (path: string): string => `<script>${path} = undefined;</script>`;

export const spoiltHosts: Host[] = [
  ...members.map((name): Host => ({
    name: `shows every element beside a form or an image called ${name}`,
    html: (addresses) => writePage({ head: script(addresses), body: `<img name="${name}" alt=""><form name="${name}"></form>${everyElement}<partner-city-card city="dalian" src="content/partner-cities.json"></partner-city-card>` }),
    ready: 6,
  })),
  ...spared.map((path): Host => ({
    name: `shows every element where a script has spoilt ${path}`,
    html: (addresses) => writePage({ head: spoil(path) + script(addresses), body: everyElement }),
    ready: 5,
  })),
  ...needed.map((path): Host => ({
    name: `leaves the fallback where a script has spoilt ${path}`,
    html: (addresses) => writePage({ head: spoil(path) + script(addresses), body: fallbacks }),
    sees: fallbackWords,
    ready: 0,
    says: /only the fallback is shown: TypeError/,
  })),
  {
    name: 'shows every element where a script has given objects and lists enumerable members',
    html: (addresses) =>
      writePage({
        head: `<script>Object.prototype.each = Object.prototype.toJSON = Array.prototype.each = Array.prototype.last = String.prototype.toJSON = function () { return this; };</script>${script(addresses)}`,
        body: everyElement,
      }),
    ready: 5,
  },
];
