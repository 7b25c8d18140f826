/**
 * Files of a site as they lie on a server: what a release brings with compressed copies beside it, content without, since
 * it may be changed by hand. A file is replaced in one step, so that a request never sees half of one; and one that has not changed keeps its time, which servers make
 * `Last-Modified` and `ETag` from.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

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

const replaceFile = (path: string, bytes: Buffer): void => {
  if (isSame(path, bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, bytes);
    // nginx tells files apart by their length and the second: none has that of the file before it.
    const former = existsSync(path) ? Math.floor(statSync(path).mtimeMs / 1000) : 0;
    if (former >= Math.floor(Date.now() / 1000)) utimesSync(unfinished, former + 1, former + 1);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
};

/** Writes a file of the content. Copies beside it are of an older one: a server that has them would send them. */
export const writeContentFile = (path: string, bytes: Buffer): void => {
  compressedExtensions.forEach((extension) => rmSync(path + extension, { force: true }));
  replaceFile(path, bytes);
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
  replaceFile(path, bytes);
  copies.forEach(({ copy, compressed }) => compressed && replaceFile(copy, compressed));
};
