/** The iframe way in, and pages whose scripts do not run. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { fillIn, findWay, policies, writePolicy } from './policies.js';
import { box, card, writePage } from './write-page.js';

const ownScripts = { 'script-src': "'self'" };

const frame = (sandbox: string, address: string): string =>
  `<iframe title="Palo Alto" width="100%" height="300" ${sandbox} src="${address}"></iframe>`;

/** The origin of the frame, its text, and whether its image came. */
const lookInside = `(async () => {
  await new Promise((resolve) => setTimeout(resolve, 800));
  const element = document.querySelector('partner-city-card');
  const image = element.shadowRoot.querySelector('img');
  image.loading = 'eager';
  await image.decode().catch(() => undefined);
  return [self.origin, element.shadowRoot.textContent.replace(/\\s+/g, ' '), image.naturalWidth > 0, document.documentElement.lang, document.title];
})()`;

const frameHost = (name: string, sandbox: string, origin: RegExp, resized: boolean): Host => ({
  name,
  csp: (addresses) =>
    fillIn(writePolicy(policies.example, ownScripts, findWay(resized ? 'iframe-resize' : 'iframe').add), addresses, addresses.otherOrigin),
  html: (addresses) =>
    writePage({
      body:
        frame(sandbox, `${addresses.other}/embed.html?widget=partner-city-card&amp;city=palo-alto&amp;lang=en`) +
        (resized ? fillIn(findWay('iframe-resize').html, addresses, addresses.other) : ''),
    }),
  ready: 0,
  sees: ['Host heading'],
  mayDiffer: ['dom'],
  async check({ tab, report, reports }) {
    assert.deepEqual([...report.violations, ...reports], []);
    const [from, text, hasImage, lang, title] = await tab.evaluateInFrame<[string, string, boolean, string, string]>(lookInside);
    assert.match(from, origin);
    assert.match(text, /58,598/);
    assert.ok(hasImage, 'the image came');
    assert.deepEqual([lang, title], ['en', 'Palo Alto']);
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))');
    const height = await tab.evaluate<number>('document.querySelector("iframe").clientHeight');
    if (resized) assert.ok(height > 320 && height < 2000, `${height} px high`);
    else assert.equal(height, 300);
  },
});

const widthHost = (widget: string): Host => ({
  name: `gives <${widget}> in an iframe the frame's width, be it narrow or wide`,
  html: ({ other }) => writePage({ body: frame('sandbox="allow-scripts"', `${other}/embed.html?widget=${widget}&amp;city=dalian&amp;lang=en`) }),
  ready: 0,
  sees: ['Host heading'],
  async check({ tab }) {
    await tab.evaluateInFrame(`(async () => {
      while (!document.querySelector('${widget}')?.shadowRoot?.querySelector('.ready')) await new Promise((resolve) => setTimeout(resolve, 50));
    })()`);
    for (const width of [240, 480, 960]) {
      await tab.evaluate(`void (document.querySelector('iframe').width = ${width})`);
      const [inner, own, needed] = await tab.evaluateInFrame<[number, number, number]>(`(async () => {
        while (innerWidth !== ${width}) await new Promise((resolve) => setTimeout(resolve, 20));
        const { clientWidth, scrollWidth } = document.documentElement;
        return [clientWidth, document.querySelector('${widget}').getBoundingClientRect().width, scrollWidth];
      })()`);
      // The page leaves room for focus outlines, 4 px on each side.
      assert.deepEqual([own, needed], [inner - 8, inner], `in a frame of ${width} px`);
    }
  },
});

export const frameHosts: Host[] = [
  ...['partner-cities', 'partner-city-card', 'partner-activity-list'].map(widthHost),
  frameHost('works in an iframe with sandbox="allow-scripts" alone', 'sandbox="allow-scripts"', /^null$/, true),
  frameHost('works in an iframe of a fixed height, without a script of the host', 'sandbox="allow-scripts"', /^null$/, false),
  frameHost('works in an iframe without a sandbox', '', /^http/, true),
  {
    name: 'pays no heed to messages of other frames or of a wrong shape',
    html: ({ other }) =>
      writePage({
        head: `<script type="module" src="${other}/resize-host.js"></script>`,
        body: `<iframe id="stranger" src="page-stranger" height="100"></iframe><iframe id="ours" src="${other}/embed.html?widget=none" height="100"></iframe>`,
      }),
    pages: {
      'page-stranger': () => `<!doctype html><script>
        const type = 'partner-cities-height';
        for (const data of [null, 1, 'x', {type}, {type, height: '900px'}, {type, height: -1}, {type, height: NaN}, {type, height: 900}, {type, height: {valueOf: () => 900}}]) {
          try { parent.postMessage(data, '*'); } catch {}
        }
        onload = () => parent.frames[1].postMessage({type: 'partner-cities-height-wanted'}, '*');
      </script>`,
    },
    ready: 0,
    sees: ['Host heading'],
    mayDiffer: ['dom'],
    async check({ tab }) {
      await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 700))');
      assert.equal(await tab.evaluate('document.getElementById("stranger").clientHeight'), 100);
      const height = await tab.evaluate<number>('document.getElementById("ours").clientHeight');
      assert.ok(height > 20 && height < 100, `the message about a wrong address is ${height} px high`);
    },
  },
  {
    name: 'leaves the fallback where scripts do not run',
    html: () => writePage({ body: '<iframe sandbox="allow-same-origin" src="page-without" width="900" height="500"></iframe>' }),
    pages: { 'page-without': (addresses) => writePage({ head: `<script type="module" src="${addresses.mine}/partner-cities.js"></script>`, body: card + box }) },
    ready: 0,
    sees: ['Host heading'],
    async check({ tab }) {
      const text = await tab.evaluate<string>('document.querySelector("iframe").contentDocument.body.innerText');
      assert.match(text, /Fallback words about Palo Alto\.\s+Fallback words in a box\./);
    },
  },
];
