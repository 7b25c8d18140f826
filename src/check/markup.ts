/**
 * Marks of other ways to write: HTML, Markdown, wiki and forum codes, escapes written twice. Texts
 * are plain, so readers would see them. Signs that plain texts have, too, are left alone:
 * "Student*innen", "`s-Gravenhage", "2 * 3 * 4", "foto_1_groot", "- " before an item.
 */
import type { CheckMessages } from '../messages/en/check.js';

type Remedy = keyof CheckMessages['texts']['markupRemedies'];

export interface Markup {
  written: string;
  index: number;
  /** What to do about it. */
  remedy: Remedy;
}

/** In front of a mark, and behind it, stands no letter, digit or other mark. */
const alone = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}\\*_~\x60])${pattern}(?![\p{L}\p{N}*_~\x60])`, 'u');

const inner = (mark: string): string => String.raw`[^\s${mark}](?:[^${mark}\n]*[^\s${mark}])?`;

const kinds: [pattern: RegExp, remedy: Remedy][] = [
  [/<(?:br|p|div|li)\b[^<>]*>|<\/(?:p|div|li)\s*>/i, 'newLine'],
  [/<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--/i, 'remove'],
  [/&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/i, 'character'],
  [/!?\[[^\]\n]*\]\((?:https?:|mailto:|www\.|[./#])[^)\s]*[^)]*\)/i, 'label'],
  [/<(?:https?:\/\/|mailto:)[^\s<>]+>/i, 'brackets'],
  [alone(String.raw`\*\*${inner('*')}\*\*`), 'marks'],
  [alone(String.raw`__${inner('_')}__`), 'marks'],
  [alone(String.raw`~~${inner('~')}~~`), 'marks'],
  [alone(String.raw`\*${inner('*')}\*`), 'marks'],
  [alone(`_${inner('_')}_`), 'marks'],
  [alone(`\`+${inner('`')}\`+`), 'marks'],
  [/'''[^'\n]+'''/, 'marks'],
  [/\[\[[^\]\n]+\]\]|\[\/(?:b|i|u|s|url|img|list|quote|code|color|size)\]/i, 'remove'],
  [/^#{1,6} +(?=\p{L})/mu, 'remove'],
  [/^> ?(?=\p{L})/mu, 'remove'],
  [/^(?:={2,6}) ?\p{L}.*? ?={2,6}$/mu, 'remove'],
  [/^(?:-{3,}|\*{3,}|_{3,}|`{3,}.*)$/m, 'remove'],
  [/^\|?\s*:?-{3,}:?\s*\|.*$/m, 'table'],
  [/^[*+] +\S.*\n+[*+] +\S/m, 'items'],
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
  return { written: escape[0], index: escape.index, remedy: 'backslash' };
};
