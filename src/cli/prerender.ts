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
import type { Content } from '../content/schema.js';
import { readOptions } from './prerender-options.js';
import type { PrerenderOptions } from './prerender-options.js';
import { OutputError, OutputFolder } from '../prerender/output-folder.js';
import { IncompletePackageError, importElements, readVersion } from '../prerender/package-files.js';
import { listLanguages } from '../prerender/prepare-content.js';

export const summary: Command['summary'] = 'write static HTML: pages, and snippets to paste';

export const usage: Command['usage'] = `Usage: partner-cities prerender --content FILE --out DIR [options]

Writes the content as HTML, for each of its languages:

  LANG.html                       a whole page, readable without scripts
  index.html                      the same in the content's own language
  snippets/LANG/NAME.shadow.html  an element to paste, as the browser would show it
  snippets/LANG/NAME.plain.html   the same as plain HTML, for editors that drop <template>
  content-security-policy.txt     what a page with these must allow
  embed/, images/, FILE           the script, the pictures and the content, unless they
                                  are elsewhere

The content is checked first, as by "partner-cities check". DIR is replaced as a whole
once everything is there; an interrupted run leaves it as it was.

Options
  --content FILE      the content (JSON)
  --out DIR           the folder to write
  --lang LIST         only these languages, such as nl,en
  --widget LIST       only these elements: partner-cities, partner-city-card,
                      partner-activity-list
  --heading-level N   level of the first heading in snippets, 1 to 6; 2 when absent
  --order date        lists activities by date: what is coming first, what is past folded
  --base-url URL      where DIR will be; makes addresses in snippets absolute
  --asset-base URL    where the folder of FILE will be, with FILE and its pictures
  --script-base URL   where the package's dist/embed is served
  --integrity         adds hashes to scripts, for addresses whose files never change
  --page-form FORM    shadow: pages use the elements; plain: pages need no script
  --jsonld            adds schema.org data to pages, and writes json-ld.html to paste
  --hreflang          writes hreflang.html: links to all languages, to paste
  --oembed            writes oEmbed files
  -h, --help          show this help

Exit status
  0  written
  1  the content has errors; nothing was written
  2  the command was not understood, or a file could not be read or written
`;

const showSize = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} kB`;

/** The content, or `undefined` when it has errors, which are told then. */
const readContent = ({ content: file }: PrerenderOptions, { stdout, stderr, env }: Io): Content | undefined => {
  const bytes = readFileSync(file);
  stdout.write(`Checking ${file} (${showSize(bytes.length).trim()}).\n`);
  const { problems, lines } = checkContent(bytes, file, { files: findNearbyFiles(file) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const options = { all: false, color: canShowColor(stderr, env) };
  if (errors[0]) {
    stderr.write(reportProblems(errors, lines, options) + summarize(problems, 1, 0, options));
    stderr.write('Nothing was written.\n');
    return undefined;
  }
  if (problems[0]) stderr.write(`${file}: ${problems.length} warnings. To read them: partner-cities check ${file}\n`);
  // What is a warning only is put right: languages as systems write them, references that stand twice.
  return readDocument(JSON.parse(bytes.toString().replace(/^\uFEFF/, ''))).content;
};

const chooseLanguages = (content: Content, asked: readonly string[]): readonly string[] => {
  const available = listLanguages(content);
  if (!available[0]) return asked[0] ? asked : ['nl'];
  const missing = asked.find((tag) => !matchLanguage(available, tag));
  if (missing) throw new UsageError(`The content has no text in "${missing}". It has: ${available.join(', ')}.`);
  return asked[0] ? asked : available;
};

const writeFiles = async (
  folder: OutputFolder,
  content: Content,
  options: PrerenderOptions,
  { stdout, stderr }: Io,
): Promise<void> => {
  const { Prerendering } = await import('../prerender/list-files.js');
  const languages = chooseLanguages(content, options.languages);
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
      stdout.isTTY ? `\r\u001b[K${count} files, ${showSize(total).trim()}: ${name}` : `${showSize(bytes)}  ${name}\n`,
    );
    // Lets a signal through.
    await setImmediate();
  }
  if (stdout.isTTY) stdout.write('\r\u001b[K');
  folder.finish(readVersion());
  if (!(options.assetBase && options.scriptBase)) {
    for (const { place, address, problem } of prerendering.listMissing()) {
      stderr.write(`${options.content}: ${place}: "${showHidden(address)}" ${problem}. It was not copied.\n`);
    }
  }
  if (!options.baseUrl && !(options.assetBase && options.scriptBase)) {
    stderr.write('Addresses in snippets are relative. For pages elsewhere, add --base-url URL.\n');
  }
  stdout.write(`${count} files in ${options.out}, ${showSize(total).trim()}, in ${languages.join(', ')}.\n`);
};

export const run: Command['run'] = async (args, io) => {
  const options = readOptions(args);
  if (options === 'help') {
    io.stdout.write(usage);
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
    const message = isExpected ? error.message : explainFileError(error, folder ? options.out : options.content);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return 2;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
};
