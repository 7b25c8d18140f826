/** Pages that scripts bring up to date in place: boxes and elements are written anew, moved, taken out and put back. */
import assert from 'node:assert/strict';
import type { Host } from '../host.js';
import { box, card, script, writePage } from './write-page.js';

const pause = 'await new Promise((resolve) => setTimeout(resolve, 300));';
const aBox = 'const box = document.querySelector(".mine");';
const fallbackOf = `document.querySelector('.mine > partner-city-card').textContent`;
const list = '<div class="mine" data-partner-widget="partner-activity-list" data-city="palo-alto" data-searchable><p>Fallback words.</p></div>';

const morphPage = (addresses: Parameters<Host['html']>[0], body: string): string =>
  writePage({ head: `<script src="host/morph.js"></script>${script(addresses)}`, body: `<main>${body}</main>` });

const type = `const field = box.querySelector('partner-activity-list')?.shadowRoot.querySelector('input[type=search]');
  if (field) { field.value = 'school'; field.dispatchEvent(new Event('input')); }`;

export const rewrittenHosts: Host[] = [
  {
    name: 'follows a box whose children a script writes anew',
    html: (addresses) => writePage({ head: script(addresses), body: box }),
    act: `(async () => { ${aBox} ${pause} box.innerHTML = '<p>New words.</p>'; ${pause} })()`,
    async check({ tab }) {
      assert.equal(await tab.evaluate(fallbackOf), 'New words.');
    },
  },
  {
    name: 'follows a box that a script empties, or takes the element out of',
    html: (addresses) => writePage({ head: script(addresses), body: box }),
    act: `(async () => { ${aBox} ${pause} box.replaceChildren(); ${pause} box.querySelector('partner-city-card')?.remove(); ${pause} })()`,
  },
  {
    name: 'follows a box that is written anew with its element in it',
    html: (addresses) => writePage({ head: script(addresses), body: box }),
    act: `(async () => { ${aBox} ${pause} box.innerHTML += ''; ${pause} box.dataset.city = 'dalian'; ${pause} })()`,
    sees: ['Dalian'],
    async check({ tab }) {
      assert.equal(await tab.evaluate('document.querySelectorAll("partner-city-card").length'), 1);
    },
  },
  {
    name: 'follows the attributes of a box, and keeps what others set on its element',
    html: (addresses) => writePage({ head: script(addresses), body: box.replace('class', 'data-lang="de" class') }),
    act: `(async () => {
      ${aBox} ${pause}
      box.firstElementChild.setAttribute('heading-level', '4');
      box.dataset.city = 'dalian';
      box.removeAttribute('data-lang');
      box.dataset.headline = 'x';
      ${pause}
    })()`,
    sees: ['Dalian', 'Tijd in'],
    mayDiffer: ['dom'],
    async check({ tab }) {
      const names = await tab.evaluate<string[]>('document.querySelector(".mine > partner-city-card").getAttributeNames()');
      assert.deepEqual(names.sort(), ['city', 'heading-level']);
    },
  },
  {
    name: 'makes an element of a div that becomes a box later, another one when it asks for another, and none when it is no box any more',
    html: (addresses) => writePage({ head: script(addresses), body: `<div class="mine"><p>Fallback words.</p></div>${card}` }),
    act: `(async () => {
      ${aBox} ${pause}
      box.dataset.city = 'dalian';
      box.dataset.partnerWidget = 'partner-city-card';
      ${pause}
      globalThis.seen = [box.firstElementChild.localName];
      box.dataset.partnerWidget = 'partner-activity-list';
      ${pause}
      seen.push(box.firstElementChild.localName, box.childElementCount);
      box.dataset.partnerWidget = 'script';
      ${pause}
      seen.push(box.innerHTML);
      delete box.dataset.partnerWidget;
      ${pause}
      seen.push(box.innerHTML);
    })()`,
    mayDiffer: ['globals'],
    async check({ tab }) {
      const fallback = '<p>Fallback words.</p>';
      assert.deepEqual(await tab.evaluate('seen'), ['partner-city-card', 'partner-activity-list', 1, fallback, fallback]);
    },
  },
  {
    name: 'follows a box that was changed while it was out of the page, and leaves it alone there',
    html: (addresses) => writePage({ head: script(addresses), body: `${box}<div id="place"></div>` }),
    act: `(async () => {
      ${aBox} ${pause}
      box.remove();
      box.innerHTML = '<p>New words.</p>';
      box.dataset.city = 'dalian';
      ${pause}
      globalThis.seen = box.innerHTML;
      document.getElementById('place').append(box);
      ${pause}
    })()`,
    sees: ['Dalian'],
    mayDiffer: ['globals'],
    async check({ tab }) {
      assert.equal(await tab.evaluate('seen'), '<p>New words.</p>');
      assert.equal(await tab.evaluate(fallbackOf), 'New words.');
    },
  },
  {
    name: 'goes on after a morph to the same HTML, and keeps what the visitor typed',
    html: (addresses) => morphPage(addresses, `${list}<partner-city-card city="palo-alto"><p>Fallback words.</p></partner-city-card>`),
    act: `(async () => {
      ${aBox} ${pause} ${type}
      const before = document.querySelector('main > partner-city-card');
      hostMorph(document.querySelector('main'), ${JSON.stringify(`${list}<partner-city-card city="dalian"><p>Other words.</p></partner-city-card>`)});
      ${pause}
      globalThis.seen = [before === document.querySelector('main > partner-city-card')];
    })()`,
    ready: 2,
    sees: ['Dalian'],
    mayDiffer: ['globals'],
    async check({ tab }) {
      assert.deepEqual(await tab.evaluate('seen'), [true]);
      assert.equal(await tab.evaluate('document.querySelector(".mine > *").shadowRoot.querySelector("input[type=search]").value'), 'school');
    },
  },
  {
    name: 'shows the inline content that a script writes anew into an element and into a box',
    html: (addresses) => {
      const content = (name: string): string => `<script type="application/json">${JSON.stringify({ cities: [{ id: 'x', name, description: ['A village of the test.'] }] })}</script>`;
      return writePage({
        head: script(addresses),
        body: `<template>${content('New village')}</template><partner-city-card class="ours" city="x">${content('Old village')}</partner-city-card>
          <div class="ours" data-partner-widget="partner-city-card" data-city="x">${content('Old village')}</div>`,
      });
    },
    act: `(async () => {
      ${pause}
      document.querySelectorAll('.ours').forEach((one) => { one.innerHTML = document.querySelector('template').innerHTML; });
      ${pause}
      document.querySelectorAll('.ours')[1].dataset.lang = 'nl';
      ${pause}
    })()`,
    ready: 2,
    sees: ['New village'],
    check({ report }) {
      assert.ok(report.elements.every(({ text }) => text.includes('New village')), JSON.stringify(report.elements));
    },
  },
  {
    name: 'works after a visit by Turbo, a way back, and a refresh that morphs',
    html: (addresses) =>
      writePage({
        head: `<meta name="turbo-refresh-method" content="morph"><script src="host/turbo.js"></script>${script(addresses)}`,
        body: card + list,
      }),
    pages: {
      'page-next': (addresses) =>
        writePage({ head: `<script src="host/turbo.js"></script>${script(addresses)}`, body: box.replace('palo-alto', 'dalian') }),
    },
    act: `(async () => {
      ${pause}
      const home = location.href;
      Turbo.visit('page-next');
      ${pause}${pause}
      globalThis.seen = [document.querySelector('.mine').textContent.trim(), document.querySelector('.mine > *')?.shadowRoot?.textContent.includes('Dalian')];
      history.back();
      ${pause}${pause}
      seen.push(document.querySelectorAll('.mine > *').length);
      Turbo.visit(home, { action: 'replace' });
      ${pause}${pause}
    })()`,
    ready: 2,
    // Turbo keeps a cache and moves the focus; what it does is its own.
    mayDiffer: ['globals', 'dom', 'focus', 'title', 'scroll'],
    async check({ tab }) {
      assert.deepEqual(await tab.evaluate('seen'), ['Fallback words in a box.', true, 1]);
      assert.equal(await tab.evaluate('document.querySelectorAll("partner-activity-list").length'), 1);
    },
  },
];
