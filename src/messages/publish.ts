import { en } from './en/publish.js';
import type { PublishMessages } from './en/publish.js';
import type { Messages } from './language.js';
import { nl } from './nl/publish.js';

export const publishMessages: Messages<PublishMessages> = { en, nl };
