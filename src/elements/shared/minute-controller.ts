/**
 * The time, by the minute: one timer for all elements that show it, none while the page is hidden. It is set anew for
 * each minute's start, so that all clocks on the page turn together with the reader's own.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const connected = new Set<MinuteController>();
let timer: ReturnType<typeof setTimeout> | undefined;

const tick = (): void => {
  clearTimeout(timer);
  if (connected.size === 0 || document.hidden === true) return;
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
  connected.forEach((controller) => controller.update());
};

export class MinuteController implements ReactiveController {
  /** The moment, in milliseconds since the epoch. */
  now = Date.now();

  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (connected.size === 0) addEventListener.call(document, 'visibilitychange', tick);
    connected.add(this);
    if (connected.size === 1) tick();
    else this.update();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size > 0) return;
    removeEventListener.call(document, 'visibilitychange', tick);
    clearTimeout(timer);
  }

  update(): void {
    this.now = Date.now();
    this.#host.requestUpdate();
  }
}
