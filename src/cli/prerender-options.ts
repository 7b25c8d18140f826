/** The options of `partner-cities prerender`, understood and checked. */
import { UsageError } from './command.js';
import { readTag } from '../content/language-tags.js';
import { findNearest } from '../check/nearest.js';
import { parseOptions } from './options.js';
import type { PrerenderSettings } from '../prerender/list-files.js';
import { readVersion } from '../prerender/package-files.js';

export const widgets = ['partner-cities', 'partner-city-card', 'partner-activity-list'] as const;

export interface PrerenderOptions extends PrerenderSettings {
  /** The folder to write. */
  out: string;
  /** Languages to write; none: those of the document. */
  languages: string[];
}

const listNames = (values: string[] | undefined): string[] =>
  (values ?? []).flatMap((value) => value.split(',')).map((name) => name.trim()).filter(Boolean);

const chooseName = <T extends string>(option: string, name: string, names: readonly T[]): T => {
  const known = names.find((each) => each === name);
  if (known) return known;
  const nearest = findNearest(name, names);
  throw new UsageError(
    `--${option} does not know "${name}". ${nearest ? `Did you mean "${nearest}"?` : `There are: ${names.join(', ')}.`}`,
  );
};

const readFolder = (option: string, value: string | undefined, mustBeAbsolute = false): string => {
  if (!value) return '';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined ? mustBeAbsolute : !/^https?$/.test(scheme) || !URL.canParse(value)) {
    throw new UsageError(`--${option} needs an address that begins with https://, not "${value}".`);
  }
  if (/[?#]/.test(value)) throw new UsageError(`--${option} needs the address of a folder, without "?" and "#".`);
  return value.endsWith('/') ? value : `${value}/`;
};

/** @throws UsageError for scripts that this package has no hashes of */
const refuseIntegrity = (scriptBase: string): void => {
  const [, folder] = /\/v(\d+(?:\.\d+\.\d+[^/]*)?)\/$/.exec(scriptBase) ?? [];
  const version = readVersion();
  if (folder === undefined || folder === version) return;
  throw new UsageError(
    folder.includes('.')
      ? `--integrity knows the scripts of version ${version} only, and --script-base names ${folder}. Install that version of this package.`
      : `--integrity is for files that never change, and those in v${folder} change with each release. Let --script-base name v${version}.`,
  );
};

/** @throws UsageError */
export const readOptions = (args: string[]): PrerenderOptions | 'help' => {
  const { values, positionals } = parseOptions(args, {
    content: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string', multiple: true },
    widget: { type: 'string', multiple: true },
    'base-url': { type: 'string' },
    'asset-base': { type: 'string' },
    'script-base': { type: 'string' },
    'heading-level': { type: 'string' },
    order: { type: 'string' },
    'page-form': { type: 'string' },
    integrity: { type: 'boolean' },
    jsonld: { type: 'boolean' },
    hreflang: { type: 'boolean' },
    oembed: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return 'help';
  if (positionals[0] !== undefined) throw new UsageError(`What is "${positionals[0]}"? Name the file with --content.`);
  if (!values.content) throw new UsageError('Which content? Name the file with --content FILE.');
  if (!values.out) throw new UsageError('Where to? Name a folder with --out DIR.');
  const written = listNames(values.lang);
  const wrong = written.find((language) => !readTag(language));
  if (wrong !== undefined) throw new UsageError(`--lang needs language tags such as nl or zh-Hans, not "${wrong}".`);
  const level = values['heading-level'];
  if (level !== undefined && !/^[1-6]$/.test(level)) throw new UsageError('--heading-level needs a number from 1 to 6.');
  const baseUrl = readFolder('base-url', values['base-url'], true);
  for (const option of ['hreflang', 'oembed'] as const) {
    if (values[option] && !baseUrl) throw new UsageError(`--${option} needs to know where the pages will be: add --base-url URL.`);
  }
  const scriptBase = readFolder('script-base', values['script-base']);
  if (values.integrity) refuseIntegrity(scriptBase);
  const chosen = listNames(values.widget).map((name) => chooseName('widget', name, widgets));
  return {
    content: values.content,
    out: values.out,
    languages: [...new Set(written.map(readTag))],
    widgets: chosen[0] ? widgets.filter((widget) => chosen.includes(widget)) : widgets,
    baseUrl,
    assetBase: readFolder('asset-base', values['asset-base']),
    scriptBase,
    headingLevel: level === undefined ? undefined : Number(level),
    order: values.order === undefined ? undefined : chooseName('order', values.order, ['date'] as const),
    pageForm: chooseName('page-form', values['page-form'] ?? 'shadow', ['shadow', 'plain']),
    integrity: values.integrity === true,
    jsonLd: values.jsonld === true,
    hreflang: values.hreflang === true,
    oembed: values.oembed === true,
  };
};
