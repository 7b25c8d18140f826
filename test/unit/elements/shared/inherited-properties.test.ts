/**
 * What ancestors hand down to our elements on the screen: each property that CSS inherits, with the decision. The page
 * gives fonts and colours, and may hide an element on purpose; nothing that it hands down turns, hides or blanks a text.
 * The engine is asked for what it inherits, so a property that nobody decided on fails here.
 */
import { expect } from '@open-wc/testing';
import '../../../../src/index.js';
import { readRealContent } from '../../support/content.js';
import { place, placeHtml, show, until } from '../../support/place.js';

/** Ours: what an ancestor sets, and what holds all the same. */
const ours: Record<string, [handedDown: string, held: string]> = {
  // Turned, or out of order.
  'writing-mode': ['vertical-rl', 'horizontal-tb'],
  direction: ['rtl', 'ltr'],
  'image-orientation': ['none', 'from-image'],
  'text-align': ['right', 'start'],
  'text-align-last': ['justify', 'auto'],
  'text-indent': ['-9999px', '0px'],
  // Blank, covered, or too small.
  'font-size': ['0px', '14px'],
  'font-size-adjust': ['0', 'none'],
  'line-height': ['0px', '21px'],
  'letter-spacing': ['-20px', 'normal'],
  'word-spacing': ['-200px', '0px'],
  '-webkit-text-fill-color': ['rgba(0, 0, 0, 0)', 'rgb(1, 2, 3)'],
  'caret-color': ['rgba(0, 0, 0, 0)', 'rgb(1, 2, 3)'],
  '-webkit-text-security': ['disc', 'none'],
  '-webkit-text-stroke-width': ['40px', '0px'],
  'text-emphasis-style': ['filled circle', 'none'],
  'text-transform': ['uppercase', 'none'],
  // Sticking out, or torn.
  'white-space-collapse': ['preserve', 'collapse'],
  'text-wrap-mode': ['nowrap', 'wrap'],
  'white-space': ['pre', 'normal'],
  'word-break': ['break-all', 'normal'],
  'line-break': ['anywhere', 'auto'],
  'overflow-wrap': ['normal', 'anywhere'],
};

/** The page's, or without any effect on our texts. */
const theirs = new RegExp(`^(?:-(?:webkit|moz)-)?(?:${[
  // Fonts and colours.
  'color', 'color-scheme', 'accent-color', 'scrollbar-color', 'text-shadow',
  'font-(?!size)[a-z-]+', 'font-size-adjust', 'math-[a-z]+', 'osx-font-smoothing', 'font-smoothing', 'text-rendering', 'text-size-adjust',
  'text-stroke-color', 'text-emphasis-color', 'text-emphasis-position', 'tap-highlight-color', 'image-rendering',
  'forced-color-adjust', 'print-color-adjust', 'dynamic-range-limit',
  // Hidden or out of use on purpose: a closed menu, a page behind a dialog.
  'visibility', 'pointer-events', 'interactivity', 'cursor', 'app-region', 'user-modify', 'touch-callout', 'user-select', 'user-input',
  // How words are divided, and the fine points of a line.
  'hyphens', 'hyphenate-[a-z-]+', 'text-justify', 'text-wrap-style', 'text-wrap', 'text-autospace', 'text-spacing-trim', 'hanging-punctuation',
  'text-decoration-skip(?:-ink)?', 'text-underline-(?:offset|position)', 'text-box-edge', 'line-fit-edge', 'tab-size', 'locale', 'nbsp-mode',
  'rtl-ordering', 'line-box-contain', 'line-snap', 'line-grid', 'line-align', 'cursor-visibility', 'control-text-zoom',
  // In vertical text only.
  'text-orientation', 'text-combine(?:-upright)?', 'glyph-orientation-[a-z]+', 'ruby-[a-z]+',
  // Of what our elements do not have: quotations, tables, drawings; lists of ours set their own.
  'quotes', 'list-style-(?:image|position|type)', 'border-(?:collapse|horizontal-spacing|vertical-spacing|spacing)', 'caption-side', 'empty-cells',
  'fill', 'fill-[a-z]+', 'stroke', 'stroke-[a-z]+', 'clip-rule', 'marker(?:-[a-z]+)?', 'paint-order', 'shape-rendering', 'color-interpolation(?:-filters)?',
  'dominant-baseline', 'text-anchor', 'context-properties',
  // Speech, paper, animation.
  'speak(?:-as)?', 'orphans', 'widows', 'interpolate-size', 'caret-(?:animation|shape)', 'image-region', 'window-dragging', 'box-collapse',
  'column-progression', 'aspect-ratio-hint',
].join('|')})$`);

/** Values of which some property takes at least one that is not its initial one. */
const candidates = ['7px', '7', '0', 'none', 'auto', 'normal', 'hidden', 'rgb(9, 8, 7)', 'inherit', 'left', 'right', 'center', 'start', 'end', 'all', 'manual',
  'always', 'never', 'both', 'over', 'under', 'bottom', 'top', 'balance', 'pretty', 'stable', 'nowrap', 'collapse', 'separate', 'disc', 'circle', 'inside',
  'pixelated', 'crisp-edges', 'dark', 'light', 'exact', 'economy', 'strict', 'anywhere', 'break-all', 'keep-all', 'sideways', 'upright', 'vertical-rl', 'rtl', 'uppercase',
  'small-caps', 'bold', 'italic', 'monospace', 'condensed', 'evenodd', 'middle', 'geometricPrecision', 'stroke', 'url("#a")', '"x"', '"x" "y"', 'first',
  'allow-keywords', 'inert', 'pointer', 'linearRGB', 'compact', 'filled circle', 'logical', 'visual', 'spell-out', 'cap alphabetic', 'text', 'space-first', 'no-autospace',
  'use-glyph-orientation', 'bevel', 'round', 'square', '90deg', 'ruby-base', 'merge', 'read-write', 'contain', 'bar', 'manual', 'standard', 'preserve', 'emoji', 'historical-forms', 'ordinal', 'sub', 'weight', 'fixed'];

describe('what ancestors hand down to our elements', () => {
  it('is decided on for each property that this engine inherits', () => {
    // Not rendered: then what is computed does not depend on the layout.
    const parent = placeHtml('<div hidden><div><div></div></div></div>').querySelector<HTMLElement>('[hidden] > *')!;
    const [outer, inner] = [getComputedStyle(parent), getComputedStyle(parent.firstElementChild!)];
    const names = Array.from(outer).filter((name) => !name.startsWith('--'));
    const inherited = names.filter((name) =>
      candidates.some((value) => {
        const before = outer.getPropertyValue(name);
        parent.style.setProperty(name, value);
        const after = outer.getPropertyValue(name);
        const isHandedDown = after !== before && inner.getPropertyValue(name) === after;
        parent.removeAttribute('style');
        return isHandedDown;
      }),
    );
    expect(inherited.length).to.be.greaterThan(50);
    // A colour without a value of its own follows `color`.
    const ownColor = /(?:^|-)(?:border|outline|column-rule|text-decoration|flood|lighting|stop)-.*color$/;
    expect(inherited.filter((name) => !(name in ours) && !(name.replace('-webkit-', '') in ours) && !theirs.test(name) && !ownColor.test(name))).to.deep.equal([]);
  });

  for (const [tag, attributes] of [
    ['partner-city-card', { city: 'dalian' }], ['partner-activity-list', { city: 'dalian' }], ['partner-cities', {}],
    ['partner-print-button', {}], ['partner-language-switch', {}],
  ] as const) {
    it(`turns, hides and blanks nothing in <${tag}>`, async () => {
      const section = placeHtml('<div></div>');
      const parent = section.firstElementChild as HTMLElement;
      for (const [name, [handedDown]] of Object.entries(ours)) parent.style.setProperty(name, handedDown);
      parent.style.color = 'rgb(1, 2, 3)';
      const element = place(tag, attributes, { data: readRealContent(), parent });
      await until(() => element.shadowRoot?.querySelector('[part~=base]:not(.loading)'), 'it is drawn');
      const style = getComputedStyle(element.shadowRoot!.querySelector('[part~=base]')!);
      const wrong = Object.entries(ours).filter(([name, [, held]]) => style.getPropertyValue(name) && style.getPropertyValue(name) !== held);
      expect(wrong.map(([name]) => `${name}: ${style.getPropertyValue(name)}`)).to.deep.equal([]);
    });
  }

  it('leaves the spacing of letters and words that a visitor sets for every element', async () => {
    const section = placeHtml('<style>* { letter-spacing: 2px !important; word-spacing: 3px !important }</style><div></div>');
    const card = await show('partner-city-card', { city: 'dalian' }, { data: readRealContent(), parent: section.lastElementChild! });
    const { letterSpacing, wordSpacing } = getComputedStyle(card.shadowRoot!.querySelector('[part=description]')!);
    expect([letterSpacing, wordSpacing]).to.deep.equal(['2px', '3px']);
  });
});
