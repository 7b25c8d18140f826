import { en } from './en/file-errors.js';
import type { FileErrorMessages } from './en/file-errors.js';
import type { Messages } from './language.js';
import { nl } from './nl/file-errors.js';

export const fileErrorMessages: Messages<FileErrorMessages> = { en, nl };
