/**
 * Runs in the tested page before all else. Gives the tests the page's whole state as text: every node, attribute
 * (in order) and inline style, through shadow roots, closed ones too; which style sheets each root has adopted; scroll
 * positions, focus, selection, what is open, and the title.
 */
interface TestWindow extends Window {
  takeSnapshot(): string;
  scrollAll(): void;
  findRoot(element: Element): ShadowRoot | null;
  printCalls: number;
  violations: string[];
}

const page = window as unknown as TestWindow;
const closedRoots = new WeakMap<Element, ShadowRoot>();
const sheetNumbers = new Map<CSSStyleSheet, number>();

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  closedRoots.set(this, root);
  return root;
};

page.printCalls = 0;
page.violations = [];
addEventListener('securitypolicyviolation', (event) => page.violations.push(event.violatedDirective), true);
addEventListener('error', (event) => page.violations.push(String(event.message)));
addEventListener('unhandledrejection', (event) => page.violations.push(String(event.reason)));

page.findRoot = (element) => element.shadowRoot ?? closedRoots.get(element) ?? null;

page.takeSnapshot = () =>
  [
    `title ${document.title}`,
    `scroll ${Math.round(scrollX)} ${Math.round(scrollY)}`,
    `focus ${describeFocus(document)}`,
    `selection ${String(getSelection())}`,
    ...listState(document, ''),
  ].join('\n');

/** Scrolls all that can scroll, so that a lost scroll position shows. */
page.scrollAll = () => {
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      element.scrollTop = 23;
      const inner = page.findRoot(element);
      if (inner) {
        visit(inner);
      }
    }
  };
  visit(document);
};

function describeFocus(root: Document | ShadowRoot): string {
  const focused = root.activeElement;
  const inner = focused && page.findRoot(focused);
  return `${focused?.localName}#${focused?.id}${inner ? ` ${describeFocus(inner)}` : ''}`;
}

function listState(node: Node, indent: string): string[] {
  const lines: string[] = [];
  if (node instanceof Element) {
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('');
    const style = (node as HTMLElement).style?.cssText;
    const scroll = node.scrollLeft || node.scrollTop ? ` scroll ${node.scrollLeft} ${node.scrollTop}` : '';
    const open = [':open', ':modal', ':popover-open'].filter((state) => matches(node, state)).join('');
    lines.push(`${indent}<${node.localName}${attributes}>${style ? ` {${style}}` : ''}${scroll}${open}`);
  } else if (node.nodeType !== node.DOCUMENT_NODE && node.nodeType !== node.DOCUMENT_FRAGMENT_NODE) {
    lines.push(`${indent}${node.nodeType} ${JSON.stringify(node.nodeValue)}`);
  }
  if ('adoptedStyleSheets' in node) {
    lines.push(`${indent}sheets ${(node as ShadowRoot).adoptedStyleSheets.map(numberSheet).join(' ')}`);
  }
  const root = node instanceof Element ? page.findRoot(node) : null;
  for (const child of [...(root ? [root] : []), ...node.childNodes]) {
    lines.push(...listState(child, `${indent} `));
  }
  return lines;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

function numberSheet(sheet: CSSStyleSheet): number {
  if (!sheetNumbers.has(sheet)) {
    sheetNumbers.set(sheet, sheetNumbers.size);
  }
  return sheetNumbers.get(sheet)!;
}
