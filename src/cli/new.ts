/** `partner-cities new`: adds a city or an activity to the content. */
import { readFileSync } from 'node:fs';
import { UsageError } from './command.js';
import type { Command } from './command.js';
import { explainFileError } from './file-errors.js';
import { languageOption, parseOptions } from './options.js';
import { replaceFile } from './write-files.js';
import type { MessageLanguage } from '../messages/language.js';
import { newMessages } from '../messages/new.js';
import type { StubProblem } from '../spreadsheet/add-stub.js';
import { explainShapeError } from './spreadsheet-errors.js';

export const help: Command['help'] = newMessages;

const explain = (problem: StubProblem, language: MessageLanguage): string => {
  const say = newMessages[language].problems;
  if (problem.code === 'no-city') return say['no-city'](problem.allowed);
  if (problem.code === 'unknown-city') return say['unknown-city'](problem.word, problem.allowed, problem.nearest);
  return say[problem.code](problem.word);
};

export const run: Command['run'] = async (args, io) => {
  const say = newMessages[io.language];
  const { values, positionals } = parseOptions(
    args,
    { name: { type: 'string' }, id: { type: 'string' }, city: { type: 'string' }, help: { type: 'boolean', short: 'h' }, ...languageOption },
    io.language,
  );
  if (values.help) {
    io.stdout.write(say.usage);
    return 0;
  }
  const [kind, file, ...others] = positionals;
  if (kind !== 'city' && kind !== 'activity') throw new UsageError(say.whichKind(kind));
  if (file === undefined || others.length > 0) throw new UsageError(say.whichFile);
  const { name, id, city } = values;
  if (!name?.trim()) throw new UsageError(say.whichName);
  if (kind === 'city' && city) throw new UsageError(say.cityOfCity);
  const { addStub } = await import('../spreadsheet/add-stub.js');
  try {
    const added = addStub(readFileSync(file, 'utf8'), { kind, name: name.trim(), ...(id && { id }), ...(city && { city }) });
    if ('code' in added) {
      io.stderr.write(`partner-cities: ${explain(added, io.language)}\n`);
      return 1;
    }
    replaceFile(file, added.text);
    io.stdout.write(`${say.added(file, added.line, added.id)}\n`);
    return 0;
  } catch (error) {
    const shape = await explainShapeError(error, file, say);
    const message = shape ?? explainFileError(error, file, io.language);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return shape === undefined ? 2 : 1;
  }
};
