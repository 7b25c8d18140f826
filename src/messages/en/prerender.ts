/** `partner-cities prerender`, in English. */
export const en = {
  summary: 'write static HTML: pages, and snippets to paste',
  usage: `Usage: partner-cities prerender --content FILE --out DIR [options]

Writes the content as HTML, for each of its languages:

  LANG.html                       a whole page, readable without scripts
  index.html                      the same in the content's own language
  snippets/LANG/NAME.shadow.html  an element to paste, as the browser would show it
  snippets/LANG/NAME.plain.html   the same as plain HTML, for editors that drop <template>
  content-security-policy.txt     what a page with these must allow
  embed/, images/, FILE           the script, the pictures and the content, unless they
                                  are elsewhere

The content is checked first, as by "partner-cities check". DIR is replaced as a whole
once everything is there; an interrupted run leaves it as it was.

Options
  --content FILE      the content (JSON)
  --out DIR           the folder to write
  --lang LIST         only these languages, such as nl,en
  --widget LIST       only these elements: partner-cities, partner-city-card,
                      partner-city-map, partner-activity-list
  --heading-level N   level of the first heading in snippets, 1 to 6; 2 when absent
  --show LIST         what pages show, in this order: map, cards, activities;
                      cards,activities when absent
  --overview BY       what the overview of many cities is arranged by: country or kind
  --order date        lists activities by date: what is coming first, what is past folded
  --base-url URL      where DIR will be; makes addresses in snippets absolute
  --asset-base URL    where the folder of FILE will be, with FILE and its pictures
  --script-base URL   where the package's dist/embed is served
  --integrity         adds hashes to scripts, for addresses whose files never change
  --page-form FORM    shadow: pages use the elements; plain: pages need no script
  --jsonld            adds schema.org data to pages, and writes json-ld.html to paste
  --hreflang          writes hreflang.html: links to all languages, to paste
  --oembed            writes oEmbed files
  -h, --help          show this help

For these words in Dutch: partner-cities --lang nl prerender --help

Exit status
  0  written
  1  the content has errors; nothing was written
  2  the command was not understood, or a file could not be read or written
`,
  checking: (file: string, size: string) => `Checking ${file} (${size}).`,
  nothingWritten: 'Nothing was written.',
  lacksLanguage: (language: string, languages: string) =>
    `The content has no text in "${language}". It has: ${languages}.`,
  progress: (files: number, size: string, name: string) => `${files} files, ${size}: ${name}`,
  missingPicture: (place: string, address: string, problem: string) => `${place}: "${address}" ${problem}. It was not copied.`,
  /** Why a picture was not copied: what follows its address. */
  pictureProblems: {
    outside: 'leads out of the folder of the content',
    'no-file-name':
      'is not the address of a file. In the name of a file, "%" is written %25, and a slash cannot be written',
    'no-picture': 'is not a picture',
    forbidden: 'may not be read by you',
    missing: 'does not exist',
  },
  relative: 'Addresses in snippets are relative. For pages elsewhere, add --base-url URL.',
  written: (files: number, out: string, size: string, languages: string) =>
    `${files} files in ${out}, ${size}, in ${languages}.`,
  unknownName: (option: string, name: string, nearest: string | undefined, names: string) =>
    `--${option} does not know "${name}". ${nearest ? `Did you mean "${nearest}"?` : `There are: ${names}.`}`,
  needsHttps: (option: string, value: string) => `--${option} needs an address that begins with https://, not "${value}".`,
  needsFolder: (option: string) => `--${option} needs the address of a folder, without "?" and "#".`,
  otherVersion: (version: string, folder: string) =>
    `--integrity knows the scripts of version ${version} only, and --script-base names ${folder}. Install that version of this package.`,
  changingScripts: (folder: string, version: string) =>
    `--integrity is for files that never change, and those in v${folder} change with each release. Let --script-base name v${version}.`,
  superfluous: (word: string) => `What is "${word}"? Name the file with --content.`,
  whichContent: 'Which content? Name the file with --content FILE.',
  whereTo: 'Where to? Name a folder with --out DIR.',
  wrongLanguage: (written: string) => `--lang needs language tags such as nl or zh-Hans, not "${written}".`,
  wrongLevel: '--heading-level needs a number from 1 to 6.',
  needsBaseUrl: (option: string) => `--${option} needs to know where the pages will be: add --base-url URL.`,
};

export type PrerenderMessages = typeof en;
