/** A site with prerendered pages and with host pages that snippets were pasted into, served as a host would. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/prerender.js';
import type { Content } from '../../../src/content/schema.js';
import type { Engine } from '../../support/browsers.js';
import { startE2eServer, type E2eServer } from '../../support/e2e-server.js';
import { recorderPath, writeExpression } from '../../support/page-recorder.js';
import { watchPage } from './watch.js';

export const contentFile = 'demo/content/partner-cities.json';
export const demoContent = JSON.parse(readFileSync(contentFile, 'utf8')) as Content;

const watchPath = '/watch.js';

/** Prerenders into a folder of its own. */
export async function prerender(args: string[], content = contentFile): Promise<string> {
  const out = join(mkdtempSync(join(tmpdir(), 'prerendered-')), 'out');
  let told = '';
  const io = { stdin: process.stdin, stdout: { write: () => {} }, stderr: { write: (text: string) => (told += text) }, env: {}, language: 'en' as const };
  const status = await run(['--content', content, '--out', out, ...args], io);
  if (status !== 0) throw new Error(told);
  return out;
}

export const writeContent = (content: Content): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'content-')), 'content.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

export interface Site extends E2eServer {
  /** Puts a page with this in its body under `/hosts/`; gives its address. */
  addHost(name: string, body: string, lang?: string): string;
}

/** The strictest policy that the output's own file allows; the tests' watching script is of the page's own origin. */
export const readPolicy = (out: string): string => {
  const lines = readFileSync(join(out, 'content-security-policy.txt'), 'utf8').trim().split('\n');
  const policy = Object.fromEntries(lines.map((line) => [line.split(' ', 1)[0]!, line.slice(line.indexOf(' ') + 1, -1)]));
  policy['script-src'] = [...new Set(["'self'", ...policy['script-src']!.split(' ')])].join(' ');
  const directives = Object.entries(policy).map(([name, sources]) => `${name} ${sources}`);
  return `default-src 'none'; ${directives.join('; ')}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
};

/**
 * @param out the prerendered folder, served under `/p/`
 * @param policy of all pages
 */
export async function startSite(engine: Engine, out: string, policy: string): Promise<Site> {
  const hosts = mkdtempSync(join(tmpdir(), 'hosts-'));
  mkdirSync(hosts, { recursive: true });
  const server = await startE2eServer({
    engine,
    mounts: { '/p/': out, '/hosts/': hosts },
    extraHeaders: (path) => (path.endsWith('.html') ? { 'Content-Security-Policy': policy } : undefined),
    transform: (path, body) => (path.endsWith('.html') ? body.toString().replace(/<head>/, `<head><script src="${watchPath}"></script>`) : undefined),
    handle(request, response) {
      if (request.url !== watchPath) return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(writeExpression(watchPage, []));
      return true;
    },
  });
  return {
    ...server,
    addHost(name, body, lang = 'nl') {
      const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title></head><body><h1>Host</h1>${body}</body></html>`;
      writeFileSync(join(hosts, `${name}.html`), page);
      return `${server.origin}/hosts/${name}.html`;
    },
  };
}

/** Paths that the tests' own machinery asks for. */
export const isOurs = (path: string): boolean => path !== watchPath && path !== recorderPath;
