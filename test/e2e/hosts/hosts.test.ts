/**
 * Our elements as guests: each host page is opened without us and with us, and must be the same but for our elements.
 *
 * `npx tsx --test test/e2e/hosts/hosts.test.ts` uses Chromium; ENGINES="chromium firefox webkit" names others;
 * HOSTS="words" runs only the pages with these words in their names. It needs dist/embed (npm run build).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readEnginesVariable } from '../../support/e2e-browsers.js';
import { startBrowser, usualWidth, type HostBrowser, type Tab } from './engines.js';
import type { Host, Visit } from './host.js';
import type { Report } from './page/report.js';
import { besideHosts } from './pages/beside.js';
import { frameHosts } from './pages/frames.js';
import { frameworkHosts } from './pages/frameworks.js';
import { languageHosts } from './pages/languages.js';
import { lifeHosts } from './pages/life.js';
import { loadingHosts } from './pages/loading.js';
import { movedHosts } from './pages/moved.js';
import { missingHosts } from './pages/missing.js';
import { oldHosts } from './pages/old-pages.js';
import { spoiltHosts } from './pages/spoilt.js';
import { policyHosts } from './pages/policies.js';
import { printingHosts } from './pages/printing.js';
import { rewrittenHosts } from './pages/rewritten.js';
import { styleHosts } from './pages/styles.js';
import { visitorHosts } from './pages/visitors.js';
import { startHostServer, type HostServer } from './server.js';

const hosts: Host[] = [
  ...policyHosts, ...loadingHosts, ...styleHosts, ...oldHosts, ...missingHosts, ...spoiltHosts, ...languageHosts, ...frameworkHosts, ...frameHosts,
  ...lifeHosts, ...rewrittenHosts, ...visitorHosts, ...movedHosts, ...besideHosts, ...printingHosts,
];
const chosen = hosts.filter(({ name }) => name.includes(process.env.HOSTS ?? ''));
const engines = readEnginesVariable();

/** All that may be asked for: our files, the content with its images, and the host's own. */
const wanted = /^(page|host\/|old\/|copied\/|once\/|content\/(partner-cities\.json|images\/)|[a-z-]+\.js|embed\.html|$)/;

const bundleScripts = async (): Promise<Record<string, string>> => {
  const names = ['probe', 'natives', 'react-app', 'vue-app', 'morph', 'turbo', 'zone', 'scoped-registry', 'hotkeys'];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => fileURLToPath(new URL(`page/${name}.ts`, import.meta.url))),
    bundle: true,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', '__VUE_OPTIONS_API__': 'false', '__VUE_PROD_DEVTOOLS__': 'false', '__VUE_PROD_HYDRATION_MISMATCH_DETAILS__': 'false' },
    nodePaths: process.env.NODE_PATH?.split(':') ?? [],
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.split('/').at(-1)!, text]));
};

let server: HostServer;

before(async () => {
  server = await startHostServer(hosts, await bundleScripts());
});
after(() => server.close());

const open = async (tab: Tab, host: Host, mode: 'live' | 'bare'): Promise<Visit> => {
  server.takeLog();
  await tab.setWidth(host.width ?? usualWidth);
  await tab.goto(server.address(host, mode));
  if (host.act) await tab.evaluate(host.act);
  await tab.evaluate('hostProbe.settle()');
  const report = JSON.parse(await tab.evaluate<string>('hostProbe.report()')) as Report;
  return { tab, report, ...server.takeLog() };
};

/** What is in one and not in the other, in words; the two forms of a page have their own addresses. */
const findDifference = (live: unknown, bare: unknown): string => {
  const [ours, theirs] = [live, bare].map((part) => (Array.isArray(part) ? part : [part]).map((one) => String(one).replaceAll('/bare/', '/live/')));
  const added = ours!.filter((one) => !theirs!.includes(one));
  const gone = theirs!.filter((one) => !ours!.includes(one));
  return added.length + gone.length > 0 ? `with us: ${added.join('; ')} without us: ${gone.join('; ')}` : '';
};

/** What must hold on every page. */
const checkVisit = (host: Host, { report, requests, reports }: Visit, bare: Visit): void => {
  assert.deepEqual(report.errors, [], 'uncaught errors');
  if (!host.violates) assert.deepEqual([...report.violations, ...reports], [], 'policy violations');
  const said = report.console.filter((line) => line.includes('partner-cities'));
  assert.equal(said.length, host.says ? 1 : 0, `the console: ${said.join('\n')}`);
  if (host.says) assert.match(said[0]!, host.says);
  const content = report.elements.filter(({ status }) => status !== '');
  const ready = content.filter(({ status }) => status === 'ready');
  if (host.ready === undefined) assert.ok(ready.length > 0 && ready.length === content.length, JSON.stringify(content));
  else assert.equal(ready.length, host.ready, JSON.stringify(content.map(({ tag, status }) => `${tag} ${status}`)));
  for (const { tag, width, height, text } of ready) {
    assert.ok(width > 100 && height > 50 && text.length > 30, `<${tag}> is ${width} × ${height} px and says: ${text}`);
  }
  for (const words of host.sees ?? ['Palo Alto']) assert.ok(report.text.includes(words), `"${words}" is not to be seen in: ${report.text}`);
  for (const part of Object.keys(report.outside) as (keyof Report['outside'])[]) {
    if (!host.mayDiffer?.includes(part)) assert.equal(findDifference(report.outside[part], bare.report.outside[part]), '', part);
  }
  assert.ok(report.sideways <= Math.max(0, bare.report.sideways), `the page can be scrolled ${report.sideways} px sideways`);
  assert.deepEqual(requests.filter(({ path, method }) => method !== 'GET' || !wanted.test(path)), [], 'requests');
  assert.deepEqual(requests.filter(({ from, path, cookie }) => from !== undefined && path.includes('.json') && cookie), [], 'cookies sent to another origin');
};

for (const engine of engines) {
  describe(`a host page in ${engine}`, () => {
    let browser: HostBrowser;
    before(async () => {
      browser = await startBrowser(engine);
    });
    after(() => browser?.close());

    for (const host of chosen.filter(({ only }) => !only || only.includes(engine))) {
      it(host.name, { skip: host.not?.[engine], timeout: 180_000 }, async () => {
        // A browser that crashed fails one page, not all that follow.
        if (!browser.isOpen()) browser = await startBrowser(engine);
        const tab = await browser.newTab();
        try {
          const bare = await open(tab, host, 'bare');
          const visit = await open(tab, host, 'live');
          checkVisit(host, visit, bare);
          await host.check?.(visit);
        } finally {
          await tab.close();
        }
      });
    }
  });
}
