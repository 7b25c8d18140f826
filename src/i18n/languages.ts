/**
 * The languages of the interface. A new language is a line in `lit-localize.json`, an XLIFF file, and here an import
 * and its name.
 */
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

/** The language without its region, script and variants: "de" of "de-AT". */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

/** The interface language for an asked language: its base language, or Dutch. */
export const interfaceLanguage = (tag: string): string =>
  languages.find((language) => language === baseLanguage(tag)) ?? sourceLanguage;

/** The words of an interface language; `undefined` for the source language. */
export const wordsOf = (language: string): Words | undefined => translations[language];
