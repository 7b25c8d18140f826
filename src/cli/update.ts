/** `partner-cities update`: has the facts fetched again, shows what is different, asks, and writes it. */
import { existsSync, readFileSync } from 'node:fs';
import type { ItemId } from 'wikibase-sdk';
import { checkContent } from '../check/check-content.js';
import { showHidden } from '../check/finding.js';
import { readTags } from '../content/language-tags.js';
import type { City, Content } from '../content/schema.js';
import type { UpdateMessages } from '../messages/en/update.js';
import { updateMessages } from '../messages/update.js';
import { wikidataMessages } from '../messages/wikidata.js';
import type { WikibaseClient } from '../wikidata/client.js';
import { compareFacts, findItems } from '../wikidata/compare.js';
import type { Comparison, DocumentItems } from '../wikidata/compare.js';
import { editDocument } from '../wikidata/edit-document.js';
import { WikidataError } from '../wikidata/failure.js';
import type { Saying } from '../wikidata/failure.js';
import { nameFetchedFile, parseFetchedFacts, printJson, rememberFacts } from '../wikidata/fetched-facts.js';
import type { FetchedFacts } from '../wikidata/fetched-facts.js';
import { toDocumentCities } from '../wikidata/first-document.js';
import { gatherFacts } from '../wikidata/gather.js';
import type { Gathered, GatheredCity } from '../wikidata/gather.js';
import { ask, canAsk } from './ask.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { explainFileError } from './file-errors.js';
import { parseOptions } from './options.js';
import { ProgressLine } from './progress-line.js';
import { showDifferences } from './show-differences.js';
import { createClient, wikidataOptions } from './wikidata-options.js';
import { replaceFile } from '../publish/replace-file.js';

export const help: Command['help'] = updateMessages;

/** What keeps a file from being updated, as a sentence. */
class UpdateError extends Error {}

interface Task {
  file: string;
  hasConsent: boolean;
  client: WikibaseClient;
  progress: ProgressLine;
  io: Io;
  say: UpdateMessages;
}

/** @throws UpdateError for a document with errors that may make it something else */
const readDocument = ({ file, say }: Task): { text: string; content: Content } => {
  const bytes = readFileSync(file);
  const { problems } = checkContent(bytes, file);
  // Fields that nobody here knows may be the editor's own: they stay.
  if (problems.some(({ severity, code }) => severity === 'error' && code !== 'unknown-name')) throw new UpdateError(say.noDocument(file, `partner-cities check ${file}`));
  const text = bytes.toString();
  return { text, content: JSON.parse(text.replace(/^\uFEFF/, '')) as Content };
};

/** @throws UpdateError for a file that is something else */
const readFormer = ({ file, io, say }: Task): FetchedFacts | undefined => {
  const name = nameFetchedFile(file);
  if (!existsSync(name)) {
    io.stderr.write(`${say.noFetchedFacts(name)}\n`);
    return undefined;
  }
  const former = parseFetchedFacts(readFileSync(name, 'utf8'));
  if (!former) throw new UpdateError(say.brokenFetchedFacts(name));
  return former;
};

/** The languages of the names that the document has, its default first. */
const listNameLanguages = ({ defaultLanguage, municipality, cities }: Content): string[] => {
  const names = [municipality?.name, ...cities.map(({ name }) => name)];
  const tags = names.flatMap((name) => (typeof name === 'object' ? Object.keys(name) : []));
  return readTags([defaultLanguage ?? 'nl', ...tags].join());
};

/** What an editor should look at: of cities that are new, and of those whose items are gone. */
const listNotes = ({ missing }: Gathered, { newCities, notes }: Comparison, items: DocumentItems, content: Content): Saying[] => [
  ...[...items.cities].flatMap(([index, item]): Saying[] =>
    missing.includes(item) ? [(say) => say.itemGone(content.cities[index]!.id, item)] : [],
  ),
  ...newCities.flatMap((city) => city.notes),
  ...notes,
];

const show = ({ changes, kept, newCities }: Comparison, notes: Saying[], { file, io, say }: Task): void => {
  const write = (text: string): unknown => io.stdout.write(text);
  if (changes[0]) write(`${say.changes(file, changes.length)}\n${showDifferences(changes, io.language)}`);
  if (newCities[0]) write(`\n${say.newCities}\n${newCities.map(({ label, item }) => `  + ${showHidden(label)} (${item})\n`).join('')}`);
  if (kept[0]) write(`\n${say.kept}\n${showDifferences(kept, io.language)}`);
  const sayings = notes.map((note) => `  - ${showHidden(note(wikidataMessages[io.language]))}\n`);
  if (sayings[0]) write(`\n${say.toLookAt}\n${sayings.join('')}`);
};

/** Whether the changes may be written. */
const agree = async (count: number, { file, hasConsent, io, say }: Task): Promise<boolean> => {
  if (hasConsent) return true;
  if (!canAsk(io)) {
    io.stdout.write(`\n${say.toWrite(`partner-cities update ${file} --yes`)}\n`);
    return false;
  }
  const answer = (await ask(`\n${say.writeThem(count)}`, io)).toLowerCase();
  if (answer && say.yes.startsWith(answer)) return true;
  io.stdout.write(`${say.notWritten}\n`);
  return false;
};

/** Identifiers in the document by item, new cities included. */
const mapIdentifiers = (content: Content, items: ReadonlyMap<number, ItemId>, newCities: ReadonlyMap<GatheredCity, City>) =>
  new Map([
    ...[...items].map(([index, item]): [ItemId, string] => [item, content.cities[index]!.id]),
    ...[...newCities].map(([{ item }, { id }]): [ItemId, string] => [item, id]),
  ]);

const update = async (task: Task): Promise<number> => {
  const { file, client, progress, io, say } = task;
  const { text, content } = readDocument(task);
  const former = readFormer(task);
  const items = findItems(content, former);
  if (!items.municipality && items.cities.size === 0) throw new UpdateError(say.noItems(file));
  if (!items.municipality) io.stderr.write(`${say.noMunicipality}\n`);
  // An editor may have begun another language since.
  const languages = readTags([...(former?.languages ?? []), ...listNameLanguages(content)].join());
  const gathered = await gatherFacts(client, {
    municipality: items.municipality,
    cities: [...items.cities.values()],
    languages,
    now: new Date(),
    onStep: (step) => progress.show(step(wikidataMessages[io.language])),
  });
  progress.end();
  const comparison = compareFacts(content, items, former, gathered);
  const newCities = toDocumentCities(comparison.newCities, content.cities.map(({ id }) => id));
  const count = comparison.changes.length + newCities.size;
  show(comparison, listNotes(gathered, comparison, items, content), task);
  if (count === 0) io.stdout.write(`${say.nothingNew(file)}\n`);
  else if (!(await agree(count, task))) return 1;
  if (count > 0) {
    replaceFile(file, editDocument(text, comparison.changes, [...newCities.values()]));
    io.stdout.write(`${say.written(file, count)}\n`);
  }
  const ids = mapIdentifiers(content, items.cities, newCities);
  replaceFile(nameFetchedFile(file), printJson(rememberFacts(gathered, ids, languages, former)));
  return 0;
};

export const run: Command['run'] = async (args, io) => {
  const say = updateMessages[io.language];
  const { values, positionals } = parseOptions(args, { ...wikidataOptions, yes: { type: 'boolean' } }, io.language);
  if (values.help) {
    io.stdout.write(say.usage);
    return 0;
  }
  const [file, another] = positionals;
  if (file === undefined || another !== undefined) throw new UsageError(say.whichFile);
  const progress = new ProgressLine(io.stderr);
  const client = createClient(values, io, progress);
  try {
    return await update({ file, hasConsent: values.yes === true, client, progress, io, say });
  } catch (error) {
    progress.end();
    const message =
      error instanceof WikidataError
        ? showHidden(error.saying(wikidataMessages[io.language]))
        : error instanceof UpdateError
          ? error.message
          : explainFileError(error, file, io.language);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return 2;
  }
};
