/** One sample of each kind, in a browser that is told to be slow where that is meant. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A phone on a slow line: 150 ms round trip, 1.6 Mbit/s, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SLOWER = 4;

const withPage = async <T>(browser: Browser, use: (page: Page, session: CDPSession) => Promise<T>): Promise<T> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 1000 });
    // tsx keeps the names of functions by a helper, which a page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    return await use(page, await page.createCDPSession());
  } finally {
    await context.close();
  }
};

/** Notes, in every frame, when its largest text was drawn, and how far anything moved. */
const observe = (): void => {
  const seen = ((window as unknown as { seen: object }).seen = { painted: 0, shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.painted = performance.timeOrigin + entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

export interface Painted {
  /** Milliseconds from the start of navigation until the longest text is drawn. */
  painted: number;
  /** Cumulative layout shift. */
  shift: number;
}

const visitSlowly = async (page: Page, session: CDPSession, url: string): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await new Promise((resolve) => setTimeout(resolve, 500));
};

export const measurePaint = (browser: Browser, url: string): Promise<Painted> =>
  withPage(browser, async (page, session) => {
    await page.evaluateOnNewDocument(observe);
    await visitSlowly(page, session, url);
    const start = await page.evaluate(() => performance.timeOrigin);
    const frames = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => (window as unknown as { seen: { painted: number; shift: number } }).seen)),
    );
    return {
      painted: Math.max(...frames.map(({ painted }) => painted)) - start,
      shift: frames.reduce((sum, { shift }) => sum + shift, 0),
    };
  });

/** Looks each frame for the last activity of the list, and notes when the frame with it was drawn. */
const watchForLast = (activity: string): void => {
  const look = (): void => {
    const elements = [...(document.body?.children ?? [])];
    if (elements.some(({ shadowRoot }) => shadowRoot?.textContent.includes(activity))) {
      requestAnimationFrame(() => setTimeout(() => ((window as unknown as { last: number }).last = performance.now())));
    } else requestAnimationFrame(look);
  };
  look();
};

/** Milliseconds from the start of navigation until the card and the list are drawn, to their last activity. */
export const measureWhole = (browser: Browser, url: string, activity: string): Promise<number> =>
  withPage(browser, async (page, session) => {
    await page.evaluateOnNewDocument(watchForLast, activity);
    await visitSlowly(page, session, url);
    return page.evaluate(() => (window as unknown as { last: number }).last);
  });

export interface Work {
  /** Milliseconds of script and layout. */
  time: number;
  /** Milliseconds of the longest task. */
  longest?: number;
}

/** What to make, with the page's own elements. */
export interface CardWork {
  tag: string;
  count: number;
  document: string;
}

/** Makes many cards, and then changes the language of all. */
export const measureCards = (browser: Browser, url: string, work: CardWork): Promise<{ render: Work; language: Work }> =>
  withPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle0' });
    return page.evaluate(async ({ tag, count, document: address }) => {
      const data: unknown = await (await fetch(address)).json();
      await customElements.whenDefined(tag);
      const main = document.querySelector('main')!;
      const lastText = (): string => [...main.children].at(-1)?.shadowRoot?.textContent ?? '';
      const until = async (text: string): Promise<void> => {
        while (!lastText().includes(text)) await new Promise((resolve) => setTimeout(resolve));
        void document.body.offsetHeight;
      };
      const make = (index: number): Element => {
        const element = document.createElement(tag) as HTMLElement & { data: unknown };
        element.setAttribute('city', `city-${index}`);
        element.data = data;
        return element;
      };
      // Everything warm and loaded: words, what comes later, compiled code.
      for (const language of ['en', 'nl']) {
        document.documentElement.lang = language;
        main.replaceChildren(make(0));
        await until(language === 'en' ? 'City 0' : 'Stad 0');
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      main.replaceChildren();
      const rendering = performance.now();
      main.append(...Array.from({ length: count }, (_, index) => make(index)));
      await until(`Stad ${count - 1}`);
      const render = performance.now() - rendering;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const switching = performance.now();
      document.documentElement.lang = 'en';
      // The hand-written cards do not notice; ours do.
      if (tag === 'hand-card') for (const element of main.children) (element as unknown as { render(): void }).render();
      await until(`City ${count - 1}`);
      return { render: { time: render }, language: { time: performance.now() - switching } };
    }, work as never);
  });

/** The first screen of a long list, and the longest task until all of it is there. */
export const measureList = (browser: Browser, url: string, kind: 'ours' | 'plain'): Promise<Work> =>
  withPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle0' });
    return page.evaluate(async (kind) => {
      const data = (await (await fetch('/many-activities.json')).json()) as { cities: { activities: unknown[] }[] };
      const element = document.createElement(kind === 'ours' ? 'partner-activity-list' : 'lit-map') as HTMLElement & Record<string, unknown>;
      let longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: 'longtask' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const start = performance.now();
      if (kind === 'ours') {
        element.setAttribute('city', 'big');
        element.data = data;
      } else element.activities = data.cities[0]!.activities;
      document.querySelector('main')!.append(element);
      while (!element.shadowRoot?.querySelector('li')) await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const time = performance.now() - start;
      while (element.shadowRoot!.querySelectorAll('li').length < 10_000) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { time, longest };
    }, kind);
  });

/** Bytes of heap before and after a thousand cards came and went twenty times. */
export const measureMemory = (browser: Browser, url: string): Promise<{ before: number; after: number }> =>
  withPage(browser, async (page, session) => {
    await page.goto(url, { waitUntil: 'networkidle0' });
    const cycle = (times: number): Promise<void> =>
      page.evaluate(async (times) => {
        const data: unknown = ((window as unknown as { data: unknown }).data ??= await (await fetch('/many-cities.json')).json());
        const main = document.querySelector('main')!;
        for (let round = 0; round < times; round++) {
          const cards = Array.from({ length: 1000 }, (_, index) => {
            const card = document.createElement('partner-city-card') as HTMLElement & { data: unknown; updateComplete: Promise<boolean> };
            card.setAttribute('city', `city-${index}`);
            card.data = data;
            return card;
          });
          main.append(...cards);
          await Promise.all(cards.map((card) => card.updateComplete));
          await new Promise((resolve) => setTimeout(resolve, 100));
          main.replaceChildren();
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
      }, times);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.enable');
      for (let round = 0; round < 4; round++) {
        await session.send('HeapProfiler.collectGarbage');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    // Until the engine has compiled all that it will: its code counts as heap too.
    await cycle(10);
    const before = await heap();
    await cycle(20);
    return { before, after: await heap() };
  });
