/**
 * Characters that nobody sees and that harm: they turn the order of words around,
 * break searching, or come from a wrong encoding.
 */
import type { CheckMessages } from '../messages/en/check.js';

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00a0\u3000\ufffd]/u;

/** Whether a character cannot be seen. */
export const isInvisible = (character: string): boolean => invisible.test(character);

/** Code point and name of a character, such as "U+200B (zero-width space)". */
export const describeCharacter = (character: string, { characters }: CheckMessages): string => {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const name = (characters as Record<string, string | undefined>)[code];
  return name === undefined ? `U+${code}` : `U+${code} (${name})`;
};

// Line ends (a carriage return only before a line feed), no-break spaces, soft hyphens and wide spaces are wanted in texts.
const harmful = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffd]/gu;
const wanted = /[\n\t\u00ad]/;
// Joiners form letters in Arabic, Persian and Indic scripts, and emoji of several parts.
const joiner = /\u200c|\u200d|[\u{e0020}-\u{e007f}]/u;
const joiningScripts = 'Arabic Devanagari Bengali Gujarati Gurmukhi Kannada Malayalam Sinhala Tamil Telugu'
  .split(' ')
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\u{e0020}-\\u{e007f}';
const joined = new RegExp(`[${emoji}${joiningScripts}\\p{M}]$`, 'u');

/** The harmful characters of a text, each kind once, where it first stands. */
export const findHarmfulCharacters = (text: string): { character: string; index: number }[] => {
  const found = new Map<string, number>();
  for (const { 0: character, index } of text.matchAll(harmful)) {
    if (wanted.test(character) || found.has(character)) continue;
    if (character === '\r' && text[index + 1] === '\n') continue;
    if (joiner.test(character) && joined.test(text.slice(Math.max(0, index - 4), index))) continue;
    found.set(character, index);
  }
  return [...found].map(([character, index]) => ({ character, index }));
};

/** Whether a character ends a line elsewhere, and is a space or nothing on a web page. */
export const isLineBreak = (character: string): boolean => /[\v\f\r\u0085\u2028\u2029]/.test(character);

/** Whether a character turns the order of the words around it. */
export const isBidiControl = (character: string): boolean =>
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character);
