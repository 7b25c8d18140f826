/** What is watched in a page from before its scripts run: nodes that come and go, and shifts of the layout. */

export interface Watch {
  /** Nodes of the page as it was parsed, shadow roots included. */
  nodes: Node[];
  /** What was changed: where, how, and in which element. */
  changes: string[];
  shift: number;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Runs in the page, as its first script. */
export function watchPage(): void {
  const watch: Watch = { nodes: [], changes: [], shift: 0 };
  window.watch = watch;
  const name = (node: Node): string => (node.parentElement?.closest('dd') ?? (node instanceof Element && node.closest('dd')) ? 'dd' : node.nodeName.toLowerCase());
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      watch.changes.push([type, attributeName, name(target)].filter(Boolean).join(' '));
    }
  });
  const look = (root: Document | ShadowRoot): void => {
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const walker = document.createTreeWalker(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      watch.nodes.push(node);
      const inside = (node as Partial<Element>).shadowRoot;
      if (inside) look(inside);
    }
  };
  // Deferred modules run after this, and before DOMContentLoaded.
  document.addEventListener('readystatechange', () => document.readyState === 'interactive' && look(document));
  try {
    const onEntries = (list: PerformanceObserverEntryList): void => {
      for (const entry of list.getEntries()) watch.shift += (entry as unknown as { value: number }).value;
    };
    new PerformanceObserver(onEntries).observe({ type: 'layout-shift', buffered: true });
  } catch {
    // Firefox and WebKit do not measure it.
  }
}

/** Runs in the page: true once all elements are taken over and their times are shown. */
export function isHydrated(): boolean {
  const elements = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? elements(each.shadowRoot) : [])]);
  return elements(document)
    .filter(({ localName }) => localName.startsWith('partner-'))
    .every((each) => (each as Element & { hasUpdated?: boolean }).hasUpdated && !each.shadowRoot!.querySelector('.pending'));
}

/** Runs in the page: what can be read, shadow roots included, without what stands in for them. */
export function readText(): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
    if (node instanceof Element && /^(style|script|template|head)$/.test(node.localName)) return '';
    const root = node instanceof Element ? node.shadowRoot : null;
    return [...(root ?? node).childNodes].map(read).join(' ');
  };
  return read(document.body).replace(/\s+/g, ' ');
}
