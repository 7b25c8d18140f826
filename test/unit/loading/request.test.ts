/** What the elements ask of the network: simple requests, within limits that the host may set. */
import { expect } from '@open-wc/testing';
import { listAddedHeaders } from '../../support/faults.js';
import { createKey, origins, readLog, setDocument } from '../../support/test-origins.js';
import { countActivities, realDocument, writeActivities } from '../support/content.js';
import { itUnless, withoutHttpCache } from '../support/engine.js';
import { getPart, locate, pause, place, placeHtml, readState, show, until, untilState } from '../support/place.js';
import { watchConsole } from '../support/watch-console.js';

async function readFailure(attributes: Record<string, string>): Promise<string> {
  watchConsole();
  const section = placeHtml();
  const reasons: string[] = [];
  section.addEventListener('partner-content-failed', ({ error }) => reasons.push(error.reason));
  await show('partner-city-card', { city: 'dalian', ...attributes }, { parent: section }, 'failed');
  return reasons.join();
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

describe('a request', () => {
  it('is a simple one: no header of our own, no cookie, no preflight', async () => {
    document.cookie = 'secret=1; path=/';
    const key = createKey();
    await show('partner-city-card', { city: 'dalian', src: locate('ok', key) });
    const log = await readLog(key);
    document.cookie = 'secret=; path=/; max-age=0';
    expect(log.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(log.flatMap(listAddedHeaders)).to.deep.equal([]);
  });

  itUnless(withoutHttpCache, 'is one: a later one asks whether there is anything new', async () => {
    const key = createKey();
    const card = await show('partner-city-card', { city: 'dalian', src: locate('ok-etag', key) });
    await card.reload();
    const log = await readLog(key);
    expect(log.map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
    expect(log[1]?.headers['if-none-match']).to.be.a('string');
  });

  it('keeps nothing in the browser but what the HTTP cache keeps', async () => {
    const before = { ...localStorage, ...sessionStorage, cookie: document.cookie };
    await show('partner-cities', { src: locate('ok', createKey()) });
    expect({ ...localStorage, ...sessionStorage, cookie: document.cookie }).to.deep.equal(before);
    expect(await indexedDB.databases?.() ?? []).to.have.length(0);
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('sends the referrer that the host allows', async () => {
    for (const [referrerpolicy, expected] of [['no-referrer', undefined], ['origin', `${location.origin}/`]] as const) {
      const key = createKey();
      await show('partner-city-card', { city: 'dalian', src: locate('ok', key), referrerpolicy });
      expect((await readLog(key))[0]?.headers.referer).to.equal(expected);
    }
  });

  it('accepts the document that its integrity names, and no other', async () => {
    const integrity = await hash(realDocument);
    await show('partner-city-card', { city: 'dalian', src: locate('ok', createKey()), integrity });
    const other = createKey();
    await setDocument(other, realDocument.replace('58598', '58599'));
    expect(await readFailure({ src: locate('ok', other), integrity })).to.equal('network');
  });

  it('follows a redirect to another origin', async () => {
    const key = createKey();
    await show('partner-city-card', { city: 'dalian', src: locate('redirect-away', key) });
    expect((await readLog(key)).map(({ hop }) => hop)).to.deep.equal([0, 1]);
  });

  it('goes to another origin than the page\'s', () => {
    expect(new URL(origins.main).origin).to.not.equal(location.origin);
  });
});

describe('the byte limit', () => {
  it('is 2 MiB', async () => {
    const [small, big] = [createKey(), createKey()];
    const write = (bytes: number): string => {
      const document = JSON.stringify(writeActivities(countActivities(10)));
      return document + ' '.repeat(bytes - document.length);
    };
    await setDocument(small, write(2 * 1024 * 1024));
    await setDocument(big, write(2 * 1024 * 1024 + 1));
    await show('partner-city-card', { city: 'dalian', src: locate('ok', small) });
    expect(await readFailure({ src: locate('ok', big) })).to.equal('size');
    expect(await readLog(big)).to.have.length(1);
  });

  it('is told to the visitor, without a button to try again, which cannot help', async () => {
    const element = await show('partner-cities', { src: locate('ok', createKey()), 'max-bytes': '9', lang: 'en' }, {}, 'failed');
    expect(getPart(element, 'status').textContent).to.equal('The data is too large.');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('counts bytes, not characters', async () => {
    const key = createKey();
    await setDocument(key, `{"cities":[{"id":"dalian","name":"${'大'.repeat(100)}"}]}`);
    expect(await readFailure({ src: locate('ok', key), 'max-bytes': '200' })).to.equal('size');
    await show('partner-city-card', { city: 'dalian', src: locate('ok', key), 'max-bytes': '400' });
  });

  it('can be raised', async () => {
    const key = createKey();
    const bytes = 3 * 1024 * 1024;
    const document = JSON.stringify(writeActivities(countActivities(10)));
    await setDocument(key, document + ' '.repeat(bytes));
    await show('partner-city-card', { city: 'dalian', src: locate('ok', key), 'max-bytes': String(bytes * 2) });
  });

  for (const nonsense of ['0', '-5', 'many', '']) {
    it(`is the usual one for max-bytes="${nonsense}"`, async () => {
      await show('partner-city-card', { city: 'dalian', src: locate('ok', createKey()), 'max-bytes': nonsense });
    });
  }

  it('names itself to the developer', async () => {
    const said = watchConsole();
    await show('partner-city-card', { city: 'dalian', src: locate('ok', createKey()), 'max-bytes': '10' }, {}, 'failed');
    await until(() => said.errors.length > 0, 'the developer is told');
    expect(said.errors[0]).to.include('max-bytes').and.include('10 bytes');
  });
});

describe('when the network fails', () => {
  itUnless(withoutHttpCache, 'shows what the HTTP cache still has, marked with the date of the document', async () => {
    watchConsole();
    const key = createKey();
    // The document may be kept for a second only; then the server is gone.
    const src = `${locate('sequence?steps=ok-etag,reset', key)}&cache-control=max-age%3D1`;
    const first = await show('partner-city-card', { city: 'dalian', src });
    first.remove();
    await pause(1100);
    const second = place('partner-city-card', { city: 'dalian', src });
    await untilState(second, 'ready', 9000);
    await until(() => second.shadowRoot!.textContent!.includes('Misschien niet meer actueel'), 'it says that it may be old', 9000);
    expect(second.shadowRoot!.querySelector('[part=status]')?.textContent?.trim()).to.equal(
      'Misschien niet meer actueel: stand van 24 november 2026.',
    );
    expect(readState(second)).to.equal('ready');
  }).timeout(20_000);

  itUnless(withoutHttpCache, 'takes the date of the answer when the document has none', async () => {
    watchConsole();
    const key = createKey();
    await setDocument(key, { cities: [{ id: 'dalian', name: 'Dalian' }] });
    const src = `${locate('sequence?steps=ok-etag,reset', key)}&cache-control=max-age%3D1`;
    const first = await show('partner-city-card', { city: 'dalian', src });
    first.remove();
    await pause(1100);
    const second = place('partner-city-card', { city: 'dalian', src });
    await untilState(second, 'ready', 9000);
    await until(() => second.shadowRoot!.textContent!.includes('stand van 1 maart 2025'), 'it tells the date', 9000);
  }).timeout(20_000);

  it('forgets that it was old when the network is back', async () => {
    watchConsole();
    const key = createKey();
    const src = `${locate('sequence?steps=ok-etag,status:404,ok-etag', key)}`;
    const card = await show('partner-city-card', { city: 'dalian', src });
    const status = (): string => card.shadowRoot!.querySelector('[part=status]')!.textContent!.trim();
    await card.reload();
    await until(() => status() !== '', 'it says that it may be old');
    await card.reload();
    await until(() => status() === '', 'it is fresh again');
  });
});
