/**
 * One page of an end-to-end test, the same in the three engines. Selectors may enter open shadow roots:
 * 'partner-print-button >>> button'. What an engine can do beyond this is reached through `puppeteer` (Chromium and
 * Firefox: PDF, media, network) or `webkit`.
 */
import type { KeyInput, Page } from 'puppeteer-core';
import { writeExpression, type ConsoleMessage } from './page-recorder.js';
import type { WebKitPage } from './webkit-page.js';

const pollPause = 50;
const usualTimeout = 30_000;

export abstract class E2ePage {
  abstract readonly puppeteer: Page | undefined;
  abstract readonly webkit: WebKitPage | undefined;
  protected abstract readonly driver: Page | WebKitPage;

  /** Opens an address and waits for the page's load event. */
  async goto(url: string): Promise<void> {
    await this.driver.goto(url);
  }

  /** Moves in the history. Returns at once: wait with `waitFor` for what only the other document has. */
  abstract travel(where: 'back' | 'forward' | 'refresh'): Promise<void>;

  protected abstract evaluateExpression(expression: string): Promise<unknown>;

  /** Runs a function in the page; it sees only its arguments, which go there as JSON, as does its result. */
  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return await this.evaluateExpression(writeExpression(run, args)) as Awaited<Result>;
  }

  /** Runs a library's text in the page, as the developer tools do: the page's policy does not forbid it. */
  async runLibrary(text: string): Promise<void> {
    await this.evaluateExpression(`(() => { ${text}\n })()`);
  }

  /** Waits until the function, run in the page, gives something true, and returns that. */
  async waitFor<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>> {
    const end = Date.now() + usualTimeout;
    let last: unknown;
    while (Date.now() < end) {
      last = await this.evaluate(run, ...args).catch((error: unknown) => {
        // A page that is just being left cannot answer; one that throws still might.
        last = error;
        return undefined;
      }) ?? last;
      if (last && !(last instanceof Error)) return last as NonNullable<Awaited<Result>>;
      await new Promise((resolve) => setTimeout(resolve, pollPause));
    }
    throw new Error(`After ${usualTimeout / 1000} s this is still not true: ${run} (${String(last)})`);
  }

  /** Clicks in the middle of an element with the mouse, scrolling to it first. */
  async click(selector: string): Promise<void> {
    const place = await this.waitFor(findPlace, selector);
    await this.driver.mouse.click(place.x, place.y);
  }

  /** Presses and releases a key: 'Tab', 'Enter', 'ArrowDown', ' ', 'a'. */
  async press(key: KeyInput): Promise<void> {
    await this.driver.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.driver.keyboard.type(text);
  }

  /** WebKitGTK goes down to 334 pixels of width; put narrower ones into a narrow container. */
  async setViewport(width: number, height: number): Promise<void> {
    await this.driver.setViewport({ width, height });
    await this.waitFor((expected) => innerWidth === expected, width);
  }

  /** The visible part of the page as PNG. */
  abstract takeScreenshot(): Promise<Buffer>;

  /** Console messages since the page was opened; in WebKit, of the current document. */
  abstract readMessages(): Promise<ConsoleMessage[]>;

  /** Uncaught errors and unhandled rejections; in WebKit, of the current document. */
  abstract readErrors(): Promise<string[]>;

  /** Violations of the Content-Security-Policy and of Trusted Types in the current document. */
  async readViolations(): Promise<string[]> {
    return (await this.evaluate(() => window.__pageRecord?.violations)) ?? [];
  }

  /** Addresses that were asked for; in WebKit, those that the current document knows of. */
  abstract readRequests(): Promise<string[]>;

  abstract close(): Promise<void>;
}

/** Runs in the page: the middle of the element, which is scrolled into view; undefined while it has no size. */
function findPlace(selector: string): { x: number; y: number } | undefined {
  let scope: ParentNode | null | undefined = document;
  let element: Element | null | undefined;
  for (const part of selector.split('>>>')) {
    element = scope?.querySelector(part.trim());
    scope = element?.shadowRoot;
  }
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  return box?.width && box.height ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
}
