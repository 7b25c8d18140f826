/** A project as others have it, in a folder of its own: with the packed package from `npm pack`, and its programs. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findFreePort } from '../support/free-port.js';

const here = new URL('.', import.meta.url).pathname;

/** Runs a program to its end; what it says is in the error when it fails. */
export const run = (cwd: string, program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
};

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'partner-package-'));

/** @returns the path of the packed package */
export const pack = (folder: string): string => {
  if (!existsSync('dist/modules/index.js')) throw new Error('There is no build to pack: npm run build first.');
  return join(folder, run('.', 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder).trim());
};

export class Project {
  readonly folder: string;
  #environment: NodeJS.ProcessEnv;

  /**
   * @param names folders of `fixtures`: the project's own, then the shared one
   * @param content folders in it that get the application's own content
   * @param node version of npm's package `node`, for what does not run on ours
   */
  constructor(parent: string, names: readonly (string | undefined)[], tarball: string, content: readonly string[] = [], node?: string) {
    this.folder = join(parent, names[0]!);
    for (const name of names) if (name) cpSync(join(here, 'fixtures', name), this.folder, { recursive: true });
    content.forEach((place) => cpSync(join(here, 'content'), join(this.folder, place), { recursive: true }));
    const packages = [tarball, ...(node ? [`node@${node}`] : [])];
    // Installed by our Node: `engines` speak of the one that runs them.
    run(this.folder, 'npm', 'install', '--no-audit', '--no-fund', '--save-exact', '--engine-strict=false', ...packages);
    // Not the tests' own settings, nor those of the npm that runs them: tools look at some.
    const isOurs = (variable: string): boolean => /^(?:NODE_TEST_CONTEXT|NODE_OPTIONS|INIT_CWD|PWD|npm_.*)$/.test(variable);
    const { PATH = '', ...rest } = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !isOurs(variable)));
    const programs = join(this.folder, 'node_modules/.bin');
    this.#environment = { ...rest, PATH: programs + delimiter + PATH, CI: '1', BROWSER: 'none', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', ASTRO_TELEMETRY_DISABLED: '1' };
  }

  /** `vite 8.3.8`: what is installed. */
  version(name: string): string {
    const { version } = JSON.parse(readFileSync(join(this.folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return `${name} ${version}`;
  }

  /** Runs a command of the project to its end. */
  run(command: string): void {
    const { status, stdout, stderr } = spawnSync(command, { cwd: this.folder, env: this.#environment, shell: true, encoding: 'utf8' });
    assert.equal(status, 0, `${command}\n${stdout.slice(-6000)}\n${stderr.slice(-6000)}`);
  }

  /** Starts a server of the project, and waits until it answers. */
  async start(command: string): Promise<{ origin: string; stop(): void }> {
    const port = await findFreePort();
    const server = spawn(command, {
      cwd: this.folder, env: { ...this.#environment, PORT: String(port) }, shell: true, detached: true, stdio: 'pipe',
    });
    let said = '';
    [server.stdout, server.stderr].forEach((stream) => stream.on('data', (part: Buffer) => (said += part.toString())));
    const origin = `http://127.0.0.1:${port}`;
    const stop = (): void => {
      if (server.exitCode === null) process.kill(-server.pid!, 'SIGTERM');
    };
    for (const end = Date.now() + 180_000; ; await new Promise((resolve) => setTimeout(resolve, 300))) {
      const answer = await fetch(origin).catch(() => undefined);
      if (answer?.ok) return { origin, stop };
      if (Date.now() < end && server.exitCode === null) continue;
      stop();
      throw new Error(`${command} serves no page.\n${said.slice(-6000)}`);
    }
  }
}
