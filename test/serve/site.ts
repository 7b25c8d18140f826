/** The site that the serving tests serve: made from the real build, with things beside it that nobody may read. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleSite } from '../../src/build/assemble-site.js';
import { listFiles } from '../../src/publish/site-files.js';
import { makeFolder } from './nginx.js';

export const version = '1.2.3';

export interface Site {
  root: string;
  /** Paths of all files that are served, as `/v1/partner-cities.js`. */
  paths: string[];
  remove(): void;
}

export const secret = Buffer.from('nobody may read this');

export const makeSite = (): Site => {
  if (!existsSync('dist/embed/partner-cities.js')) throw new Error('There is no build to serve: npm run build first.');
  const root = makeFolder();
  assembleSite('dist/embed', root, { name: 'partner-city-widgets', version });
  const paths = listFiles(root).filter((path) => path !== '_headers').map((path) => `/${path}`);
  mkdirSync(join(root, 'v1/.git'));
  ['.env', 'v1/.git/config.json', 'v1/content/.draft.json', 'v1/notes.md', 'outside.json'].forEach((name) =>
    writeFileSync(join(root, name), secret),
  );
  return { root, paths, remove: () => rmSync(root, { recursive: true, force: true }) };
};
