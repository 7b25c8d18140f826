/** The options of `partner-cities prerender`, understood and checked. */
import { UsageError } from './command.js';
import { readTag } from '../content/language-tags.js';
import { findNearest } from '../check/nearest.js';
import type { PrerenderMessages } from '../messages/en/prerender.js';
import type { MessageLanguage } from '../messages/language.js';
import { prerenderMessages } from '../messages/prerender.js';
import { parseOptions } from './options.js';
import type { PrerenderSettings } from '../prerender/list-files.js';
import { readVersion } from '../prerender/package-files.js';

export const widgets = ['partner-cities', 'partner-city-card', 'partner-city-map', 'partner-activity-list'] as const;

const parts = ['map', 'cards', 'activities', 'overview'] as const;

export interface PrerenderOptions extends PrerenderSettings {
  /** The folder to write. */
  out: string;
  /** Languages to write; none: those of the document. */
  languages: string[];
}

const listNames = (values: string[] | undefined): string[] =>
  (values ?? []).flatMap((value) => value.split(',')).map((name) => name.trim()).filter(Boolean);

const chooseName = <T extends string>(option: string, name: string, names: readonly T[], say: PrerenderMessages): T => {
  const known = names.find((each) => each === name);
  if (known) return known;
  throw new UsageError(say.unknownName(option, name, findNearest(name, names), names.join(', ')));
};

const readFolder = (option: string, value: string | undefined, say: PrerenderMessages, mustBeAbsolute = false): string => {
  if (!value) return '';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined ? mustBeAbsolute : !/^https?$/.test(scheme) || !URL.canParse(value)) {
    throw new UsageError(say.needsHttps(option, value));
  }
  if (/[?#]/.test(value)) throw new UsageError(say.needsFolder(option));
  return value.endsWith('/') ? value : `${value}/`;
};

/** @throws UsageError for scripts that this package has no hashes of */
const refuseIntegrity = (scriptBase: string, say: PrerenderMessages): void => {
  const [, folder] = /\/v(\d+(?:\.\d+\.\d+[^/]*)?)\/$/.exec(scriptBase) ?? [];
  const version = readVersion();
  if (folder === undefined || folder === version) return;
  throw new UsageError(
    folder.includes('.') ? say.otherVersion(version, folder) : say.changingScripts(folder, version),
  );
};

/** @throws UsageError */
export const readOptions = (args: string[], language: MessageLanguage): PrerenderOptions | 'help' => {
  const say = prerenderMessages[language];
  const { values, positionals } = parseOptions(
    args,
    {
      content: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string', multiple: true },
      widget: { type: 'string', multiple: true },
      'base-url': { type: 'string' },
      'asset-base': { type: 'string' },
      'script-base': { type: 'string' },
      'heading-level': { type: 'string' },
      order: { type: 'string' },
      show: { type: 'string' },
      overview: { type: 'string' },
      'page-form': { type: 'string' },
      integrity: { type: 'boolean' },
      jsonld: { type: 'boolean' },
      hreflang: { type: 'boolean' },
      oembed: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    language,
  );
  if (values.help) return 'help';
  if (positionals[0] !== undefined) throw new UsageError(say.superfluous(positionals[0]));
  if (!values.content) throw new UsageError(say.whichContent);
  if (!values.out) throw new UsageError(say.whereTo);
  const written = listNames(values.lang);
  const wrong = written.find((language) => !readTag(language));
  if (wrong !== undefined) throw new UsageError(say.wrongLanguage(wrong));
  const level = values['heading-level'];
  if (level !== undefined && !/^[1-6]$/.test(level)) throw new UsageError(say.wrongLevel);
  const baseUrl = readFolder('base-url', values['base-url'], say, true);
  for (const option of ['hreflang', 'oembed'] as const) {
    if (values[option] && !baseUrl) throw new UsageError(say.needsBaseUrl(option));
  }
  const scriptBase = readFolder('script-base', values['script-base'], say);
  if (values.integrity) refuseIntegrity(scriptBase, say);
  const chosen = listNames(values.widget).map((name) => chooseName('widget', name, widgets, say));
  return {
    content: values.content,
    out: values.out,
    languages: [...new Set(written.map(readTag))],
    widgets: chosen[0] ? widgets.filter((widget) => chosen.includes(widget)) : widgets,
    baseUrl,
    assetBase: readFolder('asset-base', values['asset-base'], say),
    scriptBase,
    show: listNames(values.show?.split(/\s+/)).map((part) => chooseName('show', part, parts, say)).join(' ') || undefined,
    overview: values.overview === undefined ? undefined : chooseName('overview', values.overview, ['country', 'kind'], say),
    headingLevel: level === undefined ? undefined : Number(level),
    order: values.order === undefined ? undefined : chooseName('order', values.order, ['date'] as const, say),
    pageForm: chooseName('page-form', values['page-form'] ?? 'shadow', ['shadow', 'plain'], say),
    integrity: values.integrity === true,
    jsonLd: values.jsonld === true,
    hreflang: values.hreflang === true,
    oembed: values.oembed === true,
  };
};
