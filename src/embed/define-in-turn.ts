/**
 * Registers elements kind by kind, in the order of a page whose hint names its content: the first kind is on the screen
 * while the next is drawn, and what the page lacks comes last. Nothing that a reader sees may move for that: where kinds
 * take turns in the page, or a fallback would be pushed down, all are registered at once.
 */
import { defineElement } from '../elements/shared/define-element.js';
import { hinted } from '../loading/hinted.js';
import { rest } from '../loading/rest.js';
import { BOX } from './upgrade.js';

/** Milliseconds. Where nothing is drawn, as in a page in the background, there is no frame to wait for. */
const LONGEST_FRAME = 100;

const nextFrame = (): Promise<unknown> =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)).then(() => rest()), rest(LONGEST_FRAME)]);

/** The kinds that the page has, in its order; none when they must be drawn together. */
const listTurns = (names: readonly string[]): string[] => {
  const elements = [...document.querySelectorAll([BOX, ...names].join())];
  const turns = elements.map(({ localName }) => localName).filter((name, index, all) => name !== all[index - 1]);
  const apart =
    new Set(turns).size === turns.length &&
    // Neither a box nor the whole page, whose parts are all kinds.
    turns.every((name) => names.includes(name) && name !== 'partner-cities') &&
    elements.every(({ localName, firstChild }) => localName === turns[0] || !firstChild);
  return apart ? turns : [];
};

/**
 * Registers elements: at once where the page has no hint.
 *
 * @param elements by name; those that others draw inside themselves come before them
 */
export const defineInTurn = async (elements: Readonly<Record<string, CustomElementConstructor>>): Promise<void> => {
  const names = Object.keys(elements);
  if (hinted) {
    await hinted;
    for (const name of listTurns(names)) {
      defineElement(name, elements[name]!);
      await nextFrame();
    }
  }
  for (const name of names) defineElement(name, elements[name]!);
};
