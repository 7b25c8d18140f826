/** What is said of Wikidata, by `init` and by `update`, in Dutch. */
import type { WikidataMessages } from '../en/wikidata.js';

export const nl: WikidataMessages = {
  unreachable: (host, reason) =>
    `${host} is niet te bereiken (${reason}). Is er verbinding met internet? Er is niets geschreven.`,
  slow: (host, seconds) => `${host} gaf binnen ${seconds} seconden geen antwoord. Probeer het later nog eens. Er is niets geschreven.`,
  busy: (host) => `${host} heeft het nu te druk. Probeer het over een paar minuten nog eens. Er is niets geschreven.`,
  comeBack: (host, minutes) =>
    `${host} vraagt om over ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} terug te komen. Er is niets geschreven.`,
  broken: (host, status) => `${host} heeft zelf een storing (status ${status}). Probeer het later nog eens. Er is niets geschreven.`,
  forbidden: (host) =>
    `${host} geeft geen antwoord (status 403). Wikimedia wil weten hoe de vrager te bereiken is: geef met --contact uw e-mailadres of het adres van uw site. Er is niets geschreven.`,
  refused: (host, status) => `${host} weigert de vraag (status ${status}). Klopt het adres bij --endpoint? Er is niets geschreven.`,
  noApi: (address) => `${address} antwoordt met een webpagina. Bij --endpoint hoort het adres van een api.php. Er is niets geschreven.`,
  cutShort: (host) => `${host} gaf een antwoord dat halverwege ophoudt. Probeer het nog eens. Er is niets geschreven.`,
  apiError: (host, info) => `${host} meldt: ${info} Er is niets geschreven.`,
  noItem: (id) => `Item ${id} bestaat niet, of is verwijderd. Er is niets geschreven.`,

  noEndpoint: (option, written) => `Bij --${option} hoort het adres van een api.php, bijvoorbeeld https://www.wikidata.org/w/api.php, niet "${written}".`,
  noContact: (written) => `Bij --contact hoort een e-mailadres of een webadres, zonder spaties en haakjes, niet "${written}".`,

  stepMunicipality: 'De gemeente opvragen',
  stepCities: (count) => `${count === 1 ? '1 stad' : `${count} steden`} opvragen`,
  stepRelated: 'Landen, regio’s en tijdzones opvragen',
  stepPictures: (count) => `${count === 1 ? '1 afbeelding' : `${count} afbeeldingen`} opvragen`,
  stepPicture: (name) => `De afbeelding van ${name} bewaren`,
  waiting: (host, seconds) => `${host}: over ${seconds} s nog een keer`,

  redirected: (from, to, name) => `${from} is samengevoegd: het is nu ${to} (${name}).`,
  noPlace: (name, id) => `${name} (${id}) is volgens Wikidata geen gemeente of plaats. Is dit het goede item?`,
  noPartners: (name, id) =>
    `Wikidata noemt geen partnersteden (P190) bij ${name} (${id}). Sommige gemeenten hebben nog een item, voor de plaats: misschien staan ze daar.`,
  cityLeftOut: (id) => `De partnerstad ${id} is verwijderd, of heeft geen naam die te gebruiken is. De stad is weggelaten.`,
  itemGone: (city, item) => `${city}: het item ${item} is verwijderd. De feiten blijven zoals ze zijn.`,
  nameMissing: (name, languages) => `${name}: geen naam in ${languages}. Voeg de naam toe als die anders is.`,
  noTimeZone: (name) => `${name}: de tijdzone is niet bekend. Voeg die toe, bijvoorbeeld "Europe/Amsterdam".`,
  estimatedTimeZone: (name, zone) => `${name}: de tijdzone ${zone} is alleen afgeleid van de ligging. Kijk of die klopt.`,
  notNamed: (name) => `${name}: Wikidata noemt dit geen partnerstad meer. De stad blijft in uw document staan.`,
  pictureLeftOut: (name, file) => `${name}: de afbeelding "${file}" is weggelaten. Commons heeft die niet, of kent er geen licentie van.`,
};
