/** Pages whose own names and scripts hide or replace what the browser gives. */
import type { Addresses, Host } from '../host.js';
import { checkPrinting, stubPrint } from './printing.js';
import { script, writePage } from './write-page.js';
import { everyElement, fallbackWords, fallbacks, mayBeTaken } from './missing.js';

/** What our scripts, or Lit's, ask of the document. */
const members = [
  'activeElement', 'addEventListener', 'adoptedStyleSheets', 'baseURI', 'body', 'childNodes', 'createComment', 'createElement', 'createTextNode',
  'createTreeWalker', 'currentScript', 'defaultView', 'documentElement', 'fonts', 'getElementById', 'getRootNode', 'head', 'hidden', 'host', 'implementation', 'importNode',
  'isConnected', 'nodeType', 'ownerDocument', 'parentNode', 'querySelector', 'querySelectorAll', 'readyState', 'removeEventListener', 'title', 'URL', 'visibilityState',
];

/** What old libraries replace; nothing depends on it. */
const spared = [
  'Array.prototype.at', 'Array.prototype.entries', 'Array.prototype.values', 'Element.prototype.replaceWith', 'Function.prototype.bind', 'NodeList.prototype.entries',
  'NodeList.prototype.forEach', 'NodeList.prototype[Symbol.iterator]', 'Promise.allSettled', 'Promise.prototype.finally', 'String.prototype.includes', 'String.prototype.padStart',
];

const list = ['Fallback words of a list.'];

/** What Lit, or some of our elements, can't do without; how many are shown all the same, and the fallbacks of the others. */
const needed: [path: string, ready: number, sees: string[]][] = [
  ['Array.from', 3, list],
  ['Array.prototype.every', 3, list],
  ['Document.prototype.createComment', 0, fallbackWords],
  ['Document.prototype.importNode', 0, fallbackWords],
  ['Element.prototype.attachShadow', 0, fallbackWords],
  ['Element.prototype.toggleAttribute', 3, ['Fallback words of the page.']],
  ['JSON.stringify', 3, list],
  ['Math.trunc', 0, fallbackWords],
  ['Node.prototype.insertBefore', 0, fallbackWords],
  ['Object.values', 0, fallbackWords],
];

const spoil = (path: string): string => `<script>${path} = undefined;</script>`;

const besideNames = (names: readonly string[]) => (addresses: Addresses): string =>
  writePage({
    head: stubPrint + script(addresses),
    body: `${names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}${everyElement}
      <partner-city-card city="dalian" src="content/partner-cities.json"></partner-city-card>`,
  });

const withSpoilt = (paths: readonly string[]) => (addresses: Addresses): string =>
  writePage({ head: paths.map(spoil).join('') + stubPrint + script(addresses), body: everyElement });

export const spoiltHosts: Host[] = [
  { name: 'shows every element, and prints, beside forms and images called as all that it asks of a document', html: besideNames(members), ready: 6, check: ({ tab }) => checkPrinting(tab) },
  ...members.map((name): Host => ({
    name: `shows every element, and prints, beside a form or an image called ${name}`,
    only: ['chromium'],
    html: besideNames([name]),
    ready: 6,
    check: ({ tab }) => checkPrinting(tab),
  })),
  { name: 'shows every element, and prints, where a script has spoilt all that it can do without', html: withSpoilt(spared.filter(mayBeTaken)), ready: 5, check: ({ tab }) => checkPrinting(tab) },
  ...spared.map((path): Host => ({
    name: `shows every element, and prints, where a script has spoilt ${path}`,
    only: ['chromium'],
    html: withSpoilt([path]),
    ready: 5,
    check: ({ tab }) => checkPrinting(tab),
  })),
  ...needed.map(([path, ready, sees]): Host => ({
    name: `leaves the fallback where a script has spoilt ${path}`,
    ...(mayBeTaken(path) ? {} : { only: ['chromium', 'firefox'] }),
    html: (addresses) => writePage({ head: spoil(path) + script(addresses), body: fallbacks }),
    ready,
    sees,
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
