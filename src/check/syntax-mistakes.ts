/**
 * What people write that is not JSON: how it is explained, and how reading goes on. The
 * place is where an editor would look: the superfluous comma, not the bracket behind it.
 */
import * as v from 'valibot';
import { definitions } from '../content/schema.js';
import type { CheckMessages } from '../messages/en/check.js';
import { describeCharacter, isInvisible } from './characters.js';
import type { Wording } from './finding.js';
import type { Lines } from './lines.js';
import { explainDate, explainMoment, explainTime } from './remedies.js';
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
  message: Wording;
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

const plainNumber = (written: string): string | undefined => {
  const plain = written.replace(/^\+|[., ](?=\d{3}(?!\d))/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  return /^-?\d+$/.test(plain) ? plain : undefined;
};

/** A date or time in the form that is needed; only why it is none, when there is no such one. */
const explainUnmarked = (written: string): Remedy => {
  const isRight: boolean = v.is(v.union([definitions.moment, definitions.time]), written);
  if (isRight) return { message: () => '', suggestion: written };
  if (written.includes('T')) return explainMoment(written);
  return written.includes(':') ? explainTime(written) : explainDate(written);
};

const explainMissingMarks =
  (written: string): Wording =>
  (say) => {
    const { message, suggestion } = explainUnmarked(written);
    return suggestion === undefined ? say.syntax.wrongDateMarks(message(say)) : say.syntax.dateMarks(suggestion);
  };

const addMarks = (written: string): string | undefined => {
  const { suggestion } = explainUnmarked(written);
  return suggestion && `"${suggestion}"`;
};

/** The messages that say something of what was written, or nothing but the mistake. */
type Saying = {
  [Name in keyof CheckMessages['syntax']]: CheckMessages['syntax'][Name] extends (written: string) => string ? Name : never;
}[keyof CheckMessages['syntax']];

type Mistake = [
  expected: RegExp,
  pattern: RegExp,
  readAs: string | undefined,
  message: Saying | ((written: string) => Wording),
  /** What to write, or how it is made of what was written. */
  suggestion?: string | ((written: string) => string | undefined),
];

/**
 * What is wrong, by what was expected (and the token before), and by what stands there. The first row that matches
 * counts. An empty match says that something is missing, or one too many, right before.
 */
const mistakes: Mistake[] = [
  [/./, /(?:\/\/|#).*|\/\*[^]*?(?:\*\/|$)|<!--[^]*?(?:-->|$)/y, 'nothing',
    'comment'],
  [/./, /([^\S\t\n\r ]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd])\1*/uy, 'nothing',
    (character) => (say) => say.syntax.invisible(describeCharacter(character, say))],
  [/^name/, new RegExp(`([${quotationMarks}])(?:.{0,200}?[${quotationMarks}"]?(?=\\s*:)|)`, 'y'), 'string',
    'mark', '"'],
  [/^(?:start|value)/, new RegExp(`([${quotationMarks}])(?:${toQuotationMark}|${toEndOfValue}|)`, 'my'), 'string',
    'mark', '"'],
  [/^start/, /.{1,12}/y, 'end',
    (text) => ({ syntax }) => syntax.start(quote(text))],
  [/^end/, /[}\]]/y, 'end',
    'closesNothing'],
  [/^end/, /./y, 'end',
    'complete'],
  [/^comma/, /;/y, ',', 'semicolon', ','],
  [/^colon/, /=/y, ':', 'equalsSign', ':'],
  [/^colon/, /(?=[,}\]])/y, 'rest', 'noColonAndValue'],
  [/^colon/, /(?=.)/y, ':', 'noColon', ':'],
  [/^value :/, /(?=[,}\]])/y, 'rest', 'noValue'],
  [/^(?:name|value)/, /,/y, 'nothing', 'extraComma'],
  [/^(?:name|value) ,/, /(?=([}\]]))/y, 'rest',
    'lastComma'],
  [/./, /:/y, ':', 'colon'],
  [/^comma string adjacent/,
    new RegExp(`(?=("[^"\\n]*"?|[^\\s"{}[\\]:,]+|[{[]))(?:${toQuotationMark}|\\1)`, 'my'), 'rest',
    (text) => ({ syntax }) => syntax.markWithin(quote(text)), '\\"'],
  [/^comma/, /(?=[^}\]])/y, ',', 'noComma', ','],
  [/^value/, /\d{1,4}[-:/]\d[\w:./+-]*/y, 'string',
    explainMissingMarks, addMarks],
  [/^value/, /[-+.]?\d(?:[\w.+-]|[, ](?=\d))*/y, 'number',
    'number', plainNumber],
  [/^value/, /(?:true|false|null)(?![\p{L}\p{N}])/iuy, 'literal',
    'smallLetters', (word) => word.toLowerCase()],
  [/^value/, /(?:None|nil|undefined|NaN|Infinity)(?![\p{L}\p{N}])/uy, 'literal',
    'noJsonValue'],
  [/^value/, new RegExp(String.raw`(?=([\p{L}_$][\p{L}\p{N}_$-]*))${toEndOfValue}`, 'muy'), 'string',
    'textMarks'],
  [/^name/, /((?=[\p{L}_$])[^:,{}[\]"\n]*[^:,{}[\]"\s])\s*"?/uy, 'string',
    'nameMarks', (name) => `"${name}"`],
  [/^name/, /[{["\d-]/y, undefined, 'noName'],
  [/^(?:name|value)/, /[^\s}\]]/uy, undefined, 'unusable'],
];

const findMistake = ({ type, start, end }: Token, { lines, expected, previous }: Reading): Advice | undefined => {
  const context = `${expected} ${previous?.type}${previous?.end === start ? ' adjacent' : ''}`;
  for (const [where, pattern, readAs, message, suggestion] of mistakes) {
    const match = where.test(context) ? matchAt(pattern, lines.text, start) : null;
    if (!match) continue;
    const [written, shown = written] = match;
    const before = previous?.type === ',' ? previous.start : previous?.end;
    return {
      offset: written && readAs !== 'rest' ? start : written ? start - 1 : before!,
      message: typeof message === 'string' ? ({ syntax }) => syntax[message](shown) : message(shown),
      suggestion: typeof suggestion === 'function' ? suggestion(shown) : suggestion,
      readAs: readAs ?? (type === 'unknown' ? 'string' : type),
      end: readAs === undefined ? end : start + written.length,
    };
  }
  return undefined;
};

const adviseOnEnd = ({ start }: Token, { lines, open, previous }: Reading): Advice => {
  const last = open.at(-1);
  const closing = open.map(({ type }) => (type === '{' ? '}' : ']')).reverse();
  const message: Wording = ({ syntax }) =>
    last ? syntax.notClosed(last.type, lines.locate(last.start).line, closing.join(' ')) : syntax.endsEarly;
  return { offset: previous?.end ?? start, message, code: 'truncated' };
};

const adviseOnBracket = ({ type, start }: Token, { lines, open }: Reading): Advice => {
  const last = open.at(-1)!;
  const right = last.type === '{' ? '}' : ']';
  const message: Wording = ({ syntax }) => syntax.wrongBracket(type, last.type, lines.locate(last.start).line, right);
  return { offset: start, message, suggestion: right };
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
    const message: Wording = (say) =>
      isInvisible(fault) ? say.syntax.characterInText(describeCharacter(fault, say)) : say.syntax.escape(fault);
    return [{ offset: start + index, message }];
  });
  if (error !== unexpectedEndOfString) return faults;
  const mark = start + (matchAt(quotedText, written, 1)?.[0].length ?? 0);
  if (mark > start) {
    const message: Wording = ({ syntax }) => syntax.mark(text[mark]!);
    return [...faults, { offset: mark, message, suggestion: '"', end: mark + 1 }];
  }
  if (end === text.length) {
    const message: Wording = ({ syntax }) => syntax.cutOff;
    return [...faults, { offset: start, message, code: 'truncated', readAs: 'end' }];
  }
  const message: Wording = ({ syntax }) => syntax.noClosingMark;
  // Either the text goes on in the next line, or only the mark is missing: then a comma belongs behind the text.
  const more = matchAt(nextLines, text, end)?.[0].length;
  return [...faults, { offset: end, message, end: more ? end + more : start + written.replace(/,\s*$/, '').length }];
};
