/** What is watched in a page from before its scripts run: what a reader sees in each frame, and shifts of the layout. */

export interface Watch {
  /** Each different state of the page that was drawn: its text, and its height in CSS pixels. */
  frames: { text: string; height: number }[];
  shift: number;
}

declare global {
  interface Window {
    watch: Watch;
    readPageText: () => string;
  }
}

/** Runs in the page, as its first script. */
export function watchPage(): void {
  const watch: Watch = { frames: [], shift: 0 };
  window.watch = watch;
  // What can be read, through shadow roots, without what is hidden.
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
    if (!(node instanceof Element)) return [...node.childNodes].map(read).join(' ');
    if (/^(style|script|template|head)$/.test(node.localName)) return '';
    if (node.localName === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes();
      return (assigned.length ? assigned : [...node.childNodes]).map(read).join(' ');
    }
    if (getComputedStyle(node).visibility === 'hidden') return '';
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  window.readPageText = () => read(document.body).replace(/\s+/g, ' ');
  const look = (): void => {
    const text = window.readPageText();
    const height = document.documentElement.scrollHeight;
    const last = watch.frames.at(-1);
    if (last?.text !== text || last.height !== height) watch.frames.push({ text, height });
    requestAnimationFrame(look);
  };
  document.addEventListener('readystatechange', () => document.readyState === 'interactive' && requestAnimationFrame(look));
  try {
    const onEntries = (list: PerformanceObserverEntryList): void => {
      for (const entry of list.getEntries()) watch.shift += (entry as unknown as { value: number }).value;
    };
    new PerformanceObserver(onEntries).observe({ type: 'layout-shift', buffered: true });
  } catch {
    // Firefox and WebKit do not measure it.
  }
}

/** Runs in the page: true once all elements are drawn by their script, with the times. */
export function isTakenOver(): boolean {
  const elements = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? elements(each.shadowRoot) : [])]);
  const all = elements(document);
  return (
    all
      .filter(({ localName }) => /^partner-(cities|city-card|activity-list)$/.test(localName))
      .every((each) => each.matches(':state(ready)') && !each.shadowRoot!.querySelector('style')) &&
    !all.some((each) => each.matches('[defer-hydration], .pending'))
  );
}
