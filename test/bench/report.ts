/** Says in Markdown what was measured; what was not measured has no line. */
import { languages } from './content.js';
import type { Samples } from './samples.js';
import type { Estimate } from './statistics.js';
import type { Variant } from './variants.js';

const languageNames = { nl: 'Dutch', de: 'German' };

const printRatio = (ratio: Estimate | undefined): string =>
  ratio ? `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})` : '';

const printShift = (shifts: readonly number[]): string => {
  const most = Math.max(...shifts);
  return most ? most.toPrecision(2) : '0';
};

/** Without the rows that have no figure; nothing when no row is left. */
const printTable = (head: string[], labels: number, rows: string[][]): string[] => {
  const measured = rows.filter((cells) => cells.slice(labels).some(Boolean));
  if (!measured[0]) return [];
  return ['', ...[head, head.map(() => '---'), ...measured].map((cells) => `| ${cells.join(' | ')} |`)];
};

const printVariants = (samples: Samples, variants: readonly Variant[]): string[] =>
  printTable(
    [
      'variant',
      'page in',
      'card painted, ms',
      'ratio to hand-written (95 % interval)',
      'card and list painted, ms',
      'ratio to hand-written (95 % interval)',
      'layout shift',
      'scripts, brotli bytes',
    ],
    2,
    variants.map(({ name, label, language }) => [
      label,
      languageNames[language],
      ...['card', 'list'].flatMap((measure) => [
        samples.median(name, measure)!.toFixed(0),
        printRatio(samples.ratio(name, `hand-written-${language}`, measure)),
      ]),
      printShift(samples.list(name, 'shift')),
      samples.median(name, 'bytes')!.toLocaleString('en'),
    ]),
  );

const printPaintTargets = (samples: Samples): string[] => {
  const row = (label: string, target: string, method: string, reference: string, measure: string): string[] => [
    label,
    target,
    ...languages.map((language) => printRatio(samples.ratio(`${method}-${language}`, `${reference}-${language}`, measure))),
  ];
  return printTable(['painted', 'target', ...languages.map((language) => `in ${languageNames[language]}`)], 2, [
    row('default snippet, card, to hand-written', '≤ 0.90', 'snippet', 'hand-written', 'card'),
    row('default snippet, card and list, to hand-written', '≤ 0.90', 'snippet', 'hand-written', 'list'),
    row('script and tags alone, card and list, to hand-written', '≤ 1.05', 'script', 'hand-written', 'list'),
    row('prerendered, card, to static HTML', '≤ 1.0', 'prerendered', 'static-html', 'card'),
    row('prerendered, card and list, to static HTML', '≤ 1.10', 'prerendered', 'static-html', 'list'),
  ]);
};

const printWorkTargets = (samples: Samples, variants: readonly Variant[]): string[] => {
  const shifts = variants.filter(({ ours }) => ours).flatMap(({ name }) => samples.list(name, 'shift'));
  const longest = samples.median('long list, ours', 'longest');
  return printTable(['work', 'target', 'measured'], 2, [
    ['1,000 cards, script and layout, to hand-written', '≤ 0.90', printRatio(samples.ratio('cards, ours', 'cards, hand-written', 'render'))],
    ['language switch of 1,000 cards, to hand-written', '≤ 0.35', printRatio(samples.ratio('cards, ours', 'cards, hand-written', 'language'))],
    ['10,000 activities, first screen, to a plain Lit map', '≤ 0.06', printRatio(samples.ratio('long list, ours', 'long list, plain map', 'time'))],
    [
      '10,000 activities, longest task',
      '≤ 50 ms',
      longest === undefined ? '' : `${longest.toFixed(0)} ms (plain map: ${samples.median('long list, plain map', 'longest')!.toFixed(0)} ms)`,
    ],
    ['layout shift, all of ours, text below included', '0', shifts.length ? printShift(shifts) : ''],
    ['heap after 20 times 1,000 cards, to before', '≤ 1.02', samples.median('heap', 'ratio')?.toFixed(3) ?? ''],
  ]);
};

const printComparison = (samples: Samples, variants: readonly Variant[]): string[] =>
  printTable(
    ['ours, to the compared build', 'page in', 'card painted', 'card and list painted'],
    2,
    variants
      .filter(({ ours }) => ours)
      .map(({ name, label, language }) => [
        label,
        languageNames[language],
        ...['card', 'list'].map((measure) => printRatio(samples.ratio(name, `compared-${name}`, measure))),
      ]),
  );

/** @param setting in what the run was made: rounds, browser, machine */
export const printReport = (setting: string, samples: Samples, variants: readonly Variant[]): string =>
  [
    setting,
    ...printVariants(samples, variants),
    ...printPaintTargets(samples),
    ...printWorkTargets(samples, variants),
    ...printComparison(samples, variants),
  ].join('\n');
