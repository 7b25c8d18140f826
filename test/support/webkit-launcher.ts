/**
 * Lets the unit tests' runner use WebKit. The runner asks for one session a test file; here they follow each other in
 * one page of one browser. Its type says 'puppeteer' because WebKitPage has puppeteer's keyboard, mouse and viewport,
 * so that the runner's commands (sendKeys, sendMouse, setViewport) work; emulateMedia does not exist in WebKitGTK.
 */
import type { BrowserLauncher, SessionResult } from '@web/test-runner-core';
import { startWebKit, type WebKitBrowser } from './webkit.js';
import type { WebKitPage } from './webkit-page.js';

class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'puppeteer';
  readonly concurrency = 1;
  #browser: Promise<WebKitBrowser> | undefined;
  #page: WebKitPage | undefined;
  #sessionId: string | undefined;

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#browser ??= startWebKit();
    this.#page ??= await (await this.#browser).openPage();
    this.#sessionId = sessionId;
    await this.#page.setViewport({ width: 800, height: 600 });
    await this.#page.goto(url);
  }

  isActive(sessionId: string): boolean {
    return this.#sessionId === sessionId;
  }

  async getBrowserUrl(sessionId: string): Promise<string> {
    return this.getPage(sessionId).url();
  }

  getPage(sessionId: string): WebKitPage {
    if (!this.#page || this.#sessionId !== sessionId) throw new Error(`No page for session ${sessionId}.`);
    return this.#page;
  }

  async stopSession(sessionId: string): Promise<SessionResult> {
    // An empty page ends the timers and requests of the tests that were.
    await this.getPage(sessionId).goto('about:blank');
    this.#sessionId = undefined;
    return {};
  }

  async stop(): Promise<void> {
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    await browser?.close();
  }

  async startDebugSession(): Promise<void> {
    throw new Error('WebKit runs without a window: debug in Chromium or Firefox.');
  }
}

/** A launcher for web-test-runner.config.js. */
export function webkitLauncher(): BrowserLauncher {
  return new WebKitLauncher();
}
