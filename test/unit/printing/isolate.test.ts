import { expect, fixture, html } from '@open-wc/testing';
import { isolate } from '../../../src/printing/isolate.js';
import { spoil } from '../support/spoil.js';

const mark = 'data-partner-print';

/** The roles of the elements that have one, in tree order. */
function listRoles(root: ParentNode): string[] {
  return [...root.querySelectorAll(`[${mark}]`)].map((element) => `${element.localName} ${element.getAttribute(mark)}`);
}

describe('isolate', () => {
  it('marks the target and its ancestors, and nothing else', async () => {
    const page = await fixture<HTMLElement>(
      html`<main><p>No</p><section><p>No</p><article><p>Yes</p></article></section></main>`,
    );
    const restore = isolate(page.querySelector('article')!);
    const path = ['html', 'body', 'div', 'main', 'section'].map((name) => `${name} path`);
    expect(listRoles(document)).to.deep.equal([...path, 'article target']);
    restore();
    expect(listRoles(document)).to.deep.equal([]);
  });

  it('leaves the screen as it is', async () => {
    const page = await fixture<HTMLElement>(html`
      <main style="display: flex; color: red"><p style="display: inline-block">No</p>Text<article>Yes</article></main>
    `);
    const look = () =>
      [page, ...page.children].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { display, color, fontSize } = getComputedStyle(element);
        return [x, y, width, height, display, color, fontSize].join();
      });
    const before = look();
    const restore = isolate(page.querySelector('article')!);
    expect(look()).to.deep.equal(before);
    restore();
    expect(look()).to.deep.equal(before);
  });

  it('goes up through closed shadow roots and slots, and gives each root its style sheet', async () => {
    const shell = await fixture<HTMLElement>(html`<div><article>Yes</article></div>`);
    const root = shell.attachShadow({ mode: 'open' });
    const frame = document.createElement('section');
    root.append(frame);
    const closed = frame.attachShadow({ mode: 'closed' });
    const inner = document.createElement('slot');
    closed.append(inner);
    frame.append(document.createElement('slot'));
    // The way is open from here on: the target is in the closed root itself.
    const target = document.createElement('p');
    closed.append(target);
    const restore = isolate(target);
    expect([document, root, closed].map((each) => each.adoptedStyleSheets.length)).to.deep.equal([1, 1, 1]);
    expect(listRoles(closed)).to.deep.equal(['p target']);
    expect(listRoles(root)).to.deep.equal(['section path']);
    restore();
    expect([document, root, closed].map((each) => each.adoptedStyleSheets.length)).to.deep.equal([0, 0, 0]);
  });

  it('goes up through the slot that the target is in', async () => {
    const shell = await fixture<HTMLElement>(html`<div><p>No</p><article slot="here">Yes</article></div>`);
    const root = shell.attachShadow({ mode: 'open' });
    const [box, slot] = [document.createElement('section'), document.createElement('slot')];
    slot.name = 'here';
    box.append(slot);
    root.append(box);
    const restore = isolate(shell.querySelector('article')!);
    expect(listRoles(root)).to.deep.equal(['section path', 'slot path']);
    restore();
  });

  it('keeps what is slotted into the target', async () => {
    const shell = await fixture<HTMLElement>(html`<div><p slot="kept">Yes</p><p>No</p></div>`);
    const root = shell.attachShadow({ mode: 'open' });
    const target = document.createElement('section');
    const slot = document.createElement('slot');
    slot.name = 'kept';
    target.append(slot);
    root.append(target);
    const restore = isolate(target);
    expect([...shell.children].map((child) => child.getAttribute(mark))).to.deep.equal(['inside', null]);
    restore();
  });

  it('hides text that lies right in an ancestor by its size, and then fixes that of the target', async () => {
    const page = await fixture<HTMLElement>(html`<main style="font-size: 20px">Text<article>Yes</article></main>`);
    const target = page.querySelector('article')!;
    const restore = isolate(target);
    expect(page.getAttribute(mark)).to.equal('path-text');
    expect(document.documentElement.getAttribute(mark), 'its size is the unit of others').to.equal('path');
    expect(target.style.fontSize).to.equal('20px');
    restore();
    expect(target.hasAttribute('style')).to.equal(false);
  });

  describe('restores the style attribute', () => {
    const texts = [
      null,
      '',
      'color:red',
      '  color : red ;display:block',
      'display: none !important',
      'all: unset; display: grid !important;',
      'nonsense: {',
    ];
    for (const text of texts) {
      it(`to the letter: ${JSON.stringify(text)}`, async () => {
        const page = await fixture<HTMLElement>(html`<main><p>No</p><article>Yes</article></main>`);
        const sibling = page.querySelector('p')!;
        if (text !== null) {
          sibling.setAttribute('style', text);
        }
        const restore = isolate(page.querySelector('article')!);
        restore();
        expect(sibling.getAttribute('style')).to.equal(text);
      });
    }

    it('but keeps what the host has written meanwhile', async () => {
      const page = await fixture<HTMLElement>(html`<main><p style="color:red">No</p><article>Yes</article></main>`);
      const sibling = page.querySelector('p')!;
      const restore = isolate(page.querySelector('article')!);
      sibling.style.color = 'blue';
      sibling.style.left = '1px';
      restore();
      expect(sibling.style.cssText).to.equal('color: blue; left: 1px;');
    });
  });

  it('keeps the style sheets that the host has adopted meanwhile', async () => {
    const target = await fixture(html`<article>Yes</article>`);
    const restore = isolate(target);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    restore();
    expect(document.adoptedStyleSheets).to.deep.equal([sheet]);
    document.adoptedStyleSheets = [];
  });

  it('isolates an element of another document, with that document as its view', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="frame"></iframe>`);
    const inner = frame.contentDocument!;
    const target = inner.createElement('article');
    inner.body.append(target);
    const restore = isolate(target);
    expect(target.getAttribute(mark)).to.equal('target');
    expect(inner.adoptedStyleSheets).to.have.length(1);
    expect(document.adoptedStyleSheets).to.have.length(0);
    restore();
    expect(inner.adoptedStyleSheets).to.have.length(0);
  });

  it('passes over elements that have no style of their own', async () => {
    const page = await fixture<HTMLElement>(html`<main><article>Yes</article></main>`);
    const strange = document.createElementNS('urn:strange', 'thing');
    page.append(strange);
    const restore = isolate(page.querySelector('article')!);
    restore();
    expect(strange.attributes).to.have.length(0);
  });

  for (const [what, owner, name] of [
    ['constructs no style sheets', window, 'CSSStyleSheet'],
    ['fills no constructed style sheets', CSSStyleSheet.prototype, 'replaceSync'],
    ['adopts no style sheets', Document.prototype, 'adoptedStyleSheets'],
  ] as const) {
    it(`isolates by a style element in a browser that ${what}`, async () => {
      const page = await fixture<HTMLElement>(html`<main><p>No</p><article><p>Yes</p></article></main>`);
      const target = page.querySelector('article')!;
      const before = document.documentElement.outerHTML;
      spoil(owner, name);
      const restore = isolate(target);
      const rules = [...document.head.querySelector<HTMLStyleElement>('style:last-child')!.sheet!.cssRules].map(({ cssText }) => cssText);
      expect(rules.join()).to.include('@media print').and.include(`[${mark}="target"]`);
      expect(listRoles(page)).to.deep.equal(['article target']);
      restore();
      expect(document.documentElement.outerHTML).to.equal(before);
    });
  }

  it('refuses, and leaves the page as it was, where no style sheet is allowed at all', async () => {
    const page = await fixture<HTMLElement>(html`<main><p>No</p><article>Yes</article></main>`);
    const before = document.documentElement.outerHTML;
    spoil(CSSStyleSheet.prototype, 'replaceSync');
    spoil(HTMLStyleElement.prototype, 'sheet', null);
    expect(() => isolate(page.querySelector('article')!)).to.throw('no style sheet');
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('is not misled by forms and images that are called like members', async () => {
    const names = ['children', 'childNodes', 'style', 'nodeType', 'parentNode', 'shadowRoot', 'ownerDocument', 'documentElement', 'defaultView', 'body', 'head', 'activeElement', 'adoptedStyleSheets'];
    const page = await fixture<HTMLElement>(html`<main><form style="opacity: 0.5"><article style="color: red">Yes</article></form></main>`);
    const form = page.querySelector('form')!;
    const target = page.querySelector('article')!;
    const others = names.flatMap((name) => ['img', 'form'].map((tag) => Object.assign(document.createElement(tag), { name })));
    const inputs = names.map((name) => Object.assign(document.createElement('input'), { name }));
    try {
      page.append(...others);
      form.append(...inputs);
      const before = page.outerHTML;
      const restore = isolate(target);
      expect(listRoles(page)).to.deep.equal(['form path', 'article target']);
      expect(form.getAttribute('style')).to.include('opacity: 0.5').and.include('display');
      restore();
      expect(page.outerHTML).to.equal(before);
    } finally {
      // The test runner needs the members that they hide.
      for (const element of [...others, ...inputs]) element.remove();
    }
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('puts back what it has changed when something fails on the way', async () => {
    const page = await fixture<HTMLElement>(html`<main><p>No</p><article>Yes</article></main>`);
    const before = document.documentElement.outerHTML;
    const setAttribute = Element.prototype.setAttribute;
    spoil(Element.prototype, 'setAttribute', function (this: Element, name: string, value: string) {
      if (value === 'target') throw new TypeError('refused');
      setAttribute.call(this, name, value);
    });
    expect(() => isolate(page.querySelector('article')!)).to.throw('refused');
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
