/** The content that every variant shows: one city and its activities, the same texts in each, and no picture. */

export const languages = ['nl', 'de'] as const;
export type Language = (typeof languages)[number];

type Text = Record<Language, string>;

const listActivities = (count: number): { id: string; name: Text; description: Text }[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `activity-${index + 1}`,
    name: { nl: `Samen werken aan onderwerp ${index + 1}`, de: `Zusammenarbeit zum Thema ${index + 1}` },
    description: {
      nl: `Bedrijven en onderzoekers uit beide steden delen wat zij weten over onderwerp ${index + 1}.`,
      de: `Unternehmen und Forschende aus beiden Städten teilen, was sie über Thema ${index + 1} wissen.`,
    },
  }));

// Two texts are longer than all others, so that the browser tells when they are painted: see `measure.ts`.
export const city = {
  id: 'palo-alto',
  name: { nl: 'Palo Alto', de: 'Palo Alto' },
  country: 'US',
  region: { nl: 'Silicon Valley, Californië', de: 'Silicon Valley, Kalifornien' },
  population: { value: 58_598 },
  description: [
    {
      nl: 'Palo Alto ligt in Californië, aan de zuidkant van de Baai van San Francisco.',
      de: 'Palo Alto liegt in Kalifornien, am Südende der Bucht von San Francisco.',
    },
    {
      nl: 'De stad ligt midden in Silicon Valley. Daar hebben verschillende grote hightechbedrijven hun hoofdkantoor, zoals Google, Apple en Cisco. Dit is de langste tekst van de kaart: wanneer die er staat, telt de kaart als getekend.',
      de: 'Die Stadt liegt mitten im Silicon Valley. Dort haben mehrere große Technologiekonzerne ihren Hauptsitz, zum Beispiel Google, Apple und Cisco. Dies ist der längste Text der Karte: Steht er da, dann gilt die Karte als gezeichnet.',
    },
  ],
  activities: [
    ...listActivities(6),
    {
      id: 'activity-7',
      name: { nl: 'Samen werken aan schone technologie', de: 'Zusammenarbeit zu sauberer Technologie' },
      description: {
        nl: 'Bedrijven, onderzoekers en studenten uit beide steden ontmoeten elkaar twee keer per jaar. Zij laten zien wat zij hebben gemaakt, en zoeken wie daarmee verder kan. Uit die ontmoetingen kwamen een proef met gescheiden afval, een netwerk van laadpalen en een leergang voor technici voort. Wie mee wil doen, meldt zich bij de gemeente. Dit is de laatste activiteit en de langste tekst van de pagina: wanneer die er staat, tellen kaart en lijst samen als getekend. Daarom is deze tekst meer dan twee keer zo lang als elke andere.',
        de: 'Unternehmen, Forschende und Studierende aus beiden Städten treffen sich zweimal im Jahr. Sie zeigen, was sie entwickelt haben, und suchen Partner für den nächsten Schritt. Aus diesen Treffen entstanden ein Versuch mit getrenntem Abfall, ein Netz von Ladesäulen und ein Lehrgang für Fachkräfte. Wer mitmachen will, meldet sich bei der Stadt. Dies ist die letzte Aktivität und der längste Text der Seite: Steht er da, dann gelten Karte und Liste zusammen als gezeichnet. Darum ist dieser Text mehr als doppelt so lang wie jeder andere.',
      },
    },
  ],
};

export const content = { defaultLanguage: 'nl', title: { nl: 'Partnersteden', de: 'Partnerstädte' }, cities: [city] };

/** Stands below the widget, and must not move. */
export const textBelow: Text = {
  nl: 'Vragen over de partnersteden? Bel de gemeente.',
  de: 'Fragen zu den Partnerstädten? Rufen Sie die Stadt an.',
};

/** A document with many cities, for the pages with a thousand cards. */
export const manyCities = (count: number): unknown => ({
  defaultLanguage: 'nl',
  cities: Array.from({ length: count }, (_, index) => ({
    ...city,
    id: `city-${index}`,
    name: { nl: `Stad ${index}`, en: `City ${index}` },
    region: 'Silicon Valley',
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
