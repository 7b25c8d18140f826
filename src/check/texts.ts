/**
 * Texts as readers meet them: headings that are too long, characters that nobody sees,
 * markup that will be shown as it stands, letters from a wrong encoding, placeholders, and
 * descriptions of pictures that describe nothing.
 */
import { describeCharacter, findHarmfulCharacters, isBidiControl, isLineBreak } from './characters.js';
import { field, isAddress, items, listPhrases, offsetWithin } from './document.js';
import type { ContentDocument, Phrase } from './document.js';
import { joinPath, reportWarning } from './finding.js';
import type { Finding } from './finding.js';
import type { Lines } from './lines.js';
import { findMarkup } from './markup.js';
import { findPlaceholder } from './placeholders.js';
import { quote } from './wording.js';

const longestHeading = 80;
const heading = /^(?:title|themes\[\d+\]\.name|cities\[\d+\](?:\.activities\[\d+\])?\.name)$/;

const countCharacters = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

const checkHeading = (phrase: Phrase): Finding[] => {
  const { value } = phrase.node;
  const count = value.length > longestHeading ? countCharacters(value) : 0;
  if (count <= longestHeading) return [];
  const remedy = `Shorten it to ${longestHeading} or fewer, so that it stays readable on phones and paper.`;
  return [reportWarning(phrase, 'long-heading', `This heading has ${count} characters. ${remedy}`)];
};

const explainCharacter = (character: string): string => {
  const name = describeCharacter(character);
  if (character === '\ufffd') {
    return `${name} stands for a letter that was lost in a wrong encoding. Write the letter again.`;
  }
  if (isLineBreak(character)) {
    return `${name} is no line break on a web page. For a new line write \\n.`;
  }
  const effect = isBidiControl(character) ? ', that can turn the order of its words around' : '';
  return `This text has an invisible character, ${name}${effect}. Remove it.`;
};

const checkCharacters = (phrase: Phrase, lines: Lines): Finding[] =>
  findHarmfulCharacters(phrase.node.value).map(({ character, index }) =>
    reportWarning(phrase, 'invisible-character', explainCharacter(character), {
      offset: offsetWithin(lines, phrase.node, index),
    }),
  );

const checkMarkup = (phrase: Phrase, lines: Lines): Finding[] => {
  const found = findMarkup(phrase.node.value);
  if (!found) return [];
  const message = `Texts are plain: readers will see ${quote(found.written)} as it stands. ${found.remedy}`;
  return [reportWarning(phrase, 'markup', message, { offset: offsetWithin(lines, phrase.node, found.index) })];
};

const checkPlaceholder = (phrase: Phrase, language: string, lines: Lines): Finding[] => {
  const found = findPlaceholder(phrase.node.value, language);
  if (!found) return [];
  const message = `${quote(found.written)} looks like a text that is still to be written. Write it, or leave it out.`;
  return [reportWarning(phrase, 'placeholder', message, { offset: offsetWithin(lines, phrase.node, found.index) })];
};

// UTF-8 that was read as Windows-1252: "Ã«" for "ë", "â€™" for "’".
const garbled = /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u0152-\u2122]?/;
const windows1252 = new TextDecoder('windows-1252');
const bytesOf = new Map(Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]));

const checkEncoding = (phrase: Phrase, lines: Lines): Finding[] => {
  const found = garbled.exec(phrase.node.value);
  if (!found) return [];
  const meant = new TextDecoder().decode(Uint8Array.from([...found[0]].map((letter) => bytesOf.get(letter) ?? 0x3f)));
  const suggestion = meant.includes('\ufffd') || meant.includes('?') ? undefined : meant;
  const message = `${quote(found[0])} looks like a letter that went through a wrong encoding.`;
  return [reportWarning(phrase, 'garbled', message, { offset: offsetWithin(lines, phrase.node, found.index), suggestion })];
};

const normalize = (text: string): string => text.trim().toLowerCase();

const checkAlternatives = ({ root }: ContentDocument): Finding[] =>
  items(field(root, 'cities')).flatMap((city, index) => {
    const name = field(city, 'name');
    const alternative = field(field(city, 'image'), 'alt');
    if (!name || !alternative) return [];
    const names = new Set(listPhrases({ node: name, path: '' }).map(({ node }) => normalize(node.value)));
    return listPhrases({ node: alternative, path: `${joinPath('cities', index)}.image.alt` }).flatMap((phrase) => {
      const { value } = phrase.node;
      const remedy = 'Say in a few words what the picture shows, for people who cannot see it.';
      if (names.has(normalize(value))) {
        return [reportWarning(phrase, 'poor-alternative', `This only repeats the name of the city. ${remedy}`)];
      }
      if (!/\.(?:jpe?g|png|svg|webp|gif|avif)$/i.test(value)) return [];
      return [reportWarning(phrase, 'poor-alternative', `This is the name of a file. ${remedy}`)];
    });
  });

/** What readers would stumble over. */
export const checkTexts = (document: ContentDocument): Finding[] => {
  const { places, lines } = document;
  const texts = places.filter(({ kind }) => kind === 'text');
  const addresses = places.filter(({ kind }) => isAddress(kind));
  return [
    ...texts
      .filter(({ path }) => heading.test(path))
      .flatMap(listPhrases)
      .flatMap(checkHeading),
    ...[...texts, ...addresses].flatMap(listPhrases).flatMap((phrase) => checkCharacters(phrase, lines)),
    ...texts.flatMap(listPhrases).flatMap((phrase) => [...checkMarkup(phrase, lines), ...checkEncoding(phrase, lines)]),
    ...texts.flatMap((text) =>
      listPhrases(text).flatMap((phrase) =>
        checkPlaceholder(phrase, phrase.path.slice(text.path.length + 1), lines),
      ),
    ),
    ...checkAlternatives(document),
  ];
};
