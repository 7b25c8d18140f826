/** A plain server for a folder, where a test is about something else than serving. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { contentTypes } from '../../src/build/serving-rules.js';

export interface FolderServer {
  origin: string;
  stop(): void;
}

/** @param pages HTML by path, besides the folder's files */
export const serveFolder = async (folder: string, pages: Readonly<Record<string, string>> = {}): Promise<FolderServer> => {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const type = pages[pathname] === undefined ? contentTypes[extname(pathname).slice(1)]?.type : 'text/html';
    try {
      const body = pages[pathname] ?? readFileSync(join(folder, normalize(pathname)));
      response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
