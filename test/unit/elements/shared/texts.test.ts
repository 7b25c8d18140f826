/** How the texts of the content stand in the elements: their direction, their line breaks, and the mark of their language. */
import { expect } from '@open-wc/testing';
import { findDeep, findParts, getPart, settle, show, until } from '../../support/place.js';
import type { ContentTag } from '../../support/place.js';
import { readText } from '../../support/read-page.js';

const write = (text: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: text, introduction: [text], links: [{ label: text, url: 'x' }], ...more,
  themes: [{ id: 't', name: text }, { id: 'u', name: text }], organisations: [{ id: 'o', name: text, url: 'x' }, { id: 'p', name: text }],
  cities: [{
    id: 'c', name: text, region: text, description: [text], image: { src: 'x.svg', alt: text, credit: text }, links: [{ label: text, url: 'x' }],
    population: { value: 5000, source: { label: text, url: 'x' } },
    activities: [
      { id: 'a', name: text, description: text, themes: ['t'], organisations: ['o', 'p'], links: [{ label: text, url: 'x' }] },
      { id: 'b', name: text, themes: ['u'] },
    ],
  }],
});

const tags: [ContentTag, Record<string, string>][] = [['partner-cities', {}], ['partner-city-card', { city: 'c' }], ['partner-activity-list', {}]];

/** Text nodes with the words. */
const findTexts = (element: Element, words: string): Element[] =>
  findDeep(element, '*').filter((inner) => [...inner.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.includes(words)));

const isBlock = (element: Element): boolean => !/^(inline|contents)/.test(getComputedStyle(element).display);
const blockOf = (element: Element): Element => (isBlock(element) ? element : blockOf(element.parentElement!));

describe('texts that are written from right to left', () => {
  const arabic = 'مدينة الشراكة';
  for (const [tag, attributes] of tags) {
    it(`have their own direction in <${tag}>, and lines of their own begin at the right`, async () => {
      const element = await show(tag, { lang: 'en', ...attributes }, { data: write({ ar: arabic }) });
      await settle(element);
      const texts = findTexts(element, arabic).filter((text) => !/^(LEGEND|LABEL)$/.test(text.nodeName));
      expect(texts.length).to.be.greaterThan(4);
      for (const text of texts) {
        if (text.id === 'heading') continue;
        expect(getComputedStyle(text).direction, text.outerHTML).to.equal('rtl');
        const block = blockOf(text);
        if (readText(block).startsWith(arabic) && !block.closest('[part=place], label, .filtered')) {
          expect(getComputedStyle(block).direction, block.outerHTML).to.equal('rtl');
        }
      }
      for (const image of findDeep(element, 'img')) expect(image.dir).to.equal('auto');
    });
  }

  it('leave the words of the interface from left to right', async () => {
    const list = await show('partner-activity-list', { lang: 'en' }, { data: write({ ar: arabic }) });
    expect(getComputedStyle(getPart(list, 'count')).direction).to.equal('ltr');
  });
});

describe('line breaks in texts', () => {
  for (const [tag, attributes] of tags) {
    it(`are shown in <${tag}>, without those around the text`, async () => {
      const element = await show(tag, { lang: 'en', ...attributes }, { data: write('one\n\ntwo') });
      const around = await show(tag, { lang: 'en', ...attributes }, { data: write(' \n one\n\ntwo\n\n') });
      await Promise.all([settle(element), settle(around)]);
      const texts = findTexts(element, 'one').filter(({ id }) => id !== 'heading');
      expect(texts.length).to.be.greaterThan(4);
      for (const text of texts) {
        expect(getComputedStyle(text).whiteSpaceCollapse ?? getComputedStyle(text).whiteSpace, text.outerHTML).to.match(/^(preserve-breaks|pre-line)$/);
      }
      expect(readText(around)).to.equal(readText(element));
    });
  }

  it('make a paragraph as high as its lines', async () => {
    const heightOf = async (text: string): Promise<number> =>
      getPart(await show('partner-city-card', { city: 'c' }, { data: write(text) }), 'description').getBoundingClientRect().height;
    const line = await heightOf('one');
    expect(await heightOf('one\n\ntwo')).to.be.closeTo(3 * line, 1);
    expect(await heightOf('one\r\ntwo')).to.be.closeTo(2 * line, 1);
    expect(await heightOf('\n one two \n')).to.be.closeTo(line, 1);
  });
});

describe('texts that lack the asked language', () => {
  const mixed = (text: unknown): Record<string, unknown> => write(text, { municipality: { name: { en: 'E', de: 'E', fr: 'E' } } });
  const markOf = (element: Element): string => getComputedStyle(element, '::after').content;

  for (const [tag, attributes] of tags) {
    it(`are marked in <${tag}>, for the eye and for screen readers`, async () => {
      const element = await show(tag, { lang: 'de', ...attributes }, { data: mixed({ nl: 'tekst' }) });
      await settle(element);
      const texts = findTexts(element, 'tekst').filter((text) => readText(text) === 'tekst');
      expect(texts.length).to.be.greaterThan(4);
      for (const text of texts) {
        const marked = text.closest<HTMLElement>('[data-lang]')!;
        expect(marked.lang, text.outerHTML).to.equal('nl');
        if (text.localName !== 'a' || text === marked) expect(markOf(marked)).to.match(/Nederlands|attr\(data-lang\)/);
      }
    });
  }

  const cases: [why: string, lang: string, text: unknown, mark: string | undefined][] = [
    ['is named by its own name', 'de', { fr: 'ville' }, 'français'],
    ['is marked for a reader whose language only the content speaks', 'fr', { nl: 'stad' }, 'Nederlands'],
    ['is not marked in that language itself', 'fr', { fr: 'ville', nl: 'stad' }, undefined],
    ['is not marked in a variety of the asked language', 'en-US', { 'en-GB': 'city' }, undefined],
    ['is not marked for a name', 'de', 'Saxion', undefined],
    ['is not marked where nobody speaks the asked language and the default is shown', 'tlh', { nl: 'stad' }, undefined],
  ];
  for (const [why, lang, text, mark] of cases) {
    it(why, async () => {
      const card = await show('partner-city-card', { city: 'c', lang }, { data: mixed(text) });
      await until(() => getPart(card, 'description').dataset.lang === mark, `the mark is ${mark}`);
    });
  }
});

describe('content in a language that the interface does not speak', () => {
  const content = (more: Record<string, unknown>): Record<string, unknown> => ({
    cities: [{ id: 'c', name: { fr: 'Ville', ...(more.name as object) }, population: { value: 12_345 } }], ...(({ name: _, ...rest }) => rest)(more),
  });
  const cases: [why: string, lang: string, more: Record<string, unknown>, words: string, lang: string, number: string][] = [
    ['has Dutch words where it says nothing', 'fr', {}, 'Inwoners', 'nl', '12.345'],
    ['has the words of its default language', 'fr', { defaultLanguage: 'en-GB' }, 'Inhabitants', 'en', '12,345'],
    ['has English words when its default language has none', 'fr', { defaultLanguage: 'fr-BE' }, 'Inhabitants', 'en', '12,345'],
    ['has the words of the first fallback that there are', 'fr', { fallbackLanguages: ['es', 'de_DE', 'en'] }, 'Einwohner', 'de', '12.345'],
  ];
  for (const [why, lang, more, words, base, number] of cases) {
    it(why, async () => {
      const card = await show('partner-city-card', { city: 'c', lang }, { data: content(more) });
      expect(readText(getPart(card, 'facts'))).to.include(words).and.include(number);
      expect(getPart(card, 'base').lang).to.equal(base);
      expect([getPart(card, 'heading').lang, readText(getPart(card, 'heading'))]).to.deep.equal(['fr', 'Ville']);
    });
  }
});

describe('the order of fallbacks', () => {
  const text = { nl: 'stad', en: 'city', de: 'Stadt' };
  const cases: [why: string, lang: string, more: Record<string, unknown>, shown: string][] = [
    ['gives Chinese readers English before Dutch', 'zh', {}, 'city'],
    ['gives Chinese readers English before the default', 'zh-Hant', { defaultLanguage: 'de' }, 'city'],
    ['gives others the default', 'fr', { defaultLanguage: 'de' }, 'Stadt'],
    ['finds a default with a region', 'fr', { defaultLanguage: 'nl-NL' }, 'stad'],
    ['finds a default as systems write it', 'fr', { defaultLanguage: 'de_AT.UTF-8' }, 'Stadt'],
    ['can be set', 'zh', { fallbackLanguages: ['de'] }, 'Stadt'],
    ['can be set for languages that nobody speaks', 'ja', { fallbackLanguages: ['fr', 'en'] }, 'city'],
    ['can be set to none', 'zh', { fallbackLanguages: [] }, 'stad'],
  ];
  for (const [why, lang, more, shown] of cases) {
    it(why, async () => {
      const names = { zh: '名', 'zh-Hant': '名', fr: 'Nom' };
      const data = { ...more, organisations: [{ id: 'o', name: names }], cities: [{ id: 'c', name: { ...text } }] };
      const card = await show('partner-city-card', { city: 'c', lang }, { data });
      expect(readText(getPart(card, 'heading'))).to.equal(shown);
    });
  }
});

describe('languages of texts, as systems write them', () => {
  it('are read, and marked in the form of HTML', async () => {
    const data = { cities: [{ id: 'c', name: { en_GB: 'City', zh_Hans_CN: '城市', 'nl_NL.UTF-8': 'Stad' } }] };
    for (const [lang, text, marked] of [['en', 'City', 'en-GB'], ['zh-Hans', '城市', 'zh-Hans-CN'], ['nl_BE', 'Stad', 'nl-NL']] as const) {
      const card = await show('partner-city-card', { city: 'c', lang }, { data });
      expect([readText(getPart(card, 'heading')), getPart(card, 'heading').lang]).to.deep.equal([text, marked]);
      card.remove();
    }
  });
});

describe('lists that repeat', () => {
  it('name an organisation once, however often an activity does', async () => {
    const data = { organisations: [{ id: 'o', name: 'Saxion' }], cities: [{ id: 'c', name: 'C', activities: [{ id: 'a', name: 'A', organisations: Array(100_000).fill('o') }] }] };
    const list = await show('partner-activity-list', { lang: 'en' }, { data });
    expect(findParts(list, 'facts').map(readText)).to.deep.equal(['C', 'With: Saxion']);
  });

  it('show two equal texts, in a language whose tag is "id"', async () => {
    const data = { introduction: [{ id: 'Sama' }, { id: 'Sama' }], cities: [{ id: 'c', name: 'C', description: [{ id: 'Sama' }, { id: 'Sama' }] }] };
    const element = await show('partner-cities', { lang: 'id' }, { data });
    await settle(element);
    expect(findDeep(element, '[part=introduction], [part=description]').map(readText)).to.deep.equal(['Sama', 'Sama', 'Sama', 'Sama']);
  });
});
