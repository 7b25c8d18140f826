/** Spreadsheets come and go where there is no Node and no page: an editor's page uses the same code. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { root } from '../cli/command-process.js';
import { fullDocument } from '../cli/full-document.js';

describe('spreadsheets, without Node and without a page', () => {
  it('are written and read', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { exportCsv, exportWorkbook } from './export-document.ts';
          import { importSpreadsheet, readSpreadsheet } from './import-document.ts';
          export const bring = async (content) => {
            const files = [await exportWorkbook(content, { language: 'nl' }), new TextEncoder().encode(exportCsv(content, { language: 'nl' }, ';'))];
            return Promise.all(files.map(async (file) => importSpreadsheet(await readSpreadsheet(file), { language: 'nl' }).text));
          };`,
        resolveDir: join(root, 'src/spreadsheet'),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'sheets',
      platform: 'browser',
    });
    const context = createContext({
      TextDecoder, TextEncoder, URL, ReadableStream, Blob, Response, CompressionStream, DecompressionStream, structuredClone, setTimeout, queueMicrotask,
    });
    runInContext(outputFiles[0]!.text, context);
    const { bring } = runInContext('sheets', context) as { bring(content: unknown): Promise<string[]> };
    for (const text of await bring(fullDocument)) assert.deepEqual(JSON.parse(text), fullDocument);
  });
});
