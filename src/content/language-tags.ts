/**
 * Language tags as people and systems write them, and which of several languages serves a reader. Everything that reads
 * a tag reads it here. No `Intl`: the first paint does without it.
 */
import type { Content } from './schema.js';

/**
 * A tag in the form of BCP 47: "en-US" of "en_US", "en_US.UTF-8" or " en-US,en;q=0.9"; empty for what names no language,
 * such as "C" and "POSIX".
 */
export const readTag = (written: string): string =>
  /^\s*([a-z]{2,3}(?:[-_][a-z\d]{1,8})*)(?![a-z\d])/i.exec(written)?.[1]!.replace(/_/g, '-') ?? '';

/** The tags of a list with spaces or commas between, each once. */
export const readTags = (written: string | null | undefined): string[] => [
  ...new Set((written ?? '').split(/[\s,]+/).map(readTag).filter(Boolean)),
];

/** The language without its region, script and variants: "de" of "de-AT". */
export const baseLanguage = (tag: string): string => readTag(tag).toLowerCase().split('-', 1)[0]!;

/**
 * Which of the languages that there are serves best: the first asked one, else a wider or a narrower one of the same
 * language, else the next asked one. Case does not count.
 */
export const matchLanguage = (available: readonly string[], ...asked: readonly string[]): string | undefined => {
  for (const written of asked) {
    for (let tag = readTag(written).toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found =
        available.find((key) => key.toLowerCase() === tag) ?? available.find((key) => key.toLowerCase().startsWith(`${tag}-`));
      if (found) return found;
    }
  }
  return undefined;
};

/**
 * The languages in which a reader gets a text, the best first: the asked one, those that the document names, its default.
 * A document that names none gives Chinese readers English before its default.
 */
export const orderLanguages = (
  tag: string,
  {
    defaultLanguage = 'nl',
    fallbackLanguages = baseLanguage(tag) === 'zh' ? ['en'] : [],
  }: Pick<Content, 'defaultLanguage' | 'fallbackLanguages'> = {},
): string[] => [tag, ...fallbackLanguages, defaultLanguage];
