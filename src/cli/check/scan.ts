/**
 * Finds the first place where a text stops being JSON, and what stood before it.
 *
 * Momoa, which makes the syntax tree, stops at the first fault too, but tells only a
 * token's type: it gives line 1 for most files that are cut off, is a column early in
 * numbers, and lets line ends in strings pass. Here the brackets that are open are
 * known, and what was expected, from which `advice.ts` makes advice. No recursion, so
 * that depth is no danger here; what comes after may recurse, since depth is limited.
 */

export interface Token {
  /** A bracket or sign itself, else the kind. */
  type: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'number' | 'word';
  start: number;
  end: number;
}

/** What may come next. */
export type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end';

export interface Fault {
  /** What was found: a token in the wrong place, a character that begins none, a fault in a string, or the end. */
  found: Token['type'] | 'character' | 'escape' | 'control' | 'open string' | 'bad number' | 'end' | 'too deep';
  start: number;
  end: number;
  expected: Expected;
  /** Brackets that are open, the outermost first. */
  open: Token[];
  previous: Token | undefined;
}

type Lexed = Pick<Fault, 'found' | 'start' | 'end'>;

const spaces = /[\t\n\r ]*/y;
const numberLike = /[-+.]?\d[\w.,+-]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** What ends a run of plain characters in a string; all that sort before the space are control characters. */
const special = /["\\]|[^ -\uffff]/g;

const matchAt = (pattern: RegExp, text: string, offset: number): string => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
};

const lexString = (text: string, start: number): Lexed => {
  for (let from = start + 1; ;) {
    special.lastIndex = from;
    const at = special.exec(text)?.index;
    if (at === undefined) return { found: 'open string', start, end: text.length };
    if (text[at] === '"') return { found: 'string', start, end: at + 1 };
    if (text[at] !== '\\') return { found: 'control', start: at, end: at + 1 };
    const sequence = matchAt(escape, text, at);
    if (!sequence) return { found: 'escape', start: at, end: at + 2 };
    from = at + sequence.length;
  }
};

const lex = (text: string, start: number): Lexed => {
  const first = text[start];
  if (first === undefined) return { found: 'end', start, end: start };
  if (/[{}[\]:,]/.test(first)) return { found: first as Token['type'], start, end: start + 1 };
  if (first === '"') return lexString(text, start);
  const digits = matchAt(numberLike, text, start);
  if (digits) {
    // A comma belongs to what follows, unless a digit comes next: "1,5".
    const written = digits.replace(/,(?!\d).*$/, '');
    const right = matchAt(number, text, start);
    const whole = right === written || (right !== '' && text[start + right.length] === ',');
    return whole
      ? { found: 'number', start, end: start + right.length }
      : { found: 'bad number', start, end: start + written.length };
  }
  const letters = matchAt(word, text, start);
  if (letters) return { found: 'word', start, end: start + letters.length };
  return { found: 'character', start, end: start + String.fromCodePoint(text.codePointAt(start)!).length };
};

const afterValue = (open: Token[]): Expected => (open.length > 0 ? 'comma' : 'end');

/** What may come after a token in a state, or `undefined` when the token is wrong there. Keeps `open` up to date. */
const step = (expected: Expected, token: Token, literal: string, open: Token[]): Expected | undefined => {
  const inside = open.at(-1)?.type;
  const { type } = token;
  const closes = (type === '}' && inside === '{') || (type === ']' && inside === '[');
  if (closes && ['comma', 'first name', 'first value'].includes(expected)) {
    open.pop();
    return afterValue(open);
  }
  if (expected === 'comma') return type === ',' ? (inside === '{' ? 'name' : 'value') : undefined;
  if (expected === 'colon') return type === ':' ? 'value' : undefined;
  if (expected === 'name' || expected === 'first name') return type === 'string' ? 'colon' : undefined;
  if (expected === 'end') return undefined;
  if (type === '{' || type === '[') {
    open.push(token);
    return type === '{' ? 'first name' : 'first value';
  }
  return type === 'string' || type === 'number' || /^(?:true|false|null)$/.test(literal) ? afterValue(open) : undefined;
};

/** A content file has about ten levels; more than this is an accident or an attack. */
const deepest = 100;

/** The first fault of a text, or `undefined` when it is JSON (RFC 8259) and not nested absurdly. */
export const findFault = (text: string): Fault | undefined => {
  const open: Token[] = [];
  let expected: Expected = 'value';
  let previous: Token | undefined;
  for (let offset = 0; ;) {
    offset += matchAt(spaces, text, offset).length;
    const lexed = lex(text, offset);
    if (lexed.found === 'end' && expected === 'end') return undefined;
    const token = { type: lexed.found as Token['type'], start: lexed.start, end: lexed.end };
    const next: Expected | undefined = ['character', 'escape', 'control', 'open string', 'bad number', 'end'].includes(
      lexed.found,
    )
      ? undefined
      : step(expected, token, text.slice(token.start, token.end), open);
    if (!next) return { ...lexed, expected, open, previous };
    if (open.length > deepest) return { ...lexed, found: 'too deep', expected, open, previous };
    [expected, previous, offset] = [next, token, token.end];
  }
};
