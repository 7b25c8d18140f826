/** Which item of Wikidata a name means: asked at a terminal, else listed. */
import type { ItemId } from 'wikibase-sdk';
import { showHidden } from '../check/finding.js';
import { initMessages } from '../messages/init.js';
import type { Candidate, WikibaseClient } from '../wikidata/client.js';
import { ask, canAsk } from './ask.js';
import type { Io } from './command.js';

const showCandidate = ({ id, label, description }: Candidate, index: number): string =>
  `${String(index + 1).padStart(4)}  ${id.padEnd(10)} ${showHidden(label)}${description && `: ${showHidden(description)}`}\n`;

/**
 * The item that is meant; `undefined`, when that is not said, which is told then.
 *
 * @throws WikidataError
 */
export const chooseItem = async (name: string, client: WikibaseClient, languages: string[], io: Io): Promise<ItemId | undefined> => {
  const say = initMessages[io.language];
  const candidates = await client.search(name, languages[0]!.toLowerCase());
  const [first, second] = candidates;
  if (first && !second) {
    io.stdout.write(`${say.found(showHidden(first.label), first.id)}\n`);
    return first.id;
  }
  if (!first) {
    io.stderr.write(`partner-cities: ${say.nothingFound(name)}\n`);
    return undefined;
  }
  io.stdout.write(`${say.severalFound(name)}\n${candidates.map(showCandidate).join('')}`);
  if (!canAsk(io)) {
    io.stderr.write(`${say.chooseOne(`--municipality ${first.id}`)}\n`);
    return undefined;
  }
  const answer = await ask(say.whichOne(candidates.length), io);
  const chosen = /^\d+$/.test(answer) ? candidates[Number(answer) - 1] : candidates.find(({ id }) => id === answer.toUpperCase());
  if (!chosen) io.stdout.write(`${say.nothingChosen}\n`);
  return chosen?.id;
};
