/**
 * Our own list of attacks, in every string of the content and in every attribute of every element: nothing runs, no
 * element is made, and no address leads anywhere but to http, https and mailto.
 */
import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-language-switch/partner-language-switch.define.js';
import '../../../src/elements/partner-print-button/partner-print-button.define.js';
import { contentElements } from '../support/content-elements.js';
import { readRealContent } from '../support/content.js';
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
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${hit}"/>`, `data:application/json,{"cities":[]}`, `vbscript:${hit}`, `VB\tSCRIPT:${hit}`,
  `blob:${location.origin}/x`, `file:///etc/passwd`, `about:blank`, `filesystem:x`, `ftp://example.org/`, `ws://example.org/`, `intent:x`,
];
const attacks = [...markup, ...handlers, ...addresses];

/** The keys whose strings are no text for people. */
const isAddress = (key: string): boolean => ['url', 'src', 'sameAs'].includes(key);
const isPlain = (key: string): boolean => !['id', 'themes', 'organisations', 'country', 'timeZone', 'start', 'end', 'deadline', 'status', 'defaultLanguage', 'dateModified', '$schema'].includes(key);

/** The content with another string in the fields that are asked for; strings in a list go by the list's name. */
function rewrite(value: unknown, isWanted: (key: string) => boolean, attack: string, key = ''): unknown {
  if (typeof value === 'string') return isWanted(key) ? attack : value;
  if (Array.isArray(value)) return value.map((inner) => rewrite(inner, isWanted, attack, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, rewrite(item, isWanted, attack, /^(?:nl|en|de|zh)$/.test(inner) ? key : inner)]));
}

/** The real content with every field that there is. */
function readFullContent(): unknown {
  const content = readRealContent() as unknown as { cities: Record<string, unknown>[] };
  for (const city of content.cities) {
    city['links'] = [{ label: 'Meer', url: 'https://example.org/' }];
    city['image'] = { src: 'https://example.invalid/x.svg', alt: 'Beeld', credit: 'Wie' };
    city['population'] = { value: 1, year: 2025, source: { label: 'Bron', url: 'https://example.org/' } };
    Object.assign((city['activities'] as object[])[0]!, {
      status: 'active', period: { start: '2025', end: '2026' }, links: [{ label: 'Meer', url: 'https://example.org/' }],
    });
    Object.assign((city['activities'] as object[])[1]!, {
      period: { start: '2127-06-12T14:00', end: '2127-06-12T16:00', timeZone: 'Asia/Shanghai' }, place: 'Plein',
      image: {
        src: 'https://example.invalid/y.svg', alt: 'Beeld', credit: 'Wie', license: { name: 'Vrij', url: 'https://example.org/' },
        sizes: [{ src: 'https://example.invalid/z.svg', width: 480 }], width: 960, height: 640, focus: { x: 10, y: 90 },
      },
      signUp: { url: 'https://example.org/', deadline: '2127-06-01' },
    });
  }
  return content;
}

const texts = (attack: string): unknown => rewrite(readFullContent(), (key) => isPlain(key) && !isAddress(key), attack);

/** Clicks what looks like a link to somewhere else than a page, as a visitor may; links to pages would lead away. */
function clickAll(root: Element): void {
  for (const link of findDeep(root, 'a[href]') as HTMLAnchorElement[]) if (!/^(?:https?|mailto):/.test(link.href)) link.click();
}

async function expectHarmless(element: Element): Promise<void> {
  await settle(element);
  expect(listForeign(element)).to.deep.equal([]);
  expect(findDeep(element, 'script, iframe, svg, base, meta, template, object, embed').length).to.equal(0);
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

for (const { tag, attributes } of contentElements) {
  const places: Record<string, string>[] = tag === 'partner-activity-list' ? [{ ...attributes, searchable: '' }, { order: 'date' }] : [attributes];

  describe(`<${tag}> under attack`, () => {
    for (const attack of attacks) {
      it(`shows as text, or not at all: ${JSON.stringify(attack)}`, async () => {
        watchConsole();
        for (const attributes of places) {
          const element = place(tag, attributes, { data: texts(attack) });
          await untilState(element, 'ready');
          await expectHarmless(element);
          expect(readAll(element).includes(attack.trim()), 'text is shown as it was written').to.equal(true);
          element.data = rewrite(readFullContent(), isAddress, attack);
          await expectHarmless(element);
          element.data = rewrite(readFullContent(), (key) => key !== 'id', attack);
          await expectHarmless(element);
          element.data = rewrite(readFullContent(), () => true, attack);
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
        const element = place(tag, attributes, { data: rewrite(readFullContent(), isAddress, attack) });
        await untilState(element, 'ready');
        await settle(element);
        expect(findDeep(element, 'a[href], img').length).to.equal(0);
      });
    }

    it('takes no markup from an inline document', async () => {
      watchConsole();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(texts(markup[1]!));
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
