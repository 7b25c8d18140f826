import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { chooseText } from '../../../src/content/choose-text.js';
import { orderLanguages } from '../../../src/content/language-tags.js';
import type { Content, Text } from '../../../src/content/schema.js';
import { demoContent, listOutput, prerender, readOutput, writeContent, type Result } from './prerendering.js';
import { listElements, listTexts, readAttribute, readHtml } from './reading.js';

const languages = ['nl', 'en', 'de', 'zh'];
const snippets = [
  'partner-activity-list.dalian',
  'partner-activity-list.palo-alto',
  'partner-cities',
  'partner-city-card.dalian',
  'partner-city-card.palo-alto',
  'partner-city-map',
];

/** Texts that a page has once, and those that it has at least once. */
const listExpected = (content: Content, lang: string): { once: string[]; some: string[] } => {
  const say = (text: Text): string => chooseText(text, orderLanguages(lang, content)).value;
  const { title, introduction = [], links = [], themes = [], organisations = [], cities } = content;
  const activities = cities.flatMap((city) => city.activities ?? []);
  return {
    once: [
      ...[title!, ...introduction].map(say),
      ...cities.flatMap(({ description = [], image, region }) => [...description, image!.alt, ...(region ? [region] : [])].map(say)),
      ...activities.flatMap(({ name, description }) => [name, description!].map(say)),
    ],
    some: [
      ...links.map(({ label }) => label),
      // An activity stands under its first theme, and names the others.
      ...themes.filter(({ id }) => activities.some((activity) => activity.themes?.includes(id))).map(({ name }) => name),
      ...organisations.map(({ name }) => name),
      ...cities.map(({ name }) => name),
    ].map(say),
  };
};

const findWrong = (html: string, lang: string): string[] => {
  const texts = listTexts(readHtml(html).root);
  const count = (text: string): number => texts.filter((each) => each === text).length;
  const { once, some } = listExpected(demoContent, lang);
  return [
    ...once.filter((text) => count(text) !== 1).map((text) => `${count(text)} times: ${text}`),
    ...some.filter((text) => count(text) < 1).map((text) => `missing: ${text}`),
  ];
};

describe('partner-cities prerender', () => {
  let result: Result;
  const read = (name: string): string => readOutput(result.out, name);

  before(async () => {
    result = await prerender(['--jsonld', '--base-url', 'https://www.example.nl/steden', '--hreflang']);
  });

  it('succeeds, and tells each file as it is written', () => {
    assert.equal(result.status, 0, result.stderr);
    const names = listOutput(result.out).filter((name) => name !== 'prerendered.json');
    const told = [...result.stdout.matchAll(/^ *[\d.]+ kB {2}(.+)$/gm)].map(([, name]) => name!);
    assert.deepEqual(told.sort(), names);
    assert.match(result.stdout, /^Checking .*partner-cities\.json \([\d.]+ kB\)\.\n/);
    assert.match(result.stdout, new RegExp(`${names.length} files in .*, [\\d.]+ kB, in nl, en, de, zh\\.`));
  });

  it('writes pages, snippets in two forms, the content, pictures, scripts and the policy', () => {
    const expected = [
      ...languages.map((lang) => `${lang}.html`),
      'index.html', 'page.js',
      ...languages.flatMap((lang) => snippets.flatMap((name) => [`snippets/${lang}/${name}.plain.html`, `snippets/${lang}/${name}.shadow.html`])),
      'page.css', 'images/dalian.svg', 'images/palo-alto.svg', 'partner-cities.json',
      ...['partner-cities', 'print', 'card-details', 'details', 'calendar', 'map', 'overview'].map((name) => `embed/${name}.js`),
      'content-security-policy.txt', 'hreflang.html', 'json-ld.html', 'prerendered.json',
    ];
    const names = listOutput(result.out);
    assert.deepEqual(expected.filter((name) => !names.includes(name)), []);
    assert.deepEqual(names.filter((name) => !expected.includes(name)), []);
  });

  for (const lang of languages) {
    it(`has every sentence of the document once in ${lang}`, () => {
      assert.deepEqual(findWrong(read(`${lang}.html`), lang), []);
    });

    it(`has the same words in the plain form in ${lang}, without controls and tags of its own`, () => {
      const html = read(`snippets/${lang}/partner-cities.plain.html`);
      assert.deepEqual(findWrong(html, lang), []);
      const tags = new Set(listElements(readHtml(html).root).map(({ tagName }) => tagName));
      const plain = 'div header nav section article figure img figcaption h2 h3 h4 h5 h6 p ul li dl dt dd a bdi time'.split(' ');
      assert.deepEqual([...tags].filter((tag) => !plain.includes(tag)), []);
    });
  }

  it('says the same in both forms', () => {
    // The names on the map are in the list below it, too.
    const drawing = /<svg class="map"[^]*<\/svg>/;
    for (const name of languages.flatMap((lang) => snippets.map((snippet) => `snippets/${lang}/${snippet}`))) {
      const [plain, shadow] = ['plain', 'shadow'].map((form) => listTexts(readHtml(read(`${name}.${form}.html`).replace(drawing, '')).root).join('').replace(/\s/g, ''));
      assert.equal(plain, shadow, name);
    }
  });

  it('gives HTML that the parser has nothing against', () => {
    for (const name of listOutput(result.out).filter((file) => file.endsWith('.html'))) {
      const { root, errors } = readHtml(read(name));
      assert.deepEqual(errors, [], name);
      const elements = listElements(root);
      assert.deepEqual(elements.filter((element) => readAttribute(element, 'id') === '' || readAttribute(element, 'lang') === ''), [], name);
      assert.equal(elements.filter((element) => readAttribute(element, 'style') !== undefined).length, 0, name);
    }
  });

  it('has one h1 in a page, and no level left out below it', () => {
    for (const lang of languages) {
      const levels = listElements(readHtml(read(`${lang}.html`)).root).flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1));
    }
  });

  it('names its language, its sisters and itself in the head', () => {
    const elements = listElements(readHtml(read('de.html')).root);
    assert.equal(readAttribute(elements[0]!, 'lang'), 'de');
    const links = elements.filter(({ tagName }) => tagName === 'link').map((link) => [readAttribute(link, 'rel'), readAttribute(link, 'hreflang'), readAttribute(link, 'href')]);
    const base = 'https://www.example.nl/steden/';
    assert.deepEqual(links.filter(([rel]) => rel === 'canonical' || rel === 'alternate'), [
      ['canonical', undefined, `${base}de.html`],
      ...languages.map((lang) => ['alternate', lang, `${base}${lang}.html`]),
      ['alternate', 'x-default', `${base}nl.html`],
    ]);
    assert.equal(read('hreflang.html').trim().split('\n').length, 5);
    assert.match(read('de.html'), /<title>Partnerstädte \| Enschede<\/title>/);
  });

  it('has an index in the language of the content, which says where the page itself is', () => {
    assert.equal(read('index.html'), read('nl.html'));
    assert.match(read('index.html'), /<link rel="canonical" href="https:\/\/www\.example\.nl\/steden\/nl\.html">/);
  });

  it('leads from language to language without leaving the place where the pages are', () => {
    const links = listElements(readHtml(read('en.html')).root).filter((element) => element.tagName === 'a' && readAttribute(element, 'hreflang'));
    assert.deepEqual([...new Set(links.map((link) => readAttribute(link, 'href')))], languages.map((lang) => `${lang}.html`));
  });

  it('prints the hash of every style sheet in the pages, and allows that of the pages themselves', () => {
    const policy = read('content-security-policy.txt');
    const withSheets = languages.flatMap((lang) => [`${lang}.html`, `snippets/${lang}/partner-city-map.shadow.html`]);
    const sheets = withSheets.flatMap((name) => [...read(name).matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!));
    const hashes = new Set(sheets.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`));
    assert.equal(hashes.size, 6);
    assert.match(policy, /^script-src https:\/\/www\.example\.nl 'self';$/m);
    assert.match(policy, /^connect-src https:\/\/www\.example\.nl 'self';$/m);
    assert.match(policy, /^img-src https:\/\/www\.example\.nl 'self';$/m);
    const [, listed] = /^style-src (.*);$/m.exec(policy)!;
    assert.deepEqual(listed!.split(' ').sort(), ["'self'", ...hashes].sort());
  });

  it('allows pictures that stand in the content, and leaves them as they are', async () => {
    const src = 'data:image/png;base64,AAAA';
    const [first, ...others] = demoContent.cities;
    const content = writeContent({ ...demoContent, cities: [{ ...first, image: { src, alt: 'De baai' } }, ...others.map((city) => ({ ...city, image: undefined }))] });
    const { out } = await prerender(['--base-url', 'https://www.example.nl/steden/'], { content });
    assert.match(readOutput(out, 'content-security-policy.txt'), /^img-src data:;$/m);
    assert.ok(readOutput(out, 'nl.html').includes(`src="${src}"`));
  });

  it('gives the same bytes again for the same content', async () => {
    const again = await prerender(['--jsonld', '--base-url', 'https://www.example.nl/steden/', '--hreflang']);
    for (const name of listOutput(result.out)) assert.equal(readOutput(again.out, name), read(name), name);
  });

  it('leaves no room for a time that a script must fill in the plain form, and hides its label in the other', () => {
    assert.doesNotMatch(read('snippets/nl/partner-city-card.dalian.plain.html'), /Tijd in|Samen op kantoor|\u00a0/);
    const rows = listElements(readHtml(read('snippets/nl/partner-city-card.dalian.shadow.html')).root).filter((element) => readAttribute(element, 'class') === 'no-print pending');
    assert.equal(rows.length, 1);
  });
});
