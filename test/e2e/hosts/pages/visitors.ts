/** What is the visitor's and the host's: where the page is scrolled to, where the focus is, and who hears a key. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { script, writePage } from './write-page.js';

const ID = 'palo-alto-waste-processing';
const pause = 'await new Promise((resolve) => setTimeout(resolve, 400));';
const tall = '<div style="height: 3000px">A tall part of the host page.</div>';
const list = '<partner-activity-list city="palo-alto"><p>Fallback words.</p></partner-activity-list>';
const field = '<input id="field" aria-label="The host’s own field">';
const lateList = list.replace('city=', 'src="content/partner-cities.json?held" city=');

const whereIs = `(() => {
  const list = document.querySelector('partner-activity-list');
  const { id } = list.shadowRoot.activeElement ?? {};
  const { top } = list.shadowRoot.getElementById('${ID}').getBoundingClientRect();
  return [top >= 0 && top < innerHeight, Math.round(scrollY), id ?? document.activeElement.localName];
})()`;

type Place = [inSight: boolean, scrolled: number, focus: string];

export const visitorHosts: Host[] = [
  {
    name: 'goes to the anchor in the address on the first visit, whatever others have put behind it',
    html: (addresses) => writePage({ head: script(addresses), body: tall + list + tall }),
    search: '#palo-alto-waste-processing&_gl=1*abc',
    mayDiffer: ['scroll', 'focus'],
    async check({ tab }) {
      const [inSight, , focus] = await tab.evaluate<Place>(whereIs);
      assert.deepEqual([inSight, focus], [true, ID]);
    },
  },
  {
    name: 'leaves the visitor where he was when he reloads a page with an anchor, or comes back to it',
    html: (addresses) => writePage({ head: `<script>addEventListener('unload', () => {})</script>${script(addresses)}`, body: tall + list + tall }),
    pages: { 'page-next': () => '<!doctype html><title>Next</title><p>The next page.' },
    search: '#palo-alto-waste-processing',
    mayDiffer: ['scroll', 'focus'],
    async check({ tab }) {
      const look = async (): Promise<Place> => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await tab.evaluate('hostProbe.settle()');
        return tab.evaluate<Place>(whereIs);
      };
      await tab.evaluate('scrollTo(0, 300)');
      await tab.evaluate('void setTimeout(() => location.reload())');
      assert.deepEqual((await look()).slice(1), [300, 'body'], 'after a reload');
      const address = await tab.evaluate<string>('location.href');
      await tab.evaluate(`void setTimeout(() => { location.href = ${JSON.stringify(address.split('#')[0]! + 'page-next')}; })`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await tab.back();
      assert.deepEqual((await look()).slice(1), [300, 'body'], 'after the way back');
    },
  },
  {
    name: 'goes to an anchor that the visitor follows in the page, and on the way back to where he was',
    html: (addresses) => writePage({ head: script(addresses), body: `<a id="link" href="#palo-alto-waste-processing">To the activity</a>${tall}${list}${tall}` }),
    mayDiffer: ['scroll', 'focus'],
    not: { webkit: 'it has no Navigation API, which tells a way back from a step forward' },
    async check({ tab }) {
      await tab.evaluate(`(async () => { document.getElementById('link').click(); ${pause} })()`);
      assert.equal((await tab.evaluate<Place>(whereIs))[2], ID);
      await tab.evaluate(`(async () => { document.querySelector('partner-activity-list').shadowRoot.activeElement.blur(); scrollTo(0, 200); location.hash = '#elsewhere'; ${pause} scrollTo(0, 500); ${pause} history.back(); ${pause} })()`);
      assert.deepEqual((await tab.evaluate<Place>(whereIs)).slice(1), [200, 'body']);
    },
  },
  {
    name: 'takes neither scroll nor focus from a visitor who types when the content comes',
    html: (addresses) => writePage({ head: script(addresses), body: field + tall + lateList + tall }),
    search: '#palo-alto-waste-processing',
    act: `(async () => { ${pause} document.getElementById('field').focus(); await fetch('/release'); ${pause} })()`,
    async check({ tab }) {
      assert.deepEqual((await tab.evaluate<Place>(whereIs)).slice(1), [0, 'input']);
    },
  },
  {
    name: 'takes neither scroll nor focus from a visitor who has scrolled when the content comes, also in a part of the page',
    html: (addresses) =>
      writePage({ head: script(addresses), body: `<div id="part" style="height: 400px; overflow: auto">${tall}${lateList}${tall}</div>` }),
    search: '#palo-alto-waste-processing',
    act: `(async () => { ${pause} document.getElementById('part').scrollTop = 100; await fetch('/release'); ${pause} })()`,
    async check({ tab }) {
      assert.equal(await tab.evaluate('document.getElementById("part").scrollTop'), 100);
      assert.equal(await tab.evaluate('document.activeElement.localName'), 'body');
    },
  },
  {
    name: 'keeps what is typed into the search field from the host’s shortcuts, and lets the keys of the host and the browser through',
    html: (addresses) =>
      writePage({
        head: `<script src="host/hotkeys.js"></script>${script(addresses)}
          <script>var counted = []; for (const target of [window, document]) for (const type of ['keydown', 'keypress', 'keyup'])
            target.addEventListener(type, ({key}) => counted.push(type + ' ' + key));</script>`,
        body: list.replace('city=', 'searchable city='),
      }),
    async check({ tab }) {
      const press = (init: string, types = ['keydown', 'keypress', 'keyup']): string =>
        types.map((type) => `field.dispatchEvent(new KeyboardEvent('${type}', { bubbles: true, composed: true, cancelable: true, ${init} }));`).join('');
      const heard = await tab.evaluate<[string[], string[], boolean]>(`(() => {
        const field = document.querySelector('partner-activity-list').shadowRoot.querySelector('input[type=search]');
        counted.length = hostHeard.length = 0;
        ${press("key: 's', code: 'KeyS'")} ${press("key: '/', code: 'Slash'")} ${press("key: ' ', code: 'Space'")} ${press("key: 'Backspace', code: 'Backspace'")}
        ${press("key: 'ArrowLeft', code: 'ArrowLeft'")} ${press("key: 'Process', code: 'KeyK', isComposing: true")}
        // WebKit's events cannot be made with that modifier.
        if (new KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState('AltGraph')) {
          ${press("key: '@', code: 'KeyQ', ctrlKey: true, altKey: true, modifierAltGraph: true")}
        }
        const typed = [...counted, ...hostHeard];
        ${press("key: 'k', code: 'KeyK', ctrlKey: true", ['keydown'])} ${press("key: 'k', code: 'KeyK'", ['keyup'])}
        ${press("key: 'Escape', code: 'Escape'", ['keydown', 'keyup'])} ${press("key: 'Tab', code: 'Tab'", ['keydown', 'keyup'])}
        ${press("key: 'F1', code: 'F1'", ['keydown', 'keyup'])} ${press("key: 'å', code: 'KeyA', altKey: true", ['keydown'])} ${press("key: 'c', code: 'KeyC', metaKey: true", ['keydown'])}
        return [typed, counted.filter((_, index) => index % 2), field.isConnected];
      })()`);
      assert.deepEqual(heard[0], []);
      assert.deepEqual(heard[1], [
        'keydown k', 'keyup k', 'keydown Escape', 'keyup Escape', 'keydown Tab', 'keyup Tab', 'keydown F1', 'keyup F1', 'keydown å', 'keydown c',
      ]);
    },
  },
];
