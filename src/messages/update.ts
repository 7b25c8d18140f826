import { en } from './en/update.js';
import type { UpdateMessages } from './en/update.js';
import type { Messages } from './language.js';
import { nl } from './nl/update.js';

/** What `partner-cities update` says. */
export const updateMessages: Messages<UpdateMessages> = { en, nl };
