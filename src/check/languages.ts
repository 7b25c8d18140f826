/**
 * Texts that stand under the wrong language: two that are exchanged, one that is still in another language, one that is
 * the same in two. Names are the same in all languages, so only what is clearly a sentence counts.
 */
import { baseLanguage, readTag } from '../content/language-tags.js';
import { isString, lastFields } from './document.js';
import type { ContentDocument, Place, StringNode } from './document.js';
import { joinPath, reportWarning } from './finding.js';
import type { Finding, Wording } from './finding.js';
import { countSentenceWords, guessLanguage, isOtherScript, knowsLanguage } from './guess-language.js';
import { nameLanguage } from './wording.js';

interface Version {
  tag: string;
  /** The first part of the tag, in small letters. */
  base: string;
  name: StringNode;
  value: StringNode;
  path: string;
  /** The language that the text is in, where that is sure and another one. */
  seems: string | undefined;
}

/** Languages that are so near that a sentence can be the same in both. */
const families = ['no nb nn da', 'hr sr bs sh cnr', 'id ms', 'cs sk', 'zh yue wuu cmn ja', 'hi ur', 'gl pt', 'nl af', 'de gsw lb nds'];

const areNear = (one: string, other: string): boolean =>
  one === other || families.some((family) => [one, other].every((base) => family.split(' ').includes(base)));

/** Names and labels may be a foreign title: "Meet the makers of tomorrow". */
const isTitle = (path: string): boolean => /(?:^|\.)(?:name|label|title|credit|region|role|organisation|position|place|value)$/.test(path);

const leastWords = (path: string): number => (isTitle(path) ? 4 : 2);

const findLanguage = (text: string, tag: string, base: string, path: string): string | undefined => {
  if (!knowsLanguage(base)) return undefined;
  const guess = guessLanguage(text, leastWords(path));
  return guess === base || guess === undefined || areNear(guess, base) || isOtherScript(text, tag) ? undefined : guess;
};

const listVersions = ({ node, path }: Place): Version[] =>
  lastFields(node).flatMap(([name, value]) => {
    if (!isString(value)) return [];
    const tag = readTag(name.value);
    const base = baseLanguage(tag);
    const seems = findLanguage(value.value, tag, base, path);
    return [{ tag, base, name, value, path: joinPath(path, name.value), seems }];
  });

const normalize = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const hanSentence = /\p{Script=Han}[^]*[，。；：、]|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{12}/u;

/** Whether a text says something, so that it is another one in another language. */
const isSentence = (text: string, path: string): boolean =>
  guessLanguage(text, leastWords(path)) !== undefined || countSentenceWords(text) > 3 || hanSentence.test(text);

const checkSame = (version: Version, others: Version[], path: string): Finding | undefined => {
  const text = normalize(version.value.value);
  const twin = others.find((other) => !areNear(other.base, version.base) && normalize(other.value.value) === text);
  if (!twin || !isSentence(version.value.value, path)) return undefined;
  // Of the two, the one in its own language is right. Where that is not sure, the first one is.
  const guess = guessLanguage(version.value.value, 1);
  const isRight = guess === version.base || (guess !== twin.base && others.indexOf(twin) > others.indexOf(version));
  if (isRight) return undefined;
  const message: Wording = (say) => say.languages.same(nameLanguage(version.tag)(say), nameLanguage(twin.tag)(say));
  return reportWarning({ node: version.value, path: version.path }, 'same-text', message);
};

const checkWrong = ({ tag, base, name, value, path, seems }: Version, others: Version[]): Finding | undefined => {
  // Of two texts in another script, each tells where the other belongs.
  const isForeign = isOtherScript(value.value, tag);
  if (!isForeign && seems === undefined) return undefined;
  const swapped = others.find((other) => {
    if (other.base === base) return false;
    if (seems !== undefined) return other.base === seems && (other.seems === base || isOtherScript(other.value.value, other.tag));
    return isOtherScript(other.value.value, other.tag) ? !isOtherScript(value.value, other.tag) : other.seems === base;
  });
  if (swapped) {
    const message: Wording = (say) => say.languages.exchanged(nameLanguage(tag)(say), nameLanguage(swapped.tag)(say));
    return reportWarning({ node: name, path }, 'wrong-language', message, { suggestion: swapped.tag });
  }
  const message: Wording = (say) => {
    const language = nameLanguage(tag)(say);
    return isForeign || seems === undefined
      ? say.languages.otherScript(language)
      : say.languages.otherLanguage(language, nameLanguage(seems)(say));
  };
  return reportWarning({ node: value, path }, 'wrong-language', message);
};

/** Texts that stand under the wrong language. */
export const checkLanguages = ({ places }: ContentDocument): Finding[] =>
  places.flatMap((place) => {
    if (place.kind !== 'text') return [];
    const versions = listVersions(place);
    return versions.flatMap((version) => {
      const finding = checkSame(version, versions, place.path) ?? checkWrong(version, versions);
      return finding ? [finding] : [];
    });
  });
