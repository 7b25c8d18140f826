/** Chromium with a window on a virtual screen (Debian's xvfb), whose print dialog saves a PDF file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, provideBrowser } from '../../support/browsers.js';
import { ensureDebianPackages } from '../../support/debian-packages.js';
import { startDisplay } from './engines.js';

export interface Screen {
  /** Its print dialog saves in the folder; `--kiosk-printing` says "Save" at once. */
  startBrowser(folder: string, extraArguments: string[]): Promise<Browser>;
  close(): void;
}

export async function startScreen(): Promise<Screen> {
  ensureDebianPackages(['xvfb'], 'printing from a browser with a window');
  const executablePath = await provideBrowser('chromium');
  const display = await startDisplay();
  return {
    startBrowser: (folder, extraArguments) => {
      const profile = `${folder} profile`;
      mkdirSync(folder, { recursive: true });
      mkdirSync(join(profile, 'Default'), { recursive: true });
      writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(writePreferences(folder)));
      return puppeteer.launch({
        executablePath,
        headless: false,
        userDataDir: profile,
        env: { ...process.env, DISPLAY: display.name },
        args: [...chromiumArguments, ...extraArguments],
      });
    },
    close: display.close,
  };
}

function writePreferences(folder: string): object {
  const appState = {
    version: 2,
    recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }],
    selectedDestinationId: 'Save as PDF',
    isHeaderFooterEnabled: false,
  };
  return {
    printing: { print_preview_sticky_settings: { appState: JSON.stringify(appState) } },
    savefile: { default_directory: folder },
  };
}
