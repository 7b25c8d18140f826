/** Where content comes from: the `data` property, else an inline script, else `src`, else the page's link, else the served document. */
import { expect } from '@open-wc/testing';
import { setServedDocument } from '../../../src/loading/content-source.js';
import { createKey, readLog, setDocument } from '../../support/test-origins.js';
import { countActivities, readRealContent, realDocument, writeActivities, writeCity } from '../support/content.js';
import { findParts, getPart, locate, make, pause, place, placeHtml, readState, show, until, untilState } from '../support/place.js';
import { isSeen, readText } from '../support/read-page.js';
import { watchConsole } from '../support/watch-console.js';

function writeName(name: string): Record<string, unknown> {
  return writeCity({ name });
}

function makeScript(content: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return script;
}

async function untilNamed(element: Element, name: string): Promise<void> {
  await until(() => element.matches(':state(ready)') && readText(getPart(element, 'heading')) === name, `the card says ${name}`);
}

describe('the data property', () => {
  it('takes an object', async () => {
    const card = await show('partner-city-card', { city: 'dalian' }, { data: writeName('From an object') });
    await untilNamed(card, 'From an object');
  });

  it('takes a text of JSON', async () => {
    const card = await show('partner-city-card', { city: 'dalian' }, { data: JSON.stringify(writeName('From a text')) });
    await untilNamed(card, 'From a text');
  });

  it('takes the content that another element gave with its event', async () => {
    const first = place('partner-cities', {}, { data: readRealContent() });
    const { content } = await new Promise<HTMLElementEventMap['partner-content-loaded']>((resolve) => {
      first.addEventListener('partner-content-loaded', resolve, { once: true });
    });
    const card = await show('partner-city-card', { city: 'dalian' }, { data: content });
    await untilNamed(card, 'Dalian');
  });

  it('goes before an inline script and src, without a request', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) }, {
      data: writeName('From data'), children: [makeScript(writeName('From a script'))],
    });
    await untilNamed(card, 'From data');
    expect(await readLog(key)).to.have.length(0);
  });

  it('has its relative addresses beside the page, or beside what src names', async () => {
    const data = (): object => ({ cities: [{ id: 'dalian', name: 'Dalian', image: { src: 'images/dalian.svg', alt: 'Bay' } }] });
    const read = async (attributes: Record<string, string>): Promise<string> =>
      (getPart(await show('partner-city-card', { city: 'dalian', ...attributes }, { data: data() }), 'image') as HTMLImageElement).src;
    watchConsole();
    expect(await read({})).to.equal(new URL('images/dalian.svg', document.baseURI).href);
    expect(await read({ src: '/content/partner-cities.json' })).to.equal(new URL('/content/images/dalian.svg', location.href).href);
  });

  it('says on the console where a picture was looked for that is not there', async () => {
    const said = watchConsole();
    const src = `/nowhere/${createKey()}.svg`;
    await show('partner-city-card', { city: 'dalian' }, { data: { cities: [{ id: 'dalian', name: 'Dalian', image: { src, alt: 'Bay' } }] } });
    // Pictures of former tests may be missed only now.
    const findTold = (): string | undefined => said.errors.find((message) => message.includes(src));
    await until(findTold, 'the developer is told');
    expect(findTold()).to.include('relative to');
  });

  it('shows each new value, and src again when it is taken away', async () => {
    const key = createKey();
    await setDocument(key, writeName('From src'));
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) }, { data: writeName('First') });
    card.data = writeName('Second');
    await untilNamed(card, 'Second');
    card.data = undefined;
    await untilNamed(card, 'From src');
    card.data = writeName('Third');
    await untilNamed(card, 'Third');
  });

  it('is awaited while it is null: nothing is asked for, and nothing is said', async () => {
    const key = createKey();
    await setDocument(key, writeName('From src'));
    const section = placeHtml();
    const events: string[] = [];
    for (const name of ['partner-content-loaded', 'partner-content-failed']) {
      section.addEventListener(name, ({ type }) => events.push(type));
    }
    const card = make('partner-city-card', { city: 'dalian', src: locate('ok', key) });
    card.data = null;
    section.append(card);
    await pause(100);
    expect(readState(card)).to.equal('loading');
    expect(events).to.deep.equal([]);
    expect(await readLog(key)).to.have.length(0);
    card.data = writeName('Set later');
    await untilNamed(card, 'Set later');
    expect(events).to.deep.equal(['partner-content-loaded']);
  });

  for (const [how, giveAgain] of [
    ['reload()', (card: HTMLElementTagNameMap['partner-city-card']) => card.reload()],
    ['giving it again', (card: HTMLElementTagNameMap['partner-city-card'], data: unknown) => void (card.data = data)],
  ] as const) {
    it(`is shown as it is now after a change in it and ${how}`, async () => {
      const data = { cities: [{ id: 'dalian', name: 'Before' }] };
      const card = await show('partner-city-card', { city: 'dalian' }, { data });
      data.cities[0]!.name = 'After';
      await giveAgain(card, data);
      await untilNamed(card, 'After');
    });
  }

  it('is shown as it is now by a new element, and in the lists of a page', async () => {
    const data = { cities: [{ id: 'dalian', name: 'Before', activities: [{ id: 'a', name: 'An activity' }] }] };
    const card = place('partner-city-card', { city: 'dalian' }, { data });
    await card.updateComplete;
    data.cities[0]!.name = 'After';
    data.cities[0]!.activities[0]!.name = 'Another activity';
    await untilNamed(place('partner-city-card', { city: 'dalian' }, { data }), 'After');
    const page = await show('partner-cities', {}, { data });
    await until(() => readText(page).includes('Another activity') && readText(page).includes('After'), 'the page shows what is new');
  });

  it('is shown as it is now where it came with an event of another element, with the addresses that it had', async () => {
    setServedDocument('/content/partner-cities.json');
    try {
      const first = place('partner-city-card', { city: 'palo-alto' });
      const { content } = await new Promise<HTMLElementEventMap['partner-content-loaded']>((resolve) => {
        first.addEventListener('partner-content-loaded', resolve, { once: true });
      });
      content.cities[0]!.name = 'Changed';
      const { id } = content.cities[0]!;
      const card = await show('partner-city-card', { city: id }, { data: content });
      await untilNamed(card, 'Changed');
      expect(getPart(card, 'image').getAttribute('src')).to.equal(`${location.origin}/content/images/${id}.svg`);
    } finally {
      setServedDocument(undefined);
    }
  });

  it('says nothing of content that is the same when it is read again', async () => {
    const data = writeName('The same');
    const card = await show('partner-city-card', { city: 'dalian' }, { data });
    let heard = 0;
    card.addEventListener('partner-content-loaded', () => (heard += 1));
    await card.reload();
    card.data = data;
    await pause(50);
    expect(heard).to.equal(0);
    await untilNamed(card, 'The same');
  });

  it('may begin with a byte order mark, as a text', async () => {
    const card = await show('partner-city-card', { city: 'dalian' }, { data: `\uFEFF${JSON.stringify(writeName('Marked'))}` });
    await untilNamed(card, 'Marked');
  });

  it('is read once when it is set before the element is defined', async () => {
    const name = `partner-city-card`;
    const card = document.createElement(name);
    card.city = 'dalian';
    card.data = writeName('Early');
    placeHtml().append(card);
    await untilNamed(card, 'Early');
  });

  for (const [what, data, reason] of [
    ['a text that is not JSON', '{"cities": [', 'json'], ['an empty text', '', 'empty'], ['a page', '<!DOCTYPE html><p>', 'html'],
    ['a number', 7, 'shape'], ['false', false, 'shape'], ['a list', [], 'shape'], ['an empty object', {}, 'shape'],
    ['cities that are no list', { cities: 'Dalian' }, 'shape'], ['a text of JSON with the wrong shape', '{"cities": 7}', 'shape'],
    ['a function', () => ({ cities: [] }), 'shape'], ['a symbol', Symbol('x'), 'shape'], ['a big number', 7n, 'shape'],
    ['an element', document.createElement('p'), 'shape'],
  ] as const) {
    it(`answers to ${what}: the fallback stays, and the developer is told`, async () => {
      const said = watchConsole();
      const fallback = document.createElement('p');
      fallback.textContent = 'fallback';
      const section = placeHtml();
      const reasons: string[] = [];
      section.addEventListener('partner-content-failed', ({ error }) => reasons.push(error.reason));
      const card = await show('partner-city-card', { city: 'dalian' }, { data, children: [fallback], parent: section }, 'failed');
      expect(reasons).to.deep.equal([reason]);
      expect(isSeen(fallback)).to.equal(true);
      const sentence = 'De gegevens zijn niet te lezen.';
      await until(() => readText(getPart(card, 'status')) === sentence, 'the visitor is told');
      await pause(50);
      expect(said.messages.length).to.be.lessThan(2);
      card.data = writeName('Better');
      await untilNamed(card, 'Better');
    });
  }

  it('names what was left out by its path, once for many elements', async () => {
    const said = watchConsole();
    const data = writeCity({ name: 'Dalian', country: 'nope', population: { value: -1 } }, { title: 7 });
    await Promise.all(Array.from({ length: 5 }, () => show('partner-city-card', { city: 'dalian' }, { data })));
    await until(() => said.warnings.length > 0, 'the developer is told');
    await pause(50);
    expect(said.messages).to.have.length(1);
    for (const path of ['cities[0].country', 'cities[0].population.value', 'title']) expect(said.warnings[0]).to.include(path);
    expect(said.warnings[0]).to.include(': partner-cities check FILE');
  });

  it('keeps the message short when a thousand parts are wrong', async () => {
    const said = watchConsole();
    await show('partner-activity-list', { city: 'dalian' }, {
      data: writeActivities([{ id: 'a', name: 'A' }, ...countActivities(1000).map(({ id }) => ({ id: `${id}-bad` }))]),
    });
    await until(() => said.warnings.length > 0, 'the developer is told');
    expect(said.warnings[0]!.split('\n')).to.have.length.lessThan(30);
    expect(said.warnings[0]).to.include('1000').and.include('980');
  });
});

describe('an inline script', () => {
  it('holds the content', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) }, { children: [makeScript(writeName('Inline'))] });
    await untilNamed(card, 'Inline');
    expect(await readLog(key)).to.have.length(0);
  });

  it('may stand beside a fallback, in HTML', async () => {
    const section = placeHtml(`<partner-city-card city="dalian"><p>fallback</p>
      <script type="application/json">${JSON.stringify(writeName('Parsed'))}</script></partner-city-card>`);
    const card = section.querySelector('partner-city-card')!;
    await untilNamed(card, 'Parsed');
    expect(isSeen(section.querySelector('p')!)).to.equal(false);
  });

  it('may begin with a byte order mark', async () => {
    const card = await show('partner-city-card', { city: 'dalian' }, { children: [makeScript(`\uFEFF\n${JSON.stringify(writeName('Marked'))}`)] });
    await untilNamed(card, 'Marked');
  });

  it('is followed when a script changes its text, or the children, of an element that shows it', async () => {
    const script = makeScript(writeName('First'));
    const card = await show('partner-city-card', { city: 'dalian' }, { children: [script] });
    script.firstChild!.nodeValue = JSON.stringify(writeName('Second'));
    await untilNamed(card, 'Second');
    card.replaceChildren('fallback', makeScript(writeName('Third')));
    await untilNamed(card, 'Third');
  });

  it('may come late: while the content is on its way', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('held', key) }, {}, 'loading');
    card.append(makeScript(writeName('Late')));
    await untilNamed(card, 'Late');
  });

  it('may come late: after the content could not be had', async () => {
    watchConsole();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('html', createKey()) }, {}, 'failed');
    card.append(makeScript(writeName('Late')));
    await untilNamed(card, 'Late');
  });

  it('is read again by reload()', async () => {
    const script = makeScript(writeName('Before'));
    const card = await show('partner-city-card', { city: 'dalian' }, { children: [script] });
    script.textContent = JSON.stringify(writeName('After'));
    await card.reload();
    await untilNamed(card, 'After');
  });

  it('gives way to src when it is taken away', async () => {
    const key = createKey();
    await setDocument(key, writeName('From src'));
    const script = makeScript(writeName('Inline'));
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) }, { children: [script] });
    script.remove();
    await card.reload();
    await untilNamed(card, 'From src');
  });

  it('counts as the element\'s own only', async () => {
    const key = createKey();
    const inner = document.createElement('div');
    inner.append(makeScript(writeName('Not mine')));
    const other = document.createElement('script');
    other.type = 'text/plain';
    other.textContent = JSON.stringify(writeName('Not mine'));
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) }, { children: [inner, other] });
    await untilNamed(card, 'Dalian');
  });

  for (const [text, reason] of [['', 'empty'], ['   ', 'empty'], ['{', 'json'], ['{}', 'shape'], ['<p>', 'html']] as const) {
    it(`says what is wrong with ${JSON.stringify(text)}`, async () => {
      watchConsole();
      const section = placeHtml();
      const reasons: string[] = [];
      section.addEventListener('partner-content-failed', ({ error }) => reasons.push(error.reason));
      await show('partner-city-card', { city: 'dalian' }, { children: [makeScript(text)], parent: section }, 'failed');
      expect(reasons).to.deep.equal([reason]);
    });
  }
});

describe('src', () => {
  it('is, when absent, what the link of the page names', async () => {
    const key = createKey();
    await setDocument(key, writeName('From the link'));
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: locate('ok', key) });
    link.setAttribute('data-partner-content', '');
    document.head.append(link);
    try {
      await untilNamed(place('partner-city-card', { city: 'dalian' }), 'From the link');
      const other = createKey();
      await setDocument(other, writeName('From src'));
      await untilNamed(place('partner-city-card', { city: 'dalian', src: locate('ok', other) }), 'From src');
    } finally {
      link.remove();
    }
  });

  it('is, when absent and without a link, the document that is served beside the script', async () => {
    setServedDocument('/content/partner-cities.json');
    try {
      const card = await show('partner-city-card', { city: 'palo-alto' });
      expect(readText(getPart(card, 'facts'))).to.include('58.598');
      expect(getPart(card, 'image').getAttribute('src')).to.equal(`${location.origin}/content/images/palo-alto.svg`);
    } finally {
      setServedDocument(undefined);
    }
  });

  it('must be set where nothing else names the content: the fallback stays, and one line says what to do', async () => {
    const said = watchConsole();
    const section = placeHtml('<p>before</p>');
    const reasons: string[] = [];
    section.addEventListener('partner-content-failed', ({ error }) => reasons.push(error.reason));
    const [first, second] = [1, 2].map(() => place('partner-city-card', { city: 'dalian' }, { children: ['fallback'], parent: section }));
    await untilState(first!, 'failed');
    await untilState(second!, 'failed');
    expect(reasons).to.deep.equal(['source', 'source']);
    expect(first!.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('fallback');
    expect(findParts(first!, 'retry')).to.have.length(0);
    expect(said.messages).to.have.length(1);
    expect(said.messages[0]!.split('\n')).to.have.length(1);
    expect(said.messages[0]).to.include('src').and.include('data').and.include('<link data-partner-content');
    first!.data = writeName('Given');
    await untilNamed(first!, 'Given');
  });

  it('may be relative to the page', async () => {
    const card = await show('partner-city-card', { city: 'palo-alto', src: '/content/partner-cities.json' });
    expect(getPart(card, 'image').getAttribute('src')).to.equal(`${location.origin}/content/images/palo-alto.svg`);
  });

  it('follows the base address of the page', async () => {
    const base = document.createElement('base');
    base.href = '/content/';
    document.head.append(base);
    const card = make('partner-city-card', { city: 'palo-alto', src: './partner-cities.json' });
    placeHtml().append(card);
    await untilState(card, 'ready').finally(() => base.remove());
    expect(getPart(card, 'image').getAttribute('src')).to.equal(`${location.origin}/content/images/palo-alto.svg`);
  });

  it('may be a data: address, as bundlers make of small files; addresses in it are beside the page', async () => {
    const link = { label: 'More', url: 'more.html' };
    const content = JSON.stringify({ cities: [{ id: 'dalian', name: 'Dalian', links: [link] }] });
    const card = await show('partner-city-card', { city: 'dalian', src: `data:application/json,${encodeURIComponent(content)}` });
    expect((getPart(card, 'link') as HTMLAnchorElement).href).to.equal(new URL('more.html', document.baseURI).href);
  });

  it('makes the addresses in the document relative to the document', async () => {
    const key = createKey();
    const at = (path: string): string => new URL(path, locate('ok', key)).href;
    await setDocument(key, writeCity({
      image: { src: 'images/x.svg', alt: 'x' },
      links: ['page.html', '/root.html', '#part', '//example.org/x', 'https://example.org/y', 'mailto:a@example.org'].map((url) => ({ label: url, url })),
    }));
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', key) });
    expect(getPart(card, 'image').getAttribute('src')).to.equal(at('images/x.svg'));
    expect(findParts(card, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      at('page.html'), at('/root.html'), at('#part'), 'http://example.org/x', 'https://example.org/y', 'mailto:a@example.org',
    ]);
  });

  it('accepts capitals in the protocol', async () => {
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok', createKey()).replace('http', 'HTTP') });
    expect(readState(card)).to.equal('ready');
  });

  it('reads the same document for the real content as the demo has', async () => {
    const key = createKey();
    await setDocument(key, realDocument);
    const cities = await show('partner-cities', { src: locate('ok', key) });
    expect(findParts(cities, 'city')).to.have.length(2);
  });
});

describe('lazy loading', () => {
  it('waits until the element comes near the viewport', async () => {
    const key = createKey();
    const section = placeHtml('<div></div>');
    section.firstElementChild!.setAttribute('style', 'height: 5000px');
    const card = place('partner-city-card', { city: 'dalian', loading: 'lazy', src: locate('ok', key) }, { parent: section });
    await pause(200);
    expect(readState(card)).to.equal('loading');
    expect(await readLog(key)).to.have.length(0);
    card.scrollIntoView();
    await untilState(card, 'ready');
    expect(await readLog(key)).to.have.length(1);
    scrollTo(0, 0);
  });

  it('waits for nothing when the element is in sight', async () => {
    await show('partner-city-card', { city: 'dalian', loading: 'lazy', src: locate('ok', createKey()) });
  });

  it('may be called off', async () => {
    const section = placeHtml('<div></div>');
    section.firstElementChild!.setAttribute('style', 'height: 5000px');
    const card = place('partner-city-card', { city: 'dalian', loading: 'lazy', src: locate('ok', createKey()) }, { parent: section });
    await pause(50);
    card.removeAttribute('loading');
    await untilState(card, 'ready');
  });
});
