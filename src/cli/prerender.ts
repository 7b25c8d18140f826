/**
 * `partner-cities prerender`: reads the content, has it checked, writes the files. What
 * needs Lit is loaded only once there is something to render.
 */
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { checkContent } from '../check/check-content.js';
import { showHidden } from '../check/finding.js';
import { readContent as readDocument } from '../content/generated/reader.js';
import { matchLanguage } from '../content/language-tags.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { explainFileError } from './file-errors.js';
import { findNearbyFiles } from './nearby-files.js';
import { canShowColor, reportProblems, summarize } from './report.js';
import { checkCommandMessages } from '../messages/check-command.js';
import type { PrerenderMessages } from '../messages/en/prerender.js';
import { prerenderMessages } from '../messages/prerender.js';
import type { Content } from '../content/schema.js';
import { readOptions } from './prerender-options.js';
import type { PrerenderOptions } from './prerender-options.js';
import { OutputError, OutputFolder } from '../prerender/output-folder.js';
import { IncompletePackageError, importElements, readVersion } from '../prerender/package-files.js';
import { listLanguages } from '../prerender/prepare-content.js';

export const help: Command['help'] = prerenderMessages;

export const hasOwnLang: Command['hasOwnLang'] = true;

const showSize = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} kB`;

/** The content, or `undefined` when it has errors, which are told then. */
const readContent = ({ content: file }: PrerenderOptions, { stdout, stderr, env, language }: Io): Content | undefined => {
  const say = prerenderMessages[language];
  const bytes = readFileSync(file);
  stdout.write(`${say.checking(file, showSize(bytes.length).trim())}\n`);
  const { problems, lines } = checkContent(bytes, file, { files: findNearbyFiles(file), language });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const options = { all: false, color: canShowColor(stderr, env), language };
  if (errors[0]) {
    stderr.write(reportProblems(errors, lines, options) + summarize(problems, 1, 0, options));
    stderr.write(`${say.nothingWritten}\n`);
    return undefined;
  }
  if (problems[0]) stderr.write(`${checkCommandMessages[language].readWarnings(file, problems.length)}\n`);
  // What is a warning only is put right: languages as systems write them, references that stand twice.
  return readDocument(JSON.parse(bytes.toString().replace(/^\uFEFF/, ''))).content;
};

const chooseLanguages = (content: Content, asked: readonly string[], say: PrerenderMessages): readonly string[] => {
  const available = listLanguages(content);
  if (!available[0]) return asked[0] ? asked : ['nl'];
  const missing = asked.find((tag) => !matchLanguage(available, tag));
  if (missing) throw new UsageError(say.lacksLanguage(missing, available.join(', ')));
  return asked[0] ? asked : available;
};

const writeFiles = async (
  folder: OutputFolder,
  content: Content,
  options: PrerenderOptions,
  { stdout, stderr, language }: Io,
): Promise<void> => {
  const say = prerenderMessages[language];
  const { Prerendering } = await import('../prerender/list-files.js');
  const languages = chooseLanguages(content, options.languages, say);
  const elements = await importElements();
  const prerendering = new Prerendering(elements, content, languages, options);
  let count = 0;
  let total = 0;
  for (const [name, contents] of prerendering.listFiles()) {
    const bytes = folder.write(name, contents);
    total += bytes;
    count++;
    // A terminal shows how far it is, in one line; a log has a line for each file.
    stdout.write(
      stdout.isTTY ? `\r\u001b[K${say.progress(count, showSize(total).trim(), name)}` : `${showSize(bytes)}  ${name}\n`,
    );
    // Lets a signal through.
    await setImmediate();
  }
  if (stdout.isTTY) stdout.write('\r\u001b[K');
  folder.finish(readVersion());
  if (!(options.assetBase && options.scriptBase)) {
    for (const { place, address, problem } of prerendering.listMissing()) {
      stderr.write(`${options.content}: ${say.missingPicture(place, showHidden(address), say.pictureProblems[problem])}\n`);
    }
  }
  if (!options.baseUrl && !(options.assetBase && options.scriptBase)) {
    stderr.write(`${say.relative}\n`);
  }
  stdout.write(`${say.written(count, options.out, showSize(total).trim(), languages.join(', '))}\n`);
};

export const run: Command['run'] = async (args, io) => {
  const options = readOptions(args, io.language);
  if (options === 'help') {
    io.stdout.write(prerenderMessages[io.language].usage);
    return 0;
  }
  let folder: OutputFolder | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    folder?.discard();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const content = readContent(options, io);
    if (!content) return 1;
    folder = new OutputFolder(options.out);
    await writeFiles(folder, content, options, io);
    return 0;
  } catch (error) {
    folder?.discard();
    const isExpected = error instanceof OutputError || error instanceof IncompletePackageError;
    const message = isExpected ? error.message : explainFileError(error, folder ? options.out : options.content, io.language);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return 2;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
};
