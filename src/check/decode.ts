/**
 * From bytes to text: UTF-8, with or without a byte order mark. What is something
 * else altogether (another encoding, a web page, a picture) is called by its name.
 */
import { reportError } from './finding.js';
import type { Finding, Wording } from './finding.js';

const signatures: [start: string, name: 'zip' | 'pdf' | 'gzip' | 'png' | 'jpeg'][] = [
  ['PK\u0003\u0004', 'zip'],
  ['%PDF', 'pdf'],
  ['\u001f\u008b', 'gzip'],
  ['\u0089PNG', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpeg'],
];

interface Decoded {
  /** What could be read. */
  text: string;
  /** What is wrong with the file as a whole. */
  finding?: Finding;
}

const fail = (code: string, message: Wording, text = '', offset = 0): Decoded => ({
  text,
  finding: reportError({ node: { offset }, path: '' }, code, message),
});

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const explainEncoding = (bytes: Uint8Array): Decoded => {
  // What cannot be decoded becomes U+FFFD. In Western encodings each letter is one byte.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd', 1)[0]!;
  const start = new TextEncoder().encode(before).length;
  const letter = new TextDecoder('windows-1252').decode(bytes.subarray(start, start + 1));
  const text = before.replace(/^\ufeff/, '');
  return fail('encoding', ({ file }) => file.encoding(letter), text, text.length);
};

const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0 || second === 0);
};

/** The text of a file, or what is wrong with the file as a whole. */
export const decodeFile = (bytes: Uint8Array): Decoded => {
  if (isUtf16(bytes)) return fail('encoding', ({ file }) => file.utf16);
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const other = signatures.find(([signature]) => start.startsWith(signature));
  if (other) return fail('not-json', ({ file }) => file.other(file[other[1]]));
  if (!isUtf8(bytes)) return explainEncoding(bytes);
  const text = new TextDecoder().decode(bytes);
  const content = text.trimStart();
  const offset = text.length - content.length;
  if (!content) {
    return fail('empty', ({ file }) => file.empty, text);
  }
  if (content.startsWith('<')) {
    const kind = /^<(?:!doctype html|html)/i.test(content) ? 'html' : 'xml';
    return fail('not-json', ({ file }) => file.page(file[kind]), text, offset);
  }
  if (content.startsWith(")]}'")) {
    return fail('not-json', ({ file }) => file.guarded, text, offset);
  }
  return { text };
};
