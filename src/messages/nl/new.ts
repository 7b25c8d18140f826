/** `partner-cities new`, in Dutch. */
import type { NewMessages } from '../en/new.js';

export const nl: NewMessages = {
  summary: 'voegt een stad of een activiteit toe aan de inhoud',
  usage: `Gebruik: partner-cities new city BESTAND --name NAAM [opties]
         partner-cities new activity BESTAND --name NAAM [--city ID] [opties]

Voegt een stad (city) of een activiteit (activity) toe aan een bestand met inhoud
(JSON), met de naam in elke taal van het bestand. De rest vult u zelf in. Wat er al
in het bestand staat, blijft zoals het is.

Opties
  --name NAAM  de naam
  --id ID      de id; zonder deze optie wordt hij van de naam gemaakt ("São Paulo":
               sao-paulo)
  --city ID    de stad van een activiteit; niet nodig als er maar één stad is
  --lang TAAL  spreekt Nederlands (nl) of Engels (en); zonder deze optie de taal van
               uw systeem
  -h, --help   toont deze hulp

Status aan het eind
  0  toegevoegd
  1  niet toegevoegd: de id is er al, of de stad is er niet
  2  de opdracht is niet begrepen, of een bestand was niet te lezen of te schrijven
`,
  whichKind: (word) =>
    word === undefined
      ? 'Wat is er nieuw? Schrijf "partner-cities new city" of "partner-cities new activity".'
      : `"${word}" kan niet worden toegevoegd. Schrijf "city" (stad) of "activity" (activiteit).`,
  whichFile: 'Welke inhoud? Noem één bestand, bijvoorbeeld partner-cities.json.',
  whichName: 'Hoe heet het? Schrijf --name "São Paulo".',
  cityOfCity: '--city is voor activiteiten: bij een stad hoort deze optie niet.',
  notJson: (file) => `${file}: dit is geen JSON die te lezen is. Wat er mis is: partner-cities check ${file}`,
  noRows: (file, path) =>
    `${file}: ${path || 'het document'} is niet zoals het hoort, dus er kan niets bij. Wat er mis is: partner-cities check ${file}`,
  problems: {
    'no-id': (name) => `Van "${name}" is geen id te maken. Kies er zelf een: --id palo-alto (kleine letters, cijfers en streepjes).`,
    'bad-id': (id) => `"${id}" is geen id. Een id heeft kleine letters, cijfers en losse streepjes, bijvoorbeeld palo-alto.`,
    'double-id': (id) => `De id "${id}" is er al. Kies een andere: --id ${id}-2`,
    'no-city': (allowed) => (allowed ? `Welke stad? Schrijf --city met een van deze: ${allowed}.` : 'Er is nog geen stad. Eerst: partner-cities new city'),
    'unknown-city': (word, allowed, nearest) =>
      `Er is geen stad "${word}".${nearest ? ` Bedoelde u "${nearest}"?` : ''} Er zijn: ${allowed || 'geen'}.`,
  },
  added: (file, line, id) => `${file}:${line}: "${id}" is toegevoegd.`,
};
