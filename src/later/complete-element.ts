import type { ReactiveElement } from 'lit';
import { PrintController } from '../printing/print-controller.js';
import { printStyles } from '../printing/print.styles.js';
import { interactionStyles } from './interaction.styles.js';

/** Gives an element the looks for pointer, keyboard and paper. */
export const styleElement = ({ shadowRoot }: ReactiveElement): void => {
  for (const { styleSheet } of [interactionStyles, printStyles]) {
    if (styleSheet) shadowRoot!.adoptedStyleSheets.push(styleSheet);
  }
};

/**
 * Gives an element what it needs for pointer, keyboard and paper.
 *
 * @returns tells the element when it is on its way to paper
 */
export const completeElement = (host: ReactiveElement): PrintController => {
  styleElement(host);
  return new PrintController(host);
};
