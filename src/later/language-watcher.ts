/**
 * Notices when the language of an element may have changed: a `lang` attribute on it or
 * anywhere above it, through shadow roots. One observer serves all elements of the page.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

const connected = new Set<LanguageWatcher>();
const observer = new MutationObserver(() => connected.forEach((watcher) => watcher.onChange()));

// All the way up each time, since a host may have moved into another shadow root; to observe a root twice does nothing.
const observeRoots = (element: Element): void => {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) return;
  }
};

export class LanguageWatcher implements ReactiveController {
  #host: ReactiveElement;

  /** @param onChange called at once, and when any `lang` around the host changes */
  constructor(
    host: ReactiveElement,
    readonly onChange: () => void,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    observeRoots(this.#host);
    this.onChange();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) observer.disconnect();
  }
}
