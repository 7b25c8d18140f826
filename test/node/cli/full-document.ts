/**
 * A correct document in which every field of the schema occurs, so that a mutation can
 * hit each of them. The facts are those of the demo's content, shortened.
 */
import type { Content } from '../../../src/content/schema.js';

/** What each picture has but its file and alternative text. */
const picture = {
  credit: 'Getekend voor deze pagina',
  license: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  width: 800,
  height: 450,
  focus: { x: 25, y: 60 },
  sizes: [{ src: 'https://www.enschede.nl/bay-400.webp', width: 400 }],
};

export const fullDocument = {
  $schema: './partner-cities.schema.json',
  $comment: 'For tests.',
  defaultLanguage: 'nl',
  fallbackLanguages: ['en'],
  dateModified: '2025-03-31',
  translations: { machine: ['en'] },
  url: 'https://www.enschede.nl/partnersteden',
  title: { nl: 'Partnersteden', en: 'Partner cities' },
  introduction: [{ nl: 'Enschede werkt samen met twee steden.', en: 'Enschede works together with two cities.' }],
  links: [{ label: 'Shop', url: 'https://www.enschede.nl/shop' }],
  municipality: {
    name: 'Enschede',
    country: 'NL',
    timeZone: 'Europe/Amsterdam',
    officeHours: { start: '08:30', end: '17:00', days: ['monday', 'tuesday', 'thursday'] },
    location: { latitude: 52.22, longitude: 6.9 },
    url: 'https://www.enschede.nl/',
    sameAs: ['http://www.wikidata.org/entity/Q10002'],
  },
  themes: [
    { id: 'economy', name: { nl: 'Economie', en: 'Economy' } },
    { id: 'clean-technology', name: 'Clean Technology' },
  ],
  organisations: [
    { id: 'university-of-twente', name: 'Universiteit Twente', url: 'https://www.utwente.nl/' },
    { id: 'saxion', name: 'Saxion' },
  ],
  cities: [
    {
      id: 'palo-alto',
      name: 'Palo Alto',
      nativeName: { text: 'Palo Alto', language: 'es', direction: 'ltr' },
      partnership: {
        since: '2018-05-01',
        kind: 'cooperation',
        state: 'ended',
        until: '2024',
        agreement: {
          title: { nl: 'Overeenkomst', en: 'Agreement' },
          url: 'https://www.enschede.nl/overeenkomst.pdf',
          format: 'pdf',
          bytes: 1248000,
          language: 'en',
        },
      },
      country: 'US',
      region: { nl: 'Californië', en: 'California' },
      description: [{ nl: 'Ligt in Silicon Valley.', en: 'Lies in Silicon Valley.' }],
      population: {
        value: 58598,
        year: 2020,
        date: '2020-04-01',
        approximate: true,
        source: { label: 'Telling', url: 'https://www.census.gov/' },
      },
      timeZone: 'America/Los_Angeles',
      officeHours: { start: '09:00', end: '17:00', days: ['monday', 'wednesday', 'friday'] },
      location: { latitude: 37.44, longitude: -122.14 },
      facts: [{ label: { nl: 'Oppervlakte', en: 'Area' }, value: { nl: '67 vierkante kilometer', en: '67 square kilometres' } }],
      association: { name: { nl: 'Vrienden van Palo Alto', en: 'Friends of Palo Alto' }, url: 'https://www.enschede.nl/vrienden' },
      contacts: [
        {
          role: { nl: 'Vragen van scholen', en: 'Questions of schools' },
          organisation: { nl: 'Gemeente Enschede', en: 'Municipality of Enschede' },
          position: { nl: 'Adviseur onderwijs', en: 'Adviser on education' },
          email: 'internationaal@enschede.nl',
          phone: '+31 53 481 81 81',
          address: { nl: 'Langestraat 24, Enschede', en: 'Langestraat 24, Enschede (Netherlands)' },
          openingHours: { nl: 'op werkdagen', en: 'on working days' },
        },
      ],
      documents: [
        {
          title: { nl: 'Verslag', en: 'Report' },
          url: 'https://www.enschede.nl/verslag.pdf',
          format: 'pdf',
          bytes: 48000,
          language: 'nl',
        },
      ],
      image: {
        src: 'https://www.enschede.nl/bay.svg',
        alt: { nl: 'De baai en de vallei', en: 'The bay and the valley' },
        ...picture,
      },
      images: [{ ...picture, src: 'https://www.enschede.nl/hills.svg', alt: { nl: 'De heuvels', en: 'The hills' } }],
      website: 'https://www.paloalto.gov/',
      links: [{ label: { nl: 'Website', en: 'Website' }, url: 'https://www.cityofpaloalto.org/' }],
      sameAs: ['http://www.wikidata.org/entity/Q47265'],
      activities: [
        {
          id: 'training',
          name: { nl: 'Training voor bedrijven', en: 'Training for companies' },
          description: { nl: 'Voor wie zaken wil doen.', en: 'For those who want to do business.' },
          themes: ['economy', 'clean-technology'],
          organisations: ['saxion', 'university-of-twente'],
          status: 'completed',
          period: { start: '2019', end: '2025-06' },
          links: [{ label: 'Contact', url: 'mailto:info@enschede.nl' }],
        },
        {
          id: 'visits',
          name: 'Visits',
          status: 'completed',
          period: { start: '2024-06-12T14:00', end: '2024-06-12T16:30', timeZone: 'America/Los_Angeles' },
          place: { nl: 'In het stadhuis', en: 'In the city hall' },
          image: {
            ...picture,
            src: 'https://www.enschede.nl/visits.svg',
            alt: { nl: 'Bezoekers bij een kantoor', en: 'Visitors at an office' },
          },
          signUp: { url: 'https://www.enschede.nl/aanmelden', deadline: '2024-06-01T12:00' },
        },
      ],
    },
    { id: 'dalian', name: { nl: 'Dalian', en: 'Dalian' }, country: 'CN', timeZone: 'Asia/Shanghai' },
  ],
} satisfies Content;
