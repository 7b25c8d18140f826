/** The custom properties that a host page can set, read from an element's own style sheets. */
import type { CssCustomProperty } from 'custom-elements-manifest/schema';
import type { LitElement } from 'lit';

/** What a host page sets with each. */
const descriptions: Readonly<Record<string, string>> = {
  '--partner-background-color': 'Background of a card.',
  '--partner-bold-font-weight': 'Weight of bold text.',
  '--partner-border-color': 'Colour of borders and lines.',
  '--partner-border-radius': 'Radius of a card\'s corners.',
  '--partner-border-width': 'Width of borders and lines.',
  '--partner-button-background-color': 'Background of buttons.',
  '--partner-button-border-color': 'Border colour of buttons.',
  '--partner-button-border-radius': 'Radius of the corners of buttons.',
  '--partner-button-color': 'Text colour of buttons.',
  '--partner-button-hover-background-color': 'Background of a button under the pointer.',
  '--partner-button-hover-color': 'Text colour of a button under the pointer.',
  '--partner-color': 'Text colour.',
  '--partner-focus-outline-color': 'Colour of the outline around what has the focus.',
  '--partner-font-family': 'Font of the text.',
  '--partner-font-size': 'Size of the text; never less than 14px.',
  '--partner-heading-color': 'Colour of headings.',
  '--partner-heading-font-family': 'Font of headings.',
  '--partner-heading-font-weight': 'Weight of headings.',
  '--partner-line-height': 'Line height of the text.',
  '--partner-link-color': 'Colour of links.',
  '--partner-link-hover-color': 'Colour of a link under the pointer.',
  '--partner-muted-color': 'Colour of less important text, such as labels.',
  '--partner-space': 'Unit of the space around and between parts.',
  '--partner-subtle-background-color': 'Background that stands out a little: behind an image, a button under the pointer.',
};

const USE = /var\(\s*(--partner-[\w-]+)/g;

/** What follows the name in `var(--name, …)`: what counts when the property is not set. */
const readFallback = (css: string, start: number): string | undefined => {
  let depth = 1;
  for (let at = start; at < css.length; at++) {
    if (css[at] === '(') depth += 1;
    else if (css[at] === ')') depth -= 1;
    if (depth === 0) return css.slice(start, at).replace(/^\s*,\s*/, '').replace(/\s+/g, ' ').trim() || undefined;
  }
  return undefined;
};

/** In the order of their names; `default` is the fallback of the first use. */
export const findCustomProperties = (elementClass: typeof LitElement): CssCustomProperty[] => {
  // Lit completes a class when its attributes are asked for.
  void elementClass.observedAttributes;
  const css = elementClass.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
  const found = new Map<string, CssCustomProperty>();
  [...css.matchAll(USE)].forEach(({ 0: use, 1: name, index }) => {
    const fallback = readFallback(css, index + use.length);
    const description = descriptions[name!];
    if (!description) throw new Error(`${name} is used in a style sheet and has no description in custom-properties.ts.`);
    if (!found.has(name!)) found.set(name!, { name: name!, description, ...(fallback && { default: fallback }) });
  });
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Names and meanings as a table in Markdown. */
export const renderCustomProperties = (): string =>
  [
    '| custom property | sets |',
    '| --- | --- |',
    ...Object.entries(descriptions).map(([name, description]) => `| \`${name}\` | ${description} |`),
  ].join('\n');
