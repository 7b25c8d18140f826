/** The content that every variant shows: one city and its activities, the same words in each, and no picture. */

export const city = {
  id: 'palo-alto',
  name: 'Palo Alto',
  country: 'US',
  region: 'Silicon Valley, Californië',
  population: { value: 58_598 },
  description: [
    'Palo Alto ligt in Californië, aan de zuidkant van de Baai van San Francisco.',
    'De stad ligt midden in Silicon Valley. Daar hebben verschillende grote hightechbedrijven hun hoofdkantoor, zoals Google, Apple en Cisco. Dit is de langste tekst van de kaart: wanneer die er staat, telt de inhoud als getekend.',
  ],
  activities: Array.from({ length: 7 }, (_, index) => ({
    id: `activity-${index + 1}`,
    name: `Samen werken aan onderwerp ${index + 1}`,
    description: `Bedrijven en onderzoekers uit beide steden delen wat zij weten over onderwerp ${index + 1}.`,
  })),
};

export const content = { defaultLanguage: 'nl', title: 'Partnersteden', cities: [city] };

/** Names and labels as the variants print them. */
export const labels = {
  country: 'Verenigde Staten',
  population: 'Inwoners',
  together: 'Samen met Palo Alto',
  count: '7 activiteiten',
};

/** A document with many cities, for the pages with a thousand cards. */
export const manyCities = (count: number): unknown => ({
  defaultLanguage: 'nl',
  cities: Array.from({ length: count }, (_, index) => ({
    ...city,
    id: `city-${index}`,
    name: { nl: `Stad ${index}`, en: `City ${index}` },
    description: [
      { nl: `Een stad met nummer ${index}.`, en: `A city with number ${index}.` },
      { nl: 'De stad heeft een haven en veel bedrijven.', en: 'The city has a harbour and many companies.' },
    ],
    timeZone: 'America/Los_Angeles',
    activities: [],
  })),
  municipality: { name: 'Enschede', timeZone: 'Europe/Amsterdam' },
});

/** A document with one city that has many activities. */
export const manyActivities = (count: number): unknown => ({
  defaultLanguage: 'nl',
  themes: [
    { id: 'economy', name: 'Economie' },
    { id: 'culture', name: 'Cultuur' },
  ],
  cities: [
    {
      id: 'big',
      name: 'Stad',
      activities: Array.from({ length: count }, (_, index) => ({
        id: `a-${index}`,
        name: `Activiteit ${index}`,
        description: `Wat beide steden samen doen aan onderwerp ${index}.`,
        themes: [index % 2 ? 'economy' : 'culture'],
      })),
    },
  ],
});
