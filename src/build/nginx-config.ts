/**
 * Writes the table of `serving-rules.ts` as a site for nginx. Headers are set in one place, from maps: nginx drops all
 * inherited `add_header` lines as soon as a block has one of its own, and leaves out a header whose value is empty.
 */
import {
  allowedMethods,
  cacheControl,
  cacheKinds,
  commonHeaders,
  contentBrotli,
  contentTypes,
  errorCacheControl,
  framePage,
  framePageHeaders,
  preflightHeaders,
} from './serving-rules.js';

/** nginx leaves a backslash before a dot as it is; there is no quote and no variable in the table. */
const quote = (text: string): string => `"${text}"`;

const toVariable = (header: string): string => `$partner_${header.toLowerCase().replace(/-/g, '_')}`;

const writeMap = (from: string, to: string, lines: readonly [string, string][]): string => {
  const width = Math.max(...lines.map(([key]) => key.length));
  return `map ${from} ${to} {\n${lines.map(([key, value]) => `  ${key.padEnd(width)} ${value};\n`).join('')}}\n`;
};

/** A map for each header, so that it is there only under a condition. */
const writeConditional = (source: string, match: string, headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => writeMap(source, toVariable(name), [[match, quote(value)], ['default', '""']]))
    .join('');

const writeAddHeader = ([name, value]: readonly [string, string]): string => `  add_header ${name} ${value} always;\n`;

const writeTypes = (): string => {
  const extensions = new Map<string, string[]>();
  Object.entries(contentTypes).forEach(([extension, { type }]) =>
    extensions.set(type, [...(extensions.get(type) ?? []), extension]),
  );
  return [...extensions].map(([type, names]) => `    ${type} ${names.join(' ')};\n`).join('');
};

/** nginx itself adds text/html; text/plain is the type of its "not found". */
const textTypes = new Set(['text/plain', ...Object.values(contentTypes).filter(({ text }) => text).map(({ type }) => type)]);
textTypes.delete('text/html');

const names = Object.keys(contentTypes).join('|');
const textNames = Object.keys(contentTypes).filter((name) => contentTypes[name]!.text).join('|');

/** Files of known types in a folder, and none whose name or folder begins with a dot. */
const writeLocation = (folder: string): string => `location ~ "^${folder}(?:[^/.][^/]*/)*[^/.][^/]*\\.(?:${names})$"`;

const textList = [...textTypes].join(' ');

/** The whole file. `root` and `server_name` are there to be changed. */
export const renderNginxConfig = (): string => `\
# Serves a site with versions. Made by \`npx tsx src/build/write-serving.ts\` from src/build/serving-rules.ts: change it there.
#
# On Debian: apt install nginx libnginx-mod-http-brotli-static libnginx-mod-http-brotli-filter; put this file in
# /etc/nginx/sites-enabled/, set server_name and root, and let certbot --nginx add the certificate. Elsewhere: include it
# in the http block. An nginx without the brotli modules refuses the lines with brotli; take them out, and gzip is served.

${writeMap('$uri', '$partner_path_cache', [
  ...cacheKinds.map(({ kind, pattern }): [string, string] => [quote(`~${pattern}`), quote(cacheControl[kind])]),
  ['default', '""'],
])}
# A 404 may be asked for again soon; what failed on this side must not be kept at all.
${writeMap('$status', toVariable('Cache-Control'), [
  ['~^[23]', '$partner_path_cache'],
  ['404', quote(errorCacheControl.missing)],
  ['default', quote(errorCacheControl.other)],
])}
# Of what is sent compressed. Not by gzip_vary, which leaves it out where nothing has changed.
${writeMap('$uri', toVariable('Vary'), [[quote(String.raw`~\.(?:${textNames})$`), quote('Accept-Encoding')], ['default', '""']])}
# Only for pages that are meant to be framed.
${writeConditional('$uri', quote(`~/${framePage.replace('.', String.raw`\.`)}$`), framePageHeaders)}
# Only in the answer to a browser that asks whether it may.
${writeConditional('$request_method', 'OPTIONS', preflightHeaders)}
# Only where a method was refused (RFC 9110 asks for it).
${writeConditional('$status', '405', { Allow: allowedMethods })}
server {
  listen 80;
  listen [::]:80;
  server_name widgets.example.org;
  root /srv/partner-cities;

  server_tokens off;
  # Nothing is kept of who reads what.
  access_log off;
  client_max_body_size 1k;

  # Beside what a release brings lie compressed copies; none of it is compressed while a visitor waits.
  gzip off;
  gzip_static on;
  brotli_static on;
  etag on;
  # Files are small. And where a part cannot be had, nginx would send every header of this file twice.
  max_ranges 0;

  types {
${writeTypes()}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${textList};

${Object.entries(commonHeaders).map(([name, value]) => writeAddHeader([name, quote(value)])).join('')}\
${['Cache-Control', 'Vary', ...Object.keys(framePageHeaders), ...Object.keys(preflightHeaders), 'Allow']
  .map((name) => writeAddHeader([name, toVariable(name)]))
  .join('')}
  # One short answer for all that is not there, whatever the reason.
  error_page 403 404 @missing;
  location @missing {
    types {}
    default_type text/plain;
    return 404 "Not found\\n";
  }

  if ($request_method = OPTIONS) {
    return 204;
  }
  if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
  }

  # Content changes at any time, be it by hand: compressed copies of older content must not be sent in its place.
  ${writeLocation('/v[0-9]+/content/')} {
    gzip_static off;
    brotli_static off;
    gzip on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_types ${textList};
    brotli on;
    brotli_comp_level ${contentBrotli};
    brotli_types ${textList};
    try_files $uri =404;
  }

  # Files of a version or of its alias.
  ${writeLocation('/v[0-9][0-9A-Za-z.-]*/')} {
    try_files $uri =404;
  }

  location / {
    return 404;
  }
}
`;
