/**
 * Files of a site as they lie on a server: what a release brings with compressed copies beside it, content without, since
 * it may be changed by hand. A file is replaced in one step, so that a request never sees half of one; and one that has
 * not changed keeps its time, which servers make `Last-Modified` and `ETag` from.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { replaceFile } from './replace-file.js';

/** Pictures but drawings are compressed in themselves. */
const isText = (path: string): boolean => /\.(?:css|html|js|json|map|svg)$/i.test(path);

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

const isSame = (path: string, bytes: Buffer): boolean => existsSync(path) && readFileSync(path).equals(bytes);

const writeChanged = (path: string, bytes: Buffer): void => {
  if (isSame(path, bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, bytes);
};

/** Writes a file of the content. Copies beside it are of an older one: a server that has them would send them. */
export const writeContentFile = (path: string, bytes: Buffer): void => {
  compressedExtensions.forEach((extension) => rmSync(path + extension, { force: true }));
  writeChanged(path, bytes);
};

/**
 * Writes a file, and its compressed copies where it is text and they are smaller. A server that has a copy sends that,
 * whatever became of the file: so the old copies go first, and at no moment stands one beside a newer file.
 */
export const writeSiteFile = (path: string, bytes: Buffer): void => {
  const copies = compressedExtensions.map((extension) => {
    const compressed = isText(path) ? compress(bytes, extension, path) : bytes;
    return { copy: path + extension, compressed: compressed.length < bytes.length ? compressed : undefined };
  });
  const isNew = !isSame(path, bytes);
  copies.forEach(({ copy, compressed }) => (isNew || !compressed) && rmSync(copy, { force: true }));
  writeChanged(path, bytes);
  copies.forEach(({ copy, compressed }) => compressed && writeChanged(copy, compressed));
};
