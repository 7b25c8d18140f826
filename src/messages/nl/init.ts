/** `partner-cities init`, in Dutch. */
import type { InitMessages } from '../en/init.js';

export const nl: InitMessages = {
  summary: 'schrijft een eerste document met wat Wikidata weet',
  usage: `Gebruik: partner-cities init --municipality ITEM --languages LIJST [opties]
         partner-cities init --city NAAM --languages LIJST [opties]

Schrijft een eerste document voor een gemeente: de partnersteden met namen, land,
regio, ligging, aantal inwoners, tijdzone, website en afbeelding, voor zover Wikidata
(CC0) die heeft. Ernaast komt wat is opgehaald (BESTAND zonder .json, met
.wikidata.json). Zo kent "partner-cities update" die feiten uit de uwe.

Opties
  --municipality ITEM     het item van de gemeente in Wikidata, bijvoorbeeld Q10002
  --city NAAM             zoekt de naam op, en vraagt welke u bedoelt als er meer zijn
  --languages LIJST       talen van het document, bijvoorbeeld nl,en,de,zh; de eerste
                          is de standaardtaal
  --out BESTAND           het document dat komt; zonder deze optie partner-cities.json
  --pictures              bewaart de afbeeldingen naast het document, in de map images;
                          anders vraagt de browser van de bezoeker ze bij Wikimedia
  --force                 vervangt bestanden die er al zijn
  --contact ADRES         hoe Wikimedia u kan bereiken: een e-mailadres of het adres
                          van uw site. Wikimedia vraagt daarom, en mag weigeren wie
                          het niet zegt. Het mag ook in PARTNER_CITIES_CONTACT staan
  --endpoint URL          een andere Wikibase met de items en eigenschappen van
                          Wikidata: het adres van de api.php
  --commons-endpoint URL  een andere wiki voor afbeeldingen: het adres van de api.php
  --lang TAAL             spreekt Nederlands (nl) of Engels (en); zonder deze optie de
                          taal van uw systeem
  -h, --help              toont deze hulp

Status aan het eind
  0  geschreven
  2  de opdracht is niet begrepen, Wikidata gaf geen antwoord, of een bestand was niet
     te schrijven; er is niets geschreven
`,
  superfluous: (word) => `Wat is "${word}"? Noem de gemeente met --municipality of --city.`,
  whichMunicipality: 'Welke gemeente? Noem het item met --municipality, bijvoorbeeld Q10002, of zoek het op met --city NAAM.',
  oneMunicipality: 'Geef --municipality of --city, niet allebei.',
  noItemId: (written) => `Bij --municipality hoort de code van een item, bijvoorbeeld Q10002, niet "${written}".`,
  whichLanguages: 'Welke talen? Noem ze met --languages, bijvoorbeeld nl,en.',
  noLanguage: (written) => `Bij --languages horen taalcodes zoals nl of zh-Hans, niet "${written}".`,
  fileExists: (file) => `${file} is er al. Vervangen: --force. De feiten vernieuwen: partner-cities update. Er is niets geschreven.`,
  nothingFound: (name) => `Wikidata heeft geen item met de naam "${name}". Probeer een andere spelling. Er is niets geschreven.`,
  severalFound: (name) => `Er zijn meer items met de naam "${name}":`,
  whichOne: (count) => `Welke is de gemeente? Typ een getal van 1 tot en met ${count}, of niets om te stoppen: `,
  nothingChosen: 'Er is niets geschreven.',
  chooseOne: (option) => `Welke is de gemeente? Geef de opdracht opnieuw, met de code erbij, bijvoorbeeld: ${option}`,
  found: (name, id) => `Gevonden: ${name} (${id}).`,
  written: (file, cities) => `${file}: ${cities === 1 ? '1 partnerstad' : `${cities} partnersteden`}.`,
  tie: { since: (year) => `sinds ${year}`, until: (year) => `tot ${year}`, ended: 'beëindigd' },
  toLookAt: 'Om na te kijken',
  describePictures: (count) =>
    `${count === 1 ? '1 afbeelding heeft' : `${count} afbeeldingen hebben`} de naam van de stad als alternatieve tekst, waar Wikidata geen andere heeft ("alt"). Schrijf op wat er te zien is.`,
  outsidePictures: (count) =>
    `${count === 1 ? '1 afbeelding komt' : `${count} afbeeldingen komen`} van servers van Wikimedia: de browser van de bezoeker haalt die daar op. Op uw eigen server: --pictures.`,
  sources: (file) => `De feiten komen van Wikidata (CC0), de afbeeldingen van Wikimedia Commons, met de licentie die erbij staat. Wat is opgehaald, staat in ${file}.`,
  next: 'Hierna',
  nextCheck: (command) => `controleren:           ${command}`,
  nextUpdate: (command) => `de feiten vernieuwen:  ${command}`,
};
