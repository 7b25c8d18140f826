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
import { parseOptions } from './options.js';
import { canShowColor, reportProblems, summarize } from './report.js';

export const summary: Command['summary'] = 'check content files: what is wrong, where, and what to write instead';

export const usage: Command['usage'] = `Usage: partner-cities check [options] FILE...

Checks content files (JSON) for the partner city elements. For each problem it
says where it is (file:line:column and the path in the document), what is wrong,
what is allowed there, and what was probably meant. FILE may be "-": standard input.

An error means that a visitor misses something or sees something wrong; a
warning, that it can be better.

Options
  --strict    exit with status 1 for warnings, too
  --all       list everything, however often it occurs
  --json      print one JSON array for other programs, and nothing else
  -h, --help  show this help

Exit status
  0  no errors (there may be warnings)
  1  errors; with --strict, also warnings
  2  the command was not understood, or a file could not be read

With --json, each problem is an object with
  file, line, column  where it is; line and column count from 1
  path                the part of the document, such as cities[0].name ("" for all of it)
  severity            "error" or "warning"
  code                a word for the kind of problem, such as "unknown-name"
  message             what is wrong, in English
  allowed             where known: a list of what is allowed there, or of one description
  suggestion          where known: what to write instead
`;

const readInput = async (stdin: Io['stdin']): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

const readContentFile = async (file: string, { stdin, stderr }: Io): Promise<Uint8Array | undefined> => {
  try {
    return file === '-' ? await readInput(stdin) : readFileSync(file);
  } catch (error) {
    stderr.write(`partner-cities: ${explainFileError(error, file) ?? String(error)}\n`);
    return undefined;
  }
};

export const run: Command['run'] = async (args, io) => {
  const { values, positionals: files } = parseOptions(args, {
    strict: { type: 'boolean' },
    all: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    io.stdout.write(usage);
    return 0;
  }
  if (files.length === 0) throw new UsageError('Which file? Name at least one, or "-" for standard input.');
  const options = {
    all: values.all === true,
    color: canShowColor(io.stdout, io.env),
  };
  const problems: Problem[] = [];
  let unread = 0;
  for (const file of files) {
    const bytes = await readContentFile(file, io);
    if (!bytes) {
      unread++;
      continue;
    }
    const name = file === '-' ? 'standard input' : file;
    const checked = checkContent(bytes, name, { files: file === '-' ? undefined : findNearbyFiles(file) });
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
