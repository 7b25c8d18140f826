/**
 * Lines and columns as editors count them: from 1, columns in UTF-16 code units.
 */

/** A text, and the lines and columns of its offsets. */
export class Lines {
  readonly text: string;
  readonly #starts = [0];

  constructor(text: string) {
    this.text = text;
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + end.length);
  }

  /** The line and column of an offset. */
  locate(offset: number): { line: number; column: number } {
    let line = 0;
    let end = this.#starts.length;
    while (end - line > 1) {
      const middle = (line + end) >> 1;
      if (this.#starts[middle]! <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - this.#starts[line]! + 1 };
  }

  /** The text of a line, without its end. */
  read(line: number): string {
    return this.text.slice(this.#starts[line - 1], this.#starts[line]).replace(/[\r\n]+$/, '');
  }
}
