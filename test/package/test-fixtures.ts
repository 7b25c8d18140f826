/** Tries bundlers, frameworks and test runners with the packed package, and notes what was seen in the guide. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { fillBlocks, readBlock } from '../../src/build/docs-blocks.js';
import { serveFolder } from '../serve/serve-folder.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';
import { fixtures, testRunners } from './fixtures.js';
import type { Fixture, TestRunner, Way } from './fixtures.js';
import { makeFolder, pack, Project } from './project.js';

const GUIDE = 'demo/docs/bundlers.md';
const HEAD = ['| with | versions | development | production | tried on |', '| --- | --- | --- | --- | --- |'];

interface Row {
  title: string;
  versions: string;
  development: string;
  production: string;
}

const order = [...fixtures, ...testRunners].map(({ title }) => title);

/** Rows of what was not tried now stay. */
const writeMatrix = (rows: readonly Row[]): void => {
  const guide = readFileSync(GUIDE, 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  const known = readBlock(guide, 'matrix').split('\n').filter((line) => line.startsWith('| ') && !HEAD.includes(line));
  const lines = new Map(known.map((line) => [line.split(' | ', 1)[0]!.slice(2), line]));
  rows.forEach(({ title, versions, development, production }) =>
    lines.set(title, `| ${title} | ${versions} | ${development} | ${production} | ${today} |`),
  );
  writeFileSync(GUIDE, fillBlocks(guide, { matrix: [...HEAD, ...order.flatMap((title) => lines.get(title) ?? [])].join('\n') }));
};

/** What a page shows of the application's own content, and what it says on the console. */
const lookAt = async (browser: Browser, origin: string, ways: readonly Way[]): Promise<void> => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url ?? ''}`));
  try {
    await page.goto(origin);
    const read = `Object.fromEntries(${JSON.stringify(ways)}.map((way) => {
      const root = document.getElementById(way)?.shadowRoot;
      const text = (part) => root?.querySelector('[part~="' + part + '"]')?.textContent.trim();
      return [way, [text('heading') ?? text('status') ?? 'no element', root?.querySelector('img')?.naturalWidth > 0 ? 'picture' : 'no picture']];
    }))`;
    const right = Object.fromEntries(ways.map((way) => [way, ['Bergen', 'picture']]));
    // A server for development may build, and load the page anew, meanwhile.
    const end = Date.now() + 60_000;
    let seen: unknown;
    do {
      await new Promise((resolve) => setTimeout(resolve, 300));
      seen = await page.evaluate(read).catch(String);
    } while (JSON.stringify(seen) !== JSON.stringify(right) && Date.now() < end);
    assert.deepEqual(seen, right, complaints.join('\n'));
    assert.equal(await page.evaluate('document.documentElement.dataset.heard'), 'bergen', 'the content event is heard');
    assert.deepEqual(complaints.filter((text) => !/favicon/.test(text)), []);
  } finally {
    await page.close();
  }
};

const isAskedFor = ({ name }: { name: string }): boolean => {
  const names = process.env.FIXTURES?.split(/[\s,]+/);
  return !names || names.includes(name);
};

/** @param write whether the guide is to tell what was seen */
export const testFixtures = (chosen: readonly Fixture[], runners: readonly TestRunner[], write: boolean): void => {
  const rows: Row[] = [];
  let folder: string;
  let tarball: string;
  let browser: Browser;

  before(async () => {
    folder = makeFolder();
    tarball = pack(folder);
    browser = await launch({ executablePath: await provideBrowser('chromium'), args: chromiumArguments });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    if (write) writeMatrix(rows);
  });

  for (const { name, shared, title, versions, content, ways, node, checks = [], dev, build, production } of chosen.filter(isAskedFor)) {
    describe(`an application's own content with ${title}`, () => {
      let project: Project;
      const row: Row = { title, versions: '', development: dev ? 'fails' : '–', production: 'fails' };

      before(() => {
        rows.push(row);
        project = new Project(folder, [name, shared], tarball, content, node);
        row.versions = versions.map((each) => project.version(each)).join(', ');
      });
      after(() => rmSync(project.folder, { recursive: true, force: true }));

      for (const check of checks) it(`passes ${check}`, () => project.run(check));

      if (dev) {
        it('is shown with its pictures in development', async () => {
          const server = await project.start(dev);
          await lookAt(browser, server.origin, ways).finally(() => server.stop());
          row.development = 'works';
        });
      }

      it('is shown with its pictures in production', async () => {
        project.run(build);
        const server = 'command' in production
          ? await project.start(production.command)
          : await serveFolder(join(project.folder, production.folder), { '/': readFileSync(join(project.folder, production.folder, 'index.html'), 'utf8') });
        await lookAt(browser, server.origin, ways).finally(() => server.stop());
        row.production = 'works';
      });
    });
  }

  for (const { name, shared, title, versions, command, node } of runners.filter(isAskedFor)) {
    describe(`people's own tests with ${title}`, () => {
      const row: Row = { title, versions: '', development: 'fails', production: '–' };
      let project: Project;

      before(() => {
        rows.push(row);
        project = new Project(join(folder, title), [name, shared], tarball, ['content'], node);
        row.versions = versions.map((each) => project.version(each)).join(', ');
      });

      it('pass with src and with data', () => {
        project.run(command);
        row.development = 'works';
      });
    });
  }
};
