/**
 * Content that went wrong once, or that comes near to it. A case that a property finds is added here, so that it is
 * tried in every run, whatever fast-check makes up.
 */
import { readRealContent, writeActivities, writeCity } from '../support/content.js';

const withLinks = (...urls: string[]): unknown => ({
  ...writeCity({ links: urls.map((url) => ({ label: 'Adres', url })), image: { src: urls[0], alt: 'Beeld' } }),
  links: urls.map((url) => ({ label: 'Adres', url })),
});

export const regressions: [name: string, content: unknown][] = [
  ['nothing', {}],
  ['a number', 1],
  ['not a number', NaN],
  ['an empty string', ''],
  ['a truncated text', '{"cities": ['],
  ['a list', [[]]],
  ['cities that are no list', { cities: { dalian: {} } }],
  ['a city without a name', { cities: [{ id: 'dalian' }] }],
  ['a key "__proto__"', '{"__proto__": {"polluted": 1}, "cities": [{"id": "dalian", "name": "D", "__proto__": {"polluted": 1}}]}'],
  ['a key "constructor"', '{"constructor": {"prototype": {"polluted": 1}}, "cities": [{"id": "dalian", "name": {"constructor": "x"}}]}'],
  ['texts in languages that objects have', writeCity({ name: { toString: 'a', nl: 'Dalian' }, region: { valueOf: 'b' } })],
  ['identifiers that objects have', writeActivities([{ id: 'constructor', name: 'A', themes: ['constructor'], organisations: ['constructor'] }])],
  ['addresses with a scheme only', withLinks('https:', 'http:', 'https:/', 'https:?', 'https:#', 'http:#', '//', '/\\', 'mailto:')],
  ['addresses that are no such thing', withLinks('https://[::1', 'https://a b', 'http://%', '\u0000', ' ', '')],
  ['numbers out of range', '{"cities": [{"id": "dalian", "name": "D", "population": {"value": 1e400, "year": -1}}]}'],
  ['a negative population', writeCity({ population: { value: -1 } })],
  ['no number as population', writeCity({ population: { value: NaN } })],
  ['a year nought', writeActivities([{ id: 'a', name: 'A', period: { start: '0000', end: '0001-01-01' } }])],
  ['the last day', writeActivities([{ id: 'a', name: 'A', period: { start: '9999-12-31' } }])],
  ['a time zone that exists by halves', writeCity({ timeZone: 'Europe/amsterdam' }, { municipality: { name: 'E', timeZone: '+01:00' } })],
  ['a country that does not exist', writeCity({ country: 'ZZ', region: '\u202Egnp' })],
  ['a language that does not exist', { ...writeCity({ name: { 'xx-yy': 'X' }, activities: [{ id: 'a', name: { 'xx-yy': 'X' } }] }), defaultLanguage: 'xx-abcdefgh' }],
  ['office hours the wrong way round', writeCity({ timeZone: 'Asia/Shanghai', officeHours: { start: '23:59', end: '00:00' } }, { municipality: { name: 'E', timeZone: 'Etc/GMT+12' } })],
  ['markers of templates', writeCity({ name: '<?lit$1$?>', region: '{{lit-1}}', activities: [{ id: 'a', name: '<!--?lit$-->' }] })],
  ['lone surrogates', writeCity({ name: '\uD800', activities: [{ id: 'a', name: '\uDFFF' }] })],
  ['twice the same city', { cities: [{ id: 'dalian', name: 'A' }, { id: 'dalian', name: 'B' }] }],
  ['the real content', readRealContent()],
];
