/**
 * Documents that fast-check makes up: any JSON, and documents that look right in most places, with any value or any
 * string in the others.
 */
import fc from 'fast-check';

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
const links = listOf(fieldsOf({ label: texts, url: addresses }, 'label', 'url'));
const dates = fc.oneof(fc.constantFrom('2025', '2025-02', '2025-02-30', '2024-02-29', '0000', '9999-12-31', '2025-13'), strings);
const zones = fc.oneof(fc.constantFrom('Europe/Amsterdam', 'Asia/Shanghai', 'Nowhere/City', 'UTC', 'Etc/GMT+12', 'local'), strings);
const times = fc.oneof(fc.constantFrom('09:00', '17:00', '23:59', '24:00', '9:00'), strings);
const officeHours = fieldsOf({ start: times, end: times }, 'start', 'end');
const countries = fc.oneof(fc.constantFrom('NL', 'US', 'CN', 'ZZ', 'XX', 'QO', 'nl'), strings);

const activities = listOf(fieldsOf({
  id: ids, name: texts, description: texts, themes: listOf(ids), organisations: listOf(ids),
  status: fc.oneof(fc.constantFrom('planned', 'active', 'completed', 'lost'), strings),
  period: fieldsOf({ start: dates, end: dates }), links,
}, 'id', 'name'));

const cities = listOf(fieldsOf({
  id: ids, name: texts, country: countries, region: texts, description: listOf(texts),
  population: fieldsOf({ value: fc.oneof(fc.nat(), numbers), year: fc.nat(12_000), source: fieldsOf({ label: texts, url: addresses }) }, 'value'),
  timeZone: zones, officeHours,
  image: fieldsOf({ src: addresses, alt: texts, credit: texts, width: fc.nat(200_000), height: numbers }, 'src', 'alt'),
  links, sameAs: listOf(addresses), activities,
}, 'id', 'name'));

/** Documents that are nearly right. */
export const documents = fieldsOf({
  defaultLanguage: fc.oneof(fc.constantFrom('nl', 'en', 'fr', 'x'), strings), dateModified: dates, url: addresses, title: texts,
  introduction: listOf(texts), links,
  municipality: fieldsOf({ name: texts, country: countries, timeZone: zones, officeHours, url: addresses, sameAs: listOf(addresses) }, 'name'),
  themes: listOf(fieldsOf({ id: ids, name: texts }, 'id', 'name')),
  organisations: listOf(fieldsOf({ id: ids, name: texts, url: addresses }, 'id', 'name')),
  cities,
}, 'cities');
