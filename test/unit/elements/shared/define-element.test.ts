/** Registration: a script may be loaded twice, or in two versions. */
import { expect } from '@open-wc/testing';
import { defineElement } from '../../../../src/elements/shared/define-element.js';
import { watchConsole } from '../../support/watch-console.js';

describe('defineElement', () => {
  it('registers an element', () => {
    class First extends HTMLElement {}
    defineElement('x-registered', First);
    expect(customElements.get('x-registered') === First).to.equal(true);
  });

  it('keeps the first definition and says nothing when the same version comes twice', () => {
    const said = watchConsole();
    class First extends HTMLElement {}
    defineElement('x-twice', First);
    defineElement('x-twice', class extends HTMLElement {});
    expect(customElements.get('x-twice') === First).to.equal(true);
    expect(said.messages).to.deep.equal([]);
  });

  it('keeps the first of two versions, and names both once', () => {
    const said = watchConsole();
    const older = (version: string): typeof HTMLElement =>
      Object.assign(class extends HTMLElement {}, { [Symbol.for('partner-cities-version')]: version });
    const first = older('0.9.0');
    customElements.define('x-older', first);
    customElements.define('x-older-too', older('0.9.0'));
    defineElement('x-older', class extends HTMLElement {});
    defineElement('x-older-too', class extends HTMLElement {});
    expect(customElements.get('x-older') === first).to.equal(true);
    expect(said.messages).to.have.length(1);
    expect(said.warnings[0]).to.include('0.9.0').and.to.include('development').and.to.include('load one script');
  });
});
