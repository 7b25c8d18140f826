/** embed.html on its own: what it shows for good and bad addresses, and that nothing of a bad one is executed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readEnginesVariable } from '../../support/e2e-browsers.js';
import { startBrowser, type HostBrowser, type Tab } from './engines.js';
import { startHostServer, type HostServer } from './server.js';

const widget = 'widget=partner-city-card&city=dalian';

/** Query, and what is then to be read. */
const good: [string, RegExp][] = [
  [widget, /Dalian.*Inwoners|Dalian.*Tijd in/],
  [`${widget}&lang=en`, /Dalian.*Time in/],
  [`${widget}&lang=zh-CN&heading-level=4`, /大连/],
  ['widget=partner-activity-list&lang=de', /Palo Alto.*Dalian/],
  ['widget=partner-activity-list&city=palo-alto&group-by=none&searchable', /Zoeken/],
  ['widget=partner-cities&cities=dalian palo-alto', /Partnersteden.*Dalian.*Palo Alto/],
  [`${widget}&utm_source=news&_gl=1*abc&ver=6.1&fbclid=${'x'.repeat(600)}&lang=en`, /Dalian.*Time in/],
  [`utm_medium=social&${widget}&src=https://example.org/evil.json&onclick=window.hacked=1&style=position:fixed&toString=1`, /Dalian.*Tijd in/],
  ['widget=partner-city-card&amp;city=dalian&amp;amp;lang=en', /Dalian.*Time in/],
  ['widget=partner-city-card&#038;city=dalian&#38;lang=en', /Dalian.*Time in/],
  [`${widget}&lang=en_US`, /Dalian/],
  ['widget=partner-city-card&city=atlantis', /Deze partnerstad staat niet in de gegevens/],
];

const dutch = /Het adres van dit onderdeel klopt niet\. Controleer: /;

const bad: [string, RegExp][] = [
  ['', dutch],
  ['widget=', dutch],
  ['widget=partner-print-button', dutch],
  ['widget=script', dutch],
  ['widget=constructor', dutch],
  ['widget=__proto__', dutch],
  ['widget=../evil', dutch],
  ['widget=partner-city-card&widget=partner-city-card&city=dalian', dutch],
  [`${widget}&city=palo-alto`, /klopt niet\. Controleer: city$/],
  ['widget=partner-city-card&city=<img src=x onerror=window.hacked=1>', /Controleer: city$/],
  ['widget=partner-city-card&city=Dalian', /Controleer: city$/],
  ['widget=partner-activity-list&group-by=country', /Controleer: group-by$/],
  [`${widget}&heading-level=7`, /Controleer: heading-level$/],
  [`${widget}&lang="><script>window.hacked=1</script>`, /Controleer: lang$/],
  [`${widget.replace('dalian', 'a'.repeat(600))}`, /Controleer: city$/],
  ['widget=none&lang=en', /The address of this part is not right\. Check: widget/],
  ['widget=none&lang=de-AT', /Die Adresse dieses Teils stimmt nicht\. Bitte prüfen: widget/],
  ['widget=none&lang=zh', /此部分的网址不正确。请检查：\s*widget/],
];

const readPage = `(async () => {
  const end = performance.now() + 8000;
  const element = () => document.querySelector('#widget > *:not(noscript)');
  const busy = () => !element() || element().shadowRoot?.querySelector('.loading') || (element().localName.includes('-') && !element().shadowRoot?.firstElementChild);
  while (busy() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 30));
  const text = (node) => node.nodeType === 3 ? node.textContent : [...(node.shadowRoot ?? node).childNodes].map(text).join(' ');
  return {
    text: text(element()).replace(/\\s+/g, ' ').trim(),
    role: element().getAttribute('role'),
    hacked: 'hacked' in window,
    elements: document.querySelectorAll('#widget *:not(noscript *):not(noscript)').length,
  };
})()`;

interface Read {
  text: string;
  role: string | null;
  hacked: boolean;
  elements: number;
}

for (const engine of readEnginesVariable()) {
  describe(`embed.html in ${engine}`, () => {
    let server: HostServer;
    let browser: HostBrowser;
    let tab: Tab;
    const page = { name: 'embed.html', html: () => '' };

    before(async () => {
      server = await startHostServer([page], {});
      browser = await startBrowser(engine);
      tab = await browser.newTab();
    });
    after(async () => {
      await tab?.close();
      await browser?.close();
      await server?.close();
    });

    const open = async (query: string): Promise<Read> => {
      await tab.goto(`${server.address(page, 'live')}embed.html?${encodeURI(query)}`);
      return tab.evaluate<Read>(readPage);
    };

    for (const [query, expected] of good) {
      it(`shows ${query}`, async () => {
        let { text, role } = await open(query);
        // Why there is nothing to show is said a moment after that there is nothing.
        for (const end = Date.now() + 5000; !expected.test(text) && Date.now() < end; ) {
          ({ text, role } = await tab.evaluate<Read>(readPage));
        }
        assert.match(text, expected);
        assert.equal(role, null);
      });
    }

    for (const [query, expected] of bad) {
      it(`says what is wrong with ${query.slice(0, 70) || 'no parameters at all'}`, async () => {
        server.takeLog();
        const { text, role, hacked, elements } = await open(query);
        assert.match(text, expected);
        assert.deepEqual({ role, hacked, elements }, { role: 'alert', hacked: false, elements: 1 });
        const asked = server.takeLog().requests.map(({ path }) => path.split('?')[0]!);
        assert.ok(asked.every((path) => /^(embed\.html|iframe\.js)$/.test(path)), asked.join());
      });
    }
  });
}
