/** The files around a document on the disk, for the check of its pictures. */
import { closeSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import type { NearbyFiles, PictureFile } from '../check/pictures.js';

/** The sides of a picture stand near its beginning, behind what a camera or an editor wrote there. */
const mostRead = 4 * 1024 * 1024;

const readStart = (file: string, size: number): Uint8Array => {
  const bytes = new Uint8Array(Math.min(size, mostRead));
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
};

/** How files of a type begin, each byte as a letter. It is known, too, where the sides cannot be found. */
const beginnings: [type: string, pattern: RegExp][] = [
  ['png', /^\u0089PNG/],
  ['jpg', /^\u00ff\u00d8\u00ff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF.{4}WEBP/s],
  // Its brand may stand among the compatible ones only.
  ['avif', /^.{4}ftyp.{0,56}avi[fs]/s],
];

const findType = (start: Uint8Array): string | undefined => {
  const beginning = String.fromCharCode(...start.subarray(0, 64));
  const type = beginnings.find(([, pattern]) => pattern.test(beginning))?.[0];
  // A drawing may have no size, or begin with a long comment.
  return type ?? (/<(?:\w+:)?svg[\s>]/.test(new TextDecoder().decode(start)) ? 'svg' : undefined);
};

const measure = (start: Uint8Array): Pick<PictureFile, 'type' | 'width' | 'height'> => {
  const known = findType(start);
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(start);
    // Browsers turn a photograph as its camera says (EXIF): from 5 on it lies on its side.
    const [across, down] = orientation > 4 ? [height, width] : [width, height];
    return { type: known ?? type, width: across, height: down };
  } catch {
    return { type: known };
  }
};

const readPicture = (file: string): PictureFile | undefined => {
  try {
    const status = statSync(file);
    // A folder or a device is no picture, and reading a pipe would never end.
    if (!status.isFile()) return { bytes: status.size || 1 };
    return { bytes: status.size, ...measure(readStart(file, status.size)) };
  } catch {
    return undefined;
  }
};

const remember = <T>(find: (path: string) => T): ((path: string) => T) => {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, find(path));
    return known.get(path)!;
  };
};

/** The files beside `file`. Each is read once: a document may have a thousand pictures. */
export const findNearbyFiles = (file: string): NearbyFiles => {
  const listNames = remember((folder) => {
    try {
      return readdirSync(join(dirname(file), folder));
    } catch {
      return undefined;
    }
  });
  const readOnce = remember(readPicture);
  return { listNames, readPicture: (folder, name) => readOnce(join(dirname(file), folder, name)) };
};
