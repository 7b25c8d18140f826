/**
 * Which of a text's languages is shown: the first that there is of those that serve the reader (`orderLanguages`), else
 * the first of the text. What is chosen says its language, so that a screen reader pronounces it right (WCAG 3.1.2).
 */
import { matchLanguage } from './language-tags.js';
import type { Text } from './schema.js';

export interface ChosenText {
  value: string;
  /** BCP 47; `undefined` for a string that is the same in every language. */
  language?: string;
}

/** @param order language tags (BCP 47), the best first */
export const chooseText = (text: Text, order: readonly string[]): ChosenText => {
  if (typeof text === 'string') return { value: text };
  const available = Object.keys(text);
  const language = matchLanguage(available, ...order) ?? available[0]!;
  return { value: text[language]!, language };
};
