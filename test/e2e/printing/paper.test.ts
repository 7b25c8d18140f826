/**
 * What the report looks like on paper, in Chromium: paper sizes, page breaks, large print, images, and the other way
 * of printing, where the host prints its whole page. Run with: npx tsx --test test/e2e/printing/paper.test.ts
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startChromium, waitUntil, type Engine, type Tab } from './engines.js';
import { cutLine, hosts, largePrint } from './hosts.js';
import { findUnreadable, readPdf, renderPdf, type Pdf } from './pdf.js';
import { countSentences } from './sentences.js';
import { startServer, type PageServer } from './server.js';

const papers = [
  { name: 'A4', format: 'A4', landscape: false, size: [595, 842] },
  { name: 'A4, landscape', format: 'A4', landscape: true, size: [842, 595] },
  { name: 'Letter', format: 'Letter', landscape: false, size: [612, 792] },
  { name: 'Letter, landscape', format: 'Letter', landscape: true, size: [792, 612] },
] as const;

/** Of the report, at its own text size: what does not fit is not made to fit. */
const pageCounts = { A4: 3, Letter: 4, landscape: 5 };

const complete = { kept: 46, repeated: 0, misplaced: 0, leaked: 0 };
/** The numbers of the sentences that are the headings of cards; each card's text is the next sentence. */
const cards = [11, 13, 15, 17, 19, 21, 23, 29, 31, 33, 35, 37, 39, 41];
const headings = [1, 7, 25, ...cards];

describe('the report on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'printing-paper-'));
  const file = join(folder, 'paper.pdf');
  let server: PageServer;
  let chromium: Engine;

  before(async () => {
    server = await startServer();
    chromium = await startChromium();
  });

  after(async () => {
    await chromium.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function open(name: string): Promise<Tab> {
    const host = [...hosts, largePrint, cutLine].find((candidate) => candidate.name === name)!;
    const tab = await chromium.open(server.address(host));
    await waitUntil(() => tab.evaluate("!!customElements.get('report-page')"), 'the script has run');
    await tab.evaluate('target.updateComplete');
    return tab;
  }

  for (const { name, format, landscape, size } of papers) {
    for (const host of ['plain', 'flex and grid columns', 'narrow columns']) {
      it(`fits ${name}, from a host with ${host}`, async () => {
        const tab = await open(host);
        await tab.print('button.click()', file, { format, landscape });
        await tab.close();
        const [pdf, pictures] = await Promise.all([readPdf(file), renderPdf(file)]);
        const { width, height } = pdf.paper;
        assert.ok(Math.abs(width - size[0]) < 1 && Math.abs(height - size[1]) < 1, `${width} by ${height} points`);
        assert.deepEqual(countSentences(pdf.pages), complete);
        assert.equal(pdf.pages.length, pageCounts[landscape ? 'landscape' : format]);
        assert.deepEqual(findUnreadable(pictures, pdf.words), []);
        assertWithinMargins(pdf);
        assertWhole(pdf);
        pdf.pages.forEach((text, index) => {
          assert.ok(text.includes(`${index + 1} / ${pdf.pages.length}`), `page ${index + 1} has its number`);
        });
      });
    }
  }

  it('takes over the size that the host asks for, on paper only', async () => {
    const tab = await open(largePrint.name);
    await tab.print('button.click()', file);
    await tab.close();
    const { fontSizes, pages } = await readPdf(file);
    assert.deepEqual(countSentences(pages), complete);
    // All but the page number, which has a size of its own.
    assert.deepEqual([...new Set(fontSizes.map(Math.round))].sort().slice(0, 2), [10, 20]);
  });

  it('is black on white from a dark host', async () => {
    const tab = await open('dark host');
    await tab.print('button.click()', file);
    await tab.close();
    for (const { pixels } of await renderPdf(file)) {
      assert.equal(pixels[0], 255, 'the corner of the paper');
      const light = pixels.filter((pixel) => pixel > 250).length / pixels.length;
      assert.ok(light > 0.8, `${light} of the page is white`);
    }
  });

  it('prints the address of a link after it', async () => {
    const tab = await open('plain');
    await tab.print('button.click()', file);
    await tab.close();
    assert.match((await readPdf(file)).pages.join(' '), /More \(https:\/\/example\.org\/11\)/);
  });

  const lazy =
    "[...target.shadowRoot.querySelectorAll('report-city')].map((city) => city.shadowRoot.querySelector('img'))";

  it('has images that were not loaded yet', async () => {
    const tab = await open('content-visibility and lazy parts far below');
    assert.deepEqual(await tab.evaluate(`${lazy}.map((image) => image.naturalWidth)`), [0, 0]);
    await tab.print('button.click()', file);
    assert.deepEqual(await tab.evaluate(`${lazy}.map((image) => image.naturalWidth)`), [120, 120]);
    assert.deepEqual(await tab.evaluate(`${lazy}.map((image) => image.loading)`), ['lazy', 'lazy']);
    await tab.close();
  });

  it('has images that were not loaded yet when the host prints its page by itself', async () => {
    const tab = await open('content-visibility and lazy parts far below');
    assert.deepEqual(await tab.evaluate(`${lazy}.map((image) => image.naturalWidth)`), [0, 0]);
    await tab.print('window.print()', file);
    assert.deepEqual(await tab.evaluate(`${lazy}.map((image) => image.naturalWidth)`), [120, 120]);
    assert.deepEqual(await tab.evaluate(`${lazy}.map((image) => image.loading)`), ['lazy', 'lazy']);
    await tab.close();
  });

  it('is known to be unreadable where the host cuts a line through its middle', async () => {
    const tab = await open('line cut in two');
    await tab.print('window.print()', file);
    await tab.close();
    const [{ words }, pictures] = await Promise.all([readPdf(file), renderPdf(file)]);
    assert.deepEqual(findUnreadable(pictures, words).map(({ text }) => text), ['Unreadable', 'words']);
  });

  it('is complete when the host prints its page by itself', async () => {
    const tab = await open('plain');
    await tab.print('window.print()', file);
    await tab.close();
    const { kept, repeated, misplaced, leaked } = countSentences((await readPdf(file)).pages);
    assert.deepEqual({ kept, repeated, misplaced }, { kept: 46, repeated: 0, misplaced: 0 });
    assert.ok(leaked > 40, 'the page is printed as the host meant it');
  });

  it('is complete when the page is printed by a button without a target', async () => {
    const tab = await open('plain');
    const state = await tab.evaluate('takeSnapshot()');
    await tab.print('printTarget().then(() => (window.printed = true))', file);
    await waitUntil(() => tab.evaluate('window.printed === true'), 'the page is restored');
    assert.equal(await tab.evaluate('takeSnapshot()'), state);
    await tab.close();
    const { kept, leaked } = countSentences((await readPdf(file)).pages);
    assert.equal(kept, 46);
    assert.ok(leaked > 40);
  });
});

function assertWithinMargins({ words, paper }: Pdf): void {
  const margin = 28;
  for (const { text, left, right, top, bottom } of words) {
    assert.ok(left >= margin && right <= paper.width - margin, `${text} is within the margins`);
    assert.ok(top >= margin && bottom <= paper.height - 15, `${text} is within the page`);
  }
}

/** No card is torn in two, and no page ends with a heading. */
function assertWhole({ pages }: Pdf): void {
  const numbers = pages.map((text) => [...text.matchAll(/Sentence (\d\d)/g)].map(([, number]) => Number(number)));
  for (const heading of cards) {
    const page = numbers.findIndex((found) => found.includes(heading));
    assert.ok(numbers[page]!.includes(heading + 1), `card ${heading} begins and ends on page ${page + 1}`);
  }
  for (const found of numbers) {
    assert.ok(!headings.includes(found.at(-1)!), `no page ends with heading ${found.at(-1)}`);
  }
  // What a card has after its second sentence.
  const starts = pages.map((text) => text.split('It is a card with some height.').length - 1);
  starts.forEach((count, page) => assert.equal(count % 2, 0, `page ${page + 1} has whole cards only`));
}
