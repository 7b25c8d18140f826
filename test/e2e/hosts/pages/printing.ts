/** What a print button says when it cannot print, in the browsers' own ways of refusing. */
import assert from 'node:assert/strict';
import type { Tab } from '../engines.js';
import type { Host } from '../host.js';
import { card, writePage } from './write-page.js';

const told = 'Printen kan hier niet met deze knop. Gebruik het menu van de browser.';

/** Clicks the page's print button, whatever the page has spoilt; gives what it says once it is not busy any more. */
const clickPrint = `(async () => {
  const findDeep = (root) => {
    const nodes = Object.getPrototypeOf(root).querySelectorAll.call(root, '*');
    for (let index = 0; index < nodes.length; index++) {
      const { localName, shadowRoot } = nodes[index];
      const found = localName === 'partner-print-button' ? nodes[index] : shadowRoot && findDeep(shadowRoot);
      if (found) return found;
    }
  };
  const { shadowRoot } = findDeep(document);
  shadowRoot.querySelector('button').click();
  const read = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return shadowRoot.querySelector('[part=status]').textContent;
  };
  const end = performance.now() + 5000;
  let said = await read();
  while (/voorbereid|Preparing/.test(said) && performance.now() < end) said = await read();
  return said;
})()`;

/** For the head of a page: a browser whose print dialog is closed at once, and what was to be printed by then. */
export const stubPrint = `<script>
  window.printed = [];
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    const target = Document.prototype.querySelector.call(document, '[data-partner-print=target]');
    printed.push(target && target.id);
    dispatchEvent(new Event('afterprint'));
  };
</script>`;

/** The page's button prints, and prints again, the element that has the id "whole"; then the page is as it was. */
export const checkPrinting = async (tab: Tab): Promise<void> => {
  assert.equal(await tab.evaluate(clickPrint), '', 'the button has nothing to say');
  assert.equal(await tab.evaluate(clickPrint), '', 'nor the second time');
  assert.equal(await tab.evaluate('JSON.stringify(printed)'), '["whole","whole"]');
  assert.equal(await tab.evaluate('String(Document.prototype.querySelector.call(document, "[data-partner-print]"))'), 'null');
};

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
