/**
 * The words of the interface: each language has all of them, and shows them. The Dutch ones stand in the sources; these
 * tests name them once more, so that a lost or mixed-up id is seen.
 */
import { expect } from '@open-wc/testing';
import { cardWords } from '../../../src/i18n/generated/card-words.js';
import { templates as de } from '../../../src/i18n/generated/de.js';
import { templates as en } from '../../../src/i18n/generated/en.js';
import { templates as zh } from '../../../src/i18n/generated/zh.js';
import { countActivities, readRealContent, writeActivities } from '../support/content.js';
import { getPart, findDeep, locate, placeHtml, settle, show, until } from '../support/place.js';
import type { ContentTag } from '../support/place.js';
import { readText } from '../support/read-page.js';
import { createKey } from '../../support/test-origins.js';

type Language = 'nl' | 'en' | 'de' | 'zh';
const languages: Language[] = ['nl', 'en', 'de', 'zh'];

describe('the words of the interface', () => {
  it('that come with the details of a city are there for the same messages in each language', () => {
    const [inEnglish, ...others] = [cardWords.en, cardWords.de, cardWords.zh].map((words) => Object.keys(words));
    for (const keys of others) expect(keys).to.deep.equal(inEnglish);
    expect(inEnglish).to.include.members(['card-since', 'card-machine']);
    expect(inEnglish!.filter((id) => id in en && !(id in cardWords.en))).to.deep.equal([]);
  });

  it('are there for the same messages in each language', () => {
    expect(Object.keys(de)).to.deep.equal(Object.keys(en));
    expect(Object.keys(zh)).to.deep.equal(Object.keys(en));
    expect(Object.keys(en)).to.have.length.greaterThan(30);
  });

  it('are not empty', () => {
    for (const words of [en, de, zh]) {
      for (const [id, word] of Object.entries(words)) {
        // A time may need no word around it.
        const text = typeof word === 'string' ? word : word.strings.join('…');
        expect(text.trim(), id).to.have.length.greaterThan(0);
      }
    }
  });

  it('fill in the same values in each language', () => {
    for (const [id, word] of Object.entries(en) as [keyof typeof en, unknown][]) {
      const values = [word, de[id], zh[id]].map((word) => [...((word as { values?: number[] }).values ?? [])].sort());
      expect(values[1], id).to.deep.equal(values[0]);
      expect(values[2], id).to.deep.equal(values[0]);
    }
  });
});

interface Saying {
  tag: ContentTag;
  attributes?: Record<string, string>;
  data?: unknown;
  state?: 'failed' | 'empty';
  /** A word for each language, all of which must be on the page. */
  words: Record<Language, string[]>;
}

const city = {
  id: 'dalian', name: 'Dalian', timeZone: 'Asia/Shanghai', officeHours: { start: '09:00', end: '17:00' }, website: 'https://dalian.example/', population: { value: 7, source: { label: 'x', url: 'x' } },
  activities: [
    { id: 'a', name: 'A', status: 'planned', period: { start: '2025' }, themes: ['t'], organisations: ['o'] },
    { id: 'b', name: 'B', status: 'active', period: { end: '2026' } },
    { id: 'c', name: 'C', status: 'completed' },
  ],
};
const data = {
  municipality: { name: 'Enschede', timeZone: 'Europe/Amsterdam', officeHours: { start: '09:00', end: '17:00' } },
  themes: [{ id: 't', name: 'T' }], organisations: [{ id: 'o', name: 'O' }], links: [{ label: 'x', url: 'x' }],
  cities: [city],
};

const sayings: Saying[] = [
  {
    tag: 'partner-cities', attributes: { closable: '' }, data,
    words: {
      nl: ['Partnersteden', 'Printen', 'Sluiten', 'Samen met Dalian', '3 activiteiten'],
      en: ['Partner cities', 'Print', 'Close', 'Together with Dalian', '3 activities'],
      de: ['Partnerstädte', 'Drucken', 'Schließen', 'Gemeinsam mit Dalian', '3 Aktivitäten'],
      zh: ['伙伴城市', '打印', '关闭', '与Dalian的合作', '3 项活动'],
    },
  },
  {
    tag: 'partner-city-card', attributes: { city: 'dalian' }, data,
    words: {
      nl: ['Inwoners', 'bron:', 'Tijd in Dalian', ' uur, ', 'later dan in Enschede', 'Samen op kantoor', ' tot ', 'Website van Dalian'],
      en: ['Inhabitants', 'source:', 'Time in Dalian', 'ahead of Enschede', 'Offices open together', ' to ', 'Website of Dalian'],
      de: ['Einwohner', 'Quelle:', 'Uhrzeit in Dalian', ' Uhr, ', 'später als in Enschede', 'Gemeinsame Bürozeit', ' bis ', 'Website von Dalian'],
      zh: ['人口', '来源：', 'Dalian时间', '比Enschede快', '共同办公时间', ' 至 ', 'Dalian官方网站'],
    },
  },
  {
    tag: 'partner-activity-list', attributes: { searchable: '' }, data,
    words: {
      nl: ['Wat we samen doen', 'Thema', 'Overig', 'Zoeken', 'Gepland', 'Loopt nu', 'Afgerond', 'vanaf 2025', 'tot en met 2026', 'Met: O'],
      en: ['What we do together', 'Theme', 'Other', 'Search', 'Planned', 'Running now', 'Completed', 'from 2025', 'until 2026', 'With: O'],
      de: ['Was wir gemeinsam tun', 'Thema', 'Sonstiges', 'Suchen', 'Geplant', 'Läuft', 'Abgeschlossen', 'ab 2025', 'bis 2026', 'Mit: O'],
      zh: ['我们的合作', '主题', '其他', '搜索', '计划中', '进行中', '已完成', '开始于 2025年', '截至 2026年', '合作方： O'],
    },
  },
  {
    tag: 'partner-activity-list', data: writeActivities(countActivities(60)),
    words: {
      nl: ['50 van 60 activiteiten', 'Meer tonen'], en: ['50 of 60 activities', 'Show more'],
      de: ['50 von 60 Aktivitäten', 'Mehr anzeigen'], zh: ['显示 50 项活动，共 60 项', '显示更多'],
    },
  },
  {
    tag: 'partner-activity-list', data: writeActivities(countActivities(1)),
    words: { nl: ['1 activiteit'], en: ['1 activity'], de: ['1 Aktivität'], zh: ['1 项活动'] },
  },
  {
    tag: 'partner-cities', data: { cities: [] }, state: 'empty',
    words: {
      nl: ['Er zijn nog geen partnersteden.'], en: ['There are no partner cities yet.'],
      de: ['Es gibt noch keine Partnerstädte.'], zh: ['目前还没有伙伴城市。'],
    },
  },
  {
    tag: 'partner-activity-list', data: { cities: [{ id: 'dalian', name: 'Dalian' }] }, state: 'empty',
    words: {
      nl: ['Er zijn nog geen gezamenlijke activiteiten.'], en: ['There are no joint activities yet.'],
      de: ['Es gibt noch keine gemeinsamen Aktivitäten.'], zh: ['目前还没有合作活动。'],
    },
  },
  {
    tag: 'partner-city-card', attributes: { city: 'atlantis' }, data, state: 'failed',
    words: {
      nl: ['Deze partnerstad staat niet in de gegevens.'], en: ['This partner city is not in the data.'],
      de: ['Diese Partnerstadt steht nicht in den Daten.'], zh: ['数据中没有这座伙伴城市。'],
    },
  },
  {
    tag: 'partner-city-card', attributes: { src: locate('html', createKey()) }, state: 'failed',
    words: {
      nl: ['De gegevens zijn niet te lezen.', 'Opnieuw proberen'], en: ['The data cannot be read.', 'Try again'],
      de: ['Die Daten sind nicht lesbar.', 'Noch einmal versuchen'], zh: ['无法读取数据。', '重试'],
    },
  },
  {
    tag: 'partner-city-card', attributes: { src: locate('ok', createKey()), 'max-bytes': '9' }, state: 'failed',
    words: { nl: ['De gegevens zijn te groot.'], en: ['The data is too large.'], de: ['Die Daten sind zu groß.'], zh: ['数据过大。'] },
  },
];

for (const { tag, attributes = {}, data, state = 'ready' as const, words } of sayings) {
  describe(`<${tag}> with ${words.nl[0]}`, () => {
    for (const language of languages) {
      it(`speaks ${language}`, async () => {
        const element = await show(tag, { ...attributes, lang: language }, { data }, state);
        const missing = (): string[] => words[language].filter((word) => !readText(element).includes(word.trim()));
        await until(() => missing().length === 0, `the page says all words`, 2000).catch(() => undefined);
        expect(missing(), readText(element)).to.deep.equal([]);
        expect(getPart(element, 'base').lang).to.equal(language);
      });
    }
  });
}

describe('names for assistive technology', () => {
  const labels: Record<Language, string[]> = {
    nl: ['Taal', 'Meer'], en: ['Language', 'More'], de: ['Sprache', 'Mehr'], zh: ['语言', '更多'],
  };
  for (const language of languages) {
    it(`are in ${language}`, async () => {
      const element = await show('partner-cities', { lang: language }, { data: readRealContent() });
      await settle(element);
      const names = findDeep(element, '[aria-label]').map((named) => named.getAttribute('aria-label'));
      expect(names).to.have.members(labels[language]);
    });
  }
});

describe('while nothing is there yet', () => {
  const loading: Record<Language, string> = { nl: 'Wordt geladen…', en: 'Loading…', de: 'Wird geladen…', zh: '正在加载……' };
  for (const language of languages) {
    it(`an element says so in ${language}`, async () => {
      const parent = placeHtml(`<div lang="${language}"></div>`).firstElementChild!;
      const element = await show('partner-city-card', { src: locate('held', createKey()) }, { parent }, 'loading');
      await until(() => getPart(element, 'status').textContent === loading[language], `it says "${loading[language]}"`);
    });
  }
});
