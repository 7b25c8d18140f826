/**
 * From bytes to text: UTF-8, with or without a byte order mark. What is something
 * else altogether (another encoding, a web page, a picture) is called by its name.
 */
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

const fail = (code: string, message: string, offset = 0): { finding: Finding; text: string } => ({
  finding: { offset, path: '', severity: 'error', code, message },
  text: '',
});

/** Whether bytes are UTF-8; with `stream`, the last character may be incomplete. */
const isUtf8 = (bytes: Uint8Array, stream = false): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** The number of bytes before the first one that is not UTF-8. */
const countGoodBytes = (bytes: Uint8Array): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return good;
};

const explainEncoding = (bytes: Uint8Array): { finding: Finding; text: string } => {
  // The error shows at the end of a wrong sequence; in Western encodings the letter is its first byte.
  let start = countGoodBytes(bytes);
  while (start > 0 && !isUtf8(bytes.subarray(0, start))) start--;
  const before = new TextDecoder().decode(bytes.subarray(0, start));
  const letter = new TextDecoder('windows-1252').decode(bytes.subarray(start, start + 1));
  const message = `This file is not saved as UTF-8: letters such as this one (perhaps "${letter}") come out wrong.`;
  return { ...fail('encoding', `${message} ${howToSave}`, before.length), text: before };
};

const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0 || second === 0);
};

/** The text of a file, or what is wrong with the file as a whole; then `text` is what could be read before that. */
export const decodeFile = (bytes: Uint8Array): { finding?: Finding; text: string } => {
  if (isUtf16(bytes)) return fail('encoding', `This file is saved as UTF-16. ${howToSave}`);
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  const other = signatures.find(([signature]) => start.startsWith(signature));
  if (other) return fail('not-json', `This is ${other[1]}, not a content file (JSON). Is it the right file?`);
  if (!isUtf8(bytes)) return explainEncoding(bytes);
  const text = new TextDecoder().decode(bytes);
  const content = text.trimStart();
  const offset = text.length - content.length;
  if (!content) {
    return { ...fail('empty', 'This file is empty. Start with { "cities": [] }, or put an older version back.'), text };
  }
  if (content.startsWith('<')) {
    const name = /^<(?:!doctype html|html)/i.test(content) ? 'a web page (HTML)' : 'HTML or XML';
    const remedy = 'If it was downloaded: a page with an error or a login may have come instead of the file.';
    return { ...fail('not-json', `This is ${name}, not a content file (JSON). ${remedy}`, offset), text };
  }
  if (content.startsWith(")]}'")) {
    return {
      ...fail(
        'not-json',
        `This file starts with )]}', which some servers put before JSON. Remove those characters.`,
        offset,
      ),
      text,
    };
  }
  return { text };
};
