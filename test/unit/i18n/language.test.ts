/** The language of an element is its own affair: its `lang`, else that of the nearest ancestor, else Dutch. */
import { expect } from '@open-wc/testing';
import { readRealContent, writeCity } from '../support/content.js';
import type { Written } from '../support/content.js';
import { findDeep, getPart, make, place, placeHtml, settle, show, until, untilState } from '../support/place.js';
import { readText } from '../support/read-page.js';

const data = readRealContent();
const names: Record<string, string> = { nl: 'Inwoners', en: 'Inhabitants', de: 'Einwohner', zh: '人口' };

async function untilSpeaks(element: Element, language: string): Promise<void> {
  await until(() => readText(element).includes(names[language]!), `<${element.localName}> speaks ${language}`);
}

function makeCard(attributes: Record<string, string> = {}): HTMLElement {
  return make('partner-city-card', { city: 'palo-alto', ...attributes }, { data });
}

/** Puts a card into a shadow root in a shadow root. */
function placeDeep(): { outer: HTMLElement; inner: HTMLElement; card: HTMLElement } {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  const card = makeCard();
  inner.attachShadow({ mode: 'closed' }).append(card);
  outer.attachShadow({ mode: 'open' }).append(inner);
  placeHtml().append(outer);
  return { outer, inner, card };
}

describe('the language of an element', () => {
  afterEach(() => {
    document.documentElement.lang = 'nl';
  });

  it('is its own', async () => {
    const card = makeCard({ lang: 'de' });
    placeHtml('<div lang="en"></div>').firstElementChild!.append(card);
    await untilSpeaks(card, 'de');
  });

  it('is that of the nearest ancestor', async () => {
    const card = makeCard();
    placeHtml('<div lang="en"><div lang="zh"><p></p></div></div>').querySelector('p')!.append(card);
    await untilSpeaks(card, 'zh');
  });

  it('is that of the page', async () => {
    document.documentElement.lang = 'en';
    const card = makeCard();
    placeHtml().append(card);
    await untilSpeaks(card, 'en');
  });

  it('is Dutch when nobody says anything', async () => {
    document.documentElement.removeAttribute('lang');
    const card = makeCard();
    placeHtml().append(card);
    await untilSpeaks(card, 'nl');
  });

  it('is found through shadow roots, closed ones too', async () => {
    const { outer, card } = placeDeep();
    outer.lang = 'de';
    await untilSpeaks(card, 'de');
  });

  it('follows the property', async () => {
    const card = await show('partner-city-card', { city: 'palo-alto' }, { data });
    for (const language of ['en', 'zh', 'nl', 'de']) {
      card.lang = language;
      await untilSpeaks(card, language);
    }
    card.removeAttribute('lang');
    await untilSpeaks(card, 'nl');
  });

  for (const where of ['the page', 'the outer host', 'the inner host'] as const) {
    it(`follows a change on ${where}`, async () => {
      const { outer, inner, card } = placeDeep();
      await untilSpeaks(card, 'nl');
      ({ 'the page': document.documentElement, 'the outer host': outer, 'the inner host': inner })[where].lang = 'en';
      await untilSpeaks(card, 'en');
    });
  }

  it('follows the nearest ancestor that says one, as those come and go', async () => {
    const section = placeHtml('<div lang="en"><p></p></div>');
    const card = makeCard();
    section.querySelector('p')!.append(card);
    await untilSpeaks(card, 'en');
    section.querySelector('p')!.lang = 'de';
    await untilSpeaks(card, 'de');
    section.querySelector('p')!.removeAttribute('lang');
    await untilSpeaks(card, 'en');
    section.querySelector('div')!.removeAttribute('lang');
    await untilSpeaks(card, 'nl');
  });

  it('follows the element to another place', async () => {
    const section = placeHtml('<div lang="en"></div><div lang="zh"></div>');
    const card = makeCard();
    section.firstElementChild!.append(card);
    await untilSpeaks(card, 'en');
    section.lastElementChild!.append(card);
    await untilSpeaks(card, 'zh');
  });

  it('follows a change above, after its host has moved into another shadow root', async () => {
    place('partner-city-card', { city: 'dalian' }, { data });
    const { outer, card } = placeDeep();
    await untilSpeaks(card, 'nl');
    const host = document.createElement('div');
    const section = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(section);
    placeHtml().append(host);
    section.append(outer);
    section.lang = 'de';
    await untilSpeaks(card, 'de');
  });

  it('is still followed after the element was away', async () => {
    const card = makeCard();
    const section = placeHtml();
    section.append(card);
    await untilSpeaks(card, 'nl');
    card.remove();
    section.lang = 'en';
    section.append(card);
    await untilSpeaks(card, 'en');
    section.lang = 'de';
    await untilSpeaks(card, 'de');
  });

  it('is the last one that was asked, however fast they follow each other', async () => {
    const card = await show('partner-city-card', { city: 'palo-alto' }, { data });
    for (const language of ['en', 'de', 'zh', 'nl', 'en', 'zh', 'de']) card.lang = language;
    await untilSpeaks(card, 'de');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readText(card)).to.include('Einwohner');
  });

  for (const [tag, words, number] of [
    ['en-GB', 'Inhabitants', '58,598'], ['EN-us', 'Inhabitants', '58,598'], ['de-AT-1996', 'Einwohner', '58'],
    ['zh-Hant-TW', '人口', '58,598'], ['nl-BE', 'Inwoners', '58.598'],
    ['fr', 'Inwoners', '58.598'], ['tlh', 'Inwoners', '58.598'], ['', 'Inwoners', '58.598'], ['en_US', 'Inhabitants', '58,598'],
    ['en_US.UTF-8', 'Inhabitants', '58,598'], ['zh_Hans_CN', '人口', '58,598'], ['de_DE@euro', 'Einwohner', '58.598'], ['zh_CN_#Hans', '人口', '58,598'],
    ['en-US,en;q=0.9', 'Inhabitants', '58,598'], [' en ', 'Inhabitants', '58,598'], ['C', 'Inwoners', '58.598'], ['c.utf-8', 'Inwoners', '58.598'], ['POSIX', 'Inwoners', '58.598'],
    ['not a language', 'Inwoners', '58.598'], ['x', 'Inwoners', '58.598'],
  ] as const) {
    it(`answers to lang="${tag}"`, async () => {
      const card = await show('partner-city-card', { city: 'palo-alto', lang: tag }, { data });
      expect(readText(getPart(card, 'facts'))).to.include(words).and.to.include(number);
    });
  }

  it('may differ for two elements on one page, words, numbers and countries included', async () => {
    const [german, chinese] = await Promise.all(['de', 'zh'].map((lang) =>
      show('partner-city-card', { city: 'palo-alto', lang }, { data })));
    expect(readText(german)).to.include('Vereinigte Staaten').and.include('Einwohner 58.598').and.include('Die Stadt liegt');
    expect(readText(chinese)).to.include('美国').and.include('人口 58,598').and.include('硅谷的中心');
    expect(readText(german)).to.not.match(/\p{Script=Han}/u);
    german!.lang = 'en';
    await untilSpeaks(german!, 'en');
    expect(readText(chinese)).to.include('美国');
  });

  it('reaches every element inside <partner-cities>', async () => {
    const cities = await show('partner-cities', { lang: 'en' }, { data });
    cities.lang = 'zh';
    await until(() => findDeep(cities, '[part=base]').every((base) => base.lang === 'zh'), 'all inside is Chinese');
    expect(findDeep(cities, '[part=base]')).to.have.length(6 + 1);
    expect(readText(cities)).to.include('与大连的合作').and.include('打印');
  });
});

describe('a text that lacks the asked language', () => {
  const texts: [text: unknown, lang: string, shown: string, marked: string | null, why: string][] = [
    [{ nl: 'stad', en: 'city' }, 'en', 'city', null, 'is not marked when it is there'],
    [{ nl: 'stad', en: 'city' }, 'de', 'stad', 'nl', 'falls back to the default of the document'],
    [{ en: 'city', zh: '城市' }, 'de', 'city', 'en', 'falls back to the first there is'],
    [{ nl: 'stad', en: 'city' }, 'en-GB', 'city', null, 'falls back to its base language'],
    [{ nl: 'stad', 'en-GB': 'city' }, 'en', 'city', 'en-GB', 'falls back to a variety, and says which'],
    [{ nl: 'stad', fr: 'ville' }, 'fr', 'ville', 'fr', 'is marked when only the interface lacks the language'],
    [{ en: 'city' }, 'fr', 'city', 'en', 'is marked when neither has it'],
    ['Saxion', 'de', 'Saxion', null, 'is not marked when it is a name'],
  ];
  for (const [text, lang, shown, marked, why] of texts) {
    it(why, async () => {
      const card = await show('partner-city-card', { city: 'dalian', lang }, {
        data: writeCity({ name: text, region: text, description: [text], image: { src: 'x.svg', alt: text, credit: text } }),
      });
      const heading = getPart(card, 'heading');
      const region = getPart(card, 'place').querySelector('bdi')!;
      const description = getPart(card, 'description');
      const credit = getPart(card, 'credit').querySelector('bdi')!;
      for (const element of [heading, region, description, credit]) {
        expect(readText(element)).to.equal(shown);
        expect(element.getAttribute('lang'), element.outerHTML).to.equal(marked);
      }
      expect(getPart(card, 'image').getAttribute('lang')).to.equal(marked);
      expect(getPart(card, 'image').getAttribute('alt')).to.equal(shown);
    });
  }

  it('follows the default language that the document names', async () => {
    const data = writeCity({ name: { nl: 'stad', en: 'city' } }, { defaultLanguage: 'en' });
    const card = await show('partner-city-card', { city: 'dalian', lang: 'zh' }, { data });
    expect(readText(getPart(card, 'heading'))).to.equal('city');
  });

  it('marks each text in a list of activities by itself', async () => {
    const text = (language: string): Written => ({ [language]: `in ${language}` });
    const data = {
      themes: [{ id: 't', name: text('en') }, { id: 'u', name: 'U' }], organisations: [{ id: 'o', name: text('zh') }],
      cities: [{ id: 'dalian', name: 'Dalian', activities: [
        { id: 'a', name: text('de'), description: text('en'), themes: ['t'], organisations: ['o'], links: [{ label: text('de'), url: 'x' }] },
        { id: 'b', name: 'B', themes: ['u'] },
      ] }],
    };
    const list = await show('partner-activity-list', { lang: 'nl', city: 'dalian' }, { data });
    await settle(list);
    for (const language of ['en', 'zh', 'de']) {
      const marked = findDeep(list, '*').filter((element) => element.childElementCount === 0 && readText(element) === `in ${language}`);
      expect(marked).to.have.length.greaterThan(0);
      for (const element of marked) expect(element.closest('[lang]')?.getAttribute('lang')).to.equal(language);
    }
  });

  it('leaves no element without a language', async () => {
    const cities = await show('partner-cities', { lang: 'de' }, { data: readRealContent() });
    await settle(cities);
    await until(() => findDeep(cities, 'partner-activity-list').every((list) => list.matches(':state(ready)')), 'all is there');
    expect(findDeep(cities, '[lang=""]').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });
});

describe('while the words of a language are on their way', () => {
  it('an element keeps the one that it speaks', async () => {
    const card = await show('partner-city-card', { city: 'palo-alto' }, { data });
    card.lang = 'de';
    await card.updateComplete;
    expect(readText(card)).to.match(/Inwoners|Einwohner/);
    await untilSpeaks(card, 'de');
    await untilState(card, 'ready');
  });
});
