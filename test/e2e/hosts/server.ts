/**
 * Serves the host pages on one origin, and the built files on that one and on another, as a careful host would.
 *
 * `/release` lets answers go whose address says `?held`. Under `once/`, print.js is there only each second time. Each page exists twice. `/live/N/` has the real script; `/bare/N/` is the same page with an empty one, and shows
 * what the page is like without us. What differs between the two is what we did.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host, Addresses } from './host.js';

const dist = fileURLToPath(new URL('../../../dist/embed/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** One request, as the server saw it. */
export interface Seen {
  origin: 'page' | 'other';
  /** Path and query; without the part that says which page it is for. */
  path: string;
  method: string;
  cookie: string | undefined;
  /** The `Origin` header: "null" from a sandbox. */
  from: string | undefined;
  /** The browser gave up before the answer was there. */
  aborted: boolean;
}

/** A report of a policy that was broken. */
export interface HostServer {
  /** Address of a page. */
  address(host: Host, mode: 'live' | 'bare'): string;
  other: string;
  /** Requests since the last call, and policy reports. */
  takeLog(): { requests: Seen[]; reports: string[] };
  close(): Promise<void>;
}

/** @param scripts host scripts by name, served at `/host/NAME.js` */
export async function startHostServer(hosts: readonly Host[], scripts: Record<string, string>): Promise<HostServer> {
  if (!existsSync(join(dist, 'partner-cities.js'))) throw new Error('There is no dist/embed: run npm run build first.');
  let requests: Seen[] = [];
  let reports: string[] = [];
  let held: (() => void)[] = [];
  let isPrintingMissing = false;
  const integrity = `sha384-${createHash('sha384').update(readFileSync(join(dist, 'partner-cities.js'))).digest('base64')}`;

  const addressesFor = (mode: string, index: number): Addresses => {
    const place = `${mode}/${index}`;
    return { mine: `${pageOrigin}/${place}`, other: `${otherOrigin}/${place}`, otherOrigin, pageOrigin, integrity, nonce: 'c29tZSByYW5kb20gYnl0ZXM' };
  };

  const answer = (origin: 'page' | 'other') => async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url!, 'http://localhost');
    const [, mode = '', number = '', ...rest] = url.pathname.split('/');
    if (url.pathname === '/favicon.ico') return end(response, 404);
    if (url.pathname === '/report') {
      const report = await readBody(request);
      // The site's icon is asked for by WebKit, not by the page.
      if (!report.includes('/favicon.ico"')) reports.push(report);
      return end(response, 204);
    }
    if (url.pathname === '/release') {
      held.forEach((go) => go());
      held = [];
      return end(response, 204);
    }
    const path = rest.join('/');
    const { origin: from, cookie } = request.headers;
    const seen: Seen = { origin, path: path + url.search, method: request.method!, cookie, from, aborted: false };
    requests.push(seen);
    response.on('close', () => (seen.aborted = !response.writableFinished));
    const host = hosts[Number(number)];
    if (!host || (mode !== 'live' && mode !== 'bare')) return end(response, 404);
    if (path === '' || path.startsWith('page')) {
      const addresses = addressesFor(mode, Number(number));
      const { csp, contentType = 'text/html; charset=utf-8' } = host;
      response.writeHead(200, {
        'Content-Type': contentType,
        'Set-Cookie': 'host=1; Path=/; SameSite=Lax',
        ...(csp && { 'Content-Security-Policy': `${csp(addresses)}; report-uri /report` }),
      });
      return sendInPieces(response, path === '' ? host.html(addresses) : host.pages![path]!(addresses));
    }
    if (path.startsWith('host/')) {
      response.writeHead(200, { 'Content-Type': types['.js'] });
      return void response.end(scripts[path.slice(5)] ?? '');
    }
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Timing-Allow-Origin', '*');
    if (url.searchParams.has('held')) await new Promise<void>((resolve) => held.push(resolve));
    if (path === 'once/print.js' && (isPrintingMissing = !isPrintingMissing)) return end(response, 404);
    if (mode === 'bare' && path.endsWith('.js')) {
      response.writeHead(200, { 'Content-Type': types['.js'] });
      return void response.end('export {};');
    }
    sendFile(response, path.replace(/^once\//, ''));
  };

  const [pages, others] = [createServer(answer('page')), createServer(answer('other'))];
  const [pageOrigin, otherOrigin] = await Promise.all([listen(pages), listen(others)]);
  return {
    address: (host, mode) => `${pageOrigin}/${mode}/${hosts.indexOf(host)}/${host.search ?? ''}`,
    other: otherOrigin,
    takeLog() {
      const log = { requests, reports };
      requests = [];
      reports = [];
      return log;
    },
    async close() {
      await Promise.all([stop(pages), stop(others)]);
    },
  };
}

/** A page, with a pause wherever it says so. */
async function sendInPieces(response: ServerResponse, page: string): Promise<void> {
  for (const piece of page.split('<!--pause-->')) {
    response.write(piece);
    await new Promise((resolve) => setTimeout(resolve, page === piece ? 0 : 300));
  }
  response.end();
}

/** A file of dist/embed; under `old/`, as a release of another version would have it; under `copied/`, the scripts alone. */
function sendFile(response: ServerResponse, path: string): void {
  const old = path.startsWith('old/');
  const file = normalize(join(dist, path.replace(/^old\/|^copied\/(?=[^/]+\.js$)/, '')));
  if (!file.startsWith(dist.endsWith(sep) ? dist : dist + sep) || !existsSync(file) || !statSync(file).isFile()) return end(response, 404);
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
  if (!old) return void createReadStream(file).pipe(response);
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  response.end(readFileSync(file, 'utf8').replaceAll(JSON.stringify(version), '"0.0.9"'));
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
