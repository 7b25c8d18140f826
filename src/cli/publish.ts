/** `partner-cities publish`: has the content checked, puts it on a site, or puts the former version back. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check/check-content.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import type { Content } from '../content/schema.js';
import { explainFileError } from './file-errors.js';
import { findNearbyFiles } from './nearby-files.js';
import { languageOption, parseOptions } from './options.js';
import { checkCommandMessages } from '../messages/check-command.js';
import type { MessageLanguage } from '../messages/language.js';
import { publishMessages } from '../messages/publish.js';
import { collectFiles, findContentFolders, publishFiles, putBack, PublishError } from '../publish/publish-content.js';
import { canShowColor, reportProblems, summarize } from './report.js';

export const help: Command['help'] = publishMessages;

/** What elements accept when they are told nothing else (`max-bytes`). */
const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

/** The content, or `undefined` when it is not fit to be published, which is told then. */
const readContent = (file: string, isStrict: boolean, { stderr, env, language }: Io): Content | undefined => {
  const say = publishMessages[language];
  const bytes = readFileSync(file);
  const { problems, lines } = checkContent(bytes, file, { files: findNearbyFiles(file), language });
  const refused = problems.filter(({ severity }) => isStrict || severity === 'error');
  const options = { all: false, color: canShowColor(stderr, env), language };
  if (refused[0]) {
    stderr.write(reportProblems(refused, lines, options) + summarize(problems, 1, 0, options));
    stderr.write(`${say.nothingPublished}\n`);
    return undefined;
  }
  if (problems[0]) stderr.write(`${checkCommandMessages[language].readWarnings(file, problems.length)}\n`);
  if (bytes.length > DEFAULT_MAX_BYTES) stderr.write(`${say.tooLarge(file, bytes.length)}\n`);
  return JSON.parse(bytes.toString().replace(/^\uFEFF/, '')) as Content;
};

const publish = (asked: string, site: string, isStrict: boolean, io: Io): number => {
  const say = publishMessages[io.language];
  const file = statSync(asked).isDirectory() ? join(asked, 'partner-cities.json') : asked;
  const folders = findContentFolders(site);
  const content = readContent(file, isStrict, io);
  if (!content) return 1;
  const files = collectFiles(file, content);
  for (const folder of folders) {
    const isNew = publishFiles(folder, files);
    io.stdout.write(`${isNew ? say.published(folder, files.size) : say.nothingNew(folder)}\n`);
  }
  io.stdout.write(`${say.toPutBack(`partner-cities publish --back --site ${site}`)}\n`);
  return 0;
};

const explainPublishError = ({ reason, folder }: PublishError, language: MessageLanguage): string => {
  const { noContentFolder, noFormerVersion } = publishMessages[language];
  return reason === 'no-content-folder' ? noContentFolder(folder) : noFormerVersion(folder);
};

export const run: Command['run'] = (args, io) => {
  const say = publishMessages[io.language];
  const { values, positionals } = parseOptions(
    args,
    {
      content: { type: 'string' },
      site: { type: 'string' },
      back: { type: 'boolean' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...languageOption,
    },
    io.language,
  );
  const { content, site, back, strict = false } = values;
  if (values.help) {
    io.stdout.write(say.usage);
    return Promise.resolve(0);
  }
  if (positionals[0] !== undefined) throw new UsageError(say.superfluous(positionals[0]));
  if (!site) throw new UsageError(say.whichSite);
  if (!content && !back) throw new UsageError(say.whichContent);
  if (content && back) throw new UsageError(say.backNeedsNoContent);
  try {
    if (content) return Promise.resolve(publish(content, site, strict, io));
    for (const folder of findContentFolders(site)) {
      putBack(folder);
      io.stdout.write(`${say.isBack(folder)}\n`);
    }
    return Promise.resolve(0);
  } catch (error) {
    const message =
      error instanceof PublishError
        ? explainPublishError(error, io.language)
        : explainFileError(error, content ?? site, io.language);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return Promise.resolve(2);
  }
};
