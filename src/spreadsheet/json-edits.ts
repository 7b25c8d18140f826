/**
 * Changes a JSON text so that it has another value, and leaves the rest of the text as it is: its indentation, its line
 * ends, what stands on one line. jsonc-parser's own edits lay out what they touch in one way, which would change lines
 * that nobody edited.
 */
import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { lastFields } from '../check/document.js';
import { isRecord } from './paths.js';

interface Edit {
  offset: number;
  length: number;
  text: string;
}

/** How a text is laid out. */
export interface Layout {
  /** Of one level. */
  indent: string;
  lineEnd: string;
}

/** A longer line is broken, where it can be. */
const WIDTH = 120;

/** The layout of a text, or the usual one where it shows none. */
export const findLayout = (text: string): Layout => ({
  indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
  lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
});

const writeInline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${writeInline(item)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
};

const isFlat = (value: object): boolean => Object.values(value).every((item) => typeof item !== 'object' || item === null);

/**
 * A value as JSON. Lists and objects without others in them stand on one line where there is room.
 *
 * @param before what stands on the line before it: its indentation, and a name
 */
export const writeJson = (value: unknown, layout: Layout, before = ''): string => {
  const line = writeInline(value);
  if (typeof value !== 'object' || value === null || /^(?:\[\]|\{\})$/.test(line)) return line;
  if (before && isFlat(value) && before.length + line.length < WIDTH) return line;
  const outer = /^[ \t]*/.exec(before)![0];
  const inner = outer + layout.indent;
  const items = Array.isArray(value)
    ? value.map((item) => inner + writeJson(item, layout, inner))
    : Object.entries(value).map(([name, item]) => {
        const start = `${inner}${JSON.stringify(name)}: `;
        return start + writeJson(item, layout, start);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [open, items.join(`,${layout.lineEnd}`), outer + close].join(layout.lineEnd);
};

const endOf = ({ offset, length }: Node): number => offset + length;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

class Editor {
  readonly edits: Edit[] = [];
  readonly #layout: Layout;

  constructor(private readonly text: string) {
    this.#layout = findLayout(text);
  }

  change(node: Node, before: unknown, after: unknown): void {
    if (isSame(before, after)) return;
    if (node.type === 'object' && isRecord(before) && isRecord(after)) this.#changeObject(node, before, after);
    else if (node.type === 'array' && Array.isArray(before) && Array.isArray(after)) this.#changeList(node, before, after);
    else this.#replace(node, after);
  }

  /** The line of a place, up to it. */
  #lineBefore(offset: number): string {
    return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset);
  }

  #replace(node: Node, value: unknown): void {
    this.edits.push({ offset: node.offset, length: node.length, text: writeJson(value, this.#layout, this.#lineBefore(node.offset)) });
  }

  #changeObject(node: Node, before: Record<string, unknown>, after: Record<string, unknown>): void {
    const names = Object.keys(before);
    const removed = names.filter((name) => !Object.hasOwn(after, name));
    const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
    const fields = lastFields(node);
    const isRepeated = fields.length !== node.children!.length;
    if (isRepeated || removed.length === names.length || (removed.length > 0 && added.length > 0)) return this.#replace(node, after);
    for (const [{ value: name }, value] of fields) if (!removed.includes(name)) this.change(value, before[name], after[name]);
    this.#remove(node.children!, (index) => removed.includes(fields[index]![0].value));
    let last = node.children!.at(-1)!;
    const order = Object.keys(after);
    for (const name of added) {
      // After the field that stands before it in the new object; new ones in a row stay in their order.
      const former = order.slice(0, order.indexOf(name)).findLast((other) => Object.hasOwn(before, other));
      last = former === undefined ? last : node.children![fields.findIndex(([field]) => field.value === former)]!;
      this.#insert(last, after[name], `${JSON.stringify(name)}: `);
    }
  }

  #changeList(node: Node, before: unknown[], after: unknown[]): void {
    const children = node.children!;
    const keys = (list: unknown[]): unknown[] => list.map((item, index) => (isRecord(item) ? (item['id'] ?? index) : index));
    const [former, latter] = [keys(before), keys(after)];
    const kept = former.filter((key) => latter.includes(key));
    const isInOrder = isSame(kept, latter.slice(0, kept.length)) && new Set(former).size === former.length;
    if (!isInOrder || kept.length === 0) return this.#replace(node, after);
    if (kept.length < former.length && kept.length < latter.length) return this.#replace(node, after);
    former.forEach((key, index) => {
      if (latter.includes(key)) this.change(children[index]!, before[index], after[latter.indexOf(key)]);
    });
    this.#remove(children, (index) => !latter.includes(former[index]));
    for (const item of after.slice(kept.length)) this.#insert(children.at(-1)!, item, '');
  }

  /** Takes parts of a list or an object out, with the commas that are too many; one at least stays. */
  #remove(children: Node[], isRemoved: (index: number) => boolean): void {
    const first = children.findIndex((_, index) => !isRemoved(index));
    if (first > 0) this.edits.push({ offset: children[0]!.offset, length: children[first]!.offset - children[0]!.offset, text: '' });
    children.forEach((child, index) => {
      if (index <= first || !isRemoved(index)) return;
      const start = endOf(children[index - 1]!);
      this.edits.push({ offset: start, length: endOf(child) - start, text: '' });
    });
  }

  /** Puts a part behind another, on a line of its own where that one begins a line. */
  #insert(former: Node, value: unknown, name: string): void {
    const line = this.#lineBefore(former.offset);
    const isOwnLine = line.trim() === '';
    const start = isOwnLine ? line + name : '';
    const json = isOwnLine ? start + writeJson(value, this.#layout, start) : ` ${name}${writeInline(value)}`;
    this.edits.push({ offset: endOf(former), length: 0, text: `,${isOwnLine ? this.#layout.lineEnd : ''}${json}` });
  }
}

/**
 * The text with another value in it.
 *
 * @param text JSON
 * @param before the value of the text
 * @param after the value to be
 */
export const editJson = (text: string, before: unknown, after: unknown): string => {
  const editor = new Editor(text);
  editor.change(parseTree(text)!, before, after);
  // Of edits in one place, the later comes behind the earlier; an edit before a place never moves what is after it.
  const edits = editor.edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((one, other) => other.offset - one.offset || other.index - one.index);
  return edits.reduce((result, { offset, length, text: added }) => result.slice(0, offset) + added + result.slice(offset + length), text);
};
