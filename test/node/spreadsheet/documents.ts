/** Documents made by chance from the schema: each field that is in it, and whatever strings people and programs write. */
import fc from 'fast-check';
import { kindOf, unwrap } from '../../../src/check/document.js';
import type { SchemaNode } from '../../../src/check/document.js';
import { contentSchema } from '../../../src/content/schema.js';

/** What has gone wrong in spreadsheets before, or may. */
const awkward = [
  '007', '1e5', '2025-03', '31-3-2025', '12,5', '1.234', 'TRUE', 'waar', 'null', '#N/A', '#REF!',
  '=1+1', '+31 53 481 81 81', '-5', '@SUM(A1)', "'=1", "''", "'", '\t=1', ' =1', '|cmd', '＝1',
  'a\nb', 'a\r\nb', 'a\rb', '\nb', 'a\n', ' a ', 'a\tb', '\u00a0a', '"', '""', 'a"b', 'a;b', 'a,b', 'a|b', ';', ',',
  '_x000D_', '_x0041_', '_x005F_x0041_', '<b>&amp;</b>', ']]>', '\u0001', '\u0000a', '\u007f', '\ud800', '\ufffe', '\ufeffa', 'a\u2028b',
  '大连', '👩‍👩‍👧‍👦', 'مرحبا', '\u202eabc', 'é', 'e\u0301', 'İ', 'ß', '__proto__', 'constructor', 'sep=;', '#order', '(nl)', 'alle talen',
];

const anyString = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', "'", ';', ',', '\n', '\r', '\t', ' ', '=', '_', 'x', '0', 'D', 'a', '|') }),
);

/** A text of the schema: one with something to see in it. */
const filled = anyString.filter((text) => /\S/.test(text));

const id = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3}){0,2}$/);
const languageTag = fc.constantFrom('nl', 'en', 'de', 'zh', 'zh-Hans', 'ar', 'pt_BR', 'zh_CN.UTF-8', 'nl@euro', 'de.(x)');
const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
const day = fc.tuple(fc.integer({ min: 1000, max: 9999 }), digits(1, 12), digits(1, 28)).map((parts) => parts.join('-'));
const time = fc.tuple(digits(0, 23), digits(0, 59)).map((parts) => parts.join(':'));
const date = fc.oneof(day, day.map((text) => text.slice(0, 7)), day.map((text) => text.slice(0, 4)));

/** Strings by their name in the schema's definitions. */
const strings: Record<string, fc.Arbitrary<unknown>> = {
  id,
  languageTag,
  text: fc.oneof(filled, fc.dictionary(languageTag, filled, { minKeys: 1, maxKeys: 4 })),
  address: fc.oneof(fc.webUrl(), fc.constantFrom('images/bay.svg', 'mailto:a@b.nl', 'a, b;c.html', ' https://example.org/ ')),
  date,
  moment: fc.oneof(date, fc.tuple(day, time).map((parts) => parts.join('T'))),
  time,
  timeZone: fc.constantFrom('Europe/Amsterdam', 'Asia/Kathmandu', 'America/St_Johns'),
  country: fc.constantFrom('NL', 'US', 'CN'),
  emailAddress: fc.constantFrom('a@example.org'),
  phoneNumber: fc.constantFrom('+31 53 481 81 81', '053 4818181', '007 007'),
};

const numberOf = ({ pipe = [] }: SchemaNode): fc.Arbitrary<number> => {
  const limit = (type: string): number => Number(pipe.find((part) => part.type === type)?.requirement);
  const [min, max] = [limit('min_value'), limit('max_value')];
  return pipe.some(({ type }) => type === 'integer')
    ? fc.integer({ min, max })
    : fc.oneof(fc.double({ min, max, noNaN: true }).map((number) => number + 0), fc.constantFrom(6.893, 52.2, 1e-7));
};

/** Fields in any order: a document need not have them in that of the schema. */
const shuffle = (fields: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(fields) },
    fc.shuffledSubarray(Object.keys(fields), { minLength: Object.keys(fields).length }).map((names) =>
      Object.fromEntries(names.map((name) => [name, fields[name]])),
    ),
  );

const arbitraryOf = (entry: SchemaNode): fc.Arbitrary<unknown> => {
  const schema = unwrap(entry);
  const known = strings[kindOf(schema)];
  if (known) return known;
  switch (schema.type) {
    case 'strict_object': {
      const entries = Object.entries(schema.entries!);
      const requiredKeys = entries.flatMap(([name, { type }]) => (type === 'optional' ? [] : [name]));
      const model = Object.fromEntries(entries.map(([name, child]) => [name, arbitraryOf(child)]));
      return fc.record(model, { requiredKeys, noNullPrototype: true }).chain(shuffle);
    }
    case 'array': {
      const item = unwrap(schema.item!);
      const hasIds = item.entries?.['id'] !== undefined;
      return hasIds
        ? fc.uniqueArray(arbitraryOf(item), { maxLength: 3, selector: (part) => (part as { id: string }).id })
        : fc.array(arbitraryOf(item), { maxLength: 3 });
    }
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...schema.options!);
    default:
      return filled;
  }
};

/** Documents that the schema accepts. */
export const validDocument = arbitraryOf(contentSchema as unknown as SchemaNode) as fc.Arbitrary<Record<string, unknown>>;

/** Documents with parts that the schema does not know, or not so: they have rows, but some of it has no cell. */
export const oddDocument = fc
  .tuple(validDocument, fc.array(fc.tuple(fc.nat(), fc.constantFrom('news', 'name', 'region', 'a b', '__proto__', 'themes', 'population', 'links', '$x'), fc.jsonValue()), { maxLength: 4 }))
  .map(([document, changes]) => {
    const cities = document['cities'] as Record<string, unknown>[];
    for (const [number, name, value] of changes) {
      const parts = [document, ...cities];
      // A list of themes must stay one of parts with identifiers.
      const part = parts[name === 'themes' ? 1 + (number % cities.length) : number % parts.length];
      if (part) Object.defineProperty(part, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return document;
  });
