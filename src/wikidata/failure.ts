/**
 * What can go wrong with Wikidata, and what an editor should know of the facts. Here are only the places where it is
 * noticed: the words are in the catalogue of messages.
 */
import type { WikidataMessages } from '../messages/en/wikidata.js';
import { wikidataMessages } from '../messages/wikidata.js';

/** Something to say, in the language of the one who reads it. */
export type Saying = (say: WikidataMessages) => string;

/** Wikidata gave nothing that can be used. */
export class WikidataError extends Error {
  constructor(readonly saying: Saying) {
    super(saying(wikidataMessages.en));
  }
}
