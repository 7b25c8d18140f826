import { en } from './en/new.js';
import type { NewMessages } from './en/new.js';
import type { Messages } from './language.js';
import { nl } from './nl/new.js';

export const newMessages: Messages<NewMessages> = { en, nl };
