/** Other programs read the workbooks, and what they save comes back. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import readOtherwise from 'read-excel-file/node';
import { exportCsv, exportWorkbook } from '../../src/spreadsheet/export-document.js';
import { importSpreadsheet, readSpreadsheet } from '../../src/spreadsheet/import-document.js';
import { makeTables } from '../../src/spreadsheet/tables.js';
import { ensureDebianPackages, MissingProgramError } from '../support/debian-packages.js';
import { validDocument } from '../node/spreadsheet/documents.js';

const samples = [
  JSON.parse(readFileSync('demo/content/partner-cities.json', 'utf8')) as Record<string, unknown>,
  ...fc.sample(validDocument, { numRuns: 8, seed: 13 }),
];

describe('another library', () => {
  it('reads in each cell what was written', async () => {
    for (const document of samples) {
      const tables = makeTables(document, { language: 'nl' }).filter(({ rows }) => rows.length > 0);
      const bytes = Buffer.from(await exportWorkbook(document, { language: 'nl' }));
      const sheets = (await readOtherwise(bytes, { trim: false })) as { sheet: string; data: unknown[][] }[];
      for (const { name, columns, rows } of tables) {
        const { data } = sheets.find(({ sheet }) => sheet === name)!;
        const read = data.map((row) => columns.map((_, index) => row[index] ?? null));
        assert.deepEqual(read, [columns.map(({ heading }) => heading), ...rows]);
      }
    }
  });
});

describe('LibreOffice', () => {
  let folder: string;
  let missing: string | undefined;

  const convert = (format: string, files: string[]): void => {
    const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', format, '--outdir', join(folder, 'saved')];
    execFileSync('soffice', [...args, ...files], { stdio: 'ignore' });
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'partner-cities-'));
    mkdirSync(join(folder, 'saved'));
    try {
      ensureDebianPackages(['libreoffice-calc-nogui'], 'the test of spreadsheets');
    } catch (error) {
      if (!(error instanceof MissingProgramError)) throw error;
      missing = error.message;
    }
  });

  after(() => rmSync(folder, { recursive: true }));

  it('opens and saves workbooks, and nothing changes', async (test) => {
    if (missing !== undefined) return test.skip(missing);
    const files = await Promise.all(
      samples.map(async (document, index) => {
        const file = join(folder, `${index}.xlsx`);
        writeFileSync(file, await exportWorkbook(document, { language: 'nl' }, ['Help']));
        return file;
      }),
    );
    convert('xlsx', files);
    for (const [index, document] of samples.entries()) {
      const saved = await readSpreadsheet(readFileSync(join(folder, 'saved', `${index}.xlsx`)));
      const into = JSON.stringify(document, null, 2);
      const { text, changes, problems } = importSpreadsheet(saved, { language: 'nl', into });
      assert.deepEqual({ changes, problems }, { changes: [], problems: [] }, `document ${index}`);
      assert.equal(text, into);
    }
  });

  it('takes no text for a formula', async (test) => {
    if (missing !== undefined) return test.skip(missing);
    const name = '=1+1';
    const content = { cities: [{ id: 'a', name, region: '+2+3', website: '@SUM(1)' }] };
    writeFileSync(join(folder, 'formula.xlsx'), await exportWorkbook(content, { language: 'en' }));
    writeFileSync(join(folder, 'formula.csv'), exportCsv(content, { language: 'en' }, ','));
    convert('txt:Text - txt - csv (StarCalc):9,34,76', [join(folder, 'formula.xlsx')]);
    assert.match(readFileSync(join(folder, 'saved', 'formula.txt'), 'utf8'), /a\t=1\+1\t\+2\+3\t@SUM\(1\)/);
    convert('txt:Text - txt - csv (StarCalc):9,34,76', [join(folder, 'formula.csv')]);
    assert.match(readFileSync(join(folder, 'saved', 'formula.txt'), 'utf8'), /a\t'=1\+1\t'\+2\+3\t'@SUM\(1\)/);
  });
});
