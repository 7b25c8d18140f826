/** Serves the pages with brotli and open CORS; nothing is kept by the browser, since each visit has a context of its own. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export const servePages = async (folder: string): Promise<{ url: string; close: () => void }> => {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    try {
      let body = compressed.get(path);
      if (!body) compressed.set(path, (body = brotliCompressSync(readFileSync(join(folder, path)))));
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
        // Else the page does not learn how large a file of another origin is.
        'timing-allow-origin': '*',
        'cache-control': 'max-age=60',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};
