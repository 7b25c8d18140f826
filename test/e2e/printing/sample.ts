/**
 * Makes the picture of a print that the docs show: `npx tsx test/e2e/printing/sample.ts`, after `npm run build`.
 * It is the first page of what the demo's own print button prints. Fonts are the machine's, so the picture differs a
 * little from one machine to the other.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDemo, openPage } from '../demo/demo-pages.js';
import { saveFirstPage } from './pdf.js';

const picture = fileURLToPath(new URL('../../../demo/printed.png', import.meta.url));
const mostBytes = 150_000;

const folder = mkdtempSync(join(tmpdir(), 'printing-sample-'));
const file = join(folder, 'sample.pdf');
const demo = await openDemo();
try {
  const page = await openPage(demo, '/');
  const chromium = page.puppeteer!;
  await chromium.evaluate('window.print = () => { window.printCalled = true; }');
  await page.click('partner-cities >>> partner-print-button >>> button');
  await chromium.waitForFunction('window.printCalled');
  await chromium.pdf({ path: file, format: 'A4', printBackground: true });
  await saveFirstPage(file, picture);
} finally {
  await demo.close();
  rmSync(folder, { recursive: true });
}
const { size } = statSync(picture);
console.log(`${picture}: ${size} bytes`);
if (size >= mostBytes) throw new Error(`The picture may have at most ${mostBytes} bytes.`);
