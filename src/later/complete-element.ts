import type { CSSResult, ReactiveElement } from 'lit';
import { buttonStyles } from '../elements/shared/button.styles.js';
import { PrintController } from '../printing/print-controller.js';
import { printStyles } from '../printing/print.styles.js';
import { interactionStyles } from './interaction.styles.js';
import { StyleKeeper } from './keep-styles.js';
import { LanguageWatcher } from './language-watcher.js';

const completed = new WeakSet<CSSStyleSheet>();

/** Adds the looks for pointer, keyboard and paper to the sheet that all elements share: once, for a thousand of them. */
const completeStyles = (host: ReactiveElement): void => {
  const { styleSheet } = (host.constructor as typeof ReactiveElement).elementStyles[0] as CSSResult;
  if (!styleSheet || completed.has(styleSheet)) return;
  completed.add(styleSheet);
  for (const more of [buttonStyles.styleSheet!, interactionStyles.styleSheet!, printStyles.styleSheet!]) {
    for (const { cssText } of more.cssRules) {
      try {
        styleSheet.insertRule(cssText, styleSheet.cssRules.length);
      } catch {
        // A selector that this engine does not know.
      }
    }
  }
};

/**
 * Gives an element what it needs for pointer, keyboard, paper and another language.
 *
 * @param onLanguageChange called at once, and when any `lang` around the element changes
 * @returns tells the element when it is on its way to paper
 */
export const completeElement = (host: ReactiveElement, onLanguageChange: () => void): PrintController => {
  completeStyles(host);
  new StyleKeeper(host);
  new LanguageWatcher(host, onLanguageChange);
  return new PrintController(host);
};
