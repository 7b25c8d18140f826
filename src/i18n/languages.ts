/**
 * The languages of the interface, and which one an element speaks. A new language is a
 * line in `lit-localize.json`, an XLIFF file and a line in `loadWords`.
 */

/** Translated words by message id, as `lit-localize build` writes them. */
export type Words = typeof import('./generated/en.js').templates;

/** The language that the source texts are written in: its words need no request. */
export const sourceLanguage = 'nl';

const loaders: Record<string, () => Promise<{ templates: Words }>> = {
  en: () => import('./generated/en.js'),
  de: () => import('./generated/de.js'),
  zh: () => import('./generated/zh.js'),
};

/** The languages that the interface has words for (BCP 47). */
export const languages: readonly string[] = [sourceLanguage, ...Object.keys(loaders)];

/** Each language's name in that language. */
export const languageNames: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  zh: '中文',
};

const loaded = new Map<string, Words | undefined>([[sourceLanguage, undefined]]);
const loading = new Map<string, Promise<void>>();

/** The language without its region, script and variants: "de" of "de-AT". */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

/** The interface language for an asked language: its base language, or Dutch. */
export const interfaceLanguage = (tag: string): string =>
  languages.find((language) => language === baseLanguage(tag)) ?? sourceLanguage;

/** Whether the words of an interface language are here. */
export const hasWords = (language: string): boolean => loaded.has(language);

/** The words of an interface language; `undefined` for the source language. */
export const wordsOf = (language: string): Words | undefined => loaded.get(language);

/**
 * Fetches the words of an interface language, once for all elements.
 * A failed request is not kept: the next element that asks tries again.
 *
 * @throws the browser's error when the module cannot be loaded
 */
export const loadWords = (language: string): Promise<void> => {
  let request = loading.get(language);
  if (!request) {
    request = loaders[language]!()
      .then(({ templates }) => void loaded.set(language, templates))
      .finally(() => loading.delete(language));
    loading.set(language, request);
  }
  return request;
};
