/**
 * Reads a PDF with Debian's poppler: its title, its text, words with their boxes, font sizes, paper, and pages as
 * pictures.
 */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { ensureDebianPackages } from '../../support/debian-packages.js';

const execute = promisify(execFile);
const maxBuffer = 1 << 28;
let isInstalled = false;

export interface Word {
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Picture {
  width: number;
  height: number;
  /** One byte a pixel: 0 is black. */
  pixels: Uint8Array;
}

export interface Pdf {
  title: string;
  /** The text of each page, spaces and line ends made one space. */
  pages: string[];
  words: Word[];
  /** Points, width by height. */
  paper: { width: number; height: number };
  /** In points, of all text. */
  fontSizes: number[];
}

export async function readPdf(file: string): Promise<Pdf> {
  const [info, text, xml, boxes] = await Promise.all([
    run('pdfinfo', [file]),
    run('pdftotext', ['-raw', file, '-']),
    // pdftohtml rounds to whole units, so it is asked for its largest ones: three times life size.
    run('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '3', file]),
    run('pdftotext', ['-bbox', file, '-']),
  ]);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)!;
  const pages = text.split('\f').map((page) => page.replace(/\s+/g, ' ').trim());
  pages.pop();
  return {
    title: /^Title:\s+(.*)$/m.exec(info)?.[1] ?? '',
    pages,
    words: listWords(boxes),
    paper: { width: Number(width), height: Number(height) },
    fontSizes: [...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / 3),
  };
}

function listWords(boxes: string): Word[] {
  const words: Word[] = [];
  let page = 0;
  for (const line of boxes.split('\n')) {
    if (line.includes('<page ')) {
      page++;
    }
    const word = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)<\/word>/.exec(line);
    if (word) {
      const [left, top, right, bottom] = word.slice(1, 5).map(Number) as [number, number, number, number];
      words.push({ page, text: word[5]!, left, top, right, bottom });
    }
  }
  return words;
}

/** The pages as grey pictures, one pixel a point. */
export async function renderPdf(file: string): Promise<Picture[]> {
  ensurePoppler();
  const { stdout: data } = await execute('pdftoppm', ['-r', '72', '-gray', file], { maxBuffer, encoding: 'buffer' });
  const pictures: Picture[] = [];
  for (let at = 0; at < data.length; ) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(data.toString('latin1', at, at + 40))!;
    const [width, height] = [Number(header[1]), Number(header[2])];
    const start = at + header[0].length;
    at = start + width * height;
    pictures.push({ width, height, pixels: data.subarray(start, at) });
  }
  return pictures;
}

/** Saves the first page as a PNG picture that can be read. */
export async function saveFirstPage(file: string, picture: string): Promise<void> {
  await run('pdftoppm', ['-r', '84', '-singlefile', '-png', file, picture.replace(/\.png$/, '')]);
}

/** The words that are in the text but not, or only partly, on the picture: clipped, covered, or without contrast. */
export function findUnreadable(pictures: Picture[], words: Word[]): Word[] {
  return words.filter(({ page, text, left, top, right, bottom }) => {
    const picture = pictures[page - 1]!;
    // Where letters have ink: from the middle of the line box up and down a quarter of it.
    const middle = (top + bottom) / 2;
    const quarter = (bottom - top) / 4;
    const upper = countDark(picture, [left, middle - quarter, right, middle]);
    const lower = countDark(picture, [left, middle, right, middle + quarter]);
    // Half of a word that is cut off has no ink at all; thin letters in a high line box have little.
    return /\w{3}/.test(text) && Math.min(upper, lower) < 0.005;
  });
}

function countDark({ width, height, pixels }: Picture, box: [number, number, number, number]): number {
  const [left, top, right, bottom] = box.map(Math.round) as typeof box;
  let dark = 0;
  let all = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      all++;
      if (x >= 0 && y >= 0 && x < width && y < height && pixels[y * width + x]! < 110) {
        dark++;
      }
    }
  }
  return all ? dark / all : 0;
}

/** The share of pixels that differ clearly, of pages that both have. */
export function comparePictures(one: Picture[], two: Picture[]): number {
  let different = 0;
  let all = 0;
  for (const [index, { pixels }] of one.entries()) {
    const others = two[index]?.pixels;
    for (let at = 0; at < pixels.length; at++) {
      all++;
      if (Math.abs(pixels[at]! - (others?.[at] ?? 0)) > 60) {
        different++;
      }
    }
  }
  return different / all;
}

async function run(command: string, parameters: string[]): Promise<string> {
  ensurePoppler();
  return (await execute(command, parameters, { maxBuffer })).stdout;
}

function ensurePoppler(): void {
  isInstalled ||= !spawnSync('pdftotext', ['-v']).error;
  if (!isInstalled) {
    ensureDebianPackages(['poppler-utils'], 'reading what is printed');
  }
  isInstalled = true;
}
