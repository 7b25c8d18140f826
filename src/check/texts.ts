/**
 * Texts as readers meet them: headings that are too long, characters that nobody sees,
 * markup that will be shown as it stands, letters from a wrong encoding, placeholders, and
 * descriptions of pictures that describe nothing.
 */
import type { Node } from 'jsonc-parser';
import { describeCharacter, findHarmfulCharacters, isBidiControl, isLineBreak } from './characters.js';
import { field, items, listPhrases, offsetWithin } from './document.js';
import type { ContentDocument, Phrase } from './document.js';
import { joinPath, reportWarning } from './finding.js';
import type { Finding, Wording } from './finding.js';
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
  return [reportWarning(phrase, 'long-heading', ({ texts }) => texts.longHeading(count, longestHeading))];
};

const explainCharacter =
  (character: string): Wording =>
  (say) => {
    const name = describeCharacter(character, say);
    if (character === '\ufffd') return say.texts.lostLetter(name);
    if (isLineBreak(character)) return say.texts.lineBreak(name);
    return isBidiControl(character) ? say.texts.turning(name) : say.texts.invisible(name);
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
  const message: Wording = ({ texts }) => texts.markup(quote(found.written), texts.markupRemedies[found.remedy]);
  return [reportWarning(phrase, 'markup', message, { offset: offsetWithin(lines, phrase.node, found.index) })];
};

const checkPlaceholder = (phrase: Phrase, language: string, lines: Lines): Finding[] => {
  const found = findPlaceholder(phrase.node.value, language);
  if (!found) return [];
  const message: Wording = ({ texts }) => texts.placeholder(quote(found.written));
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
  const message: Wording = ({ texts }) => texts.garbled(quote(found[0]));
  return [reportWarning(phrase, 'garbled', message, { offset: offsetWithin(lines, phrase.node, found.index), suggestion })];
};

const normalize = (text: string): string => text.trim().toLowerCase();

/** The pictures of a city, with those of its activities. */
const listImages = (city: Node, path: string): { node: Node | undefined; path: string }[] => [
  { node: field(city, 'image'), path: `${path}.image` },
  ...items(field(city, 'images')).map((node, index) => ({ node, path: joinPath(`${path}.images`, index) })),
  ...items(field(city, 'activities')).map((activity, index) => ({
    node: field(activity, 'image'),
    path: `${joinPath(`${path}.activities`, index)}.image`,
  })),
];

const checkAlternatives = ({ root }: ContentDocument): Finding[] =>
  items(field(root, 'cities')).flatMap((city, index) => {
    const name = field(city, 'name');
    if (!name) return [];
    const names = new Set(listPhrases({ node: name, path: '' }).map(({ node }) => normalize(node.value)));
    return listImages(city, joinPath('cities', index)).flatMap((image) => {
      const node = field(image.node, 'alt');
      if (!node) return [];
      return listPhrases({ node, path: `${image.path}.alt` }).flatMap((phrase) => {
        const { value } = phrase.node;
        if (names.has(normalize(value))) {
          return [reportWarning(phrase, 'poor-alternative', ({ texts }) => texts.cityAsAlternative)];
        }
        if (!/\.(?:jpe?g|png|svg|webp|gif|avif)$/i.test(value)) return [];
        return [reportWarning(phrase, 'poor-alternative', ({ texts }) => texts.fileAsAlternative)];
      });
    });
  });

/** What readers would stumble over. */
export const checkTexts = (document: ContentDocument): Finding[] => {
  const { places, lines } = document;
  const texts = places.filter(({ kind }) => kind === 'text');
  const addresses = places.filter(({ kind }) => kind === 'address');
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
