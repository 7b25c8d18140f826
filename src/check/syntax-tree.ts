/**
 * The tree of a text that is read as JSON, also of one with mistakes in it: what was meant goes on where it can. Nodes are
 * those of jsonc-parser, with the places that they have in the text.
 */
import type { Node } from 'jsonc-parser';

/** A list, an object or a field while its end is still to come. */
type OpenNode = Omit<Node, 'length'> & { length: number };

/** Marks that people put around texts and names, in place of straight ones or beside them. */
const outerMarks = /^["'‘’‚‛“”„‟«»`´]+|["'‘’‚‛“”„‟«»`´]+$/gu;

/** What a string says; of one that is no string of JSON, what stands between its marks. */
const readString = (written: string): string => {
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value === 'string') return value;
  } catch {
    // What stands there is taken as it is.
  }
  return written.trim().replace(outerMarks, '');
};

/** What a number or a word says; of what JSON does not know, what stands there. */
const readScalar = (written: string): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
};

const typeOfValue = (value: unknown): Node['type'] =>
  value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean');

/** Builds the tree, token by token. */
export class SyntaxTree {
  root: Node | undefined;
  /** The lists and objects that are open, the outermost first, each with the field that holds it. */
  readonly #open: OpenNode[][] = [];
  /** The name whose value comes next, in the innermost object. */
  #name: Node | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** A name, a number or a word that stands where a name belongs. */
  addName(start: number, end: number): void {
    this.#name = { type: 'string', offset: start, length: end - start, value: readString(this.#text.slice(start, end)) };
  }

  /** A string, a number, or true, false or null. */
  addScalar(isText: boolean, start: number, end: number): void {
    const written = this.#text.slice(start, end);
    const value = isText ? readString(written) : readScalar(written);
    this.#attach({ type: typeOfValue(value), offset: start, length: end - start, value });
  }

  open(type: 'array' | 'object', start: number): void {
    const node: Node = { type, offset: start, length: this.#text.length - start, children: [] };
    const field = this.#attach(node);
    this.#open.push(field ? [node, field] : [node]);
  }

  /** Closes lists and objects, until so many are open. */
  close(depth: number, end: number): void {
    for (const node of this.#open.splice(depth).flat()) node.length = end - node.offset;
    this.#name = undefined;
  }

  /** After a comma, a value that still lacks is not to be expected any more. */
  skip(): void {
    this.#name = undefined;
  }

  /** Puts a value into what is open; gives the field that holds it now. */
  #attach(node: Node): Node | undefined {
    const holder = this.#open.at(-1)?.[0];
    const name = this.#name;
    this.#name = undefined;
    if (!holder) this.root ??= node;
    else if (holder.type === 'array') holder.children!.push(node);
    else if (name) {
      const { offset } = name;
      const field: Node = { type: 'property', offset, length: node.offset + node.length - offset, children: [name, node] };
      holder.children!.push(field);
      return field;
    }
    return undefined;
  }
}
