import { en } from './en/options.js';
import type { OptionMessages } from './en/options.js';
import type { Messages } from './language.js';
import { nl } from './nl/options.js';

/** What is said of the options of any command. */
export const optionMessages: Messages<OptionMessages> = { en, nl };
