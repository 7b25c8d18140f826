/**
 * Puts new content on a site that runs: `npx tsx src/build/publish-content.ts --content DIR --site DIR`
 *
 * Files get their compressed copies with them: a server that has a compressed copy sends that, whatever became of the
 * file beside it, so copying `partner-cities.json` alone would change nothing for visitors. Images go before the
 * document that names them. Nothing is removed: pages that are open may still ask for it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { listFiles, writeSiteFile } from './site-files.js';

/** @returns the folders that were written to: one for each major version that is on the site */
export const publishContent = (from: string, site: string): string[] => {
  const files = listFiles(from).sort((a, b) => Number(a.endsWith('.json')) - Number(b.endsWith('.json')));
  const folders = readdirSync(site).map((name) => join(site, name, 'content')).filter((folder) => existsSync(folder));
  folders.forEach((folder) => files.forEach((name) => writeSiteFile(join(folder, name), readFileSync(join(from, name)))));
  return folders;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { content: { type: 'string' }, site: { type: 'string' } } });
  if (values.content && values.site) {
    console.log(`Published to ${publishContent(values.content, values.site).join(', ')}.`);
  } else {
    console.error('Say which: --content DIR --site DIR');
    process.exitCode = 2;
  }
}
