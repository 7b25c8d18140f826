/** Beside what changes the page's natives, its registry or its life, and that nothing is left behind. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { box, card, script, writePage } from './write-page.js';

export const besideHosts: Host[] = [
  {
    name: 'works beside zone.js',
    html: (addresses) =>
      writePage({ head: `<script src="host/zone.js"></script>${script(addresses)}`, body: `${card}${box}<partner-activity-list city="dalian" searchable></partner-activity-list>` }),
    act: `(async () => { await new Promise((resolve) => setTimeout(resolve, 300)); document.querySelector('.mine').innerHTML = '<p>New words.</p>'; await new Promise((resolve) => setTimeout(resolve, 300)); })()`,
    ready: 3,
    // zone.js notes there what anybody listens to.
    mayDiffer: ['globals'],
    check({ requests }) {
      assert.equal(requests.filter(({ path }) => path === 'content/partner-cities.json').length, 1);
    },
  },
  {
    name: 'works beside the polyfill of scoped registries',
    html: (addresses) =>
      writePage({ head: `<script src="host/scoped-registry.js"></script>${script(addresses)}`, body: `${card}${box}<partner-cities></partner-cities>` }),
    ready: 3,
  },
  {
    name: 'draws its content in a page that a speculation rule prerenders',
    html: () =>
      writePage({
        body: '<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["page-next"], "eagerness": "immediate"}]}</script>',
      }),
    pages: {
      'page-next': (addresses) =>
        writePage({
          head: `<script>
            const look = () => {
              const cards = Array.from(document.querySelectorAll('partner-city-card'), ({ shadowRoot }) => shadowRoot?.querySelector('[part~=base]').className);
              if (cards.length > 1 && cards.every((card) => card === 'ready')) localStorage.seen = document.prerendering;
              else setTimeout(look, 50);
            };
            look();
          </script>${script(addresses)}`,
          body: card + box,
        }),
    },
    ready: 0,
    sees: ['Host heading'],
    mayDiffer: ['storage'],
    not: { firefox: 'it has no speculation rules', webkit: 'it has no speculation rules' },
    async check({ tab }) {
      const seen = await tab.evaluate(`(async () => {
        for (let round = 0; round < 100 && !localStorage.seen; round++) await new Promise((resolve) => setTimeout(resolve, 50));
        return localStorage.seen;
      })()`);
      assert.equal(seen, 'true');
    },
  },
  {
    name: 'leaves nothing behind of boxes and elements that were taken out',
    html: (addresses) => writePage({ head: script(addresses), body: `${card}<div id="place"></div>` }),
    act: `(async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
      await pause();
      const place = document.getElementById('place');
      globalThis.taken = [];
      for (let round = 0; round < 20; round++) {
        place.innerHTML = ${JSON.stringify(`${box}${card}<partner-activity-list city="palo-alto"></partner-activity-list>`)};
        await pause();
        taken.push(...Array.from(place.querySelectorAll('*'), (element) => new WeakRef(element)));
      }
      place.replaceChildren();
      await pause();
    })()`,
    mayDiffer: ['globals'],
    not: { firefox: 'its collector cannot be asked to begin', webkit: 'its collector cannot be asked to begin' },
    async check({ tab }) {
      assert.ok((await tab.evaluate<number>('taken.length')) > 100);
      // Memory that is asked for makes the collector begin; what was used last may stay.
      const left = await tab.evaluate<number>(`(async () => {
        const count = () => taken.filter((one) => one.deref()).length;
        for (let round = 0; round < 60 && count() > 10; round++) {
          Array.from({ length: 200_000 }, () => ({ filler: new Array(10) }));
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return count();
      })()`);
      assert.ok(left <= 10, `${left} elements are still there`);
    },
  },
];
