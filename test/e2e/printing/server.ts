/**
 * Serves the host pages on localhost under the strictest policy: nothing but the server's own scripts and style
 * sheets, and no Trusted Types policy but Lit's.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cutLine, hosts, largePrint, outOfReach, partRules, smallPaper, type Host } from './hosts.js';

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** The clock of the pages stands still, or the local time on a card would change their state. */
export const pinnedMoment = Date.UTC(2026, 2, 10, 8, 30);

const button = '<button id="print">Host line on a button</button>';
const report = '<report-page id="target"><p slot="note">Sentence 02 is read on paper.</p></report-page>';

const builders = `
  function build(root, ...parts) {
    for (const [name, text] of parts) {
      root.append(Object.assign(document.createElement(name), {textContent: text}));
    }
  }
  function adopt(root, text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  window.target = document.getElementById('target');
  window.button = document.getElementById('print');
`;

const image =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#09f"/></svg>';

export interface PageServer {
  /** Where the host page is; with `markup`, that is in it instead of the report. */
  address(host: Host, markup?: string): string;
  /** How many times each image was asked for. */
  images: Map<string, number>;
  close(): Promise<void>;
}

/** Starts the server on a free port. `script` is one more that each page loads. */
export async function startServer({ strict = true, script = '' } = {}): Promise<PageServer> {
  const files = ['pages/page.ts', 'pages/snapshot.ts', '../../../src/elements/partner-cities/partner-cities.define.ts'];
  const scripts = await Promise.all(files.map(bundle));
  const [pageScript, snapshotScript, elementsScript] = scripts as [string, string, string];
  const images = new Map<string, number>();
  const targets = [report];
  const all = [...hosts, outOfReach, partRules, largePrint, smallPaper, cutLine, reference];
  const server: Server = createServer(async (request, response) => {
    const { pathname, search, searchParams } = new URL(request.url!, 'http://localhost');
    const host = all[Number(/\d+/.exec(pathname)?.[0])];
    const send = (type: string, body: string) => {
      response.writeHead(200, { 'Content-Type': type, ...(strict ? { 'Content-Security-Policy': policy } : {}) });
      response.end(body);
    };
    if (pathname === '/page.js') {
      send('text/javascript', pageScript);
    } else if (pathname === '/snapshot.js') {
      send('text/javascript', `Date.now = () => ${pinnedMoment};\n${snapshotScript}`);
    } else if (pathname === '/elements.js') {
      send('text/javascript', elementsScript);
    } else if (/^\/content\/(images\/)?[a-z-]+\.(json|svg)$/.test(pathname)) {
      const type = pathname.endsWith('svg') ? 'image/svg+xml' : 'application/json';
      await setTimeout(Number(searchParams.get('after')));
      send(type, readFileSync(new URL(`../../../demo${pathname}`, import.meta.url), 'utf8'));
    } else if (pathname === '/more.js') {
      send('text/javascript', script);
    } else if (pathname === '/image.svg') {
      images.set(search, (images.get(search) ?? 0) + 1);
      send('image/svg+xml', image);
    } else if (host && pathname.endsWith('.css')) {
      send('text/css', `body {font: 16px/1.4 'Liberation Sans', sans-serif}\n${host.css ?? ''}`);
    } else if (host && pathname.endsWith('.js')) {
      send('text/javascript', `${builders}${host.script ?? ''}`);
    } else if (host) {
      const target = targets[Number(searchParams.get('target'))]!;
      send('text/html; charset=utf-8', writePage(host, all.indexOf(host), target));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    images,
    address: (host, markup) => {
      const target = markup ? targets.push(markup) - 1 : 0;
      return `http://127.0.0.1:${port}/host/${all.indexOf(host)}.html${target ? `?target=${target}` : ''}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The report alone on a page: how every page printed from a host should look. */
export const reference: Host = { name: 'reference', body: 'TARGET', css: 'body {margin: 0}' };

function writePage(host: Host, index: number, target: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>  Host title </title>
<link rel="stylesheet" href="/host/${index}.css">
<script src="/snapshot.js"></script>
<script type="module" src="/page.js"></script>
<script type="module" src="/elements.js"></script>
<script type="module" src="/more.js"></script>
</head>
<body>${host.body.replace('TARGET', button + target)}<script src="/host/${index}.js"></script></body>
</html>`;
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]!.text;
}
