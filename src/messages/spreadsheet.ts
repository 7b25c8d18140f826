import { en } from './en/spreadsheet.js';
import type { SpreadsheetMessages } from './en/spreadsheet.js';
import type { Messages } from './language.js';
import { nl } from './nl/spreadsheet.js';

export const spreadsheetMessages: Messages<SpreadsheetMessages> = { en, nl };
