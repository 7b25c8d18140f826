/** Chromium with a window on a virtual screen (Debian's xvfb), whose print dialog saves a PDF file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments } from './engines.js';

export interface Screen {
  /** Its print dialog saves in the folder; `--kiosk-printing` says "Save" at once. */
  startBrowser(folder: string, extraArguments: string[]): Promise<Browser>;
  close(): void;
}

export async function startScreen(): Promise<Screen> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return {
    startBrowser: (folder, extraArguments) => {
      const profile = `${folder} profile`;
      mkdirSync(folder, { recursive: true });
      mkdirSync(join(profile, 'Default'), { recursive: true });
      writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(writePreferences(folder)));
      return puppeteer.launch({
        executablePath: '/usr/bin/chromium',
        headless: false,
        userDataDir: profile,
        env: { ...process.env, DISPLAY: `:${number.toString().trim()}` },
        args: [...chromiumArguments, ...extraArguments],
      });
    },
    close: () => screen.kill(),
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
