/**
 * The check runs where there is no Node and no page: it is bundled and run with what
 * ECMAScript and the web have in common.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type { checkContent } from '../../../src/check/check-content.js';
import { root } from './command-process.js';
import { fullDocument } from './full-document.js';

describe('the check, without Node and without a page', () => {
  it('finds what is wrong in a document, in JSON that is broken, and in a missing picture', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'src/check/check-content.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'check',
      platform: 'browser',
    });
    const context = createContext({ TextDecoder, TextEncoder, URL });
    runInContext(outputFiles[0]!.text, context);
    const { checkContent: check } = runInContext('check', context) as { checkContent: typeof checkContent };
    const files = { listNames: (folder: string) => (folder === 'images' ? ['bay.svg'] : undefined) };
    const listCodes = (text: string): string[] =>
      // The array is one of the other realm: a copy can be compared.
      Array.from(check(new TextEncoder().encode(text), 'test.json', { files }).problems, ({ code }) => code);
    assert.deepEqual(listCodes(JSON.stringify(fullDocument)), []);
    assert.deepEqual(listCodes('{ title: “T” }'), ['syntax', 'syntax']);
    const image = '{ "src": "images/Bay.svg", "alt": "De baai" }';
    assert.deepEqual(listCodes(`{ "titel": "T", "cities": [{ "id": "a", "name": "A", "image": ${image} }] }`), [
      'unknown-name',
      'broken-image',
    ]);
    assert.equal(check(Uint8Array.of(0xff, 0xd8, 0xff), 'test.json').problems.length, 1);
  });
});
