/**
 * The three engines, each printing to a file as its browser does it:
 * - Chromium: `window.print()` is left out, since headless Chromium does not print by it; `page.pdf()` then prints
 *   the page in that very state, and fires the real `beforeprint` and `afterprint`;
 * - Firefox: the real `window.print()`, set to print without a dialog;
 * - WebKitGTK: the real `window.print()`, answered by a small browser of our own (webkit-printer.py).
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type PDFOptions } from 'puppeteer-core';

export interface Tab {
  /** Evaluates a JavaScript expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Runs an expression that leads to `window.print()`, and resolves once the file is complete. */
  print(expression: string, file: string, options?: PDFOptions): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

const viewport = { width: 1000, height: 700 };

export const chromiumArguments = (
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'
).split(' ');

export async function startChromium(): Promise<Engine> {
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: chromiumArguments });
  return {
    name: 'Chromium',
    close: () => browser.close(),
    open: async (address) => {
      const page = await openPage(browser, address);
      await page.evaluate('window.print = () => { window.printCalls++; }');
      const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
      return {
        evaluate,
        print: async (expression, file, paper) => {
          const calls = await evaluate<number>('printCalls');
          // Not awaited in the page: it may last until the dialog is gone.
          await evaluate(`void (${expression})`);
          await waitUntil(async () => (await evaluate<number>('printCalls')) > calls, 'window.print() is called');
          await page.pdf({ path: file, format: 'A4', printBackground: true, ...paper });
        },
        close: () => page.close(),
      };
    },
  };
}

export async function startFirefox(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'printing-firefox-'));
  const output = join(folder, 'printed.pdf');
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
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
    name: 'Firefox',
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
        close: () => page.close(),
      };
    },
  };
}

/** Undefined where Debian's python3-gi or gir1.2-webkit2-4.1 is missing. */
export async function startWebKit(): Promise<Engine | undefined> {
  const python = '/usr/bin/python3';
  const check = "import gi; gi.require_version('WebKit2', '4.1')";
  if (spawnSync(python, ['-c', check]).status !== 0) {
    return undefined;
  }
  const script = fileURLToPath(new URL('webkit-printer.py', import.meta.url));
  const child = spawn('xvfb-run', ['-a', python, script], { stdio: ['pipe', 'pipe', 'ignore'] });
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
    name: 'WebKitGTK',
    close: async () => {
      child.stdin.end();
      await new Promise((resolve) => child.once('exit', resolve));
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
        close: async () => {},
      };
    },
  };
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
