import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { SerializedAXNode } from 'puppeteer-core';
import { readEnginesVariable } from '../../support/e2e-browsers.js';
import type { E2ePage } from '../../support/e2e-page.js';
import { limits, narrowest } from '../../support/engine-limits.js';
import {
  demoPages, elements, findFaults, languages, openDemo, openPage, setLanguage, waitUntilShown, type Demo,
} from './demo-pages.js';

/** What is focused, through shadow roots: how it is called, where it is, and what shows that it has the focus. */
interface Stop {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  inline: boolean;
  outline: string;
}

for (const engine of readEnginesVariable()) {
  describe(`the demo, for everybody, in ${engine}`, () => {
    // What a language does to a page is the same in all engines; what an engine does shows in one language.
    const axeLanguages = engine === 'chromium' ? languages : languages.slice(0, 1);
    const withoutTree = limits.accessibilityTree[engine];
    let demo: Demo;

    before(async () => {
      demo = await openDemo(engine);
    });
    after(() => demo.close());

    for (const path of demoPages) {
      describe(path, () => {
        let page: E2ePage;

        before(async () => {
          page = await openPage(demo, path);
        });
        after(() => page.close());

        it('has headings in order, and names for all that can be used', { skip: withoutTree }, async () => {
          const nodes = await readAloud(page);
          const levels = nodes.filter(({ role }) => role === 'heading').map(({ level }) => level!);
          assert.equal(levels.filter((level) => level === 1).length, 1);
          assert.deepEqual(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1), []);
          assert.deepEqual(nodes.filter(({ role, name }) => named.includes(role) && !name), []);
        });

        it(`has no fault that axe finds, in ${axeLanguages.join(', ')}, on a phone and on a desk`, async () => {
          for (const language of axeLanguages) {
            await setLanguage(page, language);
            for (const width of [360, 1280]) {
              await page.setViewport(width, 900);
              await waitUntilShown(page);
              // A page with many copies of one element has its landmarks many times.
              const but = path.startsWith('/elements/') ? ['landmark-unique'] : [];
              assert.deepEqual(await findFaults(page, but), [], `${language}, ${width} pixels`);
            }
          }
        });

        it(`needs no sideways scrolling at ${narrowest[engine]} pixels, nor with text twice as large`, async () => {
          await page.setViewport(narrowest[engine], 900);
          for (const language of languages) {
            await setLanguage(page, language);
            assert.deepEqual(await findOverflow(page), [], language);
          }
          await page.setViewport(640, 900);
          await page.evaluate(() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('html { font-size: 200% !important; }');
            document.adoptedStyleSheets.push(sheet);
          });
          assert.deepEqual(await findOverflow(page), [], 'twice as large');
        });
      });
    }

    it('fits into a column of 200 pixels, in each language', async () => {
      for (const name of elements) {
        const page = await openPage(demo, `/elements/${name}.html`);
        for (const language of languages) {
          await setLanguage(page, language);
          const widths = await page.evaluate(() => {
            const stage = document.querySelector('.narrow')!;
            return [stage.scrollWidth, stage.clientWidth];
          });
          assert.ok(widths[0]! <= widths[1]!, `${name} in ${language}: ${widths.join(' > ')}`);
        }
        await page.close();
      }
    });

    it('reads the municipal page aloud in order', { skip: withoutTree }, async () => {
      const page = await openPage(demo, '/');
      const nodes = await readAloud(page);
      const headings = nodes.filter(({ role }) => role === 'heading').map(({ level, name }) => `${level} ${name}`);
      assert.deepEqual(headings.slice(0, 5), [
        '1 Partnersteden',
        '2 Palo Alto',
        '3 Samen met Palo Alto',
        '4 Economie',
        '5 Samenwerken in de Economic Alliance',
      ]);
      assert.deepEqual(headings.slice(-3), ['2 Over deze pagina', '2 Privacy', '2 Huisstijl']);
      const landmarks = nodes.filter(({ role }) =>
        ['banner', 'navigation', 'search', 'main', 'contentinfo'].includes(role));
      assert.deepEqual(landmarks.map(({ role, name }) => `${role} ${name ?? ''}`.trim()), [
        'navigation Demonstratie',
        'banner',
        'search',
        'navigation Hoofdmenu',
        'navigation Kruimelpad',
        'main',
        'navigation Taal',
        'navigation Meer',
        'contentinfo',
      ]);
      await page.close();
    });

    for (const path of ['/', '/partner-site.html']) {
      it(`goes from top to bottom by the Tab key, visibly, over targets that can be hit: ${path}`, async () => {
        const page = await openPage(demo, path);
        const stops = await walk(page);
        assert.ok(stops.length > 15);
        stops.forEach((stop, index) => {
          const before = stops[index - 1];
          const inOrder = !before || stop.top >= before.top - 2 || stop.left > before.left;
          assert.ok(inOrder, `${stop.name} comes after ${before?.name}, and stands above it`);
          assert.doesNotMatch(stop.outline, /none|^0px/, `${stop.name} does not show that it has the focus`);
          const size = Math.min(stop.width, stop.height);
          assert.ok(stop.inline || size >= 24, `${stop.name}: ${stop.width} by ${stop.height}`);
        });
        await page.close();
      });
    }
  });
}

/** Roles that mean nothing without a name. */
const named = ['link', 'button', 'checkbox', 'searchbox', 'textbox', 'combobox', 'heading', 'image', 'navigation'];

/** What a screen reader gets, in its order. */
async function readAloud(page: E2ePage): Promise<SerializedAXNode[]> {
  return flatten((await page.puppeteer!.accessibility.snapshot({ interestingOnly: false }))!);
}

function flatten(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** Elements that stick out at the side of the window. */
function findOverflow(page: E2ePage): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.localName}.${element.className}`);
  });
}

/** Presses Tab from the page's start to its end. */
async function walk(page: E2ePage): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.press('Tab');
    const stop = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return null;
      // A checkbox is as large as its label, which also shows the focus.
      const target = (active.matches('[type="checkbox"]') && active.closest('label')) || active;
      const { left, top, width, height } = target.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      return {
        name: (active as HTMLElement).innerText || active.getAttribute('aria-label') || target.textContent!.trim(),
        left,
        top: top + scrollY,
        width,
        height,
        inline: getComputedStyle(target).display === 'inline',
        outline: `${outlineWidth} ${outlineStyle}`,
      };
    });
    // After the last stop, WebKit without a tool bar begins again at the first.
    if (!stop || (stops[0] && isDeepStrictEqual(stop, stops[0]))) return stops;
    stops.push(stop);
    if (stops.length > 500) throw new Error('The Tab key goes in circles.');
  }
}
