/**
 * The demo server as the end-to-end tests use it: it remembers every request, collects the browser's reports of policy
 * violations (`report-uri /__reports`), and gives WebKit's pages the recorder that its driver lacks.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import type { Middleware } from '@web/dev-server-core';
import { startDemoServer, type DemoServer, type DemoServerOptions } from '../../demo/demo-server.js';
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

export interface E2eServerOptions extends Pick<DemoServerOptions, 'mounts'> {
  engine: Engine;
  /** Where WebKit's pages find the recorder, when their policy does not allow their own origin. */
  recorderSource?: string;
  /** Response headers for a path, such as a Content-Security-Policy. */
  extraHeaders?: (path: string) => Record<string, string> | undefined;
  /** Changes a file on its way out, such as a page of a test. */
  transform?: (path: string, body: Buffer) => string | undefined;
  /** Answers requests that are not for files; true when it did. */
  handle?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export const reportPath = '/__reports';

export async function startE2eServer(options: E2eServerOptions): Promise<E2eServer> {
  const requests: SeenRequest[] = [];
  const reports: unknown[] = [];

  const remember: Middleware = async ({ method, url: path, headers }, next) => {
    if (![reportPath, recorderPath, '/favicon.ico'].includes(path)) requests.push({ method, path, headers });
    await next();
  };

  const answer: Middleware = async (context, next) => {
    context.set(options.extraHeaders?.(context.path) ?? {});
    if (context.url === recorderPath) {
      context.type = 'js';
      context.body = writeExpression(recordPage, [true]);
    } else if (context.url === reportPath) {
      const report = await text(context.req);
      if (!report.includes('/favicon.ico"')) reports.push(JSON.parse(report));
      context.status = 204;
    } else if (options.handle?.(context.req, context.res)) {
      context.respond = false;
    } else {
      await next();
    }
  };

  const change: Middleware = async (context, next) => {
    const { path } = context;
    await next();
    if (!(context.body instanceof Readable)) return;
    const body = await buffer(context.body);
    const changed = options.transform?.(path, body);
    const isRecorded = options.engine === 'webkit' && /(?:\.html|\/)$/.test(path);
    context.body = isRecorded ? insertRecorder(String(changed ?? body), options.recorderSource) : changed ?? body;
  };

  const server = await startDemoServer({ mounts: options.mounts, middleware: [remember, answer, change] });
  return { ...server, requests, reports };
}
