/**
 * What the browser loads, in bytes as servers send them (brotli 11), and how much that may be: `npm run test:budget`.
 * Counted is a script with everything that it imports at once; what it imports later is told apart. That nothing else is
 * loaded before an element is shown, a test in a real browser says (test/budget).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { compressBrotli, listFiles } from '../publish/site-files.js';

await init;

export interface BudgetRow {
  what: string;
  /** Names of the files that are counted, in `dist/embed`. */
  files: string[];
  bytes: number;
  limit?: number;
}

interface Budget {
  what: string;
  entry: string;
  limit?: number;
  /** Most files that this may be. */
  files?: number;
}

/** Limits, each for a script of the build: at most 2 % above what was measured when it was set. */
export const budgets: readonly Budget[] = [
  { what: 'All elements in four languages', entry: 'partner-cities.js', limit: 27_850, files: 1 },
  { what: 'The map with its land, when a page has one', entry: 'map.js', limit: 11_990, files: 1 },
  { what: 'The overview of many cities', entry: 'overview.js', limit: 3110, files: 1 },
  { what: 'Printing, when it is asked for', entry: 'print.js', limit: 2780, files: 1 },
  { what: 'What activities say of times and themes', entry: 'details.js', limit: 2755, files: 1 },
  { what: 'A calendar file, when it is asked for', entry: 'calendar.js', limit: 1700, files: 1 },
  { what: 'Details of a city, when one has them', entry: 'card-details.js', limit: 3280, files: 1 },
  { what: 'The autoloader', entry: 'autoload.js', limit: 785, files: 1 },
  { what: 'The page in an iframe', entry: 'iframe.js', limit: 1140, files: 1 },
  { what: 'Making an iframe as high as its content', entry: 'resize-host.js', limit: 485, files: 1 },
];

/** A script and all that it imports at once, itself first. */
const listLoaded = (folder: string, entry: string, found: string[] = []): string[] => {
  if (found.includes(entry)) return found;
  found.push(entry);
  parse(readFileSync(join(folder, entry), 'utf8'))[0]
    .filter(({ d: dynamic, n: name }) => dynamic === -1 && name?.startsWith('.'))
    .forEach(({ n: name }) => listLoaded(folder, join(entry, '..', name!).replaceAll('\\', '/'), found));
  return found;
};

/** Bytes of a file as servers send it. */
export const countBytes = (path: string): number => compressBrotli(readFileSync(path)).length;

const measure = (folder: string, { what, entry, limit }: Budget): BudgetRow => {
  const files = listLoaded(folder, entry);
  const bytes = files.reduce((sum, name) => sum + countBytes(join(folder, name)), 0);
  return { what, files, bytes, ...(limit === undefined ? {} : { limit }) };
};

/** All rows: those with a limit first, then every other script, so that nothing is kept out of sight. */
export const measureBudget = (folder: string): BudgetRow[] => {
  const scripts = listFiles(folder).filter((name) => name.endsWith('.js'));
  const others = scripts
    .filter((name) => budgets.every(({ entry }) => entry !== name))
    .map((entry): Budget => ({ what: `\`${entry}\``, entry }));
  return [...budgets, ...others].map((budget) => measure(folder, budget));
};

const REMEDY = 'Find out what grew. If it is worth it, set a new limit in src/build/budget.ts, 2 % above what is measured.';

/** What is wrong with a budget, and what to do. */
export const findExcesses = (rows: readonly BudgetRow[]): string[] =>
  rows.flatMap(({ what, files, bytes, limit }) => {
    const most = budgets.find((budget) => budget.what === what)?.files;
    return [
      ...(limit !== undefined && bytes > limit ? [`${what}: ${bytes} bytes, ${bytes - limit} over the limit of ${limit}. ${REMEDY}`] : []),
      ...(most !== undefined && files.length > most ? [`${what}: ${files.join(', ')}, where ${most} file is meant. It must import nothing at once: see besides in rollup.config.js.`] : []),
    ];
  });

const formatNumber = (value: number): string => value.toLocaleString('en');

const formatCell = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value));

/** The rows as a table in Markdown. */
export const renderBudget = (rows: readonly BudgetRow[]): string =>
  [
    '| what the browser loads | bytes (brotli) | limit |',
    '| --- | ---: | ---: |',
    ...rows.map(
      ({ what, bytes, limit }) => `| ${what} | ${formatNumber(bytes)} | ${formatCell(limit)} |`,
    ),
  ].join('\n');
