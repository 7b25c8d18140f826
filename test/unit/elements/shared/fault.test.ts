/** Elements in a page or browser that keeps them from drawing. */
import { expect } from '@open-wc/testing';
import { placeHtml, until } from '../../support/place.js';
import { spoil } from '../../support/spoil.js';
import { watchConsole } from '../../support/watch-console.js';
import '../../../../src/elements/partner-cities/partner-cities.define.js';

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

describe('an element that was prerendered', () => {
  it('is drawn anew where a script has spoilt how lists of nodes are gone through', async () => {
    const section = placeHtml();
    spoil(NodeList.prototype, Symbol.iterator);
    spoil(Array, 'from');
    section.setHTMLUnsafe('<partner-city-card city="dalian"><template shadowrootmode="open"><p>Prerendered.</p></template></partner-city-card>');
    const [element] = section.children as Iterable<Element> as HTMLElementTagNameMap['partner-city-card'][];
    element!.data = { cities: [{ id: 'dalian', name: 'Dalian' }] };
    await until(() => element!.shadowRoot!.querySelector('[part~="heading"]')?.textContent === 'Dalian', 'the city is there');
    expect(element!.shadowRoot!.textContent).to.not.include('Prerendered');
  });
});
