/**
 * `partner-cities check`: reads the files, has them checked, prints what was found.
 */
import { readFileSync } from 'node:fs';
import { checkContent } from '../check/check-content.js';
import type { CheckedContent } from '../check/check-content.js';
import type { Problem } from '../check/finding.js';
import { findNearest } from '../check/nearest.js';
import { checkCommandMessages } from '../messages/check-command.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { listContentFiles } from './content-files.js';
import { explainFileError } from './file-errors.js';
import { writeAnnotation, writeError } from './github-format.js';
import { findNearbyFiles } from './nearby-files.js';
import { languageOption, parseOptions } from './options.js';
import { canShowColor, reportProblems, summarize, summarizeFiles } from './report.js';
import { watchFiles } from './watch-files.js';

export const help: Command['help'] = checkCommandMessages;

const formats = ['text', 'json', 'github'] as const;

interface CheckOptions {
  /** Files, folders and patterns. */
  names: string[];
  format: (typeof formats)[number];
  strict: boolean;
  all: boolean;
  watch: boolean;
}

/** @throws UsageError */
const readOptions = (args: string[], { language }: Io): CheckOptions | 'help' => {
  const say = checkCommandMessages[language];
  const { values, positionals: names } = parseOptions(
    args,
    {
      strict: { type: 'boolean' },
      all: { type: 'boolean' },
      watch: { type: 'boolean' },
      format: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...languageOption,
    },
    language,
  );
  if (values.help) return 'help';
  if (names.length === 0) throw new UsageError(say.whichFile);
  const written = values.format ?? (values.json ? 'json' : 'text');
  const format = formats.find((name) => name === written);
  if (!format) throw new UsageError(say.unknownFormat(written, findNearest(written, formats)));
  if (values.json && format !== 'json') throw new UsageError(say.twoFormats(format));
  if (values.watch && format !== 'text') throw new UsageError(say.watchesText);
  if (values.watch && names.includes('-')) throw new UsageError(say.watchesNoInput);
  return { names, format, strict: values.strict === true, all: values.all === true, watch: values.watch === true };
};

const readInput = async (stdin: Io['stdin']): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

/** @throws what the file system refuses */
const checkFile = async (file: string, { stdin, language }: Io): Promise<CheckedContent> => {
  if (file !== '-') return checkContent(readFileSync(file), file, { files: findNearbyFiles(file), language });
  return checkContent(await readInput(stdin), checkCommandMessages[language].standardInput, { language });
};

/** Checks once; gives the exit status. */
const checkFiles = async ({ names, format, strict, all }: CheckOptions, io: Io): Promise<number> => {
  const { stdout, stderr, env, language } = io;
  const say = checkCommandMessages[language];
  const options = { all, color: canShowColor(stdout, env), language };
  const complain = (message: string): void => {
    if (format === 'github') stdout.write(writeError(message));
    else stderr.write(`partner-cities: ${message}\n`);
  };
  const { files, empty } = listContentFiles(names);
  for (const { kind, name } of empty) complain(kind === 'folder' ? say.emptyFolder(name) : say.noMatch(name));
  const found: Problem[][] = [];
  for (const file of files) {
    try {
      const { problems, lines } = await checkFile(file, io);
      found.push(problems);
      if (format === 'text') stdout.write(reportProblems(problems, lines, options));
      if (format === 'github') {
        for (const problem of problems) stdout.write(writeAnnotation(problem, env['GITHUB_WORKSPACE'], language));
      }
    } catch (error) {
      const message = explainFileError(error, file, language);
      if (message === undefined) throw error;
      complain(message);
    }
  }
  const problems = found.flat();
  const unread = files.length - found.length;
  if (format === 'json') stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  else {
    if (format === 'text' && files.length > 1) stdout.write(summarizeFiles(found, options));
    stdout.write(summarize(problems, found.length, unread, options));
  }
  if (unread > 0 || empty.length > 0) return 2;
  return problems.some(({ severity }) => severity === 'error' || strict) ? 1 : 0;
};

/** Checks whenever a file changes, until Ctrl+C. */
const watch = async (options: CheckOptions, io: Io): Promise<number> => {
  const { stdout, language } = io;
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const check = async (): Promise<void> => {
      // Clears the terminal and what was scrolled away; a log keeps all.
      stdout.write(stdout.isTTY ? '\u001b[2J\u001b[3J\u001b[H' : '');
      await checkFiles(options, io);
      const time = new Date().toLocaleTimeString(language);
      stdout.write(`${checkCommandMessages[language].checkedAt(time)}\n${stdout.isTTY ? '' : '\n'}`);
    };
    await watchFiles(() => listContentFiles(options.names).files, check, stop.signal);
    return 0;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
};

export const run: Command['run'] = async (args, io) => {
  const options = readOptions(args, io);
  if (options === 'help') {
    io.stdout.write(checkCommandMessages[io.language].usage);
    return 0;
  }
  return options.watch ? watch(options, io) : checkFiles(options, io);
};
