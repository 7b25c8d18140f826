/**
 * Documents that fast-check makes up: any JSON, and documents that look right in most places, with any value or any
 * string in the others.
 */
import fc from 'fast-check';
import { kindOf, limitsOf, rootNode } from '../support/fill-schema.js';
import type { Kind, SchemaNode } from '../support/fill-schema.js';

// The same documents in every run, so that a test fails for a change in the code only. To search further: another seed.
fc.configureGlobal({ seed: 2026 });

/** Strings that go wrong elsewhere: markup, addresses, directions, nothing, very long. */
const nastyStrings = [
  '', ' ', '<script>globalThis.attacked = 1</script>', '<img src=x onerror="globalThis.attacked = 1">', '"><svg onload=alert(1)>',
  '${7*7}', '{{7*7}}', '<!--', '-->', ']]>', '&lt;b&gt;', '<?lit$1$?>', 'lit$', 'javascript:globalThis.attacked=1', 'https:', 'http:', '//', 'https://',
  'data:text/html,x', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'NaN', 'null', '[object Object]',
  '\u202Egnp.exe', '\u200B', '\u0000', '\uD800', '\uFEFF', '🏳️‍🌈', 'مدينة', 'a'.repeat(5000), '大'.repeat(500), 'x\ny\tz', '-', '--', 'en-',
];

/** Any string: unicode with lone surrogates too, and the nasty ones. */
export const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...nastyStrings));

const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, -1, 1e400, Number.MAX_SAFE_INTEGER + 1, 0.5));

/** Any JSON value, with keys that matter among the keys. */
export const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    strings, numbers, fc.boolean(), fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('cities', 'id', 'name', 'themes', 'activities', 'nl', 'en', '__proto__', 'constructor', 'data'), strings),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

/** A good value mostly, anything now and then. */
const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 20, arbitrary: good }, { weight: 1, arbitrary: json });

/** An object with these fields, each there or not, and an unknown one now and then. */
const fieldsOf = (fields: Record<string, fc.Arbitrary<unknown>>, ...required: string[]): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, mostly(value)])), {
    requiredKeys: required,
  });

const listOf = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => mostly(fc.array(mostly(item), { maxLength: 3 }));

const ids = fc.oneof({ weight: 10, arbitrary: fc.constantFrom('a', 'b', 'dalian', 'palo-alto', 'x1-2') }, { weight: 1, arbitrary: strings });
const texts = fc.oneof(strings, fc.dictionary(fc.oneof(fc.constantFrom('nl', 'en', 'de', 'zh', 'zh-Hans', 'fr'), strings), strings, { maxKeys: 3 }));
const addresses = fc.oneof(
  fc.webUrl(), strings,
  fc.constantFrom('https:', 'https:/', 'https:?', 'http:x', '//', '/\\', 'mailto:a@b', 'images/x.svg', 'https://[::1]/', 'https:#'),
);
const oneOf = (...values: unknown[]): fc.Arbitrary<unknown> => fc.oneof(fc.constantFrom(...values), strings);

/** Values that are right mostly, of each kind in the schema. */
const valuesOf: Record<Kind, (node: SchemaNode) => fc.Arbitrary<unknown>> = {
  id: () => ids,
  languageTag: () => oneOf('nl', 'en', 'fr', 'x', 'zh_CN.UTF-8'),
  text: () => texts,
  address: () => addresses,
  pictureAddress: () => fc.oneof(addresses, fc.constantFrom('data:image/png;base64,AAAA', 'data:image/svg+xml,x')),
  date: () => oneOf('2025', '2025-02', '2025-02-30', '2024-02-29', '0000', '9999-12-31', '2025-13'),
  moment: () => oneOf('2025', '2025-02-30', '2025-02-28T14:00', '2025-02-30T14:00', '2025-02-28T24:00', '2025-02-28T14', '2024-02-29T23:59'),
  time: () => oneOf('09:00', '17:00', '23:59', '24:00', '9:00'),
  timeZone: () => oneOf('Europe/Amsterdam', 'Asia/Shanghai', 'Nowhere/City', 'UTC', 'Etc/GMT+12', 'local'),
  country: () => oneOf('NL', 'US', 'CN', 'ZZ', 'XX', 'QO', 'nl'),
  emailAddress: () => oneOf('office@example.org', 'office@example', 'a b@example.org', '<a@example.org>'),
  phoneNumber: () => oneOf('+31 00 000 00 00', '112', '0', 'call us', '+1 (709) 555-0142'),
  string: () => strings,
  word: ({ options }) => oneOf(...options!, 'lost'),
  number: (node) => {
    const [min, max] = limitsOf(node);
    return fc.oneof({ weight: 3, arbitrary: fc.integer({ min, max }) }, { weight: 1, arbitrary: fc.double({ min, max }) }, { weight: 1, arbitrary: numbers });
  },
  boolean: () => fc.oneof({ weight: 3, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constantFrom('true', 0, 1, null) }),
};

const valueOf = (node: SchemaNode): fc.Arbitrary<unknown> => {
  const kind = kindOf(node);
  if (kind) return valuesOf[kind](node);
  if (node.wrapped) return valueOf(node.wrapped);
  if (node.item) return listOf(valueOf(node.item));
  // Names with a dollar sign are for editors' programs: the reader leaves them out without a word.
  const entries = Object.entries(node.entries!).filter(([name]) => !name.startsWith('$'));
  const required = entries.filter(([, entry]) => !entry.wrapped).map(([name]) => name);
  return fieldsOf(Object.fromEntries(entries.map(([name, entry]) => [name, valueOf(entry)])), ...required);
};

/** Documents that are nearly right. */
export const documents = valueOf(rootNode);
