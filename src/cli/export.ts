/** `partner-cities export`: writes the content as a spreadsheet. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { ask, canAsk } from './ask.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { explainFileError } from './file-errors.js';
import { languageOption, parseOptions } from './options.js';
import { explainShapeError } from './spreadsheet-errors.js';
import { replaceFile } from './write-files.js';
import { exportMessages } from '../messages/export.js';
import { spreadsheetMessages } from '../messages/spreadsheet.js';

export const help: Command['help'] = exportMessages;

interface Asked {
  file: string;
  out: string;
  languages: string[];
  textsOnly: boolean;
  separator: ',' | ';';
}

const write = async ({ file, out, languages, textsOnly, separator }: Asked, { stdout, language }: Io): Promise<void> => {
  const say = exportMessages[language];
  const content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as { cities: { activities?: unknown[] }[] };
  const { exportCsv, exportWorkbook } = await import('../spreadsheet/export-document.js');
  const options = { language, languages, textsOnly };
  const isCsv = extname(out).toLowerCase() === '.csv';
  replaceFile(out, isCsv ? exportCsv(content, options, separator) : await exportWorkbook(content, options, spreadsheetMessages[language].help));
  const activities = content.cities.reduce((sum, city) => sum + (city.activities?.length ?? 0), 0);
  stdout.write(`${say.written(out, content.cities.length, activities)}\n`);
  stdout.write(`${say.toImport(`partner-cities import ${out} --into ${file}`)}\n`);
};

/** What was asked, as far as it can be understood. */
const readArguments = (args: string[], { language }: Io) => {
  const say = exportMessages[language];
  const { values, positionals } = parseOptions(
    args,
    {
      out: { type: 'string' },
      languages: { type: 'string' },
      texts: { type: 'boolean' },
      separator: { type: 'string' },
      yes: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...languageOption,
    },
    language,
  );
  if (values.help) return undefined;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(say.whichFile);
  const { out, separator = language === 'nl' ? ';' : ',' } = values;
  if (!out) throw new UsageError(say.whichOut);
  if (!['.xlsx', '.csv'].includes(extname(out).toLowerCase())) throw new UsageError(say.otherFormat(out));
  if (separator !== ',' && separator !== ';') throw new UsageError(say.badSeparator);
  const languages = (values.languages ?? '').split(/[,\s]+/).filter(Boolean);
  const wrong = languages.find((tag) => !/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/.test(tag));
  if (wrong !== undefined) throw new UsageError(say.badLanguage(wrong));
  return { file, out, languages, textsOnly: values.texts === true, separator, yes: values.yes === true } satisfies Asked & { yes: boolean };
};

export const run: Command['run'] = async (args, io) => {
  const say = exportMessages[io.language];
  const asked = readArguments(args, io);
  if (!asked) {
    io.stdout.write(say.usage);
    return 0;
  }
  const { file, out } = asked;
  try {
    if (existsSync(out) && !asked.yes && !(canAsk(io) && say.isYes(await ask(say.replace(out), io)))) {
      io.stderr.write(`partner-cities: ${say.exists(out)}\n`);
      return 1;
    }
    await write(asked, io);
    return 0;
  } catch (error) {
    const { LongCellError } = await import('../spreadsheet/workbook.js');
    const content = error instanceof LongCellError ? say.longCell(error.message) : await explainShapeError(error, file, say);
    const message = content ?? explainFileError(error, file, io.language);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return content === undefined ? 2 : 1;
  }
};
