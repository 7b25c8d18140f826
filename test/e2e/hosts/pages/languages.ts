/** Pages in all sorts of languages. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { card, script, writePage } from './write-page.js';

const inLanguage = (name: string, html: string, sees: string[], lang: string): Host => ({
  name: `speaks ${name}`,
  html: (addresses) => writePage({ head: script(addresses), html, body: card }),
  sees,
  check({ report }) {
    assert.equal(report.elements[0]?.lang, lang);
  },
});

export const languageHosts: Host[] = [
  inLanguage('Dutch where the page has no language', '', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch where the page’s language is empty', 'lang=""', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch where it does not know the language', 'lang="xx"', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch in a page with a private variant of it', 'lang="nl-NL-x-private"', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch where the language is no language tag', 'lang="nl_NL.UTF-8"', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Chinese in a page in zh-CN', 'lang="zh-CN"', ['帕洛阿尔托', '58,598'], 'zh'),
  inLanguage('English in capitals', 'lang="EN-US"', ['Palo Alto', '58,598'], 'en'),
  inLanguage('Dutch, from left to right, in a page in Arabic', 'lang="ar" dir="rtl"', ['Inwoners', '58.598'], 'nl'),
];
