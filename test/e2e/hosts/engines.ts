/** A page in one of the three engines, with the few commands that the host tests need. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments, provideBrowser, type Engine } from '../../support/browsers.js';
import { firefoxPreferences } from '../../support/pinned-settings.js';
import { startWebKit } from '../../support/webkit.js';
import type { WebKitPage } from '../../support/webkit-page.js';

export interface Tab {
  engine: Engine;
  goto(url: string): Promise<void>;
  /** Evaluates an expression; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** Evaluates in the first frame of the page, whatever its origin. */
  evaluateInFrame<T>(expression: string): Promise<T>;
  back(): Promise<void>;
  setWidth(width: number): Promise<void>;
  close(): Promise<void>;
}

export interface HostBrowser {
  engine: Engine;
  /** Whether it still runs. */
  isOpen(): boolean;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

const height = 800;
export const usualWidth = 1000;

export async function startBrowser(engine: Engine): Promise<HostBrowser> {
  if (engine === 'webkit') return startWebKitBrowser();
  const executablePath = await provideBrowser(engine);
  const browser = await puppeteer.launch(
    engine === 'firefox'
      ? { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: firefoxPreferences }
      : // Puppeteer switches the back/forward cache off.
        { executablePath, headless: true, args: chromiumArguments, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  );
  return { engine, isOpen: () => browser.connected, newTab: () => openPuppeteerTab(browser, engine), close: () => browser.close() };
}

async function openPuppeteerTab(browser: Browser, engine: Engine): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page: Page = await context.newPage();
  const setWidth = (width: number): Promise<void> => page.setViewport({ width, height });
  await setWidth(usualWidth);
  return {
    engine,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    evaluateInFrame: <T>(expression: string) => page.mainFrame().childFrames()[0]!.evaluate(expression) as Promise<T>,
    // By the page itself: puppeteer waits for an event that a page from the back/forward cache does not send.
    back: () => page.evaluate('void setTimeout(() => history.back())') as Promise<void>,
    setWidth,
    close: () => context.close(),
  };
}

/**
 * One window for all tabs, which follow each other: each start of WebKit takes a second. Nothing is cached under its
 * driver, and what a page leaves behind shows in the next one's report.
 */
async function startWebKitBrowser(): Promise<HostBrowser> {
  const browser = await startWebKit();
  let page: WebKitPage | undefined;
  const newTab = async (): Promise<Tab> => {
    const window = (page ??= await browser.openPage());
    const { session } = window;
    const setWidth = (width: number): Promise<void> => window.setViewport({ width, height });
    await setWidth(usualWidth);
    return {
      engine: 'webkit',
      goto: (url) => session.goto(url),
      evaluate: <T>(expression: string) => session.evaluate(expression) as Promise<T>,
      evaluateInFrame: <T>(expression: string) => session.evaluateInFrame(expression) as Promise<T>,
      back: () => session.travel('back'),
      setWidth,
      close: async () => {
        // A broken window fails one page, not all that follow.
        await session.goto('about:blank').catch(() => (page = undefined));
      },
    };
  };
  return { engine: 'webkit', isOpen: () => true, newTab, close: () => browser.close() };
}
