import { en } from './en/prerender.js';
import type { PrerenderMessages } from './en/prerender.js';
import type { Messages } from './language.js';
import { nl } from './nl/prerender.js';

export const prerenderMessages: Messages<PrerenderMessages> = { en, nl };
