/**
 * `partner-cities check`: reads the files, has them checked, prints what was found.
 */
import { readFileSync } from 'node:fs';
import { checkContent } from '../check/check-content.js';
import type { Problem } from '../check/finding.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { explainFileError } from './file-errors.js';
import { findNearbyFiles } from './nearby-files.js';
import { languageOption, parseOptions } from './options.js';
import { canShowColor, reportProblems, summarize } from './report.js';
import { checkCommandMessages } from '../messages/check-command.js';

export const help: Command['help'] = checkCommandMessages;

const readInput = async (stdin: Io['stdin']): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

const readContentFile = async (file: string, { stdin, stderr, language }: Io): Promise<Uint8Array | undefined> => {
  try {
    return file === '-' ? await readInput(stdin) : readFileSync(file);
  } catch (error) {
    stderr.write(`partner-cities: ${explainFileError(error, file, language) ?? String(error)}\n`);
    return undefined;
  }
};

export const run: Command['run'] = async (args, io) => {
  const { language } = io;
  const say = checkCommandMessages[language];
  const { values, positionals: files } = parseOptions(
    args,
    {
      strict: { type: 'boolean' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...languageOption,
    },
    language,
  );
  if (values.help) {
    io.stdout.write(say.usage);
    return 0;
  }
  if (files.length === 0) throw new UsageError(say.whichFile);
  const options = {
    all: values.all === true,
    color: canShowColor(io.stdout, io.env),
    language,
  };
  const problems: Problem[] = [];
  let unread = 0;
  for (const file of files) {
    const bytes = await readContentFile(file, io);
    if (!bytes) {
      unread++;
      continue;
    }
    const name = file === '-' ? say.standardInput : file;
    const checked = checkContent(bytes, name, { files: file === '-' ? undefined : findNearbyFiles(file), language });
    problems.push(...checked.problems);
    if (!values.json) io.stdout.write(reportProblems(checked.problems, checked.lines, options));
  }
  io.stdout.write(
    values.json
      ? `${JSON.stringify(problems, null, 2)}\n`
      : summarize(problems, files.length - unread, unread, options),
  );
  if (unread > 0) return 2;
  return problems.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0;
};
