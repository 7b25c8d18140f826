/**
 * From text to a document, or one sentence on why it is not JSON and what to do.
 * The parsers stop at the first fault, so there is one; where it lies is told as
 * an editor would look for it (the superfluous comma, not the bracket behind it).
 */
import { parse } from '@humanwhocodes/momoa';
import type { ObjectNode } from '@humanwhocodes/momoa';
import { describeCharacter } from './characters.js';
import { describeDocument } from './document.js';
import type { ContentDocument } from './document.js';
import type { Finding } from './finding.js';
import { Lines } from './lines.js';
import { findFault } from './scan.js';
import type { Fault } from './scan.js';

type Advice = Pick<Finding, 'offset' | 'message'> & { code?: string; suggestion?: string | undefined };

const replacements: Record<string, string> = { TRUE: 'true', FALSE: 'false', NULL: 'null' };

const explainEnd = (text: string, { open, previous }: Fault): Advice => {
  const lines = new Lines(text);
  const [last] = open.slice(-1);
  const closing = open.map(({ type }) => (type === '{' ? '}' : ']')).reverse().join(' ');
  const where = last ? ` The "${last.type}" of line ${lines.locate(last.start).line} is not closed.` : '';
  return {
    code: 'truncated',
    offset: previous?.end ?? text.length,
    message: `The file ends too early.${where} If the whole file is here, what is missing at the end is: ${closing}`,
  };
};

const explainNumber = (written: string, offset: number): Advice => {
  const plain = written.replace(/^\+|[.,](?=\d{3}(?!\d))/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  const suggestion = /^-?\d+$/.test(plain) ? plain : undefined;
  if (/^\d{1,4}[-:]/.test(written)) {
    return { offset, message: `A date or time must stand in quotation marks: "${written}".`, suggestion: `"${written}"` };
  }
  return { offset, message: `${written} is not written as JSON writes numbers: digits only, without separators, a plus or a zero in front.`, suggestion };
};

const explainWord = (written: string, { start, expected }: Fault): Advice => {
  if (expected === 'name' || expected === 'first name') {
    return { offset: start, message: `The name ${written} must stand in double quotation marks.`, suggestion: `"${written}"` };
  }
  const literal = replacements[written.toUpperCase()];
  if (literal) return { offset: start, message: `${written} must be written in small letters.`, suggestion: literal };
  if (/^(?:None|nil|undefined|NaN|Infinity)$/.test(written)) {
    return { offset: start, message: `${written} is no value in JSON. Where something is not known, leave its whole line out.` };
  }
  return { offset: start, message: `A text must stand in double quotation marks. It starts with ${written} here.` };
};

const explainCharacter = (written: string, text: string, fault: Fault): Advice => {
  const { start: offset, expected } = fault;
  if (/^['‘’‚‛“”„‟«»`]/u.test(written)) {
    return { offset, message: `Use straight double quotation marks (") around names and texts, not ${written}.`, suggestion: '"' };
  }
  if (/^(?:\/[/*]|#|<!--)/.test(text.slice(offset, offset + 4))) {
    return { offset, message: 'JSON has no room for comments. Remove this one.' };
  }
  if (written === '=' && expected === 'colon') return { offset, message: 'Between a name and its value stands a colon.', suggestion: ':' };
  if (written === ';' && expected === 'comma') return { offset, message: 'Values are separated by a comma.', suggestion: ',' };
  const name = describeCharacter(written);
  if (name) return { offset, message: `An invisible character, ${name}, stands here between the values. Remove it.` };
  return { offset, message: `${written} cannot stand here.` };
};

const explainMissingComma = (text: string, { start, end, found, previous }: Fault): Advice => {
  const before = previous!.end;
  if (previous!.type === 'string' && /^\S/.test(text.slice(before)) && found !== 'string') {
    return {
      offset: before - 1,
      message: `This quotation mark ends the text, but "${text.slice(start, end)}" follows. If the mark belongs to the text, write \\" instead; if not, a comma is missing.`,
      suggestion: '\\"',
    };
  }
  return { offset: before, message: 'A comma is missing here, between two values.', suggestion: ',' };
};

const explainBracket = (text: string, fault: Fault): Advice => {
  const { start: offset, expected, open, previous } = fault;
  const found = fault.found as string;
  const last = open.at(-1);
  if (previous?.type === ',' && expected !== 'end') {
    return { offset: previous.start, message: `This comma is one too many: nothing follows it before the "${found}". Remove it.` };
  }
  if (expected === 'end') return { offset, message: `This "${found}" closes nothing: there is one bracket too many, here or further up.` };
  if (expected === 'value') return { offset, message: 'A value is missing here, after the colon.' };
  if (expected === 'colon') return { offset: previous!.end, message: 'A colon and a value are missing here, after the name.' };
  const { line } = new Lines(text).locate(last!.start);
  const right = last!.type === '{' ? '}' : ']';
  return { offset, message: `This "${found}" does not belong to the "${last!.type}" of line ${line}, which must be closed with "${right}" first.`, suggestion: right };
};

const explainFault = (text: string, fault: Fault): Advice => {
  const { found, start, end, expected, previous } = fault;
  const written = text.slice(start, end);
  switch (found) {
    case 'end':
      return explainEnd(text, fault);
    case 'open string':
      return { code: 'truncated', offset: start, message: 'This text has no quotation mark (") at its end. It may be that the file was cut off.' };
    case 'control':
      return /[\r\n]/.test(written)
        ? { offset: start, message: 'The quotation mark (") that closes the text is missing on this line. Where a new line is meant in a text, write \\n.' }
        : { offset: start, message: `${describeCharacter(written)} cannot stand in a text. Put a space instead.` };
    case 'escape':
      return { offset: start, message: `"${written}" means nothing here. For a backslash in a text write two: "\\\\"; addresses use "/".` };
    case 'bad number':
      return explainNumber(/^[\d:.-]+/.exec(text.slice(start))?.[0] ?? written, start);
    case 'character':
      return explainCharacter(written, text, fault);
    case '}':
    case ']':
      return explainBracket(text, fault);
    case ',':
      return expected === 'colon'
        ? { offset: previous!.end, message: 'A colon and a value are missing here, after the name.' }
        : { offset: start, message: 'There is a comma too many here. Remove it.' };
    case ':':
      return { offset: start, message: 'A colon cannot stand here. It stands between a name and its value, within { }.' };
    default:
  }
  if (expected === 'end') return { offset: start, message: 'The document is complete before this point; what follows does not belong to it. Remove it, or a bracket too many before it.' };
  if (expected === 'comma') return explainMissingComma(text, fault);
  if (expected === 'colon') return { offset: previous!.end, message: 'A colon is missing here, between the name and its value.', suggestion: ':' };
  if (found === 'word') return explainWord(written, fault);
  return { offset: start, message: 'A name in double quotation marks must stand here, then a colon and its value.' };
};

const failSyntax = (text: string): Finding | undefined => {
  const fault = findFault(text);
  if (!fault) return undefined;
  return { path: '', severity: 'error', code: 'syntax', ...explainFault(text, fault) };
};

const failShape = (code: string, message: string, offset: number): Finding => ({ path: '', severity: 'error', code, message, offset });

/** Parses a text; what it gives is either a document or the one thing that is wrong. */
export const parseText = (text: string): ContentDocument | Finding => {
  const fault = failSyntax(text);
  if (fault) return fault;
  try {
    const { body } = parse(text);
    if (body.type === 'Object') return describeDocument(text, body as ObjectNode, JSON.parse(text) as unknown);
    const what = body.type === 'Array' ? 'it is a list: put { "cities": in front of it and } behind it' : 'there is one single value. Is it the right file?';
    return failShape('not-an-object', `The document must be a group in braces, { "cities": [ … ] }, but ${what}.`, body.loc.start.offset);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failShape('too-deep', 'Brackets are nested thousands of levels deep here. A content file needs about ten.', text.search(/\S/));
  }
};
