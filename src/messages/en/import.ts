/** `partner-cities import`, in English. */
export const en = {
  summary: 'bring a spreadsheet (xlsx, csv) back into the content',
  usage: `Usage: partner-cities import SHEET --into FILE [options]
       partner-cities import SHEET --out FILE [options]

Brings a spreadsheet, made by "partner-cities export" or like it, into a content file
(JSON). With --into, only what the sheet says changes; what has no row or no column
stays. What changes is shown first. Without --into, the sheet becomes a new file.

SHEET is a workbook (.xlsx) or CSV, with commas, semicolons or tabs. Headings may be
Dutch or English.

Options
  --into FILE       the content that the sheet changes
  --out FILE        where the content is written; without it, into the same file
  --remove-missing  removes cities, activities, themes and organisations that have no
                    row, where there are rows of their kind
  --yes             writes without asking
  --lang LANG       speak Dutch (nl) or English (en); without it, the language of
                    your system
  -h, --help        show this help

Exit status
  0  written, or nothing changes
  1  not written: there are problems, or nobody has said yes
  2  the command was not understood, or a file could not be read or written
`,
  whichSheet: 'Which spreadsheet? Name one file, for example partner-cities.xlsx.',
  whereTo: 'Where to? Name the content that changes with --into FILE, or a new file with --out FILE.',
  notSheet: (file: string) => `${file}: this is no workbook that can be read. Open it, and save it again as .xlsx.`,
  oldWorkbook: (file: string) => `${file}: this kind of file cannot be read. Open it, and save it as .xlsx or .csv.`,
  western: 'This CSV file is not saved as Unicode. Letters of other scripts may have been lost: better save it as "CSV UTF-8" or as .xlsx.',
  problems: (count: number) => (count === 1 ? '1 problem. Nothing was written.' : `${count} problems. Nothing was written.`),
  added: 'new',
  removed: 'removed',
  kept: (names: string) => `Without a row, and kept: ${names}. To remove them: --remove-missing`,
  nothing: 'Nothing changes.',
  changes: (fields: number, parts: number) =>
    `${fields === 1 ? '1 field' : `${fields} fields`} in ${parts === 1 ? '1 row' : `${parts} rows`}.`,
  write: (file: string) => `Write ${file}? [y/N] `,
  replace: (file: string) => `${file} is there already, and is replaced as a whole. Write it? [y/N] `,
  isYes: (answer: string) => /^(?:y|yes)$/i.test(answer),
  notWritten: 'Nothing was written. To write it: --yes',
  exists: (file: string) => `${file} is there already, and would be replaced as a whole. Nothing was written. To replace it: --yes. To change it only: --into ${file}`,
  written: (file: string) => `${file} is written.`,
};

export type ImportMessages = typeof en;
