/** What the unit tests' server serves beside the files of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Middleware } from '@web/dev-server-core';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { startFaultServer, type FaultServer } from './fault-server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the fault server beside the tests; `test-origins.ts` asks this plugin where. */
export function faultServerPlugin(): TestRunnerPlugin {
  let server: Promise<FaultServer> | undefined;
  return {
    name: 'fault-server',
    async serverStart() {
      server = startFaultServer();
      await server;
    },
    async serverStop() {
      await (await server)?.close();
    },
    async serve({ path }) {
      if (path !== '/__test-origins.json') return undefined;
      return { body: JSON.stringify((await server)?.origins), type: 'json' };
    },
  };
}

/** Serves demo/content where the elements look for it: at /content/ and, beside the sources, at /src/content/. */
export const mountDemoContent: Middleware = (context, next) => {
  const [, name] = /^(?:\/src)?\/content\/((?:images\/)?[\w.-]+)$/.exec(context.path) ?? [];
  if (name && existsSync(join(root, 'demo/content', name))) context.path = `/demo/content/${name}`;
  return next();
};

/** Serves the list of all browser modules, which every-module.browser-test.ts loads. */
export function everyModulePlugin(): TestRunnerPlugin {
  return {
    name: 'every-module',
    serve({ path }) {
      if (path !== '/__every-module.json') return undefined;
      return { body: JSON.stringify(listSources().filter(isForBrowsers)), type: 'json' };
    },
  };
}

/** Patterns of the sources that the coverage leaves out: generated ones, and those that run in Node only. */
export function listUncovered(): string[] {
  return ['**/node_modules/**/*', ...generated, ...listSources().filter((file) => !isForBrowsers(file))];
}

const generated = ['src/**/generated/**'];

function listSources(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('/generated/'))
    .sort();
}

/** Sources that need Node, or whose tests run there: told by folder, or by what they import. */
function isForBrowsers(file: string): boolean {
  if (/^src\/(?:build|check|cli|messages|prerender|publish|spreadsheet|wikidata)\//.test(file)) return false;
  // Stands in the place of other modules in a build only.
  if (file === 'src/embed/given-parts.ts') return false;
  if (/^src\/content\/(?:schema|generate|descriptions|json-schema)\.ts$/.test(file)) return false;
  return !/from 'node:/.test(readFileSync(join(root, file), 'utf8'));
}
