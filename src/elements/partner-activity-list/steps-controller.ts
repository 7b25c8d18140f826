/**
 * A long list in steps. Some items are shown; the rest is drawn behind them while
 * the browser is idle, hidden `until-found`: find-in-page reaches it, layout and
 * paint cost nothing, and no task is long.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { STEP } from './select-activities.js';

const whenIdle = (task: () => void): unknown =>
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
    // What is prerendered shows all, and nothing of it may go away.
    if (host.shadowRoot) this.limit = this.drawn = Infinity;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.drawn >= this.total || this.#scheduled) return;
    this.#scheduled = true;
    whenIdle(() => {
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
