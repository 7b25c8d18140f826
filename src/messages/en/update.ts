/** `partner-cities update`, in English. */
export const en = {
  summary: 'renew the facts that came from Wikidata',
  usage: `Usage: partner-cities update FILE [options]

Asks Wikidata again for the facts of a document, shows what is different, and writes
it when you agree. What you wrote, changed or removed yourself is never overwritten:
facts are renewed only where they still are as they were fetched. The file beside the
document (FILE without .json, with .wikidata.json) tells which these are. Without it,
facts are only added where there are none.

Cities are found by their addresses in "sameAs". Layout, order and other fields of the
document stay as they are.

Options
  --yes                   writes without asking
  --contact ADDRESS       how Wikimedia can reach you; see partner-cities init --help
  --endpoint URL          another Wikibase: the address of its api.php
  --commons-endpoint URL  another wiki for pictures: the address of its api.php
  --lang LANG             speak Dutch (nl) or English (en); without it, the language
                          of your system
  -h, --help              show this help

Exit status
  0  written, or nothing is new
  1  there is something new, and it was not written
  2  the command was not understood, Wikidata gave no answer, or a file could not be
     read or written; nothing was written
`,
  whichFile: 'Which document? Name one file: partner-cities update FILE.',
  noDocument: (file: string, command: string) => `${file} has errors. To read them: ${command}. Nothing was written.`,
  noItems: (file: string) =>
    `${file} has no addresses of Wikidata in "sameAs". Add them to the municipality and the cities, such as "https://www.wikidata.org/entity/Q10002". Nothing was written.`,
  noMunicipality: 'The municipality has no address of Wikidata in "sameAs": new partner cities are not looked for.',
  noFetchedFacts: (file: string) => `${file} is not there: no fact is known to be Wikidata's. Facts are only added where there are none.`,
  brokenFetchedFacts: (file: string) => `${file} cannot be read as what was fetched last. Put its former version back, or remove it. Nothing was written.`,
  nothingNew: (file: string) => `${file}: nothing is new.`,
  changes: (file: string, count: number) => `${file}: ${count === 1 ? '1 fact is' : `${count} facts are`} new in Wikidata.`,
  none: '(nothing)',
  newCities: 'New partner cities',
  kept: 'Wikidata says otherwise; yours stays',
  /** @param count facts and cities */
  writeThem: (count: number) => `Write ${count === 1 ? 'this change' : `these ${count} changes`}? [y/N] `,
  /** What means yes, also as its first letters. */
  yes: 'yes',
  written: (file: string, count: number) => `${file}: ${count === 1 ? '1 change' : `${count} changes`} written.`,
  notWritten: 'Nothing was written.',
  toWrite: (command: string) => `Nothing was written. To write it: ${command}`,
  toLookAt: 'To look at',
};

export type UpdateMessages = typeof en;
