/**
 * Reads a text as JSON to its end, whatever is wrong in it, so that an editor learns of
 * every mistake at once. jsonc-parser gives the tokens. Its own recovery skips to the next
 * comma and loses the structure from there on (`{ cities: [ …`), so what comes after a
 * mistake is decided here: the walk goes on with what was meant, and one mistake is
 * reported once. The tree is built on that walk, so that what could be read is checked, too.
 */
import { createScanner } from 'jsonc-parser';
import type { JSONScanner, Node } from 'jsonc-parser';
import { describeDocument } from './document.js';
import type { ContentDocument } from './document.js';
import { reportError } from './finding.js';
import type { Finding } from './finding.js';
import type { Lines } from './lines.js';
import { adviseOn, adviseOnString } from './syntax-mistakes.js';
import type { Advice, Reading, Token } from './syntax-mistakes.js';
import { SyntaxTree } from './syntax-tree.js';

/** The scanner's kinds of tokens by their number: `SyntaxKind` itself cannot be imported into isolated modules. */
const tokenTypes = [
  ...['', '{', '}', '[', ']', ',', ':', 'literal', 'literal', 'literal', 'string', 'number'],
  ...['comment', 'comment', 'space', 'space', 'unknown', 'end'],
];

/** A content file has about ten levels. What walks through the tree recurses, so depth is limited. */
const deepest = 100;
/** A file with more mistakes is something else than JSON, and would take long to read. */
const mostFaults = 1000;

const word = /(?:true|false|null)(?![\p{L}\p{N}_$])/uy;

const readToken = (scanner: JSONScanner, text: string): Token => {
  let type: string;
  do type = tokenTypes[scanner.scan()]!;
  while (type === 'space');
  const start = scanner.getTokenOffset();
  word.lastIndex = start;
  // The scanner takes the sign behind a word for a part of it: "true;".
  const written = type === 'unknown' ? word.exec(text)?.[0] : undefined;
  if (written) {
    scanner.setPosition(start + written.length);
    return { type: 'literal', start, end: start + written.length, error: 0 };
  }
  return { type, start, end: start + scanner.getTokenLength(), error: scanner.getTokenError() };
};

/** Moves on as if a token had been right, wherever it stands. */
const accept = (reading: Reading, token: Token, tree: SyntaxTree): void => {
  const { open, expected } = reading;
  const { type, start, end } = token;
  if (type === '{' || type === '[') {
    open.push(token);
    tree.open(type === '{' ? 'object' : 'array', start);
  }
  if (type === '}' || type === ']') {
    // A bracket of the other kind inside was forgotten; one that closes nothing is passed over.
    const opened = open.findLastIndex((bracket) => bracket.type === (type === '}' ? '{' : '['));
    if (opened >= 0) open.length = opened;
    tree.close(open.length, end);
  }
  const isName = expected === 'name' && /string|number|literal/.test(type);
  if (isName) tree.addName(start, end);
  else if (/string|number|literal/.test(type)) tree.addScalar(type === 'string', start, end);
  if (type === ',') tree.skip();
  const inside = open.at(-1)?.type;
  if (/[{[,:]/.test(type)) reading.expected = inside === '{' && type !== ':' ? 'name' : 'value';
  else reading.expected = isName ? 'colon' : inside ? 'comma' : 'end';
  reading.previous = token;
};

/** What a text holds, and what keeps it from being JSON (RFC 8259), in the order of reading. */
export interface Parsed {
  faults: Finding[];
  /** The outermost value, as it was meant; `undefined` where reading was given up. */
  root: Node | undefined;
}

/** Reads a text to its end. */
export const readSyntax = (lines: Lines): Parsed => {
  const scanner = createScanner(lines.text);
  const reading: Reading = { lines, expected: 'start', open: [], previous: undefined };
  const tree = new SyntaxTree(lines.text);
  const faults: Finding[] = [];
  const report = ({ offset, message, code = 'syntax', suggestion }: Advice): void => {
    faults.push(reportError({ node: { offset }, path: '' }, code, message, { suggestion }));
  };
  for (;;) {
    const token = readToken(scanner, lines.text);
    const wrong = adviseOn(token, reading);
    const advice = wrong ? [wrong] : token.type === 'string' && token.error ? adviseOnString(token, lines) : [];
    advice.forEach(report);
    const { readAs: type = token.type, end = token.end } = advice.at(-1) ?? {};
    if (type === 'end') return { faults, root: tree.root };
    if (faults.length >= mostFaults) return { faults, root: undefined };
    if (type !== 'nothing') accept(reading, { ...token, type, end }, tree);
    if (reading.open.length > deepest) {
      report({ offset: token.start, message: ({ syntax }) => syntax.tooDeep, code: 'too-deep' });
      return { faults, root: undefined };
    }
    if (end !== token.end) scanner.setPosition(end);
  }
};

/** The document in a text, as far as it can be read, and what keeps the text from being JSON or a document. */
export const parseText = (lines: Lines): { faults: Finding[]; document?: ContentDocument } => {
  const { faults, root } = readSyntax(lines);
  if (root?.type === 'object') return { faults, document: describeDocument(lines, root) };
  if (faults.length > 0 || !root) return { faults };
  const kind = root.type === 'array' ? 'list' : 'single';
  return { faults: [reportError({ node: root, path: '' }, 'not-an-object', ({ file }) => file[kind])] };
};
