/** What `init` and `update` have in common: how Wikidata is asked, and how that is told. */
import { UsageError } from './command.js';
import type { Io } from './command.js';
import { languageOption } from './options.js';
import { wikidataMessages } from '../messages/wikidata.js';
import { readVersion } from '../prerender/package-files.js';
import { COMMONS, WIKIDATA, WikibaseClient } from '../wikidata/client.js';
import type { ProgressLine } from './progress-line.js';

export const wikidataOptions = {
  ...languageOption,
  contact: { type: 'string' },
  endpoint: { type: 'string' },
  'commons-endpoint': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface WikidataValues {
  contact?: string | undefined;
  endpoint?: string | undefined;
  'commons-endpoint'?: string | undefined;
}

const readEndpoint = (name: string, written: string | undefined, otherwise: string, { language }: Io): string => {
  if (written === undefined) return otherwise;
  if (/^https?:\/\//i.test(written) && URL.canParse(written) && new URL(written).pathname.endsWith('/api.php')) return written;
  throw new UsageError(wikidataMessages[language].noEndpoint(name, written));
};

/** As Wikimedia's policy wants it: name, version and, where it is known, how to reach who runs this. */
const writeUserAgent = (contact: string | undefined, { language }: Io): string => {
  // Between brackets in a header: brackets would end it, and other characters cannot be sent.
  if (contact !== undefined && !/^[!-'*-~]+$/.test(contact)) throw new UsageError(wikidataMessages[language].noContact(contact));
  return `partner-city-widgets/${readVersion()} ${contact ? `(${contact}) ` : ''}Node.js/${process.versions.node}`;
};

/**
 * @param progress is told of pauses
 * @throws UsageError
 */
export const createClient = (values: WikidataValues, io: Io, progress: ProgressLine): WikibaseClient => {
  const endpoints = {
    wikibase: readEndpoint('endpoint', values.endpoint, WIKIDATA, io),
    commons: readEndpoint('commons-endpoint', values['commons-endpoint'], COMMONS, io),
  };
  return new WikibaseClient(endpoints, {
    userAgent: writeUserAgent(values.contact ?? (io.env['PARTNER_CITIES_CONTACT'] || undefined), io),
    onPause: (host, seconds) => progress.show(wikidataMessages[io.language].waiting(host, seconds)),
  });
};
