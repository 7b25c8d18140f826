/**
 * Pictures beside the document: whether the server serves them, whether browsers show them, how large they are,
 * and whether their sides are those that the document gives.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contentTypes } from '../../../src/build/serving-rules.js';
import { findNearbyFiles } from '../../../src/cli/nearby-files.js';
import { pictureTypes } from '../../../src/content/picture-types.js';
import { checkString } from './marked-text.js';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const wide = (side: number): number[] => [side >> 8, side & 255];
const deep = (side: number): number[] => [0, 0, ...wide(side)];

const png = (width: number, height: number): Buffer =>
  bytes('\x89PNG\r\n\x1a\n', deep(13), 'IHDR', deep(width), deep(height), [8, 6, 0, 0, 0], deep(0));
const jpeg = (width: number, height: number, exif: number[] = []): Buffer =>
  bytes([0xff, 0xd8, 0xff, 0xe0], wide(16), 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0], exif, [0xff, 0xc0], wide(17), [8],
    wide(height), wide(width), [3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9]);
/** EXIF that says: turned by a quarter. */
const onItsSide = [
  ...[0xff, 0xe1, ...wide(34), ...Buffer.from('Exif\0\0MM'), 0, 42, 0, 0, 0, 8],
  ...[0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
];
const webp = (width: number, height: number): Buffer =>
  bytes('RIFF', [30, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0],
    [(width - 1) & 255, (width - 1) >> 8, 0, (height - 1) & 255, (height - 1) >> 8, 0]);
const gif = (width: number, height: number): Buffer =>
  bytes('GIF89a', [width & 255, width >> 8, height & 255, height >> 8], [0, 0, 0]);
const svg = (attributes: string): Buffer => bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}></svg>`);

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(folder, 'folder.png'));
  const files: Record<string, Buffer> = {
    'bay.png': png(640, 360),
    'bay.jpg': jpeg(640, 360),
    'bay.jpeg': jpeg(640, 360),
    'BAY.JPG': jpeg(640, 360),
    'phone.jpg': jpeg(640, 360, onItsSide),
    'bay.webp': webp(640, 360),
    'bay.gif': gif(640, 360),
    'bay.tiff': bytes('II*\0', [8, 0, 0, 0, 0, 0]),
    'sized.svg': svg('width="640" height="360"'),
    'boxed.svg': svg('viewBox="0 0 16 9"'),
    'plain.svg': svg(''),
    'commented.svg': bytes(`<!-- ${'x'.repeat(3000)} -->`, svg('viewBox="0 0 16 9"').toString()),
    'png named.jpg': png(640, 360),
    'svg-named.png': svg('width="640" height="360"'),
    'page.png': bytes('<!doctype html><title>Not found</title>'),
    'empty.png': bytes(),
    'fits.png': Buffer.concat([png(640, 360), Buffer.alloc(500_000 - png(1, 1).length)]),
    'heavy.png': Buffer.concat([png(640, 360), Buffer.alloc(612_345)]),
    'huge.jpg': Buffer.concat([jpeg(640, 360), Buffer.alloc(6_300_000)]),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

after(() => rmSync(folder, { recursive: true }));

const check = (src: string, sides: { width?: number; height?: number } = {}): string[] => {
  const text = JSON.stringify({ cities: [{ id: 'a', name: 'A', image: { src, alt: 'De haven', ...sides } }] });
  const files = findNearbyFiles(join(folder, 'content.json'));
  return checkString(text, { files, now: new Date('2025-06-01') }).map(({ severity, path, code, message, column, suggestion }) => {
    const name = path.replace('cities[0].image.', '');
    assert.equal(severity, 'warning');
    assert.ok(text.slice(column - 1).startsWith(name === 'src' ? '"' : String(sides[name as 'width'])), message);
    return `${name} ${code} ${/\d+ × \d+ pixels|\d+ kB|[\d.]+ MB/.exec(message)?.[0] ?? ''} ${suggestion ?? ''}`.replace(/ +/g, ' ').trimEnd();
  });
};

const size = { width: 640, height: 360 };

/** What is found in the pictures of a city and of an activity, and in their other sizes. */
const checkAll = (image: object): string[] => {
  const activities = [{ id: 'x', name: 'X', image }];
  const text = JSON.stringify({ cities: [{ id: 'a', name: 'A', images: [image], activities }] });
  const problems = checkString(text, { files: findNearbyFiles(join(folder, 'content.json')), now: new Date('2025-06-01') });
  return problems.map(({ path, code, suggestion }) => `${path} ${code} ${suggestion ?? ''}`.trim());
};

describe('partner-cities check, pictures', () => {
  it('has the types that are served from the settings of the server', () => {
    const served = Object.entries(contentTypes).filter(([, { type }]) => type.startsWith('image/'));
    assert.deepEqual(Object.fromEntries(served.map(([name, { type }]) => [name, type])), pictureTypes);
  });

  for (const name of ['bay.png', 'bay.jpg', 'bay.webp', 'sized.svg', 'boxed.svg', 'plain.svg', 'commented.svg', 'fits.png', 'png%20named.jpg']) {
    it(`finds nothing wrong with ${name}`, () => {
      assert.deepEqual(check(name, size), []);
      assert.deepEqual(check(`./${name}?v=2`), []);
      // Twice the size, and rounded.
      assert.deepEqual(check(name, { width: 1280, height: 720 }), []);
      assert.deepEqual(check(name, { width: 250, height: 141 }), []);
    });
  }

  it('looks into each of several pictures, and into their other sizes', () => {
    const sizes = [
      { src: 'bay.webp', width: 640 },
      { src: 'bay.jpg', width: 320 },
      { src: 'boxed.svg', width: 100 },
      { src: 'bai.png', width: 800 },
    ];
    const found = checkAll({ src: 'bay.png', alt: 'De haven', width: 640, height: 480, sizes });
    const each = ['height wrong-picture-size 360', 'sizes[1].width wrong-picture-size 640', 'sizes[3].src broken-image bay.png'];
    assert.deepEqual(found, ['images[0]', 'activities[0].image'].flatMap((path) => each.map((problem) => `cities[0].${path}.${problem}`)));
  });

  const faults: [src: string, sides: { width?: number; height?: number }, found: string[]][] = [
    ['bay.jpeg', size, ['src unserved-picture bay.jpg']],
    ['bay.jpeg?v=1.2', size, ['src unserved-picture bay.jpg?v=1.2']],
    ['BAY.JPG', size, ['src unserved-picture BAY.jpg']],
    ['bay.gif', size, ['src unserved-picture']],
    ['bay.tiff', {}, ['src unserved-picture', 'src broken-image']],
    ['svg-named.png', {}, ['src broken-image']],
    ['page.png', {}, ['src broken-image']],
    ['empty.png', size, ['src broken-image']],
    ['folder.png', {}, ['src broken-image']],
    ['heavy.png', size, ['src large-picture 612 kB']],
    ['huge.jpg', size, ['src large-picture 6.3 MB']],
    ['bay.png', { width: 640, height: 480 }, ['height wrong-picture-size 640 × 360 pixels 360']],
    ['bay.jpg', { width: 800, height: 360 }, ['width wrong-picture-size 640 × 360 pixels 640']],
    ['bay.webp', { width: 360, height: 640 }, ['width wrong-picture-size 640 × 360 pixels 640', 'height wrong-picture-size 640 × 360 pixels 360']],
    ['boxed.svg', { width: 640, height: 480 }, ['height wrong-picture-size 16 × 9 pixels 360']],
    ['bay.png', { width: 320 }, ['width wrong-picture-size 640 × 360 pixels 640']],
    ['phone.jpg', size, ['width wrong-picture-size 360 × 640 pixels 360', 'height wrong-picture-size 360 × 640 pixels 640']],
    ['phone.jpg', { width: 360, height: 640 }, []],
    ['.bay/bay.png', size, ['src broken-image']],
    ['https://x.nl/bay.gif', size, []],
    ['https://x.nl/bay', size, []],
    ['/images/bay.jpeg', size, []],
  ];
  for (const [src, sides, found] of faults) {
    it(`finds ${found.join(', ') || 'nothing'} in ${src} with ${JSON.stringify(sides)}`, () => assert.deepEqual(check(src, sides), found));
  }
});
