/** Browsers older than those that the README names: each page takes one interface away before our script runs. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { checkPrinting, stubPrint } from './printing.js';
import { box, card, script, writePage } from './write-page.js';

/** Elements whose fallback is nothing but words. */
export const fallbacks = `${card}<partner-city-card city="dalian" loading="lazy"><p>Fallback words of a lazy card.</p></partner-city-card>
  <partner-activity-list city="palo-alto" searchable><p>Fallback words of a list.</p></partner-activity-list>
  <partner-cities id="whole" lang="en"><p>Fallback words of the page.</p></partner-cities>`;

export const fallbackWords = ['about Palo Alto', 'of a lazy card', 'of a list', 'of the page'].map((words) => `Fallback words ${words}.`);

export const everyElement = `${fallbacks}${box}
  <partner-language-switch for="whole" languages="nl fr"></partner-language-switch> <partner-print-button for="whole"></partner-print-button>`;

/** What browsers got in 2019 or later, and scripts like ours are tempted to use. */
const later = [
  'AbortSignal.any', 'AbortSignal.prototype.throwIfAborted', 'AbortSignal.timeout', 'Array.prototype.at', 'CSS.supports',
  'CSSStyleSheet.prototype.replaceSync', 'Document.prototype.adoptedStyleSheets', 'Document.prototype.fonts', 'Element.prototype.checkVisibility',
  'Element.prototype.replaceChildren', 'ElementInternals.prototype.states', 'HTMLElement.prototype.attachInternals', 'HTMLElement.prototype.hidePopover',
  'HTMLElement.prototype.popover', 'HTMLImageElement.prototype.decode', 'IntersectionObserver', 'Intl.DisplayNames', 'Intl.ListFormat',
  'Intl.PluralRules', 'Intl.Segmenter', 'Intl.getCanonicalLocales', 'Object.hasOwn', 'Promise.allSettled', 'Promise.prototype.finally',
  'Promise.withResolvers', 'ResizeObserver', 'Response.json', 'Response.prototype.body', 'Selection.prototype.getComposedRanges',
  'ShadowRoot.prototype.adoptedStyleSheets', 'String.prototype.at', 'String.prototype.replaceAll', 'String.prototype.trimStart', 'URL.canParse',
  'queueMicrotask', 'reportError', 'requestAnimationFrame', 'requestIdleCallback', 'scheduler', 'structuredClone', 'trustedTypes',
];

const takeAway = (path: string): string => {
  const [name, ...owners] = path.split('.').reverse();
  return `<script>delete ${['window', ...owners.reverse()].join('.')}.${name};</script>`;
};

/** What WebKit's driver itself needs in the page can't be taken from it there: pages with it are for Chromium. */
export const mayBeTaken = (path: string): boolean => !['Promise.prototype.finally', 'JSON.stringify'].includes(path);

const without = (paths: readonly string[]): Pick<Host, 'html' | 'ready' | 'check'> => ({
  html: (addresses) => writePage({ head: paths.map(takeAway).join('') + stubPrint + script(addresses), body: everyElement }),
  ready: 5,
  async check({ tab }) {
    // Its styles are there, too.
    assert.equal(await tab.evaluate('getComputedStyle(document.querySelector("partner-city-card").shadowRoot.querySelector("[part=card]")).overflowX'), 'hidden');
    await checkPrinting(tab);
  },
});

export const missingHosts: Host[] = [
  { name: 'shows every element, and prints, in a browser without all that came since 2019', ...without(later.filter(mayBeTaken)) },
  ...later.map((path): Host => ({
    name: `shows every element, and prints, in a browser without ${path}`,
    only: ['chromium'],
    ...without([path]),
  })),
  {
    name: 'shows every element in a browser that refuses to adopt style sheets',
    html: (addresses) =>
      writePage({
        head: `<script>Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set() { throw new TypeError('refused'); } });</script>${script(addresses)}`,
        body: everyElement,
      }),
    ready: 5,
  },
  {
    name: 'shows every element in a browser that does not tell the offset of a time zone',
    html: (addresses) =>
      writePage({
        head: `<script>{
          Intl.DateTimeFormat = class extends Intl.DateTimeFormat {
            constructor(tag, options) {
              if (options?.timeZoneName === 'longOffset') throw new RangeError('refused');
              super(tag, options);
            }
          };
        }</script>${script(addresses)}`,
        body: everyElement,
      }),
    ready: 5,
    sees: ['Palo Alto', 'Tijd in'],
  },
  ...['fetch', 'TextDecoder'].map((name): Host => ({
    name: `leaves the fallback in a browser without ${name}`,
    html: (addresses) => writePage({ head: `<script>window.${name} = undefined</script>${script(addresses)}`, body: fallbacks }),
    ready: 0,
    sees: fallbackWords,
    says: /./,
  })),
];
