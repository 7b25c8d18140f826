/** What a button acts on: an element by its id, or the content element around the button. */
import { expect } from '@open-wc/testing';
import { findTarget } from '../../../../src/elements/shared/find-target.js';
import { make, placeHtml } from '../../support/place.js';

const data = { cities: [] };

describe('findTarget', () => {
  it('finds an id in the document', () => {
    const section = placeHtml('<button></button><p id="text"></p>');
    expect(findTarget(section.firstElementChild!, 'text') === section.lastElementChild).to.equal(true);
  });

  it('finds an id in the shadow root of the button, and not outside it', () => {
    const section = placeHtml('<p id="outside"></p><div></div>');
    const root = section.lastElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<button></button><p id="inside"></p>';
    const button = root.querySelector('button')!;
    expect(findTarget(button, 'inside') === root.querySelector('p')).to.equal(true);
    expect(findTarget(button, 'outside')).to.equal(undefined);
  });

  it('finds nothing for an id that is not there, though a content element is around', () => {
    const around = make('partner-cities', {}, { data });
    const button = document.createElement('button');
    around.append(button);
    placeHtml().append(around);
    expect(findTarget(button, 'nowhere')).to.equal(undefined);
  });

  for (const id of [undefined, '']) {
    it(`finds the nearest content element around, with the id ${JSON.stringify(id)}`, () => {
      const outer = make('partner-cities', {}, { data });
      const inner = make('partner-city-card', {}, { data });
      const button = document.createElement('button');
      placeHtml().append(outer);
      inner.innerHTML = '<div><p></p></div>';
      inner.querySelector('p')!.append(button);
      outer.append(inner);
      expect(findTarget(button, id) === inner).to.equal(true);
      expect(findTarget(inner, id) === inner).to.equal(true);
      outer.append(button);
      expect(findTarget(button, id) === outer).to.equal(true);
    });
  }

  it('looks through shadow roots', () => {
    const around = make('partner-cities', {}, { data });
    const host = document.createElement('div');
    around.append(host);
    placeHtml().append(around);
    const button = document.createElement('button');
    host.attachShadow({ mode: 'closed' }).append(button);
    expect(findTarget(button, undefined) === around).to.equal(true);
  });

  it('finds nothing when no content element is around', () => {
    const section = placeHtml('<partner-language-switch><button></button></partner-language-switch>');
    expect(findTarget(section.querySelector('button')!, undefined)).to.equal(undefined);
  });
});
