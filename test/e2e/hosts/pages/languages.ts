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

const translate = `(async () => {
  const list = document.querySelector('partner-activity-list');
  for (let left = 100; left > 0 && customElements.get('partner-city-card') && !list.shadowRoot.querySelector('[part=activity]'); left--) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 500));
  document.documentElement.lang = 'pl';
  const listTexts = (node) => [...(node.shadowRoot ?? node).childNodes].flatMap((child) => child.nodeType === 3 ? [child] : /^(STYLE|SCRIPT)$/.test(child.nodeName) ? [] : listTexts(child));
  listTexts(document.body).filter(({ data }) => data.trim()).forEach((text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  });
  const field = list.shadowRoot?.querySelector('input[type=search]');
  if (field) {
    field.value = 'nothing like this';
    field.dispatchEvent(new Event('input'));
    await list.updateComplete;
  }
})()`;

export const languageHosts: Host[] = [
  inLanguage('Dutch where the page has no language', '', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch where the page’s language is empty', 'lang=""', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch where it does not know the language', 'lang="xx"', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch in a page with a private variant of it', 'lang="nl-NL-x-private"', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Dutch where the language is a locale with an encoding', 'lang="nl_NL.UTF-8"', ['Inwoners', '58.598'], 'nl'),
  inLanguage('English where a theme prints its locale', 'lang="en_US"', ['Inhabitants', '58,598'], 'en'),
  inLanguage('Chinese where a system prints its locale', 'lang="zh_Hans_CN"', ['帕洛阿尔托', '58,598'], 'zh'),
  inLanguage('Dutch where the language is POSIX', 'lang="POSIX"', ['Inwoners', '58.598'], 'nl'),
  inLanguage('Chinese in a page in zh-CN', 'lang="zh-CN"', ['帕洛阿尔托', '58,598'], 'zh'),
  inLanguage('English in capitals', 'lang="EN-US"', ['Palo Alto', '58,598'], 'en'),
  inLanguage('Dutch, from left to right, in a page in Arabic', 'lang="ar" dir="rtl"', ['Inwoners', '58.598'], 'nl'),
  {
    name: 'keeps its language, and goes on counting, in a page that is read through a translator',
    html: (addresses) => writePage({
      head: script(addresses), html: 'lang="en"',
      body: `${card}<partner-activity-list city="palo-alto" searchable><p>Fallback words.</p></partner-activity-list>`,
    }),
    act: translate,
    sees: ['Inhabitants', '0 activities'],
    mayDiffer: ['dom'],
    check({ report }) {
      assert.deepEqual(report.elements.map(({ lang }) => lang), ['en', 'en']);
    },
  },
];
