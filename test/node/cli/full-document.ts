/**
 * A correct document in which every field of the schema occurs, so that a mutation can
 * hit each of them. The facts are those of the demo's content, shortened.
 */
import type { Content } from '../../../src/content/schema.js';

export const fullDocument = {
  $schema: './partner-cities.schema.json',
  defaultLanguage: 'nl',
  fallbackLanguages: ['en'],
  dateModified: '2025-03-31',
  url: 'https://www.enschede.nl/partnersteden',
  title: { nl: 'Partnersteden', en: 'Partner cities' },
  introduction: [{ nl: 'Enschede werkt samen met twee steden.', en: 'Enschede works together with two cities.' }],
  links: [{ label: 'Shop', url: 'https://www.enschede.nl/shop' }],
  municipality: {
    name: 'Enschede',
    country: 'NL',
    timeZone: 'Europe/Amsterdam',
    officeHours: { start: '08:30', end: '17:00' },
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
      country: 'US',
      region: { nl: 'Californië', en: 'California' },
      description: [{ nl: 'Ligt in Silicon Valley.', en: 'Lies in Silicon Valley.' }],
      population: { value: 58598, year: 2020, source: { label: 'Telling', url: 'https://www.census.gov/' } },
      timeZone: 'America/Los_Angeles',
      officeHours: { start: '09:00', end: '17:00' },
      image: {
        src: 'https://www.enschede.nl/bay.svg',
        alt: { nl: 'De baai en de vallei', en: 'The bay and the valley' },
        credit: 'Getekend voor deze pagina',
        width: 800,
        height: 450,
      },
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
        { id: 'visits', name: 'Visits' },
      ],
    },
    { id: 'dalian', name: { nl: 'Dalian', en: 'Dalian' }, country: 'CN', timeZone: 'Asia/Shanghai' },
  ],
} satisfies Content;
