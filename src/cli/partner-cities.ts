/**
 * The command `partner-cities`: finds the subcommand and hands it the rest. What a
 * subcommand does is its own; here are only the table, the help and the exit status.
 */
import { readFileSync } from 'node:fs';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { findNearest } from '../check/nearest.js';

/** A subcommand is loaded when it is asked for: `check` need not wait for what `prerender` needs. */
const commands: Record<string, () => Promise<Command>> = {
  check: () => import('./check.js'),
  prerender: () => import('./prerender.js'),
  publish: () => import('./publish.js'),
};

const readVersion = (): string => {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

const writeHelp = async (): Promise<string> => {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).summary}\n`),
  );
  return `Usage: partner-cities COMMAND [options]

Commands
${lines.join('')}
Options
  -h, --help     show this help; after a command, the help of that command
  -v, --version  show the version
`;
};

const findCommand = async (name: string): Promise<Command> => {
  if (Object.hasOwn(commands, name)) return commands[name]!();
  const nearest = findNearest(name, Object.keys(commands));
  const kind = name.startsWith('-') ? 'option' : 'command';
  throw new UsageError(`There is no ${kind} "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''}`);
};

/** Runs the command line; gives the exit status: 2 when it cannot be understood. */
const runCommandLine = async (args: string[], io: Io): Promise<number> => {
  const [name, ...rest] = args;
  try {
    if (name === undefined) {
      io.stderr.write(await writeHelp());
      return 2;
    }
    if (name === '--version' || name === '-v') {
      io.stdout.write(`${readVersion()}\n`);
      return 0;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      io.stdout.write(rest[0] === undefined ? await writeHelp() : (await findCommand(rest[0])).usage);
      return 0;
    }
    return await (await findCommand(name)).run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const help = name !== undefined && Object.hasOwn(commands, name) ? `${name} --help` : '--help';
    io.stderr.write(`partner-cities: ${error.message}\nHelp: partner-cities ${help}\n`);
    return 2;
  }
};

// A reader that has seen enough (`… | head`) closes the pipe: no reason for an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await runCommandLine(process.argv.slice(2), process);
