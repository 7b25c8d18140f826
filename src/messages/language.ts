/**
 * The one catalogue of what the commands and the check say to editors. Each topic is an object of words, and of functions
 * where something is filled in: in English in `en/TOPIC.ts`, in Dutch with the same keys in `nl/TOPIC.ts`, both joined in
 * `TOPIC.ts`. A message that has no translation is an error of TypeScript. No Node and no DOM: a page for editors shows
 * the same words. What visitors read is not here but in `src/i18n`.
 */
import { matchLanguage } from '../content/language-tags.js';

/** The languages that editors can choose. */
export const messageLanguages = ['en', 'nl'] as const;

export type MessageLanguage = (typeof messageLanguages)[number];

/** A topic in all languages. */
export type Messages<T> = Readonly<Record<MessageLanguage, T>>;

/** The language that serves who asks for these (BCP 47, or as systems write them: "nl_NL.UTF-8"); English where none does. */
export const chooseMessageLanguage = (...asked: readonly string[]): MessageLanguage =>
  (matchLanguage(messageLanguages, ...asked) as MessageLanguage | undefined) ?? 'en';
