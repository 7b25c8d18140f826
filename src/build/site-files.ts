/**
 * Files of a site as they lie on a server, each text file with compressed copies beside it. A file is replaced in one
 * step, so that a request never sees half of one; and one that has not changed keeps its time, which servers make
 * `Last-Modified` and `ETag` from.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypes } from './serving-rules.js';

/** Extensions of the compressed copies, best first. */
export const compressedExtensions = ['.br', '.gz'] as const;

/** Brotli as servers send it to every visitor. */
export const compressBrotli = (bytes: Buffer, quality = 11): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const compress = (bytes: Buffer, extension: (typeof compressedExtensions)[number], path: string): Buffer => {
  if (extension === '.gz') return gzipSync(bytes, { level: 9 });
  // Source maps are large and only for developers' tools: the last few bytes are not worth most of the build's time.
  return compressBrotli(bytes, path.endsWith('.map') ? 5 : 11);
};

/** Names of all files in a folder and its subfolders, with slashes, sorted; compressed copies are not counted. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !compressedExtensions.some((extension) => entry.name.endsWith(extension)))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();

const replaceFile = (path: string, bytes: Buffer): void => {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.${process.pid}.unfinished`);
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
};

/** Writes a file, and its compressed copies where it is text and they are smaller. */
export const writeSiteFile = (path: string, bytes: Buffer): void => {
  const isText = contentTypes[extname(path).slice(1)]?.text;
  replaceFile(path, bytes);
  compressedExtensions.forEach((extension) => {
    const compressed = isText ? compress(bytes, extension, path) : bytes;
    if (compressed.length < bytes.length) replaceFile(path + extension, compressed);
    else rmSync(path + extension, { force: true });
  });
};
