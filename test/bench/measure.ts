/** One sample of each kind, in a browser that is told to be slow where that is meant. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { sum } from 'simple-statistics';

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

/** What a frame tells of itself. */
interface Report {
  /** Each time that a larger text than before was painted: when, and its area in square pixels. */
  paints: { time: number; area: number }[];
  shift: number;
}

/** Collects the report in every frame, from before its first script. */
const observe = (): void => {
  const report: Report = { paints: [], shift: 0 };
  (window as unknown as { report: Report }).report = report;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { size: number })[]) {
      report.paints.push({ time: performance.timeOrigin + entry.startTime, area: entry.size });
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) report.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** The report, and the bytes of each script that was loaded, by its address. */
const readReport = (): Report & { scripts: Record<string, number> } => ({
  ...(window as unknown as { report: Report }).report,
  scripts: Object.fromEntries(
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, encodedBodySize }) => [name, encodedBodySize]),
  ),
});

/**
 * The longest text of the card, and that of the list, cover more than this, and nothing else does: so the browser
 * itself tells when each was painted, also in shadow roots. The list is never painted before the card: that would be
 * a layout shift.
 */
const CARD_AREA = 30_000;
const LIST_AREA = 65_000;

export interface Visit {
  /** Milliseconds from the start of navigation until the card is painted. */
  card: number;
  /** The same, until the list is painted too. */
  list: number;
  /** Cumulative layout shift, of the text below the widget too. */
  shift: number;
  /** Compressed bytes of all scripts that were loaded. */
  bytes: number;
}

/** Opens a page for the first time, slowly, and waits until nothing happens any more. */
export const measureVisit = (browser: Browser, url: string): Promise<Visit> =>
  withPage(browser, async (page, session) => {
    // All of it is in view, with the text below: what is out of view counts neither as painted nor as moved.
    await page.setViewport({ width: 800, height: 1600 });
    await page.evaluateOnNewDocument(observe);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'networkidle0' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const start = await page.evaluate(() => performance.timeOrigin);
    const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(readReport)));
    const findPaint = (area: number): number => {
      const times = frames.flatMap(({ paints }) => paints.filter((paint) => paint.area > area).map(({ time }) => time));
      if (!times[0]) throw new Error(`${url} did not paint what is measured: ${JSON.stringify(frames)}`);
      return Math.min(...times) - start;
    };
    return {
      card: findPaint(CARD_AREA),
      list: findPaint(LIST_AREA),
      shift: sum(frames.map(({ shift }) => shift)),
      bytes: sum(frames.flatMap(({ scripts }) => Object.values(scripts))),
    };
  });

/** What to make, with the page's own elements. */
export interface CardWork {
  tag: string;
  count: number;
  document: string;
}

/** Makes many cards, and then changes the language of all: milliseconds of script and layout of each. */
export const measureCards = (browser: Browser, url: string, work: CardWork): Promise<{ render: number; language: number }> =>
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
      // Both languages once, so that everything is loaded and compiled.
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
      return { render, language: performance.now() - switching };
    }, work as never);
  });

/** Milliseconds until the first screen of a long list is there, and of the longest task until all of it is. */
export const measureList = (browser: Browser, url: string, kind: 'ours' | 'plain'): Promise<{ time: number; longest: number }> =>
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
    await cycle(40);
    const before = await heap();
    await cycle(20);
    return { before, after: await heap() };
  });
