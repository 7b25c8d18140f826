/** `partner-cities new`, in English. */
export const en = {
  summary: 'add a city or an activity to the content',
  usage: `Usage: partner-cities new city FILE --name NAME [options]
       partner-cities new activity FILE --name NAME [--city ID] [options]

Adds a city or an activity to a content file (JSON), with its name in each language of
the file, ready to be filled in. The rest of the file stays as it is.

Options
  --name NAME  the name
  --id ID      the identifier; without it, one is made of the name ("São Paulo":
               sao-paulo)
  --city ID    the city of an activity; not needed where there is only one
  --lang LANG  speak Dutch (nl) or English (en); without it, the language of your
               system
  -h, --help   show this help

Exit status
  0  added
  1  not added: there is such an identifier already, or no such city
  2  the command was not understood, or a file could not be read or written
`,
  whichKind: (word?: string) =>
    word === undefined
      ? 'What is new? Write "partner-cities new city" or "partner-cities new activity".'
      : `"${word}" cannot be added. Write "city" or "activity".`,
  whichFile: 'Which content? Name one file, for example partner-cities.json.',
  whichName: 'What is it called? Write --name "São Paulo".',
  cityOfCity: '--city is for activities: a city has none.',
  notJson: (file: string) => `${file}: this is no JSON that can be read. What is wrong: partner-cities check ${file}`,
  noRows: (file: string, path: string) =>
    `${file}: ${path || 'the document'} is not as it should be, so nothing can be added. What is wrong: partner-cities check ${file}`,
  problems: {
    'no-id': (name: string) => `No identifier can be made of "${name}". Choose one: --id palo-alto (small letters, digits and hyphens).`,
    'bad-id': (id: string) => `"${id}" is no identifier. It has small letters, digits and single hyphens, for example palo-alto.`,
    'double-id': (id: string) => `There is a part with the identifier "${id}" already. Choose another one: --id ${id}-2`,
    'no-city': (allowed: string) => (allowed ? `Which city? Write --city with one of these: ${allowed}.` : 'There is no city yet. First: partner-cities new city'),
    'unknown-city': (word: string, allowed: string, nearest?: string) =>
      `There is no city "${word}".${nearest ? ` Did you mean "${nearest}"?` : ''} There are: ${allowed || 'none'}.`,
  },
  added: (file: string, line: number, id: string) => `${file}:${line}: "${id}" is added.`,
};

export type NewMessages = typeof en;
