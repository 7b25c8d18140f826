/** Names in the languages that were asked for. A language that has none is left out: no other language stands in. */
import type { Item } from 'wikibase-sdk';
import { maximizeTag } from '../check/codes.js';
import { baseLanguage } from '../content/language-tags.js';

/** A text by language, as the document has it. */
export type Names = Record<string, string>;

/** Labels that are the same in many languages stand there once. */
const MANY_LANGUAGES = 'mul';

/** Languages that Wikidata has under other names, the best first. Its "zh" may be in either script. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  no: ['nb', 'no'],
  nb: ['nb', 'no'],
  zh: ['zh-hans', 'zh-cn', 'zh'],
  'zh-hans': ['zh-hans', 'zh-cn', 'zh'],
  'zh-cn': ['zh-cn', 'zh-hans', 'zh'],
  'zh-hant': ['zh-hant', 'zh-tw', 'zh-hk'],
  'zh-tw': ['zh-tw', 'zh-hant'],
  'zh-hk': ['zh-hk', 'zh-hant'],
};

/** Wikidata's names for a language, the best first: "de-at", "de" for "de-AT". */
const listCodes = (tag: string): readonly string[] => {
  const code = tag.toLowerCase();
  return otherNames[code] ?? [...new Set([code, baseLanguage(tag)])];
};

/** What to ask Wikidata for. English is there to make identifiers of. */
export const listLabelLanguages = (tags: readonly string[]): string[] => [
  ...new Set([...tags.flatMap(listCodes), 'en', MANY_LANGUAGES]),
];

const isWrittenInLatin = (tag: string): boolean => /-Latn(?:-|$)/.test(maximizeTag(tag) ?? '');

/** A label for all languages serves those in its script. */
const findSharedLabel = ({ labels }: Item, tag: string): string | undefined => {
  const label = labels?.[MANY_LANGUAGES]?.value;
  return label !== undefined && isWrittenInLatin(tag) && !/[^\P{L}\p{Script=Latin}]/u.test(label) ? label : undefined;
};

const findLabel = (item: Item, tag: string): string | undefined =>
  listCodes(tag).map((code) => item.labels?.[code]?.value).find((label) => label?.trim()) ?? findSharedLabel(item, tag);

/** The item's names in these languages; empty, when it has none in any. */
export const readNames = (item: Item, tags: readonly string[]): Names =>
  Object.fromEntries(tags.flatMap((tag) => {
    const label = findLabel(item, tag);
    return label === undefined ? [] : [[tag, label]];
  }));

/** The English name, else the one for all languages: to speak of the item, and to make an identifier of. */
export const readAnyName = ({ labels = {} }: Item): string | undefined => (labels['en'] ?? labels[MANY_LANGUAGES])?.value;

/** The item's names in these languages; where it has none in any, the English one. */
export const readAtLeastOneName = (item: Item, tags: readonly string[]): Names => {
  const names = readNames(item, tags);
  const other = readAnyName(item);
  return Object.keys(names)[0] || other === undefined ? names : { en: other };
};

/** Letters that are no letter with a sign. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** An identifier of a name: "palo-alto" of "Palo Alto"; empty for a name in another script. */
export const toIdentifier = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? ' ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
