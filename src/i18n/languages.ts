/**
 * The languages of the interface. A new language is a line in `lit-localize.json`, an XLIFF file, and here an import
 * and its name.
 */
import { matchLanguage, orderLanguages } from '../content/language-tags.js';
import { templates as de } from './generated/de.js';
import { templates as en } from './generated/en.js';
import { templates as zh } from './generated/zh.js';

/** Translated words by message id, as `lit-localize build` writes them. */
export type Words = typeof en;

/** The language that the source texts are written in. */
export const sourceLanguage = 'nl';

const translations: Readonly<Record<string, Words>> = { en, de, zh };

/** The languages that the interface has words for (BCP 47). */
export const languages: readonly string[] = [sourceLanguage, ...Object.keys(translations)];

/** Each language's name in that language. */
export const languageNames: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  zh: '中文',
};

/** The interface language where nothing says what serves the reader. */
export const commonLanguage = 'en';

/** What a document says of languages. */
export type LanguageSettings = Parameters<typeof orderLanguages>[1];

/** The interface language for an asked language: the first that serves its reader. */
export const interfaceLanguage = (tag: string, settings?: LanguageSettings): string =>
  matchLanguage(languages, ...orderLanguages(tag, settings)) ?? commonLanguage;

/** The words of an interface language; `undefined` for the source language. */
export const wordsOf = (language: string): Words | undefined => translations[language];

/** Makes words known that come later, by language. Once is enough, more does no harm. */
export const addWords = (...tables: Readonly<Record<string, object>>[]): void => {
  for (const table of tables) for (const language in table) Object.assign(translations[language]!, table[language]);
};
