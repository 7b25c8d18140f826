/**
 * Real nginx servers on localhost for the serving tests. The main configuration is Debian's own, with only its places
 * for logs and sites changed, so that a site's file is tried under the settings it will meet.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureDebianPackages } from '../support/debian-packages.js';
import { findFreePort } from '../support/free-port.js';

const DEBIAN_CONFIG = '/etc/nginx/nginx.conf';
const START_LIMIT = 10_000;

export interface Nginx {
  origin: string;
  port: number;
  /** What nginx wrote about errors so far. */
  readErrors(): string;
  /** A line for each request so far, where the site's configuration logs to `requests.log` in the server's folder. */
  readRequests(): string[];
  stop(): Promise<void>;
}

/** A folder that nginx's own user may read too. */
export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-serve-'));
  chmodSync(folder, 0o755);
  return folder;
};

const adaptMainConfig = (folder: string): string => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return readFileSync(DEBIAN_CONFIG, 'utf8')
    .replace(/^\s*include \/etc\/nginx\/(?:conf\.d|sites-enabled)\/.*$/gm, '')
    .replace(/^pid .*$/m, `pid ${folder}/nginx.pid;\ndaemon off;`)
    .replace(/error_log [^;]*/g, `error_log ${folder}/error.log`)
    .replace(/access_log [^;]*/g, `access_log ${folder}/access.log`)
    .replace(/^http \{/m, `http {\n${temporary.join('\n')}\ninclude ${folder}/site.conf;`);
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('close', () => socket.destroy()).end();
  });

/** @param writeSite gives the site's configuration for a port and a folder of the server's own */
export const startNginx = async (writeSite: (port: number, folder: string) => string): Promise<Nginx> => {
  ensureDebianPackages(['nginx', 'libnginx-mod-http-brotli-static', 'libnginx-mod-http-brotli-filter'], 'the serving tests');
  const folder = makeFolder();
  const port = await findFreePort();
  writeFileSync(join(folder, 'site.conf'), writeSite(port, folder));
  writeFileSync(join(folder, 'nginx.conf'), adaptMainConfig(folder));
  const server = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
  let said = '';
  server.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  for (let waited = 0; !(await isListening(port)); waited += 50) {
    if (server.exitCode !== null || waited > START_LIMIT) throw new Error(`nginx did not start: ${said}`);
    await pause(50);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    readErrors: () => readFileSync(join(folder, 'error.log'), 'utf8'),
    readRequests: () => readFileSync(join(folder, 'requests.log'), 'utf8').trim().split('\n').filter(Boolean),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The site's configuration as it is in the repository, for a port of this machine and a folder with the site. */
export const adaptSiteConfig = (port: number, root: string): string =>
  readFileSync('demo/serving/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace(/root [^;]*;/, `root ${root};`);

/** Keeps a line for each request: status and path. `log_format` belongs outside of the server block. */
export const logRequests = (config: string, folder: string): string =>
  `log_format partner_requests "$status $uri";\n${config.replace('access_log off;', `access_log ${folder}/requests.log partner_requests;`)}`;
