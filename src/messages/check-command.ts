import { en } from './en/check-command.js';
import type { CheckCommandMessages } from './en/check-command.js';
import type { Messages } from './language.js';
import { nl } from './nl/check-command.js';

export const checkCommandMessages: Messages<CheckCommandMessages> = { en, nl };
