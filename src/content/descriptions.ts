/**
 * What editors' programs say about the content while somebody writes it: a title and a description of each field, in
 * English and in Dutch, beside each other. `generate.ts` puts them into the JSON Schemas. This module runs in Node only.
 *
 * Words between backticks are code. TypeScript refuses a field of the schema that is not described here.
 */
import type { InferOutput } from 'valibot';
import type { definitions, objects } from './schema.js';

/** The languages of the descriptions. */
export const describedLanguages = ['en', 'nl'] as const;

export type DescribedLanguage = (typeof describedLanguages)[number];

/** The same in each language. */
export type Described<T> = Record<DescribedLanguage, T>;

export interface Description extends Described<[title: string, description: string]> {
  /** Values that may stand there. */
  examples?: unknown[];
  /** What each of the words to choose from means. */
  values?: Record<string, Described<string>>;
}

type Objects = { [Name in keyof typeof objects]: InferOutput<(typeof objects)[Name]> };

/** What an editor's program can write for a new item of a list; `$1`, `$2` are where the editor goes on. */
export interface Snippet extends Described<[label: string, description: string]> {
  body: object;
}

/** How a kind of value is written: said below the description of each field of that kind, and when a value is wrong. */
export const kinds: Record<keyof typeof definitions, Described<string>> = {
  id: {
    en: 'Write small letters, digits and single hyphens: "palo-alto".',
    nl: 'Schrijf kleine letters, cijfers en losse streepjes: "palo-alto".',
  },
  languageTag: {
    en: 'Write a language code: "nl", "en", "de" or "zh-Hans".',
    nl: 'Schrijf een taalcode: "nl", "en", "de" of "zh-Hans".',
  },
  text: {
    en: 'Write a text for each language, { "nl": "…", "en": "…" }, or one text for all languages: "…". Markup is shown as it is written.',
    nl: 'Schrijf een tekst per taal, { "nl": "…", "en": "…" }, of één tekst voor alle talen: "…". Opmaakcodes worden getoond zoals ze er staan.',
  },
  address: {
    en: 'Write an address with https://, http:// or mailto:, or the name of a file beside this one: "images/bay.webp".',
    nl: 'Schrijf een adres met https://, http:// of mailto:, of de naam van een bestand naast dit bestand: "images/baai.webp".',
  },
  pictureAddress: {
    en: 'Write an address with https:// or http://, or the name of a file beside this one: "images/bay.webp". A small picture may stand here itself: "data:image/png;base64,…".',
    nl: 'Schrijf een adres met https:// of http://, of de naam van een bestand naast dit bestand: "images/baai.webp". Een kleine foto mag hier zelf staan: "data:image/png;base64,…".',
  },
  date: {
    en: 'Write a year, a month or a day: "2025", "2025-03" or "2025-03-31".',
    nl: 'Schrijf een jaar, een maand of een dag: "2025", "2025-03" of "2025-03-31".',
  },
  moment: {
    en: 'Write a year, a month, a day, or a day with a time: "2025", "2025-03", "2025-03-31" or "2025-03-31T14:00".',
    nl: 'Schrijf een jaar, een maand, een dag, of een dag met een tijd: "2025", "2025-03", "2025-03-31" of "2025-03-31T14:00".',
  },
  time: {
    en: 'Write hours and minutes, from "00:00" to "23:59".',
    nl: 'Schrijf uren en minuten, van "00:00" tot "23:59".',
  },
  timeZone: {
    en: 'Write a time zone of the IANA list: "Europe/Amsterdam".',
    nl: 'Schrijf een tijdzone van de IANA-lijst: "Europe/Amsterdam".',
  },
  country: {
    en: 'Write a country code of two capitals (ISO 3166): "NL".',
    nl: 'Schrijf een landcode van twee hoofdletters (ISO 3166): "NL".',
  },
  emailAddress: {
    en: 'Write an e-mail address: "international@example.org".',
    nl: 'Schrijf een e-mailadres: "internationaal@example.org".',
  },
  phoneNumber: {
    en: 'Write a telephone number, best with the code of its country: "+31 53 481 81 81".',
    nl: 'Schrijf een telefoonnummer, het liefst met het landnummer: "+31 53 481 81 81".',
  },
};

/** What stands under a language in a text, and under any other language. */
export const textInLanguage: Described<[title: (language: string) => string, description: string]> = {
  en: [(language) => `Text in ${language}`, 'The text in this language, without markup. Write `\\n` for a new line.'],
  nl: [(language) => `Tekst in het ${language}`, 'De tekst in deze taal, zonder opmaakcodes. Schrijf `\\n` voor een nieuwe regel.'],
};
export const textInOther: Described<string> = { en: 'Text in another language', nl: 'Tekst in een andere taal' };

/** The document as a whole. */
export const wholeDocument: Described<[title: string, description: string]> = {
  en: ['Partner cities', 'A municipality, its partner cities, and what they do together.'],
  nl: ['Partnersteden', 'Een gemeente, haar partnersteden en wat ze samen doen.'],
};

export const descriptions: { [Name in keyof Objects]: Record<keyof Required<Objects[Name]>, Description> } = {
  content: {
    $schema: {
      en: ['Schema', 'Where the description of this file is, for editors\' programs. `partner-cities.schema.nl.json` speaks Dutch.'],
      nl: ['Schema', 'Waar de beschrijving van dit bestand staat, voor het programma waarin u het bewerkt. `partner-cities.schema.json` spreekt Engels.'],
      examples: ['./partner-cities.schema.json', './partner-cities.schema.nl.json'],
    },
    $comment: {
      en: ['Comment', 'A note for whoever edits this file. Visitors never see it.'],
      nl: ['Opmerking', 'Een notitie voor wie dit bestand bewerkt. Bezoekers zien die niet.'],
    },
    defaultLanguage: {
      en: ['Default language', 'The language that readers get where a text lacks their own. Without it: Dutch.'],
      nl: ['Standaardtaal', 'De taal die lezers krijgen als een tekst er in hun taal niet is. Zonder dit veld: Nederlands.'],
    },
    fallbackLanguages: {
      en: ['Languages to fall back on', 'Languages to try in this order, before the default language, where a text lacks the language of the reader. Without it, Chinese readers get English.'],
      nl: ['Uitwijktalen', 'Talen om in deze volgorde te proberen, vóór de standaardtaal, als een tekst er in de taal van de lezer niet is. Zonder dit veld krijgen Chinese lezers Engels.'],
      examples: [['en'], ['en', 'de']],
    },
    dateModified: {
      en: ['Last changed', 'When this content was last changed.'],
      nl: ['Laatst gewijzigd', 'Wanneer deze inhoud voor het laatst is gewijzigd.'],
      examples: ['2025-03-31'],
    },
    translations: {
      en: ['Translations', 'How the texts came into their languages.'],
      nl: ['Vertalingen', 'Hoe de teksten in hun talen zijn gekomen.'],
    },
    url: {
      en: ['Page', 'The address of the page that shows this content.'],
      nl: ['Pagina', 'Het adres van de pagina waarop deze inhoud staat.'],
      examples: ['https://www.example.org/partner-cities'],
    },
    title: {
      en: ['Heading', 'The heading above all cities.'],
      nl: ['Kop', 'De kop boven alle steden.'],
    },
    introduction: {
      en: ['Introduction', 'What stands below the heading: one text for each paragraph.'],
      nl: ['Inleiding', 'Wat onder de kop staat: één tekst per alinea.'],
    },
    links: {
      en: ['Links of the page', 'Links below the introduction, such as the news about the partner cities.'],
      nl: ['Links van de pagina', 'Links onder de inleiding, zoals het nieuws over de partnersteden.'],
    },
    municipality: {
      en: ['Municipality', 'Whose partner cities these are.'],
      nl: ['Gemeente', 'Van wie dit de partnersteden zijn.'],
    },
    themes: {
      en: ['Themes', 'What activities are about. An activity names its themes by their `id`.'],
      nl: ['Thema\'s', 'Waar activiteiten over gaan. Een activiteit noemt haar thema\'s bij hun `id`.'],
    },
    organisations: {
      en: ['Organisations', 'Who takes part in activities. An activity names them by their `id`.'],
      nl: ['Organisaties', 'Wie aan activiteiten meedoet. Een activiteit noemt ze bij hun `id`.'],
    },
    cities: {
      en: ['Cities', 'The partner cities, in the order in which they are shown.'],
      nl: ['Steden', 'De partnersteden, in de volgorde waarin ze op de pagina staan.'],
    },
  },

  translations: {
    machine: {
      en: ['Made by a machine', 'Languages that a machine translated into and that no person has read. The page says so.'],
      nl: ['Door een machine gemaakt', 'Talen waarin een machine heeft vertaald en die niemand heeft nagelezen. De pagina zegt dat erbij.'],
      examples: [['zh']],
    },
  },

  municipality: {
    name: {
      en: ['Name of the municipality', 'How the municipality is called.'],
      nl: ['Naam van de gemeente', 'Hoe de gemeente heet.'],
    },
    country: {
      en: ['Country of the municipality', 'The country that the municipality is in.'],
      nl: ['Land van de gemeente', 'Het land waarin de gemeente ligt.'],
    },
    timeZone: {
      en: ['Time zone of the municipality', 'What the times of the cities are compared with.'],
      nl: ['Tijdzone van de gemeente', 'Waarmee de tijd in de steden wordt vergeleken.'],
    },
    officeHours: {
      en: ['Office hours of the municipality', 'When offices here are open. Shared hours are shown only where the city gives its own, too.'],
      nl: ['Kantooruren van de gemeente', 'Wanneer kantoren hier open zijn. Gedeelde uren staan er alleen als ook de stad haar uren geeft.'],
    },
    location: {
      en: ['Place of the municipality', 'Where the municipality is: distances are measured from there.'],
      nl: ['Plaats van de gemeente', 'Waar de gemeente ligt: afstanden worden vanaf daar gemeten.'],
    },
    url: {
      en: ['Website of the municipality', 'The municipality\'s own website.'],
      nl: ['Website van de gemeente', 'De eigen website van de gemeente.'],
      examples: ['https://www.enschede.nl/'],
    },
    sameAs: {
      en: ['The same municipality elsewhere', 'Pages that identify the municipality, such as its entry in Wikidata. Search engines read them.'],
      nl: ['Dezelfde gemeente elders', 'Pagina\'s die zeggen welke gemeente dit is, zoals die op Wikidata. Zoekmachines lezen ze.'],
      examples: [['https://www.wikidata.org/entity/Q10002']],
    },
  },

  theme: {
    id: {
      en: ['Identifier of the theme', 'The name by which activities refer to this theme. Visitors do not see it.'],
      nl: ['Kenmerk van het thema', 'De naam waarmee activiteiten naar dit thema verwijzen. Bezoekers zien die niet.'],
      examples: ['economy'],
    },
    name: {
      en: ['Name of the theme', 'The heading above the activities of this theme.'],
      nl: ['Naam van het thema', 'De kop boven de activiteiten van dit thema.'],
    },
  },

  organisation: {
    id: {
      en: ['Identifier of the organisation', 'The name by which activities refer to this organisation. Visitors do not see it.'],
      nl: ['Kenmerk van de organisatie', 'De naam waarmee activiteiten naar deze organisatie verwijzen. Bezoekers zien die niet.'],
      examples: ['saxion'],
    },
    name: {
      en: ['Name of the organisation', 'How the organisation is called.'],
      nl: ['Naam van de organisatie', 'Hoe de organisatie heet.'],
    },
    url: {
      en: ['Website of the organisation', 'Where its name leads to.'],
      nl: ['Website van de organisatie', 'Waar haar naam naartoe leidt.'],
      examples: ['https://www.saxion.nl/'],
    },
  },

  city: {
    id: {
      en: ['Identifier of the city', 'The name of the city in addresses and in the attribute `city`. Keep it: links count on it.'],
      nl: ['Kenmerk van de stad', 'De naam van de stad in adressen en in het attribuut `city`. Verander die niet: links rekenen erop.'],
      examples: ['palo-alto'],
    },
    name: {
      en: ['Name of the city', 'How the city is called in each language.'],
      nl: ['Naam van de stad', 'Hoe de stad in elke taal heet.'],
      examples: ['Palo Alto'],
    },
    nativeName: {
      en: ['Name in the city itself', 'The name as the city itself writes it, in its own script.'],
      nl: ['Naam in de stad zelf', 'De naam zoals de stad die zelf schrijft, in haar eigen schrift.'],
    },
    partnership: {
      en: ['Partnership', 'The tie between the municipality and this city: since when, of which kind.'],
      nl: ['Stedenband', 'De band tussen de gemeente en deze stad: sinds wanneer, en van welke soort.'],
    },
    country: {
      en: ['Country of the city', 'The country that the city is in. Its name is shown in the reader\'s language.'],
      nl: ['Land van de stad', 'Het land waarin de stad ligt. De naam staat er in de taal van de lezer.'],
    },
    region: {
      en: ['Region', 'The province, state or area that the city is in.'],
      nl: ['Regio', 'De provincie, de staat of de streek waarin de stad ligt.'],
    },
    description: {
      en: ['Description of the city', 'What there is to say about the city: one text for each paragraph.'],
      nl: ['Beschrijving van de stad', 'Wat er over de stad te zeggen is: één tekst per alinea.'],
    },
    population: {
      en: ['Population', 'How many people live in the city.'],
      nl: ['Inwoners', 'Hoeveel mensen er in de stad wonen.'],
    },
    timeZone: {
      en: ['Time zone of the city', 'For the local time on the page.'],
      nl: ['Tijdzone van de stad', 'Voor de plaatselijke tijd op de pagina.'],
    },
    officeHours: {
      en: ['Office hours of the city', 'When offices there are open. Shared hours are shown only where the municipality gives its own, too.'],
      nl: ['Kantooruren van de stad', 'Wanneer kantoren daar open zijn. Gedeelde uren staan er alleen als ook de gemeente haar uren geeft.'],
    },
    location: {
      en: ['Place of the city', 'Where the city is: for the map and the distance.'],
      nl: ['Plaats van de stad', 'Waar de stad ligt: voor de kaart en de afstand.'],
    },
    facts: {
      en: ['Further facts', 'Facts that have no field of their own, such as the area or a river. They are shown as they are given.'],
      nl: ['Andere feiten', 'Feiten zonder eigen veld, zoals de oppervlakte of een rivier. Ze staan op de pagina zoals u ze opgeeft.'],
    },
    image: {
      en: ['Picture of the city', 'The picture that is shown first.'],
      nl: ['Afbeelding van de stad', 'De afbeelding die als eerste te zien is.'],
    },
    images: {
      en: ['More pictures', 'Further pictures, or all of them where there is no `image`.'],
      nl: ['Meer afbeeldingen', 'Verdere afbeeldingen, of alle als er geen `image` is.'],
    },
    website: {
      en: ['Website of the city', 'The city\'s own website: the first of its links.'],
      nl: ['Website van de stad', 'De eigen website van de stad: de eerste van haar links.'],
      examples: ['https://www.paloalto.gov/'],
    },
    association: {
      en: ['Association', 'The body behind the tie, such as a twinning association.'],
      nl: ['Vereniging', 'De organisatie achter de band, zoals een stedenbandstichting.'],
    },
    contacts: {
      en: ['Contacts', 'Whom to ask: an office, or the function of a person. Give no private data.'],
      nl: ['Contact', 'Bij wie u terechtkunt: een afdeling, of de functie van iemand. Geef geen privégegevens.'],
    },
    documents: {
      en: ['Documents', 'Files to read or download, such as a report.'],
      nl: ['Documenten', 'Bestanden om te lezen of te downloaden, zoals een verslag.'],
    },
    links: {
      en: ['Links of the city', 'Pages with more about the city, such as news on your own site.'],
      nl: ['Links van de stad', 'Pagina\'s met meer over de stad, zoals nieuws op uw eigen site.'],
    },
    sameAs: {
      en: ['The same city elsewhere', 'Pages that identify the city, such as its entry in Wikidata. Search engines read them.'],
      nl: ['Dezelfde stad elders', 'Pagina\'s die zeggen welke stad dit is, zoals die op Wikidata. Zoekmachines lezen ze.'],
      examples: [['https://www.wikidata.org/entity/Q47265']],
    },
    activities: {
      en: ['Activities', 'What the municipality and the city do together.'],
      nl: ['Activiteiten', 'Wat de gemeente en de stad samen doen.'],
    },
  },

  nativeName: {
    text: {
      en: ['Name in its own script', 'The name in the script of the city.'],
      nl: ['Naam in het eigen schrift', 'De naam in het schrift van de stad.'],
      examples: ['大连', 'فاس'],
    },
    language: {
      en: ['Language of the name', 'So that screen readers pronounce the name right.'],
      nl: ['Taal van de naam', 'Zodat voorleesprogramma\'s de naam goed uitspreken.'],
    },
    direction: {
      en: ['Direction of the name', 'From which side the name is read. Without it, its letters tell.'],
      nl: ['Richting van de naam', 'Vanaf welke kant de naam wordt gelezen. Zonder dit veld zeggen de letters dat.'],
      values: {
        ltr: { en: 'From left to right.', nl: 'Van links naar rechts.' },
        rtl: { en: 'From right to left, such as Arabic and Hebrew.', nl: 'Van rechts naar links, zoals Arabisch en Hebreeuws.' },
      },
    },
  },

  partnership: {
    since: {
      en: ['Since', 'When the tie began.'],
      nl: ['Sinds', 'Wanneer de band begon.'],
      examples: ['1985', '1985-06-14'],
    },
    kind: {
      en: ['Kind of tie', 'What sort of tie it is. Without it: a partner city.'],
      nl: ['Soort band', 'Wat voor band het is. Zonder dit veld: een partnerstad.'],
      values: {
        partner: { en: 'A partner city, with an agreement for a long time.', nl: 'Een partnerstad, met een overeenkomst voor lange tijd.' },
        friendship: { en: 'A friendship, without fixed plans.', nl: 'Een vriendschapsband, zonder vaste plannen.' },
        cooperation: { en: 'Working together on some subjects.', nl: 'Samenwerking aan enkele onderwerpen.' },
        solidarity: { en: 'Help to a city that needs it.', nl: 'Hulp aan een stad die dat nodig heeft.' },
        climate: { en: 'A partnership about the climate.', nl: 'Een band die over het klimaat gaat.' },
        project: { en: 'A tie for one project, and as long as it lasts.', nl: 'Een band voor één project, zolang dat duurt.' },
      },
    },
    state: {
      en: ['State of the tie', 'Whether the tie is alive. Without it: active.'],
      nl: ['Staat van de band', 'Of de band leeft. Zonder dit veld: actief.'],
      values: {
        active: { en: 'The two work together.', nl: 'De twee werken samen.' },
        paused: { en: 'The tie rests for a time.', nl: 'De band rust voor een tijd.' },
        ended: { en: 'The tie is over. Say in "until" since when.', nl: 'De band is voorbij. Zet in "until" sinds wanneer.' },
      },
    },
    until: {
      en: ['Until', 'When the tie ended.'],
      nl: ['Tot', 'Wanneer de band eindigde.'],
      examples: ['2019', '2019-12-31'],
    },
    agreement: {
      en: ['Agreement', 'The document in which the tie was agreed.'],
      nl: ['Overeenkomst', 'Het document waarin de band is afgesproken.'],
    },
  },

  population: {
    value: {
      en: ['Number of people', 'A whole number without points, spaces or quotation marks.'],
      nl: ['Aantal inwoners', 'Een heel getal, zonder punten, spaties of aanhalingstekens.'],
      examples: [58598],
    },
    year: {
      en: ['Year of the count', 'The year that the number is of.'],
      nl: ['Jaar van de telling', 'Het jaar waarvan het getal is.'],
      examples: [2025],
    },
    date: {
      en: ['Day of the count', 'When people were counted, where more than the year is known.'],
      nl: ['Dag van de telling', 'Wanneer er is geteld, als u meer weet dan het jaar.'],
      examples: ['2023-12-31'],
    },
    approximate: {
      en: ['Approximate', 'Whether the number is rounded: it is shown with "about".'],
      nl: ['Ongeveer', 'Of het getal is afgerond: er staat dan "circa" voor.'],
    },
    source: {
      en: ['Source', 'Who counted, with a link.'],
      nl: ['Bron', 'Wie heeft geteld, met een link.'],
    },
  },

  officeHours: {
    start: {
      en: ['Opening time', 'When offices open, in local time.'],
      nl: ['Openingstijd', 'Wanneer kantoren opengaan, in plaatselijke tijd.'],
      examples: ['08:30', '09:00'],
    },
    end: {
      en: ['Closing time', 'When offices close, in local time.'],
      nl: ['Sluitingstijd', 'Wanneer kantoren sluiten, in plaatselijke tijd.'],
      examples: ['17:00', '17:30'],
    },
    days: {
      en: ['Working days', 'The days on which offices are open. Without it: Monday to Friday.'],
      nl: ['Werkdagen', 'De dagen waarop kantoren open zijn. Zonder dit veld: maandag tot en met vrijdag.'],
      examples: [['monday', 'tuesday', 'wednesday', 'thursday', 'friday']],
      values: {
        monday: { en: 'Monday', nl: 'maandag' },
        tuesday: { en: 'Tuesday', nl: 'dinsdag' },
        wednesday: { en: 'Wednesday', nl: 'woensdag' },
        thursday: { en: 'Thursday', nl: 'donderdag' },
        friday: { en: 'Friday', nl: 'vrijdag' },
        saturday: { en: 'Saturday', nl: 'zaterdag' },
        sunday: { en: 'Sunday', nl: 'zondag' },
      },
    },
  },

  location: {
    latitude: {
      en: ['Latitude', 'Decimal degrees (WGS 84) from -90 to 90; north is positive.'],
      nl: ['Breedtegraad', 'Decimale graden (WGS 84) van -90 tot 90; noord is positief.'],
      examples: [52.22],
    },
    longitude: {
      en: ['Longitude', 'Decimal degrees (WGS 84) from -180 to 180; east is positive.'],
      nl: ['Lengtegraad', 'Decimale graden (WGS 84) van -180 tot 180; oost is positief.'],
      examples: [6.9],
    },
  },

  fact: {
    label: {
      en: ['Name of the fact', 'What the fact is about, such as "Area".'],
      nl: ['Naam van het feit', 'Waar het feit over gaat, zoals "Oppervlakte".'],
    },
    value: {
      en: ['The fact itself', 'What is so, with its unit: "143 km²".'],
      nl: ['Het feit zelf', 'Wat er waar is, met de eenheid: "143 km²".'],
    },
  },

  association: {
    name: {
      en: ['Name of the association', 'How the body behind the tie is called.'],
      nl: ['Naam van de vereniging', 'Hoe de organisatie achter de band heet.'],
    },
    url: {
      en: ['Website of the association', 'Where the name of the association leads to.'],
      nl: ['Website van de vereniging', 'Waar de naam van de vereniging naartoe leidt.'],
    },
  },

  contact: {
    role: {
      en: ['What for', 'What one can ask there, such as "Questions about exchanges".'],
      nl: ['Waarvoor', 'Waarvoor u daar terechtkunt, zoals "Vragen over uitwisselingen".'],
    },
    organisation: {
      en: ['Organisation to ask', 'The organisation or department.'],
      nl: ['Organisatie van het contact', 'De organisatie of de afdeling.'],
    },
    position: {
      en: ['Function', 'The function of who answers, not a name.'],
      nl: ['Functie', 'De functie van wie antwoordt, geen naam.'],
    },
    email: {
      en: ['E-mail address', 'The e-mail address of an office or function.'],
      nl: ['E-mailadres', 'Het e-mailadres van een afdeling of functie.'],
    },
    phone: {
      en: ['Telephone', 'The telephone number of an office.'],
      nl: ['Telefoon', 'Het telefoonnummer van een afdeling.'],
    },
    address: {
      en: ['Postal or visiting address', 'Street and place. Write `\\n` for a new line.'],
      nl: ['Post- of bezoekadres', 'Straat en plaats. Schrijf `\\n` voor een nieuwe regel.'],
    },
    openingHours: {
      en: ['Opening hours', 'When someone is there, in words.'],
      nl: ['Openingstijden', 'Wanneer er iemand is, in woorden.'],
    },
  },

  activity: {
    id: {
      en: ['Identifier of the activity', 'The name of the activity in addresses. It is used once in this city.'],
      nl: ['Kenmerk van de activiteit', 'De naam van de activiteit in adressen. Die komt in deze stad maar één keer voor.'],
      examples: ['school-exchange'],
    },
    name: {
      en: ['Name of the activity', 'What is done, in a few words.'],
      nl: ['Naam van de activiteit', 'Wat er gebeurt, in een paar woorden.'],
    },
    description: {
      en: ['Description of the activity', 'What is done, with whom and for whom.'],
      nl: ['Beschrijving van de activiteit', 'Wat er gebeurt, met wie en voor wie.'],
    },
    themes: {
      en: ['Themes of the activity', 'Identifiers from `themes`; the activity is grouped under the first one.'],
      nl: ['Thema\'s van de activiteit', 'Kenmerken uit `themes`; de activiteit staat bij het eerste.'],
      examples: [['economy']],
    },
    organisations: {
      en: ['Organisations of the activity', 'Identifiers from `organisations`: who takes part.'],
      nl: ['Organisaties van de activiteit', 'Kenmerken uit `organisations`: wie er meedoet.'],
    },
    status: {
      en: ['Status', 'How far the activity is.'],
      nl: ['Status', 'Hoe ver de activiteit is.'],
      values: {
        planned: { en: 'It is still to come.', nl: 'Gepland: het moet nog gebeuren.' },
        active: { en: 'It is going on.', nl: 'Actief: het is bezig.' },
        completed: { en: 'It is over.', nl: 'Afgerond: het is voorbij.' },
      },
    },
    period: {
      en: ['Period', 'When the activity is: years, months, days, or times of a day.'],
      nl: ['Periode', 'Wanneer de activiteit is: jaren, maanden, dagen, of tijden op een dag.'],
    },
    place: {
      en: ['Place of the activity', 'Where it happens, such as "Dalian" or a hall.'],
      nl: ['Plaats van de activiteit', 'Waar het gebeurt, zoals "Dalian" of een zaal.'],
    },
    image: {
      en: ['Picture of the activity', 'One picture of what is done.'],
      nl: ['Afbeelding van de activiteit', 'Eén afbeelding van wat er gebeurt.'],
    },
    signUp: {
      en: ['Sign up', 'Where people can sign up, and until when.'],
      nl: ['Aanmelden', 'Waar mensen zich kunnen aanmelden, en tot wanneer.'],
    },
    links: {
      en: ['Links of the activity', 'Pages with more about the activity.'],
      nl: ['Links van de activiteit', 'Pagina\'s met meer over de activiteit.'],
    },
  },

  period: {
    start: {
      en: ['Beginning', 'When it begins.'],
      nl: ['Begin van de periode', 'Wanneer het begint.'],
      examples: ['2027', '2027-06-12', '2027-06-12T14:00'],
    },
    end: {
      en: ['End', 'When it ends. The day itself still belongs to it.'],
      nl: ['Einde van de periode', 'Wanneer het eindigt. De dag zelf hoort er nog bij.'],
      examples: ['2027', '2027-06-14', '2027-06-12T16:30'],
    },
    timeZone: {
      en: ['Time zone of the times', 'Whose clock the times are of. Without it: the municipality\'s.'],
      nl: ['Tijdzone van de tijden', 'Van wiens klok de tijden zijn. Zonder dit veld: die van de gemeente.'],
    },
  },

  signUp: {
    url: {
      en: ['Form', 'The page or e-mail address where people sign up.'],
      nl: ['Formulier', 'De pagina of het e-mailadres waar mensen zich aanmelden.'],
      examples: ['https://www.example.org/sign-up'],
    },
    deadline: {
      en: ['Deadline', 'Until when people can sign up.'],
      nl: ['Uiterste moment', 'Tot wanneer mensen zich kunnen aanmelden.'],
      examples: ['2027-05-31'],
    },
  },

  link: {
    label: {
      en: ['Text of the link', 'What the link says: name the page that it leads to.'],
      nl: ['Tekst van de link', 'Wat er in de link staat: noem de pagina waar hij naartoe gaat.'],
    },
    url: {
      en: ['Address of the link', 'Where the link leads to.'],
      nl: ['Adres van de link', 'Waar de link naartoe gaat.'],
      examples: ['https://www.example.org/'],
    },
  },

  document: {
    title: {
      en: ['Title of the document', 'How the document is called.'],
      nl: ['Titel van het document', 'Hoe het document heet.'],
    },
    url: {
      en: ['Address of the document', 'Where the file is.'],
      nl: ['Adres van het document', 'Waar het bestand staat.'],
      examples: ['https://www.example.org/agreement.pdf'],
    },
    format: {
      en: ['Kind of file', 'The kind of file, as people say it: "pdf".'],
      nl: ['Soort bestand', 'De soort bestand, zoals mensen die noemen: "pdf".'],
      examples: ['pdf', 'docx', 'xlsx', 'csv'],
    },
    bytes: {
      en: ['Size of the file', 'How large the file is, in bytes: 1248000 is shown as 1.2 MB.'],
      nl: ['Grootte van het bestand', 'Hoe groot het bestand is, in bytes: 1248000 staat er als 1,2 MB.'],
      examples: [1248000],
    },
    language: {
      en: ['Language of the document', 'The language that the file is in.'],
      nl: ['Taal van het document', 'De taal waarin het bestand is.'],
    },
  },

  image: {
    src: {
      en: ['File of the picture', 'The picture: a file of the kind svg, avif, webp, jpg or png.'],
      nl: ['Bestand van de afbeelding', 'De afbeelding: een bestand van de soort svg, avif, webp, jpg of png.'],
      examples: ['images/city.webp'],
    },
    alt: {
      en: ['Alternative text', 'What the picture shows, for people who cannot see it.'],
      nl: ['Alternatieve tekst', 'Wat er te zien is, voor mensen die de afbeelding niet zien.'],
    },
    credit: {
      en: ['Credit', 'Who made the picture.'],
      nl: ['Naamsvermelding', 'Wie de afbeelding heeft gemaakt.'],
    },
    license: {
      en: ['Licence', 'Under which licence the picture may be used.'],
      nl: ['Licentie', 'Onder welke licentie de afbeelding mag worden gebruikt.'],
    },
    width: {
      en: ['Width', 'The width of the picture in pixels.'],
      nl: ['Breedte', 'De breedte van de afbeelding in pixels.'],
      examples: [1600],
    },
    height: {
      en: ['Height', 'The height of the picture in pixels.'],
      nl: ['Hoogte', 'De hoogte van de afbeelding in pixels.'],
      examples: [900],
    },
    focus: {
      en: ['What has to stay in sight', 'The point that stays in sight where the picture is cropped.'],
      nl: ['Wat in beeld blijft', 'Het punt dat in beeld blijft als de afbeelding wordt bijgesneden.'],
    },
    sizes: {
      en: ['Other sizes', 'The same picture in other widths; the browser takes the one that fits.'],
      nl: ['Andere maten', 'Dezelfde afbeelding in andere breedtes; de browser neemt de maat die past.'],
    },
  },

  license: {
    name: {
      en: ['Name of the licence', 'How the licence is called.'],
      nl: ['Naam van de licentie', 'Hoe de licentie heet.'],
      examples: ['CC BY-SA 4.0', 'CC0 1.0'],
    },
    url: {
      en: ['Text of the licence', 'Where the licence can be read.'],
      nl: ['Tekst van de licentie', 'Waar de licentie te lezen is.'],
      examples: ['https://creativecommons.org/licenses/by-sa/4.0/'],
    },
  },

  focus: {
    x: {
      en: ['From the left', 'A percentage: 0 is the left edge, 100 the right one.'],
      nl: ['Van links', 'Een percentage: 0 is de linkerrand, 100 de rechterrand.'],
      examples: [50],
    },
    y: {
      en: ['From the top', 'A percentage: 0 is the top edge, 100 the bottom one.'],
      nl: ['Van boven', 'Een percentage: 0 is de bovenrand, 100 de onderrand.'],
      examples: [50],
    },
  },

  imageSize: {
    src: {
      en: ['File of this size', 'The picture in this width.'],
      nl: ['Bestand in deze maat', 'De afbeelding in deze breedte.'],
      examples: ['images/city-480.webp'],
    },
    width: {
      en: ['Width of this size', 'How many pixels wide this file is.'],
      nl: ['Breedte van deze maat', 'Hoeveel pixels breed dit bestand is.'],
      examples: [480],
    },
  },
};

const text = (nl: string, en: string): object => ({ nl, en });

/** New items of lists, by the object that the items are. */
export const snippets = {
  city: {
    en: ['New city', 'A city with a name, a country and a description.'],
    nl: ['Nieuwe stad', 'Een stad met een naam, een land en een beschrijving.'],
    body: { id: '$1', name: text('$2', '$3'), country: '$4', description: [text('$5', '$6')] },
  },
  activity: {
    en: ['New activity', 'An activity with a name, a description and a theme.'],
    nl: ['Nieuwe activiteit', 'Een activiteit met een naam, een beschrijving en een thema.'],
    body: { id: '$1', name: text('$2', '$3'), description: text('$4', '$5'), themes: ['$6'] },
  },
  theme: {
    en: ['New theme', 'A theme that activities can name.'],
    nl: ['Nieuw thema', 'Een thema dat activiteiten kunnen noemen.'],
    body: { id: '$1', name: text('$2', '$3') },
  },
  organisation: {
    en: ['New organisation', 'An organisation that activities can name.'],
    nl: ['Nieuwe organisatie', 'Een organisatie die activiteiten kunnen noemen.'],
    body: { id: '$1', name: text('$2', '$3'), url: 'https://$4' },
  },
  link: {
    en: ['New link', 'A link with its text.'],
    nl: ['Nieuwe link', 'Een link met zijn tekst.'],
    body: { label: text('$1', '$2'), url: 'https://$3' },
  },
  document: {
    en: ['New document', 'A file with its title and kind.'],
    nl: ['Nieuw document', 'Een bestand met zijn titel en soort.'],
    body: { title: text('$1', '$2'), url: 'https://$3', format: '${4:pdf}' },
  },
  contact: {
    en: ['New contact', 'An office with its e-mail address.'],
    nl: ['Nieuw contact', 'Een afdeling met haar e-mailadres.'],
    body: { role: text('$1', '$2'), organisation: text('$3', '$4'), email: '$5' },
  },
  fact: {
    en: ['New fact', 'A fact with its name.'],
    nl: ['Nieuw feit', 'Een feit met zijn naam.'],
    body: { label: text('$1', '$2'), value: text('$3', '$4') },
  },
  image: {
    en: ['New picture', 'A picture with its alternative text.'],
    nl: ['Nieuwe afbeelding', 'Een afbeelding met haar alternatieve tekst.'],
    body: { src: '${1:images/}', alt: text('$2', '$3') },
  },
} satisfies Partial<Record<keyof Objects, Snippet>>;
