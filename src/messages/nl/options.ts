/** Reading of a command line, in Dutch. */
import type { OptionMessages } from '../en/options.js';

export const nl: OptionMessages = {
  unknownOption: (option, nearest) => `De optie "${option}" bestaat niet.${nearest ? ` Bedoelde u "--${nearest}"?` : ''}`,
  needsValue: (option) => `Bij de optie "${option}" hoort een waarde.`,
  takesNoValue: (option) => `Bij de optie "${option}" hoort geen waarde.`,
  unknownLanguage: (written, languages) => `--lang kent ${languages}, maar niet "${written}".`,
};
