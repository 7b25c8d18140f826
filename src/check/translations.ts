/**
 * Languages that most texts of a document have and some lack. What is usual is taken
 * from the document itself, as elements choose among languages: by the base language,
 * so that "zh-Hans" serves who asks for "zh".
 */
import { baseLanguage } from '../content/language-tags.js';
import { field, isString, listNames, stringOf } from './document.js';
import type { ContentDocument, Place } from './document.js';
import { joinNames, reportWarning } from './finding.js';
import type { Finding } from './finding.js';
import { nameLanguage, quote } from './wording.js';

const languagesOf = ({ node }: Place): Set<string> => new Set(listNames(node).map(baseLanguage));

/** The languages that more than half of the texts have. */
const listUsual = (texts: Set<string>[]): string[] => {
  const counts = new Map<string, number>();
  for (const languages of texts) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].flatMap(([language, count]) => (count * 2 > texts.length ? [language] : []));
};

/** A string longer than this is hardly a proper name. */
const longestName = 60;

/** Texts that lack a usual language. */
export const checkTranslations = ({ root, places }: ContentDocument): Finding[] => {
  const texts = places.filter(({ kind, node }) => kind === 'text' && listNames(node).length > 0);
  const usual = listUsual(texts.map(languagesOf));
  const defaultLanguage = baseLanguage(stringOf(field(root, 'defaultLanguage')) ?? '');
  const wanted = new Set(defaultLanguage ? [defaultLanguage, ...usual] : usual);
  const missing = texts.flatMap((place): Finding[] => {
    const own = languagesOf(place);
    const lacking = [...wanted].filter((language) => !own.has(language));
    if (lacking.length === 0) return [];
    const names = joinNames(lacking.map(nameLanguage), 'and');
    const reason = lacking.every((language) => !usual.includes(language))
      ? 'the default language of this file'
      : 'which most texts of this file have';
    const message = `This text lacks ${names}, ${reason}.`;
    return [reportWarning(place, 'missing-language', message)];
  });
  if (usual.length < 2) return missing;
  const single = places.flatMap((place): Finding[] => {
    if (place.kind !== 'text' || !isString(place.node) || place.node.value.length <= longestName) return [];
    const languages = joinNames(usual.map(quote), 'and');
    const effect = 'This long text has no language: readers of every language get it as it is.';
    const message = `${effect} Write it once for each language: ${languages}.`;
    return [reportWarning(place, 'no-language', message)];
  });
  return [...missing, ...single];
};
