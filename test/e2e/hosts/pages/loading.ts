/** Hosts that differ in when, how often and from where the script comes. */
import assert from 'node:assert/strict';
import type { Addresses, Host } from '../host.js';
import { box, card, hint, script, writePage } from './write-page.js';

const tall = '<div style="height: 2000px">A tall part of the host page.</div>';
const names = Array.from({ length: 1000 }, (_, index) => (index % 2 ? 'dalian' : 'palo-alto'));

const list = '<partner-activity-list city="palo-alto"></partner-activity-list>';
const emptyCard = '<partner-city-card city="palo-alto"></partner-city-card>';

/** A page whose hint names its content. It notes which elements there were when one was registered. */
const hintedPage = (addresses: Addresses, body: string): string =>
  writePage({
    head: `<script>
        var turns = {};
        for (const name of ['partner-city-card', 'partner-activity-list']) {
          const other = name === 'partner-city-card' ? 'partner-activity-list' : 'partner-city-card';
          customElements.whenDefined(name).then(() => (turns[name] = customElements.get(other) ? 'last' : 'first'));
        }
      </script>${hint(addresses)}<script type="module" src="${addresses.other}/partner-cities.js"></script>`,
    body,
  });

const checkTurns =
  (card: string, list: string): Host['check'] =>
  async ({ tab }) =>
    assert.deepEqual(await tab.evaluate('turns'), { 'partner-city-card': card, 'partner-activity-list': list });

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
    name: 'works with the script in two versions, and says so once',
    html: (addresses) => writePage({ head: script(addresses) + script(addresses, 'old/partner-cities.js'), body: card + box }),
    ready: 2,
    says: /0\.1\.0.*0\.0\.9/,
  },
  {
    name: 'works with a file for each element',
    html: (addresses) =>
      writePage({
        head: ['partner-city-card', 'partner-activity-list', 'partner-print-button', 'partner-language-switch']
          .map((name) => script(addresses, `${name}.js`))
          .join(''),
        body: `<partner-language-switch for="card"></partner-language-switch><partner-city-card id="card" city="palo-alto"></partner-city-card>
          <partner-activity-list city="dalian"></partner-activity-list><partner-print-button for="card"></partner-print-button>`,
      }),
    ready: 2,
    check({ requests }) {
      assert.equal(requests.filter(({ path }) => path === 'content/partner-cities.json').length, 3 - 1);
    },
  },
  {
    name: 'works with a script from another origin, whose words and content come from there too',
    html: ({ other }) => writePage({ head: `<script type="module" src="${other}/partner-cities.js"></script>`, body: card + box, html: 'lang="en"' }),
    ready: 2,
    sees: ['Palo Alto', 'Inhabitants'],
    check({ requests }) {
      const ours = requests.filter(({ path }) => /locales|content|partner-cities/.test(path));
      assert.deepEqual(ours.filter(({ origin }) => origin !== 'other'), []);
      assert.ok(ours.some(({ path }) => path === 'locales/en.js'));
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
    name: 'draws the cards of a hinted document first where they stand above the lists',
    html: (addresses) => hintedPage(addresses, card + emptyCard + list),
    ready: 3,
    check: checkTurns('first', 'last'),
  },
  {
    name: 'draws the lists of a hinted document first where they stand above the cards',
    html: (addresses) => hintedPage(addresses, list + emptyCard),
    ready: 2,
    check: checkTurns('last', 'first'),
  },
  {
    name: 'draws cards and lists of a hinted document together where they take turns, so that nothing moves',
    html: (addresses) => hintedPage(addresses, emptyCard + list + emptyCard),
    ready: 3,
    check: checkTurns('last', 'last'),
  },
  {
    name: 'draws cards and lists of a hinted document together where a fallback would move',
    html: (addresses) => hintedPage(addresses, emptyCard + list.replace('><', '><p>Fallback words.</p><')),
    ready: 2,
    check: checkTurns('last', 'last'),
  },
  {
    name: 'draws cards and lists of a hinted document together beside a box',
    html: (addresses) => hintedPage(addresses, emptyCard + list + box),
    ready: 3,
    check: checkTurns('last', 'last'),
  },
  {
    name: 'draws all of a hinted document in a page that is drawn no more, as in the background',
    html: (addresses) =>
      hintedPage(addresses, `<script>globalThis.requestAnimationFrame = () => 0;</script>${emptyCard}${list}`),
    ready: 2,
    check: checkTurns('first', 'last'),
  },
  {
    name: 'keeps the fallback half a second for hinted content that is late, then says that it loads',
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
    name: 'shows the content of a card beside a hint that leads nowhere',
    html: (addresses) => writePage({ head: hint(addresses, 'content/images/nothing.json') + script(addresses), body: card + box }),
    ready: 2,
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
      const paths = requests.map(({ path }) => path);
      assert.ok(!paths.some((path) => /partner-cities\.define|print-button/.test(path)), paths.join());
      assert.equal(paths.filter((path) => /autoload\/.*list/.test(path)).length, 1);
      assert.equal(paths.filter((path) => path === 'content/partner-cities.json').length, 1);
      assert.ok(paths.includes('locales/en.js'));
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
      assert.ok(!requests.some(({ path }) => /city-card|shared|content/.test(path)));
      await tab.evaluate('document.getElementById("far").scrollIntoView()');
      await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 800))');
      assert.equal(await tab.evaluate('hostProbe.report().then((report) => JSON.parse(report).elements[0].status)'), 'ready');
    },
  },
  {
    name: 'asks once for the content and once for the words with a thousand elements',
    html: (addresses) =>
      writePage({
        head: script(addresses),
        html: 'lang="en"',
        body: names.map((city) => `<partner-city-card city="${city}"></partner-city-card>`).join(''),
      }),
    ready: 1000,
    check({ requests }) {
      const count = (file: string): number => requests.filter(({ path }) => path === file).length;
      assert.equal(count('content/partner-cities.json'), 1);
      assert.equal(count('locales/en.js'), 1);
    },
  },
];
