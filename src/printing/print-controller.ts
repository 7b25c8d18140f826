/**
 * Makes a Lit element complete on paper. While `active`, the element renders all it has: lists in full, what is
 * folded unfolded. It is active in both ways of printing: by our button, which waits for the update, and by the
 * browser's own (Ctrl+P, or the host calls `print()`), where `beforeprint` leaves no time to wait.
 *
 * Limit: an element that another one adds only in `beforeprint` hears of it too late, and prints folded.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { prepareForPrint, type PrintParticipant, type Restore } from './participant.js';

/** One listener for all: a window looks through its listeners for each that it gets. */
const connected = new Set<PrintController>();

const tellAll = (tell: (controller: PrintController) => void): void =>
  connected.forEach((controller) => {
    try {
      tell(controller);
    } catch (error) {
      console.error(error);
    }
  });

const onBeforePrint = (): void => tellAll((controller) => controller.beforePrint());
const onAfterPrint = (): void => tellAll((controller) => controller.afterPrint());

export class PrintController implements ReactiveController {
  /** The host is on its way to paper. */
  active = false;

  readonly #host: ReactiveElement;
  readonly #drawNow: () => void;

  /**
   * @param drawNow makes the host update at once, without waiting
   * @param isPending whether the host waits for its content, which our button then waits for, too
   */
  constructor(host: ReactiveElement, drawNow: () => void, isPending?: () => boolean) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
    (host as Partial<PrintParticipant> & ReactiveElement)[prepareForPrint] = async () => {
      await this.#set(true);
      return Object.assign(() => this.#set(false), isPending && { isPending }) as Restore;
    };
  }

  hostConnected(): void {
    if (connected.size === 0) {
      addEventListener('beforeprint', onBeforePrint);
      addEventListener('afterprint', onAfterPrint);
    }
    connected.add(this);
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size > 0) return;
    removeEventListener('beforeprint', onBeforePrint);
    removeEventListener('afterprint', onAfterPrint);
  }

  beforePrint(): void {
    void this.#set(true);
    // A script that called print() blocks the microtask in which Lit would update.
    this.#drawNow();
  }

  afterPrint(): void {
    void this.#set(false);
  }

  #set(active: boolean): Promise<boolean> {
    if (this.active !== active) {
      this.active = active;
      this.#host.requestUpdate();
    }
    return this.#host.updateComplete;
  }
}
