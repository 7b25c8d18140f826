/**
 * Writes demo/serving/nginx.conf and demo/serving/_headers: `npx tsx src/build/write-serving.ts`. With `--check` it
 * writes nothing and fails when they are not what it would write.
 */
import { parseArgs } from 'node:util';
import { nameAlias } from './assemble-site.js';
import { renderHeadersFile } from './headers-file.js';
import { renderNginxConfig } from './nginx-config.js';
import { readPackage } from './package-file.js';
import { listFiles } from '../publish/site-files.js';
import { updateFile } from './update-file.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { version } = readPackage();
const alias = nameAlias(version);
// An example, for this version; a site's own `_headers` is made with the site.
const files = listFiles('dist/embed').flatMap((name) =>
  name.startsWith('content/') ? [`${alias}/${name}`] : [`v${version}/${name}`, `${alias}/${name}`],
);

updateFile('demo/serving/nginx.conf', renderNginxConfig(), values.check);
updateFile('demo/serving/_headers', renderHeadersFile(files), values.check);
