import { en } from './en/command-line.js';
import type { CommandLineMessages } from './en/command-line.js';
import type { Messages } from './language.js';
import { nl } from './nl/command-line.js';

export const commandLineMessages: Messages<CommandLineMessages> = { en, nl };
