/**
 * Serves the demo on localhost, as `npm start` does: the pages of demo/, the built bundle under /embed/, the content
 * under /content/. It does what a plain static server does (types, ETag, precompressed files) and caches nothing, so
 * that a change shows at the next reload. It is for this machine only; a real site serves dist/embed/ with a server
 * of its own.
 *
 * `startDemoServer()` is also what the end-to-end tests use; they add mounts and response headers of their own.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { answerOEmbed } from './embed/serve-oembed.js';

export interface DemoServerOptions {
  /** 0 takes any free port. */
  port?: number;
  /** Folders or files of the project by URL path; a path that ends in `/` stands for a folder. */
  mounts?: Record<string, string>;
  /** Response headers for a path, such as a Content-Security-Policy. */
  extraHeaders?: (path: string) => Record<string, string> | undefined;
  /** Changes a file on its way out, such as a page of a test. */
  transform?: (path: string, body: Buffer) => Buffer | string | undefined;
  /** Answers requests that are not for files; true when it did. */
  handle?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  /** Is told of every request. */
  onRequest?: (request: IncomingMessage) => void;
}

export interface DemoServer {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));

const demoMounts: Record<string, string> = {
  '/ways/': 'demo/embed/',
  '/': 'demo/',
  '/embed/': 'dist/embed/',
  '/modules/': 'dist/modules/',
  '/content/': 'demo/content/',
  '/themes/voorbeeld.css': 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

export async function startDemoServer(options: DemoServerOptions = {}): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: DemoServerOptions): Promise<void> {
  options.onRequest?.(request);
  const path = readPath(request);
  for (const [name, value] of Object.entries(options.extraHeaders?.(path) ?? {})) response.setHeader(name, value);
  if (answerOEmbed(request, response) || (await options.handle?.(request, response))) return;
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await findFile(path, { ...demoMounts, ...options.mounts });
  if (file === undefined) return sendNotFound(response, path);
  if (file.endsWith('/')) {
    response.writeHead(301, { Location: `${path}/` }).end();
    return;
  }
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  // Scripts and content must be usable from other origins, as they are on a server that hosts the widgets.
  response.setHeader('Access-Control-Allow-Origin', '*');
  const changed = options.transform?.(path, await readFile(file));
  send(request, response, changed ?? await chooseEncoding(request, response, file));
}

/** Sends the body, or 304 when the client has it already. */
function send(request: IncomingMessage, response: ServerResponse, body: Buffer | string): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  response.setHeader('ETag', etag);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** The file, or a compressed one beside it that the client accepts. */
async function chooseEncoding(request: IncomingMessage, response: ServerResponse, file: string): Promise<Buffer> {
  response.setHeader('Vary', 'Accept-Encoding');
  const offers = String(request.headers['accept-encoding'] ?? '').split(',');
  const accepted = offers
    .filter((offer) => !/;\s*q=0(?:\.0*)?\s*$/.test(offer))
    .map((offer) => offer.split(';')[0]?.trim());
  for (const { name, ending } of encodings) {
    const compressed = accepted.includes(name) ? await readFile(file + ending).catch(() => undefined) : undefined;
    if (!compressed) continue;
    response.setHeader('Content-Encoding', name);
    return compressed;
  }
  return readFile(file);
}

/** The path of the request's address, decoded; what cannot be decoded stays as it is and finds no file. */
function readPath(request: IncomingMessage): string {
  const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The file for a path; a folder without its closing slash gives that slash; undefined when there is none. */
async function findFile(path: string, mounts: Record<string, string>): Promise<string | undefined> {
  const mount = Object.keys(mounts)
    .filter((prefix) => (prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined || path.includes('\0')) return undefined;
  const base = resolve(root, mounts[mount] ?? '');
  const file = join(base, path.slice(mount.length));
  // Nothing outside the folder, and no hidden file in it.
  if (file !== base && !file.startsWith(base + sep) && file !== base + sep) return undefined;
  if (file.slice(base.length).split(sep).some((name) => name.startsWith('.'))) return undefined;
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isFile()) return file;
  if (!entry?.isDirectory()) return undefined;
  const index = join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))?.isFile()) return undefined;
  return path.endsWith('/') ? index : '/';
}

function sendNotFound(response: ServerResponse, path: string): void {
  const name = path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const hint = path.startsWith('/embed/') ? '<p>The bundle is made by <code>npm run build</code>.</p>' : '';
  response.writeHead(404, { 'Content-Type': types['.html'] }).end(`<!DOCTYPE html>
<html lang="en"><title>Not found</title><h1>Not found</h1>
<p>There is no <code>${name}</code> here. The demo starts at <a href="/">its first page</a>.</p>${hint}</html>
`);
}

/** Listens on the port or, when it is taken, on the next free one. */
async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once('error', settle);
      server.listen(candidate, 'localhost', () => settle(undefined));
    });
    server.removeAllListeners('error');
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE' || port === 0 || candidate >= port + 100) throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 8000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is ${process.env.PORT}, not a port.`);
  const { origin } = await startDemoServer({ port });
  console.log(`The demo is here, until you press Ctrl+C:\n${origin}/`);
}
