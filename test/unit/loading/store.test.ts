/** One store for the page: who shows the same document shares one request, and nobody sees an answer that came too late. */
import { expect } from '@open-wc/testing';
import { createKey, readLog, release, setDocument } from '../../support/test-origins.js';
import { contentElements } from '../support/content-elements.js';
import { readRealContent, writeCity } from '../support/content.js';
import { itUnless, withoutHttpCache } from '../support/engine.js';
import { findParts, getPart, locate, pause, place, placeHtml, readState, show, until, untilState } from '../support/place.js';
import { readText } from '../support/read-page.js';
import { watchConsole } from '../support/watch-console.js';

function readName(element: Element): string {
  return readText(getPart(element, 'heading'));
}

async function untilNamed(element: Element, name: string): Promise<void> {
  await until(() => element.matches(':state(ready)') && readName(element) === name, `the card says ${name}`);
}

describe('elements that show one document', () => {
  it('share one request', async () => {
    const key = createKey();
    const src = locate('slow?ms=100', key);
    await Promise.all([
      ...contentElements.map(({ tag, attributes }) => show(tag, { ...attributes, src })),
      ...Array.from({ length: 20 }, () => show('partner-city-card', { city: 'dalian', src })),
    ]);
    const late = await show('partner-city-card', { city: 'palo-alto', src });
    expect(readName(late)).to.equal('Palo Alto');
    expect(await readLog(key)).to.have.length(1);
  });

  it('share one failure, one message and one retry', async () => {
    const said = watchConsole();
    const key = createKey();
    const src = locate('sequence?steps=status:404,ok', key);
    const elements = await Promise.all(contentElements.map(({ tag, attributes }) => show(tag, { ...attributes, src }, {}, 'failed')));
    await until(() => said.messages.length > 0, 'the developer is told');
    await pause(50);
    expect(said.messages).to.have.length(1);
    getPart(elements[0]!, 'retry').click();
    await Promise.all(elements.map((element) => untilState(element, 'ready')));
    expect(await readLog(key)).to.have.length(2);
  });

  it('are all reached by a reload', async () => {
    const key = createKey();
    const src = locate('ok-etag', key);
    await setDocument(key, writeCity({ name: 'Before' }));
    const cards = await Promise.all([1, 2, 3].map(() => show('partner-city-card', { city: 'dalian', src })));
    await setDocument(key, writeCity({ name: 'After' }));
    await cards[1]!.reload();
    await Promise.all(cards.map((card) => untilNamed(card, 'After')));
    expect(await readLog(key)).to.have.length(2);
  });

  it('share one request when several of them reload at once', async () => {
    const key = createKey();
    const src = locate('ok-etag', key);
    const cards = await Promise.all([1, 2, 3].map(() => show('partner-city-card', { city: 'dalian', src })));
    await Promise.all(cards.map((card) => card.reload()));
    expect(await readLog(key)).to.have.length(2);
  });

  it('keep the content on the screen during a reload, and when it brings nothing new', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key) });
    const heading = getPart(card, 'heading');
    const events: string[] = [];
    card.addEventListener('partner-content-loaded', ({ type }) => events.push(type));
    const reloaded = card.reload();
    expect(readState(card)).to.equal('ready');
    await reloaded;
    expect(getPart(card, 'heading') === heading).to.equal(true);
    expect(events).to.deep.equal([]);
    expect(await readLog(key)).to.have.length(2);
  });

  itUnless(withoutHttpCache, 'ask only whether there is anything new during a reload', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key) });
    await card.reload();
    const [, second] = await readLog(key);
    expect(second?.headers).to.have.property('if-none-match');
  });

  it('do not share when they accept different sizes', async () => {
    watchConsole();
    const key = createKey();
    const src = locate('ok', key);
    await show('partner-city-card', { city: 'dalian', src });
    await show('partner-city-card', { city: 'dalian', src, 'max-bytes': '10' }, {}, 'failed');
    expect(await readLog(key)).to.have.length(2);
  });
});

describe('a failure', () => {
  it('is not kept: an element that comes later asks again', async () => {
    watchConsole();
    const key = createKey();
    const src = locate('sequence?steps=status:404,ok', key);
    const first = await show('partner-city-card', { city: 'dalian', src }, {}, 'failed');
    const second = await show('partner-city-card', { city: 'dalian', src });
    expect(readName(second)).to.equal('Dalian');
    await untilState(first, 'ready');
    expect(await readLog(key)).to.have.length(2);
  });

  it('after content leaves the content, marked as possibly out of date', async () => {
    watchConsole();
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('sequence?steps=ok,status:404', key) });
    await card.reload();
    await until(() => readText(getPart(card, 'status')) !== '', 'a sentence says so');
    expect(readState(card)).to.equal('ready');
    expect(readName(card)).to.equal('Dalian');
    expect(readText(getPart(card, 'status'))).to.equal('Misschien niet meer actueel: stand van 24 november 2026.');
  });
});

describe('an answer that came too late', () => {
  for (const { tag, attributes, shown } of contentElements) {
    it(`is ignored by <${tag}> when src has changed meanwhile`, async () => {
      const slow = createKey();
      await setDocument(slow, { title: 'Slow', cities: [{ id: 'palo-alto', name: 'Slow' }, { id: 'dalian', name: 'Slow', activities: [{ id: 's', name: 'Slow' }] }] });
      const element = await show(tag, { ...attributes, src: locate('held', slow) }, {}, 'loading');
      const events: string[] = [];
      element.addEventListener('partner-content-loaded', ({ content }) => events.push(String(content.cities[0]?.id)));
      await until(async () => (await readLog(slow)).length === 1, 'the slow one is asked');
      element.src = locate('ok', createKey());
      await untilState(element, 'ready');
      await release(slow);
      await pause(150);
      expect(readText(element)).to.include(shown).and.not.include('Slow');
      expect(events).to.have.length(1);
    });
  }

  it('is ignored when the failure of the first comes after the second', async () => {
    watchConsole();
    const card = place('partner-city-card', { city: 'dalian', src: locate('slow?ms=200', createKey()).replace('slow', 'timeout-before') });
    const failures: string[] = [];
    card.addEventListener('partner-content-failed', ({ error }) => failures.push(error.reason));
    await untilState(card, 'loading');
    card.src = locate('ok', createKey());
    await untilState(card, 'ready');
    await pause(100);
    expect(readState(card)).to.equal('ready');
    expect(failures).to.deep.equal([]);
  });

  it('is ignored when data came meanwhile', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('held', key) }, {}, 'loading');
    card.data = writeCity({ name: 'From data' });
    await untilNamed(card, 'From data');
    await release(key);
    await pause(100);
    expect(readName(card)).to.equal('From data');
  });

  it('ends on the server too, when nobody waits for it any more', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('timeout-inside', key) }, {}, 'loading');
    await until(async () => (await readLog(key)).length === 1, 'the request is there');
    card.remove();
    await until(async () => (await readLog(key))[0]?.end === 'cut', 'the request is ended');
  });

  it('goes on while another element waits for it', async () => {
    const key = createKey();
    const src = locate('held', key);
    const [first, second] = await Promise.all([1, 2].map(() => show('partner-city-card', { city: 'dalian', src }, {}, 'loading')));
    await until(async () => (await readLog(key)).length === 1, 'the request is there');
    first!.remove();
    await release(key);
    await untilState(second!, 'ready');
    expect(await readLog(key)).to.have.length(1);
  });
});

describe('an element that is moved', () => {
  it('keeps its content, without another request', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) });
    const section = placeHtml();
    section.append(card);
    await pause(100);
    expect(readState(card)).to.equal('ready');
    expect(await readLog(key)).to.have.length(1);
  });

  it('keeps waiting, without another request', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('held', key) }, {}, 'loading');
    await until(async () => (await readLog(key)).length === 1, 'the request is there');
    placeHtml().append(card);
    await release(key);
    await untilState(card, 'ready');
    expect(await readLog(key)).to.have.length(1);
  });

  it('asks again when it comes back after a while', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) });
    card.remove();
    await pause(50);
    placeHtml().append(card);
    await card.updateComplete;
    await untilState(card, 'ready');
    expect((await readLog(key)).length).to.be.within(1, 2);
    expect(readName(card)).to.equal('Dalian');
  });
});

describe('a city that changes', () => {
  it('is shown at once, without another request', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) });
    card.city = 'palo-alto';
    await untilNamed(card, 'Palo Alto');
    const list = await show('partner-activity-list', { city: 'dalian', src: locate('ok', key) });
    list.city = 'palo-alto';
    await until(() => readName(list) === 'Samen met Palo Alto', 'the list is that of Palo Alto');
    expect(findParts(list, 'activity')).to.have.length(readRealContent().cities[0]!.activities!.length);
    expect(await readLog(key)).to.have.length(1);
  });
});
