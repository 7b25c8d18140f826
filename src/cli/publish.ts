/** `partner-cities publish`: has the content checked, puts it on a site, or puts the former version back. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check/check-content.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import type { Content } from '../content/schema.js';
import { explainFileError } from './file-errors.js';
import { findNearbyFiles } from './nearby-files.js';
import { parseOptions } from './options.js';
import { collectFiles, findContentFolders, publishFiles, putBack, PublishError } from '../publish/publish-content.js';
import { canShowColor, reportProblems, summarize } from './report.js';

export const summary: Command['summary'] = 'put content on a site, or put the former version back';

export const usage: Command['usage'] = `Usage: partner-cities publish --content FILE --site DIR [options]
       partner-cities publish --back --site DIR

Puts the content and the pictures that it names on a site. DIR is the folder that a
server serves, or a copy of it: dist/embed, or a site with versions. The content is
checked first, as by "partner-cities check"; with errors, nothing is published. Each
file is replaced in one step. Compressed copies of older content (.br, .gz), which some
servers would send in its place, are deleted.

What is replaced is kept. --back puts it back; once more, and it is undone.

Options
  --content FILE  the content (JSON), or the folder of partner-cities.json
  --site DIR      the folder of the site
  --back          puts back what the last publishing replaced
  --strict        publishes nothing when there are warnings, either
  -h, --help      show this help

Exit status
  0  published, or put back
  1  the content has errors; nothing was published
  2  the command was not understood, or a file could not be read or written
`;

/** What elements accept when they are told nothing else (`max-bytes`). */
const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

/** The content, or `undefined` when it is not fit to be published, which is told then. */
const readContent = (file: string, isStrict: boolean, { stderr, env }: Io): Content | undefined => {
  const bytes = readFileSync(file);
  const { problems, lines } = checkContent(bytes, file, { files: findNearbyFiles(file) });
  const refused = problems.filter(({ severity }) => isStrict || severity === 'error');
  const options = { all: false, color: canShowColor(stderr, env) };
  if (refused[0]) {
    stderr.write(reportProblems(refused, lines, options) + summarize(problems, 1, 0, options));
    stderr.write('Nothing was published.\n');
    return undefined;
  }
  if (problems[0]) stderr.write(`${file}: ${problems.length} warnings. To read them: partner-cities check ${file}\n`);
  if (bytes.length > DEFAULT_MAX_BYTES) {
    stderr.write(`${file}: ${bytes.length} bytes, more than elements accept. Give them max-bytes="${bytes.length}" or more.\n`);
  }
  return JSON.parse(bytes.toString().replace(/^\uFEFF/, '')) as Content;
};

const publish = (asked: string, site: string, isStrict: boolean, io: Io): number => {
  const file = statSync(asked).isDirectory() ? join(asked, 'partner-cities.json') : asked;
  const folders = findContentFolders(site);
  const content = readContent(file, isStrict, io);
  if (!content) return 1;
  const files = collectFiles(file, content);
  for (const folder of folders) {
    const isNew = publishFiles(folder, files);
    io.stdout.write(`${folder}: ${isNew ? `${files.size} files published` : 'nothing is new'}.\n`);
  }
  io.stdout.write(`To put the former version back: partner-cities publish --back --site ${site}\n`);
  return 0;
};

export const run: Command['run'] = (args, io) => {
  const { values, positionals } = parseOptions(args, {
    content: { type: 'string' },
    site: { type: 'string' },
    back: { type: 'boolean' },
    strict: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  const { content, site, back, strict = false, help } = values;
  if (help) {
    io.stdout.write(usage);
    return Promise.resolve(0);
  }
  if (positionals[0] !== undefined) throw new UsageError(`What is "${positionals[0]}"? Name the file with --content.`);
  if (!site) throw new UsageError('Which site? Name its folder with --site DIR.');
  if (!content && !back) throw new UsageError('Which content? Name the file with --content FILE.');
  if (content && back) throw new UsageError('--back needs no --content: it puts back what was there.');
  try {
    if (content) return Promise.resolve(publish(content, site, strict, io));
    for (const folder of findContentFolders(site)) {
      putBack(folder);
      io.stdout.write(`${folder}: the former version is back.\n`);
    }
    return Promise.resolve(0);
  } catch (error) {
    const message = error instanceof PublishError ? error.message : explainFileError(error, content ?? site);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return Promise.resolve(2);
  }
};
