/** Tells what is going on: on a terminal in one line that is written over, in a log in a line for each step. */
import type { Output } from './command.js';

const CLEAR = '\r\u001b[K';

export class ProgressLine {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  show(step: string): void {
    this.#output.write(this.#output.isTTY ? `${CLEAR}${step} …` : `${step} …\n`);
  }

  /** Makes room for what is written next. */
  end(): void {
    if (this.#output.isTTY) this.#output.write(CLEAR);
  }
}
