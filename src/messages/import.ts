import { en } from './en/import.js';
import type { ImportMessages } from './en/import.js';
import type { Messages } from './language.js';
import { nl } from './nl/import.js';

export const importMessages: Messages<ImportMessages> = { en, nl };
