/** Hosts that differ in when, how often and from where the script comes. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { box, card, hint, script, writePage } from './write-page.js';

const tall = '<div style="height: 2000px">A tall part of the host page.</div>';
const names = Array.from({ length: 1000 }, (_, index) => (index % 2 ? 'dalian' : 'palo-alto'));

const list = '<partner-activity-list city="palo-alto"></partner-activity-list>';
const emptyCard = '<partner-city-card city="palo-alto"></partner-city-card>';

/** The autoloader's script comes after the page; without us it never does. */
const untilDefined = `Promise.race([customElements.whenDefined('partner-city-card'), new Promise((resolve) => setTimeout(resolve, 3000))]).then(() => {})`;

export const loadingHosts: Host[] = [
  {
    name: 'works with the script before the tags',
    html: (addresses) => writePage({ head: script(addresses), body: card + box }),
    ready: 2,
  },
  {
    name: 'works with the script after the tags',
    html: (addresses) => writePage({ body: card + box + script(addresses) }),
    ready: 2,
  },
  {
    name: 'takes a tag and a box whose fallback comes over the network in pieces',
    html: (addresses) =>
      writePage({
        head: script(addresses).replace('<script', '<script async'),
        body: `<partner-city-card city="palo-alto"><p>Fallback <!--pause-->words.</p></partner-city-card>
          <div data-partner-widget="partner-city-card" data-city="dalian"><p>In a <!--pause-->box.</p></div>`,
      }),
    ready: 2,
    sees: ['Palo Alto', 'Dalian'],
    check({ report }) {
      assert.ok(!/Fallback|In a|box\./.test(report.text), report.text);
    },
  },
  {
    name: 'works with the script loaded twice',
    html: (addresses) => writePage({ head: script(addresses) + script(addresses, 'partner-cities.js?again'), body: card + box }),
    ready: 2,
    async check({ tab }) {
      assert.equal(await tab.evaluate('document.querySelectorAll("[data-partner-widget] > partner-city-card").length'), 1);
    },
  },
  {
    name: 'is complete after three requests, in any language, also where a cache has added a query to the address of the script',
    html: (addresses) => writePage({ head: script(addresses, 'partner-cities.js?ver=6.1'), body: emptyCard, html: 'lang="de"' }),
    ready: 1,
    sees: ['Einwohner'],
    check({ requests }) {
      const paths = requests.map(({ path }) => path).filter((path) => path !== '' && !path.startsWith('host/'));
      assert.deepEqual(paths.sort(), ['content/images/palo-alto.svg', 'content/partner-cities.json', 'partner-cities.js?ver=6.1']);
    },
  },
  {
    name: 'works with the autoloader and the script behind queries',
    html: (addresses) =>
      writePage({ head: script(addresses, 'autoload.js?ver=6.1') + script(addresses, 'partner-cities.js?ver=6.1'), body: card + box }),
    ready: 2,
    async check({ tab }) {
      assert.equal(await tab.evaluate('document.querySelectorAll("[data-partner-widget] > partner-city-card").length'), 1);
    },
  },
  {
    name: 'works with the script in two versions, and says so once',
    html: (addresses) => writePage({ head: script(addresses) + script(addresses, 'old/partner-cities.js'), body: card + box }),
    ready: 2,
    says: /0\.1\.0.*0\.0\.9/,
  },
  {
    name: 'works with a script from another origin, whose content comes from there too',
    html: ({ other }) => writePage({ head: `<script type="module" src="${other}/partner-cities.js"></script>`, body: card + box, html: 'lang="en"' }),
    ready: 2,
    sees: ['Palo Alto', 'Inhabitants'],
    check({ requests }) {
      const ours = requests.filter(({ path }) => /content|partner-cities/.test(path));
      assert.deepEqual(ours.filter(({ origin }) => origin !== 'other'), []);
      assert.ok(ours.every(({ cookie, path }) => cookie === undefined || path.startsWith('content/images')));
    },
  },
  {
    name: 'takes over the content that the snippet hints at, and asks for it once',
    html: (addresses) =>
      writePage({
        head: `${hint(addresses)}<script type="module" src="${addresses.other}/partner-cities.js"></script>`,
        body: card + box,
      }),
    ready: 2,
    check({ requests }) {
      assert.equal(requests.filter(({ path }) => path === 'content/partner-cities.json').length, 1);
    },
  },
  {
    name: 'draws cards and lists of a preloaded document once, with their content',
    html: (addresses) =>
      writePage({
        head: `<script>
            var states = [];
            addEventListener('partner-content-loaded', ({ target }) => states.push(target.localName));
            customElements.whenDefined('partner-city-card').then(() => queueMicrotask(() =>
              states.push(...document.querySelectorAll(':state(loading)'))));
          </script>${hint(addresses)}<script type="module" src="${addresses.other}/partner-cities.js"></script>`,
        body: emptyCard + list,
      }),
    ready: 2,
    async check({ tab }) {
      assert.deepEqual((await tab.evaluate<string[]>('states')).sort(), ['partner-activity-list', 'partner-city-card']);
    },
  },
  {
    name: 'keeps the fallback half a second for preloaded content that is late, then says that it loads',
    html: (addresses) => {
      const content = `${addresses.other}/content/partner-cities.json?held`;
      const tag = `<partner-city-card city="palo-alto" src="${content}"><p>Fallback words about Palo Alto.</p></partner-city-card>`;
      return writePage({ head: hint(addresses, 'content/partner-cities.json?held') + script(addresses), body: tag });
    },
    act: `(async () => {
      const until = async (test) => { while (!test()) await new Promise((resolve) => setTimeout(resolve, 20)); };
      if (!location.pathname.startsWith('/live/')) return;
      const card = document.querySelector('partner-city-card');
      await until(() => card.shadowRoot?.querySelector('[part=status]'));
      globalThis.saidWhileLoading = [card.shadowRoot.querySelector('[part=status]').textContent, getComputedStyle(card.firstElementChild).display];
      await fetch('/release');
      await until(() => card.shadowRoot.querySelector('article'));
    })()`,
    mayDiffer: ['globals'],
    async check({ tab, requests }) {
      assert.deepEqual(await tab.evaluate('saidWhileLoading'), ['Wordt geladen…', 'block']);
      assert.equal(requests.filter(({ path }) => path.startsWith('content/partner-cities.json')).length, 1);
    },
  },
  {
    name: 'keeps the fallback where the link to the content leads nowhere, and says so once',
    html: (addresses) => writePage({ head: hint(addresses, 'content/images/nothing.json') + script(addresses), body: card + box }),
    ready: 0,
    sees: ['Fallback words about Palo Alto.', 'Fallback words in a box.'],
    says: /nothing\.json.*404/s,
  },
  {
    name: 'works with a script that comes late, and the reader stays where he was',
    html: () => writePage({ body: tall + card + tall }),
    act: `(async () => {
      scrollTo(0, 900);
      const script = document.createElement('script');
      script.type = 'module';
      script.src = 'partner-cities.js';
      await new Promise((resolve) => { script.onload = resolve; document.head.append(script); });
    })()`,
  },
  {
    name: 'makes elements of boxes that come later, with the known attributes only',
    html: (addresses) => writePage({ head: script(addresses), body: '<div id="place"></div>' }),
    act: `(async () => {
      const part = document.createElement('section');
      const box = document.createElement('div');
      box.className = 'cms-block';
      for (const [name, value] of Object.entries({
        'partner-widget': 'partner-activity-list', 'city': 'dalian', 'lang': 'en', 'heading-level': '4', 'group-by': 'none',
        'onclick': 'alert(1)', 'style': 'position: fixed', 'id': 'fetch', 'class': 'x', 'onpartner-content-loaded': 'alert(1)',
      })) box.setAttribute('data-' + name, value);
      const stranger = document.createElement('div');
      stranger.dataset.partnerWidget = 'x-stranger';
      customElements.define('x-stranger', class extends HTMLElement {});
      part.append(box, stranger);
      document.getElementById('place').append(part);
      await new Promise((resolve) => setTimeout(resolve, 300));
    })()`,
    sees: ['Dalian'],
    async check({ tab }) {
      const names = await tab.evaluate<string[]>('document.querySelector(".cms-block > partner-activity-list").getAttributeNames()');
      assert.deepEqual(names.sort(), ['city', 'group-by', 'heading-level', 'lang']);
      assert.equal(await tab.evaluate('document.querySelectorAll("x-stranger").length'), 0);
    },
  },
  {
    name: 'loads by the autoloader what the page has, and what comes later',
    html: (addresses) => writePage({ head: script(addresses, 'autoload.js'), body: `${card}<div id="place"></div>`, html: 'lang="en"' }),
    act: `(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const box = document.createElement('div');
      box.dataset.partnerWidget = 'partner-activity-list';
      box.dataset.city = 'dalian';
      document.getElementById('place').append(box);
      await new Promise((resolve) => setTimeout(resolve, 300));
    })()`,
    ready: 2,
    check({ requests }) {
      const count = (file: string): number => requests.filter(({ path }) => path === file).length;
      assert.equal(count('partner-cities.js'), 1);
      assert.equal(count('content/partner-cities.json'), 1);
    },
  },
  {
    name: 'lets the autoloader wait for a lazy element until it is near',
    html: (addresses) =>
      writePage({
        head: script(addresses, 'autoload.js'),
        body: `${tall}<partner-city-card id="far" loading="lazy" city="palo-alto"><p>Fallback words.</p></partner-city-card>`,
      }),
    ready: 0,
    sees: ['Fallback words.'],
    async check({ tab, requests }) {
      assert.ok(!requests.some(({ path }) => /partner-cities/.test(path)));
      await tab.evaluate('document.getElementById("far").scrollIntoView()');
      await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 800))');
      assert.equal(await tab.evaluate('hostProbe.report().then((report) => JSON.parse(report).elements[0].status)'), 'ready');
    },
  },
  {
    name: 'asks once for the content with a thousand elements',
    html: (addresses) =>
      writePage({
        head: script(addresses),
        html: 'lang="en"',
        body: names.map((city) => `<partner-city-card city="${city}"></partner-city-card>`).join(''),
      }),
    ready: 1000,
    check({ requests }) {
      assert.equal(requests.filter(({ path }) => path === 'content/partner-cities.json').length, 1);
    },
  },
  {
    name: 'waits for inline content that the parser has not reached, while a script that came before it runs',
    html: (addresses) => {
      const content = JSON.stringify({ cities: [{ id: 'palo-alto', name: 'Testdorp', description: ['A village of the test.'] }] });
      const inline = `<script type="application/json">${content.slice(0, 40)}<!--pause-->${content.slice(40)}</script>`;
      return writePage({
        head: `<script>var heard = []; addEventListener('partner-content-loaded', ({content}) => heard.push(content.cities[0].name));
          addEventListener('partner-content-failed', ({error}) => heard.push(error.reason));</script>${script(addresses).replace('<script', '<script async')}<!--pause-->`,
        body: `<partner-city-card city="palo-alto"><p>Fallback <!--pause-->words.</p>${inline}<!--pause--></partner-city-card><!--pause--><p>The end.</p>`,
      });
    },
    ready: 1,
    sees: ['Testdorp'],
    async check({ tab, requests }) {
      assert.deepEqual(await tab.evaluate('heard'), ['Testdorp']);
      assert.deepEqual(requests.filter(({ path }) => path.startsWith('content/')), []);
    },
  },
  {
    name: 'loads by the autoloader lazy elements and boxes that have no box until they are defined, or none at all',
    html: (addresses) =>
      writePage({
        head: `<style>partner-city-card:not(:defined) { display: none } .contents { display: contents }</style>${script(addresses, 'autoload.js')}`,
        body: `${card.replace('city=', 'loading="lazy" city=')}${tall}`,
      }),
    act: untilDefined,
  },
  {
    name: 'loads a lazy element and a lazy box with display: contents',
    html: (addresses) =>
      writePage({
        head: `<style>.contents, .contents > * { display: contents }</style>${script(addresses, 'autoload.js')}`,
        body: `<div class="contents">${card.replace('city=', 'loading="lazy" city=')}</div>${box.replace('class="mine"', 'class="contents" data-loading="lazy"')}`,
      }),
    act: untilDefined,
    ready: 2,
  },
  {
    name: 'loads a lazy element in a hidden part when that is shown',
    html: (addresses) =>
      writePage({
        head: script(addresses, 'autoload.js'),
        body: `<div id="tab" hidden>${card.replace('city=', 'loading="lazy" city=')}</div>`,
      }),
    act: `(async () => { await new Promise((resolve) => setTimeout(resolve, 300)); document.getElementById('tab').hidden = false; await new Promise((resolve) => setTimeout(resolve, 600)); })()`,
  },
  ...['autoload.js', 'partner-cities.js'].map((file): Host => ({
    name: `finds elements and boxes in open shadow roots of the host, also those that come later, with ${file}`,
    html: (addresses) =>
      writePage({
        head: script(addresses, file),
        body: `<host-part></host-part><div id="plain"></div><host-late></host-late>
          <script>
            const fill = (host, html) => { host.attachShadow({ mode: 'open' }).innerHTML = '<section>' + html + '</section>'; };
            customElements.define('host-part', class extends HTMLElement { connectedCallback() { fill(this, '<host-inner></host-inner>'); } });
            customElements.define('host-inner', class extends HTMLElement { connectedCallback() { fill(this, ${JSON.stringify(box)}); } });
            addEventListener('load', () => fill(document.getElementById('plain'), ${JSON.stringify(box.replace('palo-alto', 'dalian'))}));
          </script>`,
      }),
    act: `(async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 400));
      await pause();
      customElements.define('host-late', class extends HTMLElement { connectedCallback() { fill(this, ${JSON.stringify(card)}); } });
      await pause();
      document.querySelector('host-late').shadowRoot.firstChild.insertAdjacentHTML('beforeend', ${JSON.stringify(box)});
      await pause();
    })()`,
    ready: 4,
    sees: ['Palo Alto', 'Dalian'],
  })),
];
