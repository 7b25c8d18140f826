/** The headings of a spreadsheet: one for each field, in two languages, understood in both. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '../../../src/spreadsheet/fields.js';
import { choices, readHeading } from '../../../src/spreadsheet/headings.js';
import { writePath } from '../../../src/spreadsheet/paths.js';
import { listPossibleColumns } from '../../../src/spreadsheet/tables.js';

describe('a heading', () => {
  for (const language of ['en', 'nl'] as const) {
    it(`names one field only, and each field has one: ${language}`, () => {
      for (const kind of kinds) {
        const columns = listPossibleColumns(kind, language, ['nl', 'zh-Hans']);
        assert.equal(new Set(columns.map(({ heading }) => heading)).size, columns.length, kind);
        for (const { heading, field } of columns) {
          const read = readHeading(heading, kind);
          assert.deepEqual([read && writePath(read.path), read?.language], [writePath(field!.path), field!.language], heading);
        }
      }
    });
  }

  it('is in words, not in names of the schema', () => {
    // A field without words would be called as in the schema: in Dutch, such a name is no word.
    const unnamed = kinds.flatMap((kind) =>
      listPossibleColumns(kind, 'nl').flatMap(({ heading }) => heading.match(/[a-z][A-Z]\w*|\$\w+|\b(?:since|until|agreement|region|country)\b/g) ?? []),
    );
    assert.deepEqual(unnamed, []);
  });

  it('has words for everything that can be chosen', () => {
    const offered = kinds.flatMap((kind) => listPossibleColumns(kind, 'en').flatMap(({ field }) => (field!.schema.type === 'picklist' ? field!.schema.options! : [])));
    assert.deepEqual(offered.filter((value) => !Object.hasOwn(choices, String(value))), []);
  });

  const forms: [heading: string, kind: (typeof kinds)[number], path: string | undefined, language?: string][] = [
    ['  NAAM (nl) ', 'city', 'name', 'nl'],
    ['naam', 'city', 'name', ''],
    ['Name (Alle talen)', 'city', 'name', ''],
    ['link 2 : TEKST (zh-Hans)', 'city', 'links[1].label', 'zh-Hans'],
    ['E-mail', 'city', undefined],
    ['Contact 1: email', 'city', 'contacts[0].email'],
    ["thema's", 'activity', 'themes'],
    ['Themas', 'activity', 'themes'],
    ['Naam 2 (nl)', 'city', undefined],
    ['Link', 'city', undefined],
    ['Land (nl)', 'city', undefined],
    ['__proto__', 'city', undefined],
    ['', 'city', undefined],
  ];
  for (const [heading, kind, path, language] of forms) {
    it(`${path === undefined ? 'is none' : 'is understood'}: "${heading}"`, () => {
      const field = readHeading(heading, kind);
      assert.deepEqual([field && writePath(field.path), field?.language], [path, language]);
    });
  }
});
