/**
 * What the package itself has that prerendering needs: the elements, and the files that a page loads.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { loadDetails } from '../elements/partner-activity-list/load-details.js';

const findRoot = (): URL => {
  for (let at = new URL('.', import.meta.url); at.pathname !== '/'; at = new URL('..', at)) {
    if (existsSync(new URL('package.json', at))) return at;
  }
  throw new Error('The package has no package.json.');
};

const root = findRoot();
const embed = new URL('dist/embed/', root);

/** What pages with elements load: the script, and what that loads when it is needed. */
export const SCRIPT = 'partner-cities.js';
export const scriptFiles = [SCRIPT, 'print.js', 'card-details.js', 'details.js', 'calendar.js', 'map.js', 'overview.js'];

/** What the page in an iframe needs besides. */
export const frameFiles = ['embed.html', 'iframe.js'];

/** The package was not built, or not as a whole. */
export class IncompletePackageError extends Error {}

export const readVersion = (): string =>
  (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version;

/** Registers the elements for rendering, and gives the words that pages around them need. */
export const importElements = async () => {
  await import('../elements/partner-cities/partner-cities.define.js');
  // On a server nothing comes later.
  await loadDetails();
  await import('../elements/partner-city-map/partner-city-map.define.js');
  await import('../elements/partner-city-overview/partner-city-overview.define.js');
  await (await import('../elements/partner-city-card/load-details.js')).loadDetails();
  return import('../i18n/languages.js');
};

export type Elements = Awaited<ReturnType<typeof importElements>>;

/** Files of the folder of scripts, by their names. */
export const readEmbedFiles = (names: readonly string[]): Map<string, Buffer> =>
  new Map(
    names.map((name) => {
      const file = new URL(name, embed);
      if (!existsSync(file)) throw new IncompletePackageError(`The package lacks ${file.pathname}. Build it with: npm run build`);
      return [name, readFileSync(file)];
    }),
  );

/**
 * Hashes of the scripts as they are in this version's folder of a site, by their names. They differ from those in
 * `dist/embed`, since there content and scripts have folders of their own.
 */
export const readVersionHashes = (): Readonly<Record<string, string>> => {
  const file = new URL('dist/cli/integrity.json', root);
  if (!existsSync(file)) throw new IncompletePackageError(`The package lacks ${file.pathname}. Build it with: npm run build`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
};

/** Subresource Integrity metadata (W3C SRI). */
export const hashFile = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
