/** What `npm start` runs: the demo from its sources, in a real browser. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDevelopmentServer } from '../../demo/development-server.js';
import type { DemoServer } from '../../demo/demo-server.js';
import { openBrowser, type E2eBrowser } from './e2e-browsers.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const trial = {
  'page.html': `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Trial</title><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>
    <script type="module" src="/embed/partner-cities.js?ver=1"></script></head><body><h1>Old heading</h1></body></html>`,
  'page.css': 'body { --word: old style; }',
  'page.js': `document.body.append('old script, ', getComputedStyle(document.body).getPropertyValue('--word'));
    document.body.append(', ', (await (await fetch('data.json')).json()).word);`,
  'data.json': '{ "word": "old content" }',
  'embed/partner-cities.ts': "import { word } from '../word.js'; document.body.append(word, ', ');",
  'embed/autoload.ts': "import('./partner-cities.js');",
  'embed/iframe.ts': "import './partner-cities.js';",
  'embed/resize-host.ts': 'export {};',
  'word.ts': "export const word: string = 'old source';",
};

/** Milliseconds within which a change shows. */
const limit = 2000;

let folder: string;
let server: DemoServer;
let browser: E2eBrowser;
const writeTrial = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'development-server-'));
  await mkdir(join(folder, 'embed'));
  for (const [name, text] of Object.entries(trial)) await writeTrial(name, text);
  server = await startDevelopmentServer({ sources: folder, mounts: { '/trial/': folder } });
  browser = await openBrowser('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the development server', () => {
  const isShown = (text: string): boolean => document.body.innerText.includes(text);

  const changes: [what: string, file: keyof typeof trial, old: string][] = [
    ['a page', 'page.html', 'Old heading'],
    ['a style sheet', 'page.css', 'old style'],
    ['a script', 'page.js', 'old script'],
    ['a source that a script imports', 'word.ts', 'old source'],
    ['content', 'data.json', 'old content'],
  ];
  for (const [what, file, old] of changes) {
    it(`shows a change of ${what} in the open page within two seconds`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/trial/page.html`);
      for (const word of ['first', 'second']) {
        const text = old.replace(/old/i, word);
        await page.puppeteer!.waitForNetworkIdle();
        const start = Date.now();
        await writeTrial(file, trial[file].replace(old, text));
        await page.waitFor(isShown, text);
        assert.ok(Date.now() - start < limit, `${text} took ${Date.now() - start} ms`);
      }
      assert.deepEqual(await page.readErrors(), []);
      assert.deepEqual(await page.readViolations(), []);
      await page.close();
    });
  }

  it('follows a file that an editor or git replaces', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/trial/page.html`);
    await writeTrial('new.json', '{ "word": "renamed" }');
    await rename(join(folder, 'new.json'), join(folder, 'data.json'));
    await page.waitFor(isShown, 'renamed');
    await page.puppeteer!.waitForNetworkIdle();
    await rm(join(folder, 'data.json'));
    await writeTrial('data.json', '{ "word": "written again" }');
    await page.waitFor(isShown, 'written again');
    await page.close();
  });

  it('tells the page what is wrong with a source, and goes on when that is right again', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/trial/page.html`);
    await writeTrial('word.ts', 'export const word = ;');
    const isTold = async () => (await page.readMessages()).some(({ type, text }) => type === 'error' && /word\.ts:1:20: .*Unexpected ";"/.test(text));
    for (const start = Date.now(); !(await isTold());) {
      assert.ok(Date.now() - start < limit, 'nothing is told');
      await sleep(50);
    }
    await writeTrial('word.ts', "export const word = 'right again';");
    await page.waitFor(isShown, 'right again');
    await page.close();
  });

  it("shows a change of the demo's content in its elements within two seconds", async (test) => {
    const content = join(folder, 'content');
    await cp('demo/content', content, { recursive: true });
    const demo = await startDevelopmentServer({ mounts: { '/embed/content/': content } });
    const page = await browser.newPage();
    test.after(async () => {
      await page.close();
      await demo.close();
    });
    const isShownInside = (text: string) => document.querySelector('partner-cities')?.shadowRoot?.textContent?.includes(text);
    await page.goto(`${demo.origin}/`);
    await page.waitFor(isShownInside, 'Palo Alto');
    const file = join(content, 'partner-cities.json');
    const start = Date.now();
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Palo Alto', 'Alto Palo'));
    await page.waitFor(isShownInside, 'Alto Palo');
    assert.ok(Date.now() - start < limit, `it took ${Date.now() - start} ms`);
  });
});

describe('npm start', () => {
  let program: ChildProcess;
  let output = '';

  const start = (env: Record<string, string>): ChildProcess => {
    output = '';
    program = spawn('npm', ['start', '--silent'], { env: { ...process.env, ...env }, detached: true });
    for (const stream of [program.stdout!, program.stderr!]) stream.on('data', (data) => (output += data));
    return program;
  };
  afterEach(async () => {
    if (program.exitCode !== null) return;
    process.kill(-program.pid!);
    await once(program, 'close');
  });

  it('takes the next port when one is taken, and says nothing but the address, nor do its pages', async (test) => {
    const other = createServer().listen(0, 'localhost');
    test.after(() => void other.close());
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;
    start({ PORT: String(taken) });
    while (!output.includes('\n') && program.exitCode === null) await sleep(50);
    const [, address, port] = /^The demo is at (http:\/\/localhost:(\d+)\/) until you press Ctrl\+C\.\n$/.exec(output) ?? [];
    assert.ok(address && Number(port) > taken, output);

    for (const path of ['', 'partner-site.html', 'ways/', 'embed/embed.html?widget=partner-city-card&city=dalian']) {
      const page = await browser.newPage();
      await page.goto(address + path);
      await page.waitFor(() => {
        const elements = [...document.querySelectorAll('partner-cities, partner-city-card, partner-activity-list')];
        return elements.length > 0 && elements.every(({ shadowRoot }) => /Palo Alto|Dalian|大连/.test(shadowRoot?.textContent ?? ''));
      });
      await page.puppeteer!.waitForNetworkIdle();
      assert.deepEqual([await page.readMessages(), await page.readErrors()], [[], []], path);
      await page.close();
    }
    assert.equal(output.split('\n').length, 2, output);

  });

  it('says when PORT is no port', { timeout: 30_000 }, async () => {
    const [status] = await once(start({ PORT: 'eighty' }), 'close');
    assert.equal(`${status} ${output}`, '1 PORT is eighty: not a port.\n');
  });
});
