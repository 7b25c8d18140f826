/**
 * Marks of other ways to write: HTML, Markdown, wiki and forum codes, escapes written twice. Texts
 * are plain, so readers would see them. Signs that plain texts have, too, are left alone:
 * "Student*innen", "`s-Gravenhage", "2 * 3 * 4", "foto_1_groot", "- " before an item.
 */

export interface Markup {
  written: string;
  index: number;
  /** What to do about it. */
  remedy: string;
}

const newLine = 'For a new line write \\n; a new paragraph is a new text in the list.';
const remove = 'Remove it.';
const plainEmphasis = 'Remove the marks around the words.';

/** In front of a mark, and behind it, stands no letter, digit or other mark. */
const alone = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}\\*_~\x60])${pattern}(?![\p{L}\p{N}*_~\x60])`, 'u');

const inner = (mark: string): string => String.raw`[^\s${mark}](?:[^${mark}\n]*[^\s${mark}])?`;

const kinds: [pattern: RegExp, remedy: string][] = [
  [/<(?:br|p|div|li)\b[^<>]*>|<\/(?:p|div|li)\s*>/i, newLine],
  [/<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--/i, remove],
  [/&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/i, 'Write the character itself.'],
  [/!?\[[^\]\n]*\]\((?:https?:|mailto:|www\.|[./#])[^)\s]*[^)]*\)/i, 'Write the label only; addresses belong in "links".'],
  [/<(?:https?:\/\/|mailto:)[^\s<>]+>/i, 'Remove the brackets; addresses belong in "links".'],
  [alone(String.raw`\*\*${inner('*')}\*\*`), plainEmphasis],
  [alone(String.raw`__${inner('_')}__`), plainEmphasis],
  [alone(String.raw`~~${inner('~')}~~`), plainEmphasis],
  [alone(String.raw`\*${inner('*')}\*`), plainEmphasis],
  [alone(`_${inner('_')}_`), plainEmphasis],
  [alone(`\`+${inner('`')}\`+`), plainEmphasis],
  [/'''[^'\n]+'''/, plainEmphasis],
  [/\[\[[^\]\n]+\]\]|\[\/(?:b|i|u|s|url|img|list|quote|code|color|size)\]/i, remove],
  [/^#{1,6} +(?=\p{L})/mu, remove],
  [/^> ?(?=\p{L})/mu, remove],
  [/^(?:={2,6}) ?\p{L}.*? ?={2,6}$/mu, remove],
  [/^(?:-{3,}|\*{3,}|_{3,}|`{3,}.*)$/m, remove],
  [/^\|?\s*:?-{3,}:?\s*\|.*$/m, 'Tables cannot be shown. Write sentences.'],
  [/^[*+] +\S.*\n+[*+] +\S/m, 'Begin each item with – or •, or write sentences.'],
];

/** An escape that was escaped once more; a path of Windows has backslashes of its own. */
const doubleEscape = /\\(?:n|[rt](?![a-z])|u[\dA-Fa-f]{4}|")/;

/** The first mark of each kind of writing that is not plain. */
export const findMarkup = (text: string): Markup | undefined => {
  let first: Markup | undefined;
  for (const [pattern, remedy] of kinds) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.index)) first = { written: found[0], index: found.index, remedy };
  }
  if (first || /[a-z]:\\|^\\\\/i.test(text)) return first;
  const escape = doubleEscape.exec(text);
  if (!escape) return undefined;
  return { written: escape[0], index: escape.index, remedy: 'In the file, write one backslash less.' };
};
