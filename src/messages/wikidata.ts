import { en } from './en/wikidata.js';
import type { WikidataMessages } from './en/wikidata.js';
import type { Messages } from './language.js';
import { nl } from './nl/wikidata.js';

/** What is said of Wikidata, by `init` and by `update`. */
export const wikidataMessages: Messages<WikidataMessages> = { en, nl };
