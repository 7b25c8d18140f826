/** The outsized bodies of the fault server: big or deep to read, cheap to make. */
import { createGzip } from 'node:zlib';

const piece = Buffer.alloc(64 * 1024, 'a');
const piecesPerMebibyte = 16;

/** Pieces of a JSON document of about that many mebibytes, with a text that long inside. */
export function* makeBigDocument(mebibytes: number): Generator<Buffer> {
  yield Buffer.from('{"filler":"');
  for (let count = 0; count < mebibytes * piecesPerMebibyte; count += 1) yield piece;
  yield Buffer.from('"}');
}

/** Pieces of a text value that never ends. */
export function* makeEndlessDocument(): Generator<Buffer> {
  yield Buffer.from('{"filler":"');
  for (;;) yield piece;
}

/** The document with one more field: lists in lists, that deep. */
export function nestDocument(document: string, depth: number): string {
  const start = document.lastIndexOf('}');
  return `${document.slice(0, start)},"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

let bomb: Promise<Buffer> | undefined;

/** 64 MiB of JSON in about 65 kB of gzip, made once. */
export function makeGzipBomb(): Promise<Buffer> {
  bomb ??= compressBomb();
  return bomb;
}

async function compressBomb(): Promise<Buffer> {
  const gzip = createGzip({ level: 9 });
  const parts: Buffer[] = [];
  gzip.on('data', (part: Buffer) => parts.push(part));
  const end = new Promise<void>((resolve) => gzip.once('end', resolve));
  for (const part of makeBigDocument(64)) {
    if (!gzip.write(part)) await new Promise((resolve) => gzip.once('drain', resolve));
  }
  gzip.end();
  await end;
  return Buffer.concat(parts);
}
