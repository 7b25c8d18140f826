/**
 * Compares ways to print the report from a host page: ours, react-to-print and print-js, each by a real
 * `window.print()` in a Chromium with a window. Prints the Markdown table of demo/docs/printing.md:
 * `npx tsx test/e2e/printing/compare.ts`. The packages come from npm, into a temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { startScreen, type Screen } from './dialog.js';
import { waitForFile, waitUntil } from './engines.js';
import { smallPaper } from './hosts.js';
import { readPdf, type Pdf } from './pdf.js';
import { countSentences } from './sentences.js';
import { startServer } from './server.js';

const packages = ['react@19', 'react-dom@19', 'react-to-print@3.3.0', 'print-js@1.6.0'];

/** How a page would use each, with the options that keep the most. */
const tools = {
  ours: "printTarget(target, {title: 'printed'})",
  'react-to-print': 'printByReact()',
  'react-to-print, copyShadowRoots': 'printByReact({copyShadowRoots: true})',
  'print-js': "printJS({printable: 'target', type: 'html', targetStyles: ['*'], documentTitle: 'printed'})",
};

const script = `
  import {createElement, useEffect} from 'react';
  import {createRoot} from 'react-dom/client';
  import {useReactToPrint} from 'react-to-print';
  import printJS from 'print-js';

  window.printJS = printJS;
  window.printByReact = (options) => {
    function Button() {
      const print = useReactToPrint({contentRef: {current: window.target}, documentTitle: 'printed', ...options});
      useEffect(() => void print(), []);
      return null;
    }
    createRoot(document.createElement('div')).render(createElement(Button));
  };
  window.ready = true;
`;

interface Row {
  sentences: string;
  styles: string;
  paper: string;
  restored: string;
}

const folder = mkdtempSync(join(tmpdir(), 'printing-compare-'));
const screen = await startScreen();
try {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...packages]);
  console.log('| | policy | sentences kept, host lines | styles kept | paper as the host asks | host restored |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const strict of [false, true]) {
    for (const [name, call] of Object.entries(tools)) {
      const { sentences, styles, paper, restored } = await tryTool(screen, call, strict);
      console.log(`| ${name} | ${strict ? 'strict' : 'none'} | ${sentences} | ${styles} | ${paper} | ${restored} |`);
    }
  }
} finally {
  screen.close();
  rmSync(folder, { recursive: true });
}

async function tryTool(screen: Screen, call: string, strict: boolean): Promise<Row> {
  const server = await startServer({ strict, script: await bundleTools() });
  const output = mkdtempSync(join(folder, 'output-'));
  const browser = await screen.startBrowser(output, ['--kiosk-printing']);
  try {
    const page = await browser.newPage();
    await page.goto(server.address(smallPaper));
    await waitUntil(async () => Boolean(await page.evaluate('window.ready')), 'the script has run');
    const state = await page.evaluate('takeSnapshot()');
    // In a task of its own, since it may block; what it throws is kept as a violation.
    await page.evaluate(`void setTimeout(() => { ${call} })`);
    const file = await findFile(output, page);
    await wait(1000);
    const after = await page.evaluate('takeSnapshot()');
    for (const problem of (await page.evaluate('violations')) as string[]) {
      console.error(`${call}: ${problem}`);
    }
    const pdf = file && (await readPdf(file));
    const { kept, leaked } = countSentences(pdf ? pdf.pages : []);
    return {
      sentences: pdf ? `${kept} of 46, ${leaked}` : 'nothing is printed',
      styles: pdf && kept ? sayWhether(hasStyles(pdf)) : 'no',
      paper: pdf ? sayWhether(Math.round(pdf.paper.width) === 595 && Math.round(pdf.paper.height) === 420) : 'no',
      restored: sayWhether(after === state),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The file that comes, unless an error comes first. */
async function findFile(output: string, page: Page): Promise<string | undefined> {
  for (let tries = 0; tries < 60; tries++) {
    const [name] = readdirSync(output).filter((found) => found.endsWith('.pdf'));
    if (name) {
      await waitForFile(join(output, name));
      return join(output, name);
    }
    // Answers only once no dialog is open.
    const errors = (await page.evaluate('violations')) as string[];
    if (errors.length && tries > 20) {
      return undefined;
    }
    await wait(500);
  }
  return undefined;
}

/** The report's own style sheets: a heading of 24 points, and cards with a padding. */
function hasStyles({ fontSizes, words }: Pdf): boolean {
  const leftOf = (number: string) =>
    words.find((word, index) => words[index - 1]?.text === 'Sentence' && word.text === number);
  const [card, plain] = [leftOf('12'), leftOf('03')];
  return fontSizes.some((size) => Math.abs(size - 24) < 1) && Boolean(card && plain && card.left > plain.left + 8);
}

function sayWhether(fact: boolean): string {
  return fact ? 'yes' : 'no';
}

async function bundleTools(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
}
