/** Documents go into a spreadsheet and come back the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exportCsv, exportWorkbook } from '../../../src/spreadsheet/export-document.js';
import { importSpreadsheet, readSpreadsheet } from '../../../src/spreadsheet/import-document.js';
import type { SheetProblem } from '../../../src/spreadsheet/problem.js';
import { oddDocument, validDocument } from './documents.js';

type Language = 'en' | 'nl';

/** What belongs to the document, not to the sheet: the check of the content. */
const ownProblems = (problems: SheetProblem[]): SheetProblem[] => problems.filter(({ code }) => code !== 'content');

const asWorkbook = (document: unknown, language: Language): Promise<Uint8Array> => exportWorkbook(document, { language }, ['Help']);

const asCsv = (document: unknown, language: Language): Promise<Uint8Array> =>
  Promise.resolve(new TextEncoder().encode(exportCsv(document, { language }, language === 'nl' ? ';' : ',')));

const bring = async (bytes: Uint8Array, language: Language, into?: string) =>
  importSpreadsheet(await readSpreadsheet(bytes), { language, ...(into !== undefined && { into }) });

const demo = readFileSync('demo/content/partner-cities.json', 'utf8');

for (const [format, write] of [['xlsx', asWorkbook], ['csv', asCsv]] as const) {
  describe(`a document as ${format} and back`, () => {
    for (const [kind, documents] of [['valid', validDocument], ['odd', oddDocument]] as const) {
      it(`is the same, with the order of its fields: generated, ${kind}`, async () => {
        await fc.assert(
          fc.asyncProperty(documents, fc.constantFrom('en' as const, 'nl' as const), async (document, language) => {
            const { text, problems } = await bring(await write(document, language), language === 'nl' ? 'en' : 'nl');
            assert.deepEqual(ownProblems(problems), []);
            assert.equal(JSON.stringify(JSON.parse(text)), JSON.stringify(document));
          }),
          { numRuns: 60 },
        );
      });

      it(`changes nothing when it is put into the document again: generated, ${kind}`, async () => {
        await fc.assert(
          fc.asyncProperty(documents, async (document) => {
            const into = JSON.stringify(document, null, '\t');
            const { text, changes, missing, problems } = await bring(await write(document, 'nl'), 'nl', into);
            assert.deepEqual([changes, missing, problems], [[], [], []]);
            assert.equal(text, into);
          }),
          { numRuns: 40 },
        );
      });
    }

    it("is the same text for the demo's content, and fresh it is laid out as people do", async () => {
      const bytes = await write(JSON.parse(demo), 'nl');
      assert.equal((await bring(bytes, 'nl', demo)).text, demo);
      assert.deepEqual(JSON.parse((await bring(bytes, 'nl')).text), JSON.parse(demo));
    });
  });
}
