/**
 * Finds the three engines that the tests run in, or gets them.
 *
 * An installed browser always wins. On Debian a missing one comes from Debian's packages. Where that cannot be done,
 * Chromium comes from the npm package @sparticuz/chromium, which carries the program inside (Linux on x64), into
 * node_modules/.cache and without touching package.json. Nothing is fetched from anywhere else. What cannot be had
 * ends in a MissingProgramError of one line.
 *
 * As a command: `npx tsx test/support/browsers.ts chromium firefox webkit`
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackChromiumFromNpm } from './chromium-from-npm.js';
import { canInstallDebianPackages, ensureDebianPackages, isRoot, MissingProgramError } from './debian-packages.js';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

interface Source {
  /** An environment variable that names the program. */
  variable: string;
  /** Names to look for on the PATH, best first. */
  names: string[];
  /** Usual places of the program. */
  paths: string[];
  debianPackages: string[];
}

const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter((root) => root !== undefined);

const sources: Record<Engine, Source> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'],
    paths: [
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windowsRoots.map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
    debianPackages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsRoots.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debianPackages: ['firefox-esr'],
  },
  webkit: {
    variable: 'MINIBROWSER_PATH',
    names: ['MiniBrowser'],
    paths: listMiniBrowserPaths(),
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Fonts without which a page in Chinese is a page of boxes. */
const fontPackages = ['fonts-noto-cjk', 'fonts-liberation'];

/** The flags that make Chromium quiet, and able to start as root in a container. */
export const chromiumArguments = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of the browser's own for its address bar: hundreds of requests for each new window, which nobody sees here.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** The path of an installed browser, or undefined. For WebKit that is MiniBrowser; its driver is on the PATH. */
export function findBrowser(engine: Engine): string | undefined {
  const { variable, names, paths } = sources[engine];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new MissingProgramError(`${variable} names ${named}, which does not exist.`);
  }
  const path = [...names.map(findOnPath), ...paths].find((found) => found !== undefined && existsSync(found));
  if (engine === 'webkit' && !(findOnPath('WebKitWebDriver') && findOnPath('Xvfb'))) return undefined;
  return path;
}

/** The path of a browser, installed first where that is needed and possible; else a MissingProgramError. */
export async function provideBrowser(engine: Engine): Promise<string> {
  if (canInstallDebianPackages()) ensureDebianPackages(fontPackages, 'the tests');
  const found = findBrowser(engine);
  if (found) return found;
  const { debianPackages, variable } = sources[engine];
  if (engine === 'chromium' && !canInstallDebianPackages()) {
    const path = await unpackChromiumFromNpm();
    if (path) return path;
    throw new MissingProgramError(
      'The tests need Chrome or Chromium: please install one, or name it in CHROME_PATH.',
    );
  }
  ensureDebianPackages(debianPackages, `the tests in ${engine}`);
  const installed = findBrowser(engine);
  if (installed) return installed;
  throw new MissingProgramError(
    `The tests in ${engine} find no browser, although ${debianPackages.join(', ')} is installed: set ${variable}.`,
  );
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.map((folder) => join(folder, name + suffix)).find((path) => existsSync(path));
}

/** Debian keeps MiniBrowser in a folder named for the processor and the library's version. */
function listMiniBrowserPaths(): string[] {
  return ['/usr/lib', '/usr/libexec'].flatMap((root) => {
    if (!existsSync(root)) return [];
    const folders = readdirSync(root).filter((name) => name.endsWith('-linux-gnu')).map((name) => join(root, name));
    return [root, ...folders].flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((library) => join(folder, library, 'MiniBrowser')));
  });
}

async function runAsCommand(names: string[]): Promise<void> {
  for (const name of names.length > 0 ? names : ['chromium']) {
    try {
      const engine = engines.find((known) => known === name);
      if (!engine) throw new MissingProgramError(`${name} is not one of ${engines.join(', ')}.`);
      console.log(`${engine}: ${await provideBrowser(engine)}`);
    } catch (error) {
      if (!(error instanceof MissingProgramError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runAsCommand(process.argv.slice(2));
