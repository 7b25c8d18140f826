/** What is wrong in a spreadsheet: a code and values, which messages make into sentences. */

export type ProblemCode =
  | 'no-headings'
  | 'unknown-sheet'
  | 'unknown-heading'
  | 'double-heading'
  | 'no-type'
  | 'unknown-type'
  | 'not-of-this-type'
  | 'no-id'
  | 'double-id'
  | 'double-row'
  | 'no-city'
  | 'unknown-city'
  | 'both-texts'
  | 'text-in-every-language'
  | 'text-by-language'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'not-a-choice'
  | 'not-a-text'
  | 'not-a-date'
  | 'formula-error'
  | 'not-json'
  | 'lost-letters'
  | 'content';

/** Something wrong in a spreadsheet. */
export interface SheetProblem {
  /** Sheet, column and row, as spreadsheet programs write them: "Activiteiten!C7", in a file with one table "C7". */
  place: string;
  code: ProblemCode;
  /** What the sentence names: the word that stands there, the nearest right one, what may stand there. */
  values?: Readonly<Record<string, string>>;
}

/** The letters of a column: A, B, … Z, AA, … */
export const nameColumn = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : nameColumn(Math.floor(index / 26) - 1) + nameColumn(index % 26);

/**
 * A cell, as spreadsheet programs name it.
 *
 * @param column the position of the column, from 0; without it, the row is named by its first cell
 * @param row the number of the row, from 1
 */
export const nameCell = (sheet: string | undefined, row: number, column = 0): string => {
  const cell = `${nameColumn(column)}${row}`;
  if (sheet === undefined) return cell;
  return /^[\p{L}\p{N}_]+$/u.test(sheet) ? `${sheet}!${cell}` : `'${sheet.replaceAll("'", "''")}'!${cell}`;
};
