/**
 * One sentence on why a text is not JSON, and what to do. Where the fault lies is told
 * as an editor would look for it: the superfluous comma, not the bracket behind it.
 */
import { describeCharacter } from './characters.js';
import type { Finding } from './finding.js';
import { Lines } from './lines.js';
import type { Fault } from './scan.js';
import { quote } from './wording.js';

/** Where a fault is, what to say of it, and what to write there. */
export type Advice = Pick<Finding, 'offset' | 'message' | 'suggestion'>;

const advise = (offset: number, message: string, suggestion?: string): Advice => ({ offset, message, suggestion });

const adviseOnEnd = (text: string, { open, previous }: Fault): Advice => {
  const last = open.at(-1);
  const where = last ? ` The "${last.type}" of line ${new Lines(text).locate(last.start).line} is not closed.` : '';
  const closing = open.map(({ type }) => (type === '{' ? '}' : ']')).reverse();
  const remedy = `If the whole file is here, its end lacks at least: ${closing.join(' ')}`;
  return advise(previous!.end, `The file ends too early.${where} ${remedy}`);
};

const adviseOnNumber = (written: string, offset: number): Advice => {
  if (/^\d{1,4}[-:]/.test(written)) {
    return advise(offset, `A date or time must be in quotation marks: "${written}".`, `"${written}"`);
  }
  const plain = written.replace(/^\+|[.,](?=\d{3}(?!\d))/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  const message = `${written} is not a number in JSON: digits only, without separators, or a plus or zero in front.`;
  return advise(offset, message, /^-?\d+$/.test(plain) ? plain : undefined);
};

const adviseOnWord = (written: string, { start, expected }: Fault): Advice => {
  if (expected === 'name' || expected === 'first name') {
    return advise(start, `The name ${written} must be in double quotation marks.`, `"${written}"`);
  }
  const small = written.toLowerCase();
  if (/^(?:true|false|null)$/.test(small)) return advise(start, `${written} must be written in small letters.`, small);
  if (/^(?:None|nil|undefined|NaN|Infinity)$/.test(written)) {
    return advise(start, `${written} is no value in JSON. Where something is not known, leave its whole line out.`);
  }
  return advise(start, `A text must be in double quotation marks. This one starts with ${written}.`);
};

const adviseOnCharacter = (written: string, text: string, { start, expected }: Fault): Advice => {
  if (/^['‘’‚‛“”„‟«»`]/u.test(written)) {
    return advise(start, `Use straight double quotation marks (") around names and texts, not ${written}.`, '"');
  }
  if (/^(?:\/[/*]|#|<!--)/.test(text.slice(start, start + 4))) {
    return advise(start, 'JSON has no room for comments. Remove this one.');
  }
  if (written === '=' && expected === 'colon') {
    return advise(start, 'Between a name and its value comes a colon, not an equals sign.', ':');
  }
  if (written === ';' && expected === 'comma')
    return advise(start, 'Between two values comes a comma, not a semicolon.', ',');
  const name = describeCharacter(written);
  if (name) return advise(start, `There is an invisible character here, ${name}, between the values. Remove it.`);
  return advise(start, `${written} cannot be used here.`);
};

const adviseOnComma = (text: string, { start, end, found, previous }: Fault): Advice => {
  const before = previous!.end;
  if (previous!.type === 'string' && /^\S/.test(text.slice(before, before + 1)) && found !== 'string') {
    const remedy = 'If the mark belongs to the text, write \\" instead; if not, a comma is missing.';
    const message = `This quotation mark ends the text, but "${text.slice(start, end)}" follows. ${remedy}`;
    return advise(before - 1, message, '\\"');
  }
  return advise(before, 'A comma is missing here, between two values.', ',');
};

const missingPair = 'A colon and a value are missing here, after the name.';

const adviseOnBracket = (text: string, { start, found, expected, open, previous }: Fault): Advice => {
  if (expected === 'end') {
    return advise(start, `This "${found}" closes nothing: there is one bracket too many, here or further up.`);
  }
  if (previous!.type === ',') {
    return advise(previous!.start, `This comma is one too many: nothing follows it before the "${found}". Remove it.`);
  }
  if (expected === 'value') return advise(start, 'A value is missing here, after the colon.');
  if (expected === 'colon') return advise(previous!.end, missingPair);
  const last = open.at(-1)!;
  const { line } = new Lines(text).locate(last.start);
  const right = last.type === '{' ? '}' : ']';
  const remedy = `close that with "${right}" first.`;
  return advise(start, `This "${found}" does not belong to the "${last.type}" of line ${line}: ${remedy}`, right);
};

const adviseOnControl = (written: string, offset: number): Advice => {
  if (!/[\r\n]/.test(written)) {
    return advise(offset, `${describeCharacter(written)} cannot be used in a text. Put a space instead.`);
  }
  const message = 'The quotation mark (") that closes the text is missing on this line.';
  return advise(offset, `${message} Where a new line is meant within a text, write \\n.`);
};

/** What to say of something that is right in itself but in the wrong place. */
const adviseOnOrder = (text: string, fault: Fault): Advice => {
  const { found, start, end, expected, previous } = fault;
  const written = text.slice(start, end);
  if (!previous) {
    const beginning = quote(text.slice(start, start + 12).split(/[\r\n]/)[0]!);
    return advise(start, `A content file starts with {, but this one with ${beginning}. Is it the right file?`);
  }
  if (found === '}' || found === ']') return adviseOnBracket(text, fault);
  if (expected === 'end') {
    const remedy = 'Remove what follows, or a bracket too many before it.';
    return advise(start, `The document is complete before this point. ${remedy}`);
  }
  if (found === ',') {
    if (expected === 'colon') return advise(previous.end, missingPair);
    return advise(start, 'There is a comma too many here. Remove it.');
  }
  if (found === ':') return advise(start, 'A colon does not belong here: it comes between a name and its value.');
  if (expected === 'comma') return adviseOnComma(text, fault);
  if (expected === 'colon') {
    return advise(previous.end, 'A colon is missing here, between the name and its value.', ':');
  }
  if (found === 'word') return adviseOnWord(written, fault);
  const digits = found === 'number' ? /\d+,$/.exec(text.slice(0, start))?.[0] : undefined;
  if (digits !== undefined) {
    const message = 'There is a comma in this number. Write numbers without separators.';
    return advise(start - digits.length, message, digits.slice(0, -1) + written);
  }
  return advise(start, 'A name in double quotation marks belongs here, then a colon and its value.');
};

/** What to say of the first fault of a text. */
export const adviseOnFault = (text: string, fault: Fault): Advice => {
  const { found, start, end } = fault;
  const written = text.slice(start, end);
  switch (found) {
    case 'end':
      return adviseOnEnd(text, fault);
    case 'open string':
      return advise(start, 'This text has no quotation mark (") at its end. It may be that the file was cut off.');
    case 'control':
      return adviseOnControl(written, start);
    case 'escape': {
      const remedy = 'For a backslash in a text write two: "\\\\"; addresses use "/".';
      return advise(start, `"${written}" means nothing here. ${remedy}`);
    }
    case 'too deep':
      return advise(start, 'More than a hundred brackets are open here. A content file needs about ten.');
    case 'bad number':
      return adviseOnNumber(/^\d{1,4}[-:][\d:.-]+/.exec(text.slice(start, end + 20))?.[0] ?? written, start);
    case 'character':
      return adviseOnCharacter(written, text, fault);
    default:
      return adviseOnOrder(text, fault);
  }
};
