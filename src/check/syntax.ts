/**
 * Reads a text as JSON to its end, whatever is wrong in it, so that an editor learns of
 * every mistake at once. jsonc-parser gives the tokens and, once nothing is wrong, the
 * tree. Its own recovery skips to the next comma and loses the structure from there on
 * (`{ cities: [ …`), so what comes after a mistake is decided here: the walk goes on
 * with what was meant, and one mistake is reported once.
 */
import { createScanner, parseTree } from 'jsonc-parser';
import type { JSONScanner } from 'jsonc-parser';
import { describeDocument } from './document.js';
import type { ContentDocument } from './document.js';
import { reportError } from './finding.js';
import type { Finding } from './finding.js';
import type { Lines } from './lines.js';
import { adviseOn, adviseOnString } from './syntax-mistakes.js';
import type { Advice, Reading, Token } from './syntax-mistakes.js';

/** The scanner's kinds of tokens by their number: `SyntaxKind` itself cannot be imported into isolated modules. */
const tokenTypes = [
  ...['', '{', '}', '[', ']', ',', ':', 'literal', 'literal', 'literal', 'string', 'number'],
  ...['comment', 'comment', 'space', 'space', 'unknown', 'end'],
];

/** A content file has about ten levels. The parser recurses, so depth is limited before it is called. */
const deepest = 100;
/** A file with more mistakes is something else than JSON, and would take long to read. */
const mostFaults = 1000;

const readToken = (scanner: JSONScanner): Token => {
  let type: string;
  do type = tokenTypes[scanner.scan()]!;
  while (type === 'space');
  const start = scanner.getTokenOffset();
  return { type, start, end: start + scanner.getTokenLength(), error: scanner.getTokenError() };
};

/** Moves on as if a token had been right, wherever it stands. */
const accept = (reading: Reading, token: Token): void => {
  const { open, expected } = reading;
  const { type } = token;
  if (type === '{' || type === '[') open.push(token);
  if (type === '}' || type === ']') {
    // A bracket of the other kind inside was forgotten; one that closes nothing is passed over.
    const opened = open.findLastIndex((bracket) => bracket.type === (type === '}' ? '{' : '['));
    if (opened >= 0) open.length = opened;
  }
  const isName = expected === 'name' && /string|number|literal/.test(type);
  const inside = open.at(-1)?.type;
  if (/[{[,:]/.test(type)) reading.expected = inside === '{' && type !== ':' ? 'name' : 'value';
  else reading.expected = isName ? 'colon' : inside ? 'comma' : 'end';
  reading.previous = token;
};

/** What keeps a text from being JSON (RFC 8259), in the order of reading. */
export const findSyntaxFaults = (lines: Lines): Finding[] => {
  const scanner = createScanner(lines.text);
  const reading: Reading = { lines, expected: 'start', open: [], previous: undefined };
  const faults: Finding[] = [];
  const report = ({ offset, message, code = 'syntax', suggestion }: Advice): void => {
    faults.push(reportError({ node: { offset }, path: '' }, code, message, { suggestion }));
  };
  for (;;) {
    const token = readToken(scanner);
    const wrong = adviseOn(token, reading);
    const advice = wrong ? [wrong] : token.type === 'string' && token.error ? adviseOnString(token, lines) : [];
    advice.forEach(report);
    const { readAs: type = token.type, end = token.end } = advice.at(-1) ?? {};
    if (type === 'end' || faults.length >= mostFaults) return faults;
    if (type !== 'nothing') accept(reading, { ...token, type, end });
    if (reading.open.length > deepest) {
      const message = 'More than a hundred brackets are open here. A content file needs about ten.';
      report({ offset: token.start, message, code: 'too-deep' });
      return faults;
    }
    if (end !== token.end) scanner.setPosition(end);
  }
};

/** The document in a text, or all that keeps the text from being one. */
export const parseText = (lines: Lines): ContentDocument | Finding[] => {
  const faults = findSyntaxFaults(lines);
  if (faults.length > 0) return faults;
  const root = parseTree(lines.text)!;
  if (root.type === 'object') return describeDocument(lines, root);
  const what =
    root.type === 'array'
      ? 'it is a list. Put { "cities": in front of it and } behind it.'
      : 'there is one single value. Is it the right file?';
  const message = `The document must be a group in braces, { "cities": [ … ] }, but ${what}`;
  return [reportError({ node: root, path: '' }, 'not-an-object', message)];
};
