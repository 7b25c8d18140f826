/** Reading of a command line, in English. */
export const en = {
  unknownOption: (option: string, nearest?: string) =>
    `There is no option "${option}".${nearest ? ` Did you mean "--${nearest}"?` : ''}`,
  needsValue: (option: string) => `The option "${option}" needs a value.`,
  takesNoValue: (option: string) => `The option "${option}" takes no value.`,
  unknownLanguage: (written: string, languages: string) => `--lang knows ${languages}, not "${written}".`,
};

export type OptionMessages = typeof en;
