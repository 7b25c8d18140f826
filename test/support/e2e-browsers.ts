/**
 * Opens a browser for the end-to-end tests: Chromium and Firefox through puppeteer-core (DevTools protocol and
 * WebDriver BiDi), WebKit through the WebDriver client of this folder. Every page starts clean: no cookie, no cache.
 */
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { chromiumArguments, engines, provideBrowser, type Engine } from './browsers.js';
import { E2ePage } from './e2e-page.js';
import { recordPage, writeExpression, type ConsoleMessage } from './page-recorder.js';
import { firefoxPreferences, pinnedLanguage, pinnedTimeZone } from './pinned-settings.js';
import { startWebKit } from './webkit.js';
import type { WebKitPage } from './webkit-page.js';

/** Milliseconds that a busy machine may take to start a browser or to load a page. */
const patience = 120_000;

export interface E2eBrowser {
  engine: Engine;
  /** Opens a page of its own. WebKit has one at a time: the one before is closed. */
  newPage(): Promise<E2ePage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  timeZone?: string;
  /** More flags for Chromium. */
  chromiumArguments?: string[];
}

/** The engines that a suite runs in: those that ENGINES="chromium firefox webkit" names; without it, Chromium. */
export function readEnginesVariable(): Engine[] {
  return (process.env.ENGINES ?? 'chromium').split(/[ ,]+/).map((name) => {
    const engine = engines.find((known) => known === name);
    if (!engine) throw new Error(`ENGINES names ${name}, which is not one of ${engines.join(', ')}.`);
    return engine;
  });
}

export async function openBrowser(engine: Engine, options: OpenOptions = {}): Promise<E2eBrowser> {
  const timeZone = options.timeZone ?? pinnedTimeZone;
  if (engine === 'webkit') {
    const browser = await startWebKit(timeZone);
    return {
      engine,
      newPage: async () => new WebKitE2ePage(await browser.openPage()),
      close: () => browser.close(),
    };
  }
  const executablePath = await provideBrowser(engine);
  const env = { ...process.env, TZ: timeZone };
  const flags = [...chromiumArguments, `--lang=${pinnedLanguage}`, ...(options.chromiumArguments ?? [])];
  const browser = await launch(engine === 'firefox'
    ? { browser: 'firefox', executablePath, env, timeout: patience, extraPrefsFirefox: firefoxPreferences }
    : { executablePath, env, timeout: patience, args: flags });
  return {
    engine,
    newPage: () => openPuppeteerPage(browser, engine),
    close: () => browser.close(),
  };
}

async function openPuppeteerPage(browser: Browser, engine: Engine): Promise<E2ePage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  if (engine === 'chromium') {
    // Several pages may be open: each must believe that it has the focus.
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  }
  await page.evaluateOnNewDocument(writeExpression(recordPage, [false]));
  return new PuppeteerE2ePage(page, context);
}

/** Browsers ask for a site's icon by themselves, and at different times. */
function isIcon(url: string): boolean {
  return url.endsWith('/favicon.ico');
}

class PuppeteerE2ePage extends E2ePage {
  readonly puppeteer: Page;
  readonly webkit = undefined;
  protected readonly driver: Page;
  readonly #context: BrowserContext;
  readonly #messages: ConsoleMessage[] = [];
  readonly #errors: string[] = [];
  readonly #requests: string[] = [];

  constructor(page: Page, context: BrowserContext) {
    super();
    this.puppeteer = page;
    this.driver = page;
    this.#context = context;
    page.on('console', (message) => {
      this.#messages.push({ type: message.type(), text: message.text() });
    });
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? error.message : String(error);
      // Firefox tells violations as errors; readViolations() has them.
      if (!text.startsWith('Content-Security-Policy: ')) this.#errors.push(text);
    });
    page.on('request', (request) => {
      if (!isIcon(request.url())) this.#requests.push(request.url());
    });
  }

  async travel(where: 'back' | 'forward' | 'refresh'): Promise<void> {
    // By the page itself: puppeteer waits for a load event that does not come from the back/forward cache.
    await this.evaluate((step) => {
      setTimeout(() => (step === 'refresh' ? location.reload() : history[step]()));
    }, where);
  }

  protected evaluateExpression(expression: string): Promise<unknown> {
    return this.puppeteer.evaluate(expression);
  }

  async takeScreenshot(): Promise<Buffer> {
    return Buffer.from(await this.puppeteer.screenshot());
  }

  readMessages = async () => [...this.#messages];
  readErrors = async () => [...this.#errors];
  readRequests = async () => [...this.#requests];

  async close(): Promise<void> {
    await this.#context.close();
  }
}

class WebKitE2ePage extends E2ePage {
  readonly puppeteer = undefined;
  readonly webkit: WebKitPage;
  protected readonly driver: WebKitPage;

  constructor(page: WebKitPage) {
    super();
    this.webkit = page;
    this.driver = page;
  }

  travel(where: 'back' | 'forward' | 'refresh'): Promise<void> {
    return this.webkit.session.travel(where);
  }

  protected evaluateExpression(expression: string): Promise<unknown> {
    return this.webkit.session.evaluate(expression);
  }

  takeScreenshot(): Promise<Buffer> {
    return this.webkit.session.takeScreenshot();
  }

  readMessages = async () => (await this.#readRecord()).messages;
  readErrors = async () => (await this.#readRecord()).errors;

  async #readRecord() {
    const record = await this.evaluate(() => window.__pageRecord);
    if (record) return record;
    throw new Error('WebKit tells nothing of this page: serve it with startE2eServer, and allow the recorder to run.');
  }

  readRequests(): Promise<string[]> {
    return this.evaluate(() => performance.getEntries()
      .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')));
  }

  close(): Promise<void> {
    return this.webkit.close();
  }
}
