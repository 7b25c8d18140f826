/**
 * Addresses that lead nowhere, as far as that can be told without asking the network:
 * http where https is expected, an address that lost its beginning, a picture that is
 * not there. Schemes that can do harm are refused by the schema already.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isLinkAddress } from '../../content/checks.js';
import type { ContentDocument } from './document.js';
import type { Finding } from './finding.js';
import { findNearest } from '../nearest.js';
import { quote } from './wording.js';

const topLevel = 'com|org|net|eu|info|edu|gov|int|nl|de|be|fr|uk|us|cn|frl|amsterdam';
const bareHost = new RegExp(`^(?:www\\.[^/]+|[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:${topLevel}))(?:[/?#]|$)`, 'i');
const ownMachine =
  /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|[^/:?#]+\.(?:local|localhost|test|internal))(?:[:/?#]|$)/i;

const isImage = (path: string): boolean => /\.image\.src$/.test(path);

/** What is wrong with an address. */
type Verdict = Pick<Finding, 'code' | 'message' | 'suggestion'>;

const judgeForm = (address: string, path: string): Verdict | undefined => {
  if (ownMachine.test(address)) {
    const message = `${quote(address)} works on one computer only. Write the public address.`;
    return { code: 'dead-address', message };
  }
  // Wikidata and others name things by http addresses: there they are names, not links.
  if (/^http:/i.test(address) && !/\.sameAs\[\d+\]$/.test(path)) {
    const effect = isImage(path)
      ? 'Browsers do not load it into a secure page.'
      : 'The connection is not secure, and some sites no longer answer.';
    const suggestion = address.replace(/^http:(?:\/\/)?/i, 'https://');
    return { code: 'insecure-address', message: `This address starts with "http:". ${effect} Use https.`, suggestion };
  }
  if (/^https?:(?!\/\/)/i.test(address)) {
    const suggestion = address.replace(/^https?:\/?/i, 'https://');
    return { code: 'incomplete-address', message: 'After "https:" come two slashes.', suggestion };
  }
  if (bareHost.test(address)) {
    const message = 'Without https:// in front, this is looked for beside this file.';
    return { code: 'incomplete-address', message, suggestion: `https://${address}` };
  }
  if (/^[^\s/:@]+@[^\s/:@]+\.[a-z]+$/i.test(address)) {
    const message = 'A mail address needs mailto: in front.';
    return { code: 'incomplete-address', message, suggestion: `mailto:${address}` };
  }
  if (!/^mailto:[^@]*$/i.test(address)) return undefined;
  return { code: 'dead-address', message: 'After mailto: comes a mail address, with an @ in it.' };
};

type FolderReader = (folder: string) => string[] | undefined;

/** The names in a folder; `undefined` when there is no such folder. Capitals count, as they do on a web server. */
const makeFolderReader = (): FolderReader => {
  const known = new Map<string, string[] | undefined>();
  return (folder) => {
    if (!known.has(folder)) {
      try {
        known.set(folder, readdirSync(folder));
      } catch {
        known.set(folder, undefined);
      }
    }
    return known.get(folder);
  };
};

const judgeImage = (address: string, file: string, readFolder: FolderReader): Verdict | undefined => {
  let path: string;
  try {
    const url = new URL(address, pathToFileURL(file));
    // An address from the top of the site ("/images/…") cannot be looked up from here.
    if (url.protocol !== 'file:' || /^\s*[\\/]/.test(address)) return undefined;
    path = fileURLToPath(url);
  } catch {
    return undefined;
  }
  const names = readFolder(dirname(path));
  const name = basename(path);
  if (names?.includes(name)) return undefined;
  const missing = `There is no picture ${quote(address)} beside this file`;
  if (!names) return { code: 'broken-image', message: `${missing}: the folder does not exist.` };
  const nearest = findNearest(name, names);
  const capitals = nearest?.toLowerCase() === name.toLowerCase() ? ' Capitals and small letters must be the same.' : '';
  const suggestion = nearest && address.replace(/[^/]*$/, encodeURIComponent(nearest));
  return { code: 'broken-image', message: `${missing}.${capitals}`, suggestion };
};

/**
 * Addresses that lead nowhere.
 *
 * @param file the document's own path; without it (standard input), pictures cannot be looked for
 */
export const checkAddresses = ({ places }: ContentDocument, file: string | undefined): Finding[] => {
  const readFolder = makeFolderReader();
  return places.flatMap(({ kind, node, path }): Finding[] => {
    if (kind !== 'address' || node.type !== 'String' || !isLinkAddress(node.value)) return [];
    const lookFor = file !== undefined && isImage(path);
    const verdict =
      judgeForm(node.value.trim(), path) ?? (lookFor ? judgeImage(node.value, file, readFolder) : undefined);
    return verdict ? [{ offset: node.loc.start.offset, path, severity: 'warning', ...verdict }] : [];
  });
};
