/** What is said of spreadsheets, in Dutch. */
import type { SpreadsheetMessages } from '../en/spreadsheet.js';

type Values = Readonly<Record<string, string>>;

const meant = ({ nearest }: Values): string => (nearest ? ` Bedoelde u "${nearest}"?` : '');
const choose = ({ allowed }: Values): string => (allowed ? ` Kies uit: ${allowed}.` : '');

export const nl: SpreadsheetMessages = {
  problems: {
    'no-headings': () => 'Er staat niets in dit bestand. Op de eerste rij horen de kopjes: exporteer een document om ze te zien.',
    'unknown-sheet': (values) =>
      `Rijen van de soort "${values['word']}" bestaan niet.${meant(values)} Geef het blad een andere naam: ${values['allowed']}. Een blad dat alleen voor mensen is, heeft een naam tussen haakjes: (${values['word']}).`,
    'unknown-heading': (values) =>
      `Er is geen veld "${values['word']}".${meant(values)} Een kolom die alleen voor mensen is, heeft een kopje tussen haakjes: (${values['word']}).`,
    'double-heading': (values) => `"${values['word']}" betekent hetzelfde als "${values['other']}". Houd één van de twee kolommen.`,
    'no-type': (values) =>
      `Wat voor rijen zijn dit? Voeg een kolom "${values['heading']}" toe, met in elke rij het woord stad, activiteit, gemeente, thema, organisatie of pagina.`,
    'unknown-type': (values) =>
      `${values['word'] ? `"${values['word']}" is geen soort rij.${meant(values)}` : `De cel "${values['heading']}" is leeg.`}${choose(values)}`,
    'not-of-this-type': (values) => `Een rij van de soort "${values['type']}" heeft geen veld "${values['heading']}". Maak deze cel leeg.`,
    'no-id': () => 'Deze rij heeft geen id, en uit de naam is er geen te maken. Vul er een in: kleine letters, cijfers en streepjes, bijvoorbeeld "palo-alto".',
    'double-id': (values) => `De id van deze nieuwe rij zou "${values['id']}" worden, maar die is er al. Vul een andere in.`,
    'double-row': (values) =>
      values['id'] ? `Er zijn twee rijen met de id "${values['id']}". Geef één rij een andere id, of verwijder die rij.` : 'Van deze soort kan er maar één rij zijn. Verwijder deze rij.',
    'no-city': (values) => `Van welke stad is deze activiteit? Vul de id van de stad in.${choose(values)}`,
    'unknown-city': (values) => `Er is geen stad met de id "${values['word']}".${meant(values)}${choose(values)}`,
    'both-texts': (values) => `"${values['heading']}" en "${values['other']}" zijn allebei ingevuld. Maak één van de twee leeg.`,
    'text-in-every-language': (values) =>
      `Deze tekst is tot nu toe in alle talen gelijk. Vul "${values['other']}" in, of exporteer het document opnieuw en schrijf de tekst in elke taal.`,
    'text-by-language': (values) =>
      `Deze tekst is tot nu toe per taal anders (${values['languages']}). Vul de kolommen van deze talen in, of maak ze leeg in een nieuwe export.`,
    'not-a-number': (values) => `"${values['word']}" is geen getal. Schrijf alleen cijfers, bijvoorbeeld 58598.`,
    'not-yes-or-no': (values) => `"${values['word']}" is niet "ja" en niet "nee". Schrijf een van deze twee.`,
    'not-a-choice': (values) => `"${values['word']}" kan hier niet.${meant(values)}${choose(values)}`,
    'not-a-text': () => 'Het rekenprogramma heeft van deze cel een datum gemaakt. Zet de opmaak van de cel op tekst en schrijf de tekst opnieuw.',
    'not-a-date': (values) =>
      `"${values['word']}" is hier geen datum of tijd. Schrijf 2025-03-31, 2025-03 of 2025, en een tijd als 08:30. Misschien heeft het rekenprogramma de cel veranderd: zet de opmaak van de cel dan eerst op tekst.`,
    'formula-error': (values) => `Een formule in deze cel ging mis (${values['word']}). Schrijf de waarde zelf op.`,
    'not-json': () => 'Deze kolom is niet voor mensen: hij bewaart wat geen eigen kolom heeft. Zet terug wat erin stond, of maak de cel leeg.',
    'lost-letters': (values) =>
      `Hier zijn letters vraagtekens geworden: "${values['former']}" werd "${values['word']}". Sla het bestand op als "CSV UTF-8" of als .xlsx.`,
    content: (values) => `${values['message']}${meant(values)}${values['allowed'] ? ` Toegestaan: ${values['allowed']}.` : ''}`,
  },
  kinds: {
    city: 'stad',
    activity: 'activiteit',
    municipality: 'gemeente',
    theme: 'thema',
    organisation: 'organisatie',
    page: 'pagina',
  },
  help: [
    'Dit bestand is gemaakt met "partner-cities export". Verander het, en "partner-cities import" neemt de veranderingen over.',
    'Elke rij is een stad, een activiteit, enzovoort. Elke tekst heeft een kolom per taal: "Naam (nl)". Een taal erbij is een kolom erbij: "Naam (fr)".',
    'Laat de kolommen Id en Stad zoals ze zijn: daaraan is te zien welk deel van het document een rij is. Bij een nieuwe rij mag Id leeg zijn.',
    'Een lege cel betekent dat die tekst er niet is. Een kolom die u weghaalt, verandert niets.',
    'Een kopje tussen haakjes, zoals (Opmerkingen), is voor mensen: die kolom wordt niet overgenomen.',
    'U kunt kolommen toevoegen. Deze kunnen er zijn, van elke lijst de eerste (Link 1, Link 2, …):',
  ],
};
