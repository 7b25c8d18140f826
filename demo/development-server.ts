/**
 * The demo while one works on it: esbuild bundles the scripts of `src/embed` when a page asks for them, into memory, and
 * open pages load again when a file changes that they show, or any source.
 */
import { resolve } from 'node:path';
import type { Plugin } from '@web/dev-server-core';
import { context } from 'esbuild';
import { root, startDemoServer, type DemoServer, type DemoServerOptions } from './demo-server.js';

export interface DevelopmentServerOptions extends Pick<DemoServerOptions, 'port' | 'mounts'> {
  /** The folder that is in the place of `src`. */
  sources?: string;
}

export async function startDevelopmentServer({ port, mounts, sources = 'src' }: DevelopmentServerOptions = {}): Promise<DemoServer> {
  return startDemoServer({
    port,
    mounts: {
      '/embed/': `${sources}/embed/`,
      '/embed/content/': 'demo/content/',
      '/__web-dev-server__web-socket.js': '__web-dev-server__web-socket.js',
      ...mounts,
    },
    watch: true,
    plugins: [await bundleScripts(sources), allowReload],
  });
}

/** Gives the scripts and their chunks, made of the sources as they are now. */
async function bundleScripts(sources: string): Promise<Plugin> {
  const bundler = await context({
    absWorkingDir: root,
    entryPoints: ['partner-cities', 'autoload', 'iframe', 'resize-host'].map((name) => `${sources}/embed/${name}.ts`),
    outdir: 'embed',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return {
    name: 'bundle-scripts',
    serverStart: ({ fileWatcher }) => void fileWatcher.add(resolve(root, sources)),
    async serve({ originalUrl }) {
      const [name] = /^\/embed\/[\w-]+\.js/.exec(originalUrl) ?? [];
      if (name === undefined) return undefined;
      try {
        const { outputFiles } = await bundler.rebuild();
        return outputFiles.find(({ path }) => path === resolve(root, `.${name}`))?.text;
      } catch (error) {
        // The terminal has it already.
        return `console.error(${JSON.stringify(String(error))});`;
      }
    },
    serverStop: () => bundler.dispose(),
  };
}

/** Adds to the policy of a page what it takes to load the page again: a socket, and a script in its message. */
const allowReload: Plugin = {
  name: 'allow-reload',
  transform({ body, response }) {
    if (!response.is('html')) return undefined;
    return String(body).replace('script-src ', 'script-src data: ').replace('connect-src ', 'connect-src ws: ');
  },
};
