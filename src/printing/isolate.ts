/**
 * Puts everything that is neither an element nor its ancestors out of the way, on paper only: the screen
 * looks the same. The ancestors stay in the tree but give up their boxes (`display: contents`), so that no
 * fixed height, column, transform or overflow of the host page is left; the target then lies in the page
 * itself. It works in place, without markup or a popup: by attributes, constructed style sheets and the CSSOM,
 * which the strictest Content-Security-Policy and Trusted Types allow. Where sheets cannot be constructed or
 * adopted, by `<style>`.
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
import { listOf, read, walkDown, walkUp } from './tree.js';

/**
 * Isolates the element on paper; the function that it returns puts everything back, in reverse order.
 *
 * @throws Error where that is not possible; then everything is as it was
 */
export function isolate(target: Element): () => void {
  const undo: (() => void)[] = [];
  const restore = (): void => {
    while (undo.length) {
      undo.pop()!();
    }
  };
  try {
    change(target, undo);
  } catch (error) {
    restore();
    throw error;
  }
  return restore;
}

/** Adds to `undo` what takes each change back. */
function change(target: Element, undo: (() => void)[]): void {
  const page = read(target, 'ownerDocument');
  const view = read(page, 'defaultView')!;
  const html = read(page, 'documentElement');
  const way = walkUp(target);
  const { path, roots } = way;
  undo.push(rememberPlace(way));
  for (const root of roots) {
    undo.push(adopt(root, page));
  }

  const parents = [...path.slice(1), ...roots];
  // Text right in an ancestor has no box of its own to hide: then the ancestors' font size is made 0.
  const hasText = parents.some((parent) => listOf(read(parent as Node, 'childNodes')).some(isVisibleText));
  const inside = new Set(walkDown(target));
  // Read all before the first change, or the browser computes the page's styles again for each.
  const { fontSize, lineHeight } = view.getComputedStyle(target);
  const levels = parents
    .flatMap((parent) => listOf(read(parent as Element, 'children')))
    .map((element) => [element, view.getComputedStyle(element).display] as const);

  for (const [element, display] of levels) {
    let role = '';
    if (element === target) {
      role = 'target';
    } else if (path.includes(element)) {
      // Not <html>: its font size is everybody's rem.
      role = hasText && element !== html ? 'path-text' : 'path';
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
  for (const element of [html, read(page, 'body')]) {
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
    undo.push(liftForPrint(target));
  }
}

/**
 * Gives a root the rules; the function that it returns takes them away.
 *
 * @throws Error where that is not possible
 */
function adopt(root: Document | ShadowRoot, page: Document): () => void {
  const adapt = (to: (sheets: CSSStyleSheet[]) => CSSStyleSheet[]): unknown =>
    Reflect.set(Object.getPrototypeOf(root) as object, 'adoptedStyleSheets', to(read(root, 'adoptedStyleSheets')), root);
  try {
    // A constructed sheet belongs to one document: that of the target, not that of this script.
    const sheet = new (read(page, 'defaultView')!.CSSStyleSheet)();
    sheet.replaceSync(printSheet);
    adapt((sheets) => [...sheets, sheet]);
    return () => adapt((sheets) => sheets.filter((other) => other !== sheet));
  } catch {
    const style = read(page, 'createElement').call(page, 'style') as HTMLStyleElement;
    style.textContent = printSheet;
    (root === page ? read(page, 'head') : root).append(style);
    if (style.sheet) {
      return () => style.remove();
    }
    style.remove();
    throw new Error("The page's policy allows no style sheet: this element cannot be printed alone.");
  }
}

function isVisibleText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && /\S/.test(node.nodeValue!);
}
