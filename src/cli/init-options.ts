/** The options of `partner-cities init`, understood and checked. */
import { isItemId } from 'wikibase-sdk';
import type { ItemId } from 'wikibase-sdk';
import { readTag, readTags } from '../content/language-tags.js';
import { initMessages } from '../messages/init.js';
import { UsageError } from './command.js';
import type { Io } from './command.js';
import { parseOptions } from './options.js';
import { wikidataOptions } from './wikidata-options.js';

export interface InitOptions {
  municipality: ItemId | undefined;
  city: string | undefined;
  languages: string[];
  out: string;
  force: boolean;
  /** Whether pictures are saved beside the document. */
  pictures: boolean;
}

/** @throws UsageError */
export const readOptions = (args: string[], { language }: Io) => {
  const say = initMessages[language];
  const { values, positionals } = parseOptions(
    args,
    {
      ...wikidataOptions,
      municipality: { type: 'string' },
      city: { type: 'string' },
      languages: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      pictures: { type: 'boolean' },
    },
    language,
  );
  if (values.help) return 'help';
  if (positionals[0] !== undefined) throw new UsageError(say.superfluous(positionals[0]));
  const { municipality: written, city } = values;
  if (written === undefined && city === undefined) throw new UsageError(say.whichMunicipality);
  if (written !== undefined && city !== undefined) throw new UsageError(say.oneMunicipality);
  const municipality = written?.toUpperCase();
  if (municipality !== undefined && !isItemId(municipality)) throw new UsageError(say.noItemId(written!));
  const wrong = (values.languages ?? '').split(/[\s,]+/).find((tag) => tag && readTag(tag) !== tag);
  if (wrong !== undefined) throw new UsageError(say.noLanguage(wrong));
  const languages = readTags(values.languages);
  if (!languages[0]) throw new UsageError(say.whichLanguages);
  const { out = 'partner-cities.json', force = false, pictures = false } = values;
  const options: InitOptions = { municipality, city, languages, out, force, pictures };
  return { options, values };
};
