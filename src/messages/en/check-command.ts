/** `partner-cities check`: its help and its report, in English. */
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const en = {
  summary: 'check content files: what is wrong, where, and what to write instead',
  usage: `Usage: partner-cities check [options] FILE...

Checks content files (JSON) for the partner city elements. For each problem it
says where it is (file:line:column and the path in the document), what is wrong,
what is allowed there, and what was probably meant. FILE may be a folder (all .json
files in it but schemas), a pattern such as 'content/**/*.json', or "-": standard
input.

An error means that a visitor misses something or sees something wrong; a
warning, that it can be better.

Options
  --strict         exit with status 1 for warnings, too
  --all            list everything, however often it occurs
  --watch          check again whenever a file changes; Ctrl+C ends it
  --format FORM    text; json: one array for other programs, and nothing else;
                   github: notes beside the lines of a pull request
  --json           the same as --format json
  --lang LANG      speak Dutch (nl) or English (en); without it, the language of
                   your system
  -h, --help       show this help

Exit status
  0  no errors (there may be warnings)
  1  errors; with --strict, also warnings
  2  the command was not understood, or a file could not be read

With --format json, each problem is an object with
  file, line, column  where it is; line and column count from 1
  path                the part of the document, such as cities[0].name ("" for all of it)
  severity            "error" or "warning"
  code                a word for the kind of problem, such as "unknown-name"
  message             what is wrong, in the language that is spoken
  allowed             where known: a list of what is allowed there, or of one description
  suggestion          where known: what to write instead
`,
  whichFile: 'Which file? Name at least one, or "-" for standard input.',
  standardInput: 'standard input',
  unknownFormat: (written: string, nearest?: string) =>
    `--format knows text, json and github, not "${written}".${nearest ? ` Did you mean "${nearest}"?` : ''}`,
  twoFormats: (format: string) => `--json and --format ${format} contradict each other. Leave one out.`,
  watchesNoInput: 'Standard input cannot be watched. Name a file.',
  watchesText: 'With --watch there is text only. Leave --format and --json out.',
  noMatch: (pattern: string) => `${pattern}: no file matches this pattern.`,
  emptyFolder: (folder: string) => `${folder}: there is no .json file in this folder.`,
  checkedAt: (time: string) => `Checked at ${time}. Waiting for changes; Ctrl+C ends it.`,
  error: 'error',
  warning: 'warning',
  allowed: (words: string) => `Allowed: ${words}`,
  andMore: (number: number) => `and ${number} more`,
  write: (suggestion: string) => `Write: ${suggestion}`,
  didYouMean: (suggestion: string) => `Did you mean ${suggestion}?`,
  samePlaces: (number: number) => `The same in ${number} more ${number === 1 ? 'place' : 'places'}:`,
  morePlaces: (number: number) => `… and ${number} more (to list all: --all)`,
  moreProblems: (number: number) => `… and ${number} more ${number === 1 ? 'problem' : 'problems'} in this file (to list all: --all)`,
  noProblems: 'no problems',
  problems: (errors: number, warnings: number) => `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  unread: (files: number) => `${count(files, 'file')} could not be read.`,
  nothingChecked: 'Nothing was checked.',
  checked: (files: number, result: string) => `${count(files, 'file')} checked: ${result}.`,
  readWarnings: (file: string, warnings: number) =>
    `${file}: ${count(warnings, 'warning')}. To read them: partner-cities check ${file}`,
  /** @param result errors and warnings */
  fileResult: (file: string, result: string) => `${file}: ${result}`,
};

export type CheckCommandMessages = typeof en;
