/**
 * Languages that most texts of a document have and some lack. What is usual is taken
 * from the document itself, as elements choose among languages: by the base language,
 * so that "zh-Hans" serves who asks for "zh".
 */
import { baseLanguage } from '../content/language-tags.js';
import { field, isString, items, listNames, stringOf } from './document.js';
import type { ContentDocument, Place } from './document.js';
import { joinPath, reportWarning } from './finding.js';
import type { Finding, Wording } from './finding.js';
import { joinNames, nameLanguage, quote } from './wording.js';

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

/** An address on an envelope is the same in every language. */
const isAddress = /\.address$/;

/** Languages that a machine is said to have translated into, and that no text is in. */
const checkMachine = ({ root, languages }: ContentDocument): Finding[] =>
  items(field(field(root, 'translations'), 'machine')).flatMap((node, index) => {
    const tag = stringOf(node);
    const base = baseLanguage(tag ?? '');
    if (tag === undefined || !base || languages.some((language) => baseLanguage(language) === base)) return [];
    const place = { node, path: joinPath('translations.machine', index) };
    return [reportWarning(place, 'unused', (say) => say.facts.machine(nameLanguage(tag)(say)))];
  });

/** Texts that lack a usual language. */
export const checkTranslations = (document: ContentDocument): Finding[] => {
  const { root, places } = document;
  const texts = places.filter(({ kind, node }) => kind === 'text' && listNames(node).length > 0);
  const usual = listUsual(texts.map(languagesOf));
  const defaultLanguage = baseLanguage(stringOf(field(root, 'defaultLanguage')) ?? '');
  const wanted = new Set(defaultLanguage ? [defaultLanguage, ...usual] : usual);
  const missing = texts.flatMap((place): Finding[] => {
    const own = languagesOf(place);
    const lacking = [...wanted].filter((language) => !own.has(language));
    if (lacking.length === 0) return [];
    const isDefault = lacking.every((language) => !usual.includes(language));
    const message: Wording = (say) => {
      const names = joinNames(lacking.map((language) => nameLanguage(language)(say)), 'conjunction', say);
      return (isDefault ? say.translations.lacksDefault : say.translations.lacksUsual)(names);
    };
    return [reportWarning(place, 'missing-language', message)];
  });
  missing.push(...checkMachine(document));
  if (usual.length < 2) return missing;
  const single = places.flatMap((place): Finding[] => {
    if (place.kind !== 'text' || !isString(place.node) || place.node.value.length <= longestName) return [];
    if (isAddress.test(place.path)) return [];
    const message: Wording = (say) => say.translations.noLanguage(joinNames(usual.map(quote), 'conjunction', say));
    return [reportWarning(place, 'no-language', message)];
  });
  return [...missing, ...single];
};
