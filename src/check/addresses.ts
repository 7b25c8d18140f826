/**
 * Addresses that lead nowhere, as far as that shows without asking the network:
 * http where https is expected, an address that lost its beginning, one that was copied with
 * its markup. Schemes that can do harm are refused by the schema already.
 */
import { isLinkAddress, isPictureAddress } from '../content/checks.js';
import { field, isAddress, isString, items, stringOf } from './document.js';
import type { ContentDocument, Place } from './document.js';
import { joinPath, reportWarning } from './finding.js';
import { checkPicture, checkSizes } from './pictures.js';
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
    return { code: 'incomplete-address', message: ({ addresses }) => addresses.twice, suggestion };
  }
  if (exampleHost.test(address)) {
    return { code: 'placeholder', message: ({ addresses }) => addresses.example(quote(address)) };
  }
  const host = findHost(address);
  if (host === undefined) return undefined;
  if (/,|\.\./.test(host)) {
    const sign = host.includes(',') ? 'comma' : 'points';
    const suggestion = address.replace(host, host.replace(/,|\.{2,}/g, '.'));
    return { code: 'dead-address', message: ({ addresses }) => addresses[sign], suggestion };
  }
  if (host.includes('.') || host.startsWith('[')) return undefined;
  return { code: 'dead-address', message: ({ addresses }) => addresses.noSite(quote(host)) };
};

const judgeForm = (address: string, kind: string, path: string): AddressFault | undefined => {
  const [, inMarkdown, inBrackets] = wrapped.exec(address) ?? [];
  const inner = inMarkdown ?? inBrackets;
  if (inner !== undefined) {
    return { code: 'incomplete-address', message: ({ addresses }) => addresses.wrapped, suggestion: inner };
  }
  if (isPlaceholder(address) || address === '#') {
    return { code: 'placeholder', message: ({ addresses }) => addresses.placeholder(quote(address)) };
  }
  const repaired = repairScheme(address);
  if (repaired !== undefined) {
    return { code: 'incomplete-address', message: ({ addresses }) => addresses.broken, suggestion: repaired };
  }
  if (ownMachine.test(address)) {
    return { code: 'dead-address', message: ({ addresses }) => addresses.ownMachine(quote(address)) };
  }
  // Wikidata and others name things by http addresses: there they are names, not links.
  if (/^http:/i.test(address) && !/\.sameAs\[\d+\]$/.test(path)) {
    const suggestion = address.replace(/^http:(?:\/\/)?/i, 'https://');
    const fault = kind === 'pictureAddress' ? 'insecurePicture' : 'insecure';
    return { code: 'insecure-address', message: ({ addresses }) => addresses[fault], suggestion };
  }
  if (/^https?:(?!\/\/)/i.test(address)) {
    const suggestion = address.replace(/^https?:\/?/i, 'https://');
    return { code: 'incomplete-address', message: ({ addresses }) => addresses.slashes, suggestion };
  }
  if (bareHost.test(address)) {
    return { code: 'incomplete-address', message: ({ addresses }) => addresses.bareHost, suggestion: `https://${address}` };
  }
  if (/^[^\s/:@]+@[^\s/:@]+\.[a-z]+$/i.test(address)) {
    return { code: 'incomplete-address', message: ({ addresses }) => addresses.bareMail, suggestion: `mailto:${address}` };
  }
  if (/^mailto:\/+/i.test(address)) {
    const suggestion = address.replace(/^mailto:\/+/i, 'mailto:');
    return { code: 'incomplete-address', message: ({ addresses }) => addresses.mailSlashes, suggestion };
  }
  if (!/^mailto:[^@]*$/i.test(address)) return judgeHost(address);
  return { code: 'dead-address', message: ({ addresses }) => addresses.noMail };
};

/** An address without what does not make it another one. */
const plainAddress = (address: string): string => address.trim().replace(/^https?:\/\/(?:www\.)?|\/$/gi, '').toLowerCase();

/** The official site of a city, once more among its links. */
const checkWebsite = ({ node, path }: Place): Finding[] => {
  const website = stringOf(field(node, 'website'));
  // One that was misread, since its quotation marks are wrong, is none.
  if (!website || !/^https?:/i.test(website) || !/^cities\[\d+\]$/.test(path)) return [];
  return items(field(node, 'links')).flatMap((link, index) => {
    const url = field(link, 'url');
    if (!isString(url) || plainAddress(url.value) !== plainAddress(website)) return [];
    const place = { node: url, path: `${joinPath(`${path}.links`, index)}.url` };
    return [reportWarning(place, 'repeated-link', ({ addresses }) => addresses.repeatedWebsite)];
  });
};

/**
 * Addresses that lead nowhere or stand twice, and pictures that are not there or not as the document says.
 *
 * @param files without it (standard input), pictures are not looked for
 */
export const checkAddresses = ({ places }: ContentDocument, files: NearbyFiles | undefined): Finding[] =>
  places.flatMap((place): Finding[] => {
    const { kind, node, path } = place;
    if (kind === 'image') return checkSizes(place);
    if (!isAddress(kind)) return checkWebsite(place);
    if (!isString(node)) return [];
    const isPicture = kind === 'pictureAddress';
    if (!(isPicture ? isPictureAddress : isLinkAddress)(node.value)) return [];
    const address = node.value.trim();
    const fault = judgeForm(address, kind, path);
    if (fault) return [reportWarning(place, fault.code, fault.message, { suggestion: fault.suggestion })];
    return isPicture ? checkPicture(place, address, files) : [];
  });
