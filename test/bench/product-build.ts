/**
 * A build of the product, served beside the pages. Its files are as they are; only the
 * content beside the script is the bench's.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from './content.js';
import type { Language } from './content.js';

export interface ProductBuild {
  /** The folder that `npm run build` made. */
  dist: string;
  /** The folder among the pages where it is served. */
  folder: string;
  label: string;
  /** Begins the names of its variants. */
  prefix: string;
}

/** @param pages the folder that is served */
export const installBuild = (pages: string, { dist, folder }: ProductBuild): void => {
  cpSync(join(dist, 'embed'), join(pages, folder), { recursive: true });
  writeFileSync(join(pages, folder, 'content/partner-cities.json'), JSON.stringify(content));
};

/** The card and the list as the package's own command prerenders them, to paste. */
export const prerender = (pages: string, { dist, folder }: ProductBuild, language: Language): string => {
  const out = join(pages, 'prerendered');
  execFileSync(
    process.execPath,
    [
      join(dist, 'cli/partner-cities.js'),
      'prerender',
      ...['--content', join(pages, folder, 'content/partner-cities.json'), '--out', out, '--lang', language],
      ...['--script-base', `/${folder}/`, '--asset-base', `/${folder}/content/`],
      ...['--widget', 'partner-city-card,partner-activity-list'],
    ],
    { stdio: 'pipe' },
  );
  const snippets = join(out, 'snippets', language);
  return readdirSync(snippets)
    .filter((name) => name.endsWith('.shadow.html'))
    .sort((a, b) => Number(b.includes('card')) - Number(a.includes('card')))
    .map((name) => readFileSync(join(snippets, name), 'utf8'))
    .join('\n');
};
