/** The list of joint activities: what it groups, filters, says of each activity and links to. */
import { expect } from '@open-wc/testing';
import type { PartnerActivityList } from '../../../../src/elements/partner-activity-list/partner-activity-list.js';
import { countActivities, readRealContent, writeActivities } from '../../support/content.js';
import type { Written } from '../../support/content.js';
import { findPart, findParts, getPart, placeHtml, settle, show, until } from '../../support/place.js';
import type { ContentState } from '../../support/place.js';
import { isSeen, readFocus, readText } from '../../support/read-page.js';
import { watchConsole } from '../../support/watch-console.js';

const themes = [
  { id: 'water', name: { nl: 'Water', en: 'Water' } },
  { id: 'onderwijs', name: { nl: 'Onderwijs', en: 'Education' } },
  { id: 'unused', name: 'Ongebruikt' },
];
const organisations = [
  { id: 'saxion', name: 'Saxion', url: 'https://www.saxion.nl/' },
  { id: 'gilde', name: { nl: 'Het gilde', en: 'The guild' } },
];
const mixed = [
  { id: 'lost', name: 'Verdwaald', themes: ['unknown'] },
  { id: 'school', name: 'Naar school', themes: ['onderwijs'] },
  { id: 'cafe', name: 'Café Ångström', themes: ['water'], description: 'Praten over dijken' },
  { id: 'both', name: 'Les in zwemmen', themes: ['water', 'onderwijs'] },
  { id: 'none', name: 'Zonder thema' },
];
const mixedContent = writeActivities(mixed, { themes, organisations });

function showList(data: unknown, attributes: Record<string, string> = { city: 'dalian' }, state?: ContentState): Promise<PartnerActivityList> {
  return show('partner-activity-list', attributes, { data }, state);
}

/** The lists of activities as a visitor sees them: the heading, then the names. */
function readGroups(list: PartnerActivityList): string[][] {
  return findParts(list, 'theme').filter(isSeen).map((group) => {
    const heading = group.querySelector(':scope > [part=heading]');
    const names = [...group.querySelectorAll('[part=activity] > [part=heading]')].filter(isSeen);
    return [...(heading ? [`${readText(heading)}:`] : []), ...names.map(readText)];
  });
}

function readNames(list: PartnerActivityList): string[] {
  return findParts(list, 'activity').filter(isSeen).map((activity) => readText(activity.querySelector('[part=heading]')!));
}

function readFacts(list: PartnerActivityList): string[] {
  return findParts(list, 'facts').map(readText);
}

function readCount(list: PartnerActivityList): string {
  const count = getPart(list, 'count');
  expect(count.getAttribute('role')).to.equal('status');
  expect(isSeen(count)).to.equal(true);
  return readText(count);
}

/** The checkboxes by their label. */
function getChoices(list: PartnerActivityList): Map<string, HTMLInputElement> {
  const labels = [...list.shadowRoot!.querySelectorAll('label')].filter((label) => label.control?.matches('[type=checkbox]'));
  return new Map(labels.map((label) => [readText(label), label.control as HTMLInputElement]));
}

async function choose(list: PartnerActivityList, label: string): Promise<void> {
  getChoices(list).get(label)!.click();
  await settle(list);
}

function findSearch(list: PartnerActivityList): HTMLInputElement | null {
  return list.shadowRoot!.querySelector('input[type=search]');
}

async function search(list: PartnerActivityList, words: string): Promise<void> {
  const field = findSearch(list)!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle(list);
}

describe('<partner-activity-list> groups', () => {
  it('shows the activities by theme, in the order of the document, with what has no known theme last', async () => {
    const list = await showList(mixedContent);
    expect(readGroups(list)).to.deep.equal([
      ['Water:', 'Café Ångström', 'Les in zwemmen'], ['Onderwijs:', 'Naar school'], ['Overig:', 'Verdwaald', 'Zonder thema'],
    ]);
    expect(readText(getPart(list, 'heading'))).to.equal('Samen met Dalian');
    expect(readCount(list)).to.equal('5 activiteiten');
  });

  for (const groupBy of ['theme', 'nonsense', '']) {
    it(`groups by theme for group-by="${groupBy}"`, async () => {
      expect(readGroups(await showList(mixedContent, { city: 'dalian', 'group-by': groupBy }))).to.have.length(3);
    });
  }

  it('shows one list in the order of the document for group-by="none", and groups again when that goes', async () => {
    const list = await showList(mixedContent, { city: 'dalian', 'group-by': 'none' });
    expect(readGroups(list)).to.deep.equal([['Verdwaald', 'Naar school', 'Café Ångström', 'Les in zwemmen', 'Zonder thema']]);
    list.setAttribute('group-by', 'theme');
    await settle(list);
    expect(readGroups(list)).to.have.length(3);
  });

  it('has list items in a list, and a region named by the heading', async () => {
    const list = await showList(mixedContent);
    expect(findParts(list, 'activity').every((item) => item.localName === 'li' && item.parentElement?.localName === 'ul')).to.equal(true);
    const region = getPart(list, 'list');
    const label = list.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!);
    expect(readText(label!)).to.equal('Samen met Dalian');
  });

  for (const [level, groupBy, expected] of [
    [undefined, 'theme', ['H2', 'H3', 'H4']], ['1', 'theme', ['H1', 'H2', 'H3']], ['4', 'theme', ['H4', 'H5', 'H6']],
    ['5', 'theme', ['H5', 'H6', 'H6']], ['9', 'theme', ['H6', 'H6', 'H6']], ['-1', 'theme', ['H1', 'H2', 'H3']],
    ['0', 'theme', ['H2', 'H3', 'H4']], ['x', 'theme', ['H2', 'H3', 'H4']], ['0.5', 'theme', ['H2', 'H3', 'H4']],
    [undefined, 'none', ['H2', 'H3']], ['3', 'none', ['H3', 'H4']],
  ] as const) {
    it(`has headings ${expected.join(', ')} for heading-level="${level ?? ''}" and group-by="${groupBy}"`, async () => {
      const data = writeActivities([mixed[1]!], { themes });
      const list = await showList(data, { city: 'dalian', 'group-by': groupBy, ...(level && { 'heading-level': level }) });
      expect(findParts(list, 'heading').map(({ tagName }) => tagName)).to.deep.equal(expected);
    });
  }
});

describe('<partner-activity-list> filters', () => {
  it('offers the themes that are used, as checkboxes in a named group', async () => {
    const list = await showList(mixedContent);
    expect([...getChoices(list).keys()]).to.deep.equal(['Water', 'Onderwijs', 'Overig']);
    expect(readText(list.shadowRoot!.querySelector('fieldset > legend')!)).to.equal('Thema');
    expect(findSearch(list) === null).to.equal(true);
  });

  it('offers no choice where there is none', async () => {
    const list = await showList(writeActivities([mixed[1]!], { themes }));
    expect(getChoices(list).size).to.equal(0);
    expect(findPart(list, 'controls') === undefined).to.equal(true);
  });

  it('shows the activities of the chosen themes, of several at once, and says how many', async () => {
    const list = await showList(mixedContent);
    const count = getPart(list, 'count');
    for (const [label, names, said] of [
      ['Onderwijs', ['Les in zwemmen', 'Naar school'], '2 activiteiten'],
      ['Overig', ['Les in zwemmen', 'Naar school', 'Verdwaald', 'Zonder thema'], '4 activiteiten'],
      ['Onderwijs', ['Verdwaald', 'Zonder thema'], '2 activiteiten'],
      ['Overig', ['Café Ångström', 'Les in zwemmen', 'Naar school', 'Verdwaald', 'Zonder thema'], '5 activiteiten'],
    ] as const) {
      await choose(list, label);
      expect(readNames(list), label).to.deep.equal(names);
      expect(readCount(list)).to.equal(said);
    }
    expect(getPart(list, 'count') === count, 'one live region says it all').to.equal(true);
  });

  it('shows what has no known theme when only that is chosen', async () => {
    const list = await showList(mixedContent);
    await choose(list, 'Overig');
    expect(readNames(list)).to.deep.equal(['Verdwaald', 'Zonder thema']);
    expect(readCount(list)).to.equal('2 activiteiten');
  });

  it('says "1 activiteit" for one', async () => {
    const list = await showList(mixedContent, { city: 'dalian', searchable: '' });
    await search(list, 'school');
    expect(readCount(list)).to.equal('1 activiteit');
  });

  for (const [words, names] of [
    ['cafe', ['Café Ångström']], ['ANGSTROM', ['Café Ångström']], ['Cafe\u0301', ['Café Ångström']], ['DIJKEN', ['Café Ångström']],
    ['  zwemmen   les ', ['Les in zwemmen']], ['onderwijs', ['Les in zwemmen', 'Naar school']], ['<b>', []], ['', ['Café Ångström', 'Les in zwemmen', 'Naar school', 'Verdwaald', 'Zonder thema']],
  ] as [string, string[]][]) {
    it(`finds ${names.join(', ') || 'nothing'} for the words "${words}"`, async () => {
      const list = await showList(mixedContent, { city: 'dalian', searchable: '' });
      expect(readText(findSearch(list)!.labels![0])).to.equal('Zoeken');
      await search(list, words);
      expect(readNames(list)).to.deep.equal(names);
    });
  }

  it('combines words and themes', async () => {
    const list = await showList(mixedContent, { city: 'dalian', searchable: '' });
    await search(list, 'les');
    await choose(list, 'Onderwijs');
    expect(readNames(list)).to.deep.equal(['Les in zwemmen']);
    await search(list, 'cafe');
    expect(readNames(list)).to.deep.equal([]);
  });

  it('offers to show all when nothing is found, and then does', async () => {
    const list = await showList(mixedContent, { city: 'dalian', searchable: '' });
    expect(findPart(list, 'reset') === undefined).to.equal(true);
    await choose(list, 'Water');
    await search(list, 'niets hiervan');
    expect(readNames(list)).to.deep.equal([]);
    expect(readCount(list)).to.equal('0 activiteiten');
    const reset = getPart(list, 'reset');
    expect(reset.localName).to.equal('button');
    expect(readText(reset)).to.equal('Alles tonen');
    reset.click();
    await settle(list);
    expect(readNames(list)).to.have.length(5);
    expect(findSearch(list)!.value).to.equal('');
    expect([...getChoices(list).values()].some(({ checked }) => checked)).to.equal(false);
    expect(findPart(list, 'reset') === undefined).to.equal(true);
  });

  it('keeps the filters and the focus when newer content comes', async () => {
    const list = await showList(mixedContent, { city: 'dalian', searchable: '' });
    await choose(list, 'Onderwijs');
    await search(list, 'les');
    findSearch(list)!.focus();
    list.data = writeActivities([...mixed, { id: 'new', name: 'Les in vliegen', themes: ['onderwijs'] }], { themes });
    await settle(list);
    expect(readNames(list)).to.deep.equal(['Les in zwemmen', 'Les in vliegen']);
    expect(findSearch(list)!.value).to.equal('les');
    expect(readFocus() === findSearch(list)).to.equal(true);
    expect(getChoices(list).get('Onderwijs')!.checked).to.equal(true);
  });
});

describe('<partner-activity-list> tells of an activity', () => {
  const showOne = (fields: Written, attributes: Record<string, string> = {}): Promise<PartnerActivityList> =>
    showList(writeActivities([{ id: 'a', name: 'A', ...fields }], { themes, organisations }), { city: 'dalian', ...attributes });

  it('which organisations take part, with links where they have an address, and drops unknown ones', async () => {
    const list = await showOne({ organisations: ['gilde', 'lost', 'saxion'] });
    expect(readFacts(list)).to.deep.equal(['Met: Het gilde, Saxion']);
    const links = [...getPart(list, 'facts').querySelectorAll('a')];
    expect(links.map((link) => [readText(link), link.href])).to.deep.equal([['Saxion', 'https://www.saxion.nl/']]);
  });

  for (const organisations of [[], ['lost'], undefined]) {
    it(`nothing of organisations for ${JSON.stringify(organisations)}`, async () => {
      expect(readFacts(await showOne({ organisations }))).to.deep.equal([]);
    });
  }

  it('its description and links', async () => {
    const list = await showOne({ description: 'Praten over dijken', links: [{ label: 'Lees meer', url: 'meer.html' }, { label: 'Mail', url: 'mailto:a@example.org' }] });
    const activity = getPart(list, 'activity');
    expect(readText(activity)).to.equal('A Praten over dijken Lees meer Mail');
    expect([...activity.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([new URL('meer.html', document.baseURI).href, 'mailto:a@example.org']);
  });

  const start = '2025-03-31';
  const end = '2026-07';
  const moments: [lang: string, fields: Written, said: string[]][] = [
    ['nl', {}, []],
    ['nl', { period: {} }, []],
    ['nl', { status: 'lost' }, []],
    ['nl', { status: 'planned' }, ['Gepland']],
    ['nl', { status: 'active', period: { start } }, ['Loopt nu vanaf 31 maart 2025']],
    ['nl', { status: 'completed', period: { end } }, ['Afgerond tot en met juli 2026']],
    ['nl', { period: { start, end } }, ['31 maart 2025 – juli 2026']],
    ['nl', { period: { start: '2025' } }, ['vanaf 2025']],
    ['nl', { period: { start: '2025-02-30', end: '2026' } }, ['tot en met 2026']],
    ['en', { status: 'planned', period: { start } }, ['Planned from 31 March 2025']],
    ['en', { status: 'active', period: { end } }, ['Running now until July 2026']],
    ['en', { status: 'completed', period: { start, end } }, ['Completed 31 March 2025 – July 2026']],
    ['en-US', { period: { start } }, ['from March 31, 2025']],
    ['de', { status: 'planned', period: { start } }, ['Geplant ab 31. März 2025']],
    ['de', { status: 'active', period: { end } }, ['Läuft bis Juli 2026']],
    ['de', { status: 'completed', period: { start, end } }, ['Abgeschlossen 31. März 2025 – Juli 2026']],
    ['zh', { status: 'planned', period: { start } }, ['计划中 开始于 2025年3月31日']],
    ['zh', { status: 'active', period: { end } }, ['进行中 截至 2026年7月']],
    ['zh', { status: 'completed', period: { start, end } }, ['已完成 2025年3月31日 – 2026年7月']],
  ];
  for (const [lang, fields, said] of moments) {
    it(`in "${lang}" ${said[0] ? `"${said[0]}"` : 'nothing'} for ${JSON.stringify(fields)}`, async () => {
      watchConsole();
      expect(readFacts(await showOne(fields, { lang }))).to.deep.equal(said);
    });
  }

  it('dates that machines can read', async () => {
    const list = await showOne({ period: { start, end } });
    const times = [...list.shadowRoot!.querySelectorAll('time')];
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal([start, end]);
  });

  it('a text in another language with that language', async () => {
    const list = await showOne({ name: { en: 'Only English' }, description: { nl: 'Ook Nederlands' } });
    const activity = getPart(list, 'activity');
    expect(activity.querySelector('[part=heading]')!.getAttribute('lang')).to.equal('en');
    expect(activity.querySelector('p')!.hasAttribute('lang')).to.equal(false);
  });
});

describe('<partner-activity-list> without a city', () => {
  it('shows the activities of all cities, each naming its city', async () => {
    const list = await showList(readRealContent(), { 'group-by': 'none' });
    const { cities } = readRealContent();
    const expected = cities.flatMap(({ name, activities = [] }) => activities.map(() => (name as Record<string, string>)['nl']!));
    expect(findParts(list, 'activity').map((activity) => readText(activity.querySelector('[part=facts]')!))).to.deep.equal(expected);
    expect(new Set(expected).size).to.equal(2);
    expect(readText(getPart(list, 'heading'))).to.equal('Wat we samen doen');
    expect(readCount(list)).to.equal(`${expected.length} activiteiten`);
  });

  it('groups what the cities have in common', async () => {
    const [economy] = readGroups(await showList(readRealContent(), {}));
    expect(economy).to.include.members(['Economie:', 'Samenwerken in de Economic Alliance', 'Kansen in een groeiende economie']);
  });

  it('does not name the city where there is one for all', async () => {
    const list = await showList(mixedContent);
    expect(readFacts(list)).to.deep.equal([]);
  });

  it('is empty when no city has activities', async () => {
    const list = await showList({ cities: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B', activities: [] }] }, {}, 'empty');
    expect(readText(getPart(list, 'status'))).to.equal('Er zijn nog geen gezamenlijke activiteiten.');
  });

  it('follows a city that is chosen later', async () => {
    const list = await showList(readRealContent(), {});
    list.city = 'dalian';
    await settle(list);
    expect(readText(getPart(list, 'heading'))).to.equal('Samen met Dalian');
    expect(readCount(list)).to.equal('7 activiteiten');
  });
});

describe('<partner-activity-list> anchors', () => {
  const address = location.pathname + location.search;
  afterEach(() => {
    history.replaceState(null, '', address);
    scrollTo(0, 0);
  });

  const isFocused = (id: string) => (): boolean => readFocus()?.id === id;
  const isInView = (element: Element): boolean => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  };

  async function showBelow(data: unknown, attributes: Record<string, string> = { city: 'dalian' }): Promise<PartnerActivityList> {
    const parent = placeHtml('<div style="block-size: 5000px"></div>');
    parent.style.paddingBlockEnd = '5000px';
    return show('partner-activity-list', attributes, { data, parent });
  }

  it('gives each activity an id of its city and its own id', async () => {
    const list = await showList(readRealContent(), {});
    const ids = findParts(list, 'activity').map(({ id }) => id);
    expect(ids).to.include.members(['palo-alto-economic-alliance', 'dalian-market-access']);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('does not ask where the visitor is, which costs a layout, when the address names no activity', async () => {
    const scrollTop = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop')!;
    let asked = 0;
    Object.defineProperty(Element.prototype, 'scrollTop', {
      ...scrollTop,
      get(this: Element): number {
        asked += 1;
        return scrollTop.get!.call(this) as number;
      },
    });
    try {
      await showBelow(mixedContent);
      expect(asked).to.equal(0);
      history.replaceState(null, '', '#dalian-school');
      await showBelow(mixedContent);
      expect(asked).to.be.greaterThan(0);
    } finally {
      Object.defineProperty(Element.prototype, 'scrollTop', scrollTop);
    }
  });

  it('scrolls to the activity and focuses it when the address names it, before and after', async () => {
    history.replaceState(null, '', '#dalian-school');
    const list = await showBelow(mixedContent);
    await until(isFocused('dalian-school'), 'the activity has the focus');
    expect(isInView(readFocus()!)).to.equal(true);
    expect(scrollY).to.be.greaterThan(4000);
    scrollTo(0, 0);
    location.hash = '#dalian-none';
    await until(isFocused('dalian-none'), 'the other activity has the focus');
    expect(isInView(list.shadowRoot!.getElementById('dalian-none')!)).to.equal(true);
  });

  for (const hash of ['#', '#palo-alto-school', '#%E0%A4%A', '#"]', '#dalian', '#school']) {
    it(`does nothing for ${hash}`, async () => {
      const list = await showBelow(mixedContent);
      let heard = 0;
      addEventListener('hashchange', () => (heard += 1), { once: true });
      location.hash = '#start';
      await until(() => heard, 'the address changes');
      history.replaceState(null, '', hash);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await settle(list);
      expect(readFocus() === document.body).to.equal(true);
      expect(scrollY).to.equal(0);
    });
  }

  it('does not take a reader back there when newer content comes', async () => {
    history.replaceState(null, '', '#dalian-school');
    const list = await showBelow(mixedContent);
    await until(isFocused('dalian-school'), 'the activity has the focus');
    (readFocus() as HTMLElement).blur();
    scrollTo(0, 0);
    list.data = writeActivities(mixed.slice(0, 3), { themes });
    await settle(list);
    await until(() => readCount(list) === '3 activiteiten', 'the newer content is shown');
    expect(scrollY).to.equal(0);
    expect(readFocus() === document.body).to.equal(true);
  });

  it('shows an activity that is far down in a long list', async () => {
    const list = await showBelow(writeActivities(countActivities(400)));
    location.hash = '#dalian-a321';
    await until(isFocused('dalian-a321'), 'the activity has the focus');
    expect(isSeen(readFocus()!)).to.equal(true);
    expect(isInView(readFocus()!)).to.equal(true);
    expect(readCount(list)).to.equal('350 van 400 activiteiten');
  });

  it('hears nothing any more once it is taken away', async () => {
    const list = await showBelow(mixedContent);
    const parent = list.parentElement!;
    list.remove();
    location.hash = '#dalian-school';
    await new Promise((resolve) => setTimeout(resolve, 50));
    parent.append(list);
    await settle(list);
    expect(scrollY).to.equal(0);
  });
});

describe('<partner-activity-list> with many activities', () => {
  const drawn = (list: PartnerActivityList): number => findParts(list, 'activity').length;
  const hiddenLists = (list: PartnerActivityList): HTMLElement[] =>
    findParts(list, 'activities').filter((items) => items.getAttribute('hidden') === 'until-found');

  it('shows 50 of 120, draws the others behind them and shows more when asked', async () => {
    const list = await showList(writeActivities(countActivities(120)));
    expect(readNames(list)).to.have.length(50);
    expect(readCount(list)).to.equal('50 van 120 activiteiten');
    await until(() => drawn(list) === 120, 'all are drawn');
    expect(readNames(list)).to.deep.equal(countActivities(50).map(({ name }) => name));
    expect(hiddenLists(list).map((items) => items.children.length)).to.deep.equal([50, 20]);
    expect(readText(getPart(list, 'more'))).to.equal('Meer tonen');
    for (const [shown, said] of [[100, '100 van 120 activiteiten'], [120, '120 activiteiten']] as const) {
      getPart(list, 'more').click();
      await settle(list);
      expect(readNames(list)).to.have.length(shown);
      expect(readCount(list)).to.equal(said);
    }
    expect(findPart(list, 'more') === undefined).to.equal(true);
    expect(hiddenLists(list)).to.have.length(0);
  });

  for (const count of [49, 50]) {
    it(`shows all of ${count}`, async () => {
      const list = await showList(writeActivities(countActivities(count)));
      expect(readNames(list)).to.have.length(count);
      expect(findPart(list, 'more') === undefined).to.equal(true);
      expect(readCount(list)).to.equal(`${count} activiteiten`);
    });
  }

  it('says the number that is shown when themes divide the steps', async () => {
    const list = await showList(writeActivities(countActivities(120, (index) => ({ themes: [themes[index % 3]!.id] })), { themes }));
    await until(() => drawn(list) === 120, 'all are drawn');
    const readShown = (): string => `${readNames(list).length} van 120 activiteiten`;
    expect(readNames(list).length).to.be.within(50, 119);
    expect(readCount(list)).to.equal(readShown());
    const before = readNames(list).length;
    getPart(list, 'more').click();
    await settle(list);
    expect(readNames(list).length).to.be.greaterThan(before);
    expect(readCount(list)).to.equal('120 activiteiten');
    expect(readNames(list)).to.have.length(120);
    expect(findPart(list, 'more') === undefined).to.equal(true);
  });

  it('has no step that shows nothing new', async () => {
    const list = await showList(writeActivities(countActivities(60, (index) => ({ themes: [themes[index % 2]!.id] })), { themes }));
    await until(() => drawn(list) === 60, 'all are drawn');
    expect(readNames(list)).to.have.length(60);
    expect(readCount(list)).to.equal('60 activiteiten');
    expect(findPart(list, 'more') === undefined).to.equal(true);
  });

  for (const width of ['20em', '60em']) {
    it(`gives what is drawn behind no room in a column of ${width}`, async () => {
      const list = await showList(writeActivities(countActivities(600, (index) => ({ themes: [themes[index % 2]!.id] })), { themes }));
      list.style.inlineSize = width;
      await until(() => drawn(list) === 600, 'all are drawn');
      const [shown] = findParts(list, 'theme');
      const { bottom } = findParts(list, 'activities')[0]!.getBoundingClientRect();
      expect(shown!.getBoundingClientRect().bottom).to.be.closeTo(bottom, 1);
      expect(getPart(list, 'more').getBoundingClientRect().top - bottom).to.be.closeTo(16, 1);
      expect(list.scrollWidth).to.equal(list.clientWidth);
    });
  }

  it('reveals what find-in-page lands in', async () => {
    const list = await showList(writeActivities(countActivities(170)));
    await until(() => drawn(list) === 170, 'all are drawn');
    const item = list.shadowRoot!.getElementById('dalian-a120')!;
    expect(isSeen(item)).to.equal(false);
    item.parentElement!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settle(list);
    await until(() => isSeen(item), 'the activity is seen', 1000);
    expect(readCount(list)).to.equal('150 van 170 activiteiten');
  });

  it('reveals a theme whose name find-in-page lands in', async () => {
    const list = await showList(writeActivities(countActivities(120, (index) => ({ themes: [index < 90 ? 'water' : 'onderwijs'] })), { themes }));
    await until(() => drawn(list) === 120, 'all are drawn');
    const [, theme] = findParts(list, 'theme');
    expect(theme!.getAttribute('hidden')).to.equal('until-found');
    theme!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settle(list);
    expect(isSeen(theme)).to.equal(true);
    expect(readCount(list)).to.equal(`${readNames(list).length === 120 ? '' : `${readNames(list).length} van `}120 activiteiten`);
  });

  it('finds by words what is not yet shown', async () => {
    const list = await showList(writeActivities(countActivities(400)), { city: 'dalian', searchable: '' });
    await search(list, 'activity 399');
    expect(readNames(list)).to.deep.equal(['Activity 399']);
    expect(readCount(list)).to.equal('1 activiteit');
  });

  it('stays usable with 10,000', async function () {
    this.timeout(90_000);
    const list = await showList(writeActivities(countActivities(10_000)), { city: 'dalian', searchable: '' });
    expect(drawn(list), 'not all at once').to.be.lessThan(1000);
    expect(readNames(list)).to.have.length(50);
    expect(readCount(list)).to.equal('50 van 10.000 activiteiten');
    getPart(list, 'more').click();
    await settle(list);
    expect(readCount(list)).to.equal('100 van 10.000 activiteiten');
    await search(list, '9999');
    expect(readNames(list)).to.deep.equal(['Activity 9999']);
    await search(list, '');
    await until(() => drawn(list) === 10_000, 'all are drawn', 80_000);
    expect(hiddenLists(list)).to.have.length(198);
    expect(isSeen(list.shadowRoot!.getElementById('dalian-a9999')!)).to.equal(false);
  });
});

describe('<partner-activity-list> is accessible', () => {
  for (const lang of ['nl', 'en', 'de', 'zh']) {
    it(`in "${lang}", with all that an activity can have`, async () => {
      const content = readRealContent() as unknown as { cities: { activities: Written[] }[] };
      Object.assign(content.cities[1]!.activities[0]!, { status: 'active', period: { start: '2025', end: '2026-02' } });
      const list = await showList(content, { lang, searchable: '' });
      await expect(list).to.be.accessible();
    });

    for (const [state, data, attributes] of [
      ['empty', { cities: [] }, {}], ['failed', '{', {}], ['failed', mixedContent, { city: 'atlantis' }],
    ] as const) {
      it(`in "${lang}" while it is ${state} ${Object.values(attributes).join()}`, async () => {
        watchConsole();
        const list = await showList(data, { lang, ...attributes }, state);
        await until(() => readText(getPart(list, 'status')), 'it is said');
        await expect(list).to.be.accessible();
      });
    }

    it(`in "${lang}" with nothing found, and with a choice made`, async () => {
      const list = await showList(readRealContent(), { lang, searchable: '' });
      [...getChoices(list).values()][0]!.click();
      await settle(list);
      await expect(list).to.be.accessible();
      await search(list, 'zzzz');
      expect(!!findPart(list, 'reset')).to.equal(true);
      await expect(list).to.be.accessible();
    });
  }

  it('with steps', async () => {
    const list = await showList(writeActivities(countActivities(60)));
    await until(() => findParts(list, 'activity').length === 60, 'all are drawn');
    await expect(list).to.be.accessible();
  });
});
