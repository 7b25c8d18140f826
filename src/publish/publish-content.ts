/**
 * Puts new content on a site that runs: the document and the pictures that it names. Pictures go before the document
 * that names them. Nothing is removed: pages that are open may still ask for it. What is replaced is kept in a folder
 * beside, so that it can be put back.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../content/schema.js';
import { listPictures } from './list-pictures.js';
import { findPicture, isNearby } from './nearby-pictures.js';
import { listFiles, writeContentFile } from './site-files.js';

/** What elements ask for when a page names nothing else. */
const DOCUMENT = 'partner-cities.json';

/** Servers do not send what is in folders whose names begin with a dot. */
const FORMER = '.former';

/** There is no place for what is to be published, or nothing to put back. */
export class PublishError extends Error {
  constructor(
    readonly reason: 'no-content-folder' | 'no-former-version',
    readonly folder: string,
  ) {
    super(`${folder}: ${reason}`);
  }
}

/** Contents by name, relative to the content's folder. */
export type Files = ReadonlyMap<string, Buffer>;

/**
 * The folders of a site that have content: one for each major version, or the one beside the scripts.
 *
 * @throws PublishError
 */
export const findContentFolders = (site: string): string[] => {
  const versions = readdirSync(site).filter((name) => /^v\d+$/.test(name)).map((name) => join(site, name, 'content'));
  const folders = [...versions, join(site, 'content')].filter((folder) => existsSync(folder));
  if (folders[0]) return folders;
  throw new PublishError('no-content-folder', site);
};

/** The document and the pictures that it names; those that cannot be had, it does without. */
export const collectFiles = (file: string, content: Content): Files => {
  const pictures = listPictures(content).flatMap(({ address }): [string, Buffer][] => {
    const found = isNearby(address) ? findPicture(address, file) : undefined;
    return found && found.problem === undefined ? [[found.name, readFileSync(found.path)]] : [];
  });
  return new Map([...pictures, [DOCUMENT, readFileSync(file)]]);
};

/** Keeps what is about to be replaced. */
const keepFormer = (folder: string, names: Iterable<string>): void => {
  const unfinished = join(folder, `.${process.pid}.unfinished`);
  try {
    for (const name of names) {
      if (!existsSync(join(folder, name))) continue;
      mkdirSync(dirname(join(unfinished, name)), { recursive: true });
      writeFileSync(join(unfinished, name), readFileSync(join(folder, name)));
    }
    rmSync(join(folder, FORMER), { recursive: true, force: true });
    if (existsSync(unfinished)) renameSync(unfinished, join(folder, FORMER));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};

/**
 * @param folder of the content, on the site
 * @param files the document is the last of them
 * @returns whether anything is new
 */
export const publishFiles = (folder: string, files: Files): boolean => {
  const isNew = [...files].some(([name, bytes]) => !existsSync(join(folder, name)) || !readFileSync(join(folder, name)).equals(bytes));
  if (isNew) keepFormer(folder, files.keys());
  // Also where nothing is new: there may be compressed copies of older content.
  files.forEach((bytes, name) => writeContentFile(join(folder, name), bytes));
  return isNew;
};

/**
 * Puts back what the last publishing replaced. Done twice, it changes nothing.
 *
 * @throws PublishError
 */
export const putBack = (folder: string): void => {
  const former = join(folder, FORMER);
  if (!existsSync(join(former, DOCUMENT))) throw new PublishError('no-former-version', folder);
  const names = listFiles(former).sort((a, b) => Number(a === DOCUMENT) - Number(b === DOCUMENT));
  publishFiles(folder, new Map(names.map((name) => [name, readFileSync(join(former, name))])));
};
