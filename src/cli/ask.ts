/** Questions to whoever sits at the terminal. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Io } from './command.js';

/** Whether somebody is there to answer. */
export const canAsk = ({ stdin, stdout }: Io): boolean => stdin.isTTY === true && stdout.isTTY === true;

/** One line of an answer; empty, when there is none. */
export const ask = async (question: string, { stdin, stdout }: Io): Promise<string> => {
  stdout.write(question);
  const lines = createInterface({ input: stdin instanceof Readable ? stdin : Readable.from(stdin), terminal: false });
  for await (const line of lines) return line.trim();
  return '';
};
