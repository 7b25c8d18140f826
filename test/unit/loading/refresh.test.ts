/** Fresh content: asked for at the times that the host wants, only while somebody can see it, and without a jolt. */
import { expect } from '@open-wc/testing';
import { createKey, readLog, setDocument } from '../../support/test-origins.js';
import { countActivities, writeActivities, writeCity } from '../support/content.js';
import { itUnless, withoutHttpCache } from '../support/engine.js';
import { setHidden, setOnline } from '../support/page-state.js';
import { findPart, findParts, getPart, locate, pause, readState, show, until, untilState } from '../support/place.js';
import { readFocus, readText } from '../support/read-page.js';
import { watchConsole } from '../support/watch-console.js';

function readName(element: Element): string {
  return readText(getPart(element, 'heading'));
}

async function countRequests(key: string): Promise<number> {
  return (await readLog(key)).length;
}

describe('refresh', () => {
  it('asks again after that many seconds, and shows what is new', async () => {
    const key = createKey();
    await setDocument(key, writeCity({ name: 'Before' }));
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key), refresh: '1' });
    expect(readName(card)).to.equal('Before');
    await setDocument(key, writeCity({ name: 'After' }));
    await until(() => readName(card) === 'After', 'the new name is there');
  });

  itUnless(withoutHttpCache, 'asks only whether there is anything new', async () => {
    const key = createKey();
    await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key), refresh: '1' });
    await until(async () => await countRequests(key) > 1, 'it has been asked for again');
    expect((await readLog(key))[1]?.headers).to.have.property('if-none-match');
  });

  it('draws nothing when nothing is new', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key), refresh: '1' });
    await until(() => findPart(card, 'facts') !== undefined && readText(getPart(card, 'facts')).includes('uur'), 'the clock runs');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(getPart(card, 'description'), { subtree: true, childList: true, characterData: true, attributes: true });
    const heading = getPart(card, 'heading').firstChild;
    const events: string[] = [];
    card.addEventListener('partner-content-loaded', ({ type }) => events.push(type));
    await until(async () => await countRequests(key) >= 3, 'it has been asked for twice more');
    await pause(50);
    expect(getPart(card, 'heading').firstChild === heading).to.equal(true);
    expect({ changes, events }).to.deep.equal({ changes: 0, events: [] });
    observer.disconnect();
  });

  it('does not happen unless it is asked for', async () => {
    const key = createKey();
    for (const refresh of [undefined, '0', '-1', 'often']) {
      await show('partner-city-card', { city: 'dalian', src: locate('ok', key), ...(refresh && { refresh }) });
    }
    await pause(2300);
    expect(await countRequests(key)).to.equal(1);
  });

  it('happens as often as the most impatient element wants, for all who show the document', async () => {
    const key = createKey();
    const src = locate('ok-etag', key);
    await setDocument(key, writeCity({ name: 'Before' }));
    const [calm, eager] = await Promise.all(['3600', '1'].map((refresh) => show('partner-city-card', { city: 'dalian', src, refresh })));
    await setDocument(key, writeCity({ name: 'After' }));
    await until(() => readName(calm!) === 'After' && readName(eager!) === 'After', 'both show the new name');
    eager!.remove();
    await pause(100);
    const asked = await countRequests(key);
    await pause(2300);
    expect(await countRequests(key)).to.equal(asked);
  });

  it('starts and stops with the attribute', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key) });
    card.refresh = 1;
    await until(async () => await countRequests(key) >= 2, 'it is asked for again');
    card.removeAttribute('refresh');
    card.refresh = 0;
    await pause(300);
    const asked = await countRequests(key);
    await pause(2300);
    expect(await countRequests(key)).to.equal(asked);
  });

  it('pauses while the page is hidden, and catches up when it is seen again', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key), refresh: '1' });
    setHidden(true);
    await pause(300);
    const asked = await countRequests(key);
    await setDocument(key, writeCity({ name: 'After' }));
    await pause(2300);
    expect(await countRequests(key)).to.equal(asked);
    setHidden(false);
    await until(() => readName(card) === 'After', 'the new name is there', 500);
  });

  it('pauses while the browser is offline', async () => {
    const key = createKey();
    await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key), refresh: '1' });
    setOnline(false);
    await pause(300);
    const asked = await countRequests(key);
    await pause(2300);
    expect(await countRequests(key)).to.equal(asked);
    setOnline(true);
    await until(async () => await countRequests(key) > asked, 'it is asked for again', 3000);
  });

  it('leaves the content when it fails, and says that it may be old', async () => {
    watchConsole();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('sequence?steps=ok,html', createKey()), refresh: '1' });
    await until(() => readText(getPart(card, 'status')).startsWith('Misschien niet meer actueel'), 'it says so');
    expect(readState(card)).to.equal('ready');
    expect(readName(card)).to.equal('Dalian');
  });
});

describe('what failed in passing', () => {
  for (const [what, event] of [
    ['the network is back', () => new Event('online')],
    ['the page comes back from the browser\'s memory', () => new PageTransitionEvent('pageshow', { persisted: true })],
  ] as const) {
    it(`is asked for again when ${what}`, async () => {
      watchConsole();
      const key = createKey();
      const src = locate('sequence?steps=reset-inside,reset-inside,reset-inside,reset-inside,ok', key);
      const card = await show('partner-city-card', { city: 'dalian', src }, {}, 'loading');
      await untilState(card, 'failed', 9000);
      dispatchEvent(event());
      await untilState(card, 'ready');
      expect(await countRequests(key)).to.equal(5);
    });
  }

  it('is not asked for again when the page is merely shown for the first time, or the failure is not in passing', async () => {
    watchConsole();
    const [passing, lasting] = [createKey(), createKey()];
    const cards = await Promise.all([
      show('partner-city-card', { city: 'dalian', src: locate('reset-inside', passing) }, {}, 'loading'),
      show('partner-city-card', { city: 'dalian', src: locate('status?code=404', lasting) }, {}, 'failed'),
    ]);
    await Promise.all(cards.map((card) => untilState(card, 'failed', 9000)));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await pause(100);
    expect(await countRequests(passing)).to.equal(4);
    dispatchEvent(new Event('online'));
    await pause(100);
    expect(await countRequests(lasting)).to.equal(1);
  });
});

describe('a reader', () => {
  const themes = [{ id: 'a', name: 'Alpha' }, { id: 'b', name: 'Beta' }];
  const write = (extra: string): Record<string, unknown> => writeActivities(
    [...countActivities(120, (index) => ({ themes: [index % 2 ? 'a' : 'b'] })), { id: 'new', name: extra, themes: ['a'] }], { themes },
  );

  it('keeps focus, filters, words and place when new content comes', async () => {
    const key = createKey();
    await setDocument(key, write('Old'));
    const list = await show('partner-activity-list', { city: 'dalian', src: locate('ok-etag', key), searchable: '' });
    const root = list.shadowRoot!;
    const checkbox = root.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    checkbox.click();
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    search.focus();
    search.value = 'activity';
    search.setSelectionRange(3, 3);
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await list.updateComplete;
    getPart(list, 'more').click();
    await list.updateComplete;
    findParts(list, 'activity')[30]!.scrollIntoView();
    search.focus({ preventScroll: true });
    const place = scrollY;
    expect(place).to.be.greaterThan(0);
    const count = readText(getPart(list, 'count'));
    await setDocument(key, write('New activity'));
    await list.reload();
    await until(() => readText(list).includes('New activity'), 'the new content is there');
    expect(root.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked).to.equal(true);
    expect(root.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('activity');
    expect(readFocus() === search && search.isConnected && search.selectionStart === 3).to.equal(true);
    expect(scrollY).to.equal(place);
    expect(readText(getPart(list, 'count'))).to.not.equal(count);
    scrollTo(0, 0);
  });

  it('is not taken back to the anchor in the address', async () => {
    const key = createKey();
    await setDocument(key, write('Old'));
    history.replaceState(null, '', '#dalian-a100');
    const list = await show('partner-activity-list', { city: 'dalian', src: locate('ok-etag', key) });
    await until(() => (readFocus() as HTMLElement | null)?.id === 'dalian-a100', 'the anchor has the focus');
    const elsewhere = list.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    elsewhere.focus();
    scrollTo(0, 0);
    await setDocument(key, write('New'));
    await list.reload();
    await until(() => readText(list).includes('New'), 'the new content is there');
    await pause(100);
    history.replaceState(null, '', location.pathname + location.search);
    expect(readFocus() === elsewhere).to.equal(true);
    expect(scrollY).to.equal(0);
  });
});
