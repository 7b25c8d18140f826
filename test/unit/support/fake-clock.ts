/**
 * The time, in the test's hands: `Date.now()` and the timers that are set from now on. Only long timers wait for the
 * test; short ones, which tests and frameworks use to let things happen, run as ever.
 */

const LONG = 500;
const real = { now: Date.now, set: globalThis.setTimeout, clear: globalThis.clearTimeout };

interface Timer {
  at: number;
  run: () => void;
}

export class FakeClock {
  #now: number;
  readonly #timers = new Map<number, Timer>();
  #last = 1_000_000;

  /** @param moment an ISO date and time */
  constructor(moment: string) {
    this.#now = Date.parse(moment);
    Date.now = () => this.#now;
    globalThis.setTimeout = ((run: () => void, delay = 0, ...rest: unknown[]) => {
      if (delay < LONG) return (real.set as (...all: unknown[]) => number).call(globalThis, run, delay, ...rest);
      this.#timers.set((this.#last += 1), { at: this.#now + delay, run });
      return this.#last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id?: number) => {
      if (!this.#timers.delete(id!)) real.clear.call(globalThis, id);
    }) as typeof clearTimeout;
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** When the next timer runs, as an ISO date and time. */
  get next(): string | undefined {
    const times = [...this.#timers.values()].map(({ at }) => at);
    return times.length > 0 ? new Date(Math.min(...times)).toISOString() : undefined;
  }

  /** Lets time pass, and runs the timers whose time has come. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, { at, run }] = due;
      this.#timers.delete(id);
      this.#now = at;
      run();
    }
    this.#now = end;
  }
}

afterEach(() => {
  Date.now = real.now;
  globalThis.setTimeout = real.set;
  globalThis.clearTimeout = real.clear;
});
