/**
 * How much one nginx serves: `npx tsx test/serve/load.ts`, with wrk over the loopback interface, some seconds for each
 * case. It prints; it asserts nothing, since figures depend on the machine, of which wrk takes a part itself.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpus } from 'node:os';
import { countAnswer, listViews } from '../../src/build/scale.js';
import { ensureDebianPackages } from '../support/debian-packages.js';
import { startEdge } from './edge.js';
import { adaptSiteConfig, logRequests, makeFolder, startNginx } from './nginx.js';
import { makeSite } from './site.js';

const SECONDS = 4;
const CONNECTIONS = 16;

/** Asks for the paths of a view in turn. */
const writeScript = (paths: readonly string[], headers: Readonly<Record<string, string>>): string => `
local paths = {${paths.map((path) => `"${path}"`).join(', ')}}
local headers = {${Object.entries(headers).map(([name, value]) => `["${name}"] = ${JSON.stringify(value)}`).join(', ')}}
local at = 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], headers)
end
function done(summary, latency)
  print(string.format("RESULT %d %d %d %d", summary.requests, summary.duration, summary.bytes, latency:percentile(99)))
  print(string.format("ERRORS %d", summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
`;

interface Load {
  requests: number;
  perSecond: number;
  bytes: number;
  /** Milliseconds within which 99 of 100 were answered. */
  slow: number;
  errors: number;
}

const folder = makeFolder();

const runWrk = (origin: string, paths: readonly string[], headers: Readonly<Record<string, string>>): Load => {
  const script = join(folder, 'view.lua');
  writeFileSync(script, writeScript(paths, headers));
  const { stdout, stderr } = spawnSync('wrk', ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-s', script, origin], { encoding: 'utf8' });
  const [, requests, microseconds, bytes, slow] = /RESULT (\d+) (\d+) (\d+) (\d+)/.exec(stdout)?.map(Number) ?? [];
  if (!requests) throw new Error(`wrk gave no result: ${stdout} ${stderr}`);
  const errors = Number(/ERRORS (\d+)/.exec(stdout)?.[1]);
  return { requests, perSecond: (requests / microseconds!) * 1e6, bytes: bytes!, slow: slow! / 1000, errors };
};

const format = (value: number): string => Math.round(value).toLocaleString('en').padStart(10);
const rows = [['case', 'requests/s', 'views/s', 'bytes/view', '99 % in ms', 'errors']];
const addRow = (what: string, paths: readonly string[], load: Load): void => {
  const { perSecond, requests, bytes, slow, errors } = load;
  rows.push([what, format(perSecond), format(perSecond / paths.length), format((bytes / requests) * paths.length), slow.toFixed(1), String(errors)]);
};

ensureDebianPackages(['wrk'], 'the load test');
const site = makeSite();
const nginx = await startNginx((port, place) => logRequests(adaptSiteConfig(port, site.root), place));
const edge = await startEdge(nginx.origin);
const [card, page] = listViews(site.root);
if (!card || !page) throw new Error('There is no view to ask for.');
try {
  for (const encoding of ['br', 'gzip', 'identity']) {
    addRow(`the whole page, ${encoding}`, page.paths, runWrk(nginx.origin, page.paths, { 'Accept-Encoding': encoding }));
  }
  addRow('one card, br', card.paths, runWrk(nginx.origin, card.paths, { 'Accept-Encoding': 'br' }));
  const past = { 'Accept-Encoding': 'br', 'If-None-Match': '*' };
  addRow('the whole page, nothing changed', page.paths, runWrk(nginx.origin, page.paths, past));
  addRow('what is not there', ['/v1/missing.js'], runWrk(nginx.origin, ['/v1/missing.js'], {}));
  const before = nginx.readRequests().length;
  const cached = runWrk(edge.origin, page.paths, { 'Accept-Encoding': 'br' });
  addRow('the whole page, from a cache before it', page.paths, cached);
  const seen = nginx.readRequests().length - before;

  console.log(`${SECONDS} s each, ${CONNECTIONS} connections, ${cpus().length} processors shared by nginx and wrk`);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  rows.forEach((row) => console.log(row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  ')));
  console.log(`Of ${cached.requests.toLocaleString('en')} requests to the cache, the origin saw ${seen}.`);
  const counted = page.paths.reduce((sum, path) => sum + countAnswer(site.root, path, 'br'), 0);
  console.log(`The docs count ${counted.toLocaleString('en')} bytes for a first view of the whole page with brotli.`);
} finally {
  await edge.stop();
  await nginx.stop();
  site.remove();
  rmSync(folder, { recursive: true, force: true });
}
