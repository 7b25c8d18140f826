/** A page that is read through a translator: it names its own language, and puts `<font>` around text nodes. */
import { expect } from '@open-wc/testing';
import { readRealContent, writeActivities } from '../support/content.js';
import { FakeClock } from '../support/fake-clock.js';
import { findDeep, findParts, getPart, placeHtml, settle, show, until } from '../support/place.js';
import { readFocus, readText } from '../support/read-page.js';

const data = readRealContent();
const page = document.documentElement;

const listTexts = (node: Node): Text[] =>
  [...((node as Element).shadowRoot ?? node).childNodes].flatMap((child) =>
    child.nodeType === 3 ? [child as Text] : child.nodeName === 'STYLE' ? [] : listTexts(child));

/** As translators do: the new words in a text node of their own, in two `<font>`. */
const wrapAnew = (text: Text): void => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = `${text.data} (pl)`;
  outer.append(inner);
  text.replaceWith(outer);
};

/** Around the text node itself. */
const wrapAround = (text: Text): void => {
  const font = document.createElement('font');
  text.replaceWith(font);
  text.data += ' (pl)';
  font.append(text);
};

const translate = (element: Element, wrap: (text: Text) => void): void => {
  page.lang = 'pl';
  listTexts(element).filter(({ data }) => data.trim()).forEach(wrap);
};

/** The spaces between elements, too: as they are, but other nodes. */
const translateSpaces = (element: Element): void =>
  listTexts(element).filter(({ data }) => !data.trim()).forEach((text) => {
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  });

const showInEnglish = async <Tag extends 'partner-cities' | 'partner-city-card' | 'partner-activity-list'>(
  tag: Tag, attributes: Record<string, string> = {}, content: unknown = data,
): Promise<HTMLElementTagNameMap[Tag]> => {
  page.lang = 'en';
  const element = await show(tag, attributes, { data: content });
  await settle(element);
  await until(() => findDeep(element, '.pending').length === 0, 'everything is there');
  return element;
};

for (const [how, wrap] of [['new text nodes', wrapAnew], ['the text nodes themselves', wrapAround]] as const) {
  describe(`a page translator that puts <font> around ${how}`, () => {
    afterEach(() => {
      page.lang = 'nl';
    });

    it('leaves the language that is shown, and what it wrote', async () => {
      const card = await showInEnglish('partner-city-card', { city: 'palo-alto' });
      translate(card, wrap);
      await settle(card);
      expect(readText(getPart(card, 'facts'))).to.include('Inhabitants (pl)');
      card.setAttribute('heading-level', '3');
      await settle(card);
      expect(readText(getPart(card, 'facts'))).to.include('Inhabitants').and.not.include('Inwoners');
      expect(getPart(card, 'base').lang).to.equal('en');
    });

    it('does not stop the count, nor the search', async () => {
      const activities = [{ id: 'a', name: 'Apples', status: 'planned' }, { id: 'b', name: 'Pears', organisations: ['o'], status: 'active' }, { id: 'c', name: 'Apples and pears' }];
      const list = await showInEnglish('partner-activity-list', { city: 'dalian', searchable: '' },
        writeActivities(activities, { organisations: [{ id: 'o', name: 'Saxion' }] }));
      expect(readText(getPart(list, 'count'))).to.equal('3 activities');
      translate(list, wrap);
      const field = list.shadowRoot!.querySelector('input[type=search]') as HTMLInputElement;
      field.focus();
      for (const [search, count, names] of [['app', '2 activities', 2], ['pears app', '1 activity', 1], ['p', '3 activities', 3]] as const) {
        field.value = search;
        field.dispatchEvent(new Event('input'));
        await settle(list);
        expect(readText(getPart(list, 'count'))).to.equal(count);
        expect(findParts(list, 'activity')).to.have.length(names);
        translate(getPart(list, 'count'), wrap);
      }
      expect(findParts(list, 'activity').map((item) => readText(item).replaceAll(' (pl)', ''))).to.deep.equal([
        'Apples Planned', 'Pears Running now With: Saxion', 'Apples and pears',
      ]);
      expect(readFocus() === field).to.equal(true);
    });

    it('does not stop the clock', async () => {
      page.lang = 'en';
      const clock = new FakeClock('2026-01-14T08:30:15Z');
      const card = await showInEnglish('partner-city-card', { city: 'palo-alto' });
      expect(readText(getPart(card, 'facts'))).to.include('Wednesday 00:30');
      translate(card, wrap);
      clock.pass(60_000);
      await settle(card);
      expect(readText(getPart(card, 'facts'))).to.include('Wednesday 00:31').and.not.include('00:30');
    });

    it('does not stop a change of language, on the element or the page', async () => {
      const page1 = await showInEnglish('partner-cities');
      translate(page1, wrap);
      await settle(page1);
      page1.lang = 'de';
      await until(() => readText(page1).includes('Uhrzeit'), 'it is German');
      await settle(page1);
      const fresh = await show('partner-cities', { lang: 'de' }, { data });
      await settle(fresh);
      await until(() => readText(page1) === readText(fresh), 'nothing is left of the translation');
    });

    it('leaves nothing behind when the page is shown in its own language again', async () => {
      const card = await showInEnglish('partner-city-card', { city: 'dalian' });
      const before = readText(card);
      translate(card, wrap);
      await settle(card);
      card.requestUpdate();
      await settle(card);
      page.lang = 'en';
      await until(() => readText(card) === before, 'it says what it said');
    });
  });
}

describe('a page translator that replaces the spaces between elements, too', () => {
  afterEach(() => {
    page.lang = 'nl';
  });

  it('does not stop what changes', async () => {
    const cities = await showInEnglish('partner-cities', { searchable: '' });
    translate(cities, wrapAnew);
    translateSpaces(cities);
    cities.setAttribute('heading-level', '3');
    await settle(cities);
    const fresh = await showInEnglish('partner-cities', { searchable: '', 'heading-level': '3' });
    expect(readText(cities)).to.equal(readText(fresh));
    translateSpaces(cities);
    cities.data = { cities: [{ id: 'x', name: 'Elsewhere' }] };
    await settle(cities);
    expect(readText(cities)).to.include('Elsewhere').and.not.include('Dalian');
    translateSpaces(cities);
    cities.data = { cities: [] };
    await until(() => readText(cities).includes('There are no partner cities yet.'), 'it is empty');
    expect(readText(cities)).to.not.include('Elsewhere');
  });

  it('does not stop the search, and leaves the visitor in it', async () => {
    const list = await showInEnglish('partner-activity-list', { city: 'dalian', searchable: '' },
      writeActivities([{ id: 'a', name: 'Apples' }, { id: 'b', name: 'Pears' }, { id: 'c', name: 'Apples and pears' }]));
    const findField = (): HTMLInputElement => list.shadowRoot!.querySelector('input[type=search]')!;
    findField().focus();
    for (const [search, names] of [['pears app', ['Apples and pears']], ['none', []], ['app', ['Apples', 'Apples and pears']]] as const) {
      translateSpaces(list);
      findField().value = search;
      findField().dispatchEvent(new Event('input'));
      await settle(list);
      await until(() => readFocus() === findField(), 'the focus is in the field');
      expect(findParts(list, 'activity').map(readText)).to.deep.equal(names);
      expect(findField().value).to.equal(search);
    }
  });
});

describe('a page translator for a language', () => {
  afterEach(() => {
    page.lang = 'nl';
  });

  it('that the content speaks is followed', async () => {
    const content = { cities: [{ id: 'x', name: { en: 'City', pl: 'Miasto' }, population: { value: 5000 } }] };
    const card = await showInEnglish('partner-city-card', { city: 'x' }, content);
    page.lang = 'pl';
    await until(() => readText(getPart(card, 'heading')) === 'Miasto', 'the city has its Polish name');
  });

  it('that nobody speaks leaves the switch at the language that is shown', async () => {
    const cities = await showInEnglish('partner-cities');
    page.lang = 'pl';
    await settle(cities);
    placeHtml();
    await settle(cities);
    const pressed = findDeep(cities, 'button[aria-pressed=true]').map((button) => button.lang);
    expect(pressed).to.deep.equal(['en']);
  });
});
