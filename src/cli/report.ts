/**
 * Problems as an editor reads them in a terminal: where, what, what may stand there.
 * The same problem in many places is shown once, with its places.
 */
import * as util from 'node:util';
import { showHidden } from '../check/finding.js';
import type { Problem } from '../check/finding.js';
import type { Lines } from '../check/lines.js';
import { checkCommandMessages } from '../messages/check-command.js';
import type { MessageLanguage } from '../messages/language.js';
import type { Io, Output } from './command.js';

export interface ReportOptions {
  color: boolean;
  /** Every place and every problem, however many. */
  all: boolean;
  language: MessageLanguage;
}

type Style = Parameters<typeof util.styleText>[0];

const mostPlaces = 5;
const mostProblems = 50;
const mostWords = 12;
const width = 100;

/** Whether colours can be seen, and are not unwanted (see no-color.org). */
export const canShowColor = ({ isTTY }: Output, env: Io['env']): boolean =>
  isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

/** Node 20 has `styleText` from 20.12 on; before that there is no colour. Whether to colour was decided before. */
const paint = (style: Style, text: string, { color }: ReportOptions): string =>
  color && 'styleText' in util ? util.styleText(style, text, { validateStream: false }) : text;

const wrap = (text: string, indent: string): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length + 1 > width - indent.length) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => indent + line).join('\n');
};

/** The faulty line of a file that is not JSON, with a mark under the place. */
const showLine = ({ line, column }: Problem, lines: Lines): string => {
  const start = Math.max(0, column - 41);
  const text = lines.read(line).slice(start, start + 80);
  const before = text.slice(0, column - 1 - start);
  // Chinese and other wide characters take two columns; a tab stays a tab.
  const blank = before.replace(/[^\t]/gu, (letter) =>
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(letter) ? '  ' : ' ',
  );
  // eslint-disable-next-line no-control-regex -- what is shown must not steer the terminal
  const hidden = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
  return `    ${text.replace(hidden, '�')}\n    ${blank}^\n`;
};

/** A problem with nothing in it that nobody sees or that steers the terminal. */
const tidyProblem = (problem: Problem): Problem => ({
  ...problem,
  file: showHidden(problem.file),
  path: showHidden(problem.path),
  message: showHidden(problem.message),
  allowed: problem.allowed?.map(showHidden),
  suggestion: problem.suggestion && showHidden(problem.suggestion),
});

const listAllowed = (allowed: string[], { all, language }: ReportOptions): string => {
  const more = allowed.length - mostWords;
  return all || more <= 1 ? allowed.join(', ') : `${allowed.slice(0, mostWords).join(', ')} ${checkCommandMessages[language].andMore(more)}`;
};

/** What to write: as it is where signs are missing, else as a question. */
const showSuggestion = ({ suggestion = '', code }: Problem, options: ReportOptions): string => {
  const say = checkCommandMessages[options.language];
  if (code === 'syntax') return say.write(paint('green', suggestion, options));
  return say.didYouMean(paint('green', `"${suggestion}"`, options));
};

const showProblem = (group: Problem[], lines: Lines, options: ReportOptions): string => {
  const [first, ...others] = group as [Problem, ...Problem[]];
  const { file, line, column, path, severity, message, allowed, suggestion, code } = first;
  const say = checkCommandMessages[options.language];
  const label = paint(severity === 'error' ? 'red' : 'yellow', say[severity], options);
  const part = path ? `  ${paint('cyan', path, options)}` : '';
  let text = `${paint('bold', `${file}:${line}:${column}`, options)}  ${label}${part}\n`;
  text += `${wrap(message, '    ')}\n`;
  if (code === 'syntax' || code === 'truncated') text += showLine(first, lines);
  if (suggestion !== undefined) text += `    ${showSuggestion(first, options)}\n`;
  if (allowed) text += `${paint('dim', wrap(say.allowed(listAllowed(allowed, options)), '    '), options)}\n`;
  if (others.length === 0) return text;
  const shown = options.all || others.length === mostPlaces + 1 ? others : others.slice(0, mostPlaces);
  text += `    ${say.samePlaces(others.length)}\n`;
  const places = shown.map((other) => `${`${other.line}:${other.column}`.padEnd(8)} ${other.path}`.trimEnd());
  for (const place of places) text += `      ${place}\n`;
  if (shown.length < others.length) text += `      ${say.morePlaces(others.length - shown.length)}\n`;
  return text;
};

const groupProblems = (problems: Problem[]): Problem[][] => {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.severity, problem.code, problem.message, problem.suggestion]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()];
};

/** The problems of one file. */
export const reportProblems = (problems: Problem[], lines: Lines, options: ReportOptions): string => {
  const groups = groupProblems(problems);
  const shown = options.all ? groups : groups.slice(0, mostProblems);
  const text = shown.map((group) => `${showProblem(group.map(tidyProblem), lines, options)}\n`).join('');
  const more = groups.length - shown.length;
  return more > 0 ? `${text}${checkCommandMessages[options.language].moreProblems(more)}\n\n` : text;
};

/** How many errors and warnings. */
export const countProblems = (problems: Problem[], options: ReportOptions): string => {
  const say = checkCommandMessages[options.language];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  return paint(style, problems.length === 0 ? say.noProblems : say.problems(errors, warnings), options);
};

/** A line for each file in which something was found. */
export const summarizeFiles = (found: Problem[][], options: ReportOptions): string =>
  found
    .map((problems) => {
      const name = problems[0] && showHidden(problems[0].file);
      const say = checkCommandMessages[options.language];
      return name === undefined ? '' : `${say.fileResult(name, countProblems(problems, options))}\n`;
    })
    .join('');

/** The last line: how many files, errors and warnings. */
export const summarize = (problems: Problem[], files: number, unread: number, options: ReportOptions): string => {
  const say = checkCommandMessages[options.language];
  const result = files === 0 ? say.nothingChecked : say.checked(files, countProblems(problems, options));
  return `${unread > 0 ? `${result} ${say.unread(unread)}` : result}\n`;
};
