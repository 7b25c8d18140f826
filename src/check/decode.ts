/**
 * From bytes to text: UTF-8, with or without a byte order mark. What is something
 * else altogether (another encoding, a web page, a picture) is called by its name.
 */
import { reportError } from './finding.js';
import type { Finding } from './finding.js';

const signatures: [start: string, name: string][] = [
  ['PK\u0003\u0004', 'a zip file or an Office document'],
  ['%PDF', 'a PDF'],
  ['\u001f\u008b', 'a compressed file (gzip)'],
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
];

const howToSave =
  'Save it again as UTF-8: most editors offer the encoding under "Save as" or at the bottom of the window.';

interface Decoded {
  /** What could be read. */
  text: string;
  /** What is wrong with the file as a whole. */
  finding?: Finding;
}

const fail = (code: string, message: string, text = '', offset = 0): Decoded => ({
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
  const message = `This file is not saved as UTF-8: letters such as this one (perhaps "${letter}") come out wrong.`;
  const text = before.replace(/^\ufeff/, '');
  return fail('encoding', `${message} ${howToSave}`, text, text.length);
};

const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0 || second === 0);
};

/** The text of a file, or what is wrong with the file as a whole. */
export const decodeFile = (bytes: Uint8Array): Decoded => {
  if (isUtf16(bytes)) return fail('encoding', `This file is saved as UTF-16. ${howToSave}`);
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const other = signatures.find(([signature]) => start.startsWith(signature));
  if (other) return fail('not-json', `This is ${other[1]}, not a content file (JSON). Is it the right file?`);
  if (!isUtf8(bytes)) return explainEncoding(bytes);
  const text = new TextDecoder().decode(bytes);
  const content = text.trimStart();
  const offset = text.length - content.length;
  if (!content) {
    return fail('empty', 'This file is empty. Start with { "cities": [] }, or put an older version back.', text);
  }
  if (content.startsWith('<')) {
    const name = /^<(?:!doctype html|html)/i.test(content) ? 'a web page (HTML)' : 'HTML or XML';
    const remedy = 'If it was downloaded: a page with an error or a login may have come instead of the file.';
    return fail('not-json', `This is ${name}, not a content file (JSON). ${remedy}`, text, offset);
  }
  if (content.startsWith(")]}'")) {
    const message = `This file starts with )]}', which some servers put before JSON. Remove those characters.`;
    return fail('not-json', message, text, offset);
  }
  return { text };
};
