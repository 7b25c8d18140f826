/** Scripts that others have moved: optimisers copy them, join them, put them into pages, or run them as classic scripts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Addresses, Host } from '../host.js';
import { box, card, hint, script, writePage } from './write-page.js';

/** The script's text; nothing on the page without us. */
const readScript = ({ mine }: Addresses): string =>
  mine.includes('/live/') ? readFileSync(new URL('../../../../dist/embed/partner-cities.js', import.meta.url), 'utf8').replace(/\n\/\/# sourceMappingURL.*/, '') : '';

const moved = (name: string, head: (addresses: Addresses) => string): Host => ({
  name,
  html: (addresses) => writePage({ head: hint(addresses) + head(addresses), body: card + box, html: 'lang="de"' }),
  ready: 2,
  sees: ['Palo Alto', 'Einwohner'],
  mayDiffer: ['dom'],
});

const asBlob = (kind: string): string => `<script>
  fetch('partner-cities.js').then((answer) => answer.text()).then((text) => {
    const script = document.createElement('script');
    ${kind}
    script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    document.head.append(script);
  });
</script>`;

const pause = '(async () => { await new Promise((resolve) => setTimeout(resolve, 800)); })()';

export const movedHosts: Host[] = [
  {
    name: 'works as a classic script, with the content beside it',
    html: (addresses) => writePage({ head: script(addresses).replace(' type="module"', ''), body: card + box, html: 'lang="de"' }),
    ready: 2,
    sees: ['Palo Alto', 'Einwohner'],
  },
  {
    name: 'works with the autoloader as a classic script',
    html: (addresses) => writePage({ head: script(addresses, 'autoload.js').replace(' type="module"', ' defer'), body: card + box }),
    ready: 2,
  },
  moved('works as a copy in another folder, where the page names the content', (addresses) => script(addresses, 'copied/partner-cities.js')),
  moved('works as a classic copy in another folder', (addresses) => script(addresses, 'copied/partner-cities.js').replace('type="module"', 'defer')),
  moved('works inside the page, as a module', (addresses) => `<script type="module">${readScript(addresses)}</script>`),
  moved('works inside the page, as a classic script', (addresses) => `<script>${readScript(addresses)}</script>`),
  moved('works in one file with other scripts that use its short names and forget a semicolon', (addresses) =>
    `<script>let t = 1, e = 2, r = 3, n = () => 4\n${readScript(addresses)}\nif (t !== 1 || e !== 2 || r !== 3) throw new Error('A name was taken.');</script>`),
  { ...moved('works as a blob, as a module', () => asBlob("script.type = 'module';")), act: pause },
  { ...moved('works as a blob, as a classic script', () => asBlob('')), act: pause },
  {
    name: 'keeps the fallback in a copy without its content, and says what to do',
    html: (addresses) => writePage({ head: script(addresses, 'copied/partner-cities.js'), body: card + box }),
    ready: 0,
    sees: ['Fallback words about Palo Alto.', 'Fallback words in a box.'],
    says: /copied\/content\/partner-cities\.json.*<link data-partner-content>.*404/,
  },
  {
    name: 'keeps the fallback in a blob without a link to the content, and says what to do',
    html: () => writePage({ head: asBlob("script.type = 'module';"), body: card + box }),
    act: pause,
    ready: 0,
    sees: ['Fallback words about Palo Alto.', 'Fallback words in a box.'],
    mayDiffer: ['dom'],
    says: /no content is named.*<link data-partner-content/,
  },
  {
    name: 'works beside a copy of itself, and makes one element of a box',
    html: (addresses) => writePage({ head: hint(addresses) + script(addresses) + script(addresses, 'copied/partner-cities.js').replace('type="module"', 'defer'), body: card + box }),
    act: `(async () => {
      const wait = () => new Promise((resolve) => setTimeout(resolve, 300));
      await wait();
      document.querySelector('.mine').innerHTML = '<p>New words.</p>';
      await wait();
      document.querySelector('.mine').dataset.city = 'dalian';
      await wait();
    })()`,
    ready: 2,
    sees: ['Dalian'],
    async check({ tab }) {
      assert.equal(await tab.evaluate('document.querySelectorAll("partner-city-card").length'), 2);
    },
  },
  {
    name: 'says where resize-host.js is to be loaded from, when it was copied',
    html: (addresses) =>
      writePage({
        body: `<iframe title="Palo Alto" src="${addresses.other}/embed.html?widget=partner-city-card&amp;city=palo-alto" height="100"></iframe>
          <script src="${addresses.mine}/copied/resize-host.js"></script>`,
      }),
    ready: 0,
    sees: ['Host heading'],
    says: /resize-host\.js from http:\/\/127\.0\.0\.1/,
  },
];
