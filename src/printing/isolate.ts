/**
 * Puts everything that is neither an element nor its ancestors out of the way, on paper only: the screen
 * looks the same. The ancestors stay in the tree but give up their boxes (`display: contents`), so that no
 * fixed height, column, transform or overflow of the host page is left; the target then lies in the page
 * itself. It works in place, without markup, `<style>` or a popup: by attributes, constructed style sheets
 * and the CSSOM, which the strictest Content-Security-Policy and Trusted Types allow.
 *
 * Limits: a target that is slotted into somebody's closed shadow root, since the way up is hidden there; and browsers
 * before 2025 (no `::details-content`), where closed `<details>` in a target stay closed.
 */
import { overrideStyle } from './override.js';
import { rememberPlace } from './place.js';
import { mark, printSheet } from './sheet.js';
import { walkDown, walkUp } from './tree.js';

/** Isolates the element on paper; the function that it returns puts everything back, in reverse order. */
export function isolate(target: Element): () => void {
  const view = target.ownerDocument.defaultView!;
  const way = walkUp(target);
  const { path, roots } = way;
  const undo = [rememberPlace(way)];

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
  const { fontSize } = view.getComputedStyle(target);
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
  if (hasText) {
    undo.push(overrideStyle(target, 'font-size', fontSize));
  }

  return () => {
    while (undo.length) {
      undo.pop()!();
    }
  };
}

function isVisibleText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && /\S/.test(node.nodeValue!);
}
