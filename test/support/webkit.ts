/**
 * Starts WebKitGTK for the tests: an X server without a screen, the WebDriver of WebKit, and MiniBrowser in
 * automation mode. One driver has one session. What was started ends with `close()`, at the latest with the process.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { provideBrowser } from './browsers.js';
import { findFreePort } from './free-port.js';
import { pinnedLanguage } from './pinned-settings.js';
import { WebDriverSession } from './webdriver.js';
import { WebKitPage } from './webkit-page.js';

export interface WebKitBrowser {
  /** Opens a page of its own: no cookie, no cache. The page that was open before is closed. */
  openPage(): Promise<WebKitPage>;
  close(): Promise<void>;
}

const startTimeout = 60_000;

/**
 * Smaller than any window of the tests: without a window manager the window under the pointer has the focus, and the
 * pointer rests in the middle of the screen. Windows may be larger than the screen; screenshots show them whole.
 */
const screenSize = '600x400x24';

/** The language is WebKit's even where the machine has no such locale. */
const language = pinnedLanguage.replace('-', '_');
const settings = { GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LC_ALL: `${language}.UTF-8`, LANGUAGE: language };

/** Milliseconds. */
const LONGEST_START = 30_000;

export async function startWebKit(timeZone = process.env.TZ): Promise<WebKitBrowser> {
  const binary = await provideBrowser('webkit');
  const processes: ChildProcess[] = [];
  const end = () => processes.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', end);
  try {
    const display = await startXServer(processes);
    const environment = { ...process.env, ...settings, DISPLAY: display, TZ: timeZone };
    const startDriver = async (): Promise<string> => {
      const port = await findFreePort();
      processes.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: environment }));
      const address = `http://127.0.0.1:${port}`;
      await waitUntilReady(address);
      return address;
    };
    let driver = await startDriver();
    let page: WebKitPage | undefined;
    return {
      async openPage() {
        await page?.close();
        // Full screen: without it MiniBrowser's tool bar takes its share of the height and forbids a narrow window.
        const options = { binary, args: ['--automation', '--full-screen'] };
        const open = () => WebDriverSession.open(driver, { 'webkitgtk:browserOptions': options }, LONGEST_START);
        // Now and then the driver waits for ever for a browser that is not there: then another driver starts one.
        const session = await open().catch(async () => {
          processes.pop()!.kill('SIGKILL');
          driver = await startDriver();
          return open();
        });
        page = new WebKitPage(session);
        return page;
      },
      async close() {
        await page?.close();
        end();
        process.removeListener('exit', end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Starts Xvfb on the first free display, which it names itself, so that two test runs never meet. */
async function startXServer(processes: ChildProcess[]): Promise<string> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screenSize, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(server);
  const output = server.stdio[3] as Readable;
  return new Promise((resolve, reject) => {
    output.once('data', (display: Buffer) => resolve(`:${display.toString().trim()}`));
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
}

async function waitUntilReady(driver: string): Promise<void> {
  const end = Date.now() + startTimeout;
  while (Date.now() < end) {
    const response = await fetch(`${driver}/status`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not start.');
}
