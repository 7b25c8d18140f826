/** `<partner-cities>`: the whole page, its parts, its close button and its languages. */
import { expect } from '@open-wc/testing';
import { PartnerBeforePrintEvent, PartnerContentFailedEvent } from '../../../../src/index.js';
import { createKey, release } from '../../../support/test-origins.js';
import { readRealContent, writeCity } from '../../support/content.js';
import { findDeep, findPart, findParts, getPart, locate, make, placeHtml, settle, show, until, untilState } from '../../support/place.js';
import type { ContentState } from '../../support/place.js';
import { isSeen, readFocus, readText } from '../../support/read-page.js';
import { spoil } from '../../support/spoil.js';
import { watchConsole } from '../../support/watch-console.js';

const words = {
  nl: { title: 'Partnersteden', links: ['Shop', 'Routes', 'Blog'], more: 'Meer', close: 'Sluiten', print: 'Printen', local: 'Tijd in Dalian', together: 'Samen met Dalian', introduction: 'Enschede werkt samen' },
  en: { title: 'Partner cities', links: ['Shop', 'Routes', 'Blog'], more: 'More', close: 'Close', print: 'Print', local: 'Time in Dalian', together: 'Together with Dalian', introduction: 'Enschede works together' },
  de: { title: 'Partnerstädte', links: ['Shop', 'Routen', 'Blog'], more: 'Mehr', close: 'Schließen', print: 'Drucken', local: 'Uhrzeit in Dalian', together: 'Gemeinsam mit Dalian', introduction: 'Enschede arbeitet' },
  zh: { title: '伙伴城市', links: ['商店', '路线', '博客'], more: '更多', close: '关闭', print: '打印', local: '大连时间', together: '与大连的合作', introduction: '恩斯赫德与两座伙伴城市' },
} as const;
type Language = keyof typeof words;
const languages = Object.keys(words) as Language[];

const real = { data: readRealContent() };

/** The headings of the page, through shadow roots: level and text. */
const readOutline = (element: Element): string[] =>
  findDeep(element, 'h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${readText(heading)}`);

const readCities = (element: Element): string[] =>
  findDeep(element, 'partner-city-card').map((card) => card.getAttribute('city')!);

/** What matches inside the elements of a tag. */
const findIn = (element: Element, tag: string, selector: string): HTMLElement[] =>
  findDeep(element, tag).flatMap((inner) => findDeep(inner, selector));

const findClose = (element: Element): HTMLElement => getPart(element, 'close');

describe('<partner-cities>', () => {
  it('shows a heading, an introduction, links, a language switch and a print button', async () => {
    const element = await show('partner-cities', {}, real);
    await settle(element);
    expect(readText(getPart(element, 'heading'))).to.equal('Partnersteden');
    expect(findParts(element, 'introduction').map(readText)).to.deep.equal(
      real.data.introduction!.map((text) => (text as Record<string, string>).nl),
    );
    expect(findParts(element, 'link').map((link) => [readText(link), (link as HTMLAnchorElement).href])).to.deep.equal([
      ['Shop', 'https://www.enschede.nl/shop'], ['Routes', 'https://www.enschede.nl/routes'], ['Blog', 'https://www.enschede.nl/blog'],
    ]);
    expect(findIn(element, 'partner-language-switch', 'button').map(readText)).to.deep.equal(['Nederlands', 'English', 'Deutsch', '中文']);
    expect(findDeep(element, 'partner-print-button').map(isSeen)).to.deep.equal([true]);
    expect(findPart(element, 'close')).to.equal(undefined);
  });

  it('shows each city with its card and its activities, in the order of the content', async () => {
    const element = await show('partner-cities', {}, real);
    expect(readCities(element)).to.deep.equal(['palo-alto', 'dalian']);
    expect(findDeep(element, 'partner-activity-list').map((list) => list.getAttribute('city'))).to.deep.equal(['palo-alto', 'dalian']);
  });

  it('leaves no gap for what the content does not have', async () => {
    const element = await show('partner-cities', {}, { data: writeCity({}) });
    await settle(element);
    expect(readOutline(element)).to.deep.equal(['h2 Partnersteden', 'h3 Dalian']);
    for (const part of ['introduction', 'links']) expect(findPart(element, part)).to.equal(undefined);
    expect(findDeep(element, 'partner-activity-list')).to.have.length(0);
    expect(getPart(element, 'header').querySelectorAll('nav')).to.have.length(0);
  });

  for (const [cities, shown] of [
    ['dalian palo-alto', ['dalian', 'palo-alto']],
    ['palo-alto dalian', ['palo-alto', 'dalian']],
    ['dalian', ['dalian']],
    ['  dalian \n dalian ', ['dalian']],
    ['', ['palo-alto', 'dalian']],
  ] as const) {
    it(`picks and orders with cities=${JSON.stringify(cities)}`, async () => {
      const element = await show('partner-cities', { cities }, real);
      expect(readCities(element)).to.deep.equal(shown);
    });
  }

  it('follows a change of the cities that are asked for', async () => {
    const element = await show('partner-cities', { cities: 'dalian' }, real);
    element.cities = 'palo-alto';
    await element.updateComplete;
    expect(readCities(element)).to.deep.equal(['palo-alto']);
    element.removeAttribute('cities');
    element.cities = undefined;
    await element.updateComplete;
    expect(readCities(element)).to.deep.equal(['palo-alto', 'dalian']);
  });

  it('fails with the reason "city" when one of the cities is not in the content', async () => {
    watchConsole();
    const section = placeHtml();
    const reasons: string[] = [];
    section.addEventListener('partner-content-failed', (event) => reasons.push((event as PartnerContentFailedEvent).error.reason));
    const element = await show('partner-cities', { cities: 'dalian atlantis' }, { ...real, parent: section }, 'failed');
    expect(reasons).to.deep.equal(['city']);
    await until(() => readText(getPart(element, 'status')) === 'Deze partnerstad staat niet in de gegevens.', 'the visitor is told');
    expect(readCities(element)).to.deep.equal([]);
  });

  it('tells of its content once, not for each card and list inside', async () => {
    const section = placeHtml();
    let count = 0;
    section.addEventListener('partner-content-loaded', () => (count += 1));
    const element = await show('partner-cities', {}, { ...real, parent: section });
    for (const inner of findDeep(element, 'partner-city-card, partner-activity-list')) await untilState(inner, 'ready');
    expect(count).to.equal(1);
  });

  for (const [attribute, page, card, list] of [
    [undefined, 'h2', 'h3', 'h4'], ['1', 'h1', 'h2', 'h3'], ['3', 'h3', 'h4', 'h5'], ['5', 'h5', 'h6', 'h6'], ['6', 'h6', 'h6', 'h6'],
    ['9', 'h6', 'h6', 'h6'], ['0', 'h2', 'h3', 'h4'], ['-1', 'h1', 'h2', 'h3'], ['nonsense', 'h2', 'h3', 'h4'],
  ] as const) {
    it(`has headings in order with heading-level=${attribute}`, async () => {
      const element = await show('partner-cities', { cities: 'dalian', ...(attribute ? { 'heading-level': attribute } : {}) }, real);
      await settle(element);
      expect(readOutline(element).slice(0, 3)).to.deep.equal([`${page} Partnersteden`, `${card} Dalian`, `${list} Samen met Dalian`]);
    });
  }

  it('passes `searchable` on to its lists', async () => {
    const element = await show('partner-cities', { searchable: '' }, real);
    await settle(element);
    expect(findDeep(element, 'input[type=search]')).to.have.length(2);
    element.searchable = false;
    await settle(element);
    expect(findDeep(element, 'input[type=search]')).to.have.length(0);
  });
});

describe('close on <partner-cities>', () => {
  it('is there when the host asks for it', async () => {
    const element = await show('partner-cities', { closable: '' }, real);
    expect(readText(findClose(element))).to.equal('Sluiten');
    element.closable = false;
    await element.updateComplete;
    expect(findPart(element, 'close')).to.equal(undefined);
  });

  it('tells the host, which can do what closing means instead', async () => {
    const section = placeHtml();
    const element = await show('partner-cities', { closable: '' }, { ...real, parent: section });
    const heard: Record<string, unknown>[] = [];
    section.addEventListener('partner-close', (event) => {
      event.preventDefault();
      heard.push({ fromElement: event.target === element, bubbles: event.bubbles, composed: event.composed, cancelable: event.cancelable });
    });
    findClose(element).click();
    expect(heard).to.deep.equal([{ fromElement: true, bubbles: true, composed: true, cancelable: true }]);
    expect(isSeen(element)).to.equal(true);
  });

  it('hides the element and gives the focus back to where it came from', async () => {
    const section = placeHtml('<button id="opener">Partnersteden</button>');
    const element = await show('partner-cities', { closable: '' }, { ...real, parent: section });
    const opener = section.querySelector<HTMLElement>('#opener')!;
    opener.focus();
    findIn(element, 'partner-language-switch', 'button')[0]!.focus();
    findClose(element).focus();
    findClose(element).click();
    expect(element.hidden).to.equal(true);
    expect(isSeen(element)).to.equal(false);
    expect(readFocus() === opener).to.equal(true);
  });

  it('hides the element also when the focus came from nowhere', async () => {
    const element = await show('partner-cities', { closable: '' }, real);
    findClose(element).click();
    expect(element.hidden).to.equal(true);
  });

  const frames: [name: string, markup: string, open: (frame: HTMLElement) => void, isOpen: (frame: HTMLElement) => boolean][] = [
    ['a modal dialog', '<dialog></dialog>', (frame) => (frame as HTMLDialogElement).showModal(), (frame) => (frame as HTMLDialogElement).open],
    ['a dialog', '<dialog></dialog>', (frame) => (frame as HTMLDialogElement).show(), (frame) => (frame as HTMLDialogElement).open],
    ['a popover', '<div popover></div>', (frame) => frame.showPopover(), (frame) => frame.matches(':popover-open')],
    ['a dialog that is a popover', '<dialog popover></dialog>', (frame) => frame.showPopover(), (frame) => frame.matches(':popover-open')],
  ];
  for (const [name, markup, open, isOpen] of frames) {
    for (const inShadow of [false, true]) {
      it(`closes ${name} around it${inShadow ? ', through a shadow root' : ''}, and the focus goes back`, async () => {
        const section = placeHtml(`<button>Partnersteden</button>${markup}`);
        const [opener, frame] = [...section.children] as [HTMLElement, HTMLElement];
        let parent: ParentNode & Node = frame;
        if (inShadow) {
          const host = document.createElement('div');
          frame.append(host);
          parent = host.attachShadow({ mode: 'open' });
        }
        const element = make('partner-cities', { closable: '' }, real);
        parent.append(element);
        await untilState(element, 'ready');
        opener.focus();
        open(frame);
        findClose(element).focus();
        findClose(element).click();
        expect(isOpen(frame)).to.equal(false);
        expect(element.hidden, 'it is there when the frame opens again').to.equal(false);
        await until(() => readFocus() === opener, 'the focus is back');
      });
    }
  }

  it('closes only the nearest of two frames', async () => {
    const section = placeHtml('<dialog><div popover></div></dialog>');
    const dialog = section.querySelector('dialog')!;
    const popover = section.querySelector<HTMLElement>('[popover]')!;
    const element = await show('partner-cities', { closable: '' }, { ...real, parent: popover });
    dialog.showModal();
    popover.showPopover();
    findClose(element).click();
    expect([popover.matches(':popover-open'), dialog.open]).to.deep.equal([false, true]);
    findClose(element).click();
    expect(dialog.open).to.equal(false);
  });

  it('closes a dialog in a browser that knows no popovers, and refuses their selector', async () => {
    for (const name of ['closest', 'matches'] as const) {
      const native = Element.prototype[name] as (selector: string) => unknown;
      spoil(Element.prototype, name, function (this: Element, selector: string) {
        // A selector that is unknown in :is() matches nothing; elsewhere, it makes the whole invalid.
        if (selector.replace(/:is\([^()]*\)/g, '').includes(':popover-open')) throw new SyntaxError(`${selector} is not valid`);
        return native.call(this, selector.replaceAll(':popover-open', ':not(*)'));
      });
    }
    const section = placeHtml('<dialog></dialog>');
    const dialog = section.querySelector('dialog')!;
    const element = await show('partner-cities', { closable: '' }, { ...real, parent: dialog });
    dialog.showModal();
    findClose(element).click();
    expect(dialog.open).to.equal(false);
    const alone = await show('partner-cities', { closable: '' }, real);
    findClose(alone).click();
    expect(alone.hidden).to.equal(true);
  });

  it('hides the element when the popover around it is not open as one', async () => {
    const section = placeHtml('<div popover style="display: block; position: static"></div>');
    const element = await show('partner-cities', { closable: '' }, { ...real, parent: section.firstElementChild! });
    findClose(element).click();
    expect(element.hidden).to.equal(true);
  });
});

describe('print on <partner-cities>', () => {
  it('asks the host first, on the element and with the title, and can be stopped', async () => {
    const section = placeHtml();
    const element = await show('partner-cities', { lang: 'en' }, { ...real, parent: section });
    const heard: unknown[] = [];
    section.addEventListener('partner-before-print', (event) => {
      event.preventDefault();
      heard.push([event instanceof PartnerBeforePrintEvent, event.target === element, event.title]);
    });
    expect(await element.print()).to.equal(false);
    expect(heard).to.deep.equal([[true, true, 'Partner cities']]);
  });

  it('is what its print button does', async () => {
    const element = await show('partner-cities', {}, real);
    await settle(element);
    let count = 0;
    element.addEventListener('partner-before-print', (event) => {
      event.preventDefault();
      if (event.target === element) count += 1;
    });
    findIn(element, 'partner-print-button', 'button')[0]!.click();
    await until(() => count === 1, 'the element is told');
  });

  it('has no title while there is no content', async () => {
    const element = await show('partner-cities', {}, { data: { cities: [] } }, 'empty');
    const titles: unknown[] = [];
    element.addEventListener('partner-before-print', (event) => {
      event.preventDefault();
      titles.push(event.title);
    });
    expect(await element.print()).to.equal(false);
    expect(titles).to.deep.equal([undefined]);
  });
});

describe('the language switch of <partner-cities>', () => {
  const readOffered = (element: Element): string[] => findIn(element, 'partner-language-switch', 'button').map(readText);
  const write = (...languages: string[]): unknown =>
    ({ title: Object.fromEntries(languages.map((language) => [language, `Title in ${language}`])), cities: [{ id: 'c', name: 'C' }] });
  /** Engines differ in capitals, and in how they name a region. */
  const ownName = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag)!;
  const cases: [languages: string[], attribute: string | undefined, offered: string[]][] = [
    [['nl', 'fr'], undefined, ['Nederlands', ownName('fr')]],
    [['de_AT', 'it'], undefined, [ownName('de-AT'), ownName('it')]],
    [['nl'], undefined, []],
    [['fr'], undefined, []],
    [['nl', 'en', 'de'], 'en nl', ['English', 'Nederlands']],
    [['nl', 'en', 'de'], 'nl_NL', []],
    [['nl', 'en'], '', ['Nederlands', 'English']],
    [['nl', 'en'], 'posix', ['Nederlands', 'English']],
  ];
  for (const [languages, attribute, offered] of cases) {
    it(`offers ${offered.join(', ') || 'nothing'} for content in ${languages.join(', ')}${attribute === undefined ? '' : ` and languages="${attribute}"`}`, async () => {
      const element = await show('partner-cities', attribute === undefined ? {} : { languages: attribute }, { data: write(...languages) });
      await settle(element);
      expect(readOffered(element)).to.deep.equal(offered);
    });
  }

  it('offers nothing where all texts are the same in every language', async () => {
    const element = await show('partner-cities', {}, { data: { cities: [{ id: 'c', name: 'C' }] } });
    await settle(element);
    expect(readOffered(element)).to.deep.equal([]);
  });

  it('follows other content, and its attribute', async () => {
    const element = await show('partner-cities', {}, { data: write('nl', 'en') });
    element.data = write('nl', 'en', 'fr');
    await until(() => readOffered(element).length === 3, 'it offers French');
    element.languages = 'fr nl';
    await until(() => readOffered(element).join() === 'français,Nederlands', 'it offers two');
  });

  it('chooses a language that only the content has, and marks it', async () => {
    const element = await show('partner-cities', { lang: 'nl' }, { data: write('nl', 'fr') });
    await settle(element);
    findIn(element, 'partner-language-switch', 'button[lang=fr]')[0]!.click();
    await until(() => readText(getPart(element, 'heading')) === 'Title in fr', 'the title is French');
    await settle(element);
    expect(findIn(element, 'partner-language-switch', 'button[aria-pressed=true]').map(readText)).to.deep.equal(['français']);
    expect(readText(element)).to.include('Printen');
  });

  it('marks the language that is shown, where nobody speaks the asked one', async () => {
    const element = await show('partner-cities', { lang: 'tlh' }, { data: write('nl', 'fr') });
    await settle(element);
    expect(findIn(element, 'partner-language-switch', 'button[aria-pressed=true]').map(readText)).to.deep.equal(['Nederlands']);
  });
});

describe('languages of <partner-cities>', () => {
  for (const language of languages) {
    const said = words[language];
    it(`speaks "${language}" when its language switch says so: words and content`, async () => {
      const element = await show('partner-cities', { closable: '', lang: language === 'nl' ? 'en' : 'nl' }, real);
      await settle(element);
      const chosen: string[] = [];
      element.addEventListener('partner-language-change', (event) => chosen.push(event.language));
      findIn(element, 'partner-language-switch', `button[lang=${language}]`)[0]!.click();
      expect(element.lang).to.equal(language);
      expect(chosen).to.deep.equal([language]);
      await until(() => readText(findPart(element, 'heading')) === said.title, 'the title is in the language');
      await until(() => readText(element).includes(said.together), 'the lists are in the language');
      await settle(element);
      expect(getPart(element, 'base').lang).to.equal(language);
      expect(findParts(element, 'link').map(readText)).to.deep.equal(said.links);
      expect(readText(findParts(element, 'introduction')[0])).to.match(new RegExp(`^${said.introduction}`));
      expect(getPart(element, 'header').querySelector('nav')!.getAttribute('aria-label')).to.equal(said.more);
      expect(readText(findClose(element))).to.equal(said.close);
      expect(findIn(element, 'partner-print-button', 'button').map(readText)).to.deep.equal([said.print]);
      expect(findIn(element, 'partner-city-card', 'dt').map(readText)).to.include(said.local);
      expect(
        findIn(element, 'partner-language-switch', 'button[aria-pressed=true]').map((button) => button.lang),
      ).to.deep.equal([language]);
    });
  }

  it('marks a text of another language with that language', async () => {
    const data = writeCity({}, { title: { nl: 'Steden' }, introduction: [{ de: 'Willkommen' }], defaultLanguage: 'nl' });
    const element = await show('partner-cities', { lang: 'en' }, { data });
    expect(getPart(element, 'heading').lang).to.equal('nl');
    expect(getPart(element, 'introduction').lang).to.equal('de');
  });
});

describe('accessibility of <partner-cities>', () => {
  const states: [state: ContentState, data: unknown][] = [
    ['ready', real.data], ['loading', undefined], ['empty', { cities: [] }], ['failed', 'not JSON'],
  ];
  for (const lang of languages) {
    for (const [state, data] of states) {
      it(`passes in "${lang}" when it is ${state}`, async () => {
        watchConsole();
        const key = createKey();
        const attributes = { lang, closable: '', ...(data === undefined ? { src: locate('held', key) } : {}) };
        const element = await show('partner-cities', attributes, { data }, state);
        await until(() => getPart(element, 'base').lang === lang, 'the words are here');
        await settle(element);
        try {
          await expect(element).to.be.accessible();
        } finally {
          await release(key);
        }
      });
    }
  }
});
