import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { prepareForPrint, type PrintParticipant } from '../../../src/printing/participant.js';
import { PrintController } from '../../../src/printing/print-controller.js';
import { spoil } from '../support/spoil.js';

class TestList extends LitElement {
  readonly printing = new PrintController(this, () => this.performUpdate());

  protected override render() {
    return this.printing.active ? 'one two three' : 'one';
  }
}
customElements.define('test-list', TestList);

describe('PrintController', () => {
  let list: TestList & PrintParticipant;
  const read = () => list.shadowRoot!.textContent;

  beforeEach(async () => {
    list = await fixture<typeof list>(html`<test-list></test-list>`);
  });

  it('makes the element complete for our own printing, and then as it was', async () => {
    expect(read()).to.equal('one');
    const restore = await list[prepareForPrint]();
    expect(read()).to.equal('one two three');
    await restore();
    expect(read()).to.equal('one');
  });

  it('makes the element complete within beforeprint, since a script that prints leaves no time', async () => {
    dispatchEvent(new Event('beforeprint'));
    expect(read()).to.equal('one two three');
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(read()).to.equal('one');
  });

  it('makes the others complete when one element cannot be drawn, and says why', async () => {
    class BrokenList extends TestList {
      protected override render() {
        if (this.printing.active) throw new Error('broken on paper');
        return super.render();
      }
    }
    customElements.define('broken-list', BrokenList);
    const said: string[] = [];
    const broken = await fixture<BrokenList>(html`<broken-list></broken-list>`);
    const next = await fixture<typeof list>(html`<test-list></test-list>`);
    spoil(console, 'error', (error: unknown) => said.push(String(error)));
    dispatchEvent(new Event('beforeprint'));
    expect(next.shadowRoot!.textContent).to.equal('one two three');
    expect(said.join()).to.include('broken on paper');
    broken.remove();
    dispatchEvent(new Event('afterprint'));
  });

  it('hears nothing after the element has left the page', async () => {
    list.remove();
    dispatchEvent(new Event('beforeprint'));
    await list.updateComplete;
    expect(read()).to.equal('one');
  });
});
