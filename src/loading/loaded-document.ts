/**
 * A document that was read, with what is known of it. The same value is never
 * read twice: a page element hands its document to the elements inside it.
 */
import { readContent } from '../content/generated/reader.js';
import type { DeferredCheck } from '../content/reader.js';
import type { Content } from '../content/schema.js';
import { LoadError } from './load-error.js';

export interface LoadedDocument {
  content: Content;
  /** Absolute URL that relative addresses in the document are relative to. */
  base: string;
  /** Paths of the parts that were left out. */
  problems: string[];
  /** What is still to be checked: see `content/deferred-checks.ts`. */
  deferred: DeferredCheck[];
  /** The languages of its texts. */
  languages: readonly string[];
  /** Whether what follows the reading has begun. */
  hasYielded?: boolean;
}

/** Whether a document was only just read and is so long that what follows is better done in a task of its own. */
export const needsYield = (document: LoadedDocument): boolean =>
  !document.hasYielded &&
  (document.hasYielded = true) &&
  document.content.cities.reduce((count, { activities }) => count + (activities?.length ?? 1), 0) > 999;

const read = new WeakMap<object, LoadedDocument>();

/**
 * Reads a parsed document leniently.
 *
 * @param value what JSON.parse gave, or a document that was read before
 * @throws LoadError with the reason `shape`
 */
export const readDocument = (value: unknown, base: string): LoadedDocument => {
  const known = read.get(Object(value) as object);
  if (known) return known;
  const { content, ...found } = readContent(value);
  if (!content) throw new LoadError('shape', found.problems.join(', '));
  const document = { content, base, ...found };
  read.set(content, document);
  read.set(value as object, document);
  return document;
};

/**
 * Parses and reads a document's text.
 *
 * @throws LoadError
 */
export const parseDocument = (text: string, base: string): LoadedDocument => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const start = text.trimStart();
    throw new LoadError(
      !start ? 'empty' : start[0] === '<' ? 'html' : start.includes('\0') ? 'encoding' : 'json',
      String(error),
    );
  }
  return readDocument(value, base);
};
