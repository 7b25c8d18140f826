/** What happens to elements in the life of a page: moved, removed, copied, taken elsewhere, put to sleep. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { card, script, writePage } from './write-page.js';

const wait = (milliseconds: number): string => `await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));`;
const aCard = 'const card = document.querySelector("partner-city-card");';
const held = (content: string): string => content.replace('city=', 'src="content/partner-cities.json?held" city=');

export const lifeHosts: Host[] = [
  {
    name: 'goes on after it was moved',
    html: (addresses) => writePage({ head: script(addresses), body: `${card}<div id="place"></div>` }),
    act: `(async () => { ${aCard} ${wait(300)} for (let count = 0; count < 5; count++) { document.getElementById('place').append(card); document.body.append(card); } ${wait(100)} })()`,
    check({ requests }) {
      assert.equal(requests.filter(({ path }) => path.startsWith('content/partner-cities.json')).length, 1);
    },
  },
  {
    name: 'goes on after it was moved while it was loading',
    html: (addresses) => writePage({ head: script(addresses), body: `${held(card)}<div id="place"></div>` }),
    act: `(async () => { ${aCard} ${wait(300)} document.getElementById('place').append(card); ${wait(100)} await fetch('/release'); ${wait(200)} })()`,
    check({ requests }) {
      const contents = requests.filter(({ path }) => path.startsWith('content/partner-cities.json'));
      assert.deepEqual(contents.map(({ aborted }) => aborted), [false]);
    },
  },
  {
    name: 'ends its request when it is removed while it is loading',
    html: (addresses) => writePage({ head: script(addresses), body: held(card) }),
    act: `(async () => { ${aCard} ${wait(300)} card.remove(); ${wait(300)} })()`,
    ready: 0,
    sees: ['Host heading'],
    check({ requests }) {
      const contents = requests.filter(({ path }) => path.startsWith('content/partner-cities.json'));
      assert.deepEqual(contents.map(({ aborted }) => aborted), [true]);
    },
  },
  {
    name: 'shows its content again after it was removed and put back',
    html: (addresses) => writePage({ head: script(addresses), body: card }),
    act: `(async () => { ${aCard} ${wait(300)} card.remove(); ${wait(100)} document.body.append(card); ${wait(300)} })()`,
  },
  {
    name: 'can be cloned, with its fallback',
    html: (addresses) => writePage({ head: script(addresses), body: card }),
    act: `(async () => { ${aCard} ${wait(300)} document.body.append(card.cloneNode(true), document.importNode(card, true)); ${wait(300)} })()`,
    ready: 3,
  },
  {
    name: 'keeps its styles and goes on in another document, and back',
    html: (addresses) => writePage({ head: script(addresses), body: card }),
    act: `(async () => {
      ${aCard} ${wait(300)}
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument.body.append(card);
      ${wait(200)}
      window.inFrame = window.readCard && readCard(card);
      document.body.append(card);
      ${wait(200)}
    })()`,
    async check({ tab }) {
      const styles = `(card) => {
        const base = card.shadowRoot.querySelector('[part~="base"]');
        const view = card.ownerDocument.defaultView;
        return view.getComputedStyle(base).containerType + ' ' + view.getComputedStyle(card).display + ' ' + card.shadowRoot.textContent.includes('58.598');
      }`;
      assert.equal(await tab.evaluate(`(${styles})(document.querySelector('partner-city-card'))`), 'inline-size block true', 'back');
      const inFrame = await tab.evaluate(`new Promise((resolve) => {
        const card = document.querySelector('partner-city-card');
        document.querySelector('iframe').contentDocument.body.append(card);
        setTimeout(() => resolve((${styles})(card)), 200);
      })`);
      assert.equal(inFrame, 'inline-size block true', 'in the other document');
    },
  },
  {
    name: 'is alive after the page came back from the back/forward cache',
    html: (addresses) =>
      writePage({
        head: `<script>addEventListener('pageshow', ({persisted}) => { window.cameBack = persisted; });</script>${script(addresses)}`,
        body: `${card}<partner-language-switch></partner-language-switch>`,
      }),
    pages: { 'page-next': () => '<!doctype html><title>Next</title><p>The next page.' },
    ready: 1,
    not: { webkit: 'its driver does not keep pages in the back/forward cache' },
    async check({ tab }) {
      const address = await tab.evaluate<string>('location.href');
      await tab.goto(`${address}page-next`);
      await tab.back();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(await tab.evaluate('window.cameBack'), true, 'the page was in the cache');
      await tab.evaluate('document.querySelector("partner-city-card").setAttribute("lang", "en")');
      await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
      assert.match(await tab.evaluate('document.querySelector("partner-city-card").shadowRoot.textContent'), /Inhabitants/);
    },
  },
];
