/** `partner-cities publish`, in English. */
export const en = {
  summary: 'put content on a site, or put the former version back',
  usage: `Usage: partner-cities publish --content FILE --site DIR [options]
       partner-cities publish --back --site DIR

Puts the content and the pictures that it names on a site. DIR is the folder that a
server serves, or a copy of it: dist/embed, or a site with versions. The content is
checked first, as by "partner-cities check"; with errors, nothing is published. Each
file is replaced in one step, and gets its compressed copies (.br, .gz), which servers
send in its place.

What is replaced is kept. --back puts it back; once more, and it is undone.

Options
  --content FILE  the content (JSON), or the folder of partner-cities.json
  --site DIR      the folder of the site
  --back          puts back what the last publishing replaced
  --strict        publishes nothing when there are warnings, either
  --lang LANG     speak Dutch (nl) or English (en); without it, the language of
                  your system
  -h, --help      show this help

Exit status
  0  published, or put back
  1  the content has errors; nothing was published
  2  the command was not understood, or a file could not be read or written
`,
  nothingPublished: 'Nothing was published.',
  tooLarge: (file: string, bytes: number) =>
    `${file}: ${bytes} bytes, more than elements accept. Give them max-bytes="${bytes}" or more.`,
  published: (folder: string, files: number) => `${folder}: ${files === 1 ? '1 file' : `${files} files`} published.`,
  nothingNew: (folder: string) => `${folder}: nothing is new.`,
  toPutBack: (command: string) => `To put the former version back: ${command}`,
  isBack: (folder: string) => `${folder}: the former version is back.`,
  superfluous: (word: string) => `What is "${word}"? Name the file with --content.`,
  whichSite: 'Which site? Name its folder with --site DIR.',
  whichContent: 'Which content? Name the file with --content FILE.',
  backNeedsNoContent: '--back needs no --content: it puts back what was there.',
  noContentFolder: (site: string) =>
    `${site} has no content of partner cities: neither a folder "content" nor "v0/content". Name the folder of the site.`,
  noFormerVersion: (folder: string) => `${folder} has no former version.`,
};

export type PublishMessages = typeof en;
