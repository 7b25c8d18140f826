/**
 * What the package itself has that prerendering needs: the element modules, in the
 * very build whose templates the browser's files have too (prerendered HTML is matched
 * with the templates' text), and the files that a page loads.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';

const findRoot = (): URL => {
  for (let at = new URL('.', import.meta.url); at.pathname !== '/'; at = new URL('..', at)) {
    if (existsSync(new URL('package.json', at))) return at;
  }
  throw new Error('The package has no package.json.');
};

const root = findRoot();
const modules = new URL('dist/modules/', root);
const embed = new URL('dist/embed/', root);

/** The entry that takes prerendered elements over. */
export const hydrateScript = 'hydrate.js';

/** What the page in an iframe needs: its script loads the file of the element that it is asked for. */
export const frameFiles = (tags: readonly string[]): string[] => ['embed.html', 'iframe.js', ...tags.map((tag) => `${tag}.js`)];

/** The package was not built, or not as a whole. */
export class IncompletePackageError extends Error {}

export const readVersion = (): string =>
  (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version;

const importModule = async <T>(path: string): Promise<T> => {
  const file = new URL(path, modules);
  if (!existsSync(file)) throw new IncompletePackageError(`The package lacks ${file.pathname}. Build it with: npm run build`);
  return (await import(pathToFileURL(file.pathname).href)) as T;
};

/** Registers the elements for rendering, and gives what is needed to hand them documents and words. */
export const importElements = async () => {
  await importModule('elements/partner-cities/partner-cities.define.js');
  return {
    ...(await importModule<typeof import('../i18n/languages.js')>('i18n/languages.js')),
    ...(await importModule<typeof import('../i18n/language-controller.js')>('i18n/language-controller.js')),
    ...(await importModule<typeof import('../loading/loaded-document.js')>('loading/loaded-document.js')),
    ...(await importModule<typeof import('../elements/shared/content-view.js')>('elements/shared/content-view.js')),
    ...(await importModule<typeof import('../later/describe-times.js')>('later/describe-times.js')),
  };
};

export type Elements = Awaited<ReturnType<typeof importElements>>;

const readEmbedFile = (name: string): Buffer => {
  const file = new URL(name, embed);
  if (!existsSync(file)) throw new IncompletePackageError(`The package lacks ${file.pathname}. Build it with: npm run build`);
  return readFileSync(file);
};

/** Files and all modules that they may load, by their names below the folder of the scripts. */
export const readScripts = (entries: readonly string[]): Map<string, Buffer> => {
  const files = new Map<string, Buffer>();
  const read = (name: string): void => {
    if (files.has(name)) return;
    const bytes = readEmbedFile(name);
    files.set(name, bytes);
    for (const [, path] of bytes.toString().matchAll(/\bimport\(\s*["'`](\.[^"'`$]+)["'`]\s*\)/g)) {
      read(posix.join(posix.dirname(name), path!));
    }
  };
  entries.forEach(read);
  return files;
};

/** Subresource Integrity metadata (W3C SRI). */
export const hashFile = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
