/**
 * Our own list of attacks, in every string of the content and in every attribute of every element: nothing runs, no
 * element is made, and no address leads anywhere but to http, https and mailto.
 */
import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-language-switch/partner-language-switch.define.js';
import '../../../src/elements/partner-print-button/partner-print-button.define.js';
import { contentElements } from '../support/content-elements.js';
import { readRealContent } from '../support/content.js';
import { fillSchema, writeGoodValue } from '../support/fill-schema.js';
import type { Kind } from '../support/fill-schema.js';
import { findDeep, make, pause, place, placeHtml, readState, settle, until, untilState } from '../support/place.js';
import { watchConsole } from '../support/watch-console.js';
import { listForeign, readAll } from './rendered.js';

declare global {
  interface Window {
    __hit?: unknown;
  }
}

const hit = 'window.__hit=1';

const markup = [
  `<script>${hit}</script>`, `<img src=x onerror="${hit}">`, `"><img src=x onerror=${hit}>`, `'><img src=x onerror=${hit}>`,
  `<svg onload="${hit}">`, `<svg><script>${hit}</script></svg>`, `<iframe srcdoc="<script>parent.__hit=1</script>"></iframe>`,
  `<details open ontoggle="${hit}">`, `<input autofocus onfocus="${hit}">`, `<style>@import "javascript:${hit}"</style>`,
  `</style><img src=x onerror="${hit}">`, `</script><script>${hit}</script>`, `--><img src=x onerror="${hit}">`, `]]><img src=x onerror="${hit}">`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${hit}">`, `<a href="javascript:${hit}">x</a>`, `<base href="javascript:${hit}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${hit}">`, `<template shadowrootmode=open><script>${hit}</script></template>`,
  `&lt;img src=x onerror=${hit}&gt;`, `\u003cimg src=x onerror=${hit}\u003e`, `<scr\u0000ipt>${hit}</script>`,
];
const handlers = [
  `" onclick="${hit}" autofocus onfocus="${hit}" x="`, `' onmouseover='${hit}`, ` onload=${hit} `, `x" onerror="${hit}`, `\${(${hit})}`, `{{${hit}}}`,
  `<?lit$1$?>`, `lit$1$" @click="${hit}`, `a\`+(${hit})+\`b`, `"];${hit}//`, `");${hit};//`, `*|*{x:expression(${hit})}`,
];
const addresses = [
  `javascript:${hit}`, `JaVaScRiPt:${hit}`, ` javascript:${hit}`, `\u0001javascript:${hit}`, `java\tscript:${hit}`, `java\nscript:${hit}`, `java\r\nscript:${hit}`,
  `javascript\t:${hit}`, `\njavascript:${hit}`, `javascript://example.org/%0A${hit}`, `javascript:/*https://x*/${hit}`, `view-source:javascript:${hit}`,
  `data:text/html,<script>parent.${hit}</script>`, `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19oaXQ9MTwvc2NyaXB0Pg==`, `DATA:text/html,x`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${hit}"/>`, `data:application/json,{"cities":[]}`,
  `DATA:Image/SVG+XML;base64,PHN2Zy8+`, ` data:image/svg+xml,<svg onload="${hit}"/>`, `data:image/\nsvg+xml,<svg onload="${hit}"/>`, `data:image/png\t/svg+xml,<svg onload="${hit}"/>`,
  `data:text/html;image/png,<script>parent.${hit}</script>`, `vbscript:${hit}`, `VB\tSCRIPT:${hit}`,
  `blob:${location.origin}/x`, `file:///etc/passwd`, `about:blank`, `filesystem:x`, `ftp://example.org/`, `ws://example.org/`, `intent:x`,
];
const attacks = [...markup, ...handlers, ...addresses];

const attackText = (attack: string): unknown => ({ nl: attack, en: attack });

/** A document with every field of the schema, in which a string stands in all fields of some kinds. */
const attackKinds = (isAttacked: (kind: Kind) => boolean, attack: string): unknown =>
  fillSchema((kind, node, index) =>
    isAttacked(kind) ? (kind === 'text' ? attackText(attack) : attack) : writeGoodValue(kind, node, index),
  );

const isText = (kind: Kind): boolean => kind === 'text' || kind === 'string';
const isAddress = (kind: Kind): boolean => kind === 'address' || kind === 'pictureAddress';

/** Without what becomes a link and is no address: there are no links but those of addresses. */
const attackAddresses = (attack: string): unknown =>
  fillSchema((kind, node, index) => {
    if (kind === 'emailAddress' || kind === 'phoneNumber') return undefined;
    return isAddress(kind) ? attack : writeGoodValue(kind, node, index);
  });

/** Clicks what looks like a link to somewhere else than a page, as a visitor may; links to pages would lead away. */
function clickAll(root: Element): void {
  for (const link of findDeep(root, 'a[href]')) {
    const { href } = new URL(link.getAttribute('href')!, document.baseURI);
    if (!/^(?:https?|mailto|tel):/.test(href)) link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  }
}

async function expectHarmless(element: Element): Promise<void> {
  await settle(element);
  expect(listForeign(element)).to.deep.equal([]);
  expect(findDeep(element, 'script, iframe, base, meta, template, object, embed').length).to.equal(0);
  clickAll(element);
  expect(window.__hit).to.equal(undefined);
}

afterEach(() => void delete window.__hit);

describe('the list of attacks', () => {
  it('works on a page that is careless', async () => {
    placeHtml(`<p>${markup[1]!}</p>`);
    await until(() => window.__hit === 1, 'the attack succeeds');
  });

  it('is noticed where an element lets something through', async () => {
    const host = placeHtml();
    host.attachShadow({ mode: 'open' }).innerHTML = `<p onclick="1"></p><svg></svg><a href="${addresses[0]!}">x</a><img src="data:,x">`;
    expect(listForeign(host)).to.deep.equal(['<p onclick>', '<svg>', `javascript:${hit}`, 'data:,x']);
  });
});

for (const { tag, attributes: realAttributes } of contentElements) {
  const attributes = { ...realAttributes, ...(realAttributes['city'] && { city: 'x0' }) };
  const places: Record<string, string>[] = tag === 'partner-activity-list' ? [{ ...attributes, searchable: '' }, {}] : [attributes];

  describe(`<${tag}> under attack`, () => {
    for (const attack of attacks) {
      it(`shows as text, or not at all: ${JSON.stringify(attack)}`, async () => {
        watchConsole();
        for (const attributes of places) {
          const element = place(tag, attributes, { data: attackKinds(isText, attack) });
          await untilState(element, 'ready');
          await expectHarmless(element);
          expect(readAll(element).includes(attack.trim()), 'text is shown as it was written').to.equal(true);
          element.data = attackKinds(isAddress, attack);
          await expectHarmless(element);
          element.data = attackKinds((kind) => kind !== 'id', attack);
          await expectHarmless(element);
          element.data = attackKinds(() => true, attack);
          await expectHarmless(element);
          element.data = attack;
          await expectHarmless(element);
        }
        await pause(0);
        expect(window.__hit).to.equal(undefined);
      });
    }

    for (const attack of addresses) {
      it(`makes no link or image of ${JSON.stringify(attack)}`, async () => {
        watchConsole();
        const element = place(tag, attributes, { data: attackAddresses(attack) });
        await untilState(element, 'ready');
        await settle(element);
        expect(findDeep(element, 'a[href], img').length).to.equal(0);
      });
    }

    it('makes a picture, and no link, of a picture that stands in the content', async () => {
      watchConsole();
      const picture = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
      const element = place(tag, attributes, { data: attackAddresses(picture) });
      await untilState(element, 'ready');
      await expectHarmless(element);
      expect(findDeep(element, 'a[href]').length).to.equal(0);
      const pictures = findDeep(element, 'img') as HTMLImageElement[];
      expect(pictures.length > 0).to.equal(tag !== 'partner-city-map');
      for (const { src } of pictures) expect(src).to.equal(picture);
    });

    it('takes no markup from an inline document', async () => {
      watchConsole();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(attackKinds(isText, markup[1]!));
      const element = place(tag, attributes, { children: [script] });
      await untilState(element, 'ready');
      await expectHarmless(element);
    });
  });
}

describe('attributes under attack', () => {
  const tags = ['partner-cities', 'partner-city-card', 'partner-activity-list', 'partner-language-switch', 'partner-print-button'] as const;
  for (const tag of tags) {
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    for (const name of new Set([...observedAttributes, 'lang', 'dir', 'id', 'part', 'class', 'title'])) {
      it(`<${tag} ${name}> does no harm`, async () => {
        watchConsole();
        for (const attack of attacks) {
          const known = contentElements.find((element) => element.tag === tag);
          const element = make(tag, { ...known?.attributes, [name]: attack });
          // An address is asked for only where there is no content already.
          if (known && name !== 'src') Object.assign(element, { data: readRealContent() });
          placeHtml().append(element);
          await element.updateComplete;
          await expectHarmless(element);
          if (known && name === 'src') expect(readState(element)).to.be.oneOf(['loading', 'failed']);
          element.parentElement?.remove();
        }
        expect(window.__hit).to.equal(undefined);
      });
    }
  }

  it('covers the attributes that there are', () => {
    const names = tags.flatMap((tag) => (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes);
    expect(names).to.include.members(['src', 'city', 'cities', 'group-by', 'heading-level', 'integrity', 'referrerpolicy', 'for', 'languages', 'loading']);
  });

  it('words that a visitor searches for are text', async () => {
    const list = place('partner-activity-list', { city: 'dalian', searchable: '' }, { data: readRealContent() });
    await untilState(list, 'ready');
    const field = findDeep(list, 'input[type=search]')[0] as HTMLInputElement;
    for (const attack of attacks) {
      field.value = attack;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await expectHarmless(list);
    }
  });
});
