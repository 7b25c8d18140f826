/** What visitors do with a page by themselves: they copy its text, and give it colours of their own. */
import { expect } from '@open-wc/testing';
import '../../../../src/index.js';
import { readRealContent } from '../../support/content.js';
import { findDeep, getPart, show } from '../../support/place.js';

describe('what visitors do by themselves', () => {
  for (const [tag, part] of [['partner-city-card', 'description'], ['partner-activity-list', 'activity']] as const) {
    it(`lets the text of <${tag}> be selected and copied`, async () => {
      const element = await show(tag, { city: 'dalian' }, { data: readRealContent() });
      const text = getPart(element, part);
      const selection = getSelection()!;
      selection.selectAllChildren(text);
      expect(selection.toString().replace(/\s+/g, '')).to.equal(text.textContent.replace(/\s+/g, ''));
      selection.removeAllRanges();
      const { userSelect, webkitUserSelect } = getComputedStyle(text);
      expect(userSelect ?? webkitUserSelect).to.be.oneOf(['auto', 'text']);
    });
  }

  it('lets sheets that an extension adopts into each shadow root win, as Dark Reader does', async () => {
    const cities = await show('partner-cities', {}, { data: readRealContent() });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { color: rgb(232, 230, 227) !important; background-color: rgb(24, 26, 27) !important }');
    const roots = [cities, ...findDeep(cities, '*')].map(({ shadowRoot }) => shadowRoot).filter((root) => root !== null);
    for (const root of roots) root.adoptedStyleSheets.push(sheet);
    cities.lang = 'en';
    await cities.updateComplete;
    const { color, backgroundColor } = getComputedStyle(findDeep(cities, '[part=description]')[0]!);
    expect([color, backgroundColor]).to.deep.equal(['rgb(232, 230, 227)', 'rgb(24, 26, 27)']);
    expect(roots.every((root) => root.adoptedStyleSheets.includes(sheet))).to.equal(true);
  });

  it('leaves forced colours to the browser', async () => {
    const cities = await show('partner-cities', { closable: '' }, { data: readRealContent() });
    const parts = findDeep(cities, '*');
    const optedOut = parts.filter((part) => {
      const value = getComputedStyle(part).getPropertyValue('forced-color-adjust');
      return value && value !== 'auto';
    });
    expect(optedOut.map((part) => part.localName)).to.deep.equal([]);
  });
});
