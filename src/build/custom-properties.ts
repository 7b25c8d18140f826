/** The custom properties that a host page can set, read from an element's own style sheets. */
import type { CssCustomProperty } from 'custom-elements-manifest/schema';
import type { LitElement } from 'lit';

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
    if (!found.has(name!)) found.set(name!, { name: name!, ...(fallback && { default: fallback }) });
  });
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};
