/**
 * A server on localhost that fails in every way the loading code must survive, over real sockets.
 *
 * It has two origins with the same paths (`faults.ts` lists them, `fault-answers.ts` has the answers). Each path takes
 * a `key`: requests are counted, and documents set, per key, so that tests do not disturb each other. For the tests:
 * `GET /log?key=` tells the requests seen, `POST /document?key=` sets the right document, `POST /release?key=` lets
 * the answers of `/held` go. Every connection serves one request, so that no browser repeats one by itself, as they do
 * when a kept connection breaks.
 *
 * As a command it serves until it is stopped: `npx tsx test/support/fault-server.ts`
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { answers, sendUnknown } from './fault-answers.js';
import type { FaultOrigins, LoggedRequest } from './faults.js';

export interface FaultServer {
  origins: FaultOrigins;
  readLog(key: string): LoggedRequest[];
  setDocument(key: string, document: string): void;
  /** Lets the answers of `/held` with this key go, those that wait and those that come. */
  release(key: string): void;
  close(): Promise<void>;
}

interface Topic {
  log: LoggedRequest[];
  document: string | undefined;
  released: Promise<void>;
  release(): void;
}

const standardDocument = new URL('../../demo/content/partner-cities.json', import.meta.url);

export async function startFaultServer({ document }: { document?: string } = {}): Promise<FaultServer> {
  const usual = document ?? readFileSync(standardDocument, 'utf8');
  const topics = new Map<string, Topic>();
  const origins: FaultOrigins = { main: '', other: '', closed: `http://127.0.0.1:${await findClosedPort()}` };

  function findTopic(key: string): Topic {
    const topic = topics.get(key) ?? createTopic();
    topics.set(key, topic);
    return topic;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const topic = findTopic(url.searchParams.get('key') ?? '');
    response.setHeader('Connection', 'close');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After');
    response.setHeader('Cache-Control', 'no-store');
    if (url.pathname === '/log') return sendLog(response, topic.log);
    if (url.pathname === '/document') {
      topic.document = await readText(request);
      return void response.end();
    }
    if (url.pathname === '/release') {
      topic.release();
      return void response.end();
    }
    const earlier = topic.log.length;
    topic.log.push(logRequest(request, response, url));
    // A preflight is refused, and stands in the log.
    if (request.method !== 'GET') return void response.writeHead(405).end();
    const exchange = {
      request, response, url, earlier,
      document: topic.document ?? usual,
      otherOrigin: origins.other,
      released: topic.released,
    };
    await (answers[url.pathname.slice(1)] ?? sendUnknown)(exchange);
  }

  const listener: RequestListener = (request, response) => void answer(request, response).catch((error: unknown) => {
    if (!response.destroyed) console.error('The fault server failed:', error);
    response.destroy();
  });
  const servers = [createServer(listener), createServer(listener)];
  origins.main = await listen(servers[0] as Server);
  origins.other = await listen(servers[1] as Server);
  return {
    origins,
    readLog: (key) => findTopic(key).log,
    setDocument: (key, text) => {
      findTopic(key).document = text;
    },
    release: (key) => findTopic(key).release(),
    async close() {
      await Promise.all(servers.map((server) => new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      })));
    },
  };
}

function createTopic(): Topic {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { log: [], document: undefined, released, release };
}

function logRequest(request: IncomingMessage, response: ServerResponse, url: URL): LoggedRequest {
  const entry: LoggedRequest = {
    method: request.method ?? '',
    path: url.pathname + url.search,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    at: performance.timeOrigin + performance.now(),
    hop: Number(url.searchParams.get('hop')),
    end: 'open',
    bytes: 0,
  };
  const { socket } = request;
  response.once('close', () => {
    entry.end = response.writableFinished ? 'sent' : 'cut';
    entry.bytes = socket.bytesWritten;
  });
  return entry;
}

function sendLog(response: ServerResponse, log: LoggedRequest[]): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(log));
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port below those that systems hand out, so that no other program gets it while the tests run. */
async function findClosedPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      setTimeout(() => socket.destroy(), 1000).unref();
    });
    if (!isOpen) return port;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await startFaultServer()).origins);
}
