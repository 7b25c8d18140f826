/**
 * What the check finds, and how places in a document are named.
 */
import type { CheckMessages } from '../messages/en/check.js';

/** `error`: a visitor misses something or sees something wrong. `warning`: it can be better. */
export type Severity = 'error' | 'warning';

/** A message, or a part of one, whose language is chosen when it is shown: a rule says what, the catalogue says it. */
export type Wording<T = string> = (say: CheckMessages) => T;

/** Something found, with its place as an offset in the text. */
export interface Finding {
  offset: number;
  /** For example `cities[0].activities[2].themes[1]`; empty for the document itself. */
  path: string;
  severity: Severity;
  /** A stable word for programs, such as `unknown-name`. */
  code: string;
  /** For people: what is wrong. */
  message: Wording;
  /** What may stand there: the words themselves, or one phrase where they cannot be listed. */
  allowed?: Wording<string[]> | undefined;
  /** What to write instead, as far as that can be guessed. */
  suggestion?: string | undefined;
}

/** A finding as `--json` gives it. Lines and columns count from 1; columns in UTF-16 code units, as editors do. */
export interface Problem extends Omit<Finding, 'offset' | 'message' | 'allowed'> {
  file: string;
  line: number;
  column: number;
  message: string;
  allowed?: string[] | undefined;
}

/** A place in a document: its syntax node (or any offset) and its path. */
interface Located {
  node: { offset: number };
  path: string;
}

type Report = (place: Located, code: string, message: Wording, more?: Partial<Finding>) => Finding;

const reportAs =
  (severity: Severity): Report =>
  ({ node: { offset }, path }, code, message, more) => ({ offset, path, severity, code, message, ...more });

export const reportError = reportAs('error');
export const reportWarning = reportAs('warning');

/** A text without characters that nobody sees or that steer a terminal: they are written as escapes. */
export const showHidden = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );

/** The path of a part: names with dots, places in a list in brackets. */
export const joinPath = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
};
