/** Loading, ready, empty, failed: each is seen, announced, told to style sheets and told to the host's scripts. */
import { expect } from '@open-wc/testing';
import { PartnerContentFailedEvent, PartnerContentLoadedEvent } from '../../../src/index.js';
import { createKey, readLog, release, setDocument } from '../../support/test-origins.js';
import { contentElements } from '../support/content-elements.js';
import { readRealContent } from '../support/content.js';
import { findPart, getPart, locate, make, pause, placeHtml, readState, show, until, untilState } from '../support/place.js';
import { isSeen, readFocus, readText } from '../support/read-page.js';
import { watchConsole } from '../support/watch-console.js';

interface Heard {
  loaded: PartnerContentLoadedEvent[];
  failed: PartnerContentFailedEvent[];
}

/** Keeps the events that reach a host's listener outside the element. */
function listen(target: EventTarget): Heard {
  const heard: Heard = { loaded: [], failed: [] };
  target.addEventListener('partner-content-loaded', (event) => heard.loaded.push(event as PartnerContentLoadedEvent));
  target.addEventListener('partner-content-failed', (event) => heard.failed.push(event as PartnerContentFailedEvent));
  return heard;
}

/** Not compared as objects: to print an event or an element takes chai for ever. */
function describeEvent({ bubbles, composed, target }: Event, element: Element): Record<string, boolean> {
  return { bubbles, composed, fromElement: target === element };
}

function makeFallback(): HTMLElement {
  const fallback = document.createElement('p');
  fallback.textContent = 'Meer over onze partnersteden.';
  return fallback;
}

for (const { tag, attributes, shown, empty } of contentElements) {
  describe(`<${tag}>`, () => {
    it('shows the fallback and says that it is loading, then shows the content', async () => {
      const key = createKey();
      const fallback = makeFallback();
      const section = placeHtml();
      const heard = listen(section);
      const element = await show(tag, { ...attributes, src: locate('held', key) }, { parent: section, children: [fallback] }, 'loading');
      const status = getPart(element, 'status');
      expect(isSeen(fallback)).to.equal(true);
      expect(status.getAttribute('role')).to.equal('status');
      expect(readText(status)).to.equal('Wordt geladen…');
      expect(isSeen(status)).to.equal(true);
      expect(heard.loaded.length + heard.failed.length).to.equal(0);
      await release(key);
      await untilState(element, 'ready');
      expect(readText(element)).to.include(shown);
      expect(isSeen(fallback)).to.equal(false);
      expect(getPart(element, 'status') === status, 'one live region says it all').to.equal(true);
      expect(readText(status)).to.equal('');
      expect(findPart(element, 'retry')).to.equal(undefined);
    });

    it('tells once that content is shown, with the content', async () => {
      const section = placeHtml();
      const heard = listen(section);
      const element = await show(tag, { ...attributes, src: locate('ok', createKey()) }, { parent: section });
      await pause(200);
      expect(heard.failed.length).to.equal(0);
      expect(heard.loaded.length).to.equal(1);
      const [event] = heard.loaded;
      expect(event instanceof PartnerContentLoadedEvent).to.equal(true);
      expect(describeEvent(event!, element)).to.deep.equal({ bubbles: true, composed: true, fromElement: true });
      const { $schema, ...content } = readRealContent() as unknown as Record<string, unknown>;
      expect($schema).to.be.a('string');
      expect(event?.content).to.deep.equal(content);
    });

    it('says in a sentence that the content cannot be had, keeps the fallback and offers another try', async () => {
      const said = watchConsole();
      const key = createKey();
      const fallback = makeFallback();
      const section = placeHtml();
      const heard = listen(section);
      const src = locate('status?code=404', key);
      const element = await show(tag, { ...attributes, src }, { parent: section, children: [fallback] }, 'failed');
      expect(isSeen(fallback)).to.equal(true);
      expect(readText(getPart(element, 'status'))).to.equal('De gegevens zijn niet te lezen.');
      expect(getPart(element, 'status').getAttribute('role')).to.equal('status');
      expect(isSeen(getPart(element, 'status'))).to.equal(true);
      const retry = getPart(element, 'retry');
      expect(retry.localName).to.equal('button');
      expect(readText(retry)).to.equal('Opnieuw proberen');
      expect(isSeen(retry)).to.equal(true);
      expect(heard.loaded.length).to.equal(0);
      expect(heard.failed.length).to.equal(1);
      const [event] = heard.failed;
      expect(event instanceof PartnerContentFailedEvent).to.equal(true);
      expect(describeEvent(event!, element)).to.deep.equal({ bubbles: true, composed: true, fromElement: true });
      expect(event?.error.reason).to.equal('status');
      expect(event?.error.status).to.equal(404);
      await until(() => said.messages.length > 0, 'the developer is told');
      await pause(100);
      expect(said.messages, said.messages.join('\n')).to.have.length(1);
      expect(said.errors[0]).to.include(src).and.to.include('404');
    });

    it('tries again when the visitor asks, and shows what then comes', async () => {
      watchConsole();
      const key = createKey();
      const src = locate('sequence?steps=status:404,ok', key);
      const section = placeHtml();
      const heard = listen(section);
      const element = await show(tag, { ...attributes, src }, { parent: section }, 'failed');
      getPart(element, 'retry').click();
      await untilState(element, 'ready');
      expect(readText(element)).to.include(shown);
      expect(heard.failed.length).to.equal(1);
      expect(await readLog(key)).to.have.length(2);
    });

    it('tells of each failure when it fails again', async () => {
      watchConsole();
      const section = placeHtml();
      const heard = listen(section);
      const element = await show(tag, { ...attributes, src: locate('html', createKey()) }, { parent: section }, 'failed');
      await element.reload();
      await untilState(element, 'failed');
      expect(heard.failed.map(({ error }) => error.reason)).to.deep.equal(['html', 'html']);
    });

    it('does not lose the focus of the visitor who tries again', async () => {
      watchConsole();
      const element = await show(tag, { ...attributes, src: locate('status?code=404', createKey()) }, {}, 'failed');
      getPart(element, 'retry').focus();
      getPart(element, 'retry').click();
      await element.reload();
      await untilState(element, 'failed');
      expect(readFocus() === getPart(element, 'retry')).to.equal(true);
    });

    if (empty) {
      it('says that there is nothing yet, and keeps the fallback', async () => {
        const fallback = makeFallback();
        const section = placeHtml();
        const heard = listen(section);
        const element = await show(tag, attributes, { data: empty.content, parent: section, children: [fallback] }, 'empty');
        expect(readText(getPart(element, 'status'))).to.equal(empty.message);
        expect(isSeen(getPart(element, 'status'))).to.equal(true);
        expect(getPart(element, 'status').getAttribute('role')).to.equal('status');
        expect(isSeen(fallback)).to.equal(true);
        expect(findPart(element, 'retry')).to.equal(undefined);
        expect(heard.failed.length).to.equal(0);
      });

      it('shows content as soon as there is some', async () => {
        const key = createKey();
        await setDocument(key, empty.content);
        const element = await show(tag, { ...attributes, src: locate('ok', key) }, {}, 'empty');
        await setDocument(key, readRealContent());
        await element.reload();
        await untilState(element, 'ready');
        expect(readText(element)).to.include(shown);
      });
    }

    it('is in one state at a time', async () => {
      watchConsole();
      const states = ['loading', 'ready', 'empty', 'failed'];
      const element = await show(tag, { ...attributes, src: locate('html', createKey()) }, {}, 'failed');
      expect(states.filter((state) => element.matches(`:state(${state})`))).to.deep.equal(['failed']);
      element.src = locate('ok', createKey());
      await untilState(element, 'ready');
      expect(states.filter((state) => element.matches(`:state(${state})`))).to.deep.equal(['ready']);
    });

    it('shows nothing when the host hides it', async () => {
      const element = await show(tag, { ...attributes, hidden: '' }, { data: readRealContent() });
      expect(isSeen(element)).to.equal(false);
    });

    it('does nothing while it is not on the page', async () => {
      const key = createKey();
      const element = make(tag, { ...attributes, src: locate('ok', key) });
      await pause(50);
      expect(await readLog(key)).to.have.length(0);
      placeHtml().append(element);
      await untilState(element, 'ready');
      expect(await readLog(key)).to.have.length(1);
    });

    it('has its own shadow root with one element in it, which a host may style', async () => {
      const element = await show(tag, attributes, { data: readRealContent() });
      const frames = [...element.shadowRoot!.children].filter((child) => child.localName !== 'style');
      expect(frames.flatMap((frame) => [...frame.children]).map((root) => root.part.contains('base'))).to.deep.equal([true]);
    });
  });
}

describe('a sentence for the visitor', () => {
  const cases: [path: string, sentence: string, retry: boolean][] = [
    ['html', 'De gegevens zijn niet te lezen.', true],
    ['truncated', 'De gegevens zijn niet te lezen.', true],
    ['status?code=410', 'De gegevens zijn niet te lezen.', true],
  ];
  for (const [path, sentence, retry] of cases) {
    it(`answers ${path}`, async () => {
      watchConsole();
      const card = await show('partner-city-card', { city: 'dalian', src: locate(path, createKey()) }, {}, 'failed');
      expect(readText(getPart(card, 'status'))).to.equal(sentence);
      expect(!!findPart(card, 'retry')).to.equal(retry);
    });
  }

  for (const src of ['javascript:alert(1)', 'ftp://example.org/x.json', 'file:///etc/passwd', 'blob:x', 'http://']) {
    it(`refuses src="${src}" without a request, and names the remedy`, async () => {
      const said = watchConsole();
      const section = placeHtml();
      const heard = listen(section);
      const card = await show('partner-city-card', { city: 'dalian', src }, { parent: section }, 'failed');
      expect(heard.failed.map(({ error }) => error.reason)).to.deep.equal(['address']);
      expect(findPart(card, 'retry')).to.equal(undefined);
      expect(readText(getPart(card, 'status'))).to.equal('De gegevens zijn niet te lezen.');
      await until(() => said.errors.length > 0, 'the developer is told');
      expect(said.errors[0]).to.include('src').and.to.match(/http/);
    });
  }

  for (const [tag, attributes] of [
    ['partner-city-card', { city: 'atlantis' }], ['partner-activity-list', { city: 'atlantis' }], ['partner-cities', { cities: 'dalian atlantis' }],
    ['partner-city-card', {}],
  ] as const) {
    it(`names a city that does not exist: <${tag} ${Object.entries(attributes).join(' ')}>`, async () => {
      const said = watchConsole();
      const section = placeHtml();
      const heard = listen(section);
      // Told once for each document: this one nobody has seen before.
      const data = { cities: [{ id: `dalian-${crypto.randomUUID()}`, name: 'Dalian' }, { id: 'dalian', name: 'Dalian' }] };
      const element = await show(tag, attributes, { data, parent: section }, 'failed');
      expect(readText(getPart(element, 'status'))).to.equal('Deze partnerstad staat niet in de gegevens.');
      expect(findPart(element, 'retry')).to.equal(undefined);
      expect(heard.failed.map(({ error }) => error.reason)).to.deep.equal(['city']);
      await until(() => said.errors.length > 0, 'the developer is told');
      expect(said.errors).to.have.length(1);
      expect(said.errors[0]).to.include('dalian');
      if (Object.keys(attributes).length > 0) expect(said.errors[0]).to.include('atlantis');
    });
  }

  it('follows a city that comes after all', async () => {
    watchConsole();
    const card = await show('partner-city-card', { city: 'atlantis' }, { data: readRealContent() }, 'failed');
    card.city = 'dalian';
    await untilState(card, 'ready');
    expect(readText(getPart(card, 'heading'))).to.equal('Dalian');
    expect(readState(card)).to.equal('ready');
  });
});
