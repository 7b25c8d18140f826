/** Elements in a page or browser that keeps them from drawing. */
import { expect } from '@open-wc/testing';
import { placeHtml, until } from '../../support/place.js';
import { watchConsole } from '../../support/watch-console.js';
import '../../../../src/elements/partner-cities/partner-cities.define.js';

/** Replaces a function until the test ends. */
const spoil = (owner: object, name: string, value: unknown): void => {
  const before = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  undo.push(() => Object.defineProperty(owner, name, before));
};
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((restore) => restore()));

const fail = (words: string) => (): never => {
  throw new TypeError(words);
};

describe('an element that cannot be drawn', () => {
  for (const tag of ['partner-cities', 'partner-city-card', 'partner-activity-list', 'partner-print-button', 'partner-language-switch']) {
    it(`shows its fallback and says so once: <${tag}>`, async () => {
      const said = watchConsole();
      const section = placeHtml();
      spoil(Document.prototype, 'importNode', fail(`spoilt for ${tag}`));
      section.innerHTML = `<${tag} src="about:blank"><p>Fallback words.</p></${tag}>`.repeat(2);
      const [first, second] = section.children as Iterable<Element> as HTMLElement[];
      await until(() => [first, second].every((element) => element!.shadowRoot?.querySelector('slot')), 'both have a slot');
      expect(first!.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(said.messages.filter((line) => line.includes('only the fallback'))).to.have.length(1);
    });
  }

  it('tells the page, by its state and an event', async () => {
    watchConsole();
    const section = placeHtml();
    const reasons: unknown[] = [];
    section.addEventListener('partner-content-failed', ({ error }) => reasons.push(String(error)));
    spoil(Document.prototype, 'importNode', fail('spoilt'));
    section.innerHTML = '<partner-city-card data><p>Fallback words.</p></partner-city-card>';
    await until(() => reasons.length > 0, 'the event is there');
    expect(reasons).to.deep.equal(['TypeError: spoilt']);
    expect(section.firstElementChild!.matches(':state(failed)')).to.equal(true);
  });
});
