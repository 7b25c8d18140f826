/**
 * oEmbed on the demo's server, whose address is known only when it runs: the same answers that
 * `partner-cities prerender --oembed` writes as files for a real site.
 */
import { readFileSync } from 'node:fs';
import type { Middleware } from '@web/dev-server-core';
import type { Content } from '../../src/content/schema.js';
import { writeOEmbeds } from '../../src/embed/oembed.js';
import { languages } from '../../src/i18n/languages.js';

const FOLDER = '/embed/';

/** Answers requests for oEmbed files. */
export const serveOEmbed: Middleware = (context, next) => {
  if (!context.path.startsWith(`${FOLDER}oembed/`)) return next();
  const content = JSON.parse(readFileSync(new URL('../content/partner-cities.json', import.meta.url), 'utf8')) as Content;
  const files = new Map(writeOEmbeds(content, context.origin + FOLDER, languages));
  const text = files.get(context.path.slice(FOLDER.length));
  if (text === undefined) return next();
  context.type = 'json';
  context.body = text;
};
