/**
 * What could be better, one a row: in words, the document with the place marked, what
 * is reported as severity, code and path, the whole message, and what is suggested.
 */
import type { PlantedFault } from './planted-errors.js';
import { inActivity, inCity, inDocument } from './marked-text.js';

export const plantedWarnings: PlantedFault[] = [
  [
    'activities of two cities with one anchor',
    `{ "cities": [
  { "id": "a", "name": "A", "activities": [{ "id": "b-x", "name": "X" }] },
  { "id": "a-b", "name": "B", "activities": [{ "id": ¦"x", "name": "X" }] } ] }`,
    'warning repeated-anchor cities[1].activities[0].id',
    'This activity has the same anchor as cities[0].activities[0] (line 2, column 52). With the identifiers of their ' +
      'cities, both give the anchor "#a-b-x". Give it another identifier.',
  ],
  [
    'a theme that no activity has',
    inDocument('"themes": [{ "id": ¦"economy", "name": "E" }]'),
    'warning unused themes[0].id',
    'The theme "economy" is not used by any activity. Remove it, or name it in an activity.',
  ],
  [
    'a theme named twice',
    `{ "themes": [{ "id": "economy", "name": "E" }],
 "cities": [{ "id": "a", "name": "A",
   "activities": [{ "id": "x", "name": "X", "themes": ["economy", ¦"economy"] }] }] }`,
    'warning repeated-reference cities[0].activities[0].themes[1]',
    'This activity names the theme "economy" twice. Remove one.',
  ],
  [
    'a language that is usually written otherwise',
    inCity('"region": { ¦"nld": "R" }'),
    'warning unusual-language cities[0].region.nld',
    '"nld" is usually written "nl".',
    'nl',
  ],
  [
    'a language as systems write it',
    inCity('"region": { ¦"zh_Hans": "R" }'),
    'warning unusual-language cities[0].region.zh_Hans',
    '"zh_Hans" is usually written "zh-Hans".',
    'zh-Hans',
  ],
  [
    'a language that browsers have no name for',
    inCity('"region": { ¦"qqq": "R" }'),
    'warning unknown-language cities[0].region.qqq',
    'Browsers know no language with the code "qqq". If it is meant, leave it.',
  ],
  [
    'a time zone of another country',
    inCity('"country": "NL", "timeZone": ¦"America/Los_Angeles"'),
    'warning foreign-time-zone cities[0].timeZone',
    'The time zone "America/Los_Angeles" is not used in the country given, NL (Netherlands).',
  ],
  [
    'a last change that is still to come',
    inDocument('"dateModified": ¦"2026"'),
    'warning future-date dateModified',
    'The date of the last change, "2026", is still to come.',
  ],
  [
    'a text that lacks a usual language',
    `{ "title": { "nl": "T", "en": "T", "de": "T" }, "introduction": [{ "nl": "I", "en": "I", "de": "I" }],
 "cities": [{ "id": "a", "name": ¦{ "nl": "A" } }] }`,
    'warning missing-language cities[0].name',
    'This text lacks English ("en") and German ("de"), which most texts of this file have.',
  ],
  [
    'a text that lacks the default language',
    '{ "defaultLanguage": "nl", "title": ¦{ "en": "T" }, "cities": [] }',
    'warning missing-language title',
    'This text lacks Dutch ("nl"), the default language of this file.',
  ],
  [
    'a long text without a language',
    '{ "title": { "nl": "T", "en": "T" }, "introduction": [¦"Enschede werkt samen met twee partnersteden, de ' +
      'ene in Californië en de andere in China."], "cities": [] }',
    'warning no-language introduction[0]',
    'This long text has no language: readers of every language get it as it is. Write it once for each ' +
      'language: "nl" and "en".',
  ],
  [
    'a heading that is too long',
    inDocument('"title": ¦"Partnersteden Partnersteden Partnersteden Partnersteden Partnersteden Partnersteden"'),
    'warning long-heading title',
    'This heading has 83 characters. Shorten it to 80 or fewer, so that it stays readable on phones and paper.',
  ],
  [
    'a heading that is too long in one language',
    '{ "cities": [{ "id": "a", "name": { "nl": "A", "en": ¦"Partner cities Partner cities Partner cities ' +
      'Partner cities Partner cities Partner cities" } }] }',
    'warning long-heading cities[0].name.en',
    'This heading has 89 characters. Shorten it to 80 or fewer, so that it stays readable on phones and paper.',
  ],
  [
    'an invisible character',
    inDocument('"title": "Partner¦\\u200bsteden"'),
    'warning invisible-character title',
    'This text has an invisible character, U+200B (zero-width space). Remove it.',
  ],
  [
    'an invisible character after escapes',
    inDocument('"title": "Caf\\u00e9\\n\\"Partner¦\\u200bstad\\""'),
    'warning invisible-character title',
    'This text has an invisible character, U+200B (zero-width space). Remove it.',
  ],
  [
    'a character that turns the order of words',
    inDocument('"title": "Partner¦\u202esteden"'),
    'warning invisible-character title',
    'This text has an invisible character, U+202E (right-to-left override), that can turn the order of its ' +
      'words around. Remove it.',
  ],
  [
    'a lost letter',
    inDocument('"title": "Belgi¦\ufffd"'),
    'warning invisible-character title',
    'U+FFFD (replacement character) stands for a letter that was lost in a wrong encoding. Write the letter again.',
  ],
  [
    'a letter from a wrong encoding',
    inDocument('"title": "Belgi¦Ã«"'),
    'warning garbled title',
    '"Ã«" looks like a letter that went through a wrong encoding.',
    'ë',
  ],
  [
    'markup',
    inDocument('"title": "Een \\"¦<b>stad</b>"'),
    'warning markup title',
    'Texts are plain: readers will see "<b>" as it stands. Remove it.',
  ],
  [
    'an entity',
    inDocument('"title": "Vrienden ¦&amp; buren"'),
    'warning markup title',
    'Texts are plain: readers will see "&amp;" as it stands. Write the character itself.',
  ],
  [
    'a picture described by the name of the city',
    inCity('"image": { "src": "https://x.nl/a.svg", "alt": ¦"a" }'),
    'warning poor-alternative cities[0].image.alt',
    'This only repeats the name of the city. Say in a few words what the picture shows, for people who cannot see it.',
  ],
  [
    'a picture described by the name of a file',
    inCity('"image": { "src": "https://x.nl/a.svg", "alt": ¦"a.svg" }'),
    'warning poor-alternative cities[0].image.alt',
    'This is the name of a file. Say in a few words what the picture shows, for people who cannot see it.',
  ],
  [
    'an http link',
    inDocument('"url": ¦"http://x.nl/a"'),
    'warning insecure-address url',
    'This address starts with "http:". The connection is not secure, and some sites no longer answer. Use https.',
    'https://x.nl/a',
  ],
  [
    'an http picture',
    inCity('"image": { "src": ¦"http://x.nl/a.svg", "alt": "Haven" }'),
    'warning insecure-address cities[0].image.src',
    'This address starts with "http:". Browsers do not load it into a secure page. Use https.',
    'https://x.nl/a.svg',
  ],
  [
    'an address without a scheme',
    inDocument('"url": ¦"www.enschede.nl/partnersteden"'),
    'warning incomplete-address url',
    'Without https:// in front, this is looked for beside this file.',
    'https://www.enschede.nl/partnersteden',
  ],
  [
    'an address that lacks a slash',
    inDocument('"url": ¦"https:/x.nl"'),
    'warning incomplete-address url',
    'After "https:" come two slashes.',
    'https://x.nl',
  ],
  [
    'a mail address without mailto',
    inDocument('"url": ¦"info@x.nl"'),
    'warning incomplete-address url',
    'A mail address needs mailto: in front.',
    'mailto:info@x.nl',
  ],
  [
    'mailto without an address',
    inDocument('"url": ¦"mailto:info"'),
    'warning dead-address url',
    'After mailto: comes a mail address, with an @ in it.',
  ],
  [
    'an address of the own computer',
    inDocument('"url": ¦"http://localhost:8000/a"'),
    'warning dead-address url',
    '"http://localhost:8000/a" works on one computer only. Write the public address.',
  ],
  [
    'an invisible character in an address',
    inDocument('"url": "https://x.nl/¦\\u200ba"'),
    'warning invisible-character url',
    'This text has an invisible character, U+200B (zero-width space). Remove it.',
  ],
  [
    'a vertical tab, as word processors break lines',
    inDocument('"title": "Partner¦\\u000bsteden"'),
    'warning invisible-character title',
    'U+000B (line tabulation) is no line break on a web page. For a new line write \\n.',
  ],
  [
    'a carriage return alone',
    inDocument('"title": "Partner\\r\\nsteden¦\\ren meer"'),
    'warning invisible-character title',
    'U+000D (carriage return) is no line break on a web page. For a new line write \\n.',
  ],
  [
    'a control character',
    inDocument('"title": "Partner¦\\u0007steden"'),
    'warning invisible-character title',
    'This text has an invisible character, U+0007. Remove it.',
  ],
  [
    'a line break of HTML',
    inDocument('"title": "Partner¦<br />steden"'),
    'warning markup title',
    'Texts are plain: readers will see "<br />" as it stands. For a new line write \\n; a new paragraph is a new text ' +
      'in the list.',
  ],
  [
    'a line break that was escaped twice',
    inDocument('"title": "Partner¦\\\\nsteden"'),
    'warning markup title',
    'Texts are plain: readers will see "\\\\n" as it stands. In the file, write one backslash less.',
  ],
  [
    'a link in Markdown',
    inDocument('"introduction": ["Zie ¦[de website](https://x.nl)."]'),
    'warning markup introduction[0]',
    'Texts are plain: readers will see "[de website](https://x.nl)" as it stands. Write the label only; addresses ' +
      'belong in "links".',
  ],
  [
    'bold words in Markdown',
    inDocument('"introduction": ["Wij zijn ¦**trots**."]'),
    'warning markup introduction[0]',
    'Texts are plain: readers will see "**trots**" as it stands. Remove the marks around the words.',
  ],
  [
    'a heading in Markdown',
    inDocument('"introduction": ["¦## Samen\\nWij werken."]'),
    'warning markup introduction[0]',
    'Texts are plain: readers will see "## " as it stands. Remove it.',
  ],
  [
    'a text that is still to be written',
    inCity('"region": "¦TODO: regio opzoeken"'),
    'warning placeholder cities[0].region',
    '"TODO" looks like a text that is still to be written. Write it, or leave it out.',
  ],
  [
    'a filler text',
    inCity('"description": [{ "nl": "¦Lorem ipsum dolor sit amet" }]'),
    'warning placeholder cities[0].description[0].nl',
    '"Lorem ipsum" looks like a text that is still to be written. Write it, or leave it out.',
  ],
  [
    'an address that is still to be written',
    inDocument('"url": ¦"TODO"'),
    'warning placeholder url',
    '"TODO" is no address yet. Write it, or leave its line out.',
  ],
  [
    'an address for examples',
    inDocument('"url": ¦"https://www.example.com/a"'),
    'warning placeholder url',
    '"https://www.example.com/a" is an address for examples. Write the real one.',
  ],
  [
    'an address without a colon',
    inDocument('"url": ¦"https//www.enschede.nl/a"'),
    'warning incomplete-address url',
    'The beginning of this address is broken. A whole one starts with https://.',
    'https://www.enschede.nl/a',
  ],
  [
    'an address with two beginnings',
    inDocument('"url": ¦"https://https://x.nl/a"'),
    'warning incomplete-address url',
    'This address has "https://" twice.',
    'https://x.nl/a',
  ],
  [
    'an address in Markdown',
    inDocument('"url": ¦"[site](https://x.nl/a)"'),
    'warning incomplete-address url',
    'Only the address itself belongs here, without a label and brackets.',
    'https://x.nl/a',
  ],
  [
    'an address with a comma for a point',
    inDocument('"url": ¦"https://www,x.nl/a"'),
    'warning dead-address url',
    'The name of this site has a comma in it.',
    'https://www.x.nl/a',
  ],
  [
    'an active activity whose period is over',
    inActivity('"status": ¦"active", "period": { "start": "2015", "end": "2018" }'),
    'warning wrong-status cities[0].activities[0].status',
    'The status is "active", but the period ended in 2018.',
    'completed',
  ],
  [
    'an active activity that is still to come',
    inActivity('"status": ¦"active", "period": { "start": "2026-01" }'),
    'warning wrong-status cities[0].activities[0].status',
    'The status is "active", but the period begins in 2026-01, which is still to come.',
    'planned',
  ],
  [
    'a planned activity that has begun',
    inActivity('"status": ¦"planned", "period": { "start": "2024" }'),
    'warning wrong-status cities[0].activities[0].status',
    'The status is "planned", but the period began in 2024.',
    'active',
  ],
  [
    'a completed activity that goes on',
    inActivity('"status": ¦"completed", "period": { "start": "2024", "end": "2026" }'),
    'warning wrong-status cities[0].activities[0].status',
    'The status is "completed", but the period ends in 2026, which is still to come.',
    'active',
  ],
  [
    'a sentence that is the same in two languages',
    `{ "title": { "nl": "Enschede werkt samen met twee steden.", "en": ¦"Enschede werkt samen met twee steden." },
  "cities": [] }`,
    'warning same-text title.en',
    'This text is the same in English ("en") as in Dutch ("nl"). Translate it. If it is meant, write it once, without ' +
      'languages.',
  ],
  [
    'a picture of a type that is not served',
    inCity('"image": { "src": ¦"images/haven.JPG", "alt": "De haven" }'),
    'warning unserved-picture cities[0].image.src',
    'The server that comes with the elements does not serve pictures whose name ends in ".JPG". Rename the file, too.',
    'images/haven.jpg',
  ],
  [
    'a picture of a type that browsers do not show',
    inCity('"image": { "src": ¦"https://x.nl/haven.tiff?v=1", "alt": "De haven" }'),
    'warning unshown-picture cities[0].image.src',
    'Most browsers do not show a ".tiff". Save it as .svg, .avif, .webp, .jpg or .png.',
  ],
];
