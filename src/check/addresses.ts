/**
 * Addresses that lead nowhere, as far as that shows without asking the network:
 * http where https is expected, an address that lost its beginning, one that was copied with
 * its markup. Schemes that can do harm are refused by the schema already.
 */
import { isPictureAddress, isLinkAddress } from '../content/checks.js';
import { isAddress, isString } from './document.js';
import type { ContentDocument } from './document.js';
import { reportWarning } from './finding.js';
import { checkPicture } from './pictures.js';
import type { AddressFault, NearbyFiles } from './pictures.js';
import type { Finding } from './finding.js';
import { isPlaceholder } from './placeholders.js';
import { quote } from './wording.js';

const topLevel = 'com|org|net|eu|info|edu|gov|int|nl|de|be|fr|uk|us|cn|frl|amsterdam';
const bareHost = new RegExp(`^(?:www\\.[^/]+|[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:${topLevel}))(?:[/?#]|$)`, 'i');
const ownMachine =
  /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|[^/:?#]+\.(?:local|localhost|test|internal))(?:[:/?#]|$)/i;

/** The form of a Markdown link, of a picture in Markdown, and of an address between angle brackets. */
const wrapped = /^(?:!?\[[^\]]*\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)|<([^\s<>]+)>)$/;
/** "https//", "htps//", "https;//", "https ://", "://", "https/www.": what is left of a scheme in front of a host. */
const brokenScheme =
  /^(?:[htps]{3,6}\s*(?!:)[\s;.,]*:?[\\/]{2,}|[htps]{3,6}[\s;.,\\/]+(?=www\.)|:[\\/]{2,})[\s:\\/]*/i;
/** A host that nobody has: kept for examples (RFC 2606), or not filled in. */
const exampleHost = /^https?:\/\/(?:[^/?#]+\.)?(?:example\.(?:com|net|org)|[^/?#.]+\.(?:example|invalid))(?:[:/?#]|$)/i;

const findHost = (address: string): string | undefined => /^https?:\/+(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1];

/** A whole address in place of one whose scheme is broken. */
const repairScheme = (address: string): string | undefined => {
  const rest = address.replace(brokenScheme, '');
  return rest !== address && /^[^\s/?#]+\.[^\s/?#]/.test(rest) ? `https://${rest}` : undefined;
};

const judgeHost = (address: string): AddressFault | undefined => {
  if (/^https?:\/+https?(?::|\/\/)/i.test(address)) {
    const suggestion = address.replace(/^https?:\/+https?:?\/*/i, 'https://');
    return { code: 'incomplete-address', message: 'This address has "https://" twice.', suggestion };
  }
  if (exampleHost.test(address)) {
    return { code: 'placeholder', message: `${quote(address)} is an address for examples. Write the real one.` };
  }
  const host = findHost(address);
  if (host === undefined) return undefined;
  if (/,|\.\./.test(host)) {
    const sign = host.includes(',') ? 'a comma' : 'two points';
    const suggestion = address.replace(host, host.replace(/,|\.{2,}/g, '.'));
    return { code: 'dead-address', message: `The name of this site has ${sign} in it.`, suggestion };
  }
  if (host.includes('.') || host.startsWith('[')) return undefined;
  const message = `There is no site ${quote(host)} on the internet: a part such as ".nl" is missing.`;
  return { code: 'dead-address', message };
};

const judgeForm = (address: string, kind: string, path: string): AddressFault | undefined => {
  const [, inMarkdown, inBrackets] = wrapped.exec(address) ?? [];
  const inner = inMarkdown ?? inBrackets;
  if (inner !== undefined) {
    const message = 'Only the address itself belongs here, without a label and brackets.';
    return { code: 'incomplete-address', message, suggestion: inner };
  }
  if (isPlaceholder(address) || address === '#') {
    return { code: 'placeholder', message: `${quote(address)} is no address yet. Write it, or leave its line out.` };
  }
  const repaired = repairScheme(address);
  if (repaired !== undefined) {
    const message = 'The beginning of this address is broken. A whole one starts with https://';
    return { code: 'incomplete-address', message: `${message}.`, suggestion: repaired };
  }
  if (ownMachine.test(address)) {
    const message = `${quote(address)} works on one computer only. Write the public address.`;
    return { code: 'dead-address', message };
  }
  // Wikidata and others name things by http addresses: there they are names, not links.
  if (/^http:/i.test(address) && !/\.sameAs\[\d+\]$/.test(path)) {
    const effect = kind === 'pictureAddress'
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
  if (/^mailto:\/+/i.test(address)) {
    const suggestion = address.replace(/^mailto:\/+/i, 'mailto:');
    return { code: 'incomplete-address', message: 'After mailto: come no slashes.', suggestion };
  }
  if (!/^mailto:[^@]*$/i.test(address)) return judgeHost(address);
  return { code: 'dead-address', message: 'After mailto: comes a mail address, with an @ in it.' };
};

/**
 * Addresses that lead nowhere, and pictures that are not there or not as the document says.
 *
 * @param files without it (standard input), pictures are not looked for
 */
export const checkAddresses = ({ places }: ContentDocument, files: NearbyFiles | undefined): Finding[] =>
  places.flatMap((place): Finding[] => {
    const { kind, node, path } = place;
    if (!isAddress(kind) || !isString(node)) return [];
    const isPicture = kind === 'pictureAddress';
    if (!(isPicture ? isPictureAddress : isLinkAddress)(node.value)) return [];
    const address = node.value.trim();
    const fault = judgeForm(address, kind, path);
    if (fault) return [reportWarning(place, fault.code, fault.message, { suggestion: fault.suggestion })];
    return isPicture ? checkPicture(place, address, files) : [];
  });
