/**
 * The package as others get it: packed, installed in a fresh project from the registry, checked there by TypeScript,
 * built for React 19, Preact and Vue 3 side by side, and shown in a browser. Needs a build and the network.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { serveFolder } from '../serve/serve-folder.js';
import type { FolderServer } from '../serve/serve-folder.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';
import { makeFolder, pack, Project, run } from './project.js';

let folder: string;
let project: Project;
let tarball: string;

before(() => {
  folder = makeFolder();
  tarball = pack(folder);
  project = new Project(folder, ['types'], tarball, ['public/content', 'src/content']);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The files in the package, by their paths. */
const listPacked = (): string[] =>
  run('.', 'tar', '-tzf', tarball).split('\n').filter(Boolean).map((name) => name.replace(/^package\//, ''));

describe('the packed package', () => {
  it('has nothing that publint objects to', () => {
    assert.match(run('.', 'node_modules/.bin/publint', '--strict', tarball), /All good/);
  });

  it('has types that resolve wherever ES modules do', () => {
    run('.', 'node_modules/.bin/attw', '--profile', 'esm-only', tarball);
  });

  it('has what package.json promises, and no more than it should', () => {
    const files = listPacked();
    const promised = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, string>>;
    ['types', 'customElements', 'web-types', 'unpkg', 'jsdelivr'].forEach((field) =>
      assert.ok(files.includes(promised[field]!.replace(/^\.\//, '')), `${field}: ${promised[field]}`),
    );
    assert.deepEqual(files.filter((name) => /^(src|test\/(?!bench\/results\.svg)|dist\/site|dist\/modules\/build)\//.test(name)), []);
    const texts = files.filter((name) => /\.(js|json|ts|html)$/.test(name));
    texts.forEach((name) => assert.doesNotMatch(readFileSync(name, 'utf8'), /\/(work|tmp|home|root)\//, name));
  });

  it('depends on Lit alone, in ranges', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/localize', 'lit']);
    Object.values(dependencies).forEach((range) => assert.match(range, /^\^/));
  });

  it('has every file that its README and its guides link to', () => {
    const files = new Set(listPacked());
    const dead = [...files].filter((name) => name === 'README.md' || /^demo\/docs\/.*\.md$/.test(name)).flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)]
        .map(([, link]) => posix.join(posix.dirname(name), link!))
        .filter((path) => !files.has(path))
        .map((path) => `${name}: ${path}`),
    );
    assert.deepEqual(dead, []);
  });

  it('has the notices of all that its bundles contain', () => {
    const notices = readFileSync('dist/embed/THIRD-PARTY-NOTICES.txt', 'utf8');
    const files = listPacked();
    const maps = files.filter((name) => /^dist\/embed\/.*\.js\.map$/.test(name));
    const bundled = maps.flatMap((name) => {
      const { sources } = JSON.parse(readFileSync(name, 'utf8')) as { sources: string[] };
      return sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    });
    assert.ok(bundled.includes('lit-html'));
    new Set(bundled).forEach((name) => assert.match(notices, new RegExp(`^${name} \\d.*\\(BSD-3-Clause\\)$`, 'm')));
    assert.match(notices, /Redistribution and use in source and binary forms/);
    assert.ok(files.includes('dist/embed/THIRD-PARTY-NOTICES.txt') && files.includes('dist/cli/THIRD-PARTY-NOTICES.txt'));
    const commands = readFileSync('dist/cli/THIRD-PARTY-NOTICES.txt', 'utf8');
    ['parse5', 'valibot', 'jsonc-parser', '@lit-labs/ssr'].forEach((name) => assert.ok(commands.includes(`\n${name} `), name));
  });
});

describe('a fresh project with the package', () => {
  for (const [what, config] of [
    ["TypeScript's types of the DOM, the libraries' own included", 'tsconfig.dom.json'],
    ["TypeScript's module resolution of Node", 'tsconfig.node.json'],
    ['Preact', 'tsconfig.preact.json'],
    ['the events of all elements, by one import, on elements, document and window', 'tsconfig.events.json'],
    ['the events of one element', 'tsconfig.card-events.json'],
  ] as const) {
    it(`is type-checked with ${what}`, () => {
      project.run(`tsc -p ${config}`);
    });
  }

  it('is type-checked with React 19 and Vue 3 side by side', () => {
    project.run('vue-tsc -p tsconfig.json');
  });

  it('registers nothing where only classes are asked for', () => {
    const script = `
      globalThis.customElements = { define: () => { throw new Error('registered'); }, get: () => undefined };
      await import('partner-city-widgets');
      await import('partner-city-widgets/elements/partner-cities.js');
    `;
    run(project.folder, process.execPath, '--input-type=module', '-e', script);
  });

  it('runs the command', () => {
    assert.match(run(project.folder, 'npx', 'partner-cities', '--help'), /check/);
  });

  describe('built with Vite', () => {
    let server: FolderServer;
    let browser: Browser;

    before(async () => {
      project.run('vite build');
      server = await serveFolder(join(project.folder, 'dist'), { '/': readFileSync(join(project.folder, 'dist/index.html'), 'utf8') });
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
      const cities = 'bergen tartu';
      assert.deepEqual(seen, {
        react: { heading: '<h3', name: 'Bergen', event: cities, closes: true },
        vue: { heading: '<h3', name: 'Bergen', event: cities, closes: true },
        preact: { heading: '<h3', name: 'Tartu', event: cities, closes: false },
        dom: { heading: '<h3', name: 'Palo Alto', event: 'palo-alto', closes: false, same: 'true' },
      });
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
});
