/**
 * Files that cannot be read as JSON: a clear message for each mistake, at the place where an
 * editor must put the cursor.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '../../../src/check/check-content.js';
import type { Problem } from '../../../src/check/finding.js';
import { Lines } from '../../../src/check/lines.js';
import { readSyntax } from '../../../src/check/syntax.js';
import { brokenFiles } from './broken-files.js';
import { checkString, readMark } from './marked-text.js';

const checkBytes = (bytes: Uint8Array): Pick<Problem, 'line' | 'column' | 'code' | 'message'>[] =>
  checkContent(bytes, 'test.json').problems.map(({ line, column, code, message }) => ({ line, column, code, message }));

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('partner-cities check, a file that is no JSON', () => {
  for (const [title, marked, code, message, suggestion] of brokenFiles) {
    it(`reports ${title}`, () => {
      const { text, line, column } = readMark(marked);
      const found = checkString(text).map((problem) => ({ ...problem, suggestion: problem.suggestion }));
      const severity = 'error';
      assert.deepEqual(found, [{ file: 'test.json', line, column, path: '', severity, code, message, suggestion }]);
    });
  }

  it('names UTF-16, with and without a byte order mark', () => {
    for (const text of ['\ufeff{ "cities": [] }', '{ "cities": [] }']) {
      const littleEndian = Buffer.from(text, 'utf16le');
      for (const bytes of [littleEndian, Buffer.from(littleEndian).swap16()]) {
        const [problem, ...more] = checkBytes(bytes);
        assert.deepEqual([problem?.line, problem?.column, problem?.code, more.length], [1, 1, 'encoding', 0]);
        assert.match(problem!.message, /^This file is saved as UTF-16\. Save it again as UTF-8/);
      }
    }
  });

  it('shows the first letter of another encoding', () => {
    const [problem] = checkBytes(Buffer.from('{\n  "title": "Californië en België"\n}', 'latin1'));
    assert.deepEqual([problem?.line, problem?.column, problem?.code], [2, 22, 'encoding']);
    assert.match(problem!.message, /\(perhaps "ë"\)/);
  });

  it('shows where UTF-8 was cut off within a letter', () => {
    const [problem] = checkBytes(Buffer.from('{ "title": "België').subarray(0, -1));
    assert.deepEqual([problem?.line, problem?.column, problem?.code], [1, 18, 'encoding']);
  });

  it('names other kinds of files', () => {
    const messages = [
      [0x50, 0x4b, 3, 4],
      [0x25, 0x50, 0x44, 0x46],
      [0x1f, 0x8b, 8],
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
    ].map((bytes) => checkBytes(Uint8Array.from(bytes))[0]?.message.slice(0, 26));
    assert.deepEqual(messages, [
      'This is a zip file or an O',
      'This is a PDF, not a conte',
      'This is a compressed file ',
      'This is a picture (PNG), n',
      'This is a picture (JPEG), ',
    ]);
  });

  it('accepts a byte order mark, which no column counts', () => {
    assert.deepEqual(checkBytes(Buffer.from('\ufeff{ "cities": [] }')), []);
    assert.equal(checkBytes(Buffer.from('\ufeff{ "x": 1, "cities": [] }'))[0]?.column, 3);
  });

  it('refuses what JSON.parse refuses and nothing else', () => {
    const signs = fc.constantFrom(...'{}[]:,"\\ \n\t0123456789.-+eEtruefalsn\'/\u00a0é😀');
    const soup = fc.string({ unit: signs, maxLength: 12 });
    const broken = fc.tuple(fc.json(), fc.nat(), fc.nat(3), soup).map(([text, at, length, inserted]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + inserted + text.slice(start + length);
    });
    fc.assert(
      fc.property(fc.oneof(soup, broken), (text) => {
        const { faults } = readSyntax(new Lines(text));
        assert.equal(faults.length === 0, isJson(text), JSON.stringify(faults));
        for (const { line, column, message } of checkString(text)) assert.ok(line > 0 && column > 0 && message !== '');
      }),
      { numRuns: 3000 },
    );
  });

  it('ends for any bytes, however deep or broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        assert.ok(checkBytes(bytes).length > 0);
      }),
      { numRuns: 1000 },
    );
    assert.equal(checkBytes(Buffer.from('['.repeat(1_000_000)))[0]?.code, 'too-deep');
    assert.equal(checkBytes(Buffer.from(`{ "cities": [${'x '.repeat(500_000)}`)).length, 1000);
  });
});
