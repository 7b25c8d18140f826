/** `partner-cities init`, in English. */
export const en = {
  summary: 'write a first document with what Wikidata knows',
  usage: `Usage: partner-cities init --municipality ITEM --languages LIST [options]
       partner-cities init --city NAME --languages LIST [options]

Writes a first document for a municipality: its partner cities with names, country,
region, location, population, time zone, website and picture, as far as Wikidata
(CC0) has them. Beside it, it writes what was fetched (FILE without .json, with
.wikidata.json), so that "partner-cities update" can tell its facts from yours.

Options
  --municipality ITEM     the municipality's item in Wikidata, such as Q10002
  --city NAME             looks the name up, and asks when there are several
  --languages LIST        languages of the document, such as nl,en,de,zh; the first
                          one is its default
  --out FILE              the document to write; partner-cities.json when absent
  --pictures              saves the pictures beside the document, in the folder images;
                          without it, visitors' browsers ask Wikimedia's servers
  --force                 replaces files that are there already
  --contact ADDRESS       how Wikimedia can reach you: an e-mail address or the
                          address of your site. Wikimedia asks for it, and may refuse
                          who does not say it. PARTNER_CITIES_CONTACT may hold it, too
  --endpoint URL          another Wikibase with Wikidata's items and properties: the
                          address of its api.php
  --commons-endpoint URL  another wiki for pictures: the address of its api.php
  --lang LANG             speak Dutch (nl) or English (en); without it, the language
                          of your system
  -h, --help              show this help

Exit status
  0  written
  2  the command was not understood, Wikidata gave no answer, or a file could not be
     written; nothing was written
`,
  superfluous: (word: string) => `What is "${word}"? Name the municipality with --municipality or --city.`,
  whichMunicipality: 'Which municipality? Name its item with --municipality, such as Q10002, or look it up with --city NAME.',
  oneMunicipality: 'Give either --municipality or --city, not both.',
  noItemId: (written: string) => `--municipality needs the identifier of an item, such as Q10002, not "${written}".`,
  whichLanguages: 'Which languages? Name them with --languages, such as nl,en.',
  noLanguage: (written: string) => `--languages needs language tags such as nl or zh-Hans, not "${written}".`,
  fileExists: (file: string) => `${file} is there already. To replace it: --force. To renew its facts: partner-cities update. Nothing was written.`,
  nothingFound: (name: string) => `Wikidata has no item with the name "${name}". Try another spelling. Nothing was written.`,
  severalFound: (name: string) => `There are several items with the name "${name}":`,
  whichOne: (count: number) => `Which one is the municipality? Type a number from 1 to ${count}, or nothing to stop: `,
  nothingChosen: 'Nothing was written.',
  /** @param option what to type, such as "--municipality Q10002" */
  chooseOne: (option: string) => `Which one is the municipality? Run the command again with its identifier, such as: ${option}`,
  found: (name: string, id: string) => `Found: ${name} (${id}).`,
  written: (file: string, cities: number) => `${file}: ${cities === 1 ? '1 partner city' : `${cities} partner cities`}.`,
  tie: { since: (year: string) => `since ${year}`, until: (year: string) => `until ${year}`, ended: 'ended' },
  toLookAt: 'To look at',
  describePictures: (count: number) =>
    `${count === 1 ? '1 picture has' : `${count} pictures have`} the name of the city as alternative text where Wikidata has no other ("alt"). Write what is to be seen.`,
  outsidePictures: (count: number) =>
    `${count === 1 ? '1 picture comes' : `${count} pictures come`} from Wikimedia's servers, so visitors' browsers ask there. To have them on your own server: --pictures.`,
  sources: (file: string) => `The facts are from Wikidata (CC0), the pictures from Wikimedia Commons under the licences that stand with them. What was fetched is in ${file}.`,
  next: 'Next',
  nextCheck: (command: string) => `check it:         ${command}`,
  nextUpdate: (command: string) => `renew its facts:  ${command}`,
};

export type InitMessages = typeof en;
