/** What few cities have: each field on a card, in four languages, and that what is absent leaves no gap. */
import { expect } from '@open-wc/testing';
import { writeCity } from '../../support/content.js';
import type { Written } from '../../support/content.js';
import { FakeClock } from '../../support/fake-clock.js';
import { findDeep, findPart, findParts, getPart, show, until } from '../../support/place.js';
import { readText } from '../../support/read-page.js';
import { watchConsole } from '../../support/watch-console.js';
import { listForeign } from '../../safety/rendered.js';

const languages = ['nl', 'en', 'de', 'zh'] as const;
type Language = (typeof languages)[number];
type InLanguages = Record<Language, string>;

const showCity = (fields: Written, rest: Written = {}, attributes: Record<string, string> = {}) =>
  show('partner-city-card', { city: 'dalian', ...attributes }, { data: writeCity(fields, rest) });

const readLinks = (card: Element): [string, string | null][] =>
  findParts(card, 'links').flatMap((list) => [...list.children].map((item) => [readText(item), item.querySelector('a')!.getAttribute('href')] as [string, string | null]));

const readFacts = (card: Element): [string, string][] =>
  [...(findPart(card, 'facts')?.querySelectorAll('dt') ?? [])].map((term) => [readText(term), readText(term.nextElementSibling!)]);

describe('the tie on <partner-city-card>', () => {
  for (const [partnership, shown] of [
    [{ since: '1985' }, { nl: 'Partnerstad sinds 1985', en: 'Partner city since 1985', de: 'Partnerstadt seit 1985', zh: '自1985年起为伙伴城市' }],
    [{ since: '1985-06-14', kind: 'partner', state: 'active' }, { nl: 'Partnerstad sinds 14 juni 1985', de: 'Partnerstadt seit 14. Juni 1985' }],
    [{ since: '1998', kind: 'friendship' }, { nl: 'Bevriende stad sinds 1998', en: 'Friendship city since 1998', de: 'Städtefreundschaft seit 1998', zh: '自1998年起为友好城市' }],
    [{ since: '1998-03', kind: 'cooperation' }, { nl: 'Samenwerking sinds maart 1998', en: 'Cooperation since March 1998' }],
    [{ kind: 'solidarity' }, { nl: 'Solidariteitsband', en: 'Solidarity partner', de: 'Solidaritätspartnerschaft', zh: '互助城市' }],
    [{ kind: 'climate' }, { nl: 'Klimaatpartner', en: 'Climate partner', de: 'Klimapartnerschaft', zh: '气候伙伴' }],
    [{ kind: 'project', since: '2024', until: '2027' }, { nl: 'Projectpartner van 2024 tot 2027', en: 'Project partner from 2024 to 2027', de: 'Projektpartnerschaft von 2024 bis 2027', zh: '项目伙伴，2024年至2027年' }],
    [{ until: '2015', state: 'ended' }, { nl: 'Partnerstad tot 2015 Beëindigd', en: 'Partner city until 2015 Ended', de: 'Partnerstadt bis 2015 Beendet', zh: '伙伴城市，至2015年 已结束' }],
    [{ since: '1985', state: 'paused' }, { nl: 'Partnerstad sinds 1985 Tijdelijk gestopt', en: 'Partner city since 1985 Paused', de: 'Partnerstadt seit 1985 Ruht zurzeit', zh: '自1985年起为伙伴城市 暂停' }],
  ] as [Written, Partial<InLanguages>][]) {
    for (const [lang, text] of Object.entries(shown)) {
      it(`says of ${JSON.stringify(partnership)} in "${lang}": ${text}`, async () => {
        const card = await showCity({ partnership }, {}, { lang });
        await until(() => readText(findPart(card, 'partnership')) === text, `it says so, and not ${readText(findPart(card, 'partnership'))}`);
      });
    }
  }

  it('has a badge only where it is not active', async () => {
    expect(findPart(await showCity({ partnership: { since: '1985', state: 'active' } }), 'badge')).to.equal(undefined);
    expect(readText(getPart(await showCity({ partnership: { state: 'paused' } }), 'badge'))).to.equal('Tijdelijk gestopt');
  });

  it('says nothing where only the agreement is known', async () => {
    const card = await showCity({ partnership: { agreement: { title: 'Overeenkomst', url: '/o.pdf' } } });
    expect(findPart(card, 'partnership')).to.equal(undefined);
    expect(readLinks(card).map(([text]) => text)).to.deep.equal(['Overeenkomst']);
  });
});

describe('where a city is, on <partner-city-card>', () => {
  const municipality = { name: 'Enschede', location: { latitude: 52.2215, longitude: 6.8937 } };
  const location = { latitude: 38.914, longitude: 121.6147 };
  for (const [lang, text] of Object.entries({
    nl: 'circa 8.090 km van Enschede', en: 'about 8,090 km from Enschede', de: 'rund 8.090 km von Enschede', zh: '距Enschede约8,090 km',
  })) {
    it(`says how far it is in "${lang}"`, async () => {
      const card = await showCity({ location, region: 'Liaoning', country: 'CN' }, { municipality }, { lang });
      expect(readText(getPart(card, 'distance'))).to.equal(text);
    });
  }

  it('needs the locations of both', async () => {
    expect(findPart(await showCity({ location }, { municipality: { name: 'Enschede' } }), 'distance')).to.equal(undefined);
    expect(findPart(await showCity({}, { municipality }), 'distance')).to.equal(undefined);
    expect(findPart(await showCity({ location: municipality.location }, { municipality }), 'distance')).to.equal(undefined);
  });

});

describe('the name in its own script on <partner-city-card>', () => {
  it('stands beside the name, with its language and direction', async () => {
    const card = await showCity({ name: 'Fez', nativeName: { text: 'فاس', language: 'ar', direction: 'rtl' } });
    const name = getPart(card, 'native-name');
    expect([name.textContent, name.lang, name.dir, getComputedStyle(name).direction]).to.deep.equal(['فاس', 'ar', 'rtl', 'rtl']);
    expect(getPart(card, 'heading').contains(name)).to.equal(false);
  });

  it('has the direction of its letters where none is given', async () => {
    const name = getPart(await showCity({ nativeName: { text: 'فاس', language: 'ar' } }), 'native-name');
    expect([name.dir, getComputedStyle(name).direction]).to.deep.equal(['auto', 'rtl']);
  });

  it('is not said twice', async () => {
    const fields = { name: { nl: 'Dalian', zh: '大连' }, nativeName: { text: '大连', language: 'zh' } };
    expect(readText(findPart(await showCity(fields), 'native-name'))).to.equal('大连');
    expect(findPart(await showCity(fields, {}, { lang: 'zh' }), 'native-name')).to.equal(undefined);
  });
});

describe('contacts on <partner-city-card>', () => {
  const contact = {
    role: { nl: 'Voor scholen' }, organisation: 'Gemeente Enschede', position: { nl: 'Adviseur' }, email: 'international@example.org',
    phone: '+31 (0)53 481 81 81', address: 'Straat 1\n7500 AA Enschede', openingHours: { nl: 'maandag, 9 tot 12 uur' },
  };

  it('are facts with an address, whose mail and telephone are links', async () => {
    const card = await showCity({ contacts: [contact] });
    expect(readFacts(card)).to.deep.equal([
      ['Voor scholen', 'Gemeente Enschede Adviseur Straat 1 7500 AA Enschede +31 (0)53 481 81 81 international@example.org maandag, 9 tot 12 uur'],
    ]);
    const address = card.shadowRoot!.querySelector('address')!;
    expect([...address.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+31534818181', 'mailto:international@example.org']);
    // Paragraphs: in the plain form there is no style sheet that would set lines apart.
    expect([...address.children].map(({ localName }) => localName)).to.deep.equal(['p', 'p', 'p', 'p', 'p', 'p']);
    expect([...address.querySelectorAll('bdi')].map((line) => line.getBoundingClientRect().left)).to.satisfy((lefts: number[]) => new Set(lefts).size === 1);
  });

  for (const [phone, href] of [['053 481 81 81', 'tel:0534818181'], ['(053) 481-8181', 'tel:0534818181'], ['(0)53 481 81 81', 'tel:0534818181'], ['+31/53.4818181', 'tel:+31534818181']] as const) {
    it(`dial ${phone} as ${href}`, async () => {
      const card = await showCity({ contacts: [{ phone }] });
      expect(findParts(card, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([href]);
    });
  }

  it('say whom they are for, where no role is given', async () => {
    for (const [lang, term] of Object.entries({ nl: 'Contact', en: 'Contact', de: 'Kontakt', zh: '联系方式' })) {
      const card = await showCity({ contacts: [{ organisation: 'Bureau' }] }, {}, { lang });
      expect(readFacts(card)).to.deep.equal([[term, 'Bureau']]);
    }
  });

  it('are not there where nothing is known of them', async () => {
    expect(findPart(await showCity({ contacts: [{}, { role: 'Leeg' }] }), 'facts')).to.equal(undefined);
  });
});

describe('further facts on <partner-city-card>', () => {
  it('are shown as they are given, after the population', async () => {
    const card = await showCity({
      population: { value: 320_000, approximate: true, date: '2023-12-31', source: { label: 'CBS', url: 'https://www.cbs.nl/' } },
      facts: [{ label: { nl: 'Oppervlakte' }, value: '125 km²' }, { label: 'Rivieren', value: 'Bagmati\nBishnumati' }],
      association: { name: 'Stichting', url: 'https://example.org/' },
    });
    await until(() => readText(card).includes('december'), 'the date is there');
    expect(readFacts(card)).to.deep.equal([
      ['Inwoners', 'circa 320.000 (31 december 2023), bron: CBS'], ['Oppervlakte', '125 km²'], ['Rivieren', 'Bagmati Bishnumati'], ['Organisatie', 'Stichting'],
    ]);
    expect(findParts(card, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal(['https://www.cbs.nl/', 'https://example.org/']);
  });

  for (const [lang, text] of Object.entries({ en: 'about 320,000 (31 December 2023)', de: 'rund 320.000 (31. Dezember 2023)', zh: '约320,000 (2023年12月31日)' })) {
    it(`tell an approximate population in "${lang}"`, async () => {
      const card = await showCity({ population: { value: 320_000, approximate: true, date: '2023-12-31', year: 2023 } }, {}, { lang: lang === 'en' ? 'en-GB' : lang });
      await until(() => readFacts(card)[0]?.[1] === text, `it says so, and not ${readFacts(card)[0]?.[1]}`);
    });
  }
});

describe('links and documents on <partner-city-card>', () => {
  const documents = [
    { title: 'Overeenkomst', url: 'https://example.org/a.pdf', format: 'pdf', bytes: 1_248_000, language: 'de' },
    { title: 'Cijfers', url: '/cijfers.csv', bytes: 2300 },
    { title: 'Brief', url: 'https://example.org/brief' },
  ];
  for (const [lang, texts] of Object.entries({
    nl: ['Website van Dalian', 'Link', 'Overeenkomst (pdf, 1,2 MB, Duits)', 'Cijfers (3 kB)', 'Brief'],
    en: ['Website of Dalian', 'Link', 'Overeenkomst (pdf, 1.2 MB, German)', 'Cijfers (3 kB)', 'Brief'],
    de: ['Website von Dalian', 'Link', 'Overeenkomst (pdf, 1,2 MB, Deutsch)', 'Cijfers (3 kB)', 'Brief'],
    zh: ['Dalian官方网站', 'Link', 'Overeenkomst (pdf, 1.2 MB, 德语)', 'Cijfers (3 kB)', 'Brief'],
  })) {
    it(`begin with the city's own site and end with documents, in "${lang}"`, async () => {
      const card = await showCity({
        website: 'https://dalian.example/', links: [{ label: 'Link', url: 'https://example.org/' }],
        partnership: { agreement: documents[0] }, documents: documents.slice(1),
      }, {}, { lang });
      await until(() => readText(card).includes('MB'), 'the size is there');
      expect(readLinks(card)).to.deep.equal([
        [texts[0], 'https://dalian.example/'], [texts[1], 'https://example.org/'], [texts[2], 'https://example.org/a.pdf'],
        [texts[3], new URL('/cijfers.csv', location.href).href], [texts[4], 'https://example.org/brief'],
      ]);
    });
  }
});

describe('pictures on <partner-city-card>', () => {
  const picture = (name: string, more: Written = {}): Written => ({ src: `https://example.invalid/${name}.webp`, alt: name, ...more });
  const readNames = (images: Iterable<Element>): (string | null)[] => [...images].map((image) => image.getAttribute('alt'));

  it('are all there: the first on the card, the others in a row', async () => {
    watchConsole();
    for (const fields of [{ image: picture('a'), images: [picture('b'), picture('c')] }, { images: [picture('a'), picture('b'), picture('c')] }]) {
      const card = await showCity(fields);
      expect(readNames(card.shadowRoot!.querySelectorAll('figure img'))).to.deep.equal(['a']);
      expect(readNames(getPart(card, 'images').querySelectorAll('img'))).to.deep.equal(['b', 'c']);
    }
  });

  it('have no row where there is one', async () => {
    watchConsole();
    const card = await showCity({ images: [picture('a')] });
    expect(findPart(card, 'images')).to.equal(undefined);
    expect(findDeep(card, 'figure')).to.have.length(1);
  });

  it('of the row open in their place, by a button with their text', async () => {
    watchConsole();
    const card = await showCity({ images: [picture('a'), picture('b', { width: 1600, height: 900, credit: 'Foto: Jan' })] });
    const [summary] = findDeep(card, 'summary');
    const credit = findParts(card, 'credit')[0]!;
    const width = (): number => summary!.getBoundingClientRect().width;
    const small = width();
    expect(credit.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    summary!.click();
    expect((summary!.parentElement as HTMLDetailsElement).open).to.equal(true);
    await until(() => credit.checkVisibility({ contentVisibilityAuto: true }), 'the credit is seen');
    expect(width()).to.be.greaterThan(small * 2);
    expect(summary!.getBoundingClientRect().height / width()).to.be.closeTo(9 / 16, 0.01);
  });

  it('say who made them and under what licence', async () => {
    watchConsole();
    const card = await showCity({ image: picture('a', { credit: 'Foto: Jan', license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }) });
    expect(readText(getPart(card, 'credit'))).to.equal('Foto: Jan CC BY 4.0');
    expect(getPart(card, 'credit').querySelector('a')!.href).to.equal('https://creativecommons.org/licenses/by/4.0/');
    expect(readText(getPart(await showCity({ image: picture('a', { license: { name: 'CC0' } }) }), 'credit'))).to.equal('CC0');
  });

  it('give the browser a choice of sizes, and what has to stay in sight', async () => {
    watchConsole();
    const card = await showCity({ image: picture('a', { width: 1600, height: 900, focus: { x: 35, y: 40 }, sizes: [{ src: 'https://example.invalid/a-480.webp', width: 480 }, { src: 'javascript:1', width: 9 }] }) });
    const image = getPart(card, 'image') as HTMLImageElement;
    expect(image.srcset).to.equal('https://example.invalid/a-480.webp 480w,https://example.invalid/a.webp 1600w');
    expect(image.sizes).to.equal('auto, 100vw');
    expect(getComputedStyle(image).objectPosition).to.equal('35% 40%');
  });

  for (const [width, height] of [[1600, 900], [900, 1600], [2100, 900], [500, 500]] as const) {
    it(`of ${width} to ${height} are not cropped, in a narrow and in a wide card`, async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!)));
      watchConsole();
      const card = await showCity({ image: picture('a', { width, height }), description: ['Lang. '.repeat(300)] });
      const image = getPart(card, 'image') as HTMLImageElement;
      image.loading = 'eager';
      image.src = URL.createObjectURL(blob);
      await until(() => image.complete && image.naturalWidth === width, 'the picture is there');
      for (const size of ['320px', '1100px']) {
        card.parentElement!.style.inlineSize = size;
        const { clientWidth, clientHeight } = image;
        const isWhole = Math.abs(clientWidth / clientHeight - width / height) < 0.02;
        expect(isWhole || getComputedStyle(image).objectFit === 'contain', `${clientWidth} to ${clientHeight}`).to.equal(true);
      }
    });
  }
});

describe('machine translation on <partner-city-card>', () => {
  const texts = { name: { nl: 'Dalian', en: 'Dalian', de: 'Dalian', zh: '大连' }, description: [{ nl: 'Stad', en: 'City', de: 'Stadt', zh: '城市' }] };
  for (const [lang, note] of Object.entries({
    en: 'This text was translated by a computer.', de: 'Dieser Text wurde von einem Computer übersetzt.', zh: '本文由计算机翻译。',
  })) {
    it(`is said in "${lang}"`, async () => {
      const card = await showCity(texts, { translations: { machine: [lang] } }, { lang });
      expect(readText(getPart(card, 'note'))).to.equal(note);
    });
  }

  it('is not said of what a person wrote', async () => {
    expect(findPart(await showCity(texts, { translations: { machine: ['en', 'zh'] } }), 'note')).to.equal(undefined);
    expect(findPart(await showCity({ name: 'Dalian' }, { translations: { machine: ['nl'] } }), 'note')).to.equal(undefined);
    expect(findPart(await showCity(texts, { translations: {} }), 'note')).to.equal(undefined);
  });
});

/** Every field that there is. */
const everything = (text: unknown, url: string): Written => ({
  name: 'Dalian', nativeName: { text: typeof text === 'string' ? text : '大连', language: 'zh' }, country: 'CN', region: text, timeZone: 'Asia/Shanghai',
  officeHours: { start: '08:30', end: '17:00', days: ['monday'] }, location: { latitude: 38.9, longitude: 121.6 },
  partnership: { since: '1985', kind: 'partner', state: 'paused', agreement: { title: text, url, format: typeof text === 'string' ? text : 'pdf', bytes: 5, language: 'nl' } },
  population: { value: 5, date: '2023-12-31', approximate: true, source: { label: text, url } }, facts: [{ label: text, value: text }],
  description: [text], website: url, association: { name: text, url }, links: [{ label: text, url }],
  contacts: [{ role: text, organisation: text, position: text, email: 'a@example.org', phone: '053 481 81 81', address: text, openingHours: text }],
  documents: [{ title: text, url, format: 'pdf', bytes: 1_000_000, language: 'zh-Hans' }],
  image: { src: url, alt: text, credit: text, license: { name: text, url }, focus: { x: 1, y: 2 }, sizes: [{ src: url, width: 480 }] },
  images: [{ src: url, alt: text, credit: text, license: { name: text, url }, sizes: [{ src: url, width: 480 }] }],
});
const municipality = { name: 'Enschede', timeZone: 'Europe/Amsterdam', officeHours: { start: '08:30', end: '17:00' }, location: { latitude: 52.2, longitude: 6.9 } };

describe('a <partner-city-card> with everything', () => {
  for (const lang of languages) {
    it(`passes the rules for accessibility in "${lang}"`, async () => {
      watchConsole();
      const data = { ...writeCity(everything({ nl: 'Tekst', en: 'Text', de: 'Text', zh: '文字' }, 'https://example.invalid/a'), { municipality, translations: { machine: ['zh'] } }) };
      const card = await show('partner-city-card', { city: 'dalian', lang }, { data });
      await until(() => readText(card).includes('MB'), 'all is there');
      await expect(card).to.be.accessible();
    });
  }

  for (const attack of ['<img src=x onerror="window.__hit=1">', '"><script>window.__hit=1</script>', `javascript:window.__hit=1`, '${window.__hit=1}', '?<x>&bcc=a@b.cd', ' data:text/html,<script>1</script> 1w, x']) {
    it(`runs nothing of ${JSON.stringify(attack)} in any field`, async () => {
      watchConsole();
      for (const [text, url] of [[attack, 'https://example.invalid/'], ['Tekst', attack], [attack, attack]] as const) {
        const city = everything(text, url);
        Object.assign((city['contacts'] as Written[])[0]!, text === attack ? { email: attack, phone: attack } : {});
        const card = await show('partner-city-card', { city: 'dalian' }, { data: writeCity(city, { municipality, translations: { machine: [attack] } }) });
        expect(listForeign(card)).to.deep.equal([]);
        expect(findDeep(card, 'script, iframe, b')).to.have.length(0);
        if (text === attack) expect(readText(card)).to.include(attack.trim());
      }
      expect((window as { __hit?: unknown }).__hit).to.equal(undefined);
    });
  }

  it('keeps its place for what needs the time', async () => {
    new FakeClock('2026-01-12T08:30:00Z');
    const card = await showCity({ timeZone: 'Asia/Shanghai', officeHours: { start: '08:30', end: '17:00' } }, { municipality });
    await until(() => readFacts(card).length === 2, 'both are there');
    expect(readFacts(card)[1]).to.deep.equal(['Samen op kantoor', 'maandag 8.30 tot 10.00 uur (Enschede) maandag 15.30 tot 17.00 uur (Dalian)']);
  });
});
