/**
 * Every fault of the fault server, against elements on one page: what is shown, how many requests were made, how long it
 * took, and that nothing else on the page changed. The table stands in the test's output.
 *
 * A browser opens six connections to one origin: the faults that never end go to the other origin, so that they do not
 * hold the rest up, and those with large bodies or many redirects follow each other.
 */
import { expect } from '@open-wc/testing';
import { faults, listAddedHeaders } from '../../support/faults.js';
import type { Fault, Outcome } from '../../support/faults.js';
import { createKey, origins, readLog } from '../../support/test-origins.js';
import { contentElements } from '../support/content-elements.js';
import { findPart, make, placeHtml } from '../support/place.js';
import { isSeen, readText } from '../support/read-page.js';

interface Row {
  outcome: Outcome | 'nothing';
  requests: number;
  added: string[];
  milliseconds: number;
  sentence: string;
  fallbackSeen: boolean;
  retry: boolean;
}

const rows = new Map<string, Row>();
const changes: string[] = [];
const PATIENCE = 12_000;
const waiting = new Set(['timeout-before', 'timeout-inside', 'drip']);
const heavy = new Set(['redirect-loop', 'gzip-bomb', 'huge', 'huge-chunked', 'endless', 'nesting-bomb']);
const swapped = { ...origins, main: origins.other, other: origins.main };

async function meet(fault: Fault, index: number, section: HTMLElement): Promise<void> {
  const key = createKey();
  const { tag, attributes } = contentElements[index % contentElements.length]!;
  const fallback = document.createElement('p');
  fallback.textContent = 'fallback';
  const src = fault.url(waiting.has(fault.name) ? swapped : origins, key);
  const element = make(tag, { ...attributes, src }, { children: [fallback] });
  const start = performance.now();
  const outcome = await new Promise<Row['outcome']>((resolve) => {
    setTimeout(() => resolve('nothing'), PATIENCE);
    element.addEventListener('partner-content-loaded', () => resolve('content'), { once: true });
    element.addEventListener('partner-content-failed', ({ error }) => resolve(error.reason), { once: true });
    section.append(element);
  });
  const milliseconds = Math.round(performance.now() - start);
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const log = await readLog(key);
  rows.set(fault.name, {
    outcome,
    requests: log.filter(({ hop }) => hop === 0).length,
    added: log.flatMap(listAddedHeaders),
    milliseconds,
    sentence: outcome === 'content' ? 'the content' : readText(findPart(element, 'status')),
    fallbackSeen: isSeen(fallback),
    retry: isSeen(findPart(element, 'retry')),
  });
}

function describeRecord({ type, target, attributeName }: MutationRecord): string {
  return `${type} of <${(target as Element).localName ?? target.nodeName}> ${attributeName ?? ''}`;
}

function printTable(): void {
  const lines = faults.map(({ name, description }) => {
    const { outcome, requests, milliseconds, sentence } = rows.get(name)!;
    const cells = [description.padEnd(36), outcome.padEnd(8), String(requests).padStart(8), `${milliseconds} ms`.padStart(9)];
    return `${cells.join(' | ')} | ${sentence}`;
  });
  const heads = ['fault'.padEnd(36), 'outcome '.padEnd(8), 'requests', 'time'.padStart(9), 'shown'].join(' | ');
  console.log(`Faults, and what came of them\n${heads}\n${lines.join('\n')}\nchanges elsewhere on the page: ${changes.length}`);
}

describe('a fault', () => {
  before(async function meetAll() {
    this.timeout(60_000);
    const original = { error: console.error, warn: console.warn };
    console.error = console.warn = () => undefined;
    const section = placeHtml('<h1>Host page</h1><p style="color: red">Text</p>');
    const sections = faults.map(() => section.appendChild(document.createElement('div')));
    const globals = Object.getOwnPropertyNames(globalThis).sort().join();
    const hostPart = (): string => document.head.outerHTML + section.firstElementChild!.outerHTML + document.documentElement.className;
    const before = hostPart();
    const observer = new MutationObserver((records) => {
      // Each element is put into a section of its own by this test.
      changes.push(...records.filter(({ target, type }) => !(type === 'childList' && sections.includes(target as HTMLDivElement))).map(describeRecord));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const run = (chosen: (fault: Fault) => boolean): Promise<void>[] =>
      faults.flatMap((fault, index) => (chosen(fault) ? [meet(fault, index, sections[index]!)] : []));
    await Promise.all(run(({ name }) => !heavy.has(name)));
    for (const name of heavy) await Promise.all(run((fault) => fault.name === name));
    observer.disconnect();
    if (hostPart() !== before) changes.push('the host page');
    if (Object.getOwnPropertyNames(globalThis).sort().join() !== globals) changes.push('global names');
    Object.assign(console, original);
    printTable();
  });

  for (const { name, description, outcomes, requests: [fewest, most] } of faults) {
    it(`like ${description} is answered as it should be`, () => {
      const row = rows.get(name)!;
      expect(outcomes, `outcome ${row.outcome}`).to.include(row.outcome);
      expect(row.requests, 'requests').to.be.within(fewest, most);
      expect(row.added, 'headers of our own').to.deep.equal([]);
      expect(row.fallbackSeen, 'the fallback is there').to.equal(row.outcome !== 'content');
      expect(row.retry, 'a retry is offered').to.equal(row.outcome !== 'content' && row.outcome !== 'size');
      expect(row.sentence).to.match(/^(?:the content|De gegevens zijn (?:nu niet te bereiken|niet te lezen|te groot)\.)$/);
    });
  }

  it('changes nothing else on the page', () => {
    expect(changes).to.deep.equal([]);
  });
});
