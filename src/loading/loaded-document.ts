/** A document that was read, with what is known of it. Elements that are given the same share it, as long as it stays the same. */
import { readContent } from '../content/generated/reader.js';
import type { Path } from '../content/reader.js';
import type { Content } from '../content/schema.js';
import { LoadError } from './load-error.js';

export interface LoadedDocument {
  content: Content;
  /** Absolute URL that relative addresses in the document are relative to. */
  base: string;
  /** Paths of the parts that were left out. */
  problems: string[];
  /** What is still to be checked: see `content/deferred-checks.ts`. */
  deferred: Path[];
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

/**
 * Reads a parsed document leniently.
 *
 * @throws LoadError with the reason `shape`
 */
const readDocument = (value: unknown, base: string): LoadedDocument => {
  const { content, ...found } = readContent(value);
  if (!content) throw new LoadError('shape', found.problems.join(', '));
  const document = { content, base, ...found };
  documents.add(document);
  known.set(content, { document });
  return document;
};

const documents = new WeakSet();

interface Known {
  document: LoadedDocument;
  /** What was read, to tell whether the same object has changed since. */
  text?: string;
}

/** By the object that was read, and by the content that came of it. */
const known = new WeakMap<object, Known>();
/** What was read in this step: a thousand elements are given the same object. */
const recent = new Map<unknown, LoadedDocument>();

/**
 * Reads what a caller gives, such as it is now. A page element gives its document itself to the elements inside.
 *
 * @throws LoadError with the reason `shape`
 */
export const readGiven = (value: unknown, base: string): LoadedDocument => {
  const key = Object(value) as object;
  if (documents.has(key)) return value as LoadedDocument;
  let document = recent.get(value);
  if (document) return document;
  const before = known.get(key);
  // Content that came of a document has its base.
  document = readDocument(value, before?.document.base ?? base);
  const text = JSON.stringify(document.content);
  if (text === before?.text) ({ document } = before);
  else for (const one of [key, document.content]) known.set(one, { document, text });
  if (recent.size === 0) queueMicrotask(() => recent.clear());
  recent.set(value, document);
  return document;
};

/**
 * Parses and reads a document's text.
 *
 * @throws LoadError
 */
export const parseDocument = (text: string, base: string): LoadedDocument => {
  let value: unknown;
  // With the spaces goes a byte order mark, which ECMAScript counts among them.
  const start = text.trim();
  try {
    value = JSON.parse(start);
  } catch (error) {
    throw new LoadError(
      !start ? 'empty' : start[0] === '<' ? 'html' : start.includes('\0') ? 'encoding' : 'json',
      String(error),
    );
  }
  return readDocument(value, base);
};
