/**
 * Each way in, pasted into a real WordPress as an editor and as an author, and looked at in a browser as a visitor
 * would: `npm run test:cms`. It prints a table of what came through; that in demo/docs/embedding.md is made of it.
 * Exit status 1 when what the docs promise does not hold. Outside CI: it installs a good 400 MB of packages.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Content } from '../../src/content/schema.js';
import { createOEmbedLink, listEmbedded, writeOEmbeds } from '../../src/embed/oembed.js';
import { chromiumArguments, provideBrowser } from '../support/browsers.js';
import { judge, listWays, look } from './ways.js';
import { startWordPress, type Role } from './wordpress.js';

const dist = fileURLToPath(new URL('../../dist/embed/', import.meta.url));
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
const roles: Role[] = ['editor', 'author'];

/** WordPress asks only servers on a usual port for oEmbed: 80, 443 or this. */
const OEMBED_PORT = 8080;

/** What must hold, since the docs advise it. */
const promised: Record<string, Record<Role, string>> = {
  'script and tag, in an HTML block': { editor: 'widget', author: 'fallback only' },
  'plain div in an HTML block, script in the theme': { editor: 'widget', author: 'widget' },
  'plain div as raw text, script in the theme': { editor: 'widget', author: 'widget' },
  'iframe, in an HTML block': { editor: 'widget', author: 'nothing' },
};

/** The built files and a page that names its oEmbed answer, as another server than WordPress. */
async function serveWidgets(): Promise<{ server: Server; address: string; oembed: boolean }> {
  const content = JSON.parse(readFileSync(join(dist, 'content/partner-cities.json'), 'utf8')) as Content;
  const server = createServer((request, response) => {
    const address = `http://${request.headers.host}/`;
    const path = decodeURIComponent(new URL(request.url!, address).pathname).slice(1);
    response.setHeader('Access-Control-Allow-Origin', '*');
    const made = new Map(writeOEmbeds(content, address, ['nl'])).get(path);
    const card = listEmbedded(content, address, ['nl']).find(({ widget }) => widget === 'partner-city-card')!;
    if (path === 'page.html') {
      response.writeHead(200, { 'Content-Type': types['.html'] });
      response.end(`<!doctype html><html lang="nl"><head><title>Palo Alto</title>${createOEmbedLink(card)}</head><body><h1>Palo Alto</h1></body></html>`);
    } else if (made) response.writeHead(200, { 'Content-Type': types['.json'] }).end(made);
    else if (path.includes('..') || !existsSync(join(dist, path)) || !extname(path)) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
      createReadStream(join(dist, path)).pipe(response);
    }
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  await listen(OEMBED_PORT).catch(() => listen(0));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${port}`, oembed: port === OEMBED_PORT };
}

async function lookAt(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle0' });
    const counts = await Promise.all(
      page.frames().map((frame) => frame.evaluate(look) as Promise<Parameters<typeof judge>[0]>),
    );
    const sum = { live: 0, fallbacks: 0, shadows: 0 };
    for (const count of counts) for (const name of ['live', 'fallbacks', 'shadows'] as const) sum[name] += count[name];
    return judge(sum);
  } finally {
    await page.close();
  }
}

const { server, address, oembed } = await serveWidgets();
const wordpress = await startWordPress(`<script type="module" src="${address}/partner-cities.js"></script>`);
const browser = await puppeteer.launch({ executablePath: await provideBrowser('chromium'), headless: true, args: chromiumArguments });
try {
  console.log(`WordPress ${wordpress.version}\n`);
  console.log('| pasted | editor | author |\n| --- | --- | --- |');
  for (const { name, content, theme } of listWays({ widgets: address, oembedPage: oembed ? `${address}/page.html` : undefined })) {
    const seen: string[] = [];
    for (const role of roles) {
      const post = await wordpress.publish(role, name.replace(/[<>]/g, ''), content);
      const outcome = await lookAt(browser, theme ? `${post.address}&theme` : post.address);
      seen.push(outcome);
      const expected = promised[name]?.[role];
      if (expected && expected !== outcome) {
        process.exitCode = 1;
        console.error(`As ${role}, "${name}" gives "${outcome}" instead of "${expected}". What was kept:\n${post.kept}`);
      } else if (process.argv.includes('--verbose')) console.error(`${role}: ${post.kept}\n`);
    }
    console.log(`| ${name} | ${seen.join(' | ')} |`);
  }
  if (!oembed) console.log(`\noEmbed was not tried: port ${OEMBED_PORT} is taken, and WordPress asks no other.`);
} finally {
  await browser.close();
  await wordpress.close();
  server.close();
  server.closeAllConnections();
}
