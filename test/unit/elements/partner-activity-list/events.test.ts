/** Activities that happen at a time: what is said of them, in which order, and what a visitor can do. */
import { expect } from '@open-wc/testing';
import type { PartnerActivityList } from '../../../../src/elements/partner-activity-list/partner-activity-list.js';
import { loadDetails } from '../../../../src/elements/partner-activity-list/load-details.js';
import { ContentView } from '../../../../src/elements/shared/content-view.js';
import { awaitFirstPaint } from '../../../../src/elements/shared/first-paint.js';
import { readGiven } from '../../../../src/loading/loaded-document.js';
import { countActivities, writeActivities } from '../../support/content.js';
import type { Written } from '../../support/content.js';
import { FakeClock } from '../../support/fake-clock.js';
import { findPart, findParts, getPart, pause, placeHtml, settle, show, until } from '../../support/place.js';
import { isSeen, readFocus, readText } from '../../support/read-page.js';
import { watchConsole } from '../../support/watch-console.js';

const themes = [{ id: 'water', name: 'Water' }, { id: 'onderwijs', name: 'Onderwijs' }, { id: 'kunst', name: 'Kunst' }];
const municipality = { name: 'Enschede', timeZone: 'Europe/Amsterdam' };
const NOON = '2027-06-10T12:00:00Z';

beforeEach(() => void new FakeClock(NOON));

async function showList(activities: Written[], attributes: Record<string, string> = {}): Promise<PartnerActivityList> {
  const list = await show('partner-activity-list', { city: 'dalian', ...attributes }, { data: writeActivities(activities, { themes, municipality }) });
  // The first list waits for the first paint; then for the code that each list waits for.
  await awaitFirstPaint();
  await loadDetails();
  await pause(0);
  await settle(list);
  return list;
}

const showOne = (fields: Written, attributes: Record<string, string> = {}): Promise<PartnerActivityList> =>
  showList([{ id: 'a', name: 'A', ...fields }], attributes);

const readNames = (list: PartnerActivityList): string[] =>
  findParts(list, 'activity').filter(isSeen).map((activity) => readText(activity.querySelector('[part=heading]')!));

const inDalian = { start: '2027-06-12T14:00', end: '2027-06-12T16:00', timeZone: 'Asia/Shanghai' };
const inEnschede = { ...inDalian, timeZone: 'Europe/Amsterdam' };

describe('<partner-activity-list> tells when and where', () => {
  const moments: [lang: string, fields: Written, said: string][] = [
    ['nl', { period: { start: '2027-06-12T14:00', timeZone: 'Europe/Amsterdam' }, place: 'Dalian' }, 'zaterdag 12 juni 2027, 14.00 uur, Dalian'],
    ['en', { period: { start: '2027-06-12T14:00', timeZone: 'Europe/Amsterdam' }, place: 'Dalian' }, 'Saturday 12 June 2027, 14:00, Dalian'],
    ['de', { period: { start: '2027-06-12T14:00', timeZone: 'Europe/Amsterdam' }, place: 'Dalian' }, 'Samstag, 12. Juni 2027, 14:00 Uhr, Dalian'],
    ['zh', { period: { start: '2027-06-12T14:00', timeZone: 'Europe/Amsterdam' }, place: '大连' }, '2027年6月12日星期六 14:00, 大连'],
    ['nl', { period: inDalian, place: 'Dalian' }, 'zaterdag 12 juni 2027, 14.00 tot 16.00 uur (Chinese standaardtijd), Dalian'],
    ['en', { period: inDalian }, 'Saturday 12 June 2027, 14:00 to 16:00 (China Standard Time)'],
    ['de', { period: inDalian }, 'Samstag, 12. Juni 2027, 14:00 bis 16:00 Uhr (Chinesische Normalzeit)'],
    ['zh', { period: inDalian }, '2027年6月12日星期六 14:00 至 16:00 (中国标准时间)'],
    ['nl', { period: inEnschede }, 'zaterdag 12 juni 2027, 14.00 tot 16.00 uur'],
    ['nl', { period: { ...inEnschede, timeZone: 'Europe/Brussels' } }, 'zaterdag 12 juni 2027, 14.00 tot 16.00 uur'],
    ['nl', { period: { start: '2027-06-12T14:00', end: '2027-06-13T16:00' } }, 'zaterdag 12 juni 2027, 14.00 uur – zondag 13 juni 2027, 16.00 uur'],
    ['nl', { period: { start: '2027-06-12T14:00', end: '2027-06-12T14:00' } }, 'zaterdag 12 juni 2027, 14.00 uur'],
    ['nl', { period: { end: '2027-06-12T14:00' } }, 'tot en met zaterdag 12 juni 2027, 14.00 uur'],
    ['nl', { period: { start: '2027-06-12', end: '2027-06-12' } }, '12 juni 2027'],
    ['nl', { period: { start: '2027-06', end: '2027-07' } }, 'juni 2027 – juli 2027'],
    ['nl', { period: { start: '2027', end: '2027' } }, '2027'],
    ['nl', { period: { start: '2027-06-12T14:00', timeZone: 'Mars/Olympus' } }, 'zaterdag 12 juni 2027, 14.00 uur'],
    ['nl', { place: 'Stadhuis' }, 'Stadhuis'],
    ['nl', { status: 'planned', place: 'Stadhuis' }, 'Gepland Stadhuis'],
  ];
  for (const [lang, fields, said] of moments) {
    it(`in "${lang}" "${said}"`, async () => {
      watchConsole();
      const list = await showOne(fields, { lang });
      // Versions of ICU differ about the comma behind an English weekday.
      expect(readText(getPart(list, 'facts')).replace('Saturday,', 'Saturday')).to.equal(said);
    });
  }

  it('with the offset of the zone for machines, where it is known', async () => {
    const read = async (period: Written): Promise<string[]> => {
      const list = await showOne({ period });
      return [...list.shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    };
    expect(await read(inDalian)).to.deep.equal(['2027-06-12T14:00+08:00']);
    expect(await read({ start: '2027-06-12T14:00', end: '2027-06-13T16:00', timeZone: 'Europe/Amsterdam' })).to.deep.equal(['2027-06-12T14:00+02:00', '2027-06-13T16:00+02:00']);
    expect(await read({ start: '2027-06-12T14:00' })).to.deep.equal(['2027-06-12T14:00']);
  });

  it('names the zone where the document does not say that of the municipality', async () => {
    const list = await show('partner-activity-list', { city: 'dalian' }, { data: writeActivities([{ id: 'a', name: 'A', period: inEnschede }]) });
    await until(() => /zomertijd/.test(readText(getPart(list, 'facts'))), 'the zone is named');
  });
});

describe('<partner-activity-list> shows a picture', () => {
  const image = { src: 'images/x.webp', alt: 'Een orkest', width: 1600, height: 1067, sizes: [{ src: 'images/x 1,.webp', width: 480 }], focus: { x: 20, y: 80 }, credit: 'Wie', license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } };

  it('in several widths, with its focus, credit and licence', async () => {
    const list = await showOne({ image });
    const picture = getPart(list, 'image') as HTMLImageElement;
    const base = new URL('images/', document.baseURI).href;
    expect([picture.alt, picture.width > 0, picture.loading, picture.getAttribute('sizes')]).to.deep.equal(['Een orkest', true, 'lazy', 'auto, 100vw']);
    expect(picture.srcset).to.equal(`${base}x%201%2C.webp 480w,${base}x.webp 1600w`);
    expect(picture.style.objectPosition).to.equal('20% 80%');
    expect(readText(getPart(list, 'credit'))).to.equal('Wie CC BY 4.0');
    expect(getPart(list, 'credit').querySelector('a')!.href).to.equal(image.license.url);
  });

  it('and leaves no gap without one', async () => {
    const list = await showOne({ image: { src: 'javascript:alert(1)', alt: '' } });
    expect(list.shadowRoot!.querySelector('figure, img') === null).to.equal(true);
  });
});

describe('<partner-activity-list> says the themes of an activity', () => {
  const both = { id: 'b', name: 'B', themes: ['water', 'onderwijs', 'lost'] };
  const readTags = (list: PartnerActivityList): string[] => findParts(list, 'tag').map(readText);

  it('that are not those of its heading', async () => {
    expect(readTags(await showList([both, { id: 'c', name: 'C', themes: ['kunst'] }]))).to.deep.equal(['Onderwijs']);
  });

  it('all of them where there is no heading', async () => {
    expect(readTags(await showList([both], { 'group-by': 'none' }))).to.deep.equal(['Water', 'Onderwijs']);
  });

  it('also when a filter has found it through one of them', async () => {
    const list = await showList([both, { id: 'c', name: 'C', themes: ['kunst'] }]);
    const choice = [...list.shadowRoot!.querySelectorAll('label')].find((label) => readText(label) === 'Onderwijs')!;
    choice.click();
    await settle(list);
    expect(readNames(list)).to.deep.equal(['B']);
    expect(readTags(list)).to.deep.equal(['Onderwijs']);
  });
});

describe('<partner-activity-list order="date">', () => {
  const mixed: Written[] = [
    { id: 'none', name: 'Zonder datum' },
    { id: 'ended', name: 'Vorig jaar', period: { start: '2026-01', end: '2026-05' } },
    { id: 'autumn', name: 'Herfst', period: { start: '2027-10-01' } },
    { id: 'began', name: 'Sinds 2018', period: { start: '2018' } },
    { id: 'long', name: 'Tot 2030', period: { start: '2018', end: '2030' } },
    { id: 'soon', name: 'Overmorgen', period: { start: '2027-06-12T14:00' } },
    { id: 'show', name: 'Tot zondag', period: { start: '2027-05-01', end: '2027-06-13' } },
    { id: 'done', name: 'Afgerond', status: 'completed' },
    { id: 'week', name: 'Vorige week', period: { start: '2027-06-02T10:00', end: '2027-06-02T12:00' } },
    { id: 'today', name: 'Vanmorgen', period: { start: '2027-06-10T09:00' } },
  ];
  const ahead = ['Vanmorgen', 'Overmorgen', 'Tot zondag', 'Herfst', 'Tot 2030', 'Zonder datum', 'Sinds 2018'];
  const past = ['Vorige week', 'Vorig jaar', 'Afgerond'];
  const getFold = (list: PartnerActivityList): HTMLDetailsElement => getPart(list, 'past') as HTMLDetailsElement;
  const readAll = (root: Element): string[] => [...root.querySelectorAll('[part=activity] > [part=heading]')].map(readText);

  it('shows what is coming first, nearest first; then what has no day ahead; and folds what is past', async () => {
    const list = await showList(mixed, { order: 'date', 'group-by': 'none' });
    expect(readNames(list)).to.deep.equal(ahead);
    const fold = getFold(list);
    expect(fold.open).to.equal(false);
    expect(readText(getPart(list, 'summary'))).to.equal('Eerdere activiteiten (3)');
    expect(readAll(fold)).to.deep.equal(past);
    expect(readText(getPart(list, 'count'))).to.equal('10 activiteiten');
    fold.querySelector('summary')!.click();
    await until(() => readNames(list).length === 10, 'all are seen');
  });

  it('keeps the order of the content without it, or for another word', async () => {
    for (const order of ['', 'name']) {
      const list = await showList(mixed, { order, 'group-by': 'none' });
      expect(readNames(list)).to.deep.equal(mixed.map(({ name }) => name));
      expect(findPart(list, 'past') === undefined).to.equal(true);
    }
  });

  it('works with themes: by date in each, and what is past in themes of its own', async () => {
    const list = await showList(mixed.map((each, index) => ({ ...each, themes: [themes[index % 2]!.id] })), { order: 'date' });
    const groups = findParts(list, 'theme').map((group) => [readText(group.querySelector('[part=heading]')!), ...readAll(group)]);
    expect(groups).to.deep.equal([
      ['Water', 'Tot zondag', 'Herfst', 'Tot 2030', 'Zonder datum'], ['Onderwijs', 'Vanmorgen', 'Overmorgen', 'Sinds 2018'],
      ['Water', 'Vorige week'], ['Onderwijs', 'Vorig jaar', 'Afgerond'],
    ]);
  });

  it('unfolds what is past where a search finds nothing else, and folds it again', async () => {
    const list = await showList(mixed, { order: 'date', searchable: '' });
    const field = list.shadowRoot!.querySelector('input')!;
    const search = async (words: string): Promise<void> => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle(list);
    };
    await search('vorige week');
    await until(() => readNames(list).join() === 'Vorige week', 'it is seen');
    await search('');
    await until(() => !getFold(list).open, 'it is folded again');
  });

  it('unfolds what is past where the address names it', async () => {
    const address = location.pathname + location.search;
    try {
      const list = await showList(mixed, { order: 'date' });
      location.hash = '#dalian-ended';
      await until(() => readFocus()?.id === 'dalian-ended', 'the activity has the focus');
      expect(getFold(list).open).to.equal(true);
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('is unfolded on paper, and then as it was', async () => {
    const list = await showList(mixed, { order: 'date' });
    for (const isOpen of [false, true]) {
      getFold(list).open = isOpen;
      await pause(50);
      dispatchEvent(new Event('beforeprint'));
      expect(getFold(list).open).to.equal(true);
      await pause(50);
      dispatchEvent(new Event('afterprint'));
      await settle(list);
      await pause(50);
      expect(getFold(list).open).to.equal(isOpen);
    }
  });

  it('has steps that go on into the fold', async () => {
    const list = await showList(countActivities(130, (index) => ({ period: { start: index < 60 ? '2027-12-01' : '2020-01-01', end: index < 60 ? '2027-12-02' : '2020-01-02' } })), { order: 'date' });
    expect(readNames(list)).to.have.length(50);
    expect(getFold(list).contains(getPart(list, 'more'))).to.equal(false);
    getPart(list, 'more').click();
    await settle(list);
    expect(readNames(list)).to.have.length(60);
    await until(() => getFold(list).contains(getPart(list, 'more')), 'the button is in the fold');
    expect(readText(getPart(list, 'summary'))).to.equal('Eerdere activiteiten (70)');
  });

  it('orders 10,000 and stays usable', async function () {
    this.timeout(90_000);
    const list = await showList(countActivities(10_000, (index) => ({ period: { start: `${2020 + (index % 15)}-06-12`, end: `${2020 + (index % 15)}-06-13` } })), { order: 'date' });
    expect(readNames(list)).to.have.length(50);
    expect(readNames(list)[0]).to.equal('Activity 7');
    expect(readText(getPart(list, 'count'))).to.equal('50 van 10.000 activiteiten');
  });
});

describe('<partner-activity-list> offers to sign up', () => {
  const url = 'https://example.org/aanmelden';
  const cases: [why: string, fields: Written, said: string | undefined, isLink: boolean][] = [
    ['without a deadline', { signUp: { url } }, 'Aanmelden', true],
    ['until the deadline', { signUp: { url, deadline: '2027-06-11' } }, 'Aanmelden tot en met 11 juni 2027', true],
    ['no more after it', { signUp: { url, deadline: '2027-06-08' } }, 'Aanmelden tot en met 8 juni 2027', false],
    ['no more after its time, in the zone of the activity', { period: { start: '2027-09', timeZone: 'Asia/Shanghai' }, signUp: { url, deadline: '2027-06-10T19:00' } }, 'Aanmelden tot en met donderdag 10 juni 2027, 19.00 uur', false],
    ['up to its time', { period: { start: '2027-09', timeZone: 'Asia/Shanghai' }, signUp: { url, deadline: '2027-06-10T21:00' } }, 'Aanmelden tot en met donderdag 10 juni 2027, 21.00 uur', true],
    ['not for what is past', { period: { start: '2027-06-01', end: '2027-06-02' }, signUp: { url } }, undefined, false],
    ['not for what is completed', { status: 'completed', signUp: { url } }, undefined, false],
  ];
  for (const [why, fields, said, isLink] of cases) {
    it(why, async () => {
      const list = await showOne({ place: 'Hier', ...fields });
      const actions = findPart(list, 'actions');
      expect(actions && readText(actions.querySelector('span')!)).to.equal(said);
      expect(actions?.querySelector('a')?.href).to.equal(isLink ? url : undefined);
    });
  }
});

describe('<partner-activity-list> gives a calendar file', () => {
  const saved: { name: string; text: Promise<string> }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    saved.length = 0;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
    };
  });
  afterEach(() => void (HTMLAnchorElement.prototype.click = click));

  const canSave = async (fields: Written): Promise<boolean> => {
    const list = await showOne(fields);
    return findPart(list, 'calendar') !== undefined;
  };

  it('with what the list says, in its language', async () => {
    const list = await showOne({ name: { nl: 'Concert', en: 'A concert' }, description: { nl: 'Muziek', en: 'Music; more' }, place: 'Dalian', period: inDalian, signUp: { url: 'https://example.org/x' } }, { lang: 'en' });
    const button = getPart(list, 'calendar');
    expect(readText(button)).to.equal('Add to calendar');
    button.click();
    await until(() => saved[0], 'a file is saved');
    expect(saved[0]!.name).to.equal('A concert.ics');
    const text = (await saved[0]!.text).replaceAll('\r\n ', '');
    for (const line of ['SUMMARY:A concert', 'DESCRIPTION:Music\\; more\\n\\nhttps://example.org/x', 'LOCATION:Dalian', 'DTSTART:20270612T060000Z', 'DTEND:20270612T080000Z', 'UID:dalian-a@localhost']) {
      expect(text.split('\r\n')).to.include(line);
    }
    expect(text).to.match(/URL:http.*#dalian-a\r\n/);
  });

  for (const [sandbox, said] of [
    ['allow-same-origin', 'Komt er geen bestand? Dan laat deze pagina geen downloads toe.'], ['allow-same-origin allow-downloads', ''], [undefined, ''],
  ] as const) {
    it(`${said ? 'and says so where it may not come' : 'and says nothing'} in a frame with sandbox="${sandbox}"`, async () => {
      const frame = document.createElement('iframe');
      if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
      placeHtml().append(frame);
      const button = frame.contentDocument!.createElement('button');
      const { saveActivity } = await import('../../../../src/elements/partner-activity-list/calendar.js');
      const given = readGiven(writeActivities([{ id: 'a', name: 'A', period: inDalian }]), 'https://example.org/');
      const [city] = given.content.cities;
      const item = { city: city!, activity: city!.activities![0]!, theme: '' };
      expect(saveActivity(button, new ContentView(given, 'nl', 'nl'), item, (moment) => moment)).to.equal(said);
    });
  }

  for (const [fields, isOffered] of [
    [{ period: inDalian }, true], [{ period: { start: '2027-06-12', end: '2027-06-13' } }, true], [{ period: { start: '2027-06-12' } }, false],
    [{ period: { start: '2027-07', end: '2027-08' } }, false], [{ period: { start: '2027-06-01', end: '2027-07-01' } }, false], [{ period: { ...inDalian, start: '2027-06-01T10:00', end: '2027-06-01T12:00' } }, false],
    [{ status: 'completed', period: inDalian }, false], [{}, false],
  ] as [Written, boolean][]) {
    it(`${isOffered ? 'for' : 'not for'} ${JSON.stringify(fields)}`, async () => expect(await canSave(fields)).to.equal(isOffered));
  }
});

describe('<partner-activity-list> with events is accessible', () => {
  for (const lang of ['nl', 'en', 'de', 'zh']) {
    it(`in "${lang}"`, async () => {
      const list = await showList(
        [
          { id: 'a', name: 'A', status: 'planned', period: inDalian, place: 'Dalian', themes: ['water', 'kunst'], signUp: { url: 'https://example.org/', deadline: '2027-06-11' }, image: { src: 'images/dalian.svg', alt: 'Dalian', credit: 'Wie' } },
          { id: 'b', name: 'B', status: 'completed' },
        ],
        { lang, order: 'date' },
      );
      (getPart(list, 'past') as HTMLDetailsElement).open = true;
      await expect(list).to.be.accessible();
    });
  }
});
