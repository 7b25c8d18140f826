/**
 * Adds this version to a site, from `dist/embed`: `npm run release -- --site DIR [--first]`
 *
 * - `/v1.2.3/…`: this version. Its files never change again, so they may be cached for ever and have hashes in
 *   `manifest.json` for Subresource Integrity. A changed file under a version that is there already is refused.
 * - `/v1/…`: its alias, a copy that is replaced with each release. Not for versions like `1.2.3-beta.1`.
 * - `/v1/content/…`: the document and its images, for all versions. They change without a release; those that are
 *   there are kept.
 * - `_headers`: the headers of all that, for static hosts.
 *
 * Older versions in DIR stay: pages that name one must find it. So DIR is never made by the build, which knows this
 * version only; and a new one is begun only with `--first`. Whatever is sent to a server from DIR then has all versions,
 * even if what it lacks is deleted there. The same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { renderHeadersFile } from './headers-file.js';
import { readPackage } from './package-file.js';
import { relocateScript } from './relocate-script.js';
import { compressedExtensions, listFiles, writeContentFile, writeSiteFile } from '../publish/site-files.js';

export interface ManifestFile {
  bytes: number;
  brotli?: number;
  gzip?: number;
  /** Subresource Integrity metadata (W3C SRI). */
  integrity: string;
}

/** `manifest.json`: what a version consists of. The alias has a copy, so that it tells which version is the newest. */
export interface Manifest {
  name: string;
  version: string;
  files: Record<string, ManifestFile>;
}

/** A version's files would change, although pages and caches count on them. */
export class ChangedFileError extends Error {
  override name = 'ChangedFileError';
}

type Files = ReadonlyMap<string, Buffer>;

const CONTENT = 'content/';
const MANIFEST = 'manifest.json';

/** The name of the folder that stands for the newest release: `v1` for `1.2.3`. */
export const nameAlias = (version: string): string => `v${version.split('.', 1)[0]}`;

const hashBytes = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const readFiles = (folder: string): Files =>
  new Map(listFiles(folder).map((name) => [name, readFileSync(join(folder, name))]));

/** @param parts the folder of the version, when the scripts are for the alias */
const relocate = (files: Files, alias: string, parts?: string): Files => {
  const moved = new Map<string, Buffer>();
  files.forEach((bytes, name) => {
    if (name.startsWith(CONTENT) || name.endsWith('.js.map')) return;
    if (!name.endsWith('.js')) return moved.set(name, bytes);
    const up = '../'.repeat(name.split('/').length);
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const script = relocateScript(
      { code: bytes.toString(), map: files.get(`${name}.map`)?.toString() },
      { content: `${up}${alias}/${CONTENT}`, ...(parts && { parts: `${up}${parts}/${folder}` }) },
    );
    moved.set(name, Buffer.from(script.code));
    if (script.map) moved.set(`${name}.map`, Buffer.from(script.map));
    return undefined;
  });
  return moved;
};

/** Hashes of a version's scripts as a site has them, by their names. */
export const hashVersion = (from: string, version: string): Record<string, string> =>
  Object.fromEntries(
    [...relocate(readFiles(from), nameAlias(version))]
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, bytes]) => [name, hashBytes(bytes)]),
  );

const readSize = (path: string): number | undefined => (existsSync(path) ? readFileSync(path).length : undefined);

const describeFile = (path: string, bytes: Buffer): ManifestFile => {
  const [brotli, gzip] = compressedExtensions.map((extension) => readSize(path + extension));
  return {
    bytes: bytes.length,
    ...(brotli === undefined ? {} : { brotli }),
    ...(gzip === undefined ? {} : { gzip }),
    integrity: hashBytes(bytes),
  };
};

const writeFiles = (folder: string, files: Files, write = writeSiteFile): void =>
  files.forEach((bytes, name) => write(join(folder, name), bytes));

const refuseChanges = (folder: string, files: Files): void => {
  const changed = [...files].filter(([name, bytes]) => {
    const path = join(folder, name);
    return existsSync(path) && !readFileSync(path).equals(bytes);
  });
  if (changed.length === 0) return;
  const names = changed.map(([name]) => name).join(', ');
  throw new ChangedFileError(`${folder} has other files than this build: ${names}. Raise the version.`);
};

const describeVersion = (folder: string, files: Files, { name, version }: Pick<Manifest, 'name' | 'version'>): Buffer => {
  const described = [...files].filter(([file]) => !file.endsWith('.map')).sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: Manifest = {
    name,
    version,
    files: Object.fromEntries(described.map(([file, bytes]) => [file, describeFile(join(folder, file), bytes)])),
  };
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
};

/**
 * @param from what the build made for servers
 * @param to the site's folder
 * @throws ChangedFileError
 */
export const assembleSite = (from: string, to: string, { name, version }: Pick<Manifest, 'name' | 'version'>): void => {
  const files = readFiles(from);
  const alias = nameAlias(version);
  const content = join(to, alias, CONTENT);
  if (!existsSync(content)) writeFiles(content, readFiles(join(from, CONTENT)), writeContentFile);

  // The version goes first: the alias refers to it.
  const folder = join(to, `v${version}`);
  const versionFiles = relocate(files, alias);
  refuseChanges(folder, versionFiles);
  writeFiles(folder, versionFiles);
  const manifest = describeVersion(folder, versionFiles, { name, version });
  writeSiteFile(join(folder, MANIFEST), manifest);
  if (!version.includes('-')) {
    writeFiles(join(to, alias), relocate(files, alias, `v${version}`));
    writeSiteFile(join(to, alias, MANIFEST), manifest);
  }
  const paths = listFiles(to).filter((path) => path.includes('/'));
  writeSiteFile(join(to, '_headers'), Buffer.from(renderHeadersFile(paths)));
};

/** Why a version must not be added here, or `undefined`. */
export const refuseSite = (site: string | undefined, isFirst: boolean): string | undefined => {
  if (!site) return 'Which site? Name its folder: npm run release -- --site DIR';
  const hasVersions = existsSync(site) && readdirSync(site).some((name) => existsSync(join(site, name, MANIFEST)));
  if (hasVersions || isFirst) return undefined;
  return `${site} has no versions, and pages may count on those that a server has. Copy them from there first:
  rsync -a SERVER:FOLDER/ ${site}/
If there is no server yet, add --first.`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values: { site, first } } = parseArgs({
    options: { site: { type: 'string' }, first: { type: 'boolean', default: false } },
  });
  let refusal = refuseSite(site, first);
  if (!refusal && !existsSync('dist/embed/partner-cities.js')) refusal = 'There is no build to release: npm run build first.';
  try {
    if (!refusal) assembleSite('dist/embed', site!, readPackage());
  } catch (error) {
    if (!(error instanceof ChangedFileError)) throw error;
    refusal = error.message;
  }
  if (refusal) {
    console.error(refusal);
    process.exitCode = 1;
  } else {
    console.log(`${site} has version ${readPackage().version} now.`);
  }
}
