/**
 * The package as others get it: packed, installed in a fresh project from the registry, checked there by TypeScript,
 * built for React 19, Preact and Vue 3 side by side, and shown in a browser. Needs a build and the network.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { serveFolder } from '../serve/serve-folder.js';
import type { FolderServer } from '../serve/serve-folder.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';

const fixture = new URL('./fixture', import.meta.url).pathname;
let folder: string;
let project: string;
let tarball: string;

/** Runs a program to its end; what it says is in the error when it fails. */
const run = (cwd: string, program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
};

before(() => {
  if (!existsSync('dist/modules/index.js')) throw new Error('There is no build to pack: npm run build first.');
  folder = mkdtempSync(join(tmpdir(), 'partner-package-'));
  project = join(folder, 'project');
  tarball = join(folder, run('.', 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder).trim());
  cpSync(fixture, project, { recursive: true });
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--save-exact', tarball);
  // Content that is handed over names its images beside the page.
  const images = join(project, 'node_modules/partner-city-widgets/dist/modules/content/images');
  cpSync(images, join(project, 'public/images'), { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  it('has nothing that publint objects to', () => {
    assert.match(run('.', 'node_modules/.bin/publint', '--strict', tarball), /All good/);
  });

  it('has types that resolve wherever ES modules do', () => {
    run('.', 'node_modules/.bin/attw', '--profile', 'esm-only', tarball);
  });

  it('has what package.json promises, and no more than it should', () => {
    const files = run('.', 'tar', '-tzf', tarball).split('\n').filter(Boolean).map((name) => name.replace(/^package\//, ''));
    const promised = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, string>>;
    ['types', 'customElements', 'web-types', 'unpkg', 'jsdelivr'].forEach((field) =>
      assert.ok(files.includes(promised[field]!.replace(/^\.\//, '')), `${field}: ${promised[field]}`),
    );
    assert.deepEqual(files.filter((name) => /^(src|test|demo|dist\/site|dist\/modules\/build)\//.test(name)), []);
    const texts = files.filter((name) => /\.(js|json|ts|html)$/.test(name));
    texts.forEach((name) => assert.doesNotMatch(readFileSync(name, 'utf8'), /\/(work|tmp|home|root)\//, name));
  });
});

describe('a fresh project with the package', () => {
  for (const [what, config] of [
    ["TypeScript's types of the DOM, the libraries' own included", 'tsconfig.dom.json'],
    ["TypeScript's module resolution of Node", 'tsconfig.node.json'],
    ['Preact', 'tsconfig.preact.json'],
  ] as const) {
    it(`is type-checked with ${what}`, () => {
      run(project, 'npx', 'tsc', '-p', config);
    });
  }

  it('is type-checked with React 19 and Vue 3 side by side', () => {
    run(project, 'npx', 'vue-tsc', '-p', 'tsconfig.json');
  });

  it('registers nothing where only classes are asked for', () => {
    const script = `
      globalThis.customElements = { define: () => { throw new Error('registered'); }, get: () => undefined };
      await import('partner-city-widgets');
      await import('partner-city-widgets/elements/partner-cities.js');
    `;
    run(project, process.execPath, '--input-type=module', '-e', script);
  });

  it('runs the command', () => {
    assert.match(run(project, 'npx', 'partner-cities', '--help'), /check/);
  });

  describe('built with Vite', () => {
    let server: FolderServer;
    let browser: Browser;

    before(async () => {
      run(project, 'npx', 'vite', 'build');
      server = await serveFolder(join(project, 'dist'), { '/': readFileSync(join(project, 'dist/index.html'), 'utf8') });
      browser = await launch({ executablePath: await provideBrowser('chromium'), args: chromiumArguments });
    });
    after(async () => {
      await browser.close();
      server.stop();
    });

    it('shows the elements in every framework, with properties and events bound', async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(server.origin, { waitUntil: 'networkidle0' });
      const seen = (await page.evaluate(`Object.fromEntries(['react', 'vue', 'preact', 'dom'].map((id) => {
        const place = document.getElementById(id);
        const card = place.querySelector('partner-city-card');
        const close = place.querySelector('partner-cities')?.shadowRoot.querySelector('[part~="close"]');
        return [id, {
          heading: card.shadowRoot.querySelector('[part~="heading"]')?.outerHTML.slice(0, 3),
          name: card.shadowRoot.querySelector('[part~="heading"]')?.textContent.trim(),
          event: place.title || place.firstElementChild.title,
          closes: Boolean(close),
          same: place.dataset.same,
        }];
      }))`)) as Record<string, object>;
      const cities = 'palo-alto dalian';
      assert.deepEqual(seen, {
        react: { heading: '<h3', name: 'Palo Alto', event: cities, closes: true },
        vue: { heading: '<h3', name: 'Palo Alto', event: cities, closes: true },
        preact: { heading: '<h3', name: 'Dalian', event: cities, closes: false },
        dom: { heading: '<h3', name: 'Palo Alto', event: 'palo-alto', closes: false, same: 'true' },
      });
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
});
