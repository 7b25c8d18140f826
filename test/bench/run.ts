/**
 * `npm run bench`: the product beside what else one could take, on this machine, now.
 * All variants take turns (A B C, A B C, …), each sample in a fresh context, so that
 * whatever else the machine does hits all alike. Results go to `.cache/bench/` and, with
 * `--write`, into the README and its picture. It measures; it does not judge.
 *
 * Options: `--rounds N` (9 when absent), `--write`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';
import { buildVariants } from './build-variants.js';
import { city } from './content.js';
import { drawBars } from './draw-bars.js';
import { measureCards, measureList, measureMemory, measurePaint, measureWhole } from './measure.js';
import type { Painted } from './measure.js';
import { estimateRatio, median } from './statistics.js';
import type { Estimate } from './statistics.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, write: { type: 'boolean', default: false } } });
const rounds = Math.max(1, Number(values.rounds) || 9);
const project = new URL('../../', import.meta.url).pathname;
const folder = join(project, '.cache/bench/pages');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const compressed = new Map<string, Buffer>();

/** Serves the pages with brotli and open CORS; nothing is kept by the browser, since each context is new. */
const serve = async (): Promise<{ url: string; close: () => void }> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    try {
      let body = compressed.get(path);
      if (!body) compressed.set(path, (body = brotliCompressSync(readFileSync(join(folder, path)))));
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
        'cache-control': 'max-age=60',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};

const round2 = ({ median, low, high }: Estimate): string => `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

rmSync(folder, { recursive: true, force: true });
const [server, other] = [await serve(), await serve()];
const browser = await puppeteer.launch({ executablePath: await provideBrowser('chromium'), args: chromiumArguments });
try {
  const variants = await buildVariants(folder, other.url);
  const painted = new Map<string, Painted[]>(variants.map(({ name }) => [name, []]));
  const cards = new Map<string, { render: number[]; language: number[] }>([
    ['ours', { render: [], language: [] }],
    ['hand-written', { render: [], language: [] }],
  ]);
  const lists = new Map<string, { time: number[]; longest: number[] }>([
    ['ours', { time: [], longest: [] }],
    ['plain', { time: [], longest: [] }],
  ]);
  const whole = new Map<string, number[]>([
    ['hand-written', []],
    ['preloaded', []],
  ]);
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const { name } of variants) painted.get(name)!.push(await measurePaint(browser, `${server.url}/${name}.html`));
    for (const [name, drawn] of whole) drawn.push(await measureWhole(browser, `${server.url}/${name}.html`, city.activities.at(-1)!.description));
    for (const [name, page, tag] of [
      ['hand-written', 'blank-hand', 'hand-card'],
      ['ours', 'blank-cards', 'partner-city-card'],
    ] as const) {
      const { render, language } = await measureCards(browser, `${server.url}/${page}.html`, { tag, count: 1000, document: '/many-cities.json' });
      cards.get(name)!.render.push(render.time);
      cards.get(name)!.language.push(language.time);
    }
    for (const [kind, page] of [
      ['plain', 'blank-list'],
      ['ours', 'blank-cards'],
    ] as const) {
      const { time, longest } = await measureList(browser, `${server.url}/${page}.html`, kind);
      lists.get(kind)!.time.push(time);
      lists.get(kind)!.longest.push(longest ?? 0);
    }
  }
  const memory = await measureMemory(browser, `${server.url}/blank-cards.html`);

  const times = (name: string): number[] => painted.get(name)!.map(({ painted }) => painted);
  const base = times('hand-written');
  const rows = variants.map(({ name, label, scripts }) => ({
    name,
    label,
    milliseconds: median(times(name)),
    ratio: estimateRatio(times(name), base),
    shift: Math.max(...painted.get(name)!.map(({ shift }) => shift)),
    bytes: scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0),
  }));
  const [ours, hand, list, plain] = [cards.get('ours')!, cards.get('hand-written')!, lists.get('ours')!, lists.get('plain')!];
  const work = {
    cards: estimateRatio(ours.render, hand.render),
    language: estimateRatio(ours.language, hand.language),
    firstScreen: estimateRatio(list.time, plain.time),
    longestTask: { ours: median(list.longest), plain: median(plain.longest) },
    memory: memory.after / memory.before,
    whole: estimateRatio(whole.get('preloaded')!, whole.get('hand-written')!),
  };
  const prerendered = estimateRatio(times('prerendered'), times('static-html'));
  const table = [
    `Measured with \`npm run bench\`: ${rounds} rounds, ${await browser.version()}, Node ${process.version}, ${cpus().length} cores.`,
    '',
    '| variant | painted, ms | ratio to hand-written (95 % interval) | layout shift | JavaScript, brotli bytes |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ label, milliseconds, ratio, shift, bytes }) =>
        `| ${label} | ${milliseconds.toFixed(0)} | ${round2(ratio)} | ${shift.toFixed(3)} | ${bytes.toLocaleString('en')} |`,
    ),
    '',
    '| target | asked | measured |',
    '| --- | --- | --- |',
    `| prerendered, to static HTML | ≤ 1.0 | ${round2(prerendered)} |`,
    `| prerendered, to hand-written | ≤ 0.60 | ${round2(rows.find(({ name }) => name === 'prerendered')!.ratio)} |`,
    `| default snippet, to hand-written | ≤ 0.90 | ${round2(rows.find(({ name }) => name === 'preloaded')!.ratio)} |`,
    `| default snippet, until the list is drawn too, to hand-written | beside it | ${round2(work.whole)} |`,
    `| default snippet from another origin, to hand-written | beside it | ${round2(rows.find(({ name }) => name === 'other-origin')!.ratio)} |`,
    `| 1,000 cards, script and layout, to hand-written | ≤ 1.10 | ${round2(work.cards)} |`,
    `| language switch of 1,000 cards, to hand-written | ≤ 1.05 | ${round2(work.language)} |`,
    `| 10,000 activities, first screen, to a plain Lit map | ≤ 0.05 | ${round2(work.firstScreen)} |`,
    `| 10,000 activities, longest task | ≤ 50 ms | ${work.longestTask.ours.toFixed(0)} ms (plain map: ${work.longestTask.plain.toFixed(0)} ms) |`,
    `| heap after 20 times 1,000 cards, to before | 0.98 to 1.02 | ${work.memory.toFixed(3)} |`,
  ].join('\n');
  const picture = drawBars(
    'Time until the content is painted, as a ratio to a hand-written custom element',
    rows.map(({ label, ratio, name }) => ({ label, value: ratio, ours: label.includes('ours') && name !== 'iframe' })),
  );
  mkdirSync(join(project, '.cache/bench'), { recursive: true });
  writeFileSync(join(project, '.cache/bench/results.json'), `${JSON.stringify({ rounds, rows, work, prerendered, memory }, null, 2)}\n`);
  writeFileSync(join(project, '.cache/bench/results.svg'), picture);
  console.log(table);
  if (values.write) {
    const readme = join(project, 'README.md');
    writeFileSync(
      readme,
      readFileSync(readme, 'utf8').replace(/(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/, (_, start: string, end: string) => `${start}${table}\n${end}`),
    );
    writeFileSync(join(project, 'test/bench/results.svg'), picture);
  }
} finally {
  await browser.close();
  server.close();
  other.close();
}
