/**
 * What people write that is not JSON: how it is explained, and how reading goes on. The
 * place is where an editor would look: the superfluous comma, not the bracket behind it.
 */
import * as v from 'valibot';
import { definitions } from '../content/schema.js';
import { describeCharacter } from './characters.js';
import type { Lines } from './lines.js';
import { explainDate, explainTime } from './remedies.js';
import type { Remedy } from './remedies.js';
import { quote } from './wording.js';

export interface Token {
  /** A bracket or sign itself, else a kind: string, number, literal, comment, unknown, end. */
  type: string;
  start: number;
  end: number;
  /** The scanner's error. */
  error: number;
}

/** How far the reading of a text has come. */
export interface Reading {
  lines: Lines;
  /** What should come next. */
  expected: 'start' | 'value' | 'name' | 'colon' | 'comma' | 'end';
  /** Brackets that are open, the outermost first. */
  open: Token[];
  previous: Token | undefined;
}

export interface Advice {
  offset: number;
  message: string;
  /** What to write there. */
  suggestion?: string | undefined;
  code?: string;
  /** The type of token that was meant: "nothing" for what does not count, "rest" for more of the value before. */
  readAs?: string | undefined;
  /** Where reading goes on. */
  end?: number;
}

const quotationMarks = `'‘’‚‛“”„‟«»\`´`;
/** What follows a value. A comma counts only before a name or value: texts have commas, too. */
const afterValue = String.raw`\s*(?:$|[}\]]|,\s*(?:$|["${quotationMarks}{[\d-]))`;
// No text has four thousand characters. Without a limit, each mistake in a long line would be searched to its end.
const toQuotationMark = `.{0,4000}?[${quotationMarks}"](?=${afterValue})`;
const toEndOfValue = `.{1,4000}?"?(?=${afterValue})`;
const quotedText = new RegExp(toQuotationMark, 'my');
const nextLines = new RegExp(String.raw`\s*[^\s"{}[\]:,\d-][^]{0,4000}?"(?=${afterValue})`, 'my');

const matchAt = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

const explainMark = (mark: string): string =>
  `Use straight double quotation marks (") around names and texts, not ${mark}.`;

const plainNumber = (written: string): string | undefined => {
  const plain = written.replace(/^\+|[., ](?=\d{3}(?!\d))/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  return /^-?\d+$/.test(plain) ? plain : undefined;
};

/** A date or time in the form that is needed; only why it is none, when there is no such one. */
const explainMoment = (written: string): Remedy => {
  const isRight: boolean = v.is(v.union([definitions.date, definitions.time]), written);
  if (isRight) return { message: '', suggestion: written };
  return written.includes(':') && !written.includes('T') ? explainTime(written) : explainDate(written);
};

const explainMissingMarks = (written: string): string => {
  const { message, suggestion } = explainMoment(written);
  return `A date or time must be in quotation marks${suggestion === undefined ? `. ${message}` : `: "${suggestion}".`}`;
};

const addMarks = (written: string): string | undefined => {
  const { suggestion } = explainMoment(written);
  return suggestion && `"${suggestion}"`;
};

const remedyForMark = 'If the mark belongs to the text, write \\" instead; if not, a comma is missing.';
const numberForm = 'digits only, without separators, or a plus or zero in front';

/** A text, or how it is made of what was written. */
type Template = string | ((written: string) => string | undefined);

type Mistake = [expected: RegExp, pattern: RegExp, readAs: string | undefined, message: Template, suggestion?: Template];

/**
 * What is wrong, by what was expected (and the token before), and by what stands there. The first row that matches
 * counts. An empty match says that something is missing, or one too many, right before.
 */
const mistakes: Mistake[] = [
  [/./, /(?:\/\/|#).*|\/\*[^]*?(?:\*\/|$)|<!--[^]*?(?:-->|$)/y, 'nothing',
    'JSON has no room for comments. Remove this one.'],
  [/./, /([^\S\t\n\r ]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd])\1*/uy, 'nothing',
    (character) => `There is an invisible character here, ${describeCharacter(character)}, between the values. Remove it.`],
  [/^name/, new RegExp(`([${quotationMarks}])(?:.{0,200}?[${quotationMarks}"]?(?=\\s*:)|)`, 'y'), 'string',
    explainMark, '"'],
  [/^(?:start|value)/, new RegExp(`([${quotationMarks}])(?:${toQuotationMark}|${toEndOfValue}|)`, 'my'), 'string',
    explainMark, '"'],
  [/^start/, /.{1,12}/y, 'end',
    (text) => `A content file starts with {, but this one with ${quote(text)}. Is it the right file?`],
  [/^end/, /[}\]]/y, 'end',
    (bracket) => `This "${bracket}" closes nothing: there is one bracket too many, here or further up.`],
  [/^end/, /./y, 'end',
    'The document is complete before this point. Remove what follows, or a bracket too many before it.'],
  [/^comma/, /;/y, ',', 'Between two values comes a comma, not a semicolon.', ','],
  [/^colon/, /=/y, ':', 'Between a name and its value comes a colon, not an equals sign.', ':'],
  [/^colon/, /(?=[,}\]])/y, 'rest', 'A colon and a value are missing here, after the name.'],
  [/^colon/, /(?=.)/y, ':', 'A colon is missing here, between the name and its value.', ':'],
  [/^value :/, /(?=[,}\]])/y, 'rest', 'A value is missing here, after the colon.'],
  [/^(?:name|value)/, /,/y, 'nothing', 'There is a comma too many here. Remove it.'],
  [/^(?:name|value) ,/, /(?=([}\]]))/y, 'rest',
    (bracket) => `This comma is one too many: nothing follows it before the "${bracket}". Remove it.`],
  [/./, /:/y, ':', 'A colon does not belong here: it comes between a name and its value.'],
  [/^comma string adjacent/,
    new RegExp(`(?=("[^"\\n]*"?|[^\\s"{}[\\]:,]+|[{[]))(?:${toQuotationMark}|\\1)`, 'my'), 'rest',
    (text) => `This quotation mark ends the text, but ${quote(text)} follows. ${remedyForMark}`, '\\"'],
  [/^comma/, /(?=[^}\]])/y, ',', 'A comma is missing here, between two values.', ','],
  [/^value/, /\d{1,4}[-:/]\d[\w:./+-]*/y, 'string',
    explainMissingMarks, addMarks],
  [/^value/, /[-+.]?\d(?:[\w.+-]|[, ](?=\d))*/y, 'number',
    (number) => `${number} is not a number in JSON: ${numberForm}.`, plainNumber],
  [/^value/, /(?:true|false|null)(?![\p{L}\p{N}])/iuy, 'literal',
    (word) => `${word} must be written in small letters.`, (word) => word.toLowerCase()],
  [/^value/, /(?:None|nil|undefined|NaN|Infinity)(?![\p{L}\p{N}])/uy, 'literal',
    (word) => `${word} is no value in JSON. Where something is not known, leave its whole line out.`],
  [/^value/, new RegExp(String.raw`(?=([\p{L}_$][\p{L}\p{N}_$-]*))${toEndOfValue}`, 'muy'), 'string',
    (word) => `A text must be in double quotation marks. This one starts with ${word}.`],
  [/^name/, /((?=[\p{L}_$])[^:,{}[\]"\n]*[^:,{}[\]"\s])\s*"?/uy, 'string',
    (name) => `The name ${name} must be in double quotation marks.`, (name) => `"${name}"`],
  [/^name/, /[{["\d-]/y, undefined, 'A name in double quotation marks belongs here, then a colon and its value.'],
  [/^(?:name|value)/, /[^\s}\]]/uy, undefined, (character) => `${character} cannot be used here.`],
];

const findMistake = ({ type, start, end }: Token, { lines, expected, previous }: Reading): Advice | undefined => {
  const context = `${expected} ${previous?.type}${previous?.end === start ? ' adjacent' : ''}`;
  for (const [where, pattern, readAs, message, suggestion] of mistakes) {
    const match = where.test(context) ? matchAt(pattern, lines.text, start) : null;
    if (!match) continue;
    const [written, shown = written] = match;
    const fill = (template: Template): string | undefined =>
      typeof template === 'string' ? template : template(shown);
    const before = previous?.type === ',' ? previous.start : previous?.end;
    return {
      offset: written && readAs !== 'rest' ? start : written ? start - 1 : before!,
      message: fill(message)!,
      suggestion: suggestion && fill(suggestion),
      readAs: readAs ?? (type === 'unknown' ? 'string' : type),
      end: readAs === undefined ? end : start + written.length,
    };
  }
  return undefined;
};

const adviseOnEnd = ({ start }: Token, { lines, open, previous }: Reading): Advice => {
  const last = open.at(-1);
  const where = last ? ` The "${last.type}" of line ${lines.locate(last.start).line} is not closed.` : '';
  const closing = open.map(({ type }) => (type === '{' ? '}' : ']')).reverse();
  const remedy = last ? ` If the whole file is here, its end lacks at least: ${closing.join(' ')}` : '';
  return { offset: previous?.end ?? start, message: `The file ends too early.${where}${remedy}`, code: 'truncated' };
};

const adviseOnBracket = ({ type, start }: Token, { lines, open }: Reading): Advice => {
  const last = open.at(-1)!;
  const right = last.type === '{' ? '}' : ']';
  const belonging = `This "${type}" does not belong to the "${last.type}" of line ${lines.locate(last.start).line}`;
  return { offset: start, message: `${belonging}: close that with "${right}" first.`, suggestion: right };
};

const fitting: Record<Reading['expected'], string> = {
  start: '{[string number literal',
  value: '{[string number literal',
  name: 'string',
  colon: ':',
  comma: ',',
  end: 'end',
};

const isExpected = ({ type, end, error }: Token, { lines: { text }, expected, open, previous }: Reading): boolean => {
  const last = open.at(-1);
  if (type === '}' || type === ']') {
    return last?.type === (type === '}' ? '{' : '[') && (expected === 'comma' || previous === last);
  }
  if (!fitting[expected].includes(type)) return false;
  // jsonc-parser reads 058 as two numbers. In [1,2] they are two, in { "a": 1,2 } one.
  const continued = last?.type === '[' ? /^(?:[\w.+-]|[:/]\d)/ : /^(?:[\w.+-]|[:/, ]\d)/;
  return type !== 'number' || (error === 0 && !continued.test(text.slice(end, end + 2)));
};

/** What is wrong with a token where it stands; nothing when it is right there. */
export const adviseOn = (token: Token, reading: Reading): Advice | undefined => {
  if (isExpected(token, reading)) return undefined;
  if (token.type === 'end') return adviseOnEnd(token, reading);
  return findMistake(token, reading) ?? adviseOnBracket(token, reading);
};

const escapeOrFault = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|(\\.?|[^ -\uffff])/gs;
const unexpectedEndOfString = 2;

/** What is wrong within a string; that its end is missing comes last. */
export const adviseOnString = ({ start, end, error }: Token, { text }: Lines): Advice[] => {
  const written = text.slice(start, end);
  const faults = [...written.matchAll(escapeOrFault)].flatMap(({ index, 1: fault }): Advice[] => {
    if (!fault) return [];
    const name = describeCharacter(fault);
    const message = name
      ? `${name} cannot be used in a text. Put a space instead.`
      : `"${fault}" means nothing here. For a backslash in a text write two: "\\\\"; addresses use "/".`;
    return [{ offset: start + index, message }];
  });
  if (error !== unexpectedEndOfString) return faults;
  const mark = start + (matchAt(quotedText, written, 1)?.[0].length ?? 0);
  if (mark > start) {
    return [...faults, { offset: mark, message: explainMark(text[mark]!), suggestion: '"', end: mark + 1 }];
  }
  if (end === text.length) {
    const message = 'This text has no quotation mark (") at its end. It may be that the file was cut off.';
    return [...faults, { offset: start, message, code: 'truncated', readAs: 'end' }];
  }
  const remedy = 'Where a new line is meant within a text, write \\n.';
  const message = `The quotation mark (") that closes the text is missing on this line. ${remedy}`;
  // Either the text goes on in the next line, or only the mark is missing: then a comma belongs behind the text.
  const more = matchAt(nextLines, text, end)?.[0].length;
  return [...faults, { offset: end, message, end: more ? end + more : start + written.replace(/,\s*$/, '').length }];
};
