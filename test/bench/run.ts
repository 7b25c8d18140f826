/**
 * `npm run bench`: the product beside what else one could take, on this machine, now.
 * All variants take turns (A B C, A B C, …), each sample in a fresh context, so that
 * whatever else the machine does hits all alike. Results go to `.cache/bench/` and, with
 * `--write`, into the documentation and its picture. It measures; it does not judge.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { fillBlocks } from '../../src/build/docs-blocks.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';
import { buildPages } from './build-pages.js';
import { drawBars } from './draw-bars.js';
import { measureCards, measureList, measureMemory, measureVisit } from './measure.js';
import type { ProductBuild } from './product-build.js';
import { printReport } from './report.js';
import { Samples } from './samples.js';
import { servePages } from './serve-pages.js';
import { listVariants } from './variants.js';
import type { Variant } from './variants.js';

const usage = `Usage: npm run bench -- [options]

  --rounds N            samples of each variant; 9 when absent
  --only NAME[,NAME]    some variants and what they are compared with: a method in each
                        language (snippet) or in one (snippet-de); cards, long-list, heap
  --dist DIR            the build to measure; dist when absent
  --compare DIR         another build, measured beside it in the same rounds
  --write               writes the figures of a full run into the documentation
  --help                shows this`;

const project = new URL('../../', import.meta.url).pathname;
const cache = join(project, '.cache/bench');
const pages = join(cache, 'pages');
const documentation = 'demo/docs/performance.md';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    dist: { type: 'string', default: join(project, 'dist') },
    compare: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const fail = (problem: string): never => {
  console.error(problem);
  process.exit(2);
};

if (values.help) {
  console.log(usage);
  process.exit();
}
const rounds = Number(values.rounds);
const only = values.only?.split(',');
if (!Number.isInteger(rounds) || rounds < 1) fail(`--rounds needs a whole number, not "${values.rounds}".`);
if (values.write && (only || values.compare)) fail('--write is for a full run: leave out --only and --compare.');
for (const dist of [values.dist, values.compare]) {
  if (dist && !existsSync(join(dist, 'embed/partner-cities.js'))) fail(`${dist} holds no build: npm run build makes one.`);
}

type Measure = (browser: Browser, url: string, samples: Samples) => Promise<void>;

/** What is measured in every round besides the visits, by the names that `--only` takes. */
const works: Record<string, Measure> = {
  cards: async (browser, url, samples) => {
    const work = { count: 1000, document: '/many-cities.json' };
    samples.add('cards, hand-written', await measureCards(browser, `${url}/empty-hand-written.html`, { ...work, tag: 'hand-card' }));
    samples.add('cards, ours', await measureCards(browser, `${url}/empty-ours.html`, { ...work, tag: 'partner-city-card' }));
  },
  'long-list': async (browser, url, samples) => {
    samples.add('long list, plain map', await measureList(browser, `${url}/empty-lit-map.html`, 'plain'));
    samples.add('long list, ours', await measureList(browser, `${url}/empty-ours.html`, 'ours'));
  },
};

const isAsked = (...names: string[]): boolean => !only || only.some((name) => names.includes(name));

/** The variants that were asked for, and those that they need. */
const chooseVariants = (variants: readonly Variant[]): Variant[] => {
  const listNames = ({ method, language }: Variant): string[] => [method, `${method}-${language}`];
  const known = [...new Set(variants.flatMap(listNames)), ...Object.keys(works), 'heap'];
  const unknown = only?.find((name) => !known.includes(name));
  if (unknown !== undefined) fail(`--only does not know "${unknown}". There are: ${known.join(', ')}.`);
  const asked = variants.filter((variant) => isAsked(...listNames(variant)));
  const needed = new Set(asked.flatMap(({ name, references }) => [name, ...references]));
  return variants.filter(({ name }) => needed.has(name));
};

const writeFigures = (report: string, samples: Samples, variants: readonly Variant[]): void => {
  const file = join(project, documentation);
  if (!existsSync(file)) {
    console.error(`${documentation} is not there: nothing was written.`);
    return;
  }
  writeFileSync(file, fillBlocks(readFileSync(file, 'utf8'), { bench: report }));
  const bars = variants
    .filter(({ language }) => language === 'nl')
    .map(({ name, label, ours }) => ({ label, value: samples.ratio(name, 'hand-written-nl', 'list')!, ours }));
  writeFileSync(
    join(project, 'test/bench/results.svg'),
    drawBars('Time until card and list are painted, as a ratio to a hand-written custom element', bars),
  );
};

const builds: ProductBuild[] = [{ dist: resolve(values.dist), folder: 'embed', label: 'ours', prefix: '' }];
if (values.compare) builds.push({ dist: resolve(values.compare), folder: 'compared', label: 'compared build', prefix: 'compared-' });
const [server, other] = [await servePages(pages), await servePages(pages)];
const variants = chooseVariants(listVariants(builds, other.url));
await buildPages(pages, builds, variants);
const browser = await puppeteer.launch({ executablePath: await provideBrowser('chromium'), args: chromiumArguments });
try {
  const samples = new Samples();
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const { name } of variants) samples.add(name, await measureVisit(browser, `${server.url}/${name}.html`));
    for (const [name, measure] of Object.entries(works)) if (isAsked(name)) await measure(browser, server.url, samples);
  }
  if (isAsked('heap')) {
    const { before, after } = await measureMemory(browser, `${server.url}/empty-ours.html`);
    samples.add('heap', { before, after, ratio: after / before });
  }

  const setting = [
    `Measured with \`npm run bench\`: ${rounds} rounds, ${await browser.version()}, Node ${process.version}, ${cpus().length} cores`,
    values.compare ? `; compared build: ${values.compare}.` : '.',
  ].join('');
  const report = printReport(setting, samples, variants);
  console.log(report);
  writeFileSync(join(cache, 'results.json'), `${JSON.stringify({ setting, samples }, null, 2)}\n`);
  if (values.write) writeFigures(report, samples, variants);
} finally {
  await browser.close();
  server.close();
  other.close();
}
