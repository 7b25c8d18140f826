/** Errors of the file system as sentences: what happened, where, what to do. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { findNearest } from '../check/nearest.js';

const explainMissing = (path: string): string => {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) return 'there is no such folder.';
  let nearest: string | undefined;
  try {
    nearest = findNearest(basename(path), readdirSync(folder));
  } catch {
    // A folder that cannot be listed has no nearest name.
  }
  return `there is no such file.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`;
};

const explanations: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to do that here. Ask who owns it for the right, or name another place.',
  EBUSY: 'something else is using this, or it is a disk of its own. Name another place.',
  EDQUOT: 'your share of the disk is full. Make room, or name another disk.',
  EFBIG: 'the file would be larger than this disk allows.',
  EIO: 'the disk could not be read or written. It may be broken.',
  EISDIR: 'this is a folder. Name a file in it.',
  ELOOP: 'symbolic links lead in a circle here.',
  EMFILE: 'too many files are open. Close other programs, and try again.',
  ENAMETOOLONG: 'this name is too long for the disk.',
  ENFILE: 'too many files are open. Close other programs, and try again.',
  ENOSPC: 'there is no room left on the disk. Make room, or name another disk.',
  ENOTDIR: 'a part of this path is a file, where a folder was expected.',
  ENOTEMPTY: 'somebody wrote into this folder meanwhile. Try again.',
  EROFS: 'this disk can only be read. Name another place.',
  EXDEV: 'this is on another disk than its folder. Name another place.',
};

/**
 * @param fallback what is named where the system names nothing
 * @returns `undefined` for an error that is none of the file system's
 */
export const explainFileError = (error: unknown, fallback: string): string | undefined => {
  const { code = '', path = fallback, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (!syscall) return undefined;
  const named = dest ?? path;
  if (code === 'ENOENT') return `${named}: ${explainMissing(named)}`;
  const alike = code === 'EPERM' ? 'EACCES' : code;
  return `${named}: ${explanations[alike] ?? `the system says ${code}.`}`;
};
