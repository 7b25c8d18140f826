/**
 * Our own elements on paper, in Chromium, with the demo's content: a click on the print button in `<partner-cities>`,
 * on hosts of several kinds, and single elements. Run with: npx tsx --test test/e2e/printing/elements.test.ts
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pinnedTimeZone } from '../../support/pinned-settings.js';
import { startChromium, waitUntil, type Engine, type Tab } from './engines.js';
import { hosts, partRules } from './hosts.js';
import { findUnreadable, readPdf, renderPdf, type Pdf } from './pdf.js';
import { pinnedMoment, startServer, type PageServer } from './server.js';

type Text = Record<string, string>;

interface City {
  id: string;
  name: Text;
  description: Text[];
  activities: { name: Text; description?: Text; themes?: string[] }[];
}

const contentFile = new URL('../../../demo/content/partner-cities.json', import.meta.url);
const content = JSON.parse(readFileSync(contentFile, 'utf8')) as {
  title: Text;
  introduction: Text[];
  themes: { id: string; name: Text }[];
  cities: City[];
};

const list = '<partner-activity-list id="target" src="/content/partner-cities.json" city="dalian" lang="en"></partner-activity-list>';

/** What the language switch offers. */
const languageNames: Text = { nl: 'Nederlands', en: 'English', de: 'Deutsch', zh: '中文' };

describe('our elements on paper', () => {
  // Kept on request, to look at.
  const folder = process.env['PRINTED'] ?? mkdtempSync(join(tmpdir(), 'printing-elements-'));
  let server: PageServer;
  let chromium: Engine;

  before(async () => {
    server = await startServer();
    chromium = await startChromium();
  });

  after(async () => {
    await chromium.close();
    await server.close();
    if (!process.env['PRINTED']) {
      rmSync(folder, { recursive: true });
    }
  });

  async function open(name: string, element: string): Promise<Tab> {
    const host = [...hosts, partRules].find((candidate) => candidate.name === name)!;
    const tab = await chromium.open(server.address(host, element));
    // All parts are there: the texts, and what comes later, with its styles for paper.
    await waitUntil(() => tab.evaluate(`${find('[part=heading]')} !== undefined`), 'the content is shown');
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))');
    return tab;
  }

  const cases = [
    ['plain', 'nl'],
    ['app shell', 'nl'],
    ['closed shadow root', 'nl'],
    ['modal dialog', 'nl'],
    ['dark host', 'en'],
    ['narrow columns', 'de'],
    ['small text (62.5 %)', 'zh'],
    ['two host shadow roots and a slot', 'nl'],
    ['vertical writing', 'nl'],
    ['ancestors that hide, turn, shrink and blank', 'nl'],
    [partRules.name, 'nl'],
  ] as const;
  for (const [host, language] of cases) {
    it(`prints <partner-cities> whole and alone: ${host}, ${language}`, async () => {
      const tab = await open(host, writeCities(language));
      const file = join(folder, `${host} ${language}.pdf`);
      const state = await tab.evaluate('takeSnapshot()');
      await tab.print(`${find('partner-print-button')}.shadowRoot.querySelector('button').click()`, file);
      await waitUntil(async () => (await tab.evaluate('takeSnapshot()')) === state, 'the page is restored');
      assert.deepEqual(await tab.evaluate('violations'), []);
      const address = await tab.evaluate<string>('location.href');
      await tab.close();
      const pdf = await readPdf(file);
      assert.equal(pdf.title, content.title[language]);
      assertTexts(pdf, listTexts(language));
      assertWhole(pdf, language);
      await assertReadable(file, pdf);
      assert.doesNotMatch(pdf.pages.join(' '), /Host line/);
      assertNoControls(pdf, language);
      const lastPage = squeeze(pdf.pages.at(-1)!);
      assert.ok(lastPage.endsWith(address), `the last page ends with ${address}`);
      assert.ok(lastPage.includes(squeeze(formatToday(language))), `the last page has ${formatToday(language)}`);
      const { description } = content.cities[0]!;
      assert.ok(squeeze(pdf.pages[0]!).includes(squeeze(description.at(-1)![language]!)), 'page 1 has the first card');
    });
  }

  it('is readable when the host prints its page by itself', async () => {
    const tab = await open('plain', writeCities('nl'));
    const file = join(folder, 'by the host.pdf');
    await tab.print('window.print()', file);
    await tab.close();
    const pdf = await readPdf(file);
    assert.match(pdf.pages.join(' '), /Host line/);
    assertTexts(pdf, listTexts('nl'));
    await assertReadable(file, pdf);
    assertNoControls(pdf, 'nl');
  });

  it('prints a long list to its end, of which the screen shows the beginning', async () => {
    const tab = await open('app shell', list);
    const numbers = Array.from({ length: 120 }, (_, index) => index);
    const activities = numbers.map((number) => ({ id: `a-${number}`, name: `Activity number ${number}.` }));
    const cities = content.cities.map((city) => ({ ...city, activities }));
    await tab.evaluate(`void (target.data = ${JSON.stringify({ ...content, cities })})`);
    await waitUntil(() => tab.evaluate(`${find('[part~=more]')} !== undefined`), 'there is a button for more');
    const file = join(folder, 'long list.pdf');
    await tab.print('target.print()', file);
    await tab.close();
    const text = (await readPdf(file)).pages.join(' ');
    const printed = [...text.matchAll(/Activity number (\d+)\./g)].map(([, number]) => Number(number));
    assert.deepEqual(printed, numbers);
  });

  it('waits for what a section loads only when it comes near, and for an answer of two seconds', async () => {
    const src = 'src="/content/partner-cities.json?after=2000" lang="en"';
    const section = `<section id="target"><div style="height: 6000px"></div><h2>Our twin towns</h2>
      <partner-city-card city="dalian" loading="lazy" ${src}><p>Fallback words.</p></partner-city-card>
      <partner-activity-list city="dalian" loading="lazy" ${src}><p>Fallback words.</p></partner-activity-list></section>`;
    const host = hosts.find(({ name }) => name === 'plain')!;
    const tab = await chromium.open(server.address(host, section));
    await waitUntil(() => tab.evaluate("!!customElements.get('partner-city-card')"), 'the script has run');
    const file = join(folder, 'not yet loaded.pdf');
    await tab.print('printTarget(target).then((printed) => (window.printed = printed))', file);
    await waitUntil(() => tab.evaluate('window.printed === true'), 'the page is restored');
    assert.deepEqual(await tab.evaluate("[...target.querySelectorAll('[loading]')].map((element) => element.loading)"), ['lazy', 'lazy']);
    await tab.close();
    const pdf = await readPdf(file);
    const { name, description, activities } = content.cities.find(({ id }) => id === 'dalian')!;
    assertTexts(pdf, ['Our twin towns', name['en']!, ...description.map((text) => text['en']!)]);
    assert.ok(activities.every((activity) => squeeze(pdf.pages.join('')).includes(squeeze(activity.name['en']!))));
    assert.doesNotMatch(pdf.pages.join(' '), /Fallback words|Loading/);
  });

  it('prints one city only', async () => {
    const card = '<partner-city-card id="target" src="/content/partner-cities.json" city="dalian" lang="en"></partner-city-card>';
    const tab = await open('flex and grid columns', card);
    const file = join(folder, 'one city.pdf');
    await tab.print('target.print()', file);
    await tab.close();
    const pdf = await readPdf(file);
    const { name, description } = content.cities.find(({ id }) => id === 'dalian')!;
    assertTexts(pdf, [name['en']!, ...description.map((text) => text['en']!)]);
    await assertReadable(file, pdf);
    assert.equal(pdf.pages.length, 1);
    assert.doesNotMatch(pdf.pages.join(' '), /Host line|Palo Alto/);
  });

  it('names the filter that stays applied', async () => {
    const tab = await open('plain', list);
    const file = join(folder, 'filtered.pdf');
    await tab.evaluate(`${find('[type=checkbox]')}.click()`);
    await tab.evaluate('target.updateComplete');
    const shown = await tab.evaluate<number>("target.shadowRoot.querySelectorAll('[part=activity]').length");
    const theme = await tab.evaluate<string>(`${find('.choice')}.textContent.trim()`);
    await tab.print('target.print()', file);
    await tab.close();
    const text = (await readPdf(file)).pages.join(' ');
    const { activities } = content.cities.find(({ id }) => id === 'dalian')!;
    assert.ok(shown < activities.length, 'the filter takes something away');
    assert.equal(activities.filter(({ name }) => text.includes(name['en']!)).length, shown);
    assert.ok(text.includes(theme), `${theme} is named`);
  });

  /** An expression for the first element that matches within the target, through shadow roots. */
  function find(selector: string): string {
    return `(function find(root) {
      for (const element of root.querySelectorAll('*')) {
        const found = element.matches('${selector}') ? element : element.shadowRoot && find(element.shadowRoot);
        if (found) {
          return found;
        }
      }
    })(target.shadowRoot ?? target)`;
  }
});

function writeCities(language: string): string {
  return `<partner-cities id="target" src="/content/partner-cities.json" searchable closable lang="${language}"></partner-cities>`;
}

/** The day on which the clock of the tested pages stands still. */
function formatToday(language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: pinnedTimeZone }).format(pinnedMoment);
}

/** All that a visitor reads, in reading order as the elements show it, but activities, which are ordered by theme. */
function listTexts(language: string): string[] {
  const read = (text: Text) => text[language]!;
  return [
    read(content.title),
    ...content.introduction.map(read),
    ...content.cities.flatMap(({ name, description }) => [name, ...description].map(read)),
  ];
}

function assertTexts({ pages }: Pdf, texts: string[]): void {
  const printed = squeeze(pages.join(''));
  let at = 0;
  for (const text of texts) {
    const found = printed.indexOf(squeeze(text), at);
    assert.ok(found >= 0, `on paper, in order: ${text}`);
    at = found + 1;
  }
  const language = Object.keys(content.title).find((key) => texts.includes(content.title[key]!));
  for (const { name, description } of language ? content.cities.flatMap(({ activities }) => activities) : []) {
    for (const text of [name, description].flatMap((each) => each?.[language!] ?? [])) {
      const count = printed.split(squeeze(text)).length - 1;
      assert.ok(text === name[language!] ? count >= 1 : count === 1, `${count} times on paper: ${text}`);
    }
  }
}

/** No card or activity is torn in two, and no page ends with a heading, or with how many activities follow. */
function assertWhole({ pages }: Pdf, language: string): void {
  const texts = pages.map(squeeze);
  const read = (text: Text) => squeeze(text[language]!);
  for (const { name, description, activities } of content.cities) {
    const card = texts.find((text) => text.includes(read(description[0]!)))!;
    for (const text of [name, ...description]) {
      assert.ok(card.includes(read(text)), `on the same page as its card: ${text[language]}`);
    }
    for (const activity of activities.filter(({ description }) => description)) {
      const whole = read(activity.name) + read(activity.description!);
      assert.ok(texts.some((text) => text.includes(whole)), `on one page: ${activity.name[language]}`);
    }
  }
  const activities = content.cities.flatMap(({ activities }) => activities);
  // A second theme stands at the end of an activity.
  const themes = content.themes.filter(({ id }) => !activities.some(({ themes }) => themes?.slice(1).includes(id)));
  const headings = [...themes, ...content.cities, ...activities];
  for (const [index, text] of texts.entries()) {
    const last = headings.find(({ name }) => text.endsWith(read(name)));
    assert.equal(last, undefined, `page ${index + 1} ends with a heading`);
    assert.doesNotMatch(text, /\d\p{L}+$/u, `page ${index + 1} ends with a count`);
  }
}

function assertNoControls({ pages }: Pdf, language: string): void {
  const others = Object.keys(languageNames).filter((key) => key !== language).map((key) => languageNames[key]);
  assert.doesNotMatch(pages.join(' '), new RegExp(`Sluiten|Zoeken|Close|Search|Suche|关闭|${others.join('|')}`));
}

async function assertReadable(file: string, { words, fontSizes }: Pdf): Promise<void> {
  assert.deepEqual(findUnreadable(await renderPdf(file), words), []);
  assert.ok(Math.min(...fontSizes) >= 10, `no text is smaller than 10 points: ${fontSizes}`);
}

/** Where a line ends, a PDF has no space, or one that is not in the text. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00ad]/g, '');
}
