/** `partner-cities update`, in Dutch. */
import type { UpdateMessages } from '../en/update.js';

export const nl: UpdateMessages = {
  summary: 'vernieuwt de feiten die van Wikidata komen',
  usage: `Gebruik: partner-cities update BESTAND [opties]

Vraagt Wikidata opnieuw naar de feiten van een document, laat zien wat anders is, en
schrijft dat als u het goedvindt. Wat u zelf hebt geschreven, veranderd of verwijderd,
blijft altijd staan: alleen feiten die nog zijn zoals ze zijn opgehaald, worden
vernieuwd. Welke dat zijn, staat in het bestand ernaast (BESTAND zonder .json, met
.wikidata.json). Is dat er niet, dan komen er alleen feiten bij waar nog niets staat.

Steden worden gevonden aan hun adres in "sameAs". De opmaak, de volgorde en andere
velden van het document blijven zoals ze zijn.

Opties
  --yes                   schrijft zonder te vragen
  --contact ADRES         hoe Wikimedia u kan bereiken; zie partner-cities init --help
  --endpoint URL          een andere Wikibase: het adres van de api.php
  --commons-endpoint URL  een andere wiki voor afbeeldingen: het adres van de api.php
  --lang TAAL             spreekt Nederlands (nl) of Engels (en); zonder deze optie de
                          taal van uw systeem
  -h, --help              toont deze hulp

Status aan het eind
  0  geschreven, of er is niets nieuws
  1  er is iets nieuws, en dat is niet geschreven
  2  de opdracht is niet begrepen, Wikidata gaf geen antwoord, of een bestand was niet
     te lezen of te schrijven; er is niets geschreven
`,
  whichFile: 'Welk document? Noem één bestand: partner-cities update BESTAND.',
  noDocument: (file, command) => `${file} heeft fouten. Zo leest u ze: ${command}. Er is niets geschreven.`,
  noItems: (file) =>
    `${file} heeft geen adressen van Wikidata in "sameAs". Zet ze bij de gemeente en de steden, bijvoorbeeld "https://www.wikidata.org/entity/Q10002". Er is niets geschreven.`,
  noMunicipality: 'De gemeente heeft geen adres van Wikidata in "sameAs": er wordt niet naar nieuwe partnersteden gezocht.',
  noFetchedFacts: (file) => `${file} is er niet: van geen enkel feit is bekend dat het van Wikidata komt. Er komen alleen feiten bij waar nog niets staat.`,
  brokenFetchedFacts: (file) => `${file} is niet te lezen als wat het laatst is opgehaald. Zet de vorige versie terug, of verwijder het. Er is niets geschreven.`,
  nothingNew: (file) => `${file}: er is niets nieuws.`,
  changes: (file, count) => `${file}: ${count === 1 ? '1 feit is' : `${count} feiten zijn`} nieuw in Wikidata.`,
  none: '(niets)',
  newCities: 'Nieuwe partnersteden',
  kept: 'Wikidata zegt iets anders; het uwe blijft staan',
  writeThem: (count) => `${count === 1 ? 'Deze wijziging' : `Deze ${count} wijzigingen`} schrijven? [j/N] `,
  yes: 'ja',
  written: (file, count) => `${file}: ${count === 1 ? '1 wijziging' : `${count} wijzigingen`} geschreven.`,
  notWritten: 'Er is niets geschreven.',
  toWrite: (command) => `Er is niets geschreven. Wel schrijven: ${command}`,
  toLookAt: 'Om na te kijken',
};
