/** The catalogue of messages: whole in both languages, and nothing of one language left in the other. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { guessLanguage } from '../../../src/check/guess-language.js';
import { definitions } from '../../../src/content/schema.js';
import { en as check } from '../../../src/messages/en/check.js';
import { chooseMessageLanguage } from '../../../src/messages/language.js';
import type { Messages } from '../../../src/messages/language.js';

const folder = new URL('../../../src/messages/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'language.ts');
const topics = await Promise.all(
  names.map(async (name): Promise<[name: string, Messages<unknown>]> => {
    const module = (await import(new URL(name, folder).href)) as Record<string, Messages<unknown>>;
    return [name.replace('.ts', ''), Object.values(module)[0]!];
  }),
);

/** Stands for what is filled in, be it a text, a number, a list or an object with values by name. */
const createFiller = (mark: string): unknown =>
  new Proxy(Object(`«${mark}»`) as object, {
    get: (text, key) => {
      const list = [`«${mark}»`];
      const holder = key in text ? text : key in list ? list : undefined;
      if (!holder) return typeof key === 'symbol' ? undefined : `«${mark}.${key}»`;
      const value = Reflect.get(holder, key) as unknown;
      return typeof value === 'function' ? (value.bind(holder) as unknown) : value;
    },
  });

/** Messages by their path, with «1», «2» where something is filled in. */
const listMessages = (part: unknown, path = ''): [path: string, message: string][] => {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'function') {
    return Object.entries(part as object).flatMap(([key, value]) => listMessages(value, `${path}.${key}`));
  }
  const fill = part as (...values: unknown[]) => unknown;
  const message = fill(...Array.from({ length: fill.length }, (_, index) => createFiller(String(index + 1))));
  // A topic may also know what is read, such as "yes" and "ja".
  return typeof message === 'string' ? [[path, message]] : [];
};

const listFilled = (message: string): string[] => [...new Set(message.match(/«[^»]*»/g))].sort();

/** The words of a message, without what it quotes, what is typed and what is filled in. */
const listWords = (message: string): string[] =>
  message
    .replace(/"[^"]*"|«[^»]*»|--[\w-]+|\S*[/\\]\S*|[{[] .* [}\]]/g, ' ')
    .toLowerCase()
    .match(/[\p{L}’']{2,}/gu) ?? [];

/** Words that English and Dutch share, and terms that editors meet in both. */
const shared = new Set(
  `of in is was en open true false null json html xml zip pdf gzip png gif svg jpeg webp avif utf iana iso mb kb max max-bytes
  document contact office plus computer browsers browser server servers status letter letters site sites internet https
  mailto pixels tab west begin script scripts index element template url hashes shadow plain schema schema.org org hreflang
  oembed links link content security policy txt partner cities city card activity list check prerender publish embed images
  br gz bytes ctrl text github pull request object file line column path name severity code message allowed suggestion
  latitude longitude backslash cards activities country kind date hans nl zh ten server's map als ld`.split(/\s+/),
);

describe('the catalogue of messages', () => {
  for (const [name, topic] of topics) {
    const english = new Map(listMessages(topic.en));
    const dutch = new Map(listMessages(topic.nl));

    it(`has the same messages in both languages: ${name}`, () => {
      assert.deepEqual([...dutch.keys()], [...english.keys()]);
      assert.ok(english.size > 0);
      for (const [path, message] of [...english, ...dutch]) assert.match(message, /\S/, path);
    });

    it(`fills the same into both languages: ${name}`, () => {
      for (const [path, message] of english) assert.deepEqual(listFilled(dutch.get(path)!), listFilled(message), path);
    });

    it(`has no message in the wrong language: ${name}`, () => {
      for (const [path, message] of dutch) assert.notEqual(guessLanguage(message, 1), 'en', path);
      for (const [path, message] of english) assert.notEqual(guessLanguage(message, 1), 'nl', path);
    });
  }

  it('has no English word in what the check says in Dutch', () => {
    for (const [name, topic] of topics.filter(([name]) => /^(?:check|check-command|command-line|options|file-errors|publish|prerender)$/.test(name))) {
      const english = new Set(listMessages(topic.en).flatMap(([, message]) => listWords(message)));
      const left = listMessages(topic.nl).flatMap(([path, message]) =>
        listWords(message).flatMap((word) => (english.has(word) && !shared.has(word) ? [`${name}${path}: ${word}`] : [])),
      );
      assert.deepEqual(left, []);
    }
  });

  it('has a name and a form for each kind of value in the schema', () => {
    const kinds = Object.entries(definitions).flatMap(([name, { type }]) => ((type as string) === 'strict_object' ? [] : [name]));
    assert.deepEqual(kinds.filter((kind) => !(kind in check.things) || !(kind in check.forms)), []);
  });

  it('is in the language that is asked for, however systems write it', () => {
    const asked = ['nl', 'nl_NL.UTF-8', 'nl-BE', 'NL', 'en_GB', 'de_DE.UTF-8', 'C', 'POSIX', 'C.UTF-8', ''];
    assert.deepEqual(
      asked.map((tag) => chooseMessageLanguage(tag)),
      ['nl', 'nl', 'nl', 'nl', 'en', 'en', 'en', 'en', 'en', 'en'],
    );
  });
});
