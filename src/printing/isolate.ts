/**
 * Puts everything that is neither an element nor its ancestors out of the way, on paper only: the screen
 * looks the same. The ancestors stay in the tree but give up their boxes (`display: contents`), so that no
 * fixed height, column, transform or overflow of the host page is left; the target then lies in the page
 * itself. It works in place, without markup, `<style>` or a popup: by attributes, constructed style sheets
 * and the CSSOM, which the strictest Content-Security-Policy and Trusted Types allow.
 *
 * Where the target is slotted into somebody's closed shadow root, the way up is hidden. Then it is put into the top
 * layer, which Chromium alone prints page by page.
 *
 * Limit: browsers before 2025 (no `::details-content`), where closed `<details>` in a target stay closed.
 */
import { overrideStyle } from './override.js';
import { rememberPlace } from './place.js';
import { mark, printSheet, trace } from './sheet.js';
import { liftForPrint } from './top-layer.js';
import { walkDown, walkUp } from './tree.js';

/**
 * Isolates the element on paper; the function that it returns puts everything back, in reverse order.
 *
 * @throws Error where that is not possible; then everything is as it was
 */
export function isolate(target: Element): () => void {
  const view = target.ownerDocument.defaultView!;
  const way = walkUp(target);
  const { path, roots } = way;
  const undo = [rememberPlace(way)];
  const restore = (): void => {
    while (undo.length) {
      undo.pop()!();
    }
  };

  // A constructed sheet belongs to one document: that of the target, not that of this script.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printSheet);
  for (const root of roots) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }

  const parents = [...path.slice(1), ...roots];
  // Text right in an ancestor has no box of its own to hide: then the ancestors' font size is made 0.
  const hasText = parents.some((parent) => [...parent.childNodes].some(isVisibleText));
  const inside = new Set(walkDown(target));
  // Read all before the first change, or the browser computes the page's styles again for each.
  const { fontSize, lineHeight } = view.getComputedStyle(target);
  const levels = parents
    .flatMap((parent) => [...parent.children])
    .map((element) => [element, view.getComputedStyle(element).display] as const);

  for (const [element, display] of levels) {
    let role = '';
    if (element === target) {
      role = 'target';
    } else if (path.includes(element)) {
      // Not <html>: its font size is everybody's rem.
      role = hasText && element !== view.document.documentElement ? 'path-text' : 'path';
    } else if (inside.has(element)) {
      role = 'inside';
    }
    if (role) {
      element.setAttribute(mark, role);
      undo.push(() => element.removeAttribute(mark));
    }
    // A neighbour that is part of the target through a slot in it keeps its box.
    if (role !== 'inside') {
      undo.push(overrideStyle(element, 'display', `var(--${mark},${display})`));
    }
  }
  // Chromium takes the direction of the pages from the screen: only an inline style reaches it.
  for (const element of [view.document.documentElement, view.document.body]) {
    if (view.getComputedStyle(element).writingMode !== 'horizontal-tb') {
      undo.push(overrideStyle(element, 'writing-mode', 'horizontal-tb'));
    }
  }
  if (hasText || fontSize === '0px') {
    undo.push(overrideStyle(target, 'font-size', parseFloat(fontSize) ? fontSize : '12pt'));
  }
  if (parseFloat(lineHeight) < parseFloat(fontSize)) {
    undo.push(overrideStyle(target, 'line-height', 'normal'));
  }

  const isTraced = (element: Element): boolean =>
    view.getComputedStyle(element).getPropertyValue(trace.property) === trace.value;
  if (!isTraced(target)) {
    // The last one that the trace reaches has the closed root.
    path.find(isTraced)?.setAttribute(mark, 'path-closed');
    try {
      undo.push(liftForPrint(target));
    } catch (error) {
      restore();
      throw error;
    }
  }

  return restore;
}

function isVisibleText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && /\S/.test(node.nodeValue!);
}
