/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. The form and what
 * is escaped in it: GitHub Docs, "Workflow commands for GitHub Actions", and the toolkit's `command.ts`.
 */
import { relative, resolve, sep } from 'node:path';
import type { Problem } from '../check/finding.js';
import { checkCommandMessages } from '../messages/check-command.js';
import type { MessageLanguage } from '../messages/language.js';

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A file as GitHub names it: from the top of the repository, with slashes. */
const nameFile = (file: string, workspace: string | undefined): string =>
  (workspace ? relative(workspace, resolve(file)) : file).replaceAll(sep, '/');

/**
 * One line, with its end.
 *
 * @param workspace the folder of the repository (`GITHUB_WORKSPACE`)
 */
export const writeAnnotation = (problem: Problem, workspace: string | undefined, language: MessageLanguage): string => {
  const say = checkCommandMessages[language];
  const { file, line, column, path, severity, code, message, allowed, suggestion } = problem;
  const properties = { file: nameFile(file, workspace), line, col: column, title: path || code };
  const text = [
    message,
    ...(suggestion === undefined ? [] : [code === 'syntax' ? say.write(suggestion) : say.didYouMean(`"${suggestion}"`)]),
    ...(allowed ? [say.allowed(allowed.join(', '))] : []),
  ].join('\n');
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escapeMessage(text)}\n`;
};

/** What belongs to no line of a file. */
export const writeError = (message: string): string => `::error::${escapeMessage(message)}\n`;
