/** Whatever the content is: no exception, no word of a programmer, no element or attribute that no template writes. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contentElements } from '../support/content-elements.js';
import { readRealContent, realDocument } from '../support/content.js';
import { place, readState, settle, untilState } from '../support/place.js';
import { watchConsole } from '../support/watch-console.js';
import { documents, json, strings } from './documents.js';
import { regressions } from './regressions.js';
import { listForeign, readAll } from './rendered.js';

const numRuns = 60;
const words = ['undefined', 'NaN', '[object Object]', '[object'];

type Path = (string | number)[];

/** Where the real content has strings that people read or follow, or any strings. */
function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]));
}

function replace(content: object, path: Path, value: unknown): void {
  let at = content as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1)!] = value;
}

const allPaths = listPaths(JSON.parse(realDocument));
/** The identifiers and references hold the document together: with them changed, little is shown. */
const fieldPaths = allPaths.filter((path) => path.at(-1) !== 'id' && !path.includes('organisations') && !/^\$/.test(String(path[0])));

const changed = (paths: Path[], value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.constantFrom(...paths), value), { minLength: 1, maxLength: 40 }).map((changes) => {
    const content = readRealContent();
    for (const [path, value] of changes) {
      try {
        replace(content, path, value);
      } catch {
        // What was around it is gone already.
      }
    }
    return content;
  });

const everyText = strings.map((value) => {
  const content = readRealContent();
  for (const path of fieldPaths) replace(content, path, value);
  return content;
});

const asText = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => arbitrary.map((value) => JSON.stringify(value) ?? '');

const kinds: [name: string, content: fc.Arbitrary<unknown>][] = [
  ['any JSON value', json],
  ['any JSON value, as text', asText(json)],
  ['any text', strings],
  ['documents that are nearly right', documents],
  ['documents that are nearly right, as text', asText(documents)],
  ['the real document with any string in some fields', changed(fieldPaths, strings)],
  ['the real document with anything anywhere', changed(allPaths, json)],
  ['the real document with one string in all fields', everyText],
];

const faults: string[] = [];
const onError = ({ message }: ErrorEvent): number => faults.push(message);
const onRejection = ({ reason }: PromiseRejectionEvent): number => faults.push(`rejected: ${reason}`);

function writeInput(content: unknown): string {
  return typeof content === 'string' ? content : (JSON.stringify(content) ?? '');
}

describe('any content', () => {
  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  beforeEach(() => void faults.splice(0));

  for (const { tag, attributes } of contentElements) {
    const cities: Record<string, string>[] = tag === 'partner-cities' ? [{ closable: '' }] : [attributes, tag === 'partner-city-card' ? { city: 'a' } : {}];

    /** Elements that are there already: what was shown before must not matter. */
    const placeAll = (): Element[] => cities.map((attributes) => place(tag, { src: '/content/partner-cities.json', ...attributes }));

    const check = async (elements: Element[], content: unknown): Promise<void> => {
      const input = writeInput(content);
      const prototype = Object.getOwnPropertyNames(Object.prototype).join();
      for (const element of elements) {
        // A fresh copy: elements compare by identity.
        Object.assign(element, { data: typeof content === 'object' && content ? structuredClone(content) : content });
        await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
        await settle(element);
        expect(readState(element), 'the state').to.be.oneOf(['ready', 'empty', 'failed', 'loading']);
        expect(element.shadowRoot!.querySelectorAll('[part=base]').length, 'roots').to.equal(1);
        expect(listForeign(element)).to.deep.equal([]);
        const text = readAll(element);
        expect(words.filter((word) => text.includes(word) && !input.includes(word))).to.deep.equal([]);
      }
      expect(faults).to.deep.equal([]);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(prototype);
      expect('polluted' in {}).to.equal(false);
    };

    describe(`<${tag}>`, () => {
      for (const [name, arbitrary] of kinds) {
        it(`stands ${name}`, async function () {
          this.timeout(120_000);
          watchConsole();
          const elements = placeAll();
          await fc.assert(fc.asyncProperty(arbitrary, (content) => check(elements, content)), { numRuns, seed: 2026, endOnFailure: false, interruptAfterTimeLimit: 90_000 });
          await new Promise((resolve) => setTimeout(resolve));
          expect(faults).to.deep.equal([]);
          // It still works after all that.
          for (const element of elements.filter((element) => element.getAttribute('city') !== 'a')) {
            Object.assign(element, { data: readRealContent() });
            await untilState(element, 'ready');
          }
        });
      }

      for (const [name, content] of regressions) {
        it(`stands ${name}`, async () => {
          watchConsole();
          await check(placeAll(), content);
          await new Promise((resolve) => setTimeout(resolve));
          expect(faults).to.deep.equal([]);
        });
      }
    });
  }
});
