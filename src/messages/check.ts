import { en } from './en/check.js';
import type { CheckMessages } from './en/check.js';
import type { Messages } from './language.js';
import { nl } from './nl/check.js';

export const checkMessages: Messages<CheckMessages> = { en, nl };
