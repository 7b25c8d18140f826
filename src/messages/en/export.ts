/** `partner-cities export`, in English. */
export const en = {
  summary: 'write content as a spreadsheet (xlsx, csv), for editors and translators',
  usage: `Usage: partner-cities export FILE --out SHEET [options]

Writes a content file (JSON) as a spreadsheet: a row for each city and each activity, a
column for each language. "partner-cities import" brings the changes back.

SHEET ends in .xlsx (Excel, LibreOffice; a sheet for each of cities, activities,
municipality, themes, organisations and page) or in .csv (all rows in one table).

Options
  --out SHEET       the file to write
  --languages LIST  further languages, for translators: "fr,es" adds columns for them
  --texts           only what is translated: texts with a column for each language
  --separator SIGN  of a .csv: "," or ";"; without it, what Excel expects in the
                    language that is spoken (";" in Dutch)
  --yes             replaces a file without asking
  --lang LANG       speak Dutch (nl) or English (en), in the spreadsheet, too;
                    without it, the language of your system
  -h, --help        show this help

Exit status
  0  written
  1  not written: the content cannot be a spreadsheet, or the file is there already
  2  the command was not understood, or a file could not be read or written
`,
  whichFile: 'Which content? Name one file, for example partner-cities.json.',
  whichOut: 'Where to? Name the spreadsheet with --out, for example --out partner-cities.xlsx.',
  otherFormat: (file: string) => `${file}: the name of a spreadsheet ends in .xlsx or .csv.`,
  badLanguage: (tag: string) => `"${tag}" is no language code. Write for example --languages fr,es.`,
  badSeparator: '--separator is "," or ";".',
  notJson: (file: string) => `${file}: this is no JSON that can be read. What is wrong: partner-cities check ${file}`,
  noRows: (file: string, path: string) =>
    `${file}: ${path || 'the document'} cannot be rows. Cities, activities, themes and organisations are lists of groups, each with an id of its own. What is wrong: partner-cities check ${file}`,
  longCell: (cell: string) => `${cell}: this text is longer than a cell can be (32,767 characters). Shorten it, or export to .csv.`,
  exists: (file: string) => `${file} is there already, perhaps with changes that are not yet brought back. To replace it: --yes`,
  replace: (file: string) => `${file} is there already. Replace it? [y/N] `,
  isYes: (answer: string) => /^(?:y|yes)$/i.test(answer),
  written: (file: string, cities: number, activities: number) =>
    `${file}: ${cities === 1 ? '1 city' : `${cities} cities`}, ${activities === 1 ? '1 activity' : `${activities} activities`}.`,
  toImport: (command: string) => `To bring changes back: ${command}`,
};

export type ExportMessages = typeof en;
