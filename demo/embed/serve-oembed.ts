/**
 * oEmbed on the demo's server, whose address is known only when it runs: the same answers that
 * `npx partner-cities prerender --oembed` writes as files for a real site.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Content } from '../../src/content/schema.js';
import { writeOEmbeds } from '../../src/embed/oembed.js';
import { languages } from '../../src/i18n/languages.js';

const PLACE = '/embed/';

/** Answers a request for an oEmbed file; false for any other. */
export function answerOEmbed(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(`${PLACE}oembed/`)) return false;
  const content = JSON.parse(readFileSync(new URL('../content/partner-cities.json', import.meta.url), 'utf8')) as Content;
  const files = new Map(writeOEmbeds(content, `http://${request.headers.host}${PLACE}`, languages));
  const text = files.get(pathname.slice(PLACE.length));
  if (text === undefined) return false;
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(text);
  return true;
}
