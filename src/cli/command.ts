/**
 * What every subcommand of `partner-cities` is made of. A subcommand is a module with
 * these two exports, named in the table of `partner-cities.ts`.
 */
import type { MessageLanguage, Messages } from '../messages/language.js';

/** Where a command writes; `process.stdout` is one. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** The outside of a command: `process` has all of it, and a test can hand in its own. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  env: Record<string, string | undefined>;
  /** The language to speak. */
  language: MessageLanguage;
}

export interface Help {
  /** One line for the list of commands. */
  summary: string;
  /** The whole help text. */
  usage: string;
}

export interface Command {
  /** In each language: a topic of the catalogue (`src/messages`) that has these two among its messages. */
  help: Messages<Help>;
  /** Whether `--lang` means languages of the content here. Before the command's name, it still is the language to speak. */
  hasOwnLang?: boolean;
  /**
   * @param args what stands after the subcommand's name
   * @returns the exit status
   * @throws UsageError when the arguments cannot be understood
   */
  run(args: string[], io: Io): Promise<number>;
}

/** Arguments that cannot be understood: the message says what to write instead; exit status 2. */
export class UsageError extends Error {}
