/** `<partner-language-switch>`: what it offers, whose language it chooses, and what it follows. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/index.js';
import { readRealContent } from '../../support/content.js';
import { findParts, getPart, place, placeHtml, settle, show, until } from '../../support/place.js';
import { readFocus, readText } from '../../support/read-page.js';

const choices = (element: Element): HTMLButtonElement[] => findParts(element, 'choice') as HTMLButtonElement[];
const readPressed = (element: Element): string[] =>
  choices(element).filter((choice) => choice.getAttribute('aria-pressed') === 'true').map((choice) => choice.lang);
const choose = (element: Element, language: string): void => choices(element).find(({ lang }) => lang === language)!.click();

async function showSwitch(attributes: Record<string, string> = {}, parent: ParentNode & Node = placeHtml()) {
  const element = place('partner-language-switch', attributes, { parent });
  await element.updateComplete;
  return element;
}

describe('<partner-language-switch>', () => {
  it('names each language in that language, with its lang, and marks the current one', async () => {
    const element = await showSwitch();
    expect(choices(element).map((choice) => [choice.localName, choice.lang, readText(choice), choice.getAttribute('aria-pressed')])).to.deep.equal([
      ['button', 'nl', 'Nederlands', 'true'], ['button', 'en', 'English', 'false'], ['button', 'de', 'Deutsch', 'false'], ['button', 'zh', '中文', 'false'],
    ]);
    expect(choices(element).map(({ type }) => type)).to.deep.equal(['button', 'button', 'button', 'button']);
  });

  for (const [lang, name] of [['nl', 'Taal'], ['en', 'Language'], ['de', 'Sprache'], ['zh', '语言']] as const) {
    it(`is called "${name}" and is accessible in "${lang}"`, async () => {
      const element = await showSwitch({ lang });
      await until(() => getPart(element, 'base').lang === lang, 'the words are here');
      expect(getPart(element, 'base').getAttribute('aria-label')).to.equal(name);
      expect(readPressed(element)).to.deep.equal([lang]);
      await expect(element).to.be.accessible();
    });
  }

  for (const [languages, names] of [
    ['de nl', ['Deutsch', 'Nederlands']],
    ['  en \n zh ', ['English', '中文']],
    ['fr nl', ['français', 'Nederlands']],
    ['fr', []],
    ['en_US nl_NL.UTF-8', ['American English', 'Nederlands (Nederland)']],
    ['nl, en nl', ['Nederlands', 'English']],
    ['', ['Nederlands', 'English', 'Deutsch', '中文']],
    [' C posix ', ['Nederlands', 'English', 'Deutsch', '中文']],
  ] as const) {
    it(`offers languages=${JSON.stringify(languages)}`, async () => {
      const element = await showSwitch({ languages });
      expect(choices(element).map(readText)).to.deep.equal(names);
    });
  }

  for (const [lang, languages, pressed] of [
    ['de-AT', undefined, ['de']], ['EN', undefined, ['en']], ['fr', undefined, []], ['de', 'nl de-AT', ['de-AT']],
    ['de-CH', 'de de-AT', ['de']], ['de-at', 'de de-AT', ['de-AT']], ['de', 'de de-AT', ['de']],
  ] as const) {
    it(`marks ${JSON.stringify(pressed)} for lang="${lang}"${languages ? ` of "${languages}"` : ''}`, async () => {
      const element = await showSwitch({ lang, ...(languages ? { languages } : {}) });
      expect(readPressed(element)).to.deep.equal([...pressed]);
    });
  }
});

describe('whose language <partner-language-switch> chooses', () => {
  it('is that of the element with the id in `for`', async () => {
    const section = placeHtml('<p id="text" lang="en"></p><p id="other"></p>');
    const [text, other] = [...section.children] as [HTMLElement, HTMLElement];
    const element = await showSwitch({ for: 'text' }, section);
    expect(readPressed(element)).to.deep.equal(['en']);
    choose(element, 'de');
    await element.updateComplete;
    expect([text.lang, other.lang, element.lang]).to.deep.equal(['de', '', '']);
    expect(readPressed(element)).to.deep.equal(['de']);
  });

  it('is that of the element with the id in the same shadow root', async () => {
    const section = placeHtml('<p id="text"></p><div></div>');
    const root = section.lastElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="text"></p>';
    choose(await showSwitch({ for: 'text' }, root), 'de');
    expect([root.querySelector('p')!.lang, section.querySelector('p')!.lang]).to.deep.equal(['de', '']);
  });

  it('is that of `target`, before that of `for`', async () => {
    const section = placeHtml('<p id="text"></p><p></p>');
    const [text, target] = [...section.children] as [HTMLElement, HTMLElement];
    const element = await showSwitch({ for: 'text' }, section);
    element.target = target;
    await element.updateComplete;
    choose(element, 'zh');
    expect([text.lang, target.lang]).to.deep.equal(['', 'zh']);
  });

  it('is that of a `target` in a shadow root that it is not in itself', async () => {
    const section = placeHtml('<div></div>');
    const target = document.createElement('p');
    section.firstElementChild!.attachShadow({ mode: 'open' }).append(target);
    const element = await showSwitch({}, section);
    element.target = target;
    choose(element, 'de');
    await element.updateComplete;
    expect([target.lang, ...readPressed(element)]).to.deep.equal(['de', 'de']);
  });

  it('is that of the content element around it', async () => {
    const card = await show('partner-city-card', { city: 'dalian' }, { data: readRealContent() });
    const inside = document.createElement('div');
    card.append(inside);
    choose(await showSwitch({}, inside), 'zh');
    expect(card.lang).to.equal('zh');
    await until(() => readText(getPart(card, 'heading')) === '大连', 'the card is in Chinese');
  });

  for (const attributes of [{}, { for: 'nowhere' }]) {
    it(`is nobody's with ${JSON.stringify(attributes)}, and the host is told`, async () => {
      const section = placeHtml();
      const element = await showSwitch(attributes as Record<string, string>, section);
      const chosen: string[] = [];
      section.addEventListener('partner-language-change', (event) => chosen.push(event.language));
      choose(element, 'de');
      await element.updateComplete;
      expect(chosen).to.deep.equal(['de']);
      expect([section.lang, element.lang, document.documentElement.lang]).to.deep.equal(['', '', 'nl']);
    });
  }

  it('offers the languages of the content that it is for, once that is there', async () => {
    const section = placeHtml('<partner-city-card id="card" city="x"></partner-city-card>');
    const element = await showSwitch({ for: 'card' }, section);
    expect(choices(element).map(({ lang }) => lang)).to.deep.equal(['nl', 'en', 'de', 'zh']);
    Object.assign(section.firstElementChild!, { data: { cities: [{ id: 'x', name: { fr: 'Ville', en: 'City' } }] } });
    await until(() => choices(element).map(({ lang }) => lang).join() === 'fr,en', 'it offers French and English');
    Object.assign(section.firstElementChild!, { data: { cities: [{ id: 'x', name: { fr: 'Ville' } }] } });
    await until(() => choices(element).length === 0, 'there is no choice');
  });

  it('is left to the host that cancels the event', async () => {
    const section = placeHtml('<p id="text"></p>');
    const element = await showSwitch({ for: 'text' }, section);
    const heard: Record<string, unknown>[] = [];
    section.addEventListener('partner-language-change', (event) => {
      event.preventDefault();
      const { bubbles, composed, cancelable, language } = event;
      heard.push({ bubbles, composed, cancelable, language, fromElement: event.target === element });
    });
    choose(element, 'en');
    await element.updateComplete;
    expect(heard).to.deep.equal([{ bubbles: true, composed: true, cancelable: true, language: 'en', fromElement: true }]);
    expect((section.firstElementChild as HTMLElement).lang).to.equal('');
    expect(readPressed(element)).to.deep.equal(['nl']);
  });
});

describe('what <partner-language-switch> follows', () => {
  it('is the language of its target, set by someone else', async () => {
    const section = placeHtml('<p id="text"></p>');
    const element = await showSwitch({ for: 'text' }, section);
    for (const lang of ['de', 'zh', '']) {
      (section.firstElementChild as HTMLElement).lang = lang;
      await until(() => readPressed(element).join() === lang, `"${lang}" is marked`);
    }
    section.firstElementChild!.removeAttribute('lang');
    await until(() => readPressed(element).join() === 'nl', 'the language around counts again');
  });

  it('is the language around it, which its own words are in', async () => {
    const section = placeHtml();
    const element = await showSwitch({}, section);
    section.lang = 'de';
    await until(() => getPart(element, 'base').getAttribute('aria-label') === 'Sprache', 'it speaks German');
    expect(readPressed(element)).to.deep.equal(['de']);
  });

  it('is the choice of another switch for the same element', async () => {
    const section = placeHtml('<p id="text"></p>');
    const first = await showSwitch({ for: 'text' }, section);
    const second = await showSwitch({ for: 'text' }, section);
    choose(first, 'en');
    await until(() => readPressed(second).join() === 'en', 'the second one knows');
    expect(readPressed(first)).to.deep.equal(['en']);
  });
});

describe('<partner-language-switch> by keyboard', () => {
  for (const [name, key] of [['Enter', 'Enter'], ['Space', ' ']] as const) {
    it(`chooses with Tab and ${name}, and keeps the focus`, async () => {
      const section = placeHtml('<p id="text"></p><button>Before</button>');
      const element = await showSwitch({ for: 'text' }, section);
      await settle(element);
      section.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(readFocus() === choices(element)[0]).to.equal(true);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: key });
      await element.updateComplete;
      expect((section.firstElementChild as HTMLElement).lang).to.equal('en');
      expect(readPressed(element)).to.deep.equal(['en']);
      expect(readFocus() === choices(element)[1]).to.equal(true);
    });
  }
});
