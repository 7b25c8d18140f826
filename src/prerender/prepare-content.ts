/**
 * What pages need of a document: the languages that are wanted, and addresses that are right where the page will be.
 * Texts and addresses are found through the schema, so that a field that is added to it is found too.
 */
import { isAddress, kindOf, unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import { chooseText } from '../content/choose-text.js';
import { matchLanguage, orderLanguages, readTag } from '../content/language-tags.js';
import { contentSchema } from '../content/schema.js';
import type { Content, Text } from '../content/schema.js';

type Change = (kind: string, value: unknown) => unknown;

const mapParts = (optional: SchemaNode, value: unknown, change: Change): unknown => {
  const schema = unwrap(optional);
  const kind = kindOf(schema);
  if (kind === 'text' || isAddress(kind)) return change(kind, value);
  if (schema.type === 'array') return (value as unknown[]).map((item) => mapParts(schema.item!, item, change));
  if (schema.type !== 'strict_object') return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [name, mapParts(schema.entries![name]!, part, change)]),
  );
};

const mapContent = (content: Content, change: Change): Content =>
  mapParts(contentSchema as unknown as SchemaNode, content, change) as Content;

/** The languages that a document has texts in, its own first. */
export const listLanguages = (content: Content): string[] => {
  const languages = new Set<string>();
  mapContent(content, (kind, value) => {
    if (kind === 'text' && typeof value === 'object') Object.keys(value!).forEach((language) => languages.add(language));
    return value;
  });
  const { defaultLanguage } = content;
  const own = defaultLanguage && (matchLanguage([...languages], defaultLanguage) ?? readTag(defaultLanguage));
  return [...new Set(own ? [own, ...languages] : languages)];
};

/** The document with only those texts that are shown in one of the languages. */
export const keepLanguages = (content: Content, languages: readonly string[]): Content =>
  mapContent(content, (kind, value) => {
    if (kind !== 'text' || typeof value === 'string') return value;
    const text = value as Exclude<Text, string>;
    const used = new Set(languages.map((language) => chooseText(text, orderLanguages(language, content)).language));
    return Object.fromEntries(Object.entries(text).filter(([language]) => used.has(language)));
  });

/** An address as it must be in a page, when `base` is the folder that relative ones are relative to. */
export const resolveAddress = (address: string, base: string): string => {
  if (!base || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(base)) return new URL(address, base).href;
  return address.startsWith('/') ? address : base + address.replace(/^(?:\.\/)+/, '');
};

/** The document with addresses that are right where `base` is right; an empty one changes nothing. */
export const placeAddresses = (content: Content, base: string): Content =>
  mapContent(content, (kind, value) => (isAddress(kind) ? resolveAddress(value as string, base) : value));
