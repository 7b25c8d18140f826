/**
 * The demo server as the end-to-end tests use it: it remembers every request, collects the browser's reports of policy
 * violations (`report-uri /__reports`), and gives WebKit's pages the recorder that its driver lacks.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startDemoServer, type DemoServer, type DemoServerOptions } from '../../demo/serve.js';
import type { Engine } from './browsers.js';
import { insertRecorder, recorderPath, recordPage, writeExpression } from './page-recorder.js';

export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
}

export interface E2eServer extends DemoServer {
  /** All requests, in order, but those of the tests' own machinery and for the site's icon. */
  requests: SeenRequest[];
  /** What browsers reported to /__reports. */
  reports: unknown[];
}

export interface E2eServerOptions extends DemoServerOptions {
  engine: Engine;
  /** Where WebKit's pages find the recorder, when their policy does not allow their own origin. */
  recorderSource?: string;
}

export const reportPath = '/__reports';

export async function startE2eServer({ engine, recorderSource, ...options }: E2eServerOptions): Promise<E2eServer> {
  const requests: SeenRequest[] = [];
  const reports: unknown[] = [];
  const server = await startDemoServer({
    ...options,
    onRequest(request) {
      options.onRequest?.(request);
      const { method = '', url: path = '', headers } = request;
      if (![reportPath, recorderPath, '/favicon.ico'].includes(path)) requests.push({ method, path, headers });
    },
    transform(path, body) {
      const changed = options.transform?.(path, body);
      const isPage = path.endsWith('.html') || path.endsWith('/');
      if (engine !== 'webkit' || !isPage) return changed;
      return insertRecorder(String(changed ?? body), recorderSource);
    },
    async handle(request, response) {
      if (request.url === recorderPath) return sendRecorder(response);
      if (request.url === reportPath) {
        const report = await readText(request);
        if (!report.includes('/favicon.ico"')) reports.push(JSON.parse(report));
        response.writeHead(204).end();
        return true;
      }
      return await options.handle?.(request, response) ?? false;
    },
  });
  return { ...server, requests, reports };
}

function sendRecorder(response: ServerResponse): true {
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(writeExpression(recordPage, [true]));
  return true;
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
