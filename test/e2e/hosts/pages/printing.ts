/** What a print button says when it cannot print, in the browsers' own ways of refusing. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { card, writePage } from './write-page.js';

const told = 'Printen kan hier niet met deze knop. Gebruik het menu van de browser.';

/** Clicks the page's print button; gives what it says once it is not busy any more. */
const clickPrint = `(async () => {
  const findDeep = (root) => root.querySelector('partner-print-button') ??
    [...root.querySelectorAll('*')].map((element) => element.shadowRoot && findDeep(element.shadowRoot)).find(Boolean);
  const { shadowRoot } = findDeep(document);
  shadowRoot.querySelector('button').click();
  const read = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return shadowRoot.querySelector('[part=status]').textContent;
  };
  const end = performance.now() + 5000;
  let said = await read();
  while (said.includes('voorbereid') && performance.now() < end) said = await read();
  return said;
})()`;

const sandboxed = (name: string, sandbox: string, from: 'mine' | 'other'): Host => ({
  name,
  html: (addresses) =>
    writePage({
      body: `<iframe title="Palo Alto" width="100%" height="300" sandbox="${sandbox}" src="${addresses[from]}/embed.html?widget=partner-cities&amp;lang=nl"></iframe>`,
    }),
  ready: 0,
  sees: ['Host heading'],
  async check({ tab }) {
    await tab.evaluateInFrame(`(async () => {
      while (!document.querySelector('partner-cities')?.shadowRoot?.querySelector('.ready')) await new Promise((resolve) => setTimeout(resolve, 50));
    })()`);
    assert.equal(await tab.evaluateInFrame(clickPrint), told);
    assert.equal(await tab.evaluateInFrame(clickPrint), told, 'a second time');
  },
});

export const printingHosts: Host[] = [
  sandboxed('says that nothing can be printed in a sandbox without modal dialogs', 'allow-scripts', 'other'),
  sandboxed('says that nothing can be printed in a sandbox of its own origin', 'allow-scripts allow-same-origin', 'mine'),
  sandboxed('says that nothing can be printed in a sandbox that keeps another origin', 'allow-scripts allow-same-origin', 'other'),
  {
    name: 'says that printing fails where its code comes only the second time, and prints then',
    html: ({ mine }) =>
      writePage({
        head: `<script type="module" src="${mine}/once/partner-cities.js"></script>
          <script>var asked = 0; addEventListener('partner-before-print', (event) => (asked++, event.preventDefault()))</script>`,
        body: `${card.replace('palo-alto"', 'palo-alto" src="content/partner-cities.json"')}<partner-print-button></partner-print-button>`,
      }),
    ready: 1,
    async check({ tab }) {
      assert.equal(await tab.evaluate(clickPrint), told);
      assert.equal(await tab.evaluate('asked'), 0);
      assert.equal(await tab.evaluate(clickPrint), '');
      assert.equal(await tab.evaluate('asked'), 1);
    },
  },
];
