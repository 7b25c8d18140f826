/**
 * Our own elements on paper, in Chromium, with the demo's content: a click on the print button in `<partner-cities>`,
 * on hosts of several kinds, and single elements. Run with: npx tsx --test test/e2e/printing/elements.test.ts
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startChromium, waitUntil, type Engine, type Tab } from './engines.js';
import { hosts } from './hosts.js';
import { findUnreadable, readPdf, renderPdf, type Pdf } from './pdf.js';
import { startServer, type PageServer } from './server.js';

type Text = Record<string, string>;

interface City {
  id: string;
  name: Text;
  description: Text[];
  activities: { name: Text; description?: Text }[];
}

const content = JSON.parse(readFileSync(new URL('../../../demo/content/partner-cities.json', import.meta.url), 'utf8')) as {
  title: Text;
  introduction: Text[];
  cities: City[];
};

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
    const host = hosts.find((candidate) => candidate.name === name)!;
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
  ] as const;
  for (const [host, language] of cases) {
    it(`prints <partner-cities> whole and alone: ${host}, ${language}`, async () => {
      const tab = await open(host, `<partner-cities id="target" searchable closable lang="${language}"></partner-cities>`);
      const file = join(folder, `${host} ${language}.pdf`);
      const state = await tab.evaluate('takeSnapshot()');
      await tab.print(`${find('partner-print-button')}.shadowRoot.querySelector('button').click()`, file);
      await waitUntil(async () => (await tab.evaluate('takeSnapshot()')) === state, 'the page is restored');
      assert.deepEqual(await tab.evaluate('violations'), []);
      await tab.close();
      const pdf = readPdf(file);
      assertTexts(pdf, listTexts(language));
      assertReadable(file, pdf);
      assert.doesNotMatch(pdf.pages.join(' '), /Host line|Sluiten|Nederlands|Zoeken|Close|Search|Suche|关闭/);
      assert.match(pdf.pages.join(' '), /http:\/\/127\.0\.0\.1/, 'the address of the page');
    });
  }

  it('prints one city only', async () => {
    const tab = await open('flex and grid columns', '<partner-city-card id="target" city="dalian" lang="en"></partner-city-card>');
    const file = join(folder, 'one city.pdf');
    await tab.print('target.print()', file);
    await tab.close();
    const pdf = readPdf(file);
    const { name, description } = content.cities.find(({ id }) => id === 'dalian')!;
    assertTexts(pdf, [name['en']!, ...description.map((text) => text['en']!)]);
    assertReadable(file, pdf);
    assert.equal(pdf.pages.length, 1);
    assert.doesNotMatch(pdf.pages.join(' '), /Host line|Palo Alto/);
  });

  it('names the filter that stays applied', async () => {
    const tab = await open('plain', '<partner-activity-list id="target" city="dalian" lang="en"></partner-activity-list>');
    const file = join(folder, 'filtered.pdf');
    await tab.evaluate(`${find('[type=checkbox]')}.click()`);
    await tab.evaluate('target.updateComplete');
    const shown = await tab.evaluate<number>("target.shadowRoot.querySelectorAll('[part=activity]').length");
    const theme = await tab.evaluate<string>(`${find('.choice')}.textContent.trim()`);
    await tab.print('target.print()', file);
    await tab.close();
    const text = readPdf(file).pages.join(' ');
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

function assertReadable(file: string, { words, fontSizes }: Pdf): void {
  assert.deepEqual(findUnreadable(renderPdf(file), words), []);
  assert.ok(Math.min(...fontSizes) >= 10, `no text is smaller than 10 points: ${fontSizes}`);
}

/** Where a line ends, a PDF has no space, or one that is not in the text. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00ad]/g, '');
}
