/**
 * The server of the demo, for this machine only: @web/dev-server, with the paths of the demo in front of it. The pages
 * are at `/`, the built files at `/embed/`; what is in no mount is not served. A real site serves dist/embed with a
 * server of its own.
 *
 * `development-server.ts` makes of it what `npm start` runs. The end-to-end tests use it as it is.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer, type DevServerConfig } from '@web/dev-server';
import type { Middleware } from '@web/dev-server-core';
import { serveOEmbed } from './embed/serve-oembed.js';

export interface DemoServerOptions extends Pick<DevServerConfig, 'middleware' | 'nodeResolve' | 'plugins' | 'watch'> {
  /** 0 takes any free port. */
  port?: number;
  /** Folders or files by URL path, relative to the project; a path that ends in `/` stands for a folder. */
  mounts?: Record<string, string>;
}

export interface DemoServer {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

export const root = fileURLToPath(new URL('../', import.meta.url));

const demoMounts = {
  '/': 'demo/',
  '/ways/': 'demo/embed/',
  '/embed/': 'dist/embed/',
  '/favicon.ico': 'demo/icon.svg',
  '/themes/voorbeeld.css': 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
};

export async function startDemoServer(options: DemoServerOptions = {}): Promise<DemoServer> {
  const { port = 0, mounts, middleware = [], ...config } = options;
  // By itself, @web/dev-server would listen on all networks.
  const server = createServer();
  const devServer = await startDevServer({
    config: {
      ...config,
      rootDir: root,
      port,
      middlewareMode: { server },
      middleware: [...middleware, describeAnswers, serveOEmbed, serveMounts({ ...demoMounts, ...mounts })],
      disableFileWatcher: !config.watch,
      clearTerminalOnReload: false,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  server.on('request', devServer.koaApp.callback());
  await once(server.listen(port, 'localhost'), 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      await devServer.stop();
      server.close().closeAllConnections();
    },
  };
}

/** Lets other origins use what is served, as a server that hosts the widgets does, and explains what is not there. */
const describeAnswers: Middleware = async (context, next) => {
  context.set('Access-Control-Allow-Origin', '*');
  await next().catch((error: { status?: number }) => {
    if (error.status === undefined || error.status >= 500) throw error;
  });
  if (context.status !== 404 || context.body) return;
  context.body = `<!DOCTYPE html>
<html lang="en"><title>Not found</title><h1>Not found</h1>
<p>There is nothing at this address. The demo starts at <a href="/">its first page</a>.</p></html>
`;
  context.status = 404;
};

/** A name that starts with a dot, also when it is written in percent signs: a hidden file, or the folder above. */
const hiddenName = /(?:[\\/]|%2f|%5c)(?:\.|%2e)/i;

/** Takes a path for that of a file in the longest mount that it begins with. */
function serveMounts(mounts: Record<string, string>): Middleware {
  const places = Object.entries(mounts)
    .map(([prefix, target]) => ({ prefix, place: toServerPath(target) + (prefix.endsWith('/') ? '/' : '') }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return async (context, next) => {
    const path = context.path.replace(/\/$/, '/index.html');
    const mount = places.find(({ prefix }) => path.startsWith(prefix));
    if (!mount || hiddenName.test(path)) return;
    context.path = mount.place + path.slice(mount.prefix.length);
    await next();
  };
}

/** What @web/dev-server calls a file or a folder: its path from the root, or from so many folders above the root. */
function toServerPath(target: string): string {
  const path = relative(root, resolve(root, target)).split(sep).join('/');
  const up = /^(?:\.\.\/)*/.exec(path)![0].length;
  return up === 0 ? `/${path}` : `/__wds-outside-root__/${up / 3}/${path.slice(up)}`;
}
