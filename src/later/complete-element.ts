import type { ReactiveElement } from 'lit';
import { PrintController } from '../printing/print-controller.js';
import { printStyles } from '../printing/print.styles.js';
import { interactionStyles } from './interaction.styles.js';
import { LanguageWatcher } from './language-watcher.js';

/**
 * Gives an element what it needs for pointer, keyboard, paper and another language.
 *
 * @param onLanguageChange called at once, and when any `lang` around the element changes
 * @returns tells the element when it is on its way to paper
 */
export const completeElement = (host: ReactiveElement, onLanguageChange: () => void): PrintController => {
  for (const { styleSheet } of [interactionStyles, printStyles]) {
    if (styleSheet) host.shadowRoot!.adoptedStyleSheets.push(styleSheet);
  }
  new LanguageWatcher(host, onLanguageChange);
  return new PrintController(host);
};
