/**
 * The demo's pages as these tests open them: from the built bundle, under the strictest policy (Trusted Types too).
 * What a page may say on the console is listed here, and nothing else is.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Engine } from '../../support/browsers.js';
import { openBrowser, type E2eBrowser } from '../../support/e2e-browsers.js';
import type { E2ePage } from '../../support/e2e-page.js';
import { startE2eServer, type E2eServer } from '../../support/e2e-server.js';

export const languages = ['nl', 'en', 'de', 'zh'] as const;

export const elements = [
  'partner-cities',
  'partner-city-card',
  'partner-city-map',
  'partner-activity-list',
  'partner-language-switch',
  'partner-print-button',
];

export const demoPages = ['/', '/partner-site.html', ...elements.map((name) => `/elements/${name}.html`)];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The examples of what is shown when there is no content tell the developer so. */
const expectedMessages = /missing\.json|atlantis|Failed to load resource.*404/;

export interface Demo {
  server: E2eServer;
  browser: E2eBrowser;
  close(): Promise<void>;
}

export async function openDemo(engine: Engine = 'chromium'): Promise<Demo> {
  const server = await startE2eServer({
    engine,
    extraHeaders: (path) => (/(\/|\.html)$/.test(path) ? { 'Content-Security-Policy': policy } : undefined),
  });
  const browser = await openBrowser(engine);
  return {
    server,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a page of the demo and waits until all its elements show what they have to show. */
export async function openPage({ server, browser }: Demo, path: string, width = 1280): Promise<E2ePage> {
  const page = await browser.newPage();
  await page.setViewport(width, 900);
  await page.goto(`${server.origin}${path}`);
  await waitUntilShown(page);
  return page;
}

/**
 * Puts all elements into a language, as their language switches do, and waits until they speak it.
 * Those inside other elements follow by themselves.
 */
export async function setLanguage(page: E2ePage, language: string): Promise<void> {
  await page.evaluate((tag) => {
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      if (element.localName.startsWith('partner-')) element.lang = tag;
    }
  }, language);
  await page.waitFor((tag) => {
    const speaks = (root: Document | ShadowRoot): boolean =>
      // One that waits to be asked for has nothing to say yet.
      [...root.querySelectorAll(':not([loading=lazy])')].every(({ localName, shadowRoot }) =>
        !localName.startsWith('partner-') || !shadowRoot ||
        (shadowRoot.querySelector('[part=base]')?.getAttribute('lang') === tag && speaks(shadowRoot)));
    return speaks(document);
  }, language);
}

/** Waits until no element is loading, but those that wait on purpose, and the later file has come. */
export async function waitUntilShown(page: E2ePage): Promise<void> {
  await page.waitFor(() => {
    const elements = [...document.querySelectorAll('partner-cities, partner-city-card, partner-city-map, partner-activity-list')];
    return customElements.get('partner-cities') !== undefined && document.querySelectorAll(':not(:defined)').length === 0 && elements.every((element) =>
      element.matches('[loading=lazy], .slow > *') || !element.shadowRoot?.querySelector('.loading'));
  });
  await waitForQuiet(page);
}

const quietTime = 300;

/** Waits until nothing has been asked for in a while. */
async function waitForQuiet(page: E2ePage): Promise<void> {
  if (page.puppeteer) return page.puppeteer.waitForNetworkIdle({ idleTime: quietTime });
  // WebKit's driver tells nothing of requests; the page knows those that have ended.
  const count = (): Promise<number> => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await count(); now !== before; before = now, now = await count()) {
    await new Promise((resolve) => setTimeout(resolve, quietTime));
  }
}

/** Chooses an option of a select element, as a reader does by keyboard. */
export async function choose(page: E2ePage, selector: string, value: string): Promise<void> {
  await page.evaluate((select, chosen) => {
    const element = document.querySelector<HTMLSelectElement>(select)!;
    element.value = chosen;
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  }, selector, value);
}

/** The text of an element, which may be in open shadow roots: 'partner-city-card >>> h2'. */
export function readText(page: E2ePage, selector: string): Promise<string | undefined> {
  return page.evaluate((parts) => {
    let scope: ParentNode | null | undefined = document;
    let element: Element | null | undefined;
    for (const part of parts) {
      element = scope?.querySelector(part);
      scope = element?.shadowRoot;
    }
    return element?.textContent?.trim();
  }, selector.split(' >>> '));
}

export async function waitForText(page: E2ePage, selector: string, text: string): Promise<void> {
  for (const end = Date.now() + 30_000; await readText(page, selector) !== text;) {
    if (Date.now() > end) throw new Error(`${selector} never says ${text}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What a page should not have said, done or asked for. */
export async function findMishaps({ server }: Demo, page: E2ePage): Promise<string[]> {
  const messages = (await page.readMessages())
    .filter(({ type, text }) => ['error', 'warn', 'warning'].includes(type) && !expectedMessages.test(text))
    .map(({ text }) => text);
  const strangers = (await page.readRequests()).filter((url) => !url.startsWith(`${server.origin}/`));
  return [...messages, ...await page.readErrors(), ...await page.readViolations(), ...strangers];
}

const require = createRequire(import.meta.url);
const axeSource = readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Faults that axe finds, one line for each element.
 *
 * @param but rules that do not hold for this page
 */
export async function findFaults(page: E2ePage, but: string[]): Promise<string[]> {
  await page.runLibrary(await axeSource);
  return page.evaluate(async (disabled) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' >>> ')}: ${failureSummary}`));
  }, but);
}
