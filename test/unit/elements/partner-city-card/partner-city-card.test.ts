/** `<partner-city-card>`: each fact of a city, the clock, and what happens to facts that are not there. */
import { expect } from '@open-wc/testing';
import { createKey, release } from '../../../support/test-origins.js';
import { readRealCity, readRealContent, writeCity } from '../../support/content.js';
import type { Written } from '../../support/content.js';
import { FakeClock } from '../../support/fake-clock.js';
import { setHidden } from '../../support/page-state.js';
import { findPart, findParts, getPart, locate, placeHtml, show, until } from '../../support/place.js';
import type { ContentState } from '../../support/place.js';
import { readText } from '../../support/read-page.js';
import { watchConsole } from '../../support/watch-console.js';

const languages = ['nl', 'en', 'de', 'zh'] as const;
const real = { data: readRealContent() };

/** The facts of a card, by their label. */
const readFacts = (card: Element): Record<string, string> =>
  Object.fromEntries(
    [...(findPart(card, 'facts')?.querySelectorAll('dt') ?? [])].map((term) => [readText(term), readText(term.nextElementSibling!)]),
  );

/** A card of a city that has these fields. */
const showCity = (fields: Written, rest: Written = {}, attributes: Record<string, string> = {}) =>
  show('partner-city-card', { city: 'dalian', ...attributes }, { data: writeCity(fields, rest) });

describe('<partner-city-card>', () => {
  for (const [lang, name, place, label, population] of [
    ['nl', 'Palo Alto', 'Silicon Valley, Californië · Verenigde Staten', 'Inwoners', '58.598'],
    ['en', 'Palo Alto', 'Silicon Valley, California · United States', 'Inhabitants', '58,598'],
    ['de', 'Palo Alto', 'Silicon Valley, Kalifornien · Vereinigte Staaten', 'Einwohner', '58.598'],
    ['zh', '帕洛阿尔托', '加利福尼亚州硅谷 · 美国', '人口', '58,598'],
  ] as const) {
    it(`shows name, region, country, population and description in "${lang}"`, async () => {
      const card = await show('partner-city-card', { city: 'palo-alto', lang }, real);
      await until(() => readText(getPart(card, 'place')).includes('·'), 'the name of the country is there');
      expect(readText(getPart(card, 'heading'))).to.equal(name);
      expect(readText(getPart(card, 'place'))).to.equal(place);
      expect(readFacts(card)[label]).to.equal(population);
      expect(findParts(card, 'description').map((paragraph) => paragraph.textContent)).to.deep.equal(
        readRealCity('palo-alto').description!.map((text) => (text as Record<string, string>)[lang]),
      );
      const image = getPart(card, 'image') as HTMLImageElement;
      expect(image.alt).to.equal((readRealCity('palo-alto').image!.alt as Record<string, string>)[lang]);
      expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['640', '360']);
    });
  }

  for (const [fields, shown] of [
    [{ country: 'CN', region: 'Liaoning' }, 'Liaoning · China'], [{ country: 'CN' }, 'China'], [{ region: 'Liaoning' }, 'Liaoning'], [{}, ''],
  ] as const) {
    it(`shows the place of ${JSON.stringify(fields)} as "${shown}"`, async () => {
      expect(readText(findPart(await showCity(fields), 'place'))).to.equal(shown);
    });
  }

  const source = { label: 'CBS', url: 'https://www.cbs.nl/' };
  for (const [population, nl, en] of [
    [{ value: 7450785 }, '7.450.785', '7,450,785'],
    [{ value: 0 }, '0', '0'],
    [{ value: 1000, year: 2024 }, '1.000 (2024)', '1,000 (2024)'],
    [{ value: 1000, source }, '1.000, bron: CBS', '1,000, source: CBS'],
    [{ value: 1000, year: 2024, source }, '1.000 (2024), bron: CBS', '1,000 (2024), source: CBS'],
  ] as const) {
    it(`shows a population with what is known of it: ${nl}`, async () => {
      const dutch = await showCity({ population });
      const english = await showCity({ population }, {}, { lang: 'en' });
      expect(readFacts(dutch)).to.deep.equal({ Inwoners: nl });
      expect(readFacts(english)).to.deep.equal({ Inhabitants: en });
      expect(findParts(dutch, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal('source' in population ? [source.url] : []);
    });
  }

  it('leaves no label and no gap for what is absent', async () => {
    const card = await showCity({});
    for (const part of ['image', 'credit', 'place', 'facts', 'description', 'links', 'link']) {
      expect(findPart(card, part), part).to.equal(undefined);
    }
    expect(readText(card)).to.equal('Dalian');
    expect(card.shadowRoot!.querySelectorAll('figure, dl, ul, dt')).to.have.length(0);
  });

  it('leaves no empty list for empty lists', async () => {
    const card = await showCity({ links: [], description: [] });
    for (const part of ['links', 'description']) expect(findPart(card, part), part).to.equal(undefined);
  });

  it('shows who made the image, and an image without size or maker', async () => {
    const image = { src: 'https://example.org/harbour.svg', alt: { nl: 'De haven', en: 'The harbour' } };
    const plain = await showCity({ image });
    const credited = await showCity({ image: { ...image, credit: 'Foto: Jan' } });
    expect(findPart(plain, 'credit')).to.equal(undefined);
    expect(getPart(plain, 'image').hasAttribute('width')).to.equal(false);
    expect(getPart(plain, 'image').getAttribute('src')).to.equal(image.src);
    expect(getPart(plain, 'image').getAttribute('alt')).to.equal('De haven');
    expect(readText(getPart(credited, 'credit'))).to.equal('Foto: Jan');
  });

  it('shows links in their order', async () => {
    const links = [{ label: 'Een', url: 'https://example.org/1' }, { label: { nl: 'Twee' }, url: 'mailto:a@example.org' }, { label: 'Drie', url: '/drie' }];
    const card = await showCity({ links });
    expect(findParts(card, 'link').map((link) => [readText(link), (link as HTMLAnchorElement).href])).to.deep.equal([
      ['Een', 'https://example.org/1'], ['Twee', 'mailto:a@example.org'], ['Drie', new URL('/drie', location.href).href],
    ]);
  });

  for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://x/1', 'file:///etc/passwd']) {
    it(`makes no link and no image of the address ${JSON.stringify(url)}`, async () => {
      watchConsole();
      const card = await showCity({
        links: [{ label: 'Slecht', url }, { label: 'Goed', url: 'https://example.org/' }],
        image: { src: url, alt: 'Slecht' },
        population: { value: 5, source: { label: 'Slecht', url } },
      });
      const addresses = [...card.shadowRoot!.querySelectorAll('[href], [src]')].map((one) => one.getAttribute('href') ?? one.getAttribute('src'));
      expect(addresses).to.deep.equal(['https://example.org/']);
    });
  }

  it('shows markup as text', async () => {
    const markup = '<img src=x onerror="alert(1)"><b>x</b>';
    const card = await showCity({ name: markup, region: markup, description: [markup] });
    expect([readText(getPart(card, 'heading')), readText(getPart(card, 'place')), readText(getPart(card, 'description'))]).to.deep.equal([markup, markup, markup]);
    expect(card.shadowRoot!.querySelectorAll('img, b')).to.have.length(0);
  });

  for (const [level, tag] of [
    [undefined, 'h2'], ['1', 'h1'], ['2', 'h2'], ['3', 'h3'], ['4', 'h4'], ['5', 'h5'], ['6', 'h6'],
    ['7', 'h6'], ['0', 'h2'], ['-1', 'h1'], ['2.9', 'h2'], ['', 'h2'], ['drie', 'h2'], ['Infinity', 'h6'],
  ] as const) {
    it(`has an ${tag} with heading-level=${level === undefined ? 'absent' : `"${level}"`}`, async () => {
      const card = await showCity({}, {}, level === undefined ? {} : { 'heading-level': level });
      expect(getPart(card, 'heading').localName).to.equal(tag);
      expect([...card.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')]).to.have.length(1);
    });
  }

  it('follows another heading level and another city', async () => {
    const card = await show('partner-city-card', { city: 'palo-alto' }, real);
    card.headingLevel = 4;
    card.city = 'dalian';
    await until(() => readText(findPart(card, 'heading')) === 'Dalian', 'it shows Dalian');
    expect(getPart(card, 'heading').localName).to.equal('h4');
  });

  it('is an article with the name of the city', async () => {
    const card = await show('partner-city-card', { city: 'dalian' }, real);
    const article = getPart(card, 'card');
    expect(article.localName).to.equal('article');
    expect(article.getAttribute('aria-labelledby')).to.equal(getPart(card, 'heading').id);
  });

  it('gives each text that falls back the language it is in, and no other text', async () => {
    const card = await showCity(
      {
        name: { zh: '大连' }, region: { nl: 'Provincie', fr: 'Province' }, description: [{ en: 'Here' }, { de: 'Dort', en: 'There' }, 'Any'],
        image: { src: '/x.svg', alt: { de: 'Hafen' }, credit: { fr: 'Moi' } }, links: [{ label: { de: 'Mehr' }, url: '/x' }],
      },
      { defaultLanguage: 'nl' },
      { lang: 'en' },
    );
    const langOf = (part: string): (string | null)[] => findParts(card, part).map((one) => (one.querySelector('[lang]') ?? one).getAttribute('lang'));
    expect(getPart(card, 'base').lang).to.equal('en');
    expect(Object.fromEntries(['heading', 'place', 'description', 'image', 'credit', 'link'].map((part) => [part, langOf(part)]))).to.deep.equal({
      heading: ['zh'], place: ['nl'], description: [null, null, null], image: ['de'], credit: ['fr'], link: ['de'],
    });
    expect(findParts(card, 'description').map(readText)).to.deep.equal(['Here', 'There', 'Any']);
  });
});

describe('the clock of <partner-city-card>', () => {
  const home = { municipality: { name: 'Enschede', timeZone: 'Europe/Amsterdam' } };
  const dalian = { timeZone: 'Asia/Shanghai' };
  const WINTER = '2026-01-14T08:30:15Z';
  const SUMMER = '2026-07-15T22:59:30Z';

  for (const [lang, moment, zone, label, told] of [
    ['nl', WINTER, 'Asia/Shanghai', 'Tijd in Dalian', 'woensdag 16.30 uur, 7 uur later dan in Enschede'],
    ['en', WINTER, 'Asia/Shanghai', 'Time in Dalian', 'Wednesday 16:30, 7 hours ahead of Enschede'],
    ['de', WINTER, 'Asia/Shanghai', 'Uhrzeit in Dalian', 'Mittwoch 16:30 Uhr, 7 Stunden später als in Enschede'],
    ['zh', WINTER, 'Asia/Shanghai', 'Dalian时间', '星期三 16:30, 比Enschede快7小时'],
    ['nl', SUMMER, 'Asia/Shanghai', 'Tijd in Dalian', 'donderdag 6.59 uur, 6 uur later dan in Enschede'],
    ['en', SUMMER, 'Asia/Shanghai', 'Time in Dalian', 'Thursday 06:59, 6 hours ahead of Enschede'],
    ['nl', WINTER, 'America/Los_Angeles', 'Tijd in Dalian', 'woensdag 0.30 uur, 9 uur vroeger dan in Enschede'],
    ['en', WINTER, 'Europe/London', 'Time in Dalian', 'Wednesday 08:30, 1 hour behind Enschede'],
    ['zh', WINTER, 'America/Los_Angeles', 'Dalian时间', '星期三 00:30, 比Enschede慢9小时'],
    ['nl', WINTER, 'Europe/Berlin', 'Tijd in Dalian', 'woensdag 9.30 uur, dezelfde tijd als in Enschede'],
    ['de', WINTER, 'Europe/Berlin', 'Uhrzeit in Dalian', 'Mittwoch 09:30 Uhr, dieselbe Zeit wie in Enschede'],
    ['nl', WINTER, 'Asia/Kolkata', 'Tijd in Dalian', 'woensdag 14.00 uur, 4 uur en 30 minuten later dan in Enschede'],
    ['nl', WINTER, 'Asia/Kathmandu', 'Tijd in Dalian', 'woensdag 14.15 uur, 4 uur en 45 minuten later dan in Enschede'],
    ['nl', WINTER, 'America/St_Johns', 'Tijd in Dalian', 'woensdag 5.00 uur, 4 uur en 30 minuten vroeger dan in Enschede'],
  ] as const) {
    it(`tells in "${lang}" how late it is in ${zone} at ${moment}, and the difference`, async () => {
      new FakeClock(moment);
      const card = await showCity({ timeZone: zone }, home, { lang });
      await until(() => readFacts(card)[label], 'the time is there');
      expect(readFacts(card)).to.deep.equal({ [label]: told });
    });
  }

  const nineToFive = { start: '09:00', end: '17:00' };
  const openHome = { municipality: { ...home.municipality, officeHours: nineToFive } };
  for (const [lang, moment, label, shared] of [
    ['nl', WINTER, 'Samen op kantoor', 'woensdag 9.00 tot 10.00 uur (Enschede) woensdag 16.00 tot 17.00 uur (Dalian)'],
    ['en', WINTER, 'Offices open together', 'Wednesday 09:00 to 10:00 (Enschede) Wednesday 16:00 to 17:00 (Dalian)'],
    ['de', WINTER, 'Gemeinsame Bürozeit', 'Mittwoch 09:00 bis 10:00 Uhr (Enschede) Mittwoch 16:00 bis 17:00 Uhr (Dalian)'],
    ['zh', WINTER, '共同办公时间', '星期三 09:00 至 10:00 (Enschede) 星期三 16:00 至 17:00 (Dalian)'],
  ] as const) {
    it(`tells in "${lang}" when the offices of both are open`, async () => {
      new FakeClock(moment);
      const card = await showCity({ ...dalian, officeHours: nineToFive }, openHome, { lang });
      await until(() => readFacts(card)[label], 'the hours are there');
      expect(readFacts(card)[label]).to.equal(shared);
    });
  }

  for (const [name, fields, rest] of [
    ['the city did not give its office hours', dalian, openHome],
    ['the municipality did not give its office hours', { ...dalian, officeHours: nineToFive }, home],
    ['offices are never open together', { timeZone: 'America/Los_Angeles', officeHours: nineToFive }, openHome],
    ['there is no day on which both work', { ...dalian, officeHours: { ...nineToFive, days: ['sunday'] } }, openHome],
  ] as const) {
    it(`says nothing of shared hours when ${name}`, async () => {
      new FakeClock(WINTER);
      const card = await showCity(fields, rest);
      await until(() => readFacts(card)['Tijd in Dalian'], 'the time is there');
      expect(Object.keys(readFacts(card))).to.deep.equal(['Tijd in Dalian']);
    });
  }

  for (const [name, rest] of [['is no municipality', {}], ['is no time zone of the municipality', { municipality: { name: 'Enschede' } }]] as const) {
    it(`tells only the time when there ${name}`, async () => {
      new FakeClock(WINTER);
      const card = await showCity(dalian, rest);
      await until(() => readFacts(card)['Tijd in Dalian'], 'the time is there');
      expect(readFacts(card)).to.deep.equal({ 'Tijd in Dalian': 'woensdag 16.30 uur' });
    });
  }

  it('is not for paper, and leaves no empty list there', async () => {
    const card = await showCity({ ...dalian, officeHours: nineToFive }, openHome);
    await until(() => readFacts(card)['Samen op kantoor'], 'the hours are there');
    expect([...getPart(card, 'facts').children].map((row) => row.classList.contains('no-print'))).to.deep.equal([true, true]);
  });

  for (const [where, fields, rest, path, left] of [
    ['there', { timeZone: 'Nowhere/City' }, home, 'cities[0].timeZone', []],
    ['at home', dalian, { municipality: { name: 'Enschede', timeZone: 'Nowhere/City' } }, 'municipality.timeZone', ['Tijd in Dalian at home']],
  ] as const) {
    it(`leaves out what needs a time zone ${where} that the browser does not know, and names it on the console`, async () => {
      const said = watchConsole();
      const card = await showCity({ ...fields, name: `Dalian ${where}` }, rest);
      await until(() => said.messages.some((line) => line.includes(path)), 'the console names it');
      await card.updateComplete;
      expect(Object.keys(readFacts(card))).to.deep.equal(left);
    });
  }

  const readTime = (card: Element): string => /\d+\.\d\d/.exec(readFacts(card)['Tijd in Dalian'] ?? '')?.[0] ?? '';

  it('turns with the minute, with one timer for all cards', async () => {
    const clock = new FakeClock(WINTER);
    const cards = [await showCity(dalian), await showCity({ timeZone: 'America/New_York' }), await showCity(dalian)];
    const readTimes = (): string[] => cards.map(readTime);
    await until(() => readTimes().every(Boolean), 'all know the time');
    expect(readTimes()).to.deep.equal(['16.30', '3.30', '16.30']);
    expect(clock.waiting).to.equal(1);
    expect(clock.next).to.equal('2026-01-14T08:31:00.000Z');
    clock.pass(44_000);
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(readTimes()).to.deep.equal(['16.30', '3.30', '16.30']);
    clock.pass(1000);
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(readTimes()).to.deep.equal(['16.31', '3.31', '16.31']);
    expect([clock.waiting, clock.next]).to.deep.equal([1, '2026-01-14T08:32:00.000Z']);
  });

  it('stops when the last card leaves the page, and goes on when one comes back', async () => {
    const clock = new FakeClock(WINTER);
    const section = placeHtml();
    const first = await showCity(dalian);
    const second = await showCity(dalian);
    await until(() => readTime(first) && readTime(second), 'both know the time');
    first.remove();
    expect(clock.waiting).to.equal(1);
    second.remove();
    expect(clock.waiting).to.equal(0);
    clock.pass(600_000);
    section.append(first);
    await until(() => readTime(first) === '16.40', 'it knows the time at once');
    expect(clock.waiting).to.equal(1);
  });

  it('stands still while the page is hidden, and is right as soon as it is seen', async () => {
    const clock = new FakeClock(WINTER);
    const card = await showCity(dalian);
    await until(() => readTime(card) === '16.30', 'it knows the time');
    setHidden(true);
    expect(clock.waiting).to.equal(0);
    clock.pass(3_600_000);
    await card.updateComplete;
    expect(readTime(card)).to.equal('16.30');
    setHidden(false);
    await card.updateComplete;
    expect(readTime(card)).to.equal('17.30');
    expect(clock.waiting).to.equal(1);
  });

  it('knows the time as soon as the page is seen when the card came while it was hidden', async () => {
    const clock = new FakeClock(WINTER);
    setHidden(true);
    const card = await showCity(dalian);
    await until(() => 'Tijd in Dalian' in readFacts(card), 'it is drawn');
    expect(clock.waiting).to.equal(0);
    clock.pass(600_000);
    setHidden(false);
    await until(() => readTime(card) === '16.40', 'it knows the time');
    expect(clock.waiting).to.equal(1);
  });
});

describe('accessibility of <partner-city-card>', () => {
  const full = writeCity(
    {
      country: 'CN', region: { nl: 'Liaoning' }, population: { value: 7, year: 2024, source: { label: 'Bron', url: '/x' } }, timeZone: 'Asia/Shanghai',
      description: [{ de: 'Hallo' }], image: { src: '/content/images/dalian.svg', alt: 'Haven', credit: 'Jan' }, links: [{ label: 'Meer', url: '/y' }],
    },
    { municipality: { name: 'Enschede', timeZone: 'Europe/Amsterdam' } },
  );
  const states: [name: string, state: ContentState, city: string, data: unknown][] = [
    ['ready', 'ready', 'dalian', real.data], ['ready with every field', 'ready', 'dalian', full], ['loading', 'loading', 'dalian', undefined],
    ['failed', 'failed', 'dalian', 'not JSON'], ['of an unknown city', 'failed', 'atlantis', real.data],
  ];
  for (const lang of languages) {
    for (const [name, state, city, data] of states) {
      it(`passes in "${lang}" when it is ${name}`, async () => {
        watchConsole();
        const key = createKey();
        const attributes = { lang, city, ...(data === undefined ? { src: locate('held', key) } : {}) };
        const card = await show('partner-city-card', attributes, { data }, state);
        await until(() => getPart(card, 'base').lang === lang, 'the words are here');
        try {
          await expect(card).to.be.accessible();
        } finally {
          await release(key);
        }
      });
    }
  }
});
