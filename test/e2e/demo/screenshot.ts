/**
 * Makes the picture of the demo that the README shows: `npx tsx test/e2e/demo/screenshot.ts`, after `npm run build`.
 * Fonts are the machine's, so the picture differs a little from one machine to the other.
 */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openDemo, openPage } from './demo-pages.js';

const file = fileURLToPath(new URL('../../../demo/screenshot.png', import.meta.url));
const mostBytes = 200_000;

const demo = await openDemo();
try {
  const page = await openPage(demo, '/', 1200);
  await page.setViewport(1200, 960);
  await page.puppeteer!.screenshot({ path: file });
} finally {
  await demo.close();
}
const { size } = await stat(file);
console.log(`${file}: ${size} bytes`);
if (size >= mostBytes) throw new Error(`The picture may have at most ${mostBytes} bytes.`);
