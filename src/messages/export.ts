import { en } from './en/export.js';
import type { ExportMessages } from './en/export.js';
import type { Messages } from './language.js';
import { nl } from './nl/export.js';

export const exportMessages: Messages<ExportMessages> = { en, nl };
