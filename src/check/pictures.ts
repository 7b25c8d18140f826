/**
 * Pictures of the document: whether they are there, whether they are served and shown, whether
 * they are small enough, and whether they have the size that the document gives.
 */
import type { Node } from 'jsonc-parser';
import { pictureTypes } from '../content/picture-types.js';
import { field } from './document.js';
import type { Place } from './document.js';
import { joinNames, reportWarning } from './finding.js';
import type { Finding } from './finding.js';
import { findNearest } from './nearest.js';
import { quote } from './wording.js';

/** A file that should be a picture. */
export interface PictureFile {
  bytes: number;
  /** What it is by what is in it, such as "png"; `undefined` for what is no picture. */
  type?: string | undefined;
  /** In pixels, as browsers show it; `undefined` where the file does not say. */
  width?: number | undefined;
  height?: number | undefined;
}

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
  /** What is known of a file in a folder; `undefined` when it cannot be read. Without it, pictures are not looked into. */
  readPicture?(folder: string, name: string): PictureFile | undefined;
}

/** What is wrong with an address. */
export type AddressFault = Pick<Finding, 'code' | 'message' | 'suggestion'>;

/** A picture that takes more than two seconds on a slow phone (2 Mbit/s). */
const mostBytes = 500_000;

/** Characters of a picture that stands in the document itself: more than any bundler makes of a small file. */
const mostInside = 20_000;

/** What browsers show, whatever it is called; the server tells them that it is a picture. */
const shownTypes = new Set(['png', 'jpg', 'webp', 'avif', 'gif', 'svg']);
/** Other names of a type that is served. */
const otherNames: Readonly<Record<string, string | undefined>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' };
const unshownNames = /^(?:tiff?|hei[cf]|psd|pdf|eps|ai|raw|dng|cr2|nef|docx?|pptx?)$/;

const pathOf = (address: string): string => address.replace(/[?#].*$/s, '');

/** The path of an address that is relative to the document: its folder and the name in it. */
const splitPath = (address: string): [folder: string, name: string] | undefined => {
  // An address from the top of the site ("/images/…") cannot be looked up from here.
  if (/^(?:[\\/]|[a-z][a-z\d+.-]*:)/i.test(address)) return undefined;
  try {
    const path = decodeURIComponent(pathOf(address)).replaceAll('\\', '/');
    const slash = path.lastIndexOf('/');
    return path ? [path.slice(0, Math.max(0, slash)) || '.', path.slice(slash + 1)] : undefined;
  } catch {
    return undefined;
  }
};

const extensionOf = (name: string): string => /\.([^./\\]*)$/.exec(name)?.[1] ?? '';

const served = joinNames(Object.keys(pictureTypes).map((name) => `.${name}`), 'or');

const isServed = (extension: string): boolean => Object.hasOwn(pictureTypes, extension);

/** A type that the server does not serve, by the name of the file. */
const judgeType = (address: string, folder: string, name: string): AddressFault | undefined => {
  if (/(?:^|\/)\.[^./]/.test(`${folder}/${name}`)) {
    const message = 'The server that comes with the elements serves nothing whose name, or folder, begins with a dot.';
    return { code: 'unserved-picture', message: `${message} Give it another name.` };
  }
  const extension = extensionOf(name);
  if (isServed(extension)) return undefined;
  const small = extension.toLowerCase();
  const meant = isServed(small) ? small : otherNames[small];
  const what = extension ? `pictures whose name ends in ".${extension}"` : 'files whose name has no ending';
  const refusal = `The server that comes with the elements does not serve ${what}.`;
  if (meant === undefined) {
    return { code: 'unserved-picture', message: `${refusal} Save the picture as ${served}, and write that name.` };
  }
  const suggestion = address.replace(/\.[^./\\?#]*(?=[?#]|$)/, `.${meant}`);
  return { code: 'unserved-picture', message: `${refusal} Rename the file, too.`, suggestion };
};

/** Whether a file is there. Capitals count, as they do on a web server. */
const judgePresence = (address: string, folder: string, name: string, files: NearbyFiles): AddressFault | undefined => {
  const names = files.listNames(folder);
  if (names?.includes(name)) return undefined;
  const missing = `There is no picture ${quote(address)} beside this file`;
  if (!names) return { code: 'broken-image', message: `${missing}: the folder does not exist.` };
  const nearest = findNearest(name, names);
  const capitals = nearest?.toLowerCase() === name.toLowerCase() ? ' Capitals and small letters must be the same.' : '';
  const suggestion = nearest && address.replace(/[^/]*$/, encodeURIComponent(nearest));
  return { code: 'broken-image', message: `${missing}.${capitals}`, suggestion };
};

const judgeFile = (name: string, { bytes, type }: PictureFile): AddressFault[] => {
  if (bytes === 0) return [{ code: 'broken-image', message: 'This picture is an empty file. Save it again.' }];
  const isVector = /svg/i.test(extensionOf(name));
  if (type === undefined || !shownTypes.has(type) || (type === 'svg') !== isVector) {
    const what = type === undefined ? 'no picture that browsers know' : `a picture of the type "${type}"`;
    const message = `This file is ${what}, whatever its name says. Save it as ${served}.`;
    return [{ code: 'broken-image', message }];
  }
  if (bytes <= mostBytes) return [];
  const size = bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  const limit = `Visitors on a phone wait for it: make it smaller than ${mostBytes / 1000} kB.`;
  const remedy = isVector ? 'Simplify its shapes.' : 'A width of 1,600 pixels is enough; .webp and .avif are smallest.';
  return [{ code: 'large-picture', message: `This picture has ${size}. ${limit} ${remedy}` }];
};

const isSize = (node: Node | undefined): node is Node & { value: number } =>
  node?.type === 'number' && Number.isInteger(node.value) && (node.value as number) > 0;

/** The sides that a document gives to a picture and that it does not have. */
const judgeSides = (place: Place, { type, width, height }: PictureFile): Finding[] => {
  if (!width || !height) return [];
  const [givenWidth, givenHeight] = [field(place.holder, 'width'), field(place.holder, 'height')];
  const report = (node: Node, name: string, right: number): Finding => {
    const given = `${isSize(givenWidth) ? givenWidth.value : '?'} × ${isSize(givenHeight) ? givenHeight.value : '?'}`;
    const message = `This picture is ${width} × ${height} pixels, not ${given}: the page would move when it comes.`;
    const path = place.path.replace(/src$/, name);
    return reportWarning({ node, path }, 'wrong-picture-size', message, { suggestion: String(right) });
  };
  if (!isSize(givenWidth) || !isSize(givenHeight)) {
    // One side says nothing about the shape. It is right or wrong by itself, and a drawing has none of its own.
    if (type === 'svg') return [];
    if (isSize(givenWidth) && givenWidth.value !== width) return [report(givenWidth, 'width', width)];
    return isSize(givenHeight) && givenHeight.value !== height ? [report(givenHeight, 'height', height)] : [];
  }
  // The page keeps room by the shape; another size of the same shape may be meant. Sides are rounded.
  const wanted = (givenWidth.value * height) / width;
  if (Math.abs(givenHeight.value - wanted) <= 1 || Math.abs(givenWidth.value - (givenHeight.value * width) / height) <= 1) {
    return [];
  }
  if (type === 'svg' || givenWidth.value === width) return [report(givenHeight, 'height', Math.max(1, Math.round(wanted)))];
  if (givenHeight.value === height) return [report(givenWidth, 'width', width)];
  return [report(givenWidth, 'width', width), report(givenHeight, 'height', height)];
};

/**
 * What is wrong with a picture.
 *
 * @param place its address
 * @param address the address without spaces around it
 */
export const checkPicture = (place: Place, address: string, files: NearbyFiles | undefined): Finding[] => {
  const warn = ({ code, message, suggestion }: AddressFault): Finding =>
    reportWarning(place, code, message, { suggestion });
  if (/^data:/i.test(address)) {
    if (address.length <= mostInside) return [];
    const message = `This picture has ${Math.floor(address.length / 1000)} kB, which all visitors wait for before they see anything.`;
    return [warn({ code: 'large-picture', message: `${message} Put it into a file beside this one, and write its name.` })];
  }
  const [folder, name] = splitPath(address) ?? [];
  if (folder === undefined || name === undefined) {
    const extension = extensionOf(pathOf(address)).toLowerCase();
    if (!unshownNames.test(extension)) return [];
    return [warn({ code: 'unshown-picture', message: `Most browsers do not show a ".${extension}". Save it as ${served}.` })];
  }
  const missing = files && judgePresence(address, folder, name, files);
  if (missing) return [warn(missing)];
  const unserved = judgeType(address, folder, name);
  const file = files?.readPicture?.(folder, name);
  const faults = [...(unserved ? [unserved] : []), ...(file ? judgeFile(name, file) : [])];
  return [...faults.map(warn), ...(file ? judgeSides(place, file) : [])];
};
