/**
 * The pictures beside the content, as far as its addresses name them. An address is resolved as a browser resolves it,
 * then real paths are compared: nothing outside of the content's folder is read, whether by `..`, by `%2e%2e`, by a
 * backslash or by a symbolic link.
 */
import { randomUUID } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** Why a picture cannot be had. */
export type PictureProblem = 'outside' | 'no-file-name' | 'no-picture' | 'forbidden' | 'missing';

/** Where a picture is, and its place relative to the content, with slashes; or why it cannot be had. */
export type FoundPicture = { name: string; path: string; problem?: undefined } | { problem: PictureProblem };

/** Whether an address is relative to the document. */
export const isNearby = (address: string): boolean => !/^\s*(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(address);

/** Other files beside the content are nobody's business: notes, settings, keys. */
const isPicture = /\.(?:apng|avif|bmp|gif|ico|jfif|jpe?g|jxl|png|svg|tiff?|webp)$/i;

/** A folder that no address can name: what is outside of it has left the folder of the content. */
const base = new URL(`https://example.org/${randomUUID()}/`);

const OUTSIDE: FoundPicture = { problem: 'outside' };
const NO_FILE: FoundPicture = { problem: 'no-file-name' };
const NO_PICTURE: FoundPicture = { problem: 'no-picture' };

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The names of folders and file, or `undefined` when they cannot be names. */
const decodeNames = (path: string): string[] | undefined => {
  try {
    const names = path.split('/').map(decodeURIComponent);
    return names.some((name) => /[/\\\0]/.test(name)) ? undefined : names;
  } catch {
    return undefined;
  }
};

/**
 * @param address relative to the document
 * @param file path of the document
 */
export const findPicture = (address: string, file: string): FoundPicture => {
  const { pathname } = new URL(address, base);
  if (!pathname.startsWith(base.pathname)) return OUTSIDE;
  const names = decodeNames(pathname.slice(base.pathname.length));
  if (!names) return NO_FILE;
  const name = names.join('/');
  if (!isPicture.test(name)) return NO_PICTURE;
  try {
    const folder = realpathSync(dirname(resolve(file)));
    const path = realpathSync(join(folder, name));
    if (!isBelow(path, folder)) return OUTSIDE;
    return isPicture.test(path) && statSync(path).isFile() ? { name, path } : NO_PICTURE;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'missing' };
  }
};
