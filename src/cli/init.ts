/** `partner-cities init`: finds the municipality, has its facts fetched, and writes the first document. */
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { showHidden } from '../check/finding.js';
import type { City } from '../content/schema.js';
import { initMessages } from '../messages/init.js';
import { wikidataMessages } from '../messages/wikidata.js';
import type { WikibaseClient } from '../wikidata/client.js';
import { WikidataError } from '../wikidata/failure.js';
import type { Saying } from '../wikidata/failure.js';
import { nameFetchedFile, printJson, rememberFacts } from '../wikidata/fetched-facts.js';
import { toDocumentCities, writeFirstDocument } from '../wikidata/first-document.js';
import { gatherFacts } from '../wikidata/gather.js';
import type { Gathered, GatheredCity } from '../wikidata/gather.js';
import { savePicture } from '../wikidata/pictures.js';
import type { SavedPicture } from '../wikidata/pictures.js';
import { chooseItem } from './choose-item.js';
import type { Command, Io } from './command.js';
import { explainFileError } from './file-errors.js';
import { readOptions } from './init-options.js';
import type { InitOptions } from './init-options.js';
import { ProgressLine } from './progress-line.js';
import { createClient } from './wikidata-options.js';

export const help: Command['help'] = initMessages;

/** Something is there already that would be replaced. */
class FileExistsError extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

const showTie = ({ partnership = {} }: City, { language }: Io): string => {
  const { tie } = initMessages[language];
  const { since, until, state } = partnership;
  const end = until ? tie.until(until) : state === 'ended' ? tie.ended : '';
  return [since && tie.since(since), end].filter(Boolean).join(', ');
};

/** The name in the document's default language, as far as there is one. */
const nameOf = ({ name }: City): string => (typeof name === 'string' ? name : Object.values(name)[0]!);

const showCity = (city: City, io: Io): string => {
  const tie = showTie(city, io);
  return `  ${showHidden(nameOf(city))}${city.country ? ` (${city.country})` : ''}${tie && `, ${tie}`}\n`;
};

/** What is written. */
interface Written {
  gathered: Gathered;
  cities: ReadonlyMap<GatheredCity, City>;
  pictures: readonly SavedPicture[];
}

const report = ({ gathered, cities, pictures }: Written, { out }: InitOptions, io: Io): void => {
  const say = initMessages[io.language];
  io.stdout.write(`${say.written(out, cities.size)}\n`);
  for (const city of cities.values()) io.stdout.write(showCity(city, io));
  const count = [...cities.values()].filter(({ image }) => image).length;
  const sayings: Saying[] = [
    ...gathered.warnings,
    ...gathered.missing.map((id): Saying => (words) => words.cityLeftOut(id)),
    ...gathered.cities.flatMap((city) => city.notes),
  ];
  const notes = sayings.map((saying) => showHidden(saying(wikidataMessages[io.language])));
  if (count > 0) notes.push(say.describePictures(count));
  if (count > pictures.length) notes.push(say.outsidePictures(count - pictures.length));
  if (notes[0]) io.stdout.write(`\n${say.toLookAt}\n${notes.map((note) => `  - ${note}\n`).join('')}`);
  io.stdout.write(`\n${say.sources(nameFetchedFile(out))}\n\n${say.next}\n`);
  io.stdout.write(`  ${say.nextCheck(`partner-cities check ${out}`)}\n  ${say.nextUpdate(`partner-cities update ${out}`)}\n`);
};

/** The city with its picture as the file beside the document. */
const useFile = (city: City, { name }: SavedPicture): City => {
  const { sizes: _, ...image } = city.image!;
  return { ...city, image: { ...image, src: name } };
};

/** Fetches the pictures of the cities, and gives the cities with the names of the files. */
const savePictures = async (written: Written, client: WikibaseClient, showStep: (step: Saying) => void): Promise<Written> => {
  const cities = new Map(written.cities);
  const pictures: SavedPicture[] = [];
  for (const [found, city] of cities) {
    if (!city.image) continue;
    showStep((say) => say.stepPicture(nameOf(city)));
    const picture = await savePicture(client, city.id, city.image);
    if (!picture) continue;
    pictures.push(picture);
    cities.set(found, useFile(city, picture));
  }
  return { ...written, cities, pictures };
};

const write = ({ gathered, cities, pictures }: Written, { languages, out, force }: InitOptions): void => {
  const content = writeFirstDocument(gathered.municipality?.facts, cities.values(), languages);
  const ids = new Map([...cities].map(([{ item }, { id }]) => [item, id]));
  const files: [string, string | Buffer][] = [
    ...pictures.map(({ name, bytes }): [string, Buffer] => [join(dirname(out), name), bytes]),
    [out, printJson(content)],
    [nameFetchedFile(out), printJson(rememberFacts(gathered, ids, languages))],
  ];
  for (const [file, data] of files) {
    mkdirSync(dirname(file), { recursive: true });
    // Somebody may have made the file meanwhile.
    writeFileSync(file, data, { flag: force ? 'w' : 'wx' });
  }
};

/** @throws FileExistsError unless files may be replaced */
const refuseToReplace = (files: string[], { force }: InitOptions): void => {
  const present = force ? undefined : files.find((file) => existsSync(file));
  if (present !== undefined) throw new FileExistsError(present);
};

const init = async (options: InitOptions, client: WikibaseClient, progress: ProgressLine, io: Io): Promise<number> => {
  const { languages, out } = options;
  refuseToReplace([out, nameFetchedFile(out)], options);
  accessSync(dirname(out), constants.W_OK);
  const municipality = options.municipality ?? (await chooseItem(options.city!, client, languages, io));
  if (!municipality) return 2;
  const showStep = (step: Saying): void => progress.show(step(wikidataMessages[io.language]));
  const gathered = await gatherFacts(client, { municipality, languages, now: new Date(), onStep: showStep });
  let written: Written = { gathered, cities: toDocumentCities(gathered.cities), pictures: [] };
  if (options.pictures) written = await savePictures(written, client, showStep);
  progress.end();
  refuseToReplace(written.pictures.map(({ name }) => join(dirname(out), name)), options);
  write(written, options);
  report(written, options, io);
  return 0;
};

const explainError = (error: unknown, { out }: InitOptions, { language }: Io): string | undefined => {
  if (error instanceof WikidataError) return showHidden(error.saying(wikidataMessages[language]));
  if (error instanceof FileExistsError) return initMessages[language].fileExists(error.file);
  return explainFileError(error, out, language);
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
    const message = explainError(error, read.options, io);
    if (message === undefined) throw error;
    io.stderr.write(`partner-cities: ${message}\n`);
    return 2;
  }
};
