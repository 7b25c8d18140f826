import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport, sendMouse } from '@web/test-runner-commands';
import { createKey, origins, readLog, setDocument } from '../test-origins.js';
import { listAddedHeaders, faults } from '../faults.js';
import { LitElement } from 'lit';
class T extends LitElement { override render() { return html`<label>Naam <input></label><button>ok</button>`; } }
customElements.define('t-t', T);
describe('trial', () => {
  it('is pinned', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/New_York');
    expect(navigator.language).to.equal('en-US');
  });
  it('types', async () => {
    const el = await fixture<T>(html`<t-t></t-t>`);
    await expect(el).to.be.accessible();
    const input = el.renderRoot.querySelector('input')!;
    input.focus();
    expect(document.hasFocus()).to.equal(true);
    await sendKeys({ type: 'abc大' });
    expect(input.value).to.equal('abc大');
    await sendKeys({ press: 'Tab' });
    expect(el.shadowRoot!.activeElement?.localName).to.equal('button');
    let clicks = 0;
    el.renderRoot.querySelector('button')!.onclick = () => clicks++;
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    const box = el.renderRoot.querySelector('button')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + 5), Math.round(box.y + 5)] });
    expect(clicks).to.equal(3);
  });
  it('sizes', async () => {
    await setViewport({ width: 400, height: 500 });
    await new Promise((r) => setTimeout(r, 100));
    expect(innerWidth).to.equal(400);
    expect(document.visibilityState).to.equal('visible');
    await new Promise(requestAnimationFrame);
  });
  it('faults', async () => {
    const key = createKey();
    await setDocument(key, { cities: [] });
    expect(await (await fetch(`${origins.main}/ok?key=${key}`)).json()).to.deep.equal({ cities: [] });
    const log = await readLog(key);
    expect(log.length).to.equal(1);
    expect(log.flatMap(listAddedHeaders)).to.deep.equal([]);
    expect(faults.length).to.be.greaterThan(30);
    const content = await fetch('/src/content/partner-cities.json');
    expect((await content.json())).to.have.property('cities');
  });
});
