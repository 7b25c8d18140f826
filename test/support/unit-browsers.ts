/**
 * The browsers of the unit tests' runner. Time zone and language are the same in all: New York's, so that code which
 * takes the machine's time zone for Enschede's or a partner city's shows itself, and US English.
 */
import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumArguments, engines, provideBrowser, type Engine } from './browsers.js';
import { firefoxPreferences, pinnedTimeZone } from './pinned-settings.js';
import { webkitLauncher } from './webkit-launcher.js';

/**
 * Reads `--engines=chromium,webkit` or `--engines=all` from a command line; without it: Chromium. With a space instead
 * of "=", the runner would take the names for those of test files.
 */
export function readEngines(commandLine: readonly string[]): Engine[] {
  const option = commandLine.find((argument) => argument.startsWith('--engines'));
  if (option === undefined) return ['chromium'];
  const names = option.replace(/^--engines=?/, '').split(',');
  const chosen = names.includes('all') ? [...engines] : engines.filter((engine) => names.includes(engine));
  if (chosen.length === 0) throw new Error(`--engines= takes ${engines.join(', ')} or all, with "=" and no space.`);
  return chosen;
}

/** One launcher for each engine; the browsers are found or installed first. */
export async function createLaunchers(chosen: readonly Engine[]): Promise<BrowserLauncher[]> {
  process.env.TZ = pinnedTimeZone;
  const launchers: BrowserLauncher[] = [];
  for (const engine of chosen) launchers.push(await createLauncher(engine));
  return launchers;
}

async function createLauncher(engine: Engine): Promise<BrowserLauncher> {
  const executablePath = await provideBrowser(engine);
  if (engine === 'webkit') return webkitLauncher();
  if (engine === 'firefox') {
    return chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences },
    });
  }
  return chromeLauncher({
    concurrency: 2,
    launchOptions: { executablePath, args: chromiumArguments },
    async createPage({ context }) {
      const page = await context.newPage();
      // Two pages share the window: each must believe that it has the focus, or focus events do not come.
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}
