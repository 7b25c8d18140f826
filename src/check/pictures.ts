/**
 * Pictures of the document: whether they are there, whether they are served and shown, whether
 * they are small enough, and whether they have the size that the document gives.
 */
import type { Node } from 'jsonc-parser';
import { pictureTypes } from '../content/picture-types.js';
import { field, items } from './document.js';
import type { Place } from './document.js';
import { joinPath, reportWarning } from './finding.js';
import type { Finding, Wording } from './finding.js';
import { findNearest } from './nearest.js';
import { joinNames, quote } from './wording.js';

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

/** The endings of what is served: ".svg, .avif or .png". */
const served: Wording = (say) => joinNames(Object.keys(pictureTypes).map((name) => `.${name}`), 'disjunction', say);

const isServed = (extension: string): boolean => Object.hasOwn(pictureTypes, extension);

/** A type that the server does not serve, by the name of the file. */
const judgeType = (address: string, folder: string, name: string): AddressFault | undefined => {
  if (/(?:^|\/)\.[^./]/.test(`${folder}/${name}`)) {
    return { code: 'unserved-picture', message: ({ pictures }) => pictures.hidden };
  }
  const extension = extensionOf(name);
  if (isServed(extension)) return undefined;
  const small = extension.toLowerCase();
  const meant = isServed(small) ? small : otherNames[small];
  if (meant === undefined) {
    const message: Wording = (say) =>
      extension ? say.pictures.unserved(extension, served(say)) : say.pictures.noEnding(served(say));
    return { code: 'unserved-picture', message };
  }
  const suggestion = address.replace(/\.[^./\\?#]*(?=[?#]|$)/, `.${meant}`);
  return { code: 'unserved-picture', message: ({ pictures }) => pictures.unservedRename(extension), suggestion };
};

/** Whether a file is there. Capitals count, as they do on a web server. */
const judgePresence = (address: string, folder: string, name: string, files: NearbyFiles): AddressFault | undefined => {
  const names = files.listNames(folder);
  if (names?.includes(name)) return undefined;
  if (!names) return { code: 'broken-image', message: ({ pictures }) => pictures.noFolder(quote(address)) };
  const nearest = findNearest(name, names);
  const fault = nearest?.toLowerCase() === name.toLowerCase() ? 'capitals' : 'missing';
  const suggestion = nearest && address.replace(/[^/]*$/, encodeURIComponent(nearest));
  return { code: 'broken-image', message: ({ pictures }) => pictures[fault](quote(address)), suggestion };
};

const judgeFile = (name: string, { bytes, type }: PictureFile): AddressFault[] => {
  if (bytes === 0) return [{ code: 'broken-image', message: ({ pictures }) => pictures.empty }];
  const isVector = /svg/i.test(extensionOf(name));
  if (type === undefined || !shownTypes.has(type) || (type === 'svg') !== isVector) {
    const message: Wording = (say) =>
      type === undefined ? say.pictures.unknownType(served(say)) : say.pictures.otherType(type, served(say));
    return [{ code: 'broken-image', message }];
  }
  if (bytes <= mostBytes) return [];
  const message: Wording = ({ pictures, locale }) => {
    const megabytes = (bytes / 1e6).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const size = bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${megabytes} MB`;
    return (isVector ? pictures.largeDrawing : pictures.large)(size, mostBytes / 1000);
  };
  return [{ code: 'large-picture', message }];
};

const isSize = (node: Node | undefined): node is Node & { value: number } =>
  node?.type === 'number' && Number.isInteger(node.value) && (node.value as number) > 0;

/** Whether a picture is another size of one. */
const isOtherSize = ({ path }: Place): boolean => /\.sizes\[\d+\]\.src$/.test(path);

/** The width of another size, by which browsers choose; a drawing has none of its own. */
const judgeWidth = ({ holder, path }: Place, type: string | undefined, width: number): Finding[] => {
  const node = field(holder, 'width');
  if (!isSize(node) || type === 'svg' || node.value === width) return [];
  const place = { node, path: path.replace(/src$/, 'width') };
  const given = node.value;
  return [
    reportWarning(place, 'wrong-picture-size', ({ pictures }) => pictures.width(width, given), { suggestion: String(width) }),
  ];
};

/** Sizes of a picture that are the same. */
export const checkSizes = ({ node, path }: Place): Finding[] => {
  const taken = new Set<number>();
  return items(field(node, 'sizes')).flatMap((size, index) => {
    const width = field(size, 'width');
    if (!isSize(width)) return [];
    const { value } = width;
    const place = { node: width, path: `${joinPath(`${path}.sizes`, index)}.width` };
    if (taken.has(value)) return [reportWarning(place, 'repeated-size', ({ pictures }) => pictures.repeatedSize(value))];
    taken.add(value);
    return [];
  });
};

/** The sides that a document gives to a picture and that it does not have. */
const judgeSides = (place: Place, { type, width, height }: PictureFile): Finding[] => {
  if (!width || !height) return [];
  if (isOtherSize(place)) return judgeWidth(place, type, width);
  const [givenWidth, givenHeight] = [field(place.holder, 'width'), field(place.holder, 'height')];
  const report = (node: Node, name: string, right: number): Finding => {
    const given = `${isSize(givenWidth) ? givenWidth.value : '?'} × ${isSize(givenHeight) ? givenHeight.value : '?'}`;
    const message: Wording = ({ pictures }) => pictures.sides(width, height, given);
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
  const [folder, name] = splitPath(address) ?? [];
  if (folder === undefined || name === undefined) {
    const extension = extensionOf(pathOf(address)).toLowerCase();
    if (!unshownNames.test(extension)) return [];
    return [warn({ code: 'unshown-picture', message: (say) => say.pictures.unshown(extension, served(say)) })];
  }
  const missing = files && judgePresence(address, folder, name, files);
  if (missing) return [warn(missing)];
  const unserved = judgeType(address, folder, name);
  const file = files?.readPicture?.(folder, name);
  const faults = [...(unserved ? [unserved] : []), ...(file ? judgeFile(name, file) : [])];
  return [...faults.map(warn), ...(file ? judgeSides(place, file) : [])];
};
