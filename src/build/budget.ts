/**
 * What the browser loads, in bytes as servers send them (brotli 11), and how much that may be. Counted is a script with
 * everything that it imports at once; what it imports later is told apart, without a limit of its own unless it has one.
 * That nothing else is loaded before an element is shown, a test in a real browser says (test/budget).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { compressBrotli, listFiles } from './site-files.js';

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

const languages: Readonly<Record<string, string>> = { en: 'English', de: 'German', zh: 'Chinese' };

/** Limits, each for a script of the build. */
export const budgets: readonly Budget[] = [
  { what: 'One card in Dutch, until it is shown', entry: 'partner-city-card.js', limit: 9900, files: 1 },
  { what: 'All five elements, four languages reachable', entry: 'partner-cities.js', limit: 15_900, files: 1 },
];

const LOCALE_LIMIT = 900;

/** What scripts that are asked for later are for; a script that is not named here is called by its file. */
const purposes: Readonly<Record<string, string>> = {
  'later.js': 'After that, once for all elements: local times, languages that change, retries',
  'print.js': 'Printing, when it is asked for',
  'hydrate.js': 'Taking over prerendered HTML',
};

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
  const locales = scripts.filter((name) => name.startsWith('locales/')).map((entry): Budget => {
    const language = entry.slice('locales/'.length, -'.js'.length);
    return { what: `The words in ${languages[language] ?? language}`, entry, limit: LOCALE_LIMIT, files: 1 };
  });
  const limited = [...budgets, ...locales];
  const others = scripts
    .filter((name) => limited.every(({ entry }) => entry !== name))
    .map((entry): Budget => ({ what: purposes[entry] ?? `\`${entry}\``, entry }));
  return [...limited, ...others].map((budget) => measure(folder, budget));
};

/** What is wrong with a budget, a sentence each. */
export const findExcesses = (rows: readonly BudgetRow[]): string[] =>
  rows.flatMap(({ what, files, bytes, limit }) => {
    const most = budgets.find((budget) => budget.what === what)?.files;
    return [
      ...(limit !== undefined && bytes > limit ? [`${what}: ${bytes} bytes, ${bytes - limit} over the limit of ${limit}.`] : []),
      ...(most !== undefined && files.length > most ? [`${what}: ${files.join(', ')}, where ${most} file is meant.`] : []),
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
