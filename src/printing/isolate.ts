/**
 * Puts everything that is neither an element nor its ancestors out of the way, on paper only: the screen
 * looks the same. The ancestors stay in the tree but give up their boxes (`display: contents`), so that no
 * fixed height, column, transform or overflow of the host page is left; the target then lies in the page
 * itself. It works in place, without markup, `<style>` or a popup: by attributes, constructed style sheets
 * and the CSSOM, which the strictest Content-Security-Policy and Trusted Types allow.
 *
 * Three steps of the cascade are needed to win from any host page:
 * - `!important` within a cascade layer, which wins from unlayered `!important`;
 * - in each shadow root on the way, `:host` and `::slotted` rules, since an inner tree's `!important` wins
 *   from the outer tree's;
 * - an inline `!important` whose value comes from a custom property that only the print rules set, which wins
 *   from the host's own inline `!important` and from layers that were declared earlier.
 *
 * Limit: a target that is slotted into somebody's closed shadow root. The way up is hidden there.
 */
import { rememberPlace } from './place.js';
import { walkDown, walkUp } from './tree.js';

const mark = 'data-partner-print';
const onPath = `[${mark}|=path]`;
const target = `[${mark}=target]`;
const unmarked = `:not([${mark}])`;

/** What may clip, move, narrow, hide or colour; without effect on `display: contents`, except in the top layer. */
const reset =
  'position:static;inset:0 0 auto;float:none;margin:0;border:0;padding:0;width:auto;min-width:0;max-width:none;' +
  'height:auto;min-height:0;max-height:none;aspect-ratio:auto;overflow:visible;columns:auto;contain:none;' +
  'content-visibility:visible;visibility:visible;opacity:1;transform:none;translate:none;rotate:none;scale:none;' +
  'zoom:1;filter:none;clip:auto;clip-path:none;mask:none;transition:none;animation:none;white-space:normal;' +
  'color:#000;-webkit-text-fill-color:currentcolor;text-shadow:none;background:none;box-shadow:none;color-scheme:light;';

/** One rule a selector: an engine drops a whole list for one selector that it does not know. */
const rules: [selectors: string[], declarations: string][] = [
  [everywhere(onPath), reset + show('contents')],
  [everywhere(target), reset + show('block')],
  [[`${onPath}>${unmarked}`, `:host(${onPath})>${unmarked}`, `::slotted(${unmarked})`], show('none')],
  // Text right in an ancestor has no box of its own to hide. Not on <html>: its size is everybody's rem.
  [everywhere(`[${mark}=path-text]:not(:root)`), 'font-size:0;'],
  [['::before', '::after', '::backdrop'].flatMap((pseudo) => everywhere(onPath, pseudo)), 'display:none;'],
  [everywhere(target, '::backdrop'), 'display:none;'],
  [[`${onPath}::details-content`, `${target}::details-content`, `${target} ::details-content`], reset + show('block')],
  // A host that hides all but its own parts (`body * {visibility: hidden}`) means what is slotted here, too.
  [[`${target} *`], 'visibility:inherit;'],
];

const styles = `@media print{@layer partner-print{${rules
  .flatMap(([selectors, declarations]) => selectors.map((selector) => `${selector}{${declarations}}`))
  .join('')
  .replace(/;/g, '!important;')}}@page{margin:15mm 12mm;@bottom-center{content:counter(page)" / "counter(pages);font:10pt sans-serif}}}`;

/** Isolates the element on paper; the function that it returns puts everything back, in reverse order. */
export function isolate(element: Element): () => void {
  const view = element.ownerDocument.defaultView!;
  const way = walkUp(element);
  const { path, roots } = way;
  const undo = [rememberPlace(way)];

  // A constructed sheet belongs to one document: that of the element, not that of this script.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  for (const root of roots) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }

  const parents = [...path.slice(1), ...roots];
  const hasText = parents.some((parent) => [...parent.childNodes].some(isVisibleText));
  const printed = new Set(walkDown(element));
  const marks = new Map<Element, string>(path.map((ancestor) => [ancestor, hasText ? 'path-text' : 'path']));
  marks.set(element, 'target');
  const displays = new Map<Element, string>();
  for (const child of parents.flatMap((parent) => [...parent.children])) {
    // A neighbour may yet be part of the target, through a slot in it.
    if (printed.has(child) && child !== element) {
      marks.set(child, 'inside');
    } else {
      displays.set(child, view.getComputedStyle(child).display);
    }
  }
  const { fontSize, lineHeight } = view.getComputedStyle(element);

  for (const [marked, value] of marks) {
    marked.setAttribute(mark, value);
    undo.push(() => marked.removeAttribute(mark));
  }
  for (const [child, display] of displays) {
    undo.push(...override(child, 'display', `var(--partner-print,${display})`));
  }
  if (hasText) {
    undo.push(
      ...override(element, 'font-size', fontSize),
      ...override(element, 'line-height', String(parseFloat(lineHeight) / parseFloat(fontSize) || lineHeight)),
    );
  }

  // Browsers before 2025 cannot open <details> by a rule.
  if (!view.CSS.supports('selector(::details-content)')) {
    for (const details of [...printed, ...path].filter(isClosed)) {
      const { name } = details;
      // Opening one of a named group would close its neighbour.
      details.removeAttribute('name');
      details.open = true;
      undo.push(() => {
        details.open = false;
        if (name) {
          details.name = name;
        }
      });
    }
  }

  return () => {
    while (undo.length) {
      undo.pop()!();
    }
  };
}

/** The selector as it is written in the element's own tree, inside its shadow root, and where it is slotted. */
function everywhere(selector: string, pseudo = ''): string[] {
  return [selector + pseudo, `:host(${selector})${pseudo}`, `::slotted(${selector})${pseudo}`];
}

function show(display: string): string {
  return `display:${display};--partner-print:${display};`;
}

function isVisibleText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && /\S/.test(node.nodeValue!);
}

function isClosed(element: Element): element is HTMLDetailsElement {
  return element.localName === 'details' && !(element as HTMLDetailsElement).open;
}

/** Sets an inline `!important` declaration; returns what takes it back, to the letter unless the host wrote since. */
function override(element: Element, property: string, value: string): (() => void)[] {
  const { style } = element as HTMLElement;
  const text = element.getAttribute('style');
  // Styles that the page's policy refused have left their text behind: touching it would lose it.
  if (!style || (text && !style.length)) {
    return [];
  }
  const before = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, value, 'important');
  const written = element.getAttribute('style');
  return [
    () => {
      const untouched = element.getAttribute('style') === written;
      style.setProperty(property, before, priority);
      if (untouched && text === null) {
        element.removeAttribute('style');
      } else if (untouched) {
        // The policy allows this form; the attribute is needed only for text that it allowed before.
        style.cssText = text!;
        if (element.getAttribute('style') !== text) {
          element.setAttribute('style', text!);
        }
      }
    },
  ];
}
