/**
 * Reading options with `parseArgs`, with errors that name the nearest right option.
 */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './command.js';
import { findNearest } from '../check/nearest.js';

type Options = NonNullable<ParseArgsConfig['options']>;

const refuse = (written: string, options: Options): never => {
  const nearest = findNearest(written.replace(/^-+/, ''), Object.keys(options));
  throw new UsageError(`There is no option "${written}".${nearest ? ` Did you mean "--${nearest}"?` : ''}`);
};

/**
 * Options and positional arguments.
 *
 * @throws UsageError for an option that does not exist, lacks its value or has one too many
 */
export const parseOptions = <T extends Options>(args: string[], options: T) => {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) refuse(token.rawName, options);
    else if (option.type === 'string' && !token.value) {
      throw new UsageError(`The option "${token.rawName}" needs a value.`);
    } else if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`The option "${token.rawName}" takes no value.`);
    }
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};
