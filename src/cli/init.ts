/** `partner-cities init`: finds the municipality, has its facts fetched, and writes the first document. */
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isItemId } from 'wikibase-sdk';
import type { ItemId } from 'wikibase-sdk';
import { showHidden } from '../check/finding.js';
import { readTag, readTags } from '../content/language-tags.js';
import type { City } from '../content/schema.js';
import { initMessages } from '../messages/init.js';
import { wikidataMessages } from '../messages/wikidata.js';
import type { Candidate, WikibaseClient } from '../wikidata/client.js';
import { WikidataError } from '../wikidata/failure.js';
import type { Saying } from '../wikidata/failure.js';
import { nameFetchedFile, printJson, rememberFacts } from '../wikidata/fetched-facts.js';
import { toDocumentCities, writeFirstDocument } from '../wikidata/first-document.js';
import { gatherFacts } from '../wikidata/gather.js';
import type { Gathered, GatheredCity } from '../wikidata/gather.js';
import { ask, canAsk } from './ask.js';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { explainFileError } from './file-errors.js';
import { parseOptions } from './options.js';
import { ProgressLine } from './progress-line.js';
import { createClient, wikidataOptions } from './wikidata-options.js';

export const help: Command['help'] = initMessages;

interface InitOptions {
  municipality: ItemId | undefined;
  city: string | undefined;
  languages: string[];
  out: string;
  force: boolean;
}

const readOptions = (args: string[], { language }: Io) => {
  const say = initMessages[language];
  const { values, positionals } = parseOptions(
    args,
    {
      ...wikidataOptions,
      municipality: { type: 'string' },
      city: { type: 'string' },
      languages: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
    },
    language,
  );
  if (values.help) return 'help';
  if (positionals[0] !== undefined) throw new UsageError(say.superfluous(positionals[0]));
  const { municipality: written, city } = values;
  if (written === undefined && city === undefined) throw new UsageError(say.whichMunicipality);
  if (written !== undefined && city !== undefined) throw new UsageError(say.oneMunicipality);
  const municipality = written?.toUpperCase();
  if (municipality !== undefined && !isItemId(municipality)) throw new UsageError(say.noItemId(written!));
  const wrong = (values.languages ?? '').split(/[\s,]+/).find((tag) => tag && readTag(tag) !== tag);
  if (wrong !== undefined) throw new UsageError(say.noLanguage(wrong));
  const languages = readTags(values.languages);
  if (!languages[0]) throw new UsageError(say.whichLanguages);
  const options: InitOptions = { municipality, city, languages, out: values.out ?? 'partner-cities.json', force: values.force === true };
  return { options, values };
};

const showCandidate = ({ id, label, description }: Candidate, index: number): string =>
  `${String(index + 1).padStart(4)}  ${id.padEnd(10)} ${showHidden(label)}${description && `: ${showHidden(description)}`}\n`;

/** The item that is meant; `undefined`, when that is not said, which is told then. */
const chooseItem = async (name: string, client: WikibaseClient, languages: string[], io: Io): Promise<ItemId | undefined> => {
  const say = initMessages[io.language];
  const candidates = await client.search(name, languages[0]!.toLowerCase());
  const [first, second] = candidates;
  if (first && !second) {
    io.stdout.write(`${say.found(showHidden(first.label), first.id)}\n`);
    return first.id;
  }
  if (!first) {
    io.stderr.write(`partner-cities: ${say.nothingFound(name)}\n`);
    return undefined;
  }
  io.stdout.write(`${say.severalFound(name)}\n${candidates.map(showCandidate).join('')}`);
  if (!canAsk(io)) {
    io.stderr.write(`${say.chooseOne(`--municipality ${first.id}`)}\n`);
    return undefined;
  }
  const answer = await ask(say.whichOne(candidates.length), io);
  const chosen = /^\d+$/.test(answer) ? candidates[Number(answer) - 1] : candidates.find(({ id }) => id === answer.toUpperCase());
  if (!chosen) io.stdout.write(`${say.nothingChosen}\n`);
  return chosen?.id;
};

const showTie = ({ partnership = {} }: City, { language }: Io): string => {
  const { tie } = initMessages[language];
  const { since, until, state } = partnership;
  const end = until ? tie.until(until) : state === 'ended' ? tie.ended : '';
  return [since && tie.since(since), end].filter(Boolean).join(', ');
};

const showCity = (label: string, city: City, io: Io): string => {
  const tie = showTie(city, io);
  return `  ${showHidden(label)}${city.country ? ` (${city.country})` : ''}${tie && `, ${tie}`}\n`;
};

const report = (gathered: Gathered, cities: ReadonlyMap<GatheredCity, City>, { out }: InitOptions, io: Io): void => {
  const say = initMessages[io.language];
  io.stdout.write(`${say.written(out, cities.size)}\n`);
  for (const [{ label }, city] of cities) io.stdout.write(showCity(label, city, io));
  const pictures = [...cities.values()].filter(({ image }) => image).length;
  const notes = gathered.notes.map((note) => showHidden(note(wikidataMessages[io.language])));
  if (pictures > 0) notes.push(say.describePictures(pictures), say.outsidePictures(pictures));
  if (notes[0]) io.stdout.write(`\n${say.toLookAt}\n${notes.map((note) => `  - ${note}\n`).join('')}`);
  io.stdout.write(`\n${say.sources(nameFetchedFile(out))}\n\n${say.next}\n`);
  io.stdout.write(`  ${say.nextCheck(`partner-cities check ${out}`)}\n  ${say.nextUpdate(`partner-cities update ${out}`)}\n`);
};

const write = (gathered: Gathered, cities: ReadonlyMap<GatheredCity, City>, { languages, out, force }: InitOptions): void => {
  const content = writeFirstDocument(gathered.municipality?.facts, cities.values(), languages);
  const ids = new Map([...cities].map(([{ item }, { id }]) => [item, id]));
  // Somebody may have made the file meanwhile.
  const flag = force ? 'w' : 'wx';
  writeFileSync(out, printJson(content), { flag });
  writeFileSync(nameFetchedFile(out), printJson(rememberFacts(gathered, ids, languages)), { flag });
};

const init = async (options: InitOptions, client: WikibaseClient, progress: ProgressLine, io: Io): Promise<number> => {
  const { languages, out, force } = options;
  const say = initMessages[io.language];
  const present = force ? undefined : [out, nameFetchedFile(out)].find((file) => existsSync(file));
  if (present !== undefined) {
    io.stderr.write(`partner-cities: ${say.fileExists(present)}\n`);
    return 2;
  }
  accessSync(dirname(out), constants.W_OK);
  const municipality = options.municipality ?? (await chooseItem(options.city!, client, languages, io));
  if (!municipality) return 2;
  const onStep = (step: Saying): void => progress.show(step(wikidataMessages[io.language]));
  const gathered = await gatherFacts(client, { municipality, languages, now: new Date(), onStep });
  progress.end();
  const cities = toDocumentCities(gathered.cities);
  write(gathered, cities, options);
  report(gathered, cities, options, io);
  return 0;
};

export const run: Command['run'] = async (args, io) => {
  const read = readOptions(args, io);
  if (read === 'help') {
    io.stdout.write(initMessages[io.language].usage);
    return 0;
  }
  const progress = new ProgressLine(io.stderr);
  try {
    return await init(read.options, createClient(read.values, io, progress), progress, io);
  } catch (error) {
    progress.end();
    const message =
      error instanceof WikidataError
        ? showHidden(error.saying(wikidataMessages[io.language]))
        : explainFileError(error, read.options.out, io.language);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return 2;
  }
};
