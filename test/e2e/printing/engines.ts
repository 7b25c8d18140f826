/**
 * The three engines, each printing to a file as its browser does it:
 * - Chromium: `window.print()` is left out, since headless Chromium does not print by it; `page.pdf()` then prints
 *   the page in that very state, and fires the real `beforeprint` and `afterprint`;
 * - Firefox: the real `window.print()`, set to print without a dialog;
 * - WebKitGTK: the real `window.print()`, answered by a small browser of our own (webkit-printer.py).
 * What of it is missing on a Debian machine is installed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type PDFOptions } from 'puppeteer-core';
import { chromiumArguments, provideBrowser } from '../../support/browsers.js';
import { ensureDebianPackages } from '../../support/debian-packages.js';
import { pinnedTimeZone } from '../../support/pinned-settings.js';

export interface Tab {
  /** Evaluates a JavaScript expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Runs an expression that leads to `window.print()`, and resolves once the file is complete. */
  print(expression: string, file: string, options?: PDFOptions): Promise<void>;
  /** Runs an expression that leads to `window.print()`, which prints nothing. */
  cancel(expression: string): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

const viewport = { width: 1000, height: 700 };

const env = { ...process.env, TZ: pinnedTimeZone };
const eventsOfPrinting = "['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type)))";
const webKitPackages = ['xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'];

/** Installs what is missing, before any engine starts: it blocks this process for longer than a browser waits. */
export async function installEngines(): Promise<void> {
  await provideBrowser('chromium');
  await provideBrowser('firefox');
  ensureDebianPackages(webKitPackages, 'printing in WebKitGTK');
}

export async function startChromium(): Promise<Engine> {
  const executablePath = await provideBrowser('chromium');
  const browser = await puppeteer.launch({ executablePath, env, args: chromiumArguments });
  return {
    close: () => browser.close(),
    open: async (address) => {
      const page = await openPage(browser, address);
      await page.evaluate('window.print = () => { window.printCalls++; }');
      const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
      const callPrint = async (expression: string) => {
        const calls = await evaluate<number>('printCalls');
        // Not awaited in the page: it may last until the dialog is gone.
        await evaluate(`void (${expression})`);
        await waitUntil(async () => (await evaluate<number>('printCalls')) > calls, 'window.print() is called');
      };
      return {
        evaluate,
        print: async (expression, file, paper) => {
          await callPrint(expression);
          await page.pdf({ path: file, format: 'A4', printBackground: true, ...paper });
        },
        cancel: async (expression) => {
          await callPrint(expression);
          // What a closed dialog leaves; the real one is in dialog.test.ts.
          await evaluate(`void ${eventsOfPrinting}`);
        },
        close: () => page.close(),
      };
    },
  };
}

export async function startFirefox(): Promise<Engine> {
  const executablePath = await provideBrowser('firefox');
  const folder = mkdtempSync(join(tmpdir(), 'printing-firefox-'));
  const output = join(folder, 'printed.pdf');
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    env,
    headless: true,
    extraPrefsFirefox: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      [`${printer}.print_to_file`]: true,
      [`${printer}.print_to_filename`]: output,
      [`${printer}.print_paper_id`]: 'iso_a4',
    },
  });
  return {
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
    open: async (address) => {
      const page = await openPage(browser, address);
      const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
      return {
        evaluate,
        print: async (expression, file) => {
          rmSync(output, { force: true });
          await evaluate(`void (${expression})`);
          await waitForFile(output);
          copyFileSync(output, file);
        },
        cancel: async (expression) => {
          // Nothing can close a dialog of a Firefox without a window: here are the events that it would leave.
          await evaluate(`void (window.print = () => void ${eventsOfPrinting})`);
          await evaluate(`void (${expression})`);
        },
        close: () => page.close(),
      };
    },
  };
}

export async function startWebKit(): Promise<Engine> {
  ensureDebianPackages(webKitPackages, 'printing in WebKitGTK');
  const script = fileURLToPath(new URL('webkit-printer.py', import.meta.url));
  const display = await startDisplay();
  const child = spawn('/usr/bin/python3', [script], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...env, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', DISPLAY: display.name },
  });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const command = async <T>(parts: Record<string, unknown>): Promise<T> => {
    child.stdin.write(`${JSON.stringify(parts)}\n`);
    const { value } = await answers.next();
    const answer = JSON.parse(value as string);
    if (answer?.error) {
      throw new Error(answer.error);
    }
    return answer as T;
  };
  const evaluate = <T>(expression: string) => command<T>({ evaluate: expression });
  return {
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
      display.close();
    },
    open: async (address) => {
      await command({ open: address });
      return {
        evaluate,
        print: async (expression, file) => {
          rmSync(file, { force: true });
          await command({ file });
          await evaluate(`void (${expression})`);
          await waitForFile(file);
          await command({ file: null });
        },
        cancel: async (expression) => {
          await evaluate(`void (${expression})`);
          await waitUntil(() => evaluate("document.documentElement.matches('[data-partner-print]')"), 'it prints');
          // WebKitGTK tells nothing of a print that was cancelled: no `afterprint`. Then the visitor goes on reading.
          await evaluate("void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))");
        },
        close: async () => {},
      };
    },
  };
}

/** An X server without a screen, on the first free display. */
export async function startDisplay(): Promise<{ name: string; close(): void }> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const close = () => {
    server.kill();
  };
  process.once('exit', close);
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, close };
}

async function openPage(browser: Browser, address: string) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(address);
  return page;
}

/** Until the PDF's last line is there. */
export async function waitForFile(file: string): Promise<void> {
  await waitUntil(() => existsSync(file) && readFileSync(file).subarray(-8).includes('%%EOF'), `${file} is written`);
}

export async function waitUntil(check: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await check())) {
    if (Date.now() > end) {
      throw new Error(`Waited in vain until ${what}`);
    }
    await wait(20);
  }
}
