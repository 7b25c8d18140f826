/**
 * A folder that is written as a whole: the files go to a new folder beside it, which
 * takes the old one's place at the end. A run that is interrupted leaves the old folder.
 * Only a folder that was written in this way is replaced, and only when nobody has put
 * anything in it since: its list of files (`prerendered.json`) says what belongs there.
 */
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

const LIST = 'prerendered.json';

/** What a file is to hold: a whole, pieces that are written one after the other, or what is in another file. */
export type FileContents = string | Uint8Array | readonly string[] | { copy: string };

/** The folder cannot be written, or must not be. */
export class OutputError extends Error {}

/** What a finished folder says of itself. */
interface Listing {
  version: string;
  files: Record<string, number>;
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    // `parentPath` is `path` in Node 20.0 to 20.11.
    .map((entry) => join(entry.parentPath ?? (entry as unknown as { path: string }).path, entry.name))
    .map((path) => path.slice(folder.length + 1).split(sep).join('/'));

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

export class OutputFolder {
  readonly #target: string;
  readonly #unfinished: string;
  readonly #former: string;
  readonly #sizes: Record<string, number> = {};

  /** @throws OutputError when there is something at the place that this must not replace */
  constructor(folder: string) {
    this.#target = resolve(folder);
    const beside = join(dirname(this.#target), `.${basename(this.#target)}`);
    this.#unfinished = `${beside}.${process.pid}.unfinished`;
    this.#former = `${beside}.former`;
    this.#tidy();
    this.#refuseStrangers(folder);
    if (this.#isMountPoint()) throw new OutputError(this.#explainMount());
    mkdirSync(this.#unfinished, { recursive: true });
  }

  /** @param name with slashes, relative to the folder */
  write(name: string, contents: FileContents): number {
    if (name === LIST || Object.hasOwn(this.#sizes, name)) {
      throw new OutputError(`Two files would be called ${name}. Rename the content, the picture or the language that is called like this.`);
    }
    const path = join(this.#unfinished, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof contents === 'string' || contents instanceof Uint8Array) writeFileSync(path, contents);
    else if ('copy' in contents) copyFileSync(contents.copy, path);
    else {
      const file = openSync(path, 'w');
      try {
        contents.forEach((piece) => writeFileSync(file, piece));
      } finally {
        closeSync(file);
      }
    }
    return (this.#sizes[name] = statSync(path).size);
  }

  /** Puts what was written in the old folder's place. */
  finish(version: string): void {
    const listing: Listing = { version, files: this.#sizes };
    writeFileSync(join(this.#unfinished, LIST), `${JSON.stringify(listing, null, 2)}\n`);
    try {
      if (existsSync(this.#target)) renameSync(this.#target, this.#former);
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'EBUSY' ? new OutputError(this.#explainMount()) : error;
    }
    renameSync(this.#unfinished, this.#target);
    rmSync(this.#former, { recursive: true, force: true });
  }

  /** Leaves everything as it was. */
  discard(): void {
    rmSync(this.#unfinished, { recursive: true, force: true });
    if (existsSync(this.#former) && !existsSync(this.#target)) renameSync(this.#former, this.#target);
  }

  /** A disk or a container's volume: nothing can take its place. */
  #isMountPoint(): boolean {
    return existsSync(this.#target) && statSync(this.#target).dev !== statSync(dirname(this.#target)).dev;
  }

  #explainMount(): string {
    return `${this.#target} is a disk or a volume of its own, which cannot be replaced as a whole. Name a folder in it: ${join(this.#target, 'pages')}`;
  }

  /** Removes what killed runs have left, and brings back a folder that one had just moved away. */
  #tidy(): void {
    const parent = dirname(this.#target);
    if (!existsSync(parent)) return;
    if (existsSync(this.#former)) {
      if (existsSync(this.#target)) rmSync(this.#former, { recursive: true, force: true });
      else renameSync(this.#former, this.#target);
    }
    const start = `.${basename(this.#target)}.`;
    for (const name of readdirSync(parent)) {
      const [, id] = name.startsWith(start) ? (/^(\d+)\.unfinished$/.exec(name.slice(start.length)) ?? []) : [];
      if (id && !isRunning(Number(id))) rmSync(join(parent, name), { recursive: true, force: true });
    }
  }

  #refuseStrangers(folder: string): void {
    if (!existsSync(this.#target)) return;
    if (!statSync(this.#target).isDirectory()) throw new OutputError(`${folder} is a file. Name a folder.`);
    const found = listFiles(this.#target);
    if (found.length === 0) return;
    let known: string[] = [];
    try {
      known = [LIST, ...Object.keys((JSON.parse(readFileSync(join(this.#target, LIST), 'utf8')) as Listing).files)];
    } catch {
      // No list, or none that can be read: nothing in the folder is known.
    }
    const stranger = found.find((name) => !known.includes(name));
    if (stranger === undefined) return;
    throw new OutputError(
      `${folder} holds ${stranger}, which this command did not write. The folder is replaced as a whole: name another one, or remove that file.`,
    );
  }
}
