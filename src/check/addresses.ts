/**
 * Addresses that lead nowhere, as far as that shows without asking the network:
 * http where https is expected, an address that lost its beginning, a picture that is
 * not there. Schemes that can do harm are refused by the schema already.
 */
import { isLinkAddress } from '../content/checks.js';
import { isString } from './document.js';
import type { ContentDocument } from './document.js';
import { reportWarning } from './finding.js';
import type { Finding } from './finding.js';
import { findNearest } from './nearest.js';
import { quote } from './wording.js';

/**
 * The files around the document, for pictures with a relative address. The command looks
 * on the disk; a page for editors looks among what it was given.
 */
export interface NearbyFiles {
  /**
   * The names in a folder, as they are written; `undefined` when there is no such folder.
   *
   * @param folder its path from the document's own folder, such as "images"; that itself is "."
   */
  listNames(folder: string): readonly string[] | undefined;
}

const topLevel = 'com|org|net|eu|info|edu|gov|int|nl|de|be|fr|uk|us|cn|frl|amsterdam';
const bareHost = new RegExp(`^(?:www\\.[^/]+|[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:${topLevel}))(?:[/?#]|$)`, 'i');
const ownMachine =
  /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|[^/:?#]+\.(?:local|localhost|test|internal))(?:[:/?#]|$)/i;

const isImage = (path: string): boolean => /\.image\.src$/.test(path);

/** What is wrong with an address. */
type AddressFault = Pick<Finding, 'code' | 'message' | 'suggestion'>;

const judgeForm = (address: string, path: string): AddressFault | undefined => {
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

/** The path of an address that is relative to the document: its folder and the name in it. */
const splitPath = (address: string): [folder: string, name: string] | undefined => {
  // An address from the top of the site ("/images/…") cannot be looked up from here.
  if (/^(?:[\\/]|[a-z][a-z\d+.-]*:)/i.test(address)) return undefined;
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
    const slash = path.lastIndexOf('/');
    return path ? [path.slice(0, Math.max(0, slash)) || '.', path.slice(slash + 1)] : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a picture is there. Capitals count, as they do on a web server. */
const judgeImage = (address: string, files: NearbyFiles): AddressFault | undefined => {
  const [folder, name] = splitPath(address) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  const names = files.listNames(folder);
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
 * @param files without it (standard input), pictures are not looked for
 */
export const checkAddresses = ({ places }: ContentDocument, files: NearbyFiles | undefined): Finding[] =>
  places.flatMap((place): Finding[] => {
    const { kind, node, path } = place;
    if (kind !== 'address' || !isString(node) || !isLinkAddress(node.value)) return [];
    const address = node.value.trim();
    const fault = judgeForm(address, path) ?? (files && isImage(path) ? judgeImage(address, files) : undefined);
    return fault ? [reportWarning(place, fault.code, fault.message, { suggestion: fault.suggestion })] : [];
  });
