/**
 * Reading options with `parseArgs`, with errors that name the nearest right option.
 */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './command.js';
import type { Io } from './command.js';
import { findNearest } from '../check/nearest.js';
import { chooseMessageLanguage, messageLanguages } from '../messages/language.js';
import type { MessageLanguage } from '../messages/language.js';
import { optionMessages } from '../messages/options.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The option of a command that speaks several languages. */
export const languageOption = { lang: { type: 'string' } } as const;

/** The language of the environment, by the first of the variables that is set (POSIX); else that of the system. */
const readEnvironment = (env: Io['env']): MessageLanguage =>
  chooseMessageLanguage(
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || new Intl.DateTimeFormat().resolvedOptions().locale,
  );

/**
 * The language to speak: that of `--lang`, wherever it stands, else that of the environment. It is known before the
 * other options are understood, so that help and errors have it, too.
 *
 * @param args none for a command whose `--lang` means something else
 * @throws UsageError for a language that there is not
 */
export const readLanguage = (args: string[], env: Io['env']): MessageLanguage => {
  const { lang } = parseArgs({ args, options: languageOption, allowPositionals: true, strict: false }).values;
  const ours = readEnvironment(env);
  if (lang === undefined) return ours;
  const chosen = messageLanguages.find((language) => language === String(lang).toLowerCase());
  if (chosen) return chosen;
  const say = optionMessages[ours];
  throw new UsageError(lang && lang !== true ? say.unknownLanguage(lang, messageLanguages.join(', ')) : say.needsValue('--lang'));
};

const refuse = (written: string, options: Options, language: MessageLanguage): never => {
  const nearest = findNearest(written.replace(/^-+/, ''), Object.keys(options));
  throw new UsageError(optionMessages[language].unknownOption(written, nearest));
};

/**
 * Options and positional arguments.
 *
 * @param language of the errors
 * @throws UsageError for an option that does not exist, lacks its value or has one too many
 */
export const parseOptions = <T extends Options>(args: string[], options: T, language: MessageLanguage) => {
  const say = optionMessages[language];
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) refuse(token.rawName, options, language);
    else if (option.type === 'string' && !token.value) {
      throw new UsageError(say.needsValue(token.rawName));
    } else if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(say.takesNoValue(token.rawName));
    }
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};
