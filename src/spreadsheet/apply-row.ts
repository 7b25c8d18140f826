/** A row's cells applied to a part of the document: what the row does not say stays as it is. */
import { encodeCell } from './cells.js';
import type { CellStyle } from './cells.js';
import { EVERY_LANGUAGE, schemas } from './fields.js';
import type { Field } from './fields.js';
import { assemble, pathOf } from './flatten.js';
import { writeHeading } from './headings.js';
import { placeNewFields } from './key-order.js';
import { closeGaps, isRecord, readAt, readPath, removeAt, writeAt, writePath } from './paths.js';
import { nameCell } from './problem.js';
import type { SheetProblem } from './problem.js';
import type { ReadField, Row } from './rows.js';

const withPlainLineEnds = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\r\n|\n\r|\r/g, '\n') : value;

/** Whether two values are one but for what programs change when they save: line ends, digits of a number after the fifteenth. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= Math.abs(one) * 1e-14;
  return typeof one === typeof other && JSON.stringify(withPlainLineEnds(one)) === JSON.stringify(withPlainLineEnds(other));
};

/** The letters of Windows-1252: programs that save CSV in it write question marks for all others. */
const westernLetters = /[\u0000-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/; // eslint-disable-line no-control-regex

const hasLostLetters = (before: unknown, after: unknown): boolean => {
  if (typeof before !== 'string' || typeof after !== 'string' || !after.includes('?')) return false;
  const lose = (letters: string[]): string => letters.map((letter) => (westernLetters.test(letter) ? letter : '?')).join('');
  return before !== after && [lose([...before]), lose(before.split(''))].includes(after);
};

/** Clears what an export would have put into the cell: it is blank now. */
const clear = (part: object, field: Field, style: CellStyle): void => {
  const path = pathOf(field);
  const value = readAt(part, path);
  if (value !== undefined && encodeCell(value, field.schema, style) !== undefined) removeAt(part, path);
};

const isSameText = (one: Field, other: Field): boolean =>
  one.language !== undefined && other.language !== undefined && writePath(one.path) === writePath(other.path);

/**
 * The part with what the row says.
 *
 * @param part the part as it was; `undefined` for a new one
 * @param children the fields of a new part that are rows of their own
 */
export const applyRow = (
  part: Record<string, unknown> | undefined,
  row: Row,
  children: readonly string[],
  style: CellStyle,
): { part: Record<string, unknown>; problems: SheetProblem[] } => {
  const problems: SheetProblem[] = [];
  const filled = row.fields.filter(({ value }) => value !== undefined);
  const report = ({ field, column }: ReadField, code: SheetProblem['code'], values: Record<string, string> = {}): void => {
    const heading = writeHeading(field, style.language);
    problems.push({ place: nameCell(row.sheet, row.number, column), code, values: { heading, ...values } });
  };
  for (const one of filled) {
    if (one.field.language !== EVERY_LANGUAGE) continue;
    const other = filled.find((other) => other !== one && isSameText(one.field, other.field));
    if (other) report(one, 'both-texts', { other: writeHeading(other.field, style.language) });
  }
  if (part && problems.length > 0) return { part, problems };
  if (!part) {
    const values = filled.map(({ field, value }) => [writePath(pathOf(field)), value] as const);
    return { part: assemble([...values, ...row.rest], row.order, children), problems };
  }
  const result = structuredClone(part);
  for (const { field, value } of row.fields) if (value === undefined) clear(result, field, style);
  for (const cell of filled) {
    const { field, value } = cell;
    const path = pathOf(field);
    const former = readAt(result, path);
    if (isSame(former, value)) continue;
    if (hasLostLetters(former, value)) report(cell, 'lost-letters', { word: String(value), former: String(former) });
    else if (field.language && typeof readAt(result, field.path) === 'string') {
      report(cell, 'text-in-every-language', { other: writeHeading({ ...field, language: EVERY_LANGUAGE }, style.language) });
    } else if (field.language === EVERY_LANGUAGE && isRecord(former)) {
      report(cell, 'text-by-language', { languages: Object.keys(former).join(', ') });
    } else writeAt(result, path, value);
  }
  for (const [path, value] of row.rest) {
    const steps = readPath(path)!;
    if (!isSame(readAt(result, steps), value)) writeAt(result, steps, structuredClone(value));
  }
  closeGaps(result);
  return { part: placeNewFields(part, result, schemas[row.kind]) as Record<string, unknown>, problems };
};
