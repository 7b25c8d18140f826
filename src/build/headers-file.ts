/**
 * Writes the table of `serving-rules.ts` as a `_headers` file, which static hosts and CDNs read (Netlify, Cloudflare
 * and others). Hosts differ in what they do when two rules set one header: some join the values. So no two rules here
 * set the same header for one path: folders are named one by one, `:file` standing for one name without a slash.
 *
 * Types, ETags, compression and answers to OPTIONS are the host's own affair; `_headers` cannot say them.
 */
import type { Headers } from './serving-rules.js';
import { cacheControl, commonHeaders, findCacheKind, framePage, framePageHeaders } from './serving-rules.js';

const writeRule = (pattern: string, headers: Headers): string =>
  `${pattern}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

/** @param paths of all files of the site, as `v1.2.3/partner-cities.js` */
export const renderHeadersFile = (paths: readonly string[]): string => {
  const patterns = new Set(paths.map((path) => {
    const [version, folder, ...rest] = path.split('/');
    return rest.length > 0 ? `/${version}/${folder}/*` : `/${version}/:file`;
  }));
  const rules = [...patterns].sort().flatMap((pattern) => {
    const kind = findCacheKind(pattern);
    return kind ? [writeRule(pattern, { 'Cache-Control': cacheControl[kind] })] : [];
  });
  const pages = paths.filter((path) => path.endsWith(`/${framePage}`)).sort();
  return [
    '# Made by src/build/assemble-site.ts from src/build/serving-rules.ts: change it there.\n',
    writeRule('/*', commonHeaders),
    ...rules,
    ...pages.map((path) => writeRule(`/${path}`, framePageHeaders)),
  ].join('\n');
};
