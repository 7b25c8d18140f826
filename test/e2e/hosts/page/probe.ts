/**
 * The first script of every host page. It notes errors, policy violations and what the console is told, and can
 * describe the page: what our elements show, and everything outside them that we must leave alone.
 */
import type { ElementReport, Report } from './report.js';

const OURS = 'partner-cities, partner-city-card, partner-activity-list, partner-print-button, partner-language-switch';
const errors: string[] = [];
const violations: string[] = [];
const told: string[] = [];

addEventListener('error', (event) => {
  if (event instanceof ErrorEvent) errors.push(event.message);
});
addEventListener('unhandledrejection', ({ reason }) => errors.push(`unhandled: ${String(reason)}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  // The site's icon is asked for by WebKit, not by the page.
  if (!blockedURI.endsWith('/favicon.ico')) violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});
for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...parts: unknown[]) => {
    told.push(parts.map(String).join(' '));
    original.apply(console, parts);
  };
}

// Kept before a host's own scripts replace them.
const { getPrototypeOf, getOwnPropertyNames, getOwnPropertyDescriptor, getOwnPropertySymbols, entries: listEntries } = Object;
const { isArray } = Array;
const { stringify } = JSON;
const sourceOf = Function.prototype.call.bind(Function.prototype.toString) as (value: unknown) => string;
const listFrom = Array.from.bind(Array) as <T>(items: ArrayLike<T>) => T[];

/** A member that no form or image of the page hides. */
const ofRoot = <R extends object, K extends keyof R>(root: R, name: K): R[K] => Reflect.get(getPrototypeOf(root) as R, name, root) as R[K];

const all = (root: ParentNode, selector: string): Element[] => listFrom(ofRoot(root, 'querySelectorAll').call(root, selector));

/** Our elements in the page, through open shadow roots, but not those inside one of ours. */
const listOurs = (root: ParentNode = document): Element[] =>
  all(root, '*').flatMap((element) =>
    element.matches(OURS) ? [element] : element.shadowRoot ? listOurs(element.shadowRoot) : []);

/** Calls back for each piece of text that can be seen under a node. */
const walkText = (node: Node, onText: (text: string, parent: Element) => void): void => {
  if (node.nodeType === 3) {
    const parent = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element);
    if (node.textContent!.trim() && (!parent.checkVisibility || parent.checkVisibility({ visibilityProperty: true }))) onText(node.textContent!, parent);
    return;
  }
  const element = node as HTMLElement;
  if (node.nodeType === 1 && /^(script|style|template|noscript)$/.test(element.localName)) return;
  if (node.nodeType === 1 && element.checkVisibility && !element.checkVisibility() && getComputedStyle(element).display !== 'contents') return;
  const children =
    element.localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0
      ? (element as HTMLSlotElement).assignedNodes()
      : (element.shadowRoot ?? node).childNodes;
  for (let index = 0; index < children.length; index++) walkText(children[index]!, onText);
};

const readText = (node: Node): string => {
  let text = '';
  walkText(node, (part) => (text += ` ${part.trim()}`));
  return text.replace(/\s+/g, ' ').trim();
};

const deepElements = (root: ParentNode): Element[] =>
  all(root, '*').flatMap((element) => [element, ...(element.shadowRoot ? deepElements(element.shadowRoot) : [])]);

/** Measuring is slow: of a thousand elements, the first ones stand for all. */
const MOST_MEASURED = 20;

const describe = (element: Element, index: number): ElementReport => {
  const measured = index < MOST_MEASURED;
  const base = element.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
  // What `content-visibility: auto` may skip, out of view, has no layout of its own in WebKit.
  const maySkip = getComputedStyle(element).getPropertyValue('content-visibility') === 'auto';
  const box = (base && !maySkip ? base : element).getBoundingClientRect();
  const sizes: number[] = [];
  if (measured) walkText(element, (_, parent) => {
    if (parent.getRootNode() !== element.getRootNode()) sizes.push(parseFloat(getComputedStyle(parent).fontSize));
  });
  const sticksOut = (measured && element.shadowRoot ? deepElements(element.shadowRoot) : [])
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, right }) => Math.max(box.left - left, right - box.right));
  const state = ['loading', 'ready', 'empty', 'failed'].find((name) => base?.classList.contains(name));
  return {
    tag: element.localName,
    status: state ?? '',
    text: readText(element),
    lang: base?.lang ?? '',
    width: Math.round(box.width),
    height: Math.round(box.height),
    fontSizes: [Math.min(...sizes), Math.max(...sizes)],
    overflow: Math.round(Math.max(0, ...sticksOut)),
  };
};

/** The document as text. A box of the plain form counts as what was in it before the element came. */
const serialise = (node: Node): string => {
  if (node.nodeType === 3) return node.textContent!;
  if (node.nodeType === 8) return `<!--${node.textContent!}-->`;
  if (node.nodeType === 10) return '<!doctype>';
  const element = node as Element;
  const children = listFrom(node.childNodes);
  const isBox = node.nodeType === 1 && element.hasAttribute('data-partner-widget');
  const inner = children
    .flatMap((child) => (isBox && (child as Element).matches?.(OURS) ? listFrom(child.childNodes) : [child]))
    .map(serialise)
    .join('');
  if (node.nodeType !== 1) return inner;
  const attributes = listFrom(element.attributes).map(({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${element.localName}${attributes}>${inner}</>`;
};

/** A number for a text: equal for equal texts, and almost never for others. */
const hash = (text: string): number => {
  let sum = 5381;
  for (let index = 0; index < text.length; index++) sum = (sum * 33 + text.charCodeAt(index)) | 0;
  return sum;
};

/** Every property of a built-in object with the text of the functions in it, as one number. */
const hashProperties = (value: object): number => {
  let text = '';
  for (const key of [...getOwnPropertyNames(value), ...getOwnPropertySymbols(value)]) {
    const { value: plain, get, set } = getOwnPropertyDescriptor(value, key)!;
    text += ` ${String(key)}`;
    for (const part of [plain, get, set]) if (typeof part === 'function') text += sourceOf(part);
  }
  return hash(text);
};

const listPrototypes = (): string[] => {
  const lines: string[] = [];
  for (const name of getOwnPropertyNames(globalThis)) {
    const { value } = getOwnPropertyDescriptor(globalThis, name)!;
    if (typeof value !== 'function') continue;
    const { prototype } = value as { prototype?: object };
    lines.push(`${name} ${hashProperties(value as object)} ${prototype ? hashProperties(prototype) : ''}`);
  }
  return lines;
};

const readStorage = async (): Promise<string[]> => [
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...((await indexedDB.databases?.()) ?? []).map(({ name }) => String(name)),
  ...('caches' in globalThis ? await caches.keys() : []),
];

const report = async (): Promise<Report> => ({
  elements: listOurs().map(describe),
  text: readText(ofRoot(document, 'documentElement').lastElementChild!),
  errors,
  violations,
  console: told,
  sideways: document.scrollingElement ? document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth : 0,
  outside: {
    dom: serialise(document),
    globals: [...getOwnPropertyNames(globalThis), ...getOwnPropertySymbols(globalThis).map(String)].sort(),
    prototypes: listPrototypes().sort(),
    styleSheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
    storage: await readStorage(),
    cookies: document.cookie,
    title: ofRoot(document, 'title'),
    scroll: [scrollX, scrollY],
    focus: ofRoot(document, 'activeElement')?.localName ?? '',
  },
});

/** JSON, also where an old library gives arrays a `toJSON` of their own. */
const write = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return stringify(value);
  const parts: string[] = [];
  const entries = listEntries(value);
  for (let index = 0; index < entries.length; index++) {
    const [key, part] = entries[index]!;
    parts[index] = (isArray(value) ? '' : `${stringify(key)}:`) + write(part);
  }
  return isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
};

/** Until none of our elements is loading any more, and the fonts and layout are there. */
const settle = async (): Promise<void> => {
  const end = Date.now() + 8000;
  const busy = (): boolean =>
    ofRoot(document, 'readyState') !== 'complete' ||
    listOurs().some((element) => element.shadowRoot?.querySelector('.loading, .pending') || (customElements.get(element.localName) && !element.shadowRoot?.firstElementChild));
  while (busy() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 30));
  // What comes a moment later: images, the code for later, a second rendering.
  await new Promise((resolve) => setTimeout(resolve, 150));
};

Object.assign(globalThis, { hostProbe: { report: async () => write(await report()), settle } });
