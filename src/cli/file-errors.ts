/** Errors of the file system as sentences: what happened, where, what to do. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { findNearest } from '../check/nearest.js';
import { fileErrorMessages } from '../messages/file-errors.js';
import type { MessageLanguage } from '../messages/language.js';

const explainMissing = (path: string, language: MessageLanguage): string => {
  const say = fileErrorMessages[language];
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) return say.noFolder;
  let nearest: string | undefined;
  try {
    nearest = findNearest(basename(path), readdirSync(folder));
  } catch {
    // A folder that cannot be listed has no nearest name.
  }
  return say.noFile(nearest);
};

/**
 * @param fallback what is named where the system names nothing
 * @returns `undefined` for an error that is none of the file system's
 */
export const explainFileError = (error: unknown, fallback: string, language: MessageLanguage): string | undefined => {
  const { code = '', path = fallback, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (!syscall) return undefined;
  const named = dest ?? path;
  if (code === 'ENOENT') return `${named}: ${explainMissing(named, language)}`;
  const { byCode, other } = fileErrorMessages[language];
  const explanations: Readonly<Record<string, string | undefined>> = byCode;
  return `${named}: ${explanations[code === 'EPERM' ? 'EACCES' : code] ?? other(code)}`;
};
