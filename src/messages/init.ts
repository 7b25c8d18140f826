import { en } from './en/init.js';
import type { InitMessages } from './en/init.js';
import type { Messages } from './language.js';
import { nl } from './nl/init.js';

/** What `partner-cities init` says. */
export const initMessages: Messages<InitMessages> = { en, nl };
