/** `<partner-print-button>`: what it prints, and what it says when it cannot or is busy. Every print is stopped in time. */
import { expect } from '@open-wc/testing';
import '../../../../src/index.js';
import { readRealContent } from '../../support/content.js';
import { getPart, place, placeHtml, show, until } from '../../support/place.js';
import { isSeen, readText } from '../../support/read-page.js';

const words = {
  nl: { print: 'Printen', cannot: 'Printen kan hier niet met deze knop. Gebruik het menu van de browser.', busy: 'Printen wordt voorbereid…' },
  en: { print: 'Print', cannot: 'You cannot print here with this button. Use the menu of the browser.', busy: 'Preparing to print…' },
  de: { print: 'Drucken', cannot: 'Mit dieser Schaltfläche kann hier nicht gedruckt werden. Bitte das Menü des Browsers benutzen.', busy: 'Druck wird vorbereitet…' },
  zh: { print: '打印', cannot: '此处无法用这个按钮打印。请使用浏览器菜单。', busy: '正在准备打印……' },
};
type Language = keyof typeof words;
const languages = Object.keys(words) as Language[];

/** The elements that were about to be printed; nothing is. */
let printed: EventTarget[] = [];
const stop = (event: Event): void => {
  event.preventDefault();
  printed.push(event.composedPath()[0]!);
};
const original = Object.getOwnPropertyDescriptor(window, 'print')!;

beforeEach(() => {
  printed = [];
  window.addEventListener('partner-before-print', stop);
});
afterEach(() => {
  window.removeEventListener('partner-before-print', stop);
  Object.defineProperty(window, 'print', original);
});

const removePrint = (): void => {
  Object.defineProperty(window, 'print', { configurable: true, writable: true, value: undefined });
};

type Printable = HTMLElement & { print(): Promise<boolean> };

async function showButton(attributes: Record<string, string> = {}, parent: ParentNode & Node = placeHtml(), children: Node[] = []) {
  const element = place('partner-print-button', attributes, { parent, children });
  await element.updateComplete;
  return element;
}

const buttonOf = (element: Element): HTMLButtonElement => getPart(element, 'button') as HTMLButtonElement;

/** Asserts with booleans: to print an element takes chai for ever. */
async function expectPrinted(element: Element, target: EventTarget): Promise<void> {
  buttonOf(element).click();
  await until(() => printed.length > 0, 'something is about to be printed');
  expect(printed.map((one) => one === target)).to.deep.equal([true]);
}

describe('what <partner-print-button> prints', () => {
  it('is the element with the id in `for`', async () => {
    const section = placeHtml('<p id="text">Text</p>');
    await expectPrinted(await showButton({ for: 'text' }, section), section.firstElementChild!);
  });

  it('is the element with the id in the same shadow root', async () => {
    const section = placeHtml('<p id="text"></p><div></div>');
    const root = section.lastElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="text"></p>';
    await expectPrinted(await showButton({ for: 'text' }, root), root.querySelector('p')!);
  });

  it('is `target`, before that of `for`', async () => {
    const section = placeHtml('<p id="text"></p><p></p>');
    const element = await showButton({ for: 'text' }, section);
    element.target = section.children[1] as HTMLElement;
    await expectPrinted(element, section.children[1]!);
  });

  for (const [tag, attributes] of [
    ['partner-cities', {}], ['partner-city-card', { city: 'dalian' }], ['partner-activity-list', { city: 'dalian' }],
  ] as const) {
    it(`is the <${tag}> around it`, async () => {
      const around = await show(tag, attributes, { data: readRealContent() });
      const inside = document.createElement('div');
      around.append(inside);
      await expectPrinted(await showButton({}, inside), around);
    });
  }

  it('is the page when nothing else is meant', async () => {
    await expectPrinted(await showButton(), document.documentElement);
  });

  it('is printed by the target itself when it knows how', async () => {
    const target = document.createElement('p') as unknown as Printable;
    let count = 0;
    target.print = async () => ((count += 1), true);
    const element = await showButton();
    element.target = target;
    buttonOf(element).click();
    await element.updateComplete;
    expect(count).to.equal(1);
    expect(printed).to.have.length(0);
  });
});

describe('<partner-print-button>', () => {
  it('shows the text of the host instead of its own', async () => {
    const element = await showButton({}, placeHtml(), [document.createTextNode('Op papier')]);
    expect(readText(buttonOf(element))).to.equal('Op papier');
  });

  for (const lang of languages) {
    it(`is named, and is accessible in "${lang}"`, async () => {
      const element = await showButton({ lang });
      await until(() => getPart(element, 'base').lang === lang, 'the words are here');
      expect(readText(buttonOf(element))).to.equal(words[lang].print);
      expect(buttonOf(element).disabled).to.equal(false);
      expect(readText(getPart(element, 'status'))).to.equal('');
      await expect(element).to.be.accessible();
    });

    it(`is disabled and says why in "${lang}" when the browser cannot print`, async () => {
      removePrint();
      const element = await showButton({ lang });
      await until(() => getPart(element, 'base').lang === lang, 'the words are here');
      const status = getPart(element, 'status');
      expect(buttonOf(element).disabled).to.equal(true);
      expect([readText(status), isSeen(status), status.getAttribute('role')]).to.deep.equal([words[lang].cannot, true, 'status']);
      expect(buttonOf(element).getAttribute('aria-describedby')).to.equal(status.id);
      buttonOf(element).click();
      expect(printed).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it(`says in "${lang}" that it is busy, and prints once meanwhile`, async () => {
      let finish = (): void => {};
      let count = 0;
      const target = document.createElement('p') as unknown as Printable;
      target.print = () => {
        count += 1;
        return new Promise((resolve) => (finish = () => resolve(true)));
      };
      const element = await showButton({ lang });
      element.target = target;
      await until(() => getPart(element, 'base').lang === lang, 'the words are here');
      buttonOf(element).click();
      buttonOf(element).click();
      await element.updateComplete;
      expect(readText(getPart(element, 'status'))).to.equal(words[lang].busy);
      await expect(element).to.be.accessible();
      finish();
      await until(() => readText(getPart(element, 'status')) === '', 'it is no longer busy');
      expect(count).to.equal(1);
      buttonOf(element).click();
      await until(() => count === 2, 'it prints again');
      finish();
    });
  }

  it('follows the language around it', async () => {
    const section = placeHtml();
    const element = await showButton({}, section);
    section.lang = 'en';
    await until(() => readText(buttonOf(element)) === 'Print', 'it speaks English');
  });
});
