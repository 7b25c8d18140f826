/** The words of elements that are loaded apart: they come with these. */
import type { StrResult } from '@lit/localize';
import { wordsOf } from './languages.js';

/** Words by language and message id. */
type WordTable = Readonly<Record<string, Readonly<Record<string, string | StrResult>>>>;

/** Makes words known. Once is enough, more does no harm. */
export const addWords = (...tables: WordTable[]): void =>
  tables.forEach((table) => Object.entries(table).forEach(([language, words]) => Object.assign(wordsOf(language)!, words)));
