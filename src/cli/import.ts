/** `partner-cities import`: brings a spreadsheet back into the content. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { ask, canAsk } from './ask.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { explainFileError } from './file-errors.js';
import { languageOption, parseOptions } from './options.js';
import { namePart, showChanges } from './show-changes.js';
import { explainShapeError } from './spreadsheet-errors.js';
import { replaceFile } from './write-files.js';
import { showHidden } from '../check/finding.js';
import { exportMessages } from '../messages/export.js';
import { importMessages } from '../messages/import.js';
import { spreadsheetMessages } from '../messages/spreadsheet.js';
import type { DocumentImport } from '../spreadsheet/import-document.js';

export const help: Command['help'] = importMessages;

interface Asked {
  sheet: string;
  into?: string;
  out: string;
  removeMissing: boolean;
  yes: boolean;
}

/** What was asked, as far as it can be understood. */
const readArguments = (args: string[], { language }: Io): Asked | undefined => {
  const say = importMessages[language];
  const { values, positionals } = parseOptions(
    args,
    {
      into: { type: 'string' },
      out: { type: 'string' },
      'remove-missing': { type: 'boolean' },
      yes: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...languageOption,
    },
    language,
  );
  if (values.help) return undefined;
  const [sheet, ...others] = positionals;
  if (sheet === undefined || others.length > 0) throw new UsageError(say.whichSheet);
  const { into, out = into } = values;
  if (!out) throw new UsageError(say.whereTo);
  return { sheet, ...(into && { into }), out, removeMissing: values['remove-missing'] === true, yes: values.yes === true };
};

const reportProblems = (problems: DocumentImport['problems'], { stderr, language }: Io): void => {
  const say = spreadsheetMessages[language].problems;
  for (const { place, code, values = {} } of problems) stderr.write(`${showHidden(place)}  ${showHidden(say[code](values))}\n`);
  stderr.write(`${importMessages[language].problems(problems.length)}\n`);
};

/** Whether the content is to be written: because it was said before, or is said now. */
const isConfirmed = async ({ into, out, yes }: Asked, io: Io): Promise<boolean> => {
  const say = importMessages[io.language];
  const isWhole = into !== out && existsSync(out);
  // A new file replaces nothing.
  if (yes || !existsSync(out)) return true;
  const question = isWhole ? say.replace(out) : say.write(out);
  if (canAsk(io) && say.isYes(await ask(question, io))) return true;
  io.stderr.write(`${isWhole ? say.exists(out) : say.notWritten}\n`);
  return false;
};

const bringBack = async (asked: Asked, io: Io): Promise<number> => {
  const say = importMessages[io.language];
  const { importSpreadsheet, readSpreadsheet } = await import('../spreadsheet/import-document.js');
  const { sheet, into, out, removeMissing } = asked;
  const spreadsheet = await readSpreadsheet(readFileSync(sheet));
  const text = into === undefined ? undefined : readFileSync(into, 'utf8');
  const { language } = io;
  const result = importSpreadsheet(spreadsheet, { language, removeMissing, ...(text !== undefined && { into: text }) });
  if (spreadsheet.isWestern) io.stderr.write(`${say.western}\n`);
  if (result.problems.length > 0) {
    reportProblems(result.problems, io);
    return 1;
  }
  const { changes, missing } = result;
  if (into !== undefined) io.stdout.write(showChanges(changes, language));
  if (missing.length > 0) io.stdout.write(`${say.kept(missing.map((part) => namePart(part, language)).join(', '))}\n`);
  if (text === result.text && into === out) {
    io.stdout.write(`${say.nothing}\n`);
    return 0;
  }
  io.stdout.write(`${say.changes(changes.reduce((sum, { fields }) => sum + fields.length, 0), changes.length)}\n`);
  if (!(await isConfirmed(asked, io))) return 1;
  replaceFile(out, result.text);
  io.stdout.write(`${say.written(out)}\n`);
  return 0;
};

export const run: Command['run'] = async (args, io) => {
  const say = importMessages[io.language];
  const asked = readArguments(args, io);
  if (!asked) {
    io.stdout.write(say.usage);
    return 0;
  }
  const { sheet, into = sheet } = asked;
  if (/\.(?:xls|xlsb|ods|numbers)$/i.test(extname(sheet))) throw new UsageError(say.oldWorkbook(sheet));
  try {
    return await bringBack(asked, io);
  } catch (error) {
    const { WorkbookError } = await import('../spreadsheet/workbook.js');
    const content =
      error instanceof WorkbookError ? say.notSheet(sheet) : await explainShapeError(error, into, exportMessages[io.language]);
    const message = content ?? explainFileError(error, sheet, io.language);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return content === undefined ? 2 : 1;
  }
};
