/**
 * Which of a text's languages is shown: the asked one, its base language, the
 * document's default, else the first there is. What is chosen says its language,
 * so that a screen reader pronounces it right (WCAG 3.1.2).
 */
import type { Text } from './schema.js';

export interface ChosenText {
  value: string;
  /** BCP 47; `undefined` for a string that is the same in every language. */
  language?: string;
}

/**
 * @param tag the asked language (BCP 47); matched without regard to case
 * @param defaultLanguage the document's own
 */
export const chooseText = (text: Text, tag: string, defaultLanguage: string): ChosenText => {
  if (typeof text === 'string') return { value: text };
  const available = Object.keys(text);
  for (let asked = tag.toLowerCase(); asked; asked = asked.replace(/-?[^-]*$/, '')) {
    const language =
      available.find((key) => key.toLowerCase() === asked) ??
      available.find((key) => key.toLowerCase().startsWith(`${asked}-`));
    if (language) return { value: text[language]!, language };
  }
  const language = defaultLanguage in text ? defaultLanguage : available[0]!;
  return { value: text[language]!, language };
};
