/**
 * The command `partner-cities`: finds the subcommand and hands it the rest. What a
 * subcommand does is its own; here are only the table, the help and the exit status.
 */
import { readFileSync } from 'node:fs';
import { UsageError } from './command.js';
import type { Command, Io } from './command.js';
import { readLanguage } from './options.js';
import { findNearest } from '../check/nearest.js';
import { commandLineMessages } from '../messages/command-line.js';
import type { MessageLanguage } from '../messages/language.js';

/** A subcommand is loaded when it is asked for: `check` need not wait for what `prerender` needs. */
const commands: Record<string, () => Promise<Command>> = {
  new: () => import('./new.js'),
  export: () => import('./export.js'),
  import: () => import('./import.js'),
  check: () => import('./check.js'),
  prerender: () => import('./prerender.js'),
  publish: () => import('./publish.js'),
};

const readVersion = (): string => {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

const writeHelp = async (language: MessageLanguage): Promise<string> => {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).help[language].summary}\n`),
  );
  return commandLineMessages[language].usage(lines.join(''));
};

const findCommand = async (name: string, language: MessageLanguage): Promise<Command> => {
  if (Object.hasOwn(commands, name)) return commands[name]!();
  const say = commandLineMessages[language];
  const nearest = findNearest(name, Object.keys(commands));
  throw new UsageError(name.startsWith('-') ? say.unknownOption(name) : say.unknownCommand(name, nearest));
};

/** Runs the command line; gives the exit status: 2 when it cannot be understood. */
const runCommandLine = async (args: string[], { env, ...io }: Omit<Io, 'language'>): Promise<number> => {
  const [name, ...rest] = args;
  let language = readLanguage([], env);
  try {
    if (name === undefined) {
      io.stderr.write(await writeHelp(language));
      return 2;
    }
    if (/^--lang(?:=|$)/.test(name)) {
      // For the command it is as if the environment had this language.
      const value = name.slice('--lang='.length) || rest.shift();
      return await runCommandLine(rest, { ...io, env: { ...env, LC_ALL: readLanguage(['--lang', value ?? ''], env) } });
    }
    if (name === '--version' || name === '-v') {
      io.stdout.write(`${readVersion()}\n`);
      return 0;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      language = readLanguage(rest, env);
      const [asked] = rest.filter((word, index) => !word.startsWith('--lang') && rest[index - 1] !== '--lang');
      io.stdout.write(asked === undefined ? await writeHelp(language) : (await findCommand(asked, language)).help[language].usage);
      return 0;
    }
    const command = await findCommand(name, language);
    if (!command.hasOwnLang) language = readLanguage(rest, env);
    return await command.run(rest, { ...io, env, language });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const help = name !== undefined && Object.hasOwn(commands, name) ? `${name} --help` : '--help';
    io.stderr.write(`partner-cities: ${error.message}\n${commandLineMessages[language].help(`partner-cities ${help}`)}\n`);
    return 2;
  }
};

// A reader that has seen enough (`… | head`) closes the pipe: no reason for an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await runCommandLine(process.argv.slice(2), process);
