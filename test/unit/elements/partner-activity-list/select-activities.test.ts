/** Which activities are shown and in which order: functions without a page. */
import { expect } from '@open-wc/testing';
import {
  OTHER, STEP, arrangeActivities, filterActivities, listActivities, listThemes,
} from '../../../../src/elements/partner-activity-list/select-activities.js';
import type { CityActivity } from '../../../../src/elements/partner-activity-list/select-activities.js';
import { ContentView } from '../../../../src/elements/shared/content-view.js';
import { readGiven } from '../../../../src/loading/loaded-document.js';
import { countActivities } from '../../support/content.js';
import type { Written } from '../../support/content.js';

const themes = [{ id: 'water', name: { nl: 'Water', en: 'Water' } }, { id: 'zorg', name: { nl: 'Zorg', en: 'Health care' } }];
const organisations = [{ id: 'saxion', name: 'Hogeschool Saxion' }];

function read(activities: Written[], tag = 'nl'): { view: ContentView; all: CityActivity[] } {
  const content = { themes, organisations, cities: [{ id: 'dalian', name: { nl: 'Dalian', zh: '大连' }, activities }] };
  const document = readGiven(content, 'https://example.org/');
  const view = new ContentView(document, tag, tag);
  return { view, all: listActivities(document.content.cities, view) };
}

const idsOf = (items: readonly CityActivity[]): string[] => items.map(({ activity }) => activity.id);

describe('filterActivities', () => {
  const activities = [
    { id: 'cafe', name: 'Café Ångström', themes: ['water'] },
    { id: 'both', name: { nl: 'Samen leren', en: 'Learning together' }, description: 'Over de IJssel', themes: ['zorg', 'water'], organisations: ['saxion', 'lost'] },
    { id: 'other', name: 'Zonder thema', themes: ['lost'] },
  ];
  const cases: [chosen: string[], search: string, found: string[]][] = [
    [[], '', ['cafe', 'both', 'other']],
    [[], '   ', ['cafe', 'both', 'other']],
    [['water'], '', ['cafe', 'both']],
    [['zorg'], '', ['both']],
    [[OTHER], '', ['other']],
    [['zorg', OTHER], '', ['both', 'other']],
    [['lost'], '', []],
    [[], 'cafe angstrom', ['cafe']],
    [[], 'CAFÉ', ['cafe']],
    [[], 'cafe\u0301', ['cafe']],
    [[], 'angstrom café', ['cafe']],
    [[], 'ijssel', ['both']],
    [[], 'saxion', ['both']],
    [[], 'dalian', ['cafe', 'both', 'other']],
    [[], 'zorg', ['both']],
    [[], 'leren water', ['both']],
    [[], 'learning', []],
    [[], '.*', []],
    [['water'], 'saxion', ['both']],
    [[OTHER], 'saxion', []],
  ];
  for (const [chosen, search, found] of cases) {
    it(`finds ${found.join(', ') || 'nothing'} for themes ${JSON.stringify(chosen)} and "${search}"`, () => {
      const { view, all } = read(activities);
      expect(idsOf(filterActivities(all, { themes: new Set(chosen), search }, view))).to.deep.equal(found);
    });
  }

  const typography: [why: string, text: string, searches: string[]][] = [
    ['curly marks', 'Foto’s van „Dalian”', ["foto's", 'foto’s', 'foto‘s', 'foto´s', 'foto`s', 'fotoʼs', 'foto＇s', '"dalian"', '«Dalian»', "'Dalian'"]],
    ['soft hyphens', 'Samen\u00adwerkings\u00adverband', ['samenwerking', 'samen\u00adwerking', 'SAMENWERKINGSVERBAND']],
    ['hyphens', 'high\u2011tech‐zone 2018–2020', ['high-tech', 'high‑tech', 'high–tech', 'tech-zone', '2018-2020', '2018−2020', 'HIGH－TECH']],
    ['spaces', 'Palo\u00a0Alto\u202fstad\u3000nu', ['palo alto', 'palo\u00a0alto', 'alto  stad', 'stad\u3000nu']],
    ['ligatures', 'de ﬁets naar Œuvre, ĳs, Ærø', ['fiets', 'ﬁets', 'oeuvre', 'œuvre', 'ijs', 'IJS', 'ær', 'aer']],
    ['full-width signs', 'Plan ２０２５ ＡＢＣ', ['2025', '２０２５', 'abc']],
    ['accents', 'Café Ångström naïef', ['cafe', 'CAFÉ', 'cafe\u0301', 'angstrom', 'naief']],
    ['case', 'STRAẞE Straße ΟΔΟΣ İstanbul DIYARBAKIR', ['strasse', 'straße', 'STRASSE', 'οδος', 'οδοσ', 'istanbul', 'ISTANBUL', 'İSTANBUL', 'diyarbakır']],
    ['signs that nobody sees', 'Pa\u200blo Al\u2060to \ufeffstad', ['palo', 'alto', 'stad', '\u200epalo']],
  ];
  for (const [why, text, searches] of typography) {
    for (const tag of ['nl', 'tr']) {
      it(`folds ${why} on both sides, in "${tag}"`, () => {
        const { view, all } = read([{ id: 'a', name: text }, { id: 'b', name: 'Iets anders' }], tag);
        for (const search of searches) {
          expect(idsOf(filterActivities(all, { themes: new Set(), search }, view)), search).to.deep.equal(['a']);
        }
      });
    }
  }

  it('searches the texts of the visitor\'s language', () => {
    const { view, all } = read(activities, 'en');
    const find = (search: string): string[] => idsOf(filterActivities(all, { themes: new Set(), search }, view));
    expect(find('learning')).to.deep.equal(['both']);
    expect(find('leren')).to.deep.equal([]);
    expect(find('health')).to.deep.equal(['both']);
  });
});

describe('listThemes', () => {
  it('gives the themes that are used, in the order of the document, what has none last', () => {
    const { view, all } = read([
      { id: 'a', name: 'A' }, { id: 'b', name: 'B', themes: ['zorg'] }, { id: 'c', name: 'C', themes: ['lost', 'water'] },
    ]);
    expect(listThemes(all, view).map((theme) => (theme === OTHER ? OTHER : theme.id))).to.deep.equal(['water', 'zorg', OTHER]);
    expect(listThemes(all.slice(1, 2), view).map((theme) => theme && theme.id)).to.deep.equal(['zorg']);
    expect(listThemes([], view)).to.deep.equal([]);
  });
});

describe('arrangeActivities', () => {
  const describeGroups = (activities: Written[], grouped: boolean): unknown[] => {
    const { view, all } = read(activities);
    return arrangeActivities(all, view, grouped).map(({ theme, lists }) => [theme, ...lists.map(({ first, items }) => [first, items.length])]);
  };

  it('has no groups for no activities', () => {
    expect(describeGroups([], true)).to.deep.equal([]);
    expect(describeGroups([], false)).to.deep.equal([]);
  });

  it('cuts what is not grouped into lists of one step', () => {
    expect(describeGroups(countActivities(2 * STEP + 20), false)).to.deep.equal([[undefined, [0, STEP], [STEP, STEP], [2 * STEP, 20]]]);
  });

  it('counts on from one theme to the next', () => {
    const activities = countActivities(120, (index) => ({ themes: [['zorg', 'water', 'lost'][index % 3]!] }));
    expect(describeGroups(activities, true)).to.deep.equal([['water', [0, 40]], ['zorg', [40, 40]], [OTHER, [80, 40]]]);
  });

  it('keeps the order of the document inside a theme', () => {
    const { view, all } = read(countActivities(6, (index) => ({ themes: [index % 2 ? 'water' : 'zorg'] })));
    const [water, zorg] = arrangeActivities(all, view, true);
    expect(idsOf(water!.lists[0]!.items)).to.deep.equal(['a1', 'a3', 'a5']);
    expect(idsOf(zorg!.lists[0]!.items)).to.deep.equal(['a0', 'a2', 'a4']);
  });
});

describe('listActivities', () => {
  it('gives the activities of each city in turn, and the same objects each time', () => {
    const activities = countActivities(2);
    const document = readGiven({ cities: [{ id: 'x', name: 'X', activities }, { id: 'y', name: 'Y' }, { id: 'z', name: 'Z', activities }] }, 'https://example.org/');
    const { cities } = document.content;
    const view = new ContentView(document, 'nl', 'nl');
    const all = listActivities(cities, view);
    expect(all.map(({ city, activity }) => `${city.id}-${activity.id}`)).to.deep.equal(['x-a0', 'x-a1', 'z-a0', 'z-a1']);
    expect(listActivities(cities, view).every((item, index) => item === all[index])).to.equal(true);
  });

  const cases: [themes: string[] | undefined, theme: string][] = [
    [undefined, OTHER], [[], OTHER], [['lost'], OTHER], [['zorg'], 'zorg'], [['lost', 'zorg', 'water'], 'zorg'],
  ];
  for (const [own, theme] of cases) {
    it(`groups an activity under "${theme}" for ${JSON.stringify(own)}`, () => {
      expect(read([{ id: 'a', name: 'A', themes: own }]).all[0]!.theme).to.equal(theme);
    });
  }
});
