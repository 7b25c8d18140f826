/**
 * A long list in steps. Some items are shown; the rest is drawn behind them while
 * the browser is idle, hidden `until-found`: find-in-page reaches it, layout and
 * paint cost nothing, and no task is long.
 */
import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { STEP } from './select-activities.js';

const later = (task: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(task, { timeout: 200 }) : setTimeout(task, 16);

export class StepsController implements ReactiveController {
  /** Number of items. */
  total = 0;
  /** Items before this one are shown. */
  limit = STEP;
  /** Items before this one are drawn, shown or hidden. */
  drawn = STEP;

  #host: ReactiveControllerHost;
  #scheduled = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    // A server draws all of them, and an element that has a root this early comes from there.
    if (isServer || host.shadowRoot) this.drawn = Infinity;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.drawn >= this.total || this.#scheduled) return;
    this.#scheduled = true;
    later(() => {
      this.#scheduled = false;
      this.drawn += STEP;
      this.#host.requestUpdate();
    });
  }

  /** Shows the items up to and including this one. */
  show(index: number): void {
    if (index < this.limit) return;
    this.limit = index + 1;
    this.drawn = Math.max(this.drawn, this.limit);
    this.#host.requestUpdate();
  }
}
