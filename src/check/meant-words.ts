/**
 * Fields and values by their Dutch and German words: "inwoners" means `population`, "gepland" means `planned`. A test
 * goes through the schema and finds that each name and each value has its words here.
 */
import { findNearest, simplifyName } from './nearest.js';

/** The words for a field or value, in Dutch and in German, with commas between. */
type Words = Readonly<Record<string, [dutch: string, german: string]>>;

/** By the name of the field, wherever it stands. */
export const fieldWords: Words = {
  defaultLanguage: ['hoofdtaal, standaardtaal', 'Hauptsprache, Standardsprache'],
  fallbackLanguages: ['reservetalen, terugvaltalen', 'Ersatzsprachen, Ausweichsprachen'],
  dateModified: ['gewijzigd, gewijzigd op, laatste wijziging, bijgewerkt', 'geändert, geändert am, letzte Änderung, aktualisiert'],
  translations: ['vertalingen', 'Übersetzungen'],
  machine: ['machinaal, machinevertaling', 'maschinell, Maschinenübersetzung'],
  url: ['adres, webadres, weblink', 'Adresse, Webadresse'],
  title: ['titel, kop, opschrift', 'Titel, Überschrift'],
  introduction: ['inleiding, introductie, intro', 'Einleitung, Einführung'],
  links: ['verwijzingen, koppelingen', 'Verweise, Verknüpfungen'],
  label: ['opschrift, onderwerp', 'Beschriftung, Bezeichnung, Thema'],
  municipality: ['gemeente', 'Gemeinde, Kommune'],
  themes: ["thema's, onderwerpen, thema", 'Themen, Thema'],
  organisations: ['organisaties, instellingen, organisatie', 'Organisationen, Einrichtungen, Organizationen'],
  cities: ['steden, partnersteden, stad', 'Städte, Partnerstädte, Stadt'],
  id: ['kenmerk, sleutel, code', 'Kennung, Schlüssel'],
  name: ['naam, plaatsnaam, stadsnaam', 'Name, Ortsname'],
  nativeName: ['eigen naam, naam in eigen taal', 'Eigenname, Name in der Landessprache'],
  text: ['tekst', 'Text'],
  language: ['taal', 'Sprache'],
  direction: ['richting, schrijfrichting, leesrichting', 'Richtung, Schreibrichtung'],
  partnership: ['stedenband, partnerschap, band', 'Städtepartnerschaft, Partnerschaft'],
  since: ['sinds, vanaf', 'seit'],
  kind: ['soort, type', 'Art, Typ'],
  state: ['toestand, stand', 'Zustand, Stand'],
  until: ['tot, tot en met', 'bis'],
  agreement: ['overeenkomst, verdrag, convenant', 'Vertrag, Vereinbarung, Urkunde'],
  country: ['land', 'Land, Staat'],
  region: ['regio, provincie, streek, deelstaat', 'Region, Provinz, Bundesland'],
  description: ['beschrijving, omschrijving', 'Beschreibung'],
  population: ['inwoners, inwonertal, inwoneraantal, aantal inwoners, bevolking', 'Einwohner, Einwohnerzahl, Bevölkerung'],
  value: ['waarde, aantal', 'Wert, Anzahl'],
  year: ['jaar, jaartal', 'Jahr, Jahreszahl'],
  date: ['datum, peildatum', 'Datum, Stichtag'],
  approximate: ['ongeveer, circa, geschat', 'ungefähr, etwa, geschätzt'],
  source: ['bron', 'Quelle'],
  timeZone: ['tijdzone', 'Zeitzone'],
  officeHours: ['kantooruren, kantoortijden, werktijden', 'Bürozeiten, Geschäftszeiten'],
  start: ['begin, aanvang, van', 'Anfang, Beginn, von'],
  end: ['einde, eind, tot', 'Ende, bis'],
  days: ['dagen, werkdagen', 'Tage, Wochentage, Werktage'],
  location: ['ligging, locatie, coördinaten', 'Lage, Standort, Koordinaten'],
  latitude: ['breedte, breedtegraad, noorderbreedte', 'Breite, Breitengrad'],
  longitude: ['lengte, lengtegraad, oosterlengte', 'Länge, Längengrad'],
  facts: ['feiten, cijfers, weetjes', 'Fakten, Zahlen, Daten'],
  image: ['afbeelding, foto, plaatje, beeld', 'Bild, Foto, Abbildung'],
  images: ["afbeeldingen, foto's, plaatjes, beelden", 'Bilder, Fotos, Abbildungen'],
  src: ['bestand, bestandsnaam, bron, pad', 'Datei, Dateiname, Quelle, Pfad'],
  alt: ['alternatief, alternatieve tekst, omschrijving, beschrijving', 'Alternativtext, Bildbeschreibung, Beschreibung'],
  credit: ['maker, fotograaf, naamsvermelding, bronvermelding', 'Urheber, Fotograf, Bildnachweis'],
  license: ['licentie', 'Lizenz, Licence'],
  width: ['breedte', 'Breite'],
  height: ['hoogte', 'Höhe'],
  focus: ['brandpunt, middelpunt, aandachtspunt', 'Fokus, Mittelpunkt, Blickpunkt'],
  x: ['horizontaal, links', 'waagerecht, links'],
  y: ['verticaal, boven', 'senkrecht, oben'],
  sizes: ['formaten, maten, groottes', 'Größen, Formate'],
  website: ['webstek, site, webpagina', 'Webseite, Internetseite, Netzseite'],
  association: ['vereniging, stichting, genootschap', 'Verein, Gesellschaft, Stiftung'],
  contacts: ['contacten, contactpersonen, contact, contactpersoon', 'Kontakte, Ansprechpartner, Kontakt'],
  role: ['rol, taak', 'Rolle, Aufgabe'],
  organisation: ['organisatie, instelling', 'Organisation, Einrichtung'],
  position: ['functie, functienaam, beroep', 'Funktion, Stelle, Amt'],
  email: ['e-mailadres, mailadres, mail', 'E-Mail-Adresse, Mailadresse, Mail'],
  phone: ['telefoon, telefoonnummer, tel', 'Telefon, Telefonnummer, Tel'],
  address: ['adres, postadres, bezoekadres', 'Adresse, Anschrift, Postanschrift'],
  openingHours: ['openingstijden, openingsuren', 'Öffnungszeiten'],
  documents: ['documenten, bestanden, stukken', 'Dokumente, Dateien, Unterlagen'],
  format: ['formaat, bestandstype, bestandssoort', 'Dateiformat, Dateityp'],
  bytes: ['grootte, bestandsgrootte, omvang', 'Größe, Dateigröße'],
  sameAs: ['zelfde als, hetzelfde als, wikidata', 'gleich, dasselbe wie'],
  activities: ['activiteiten, projecten, activiteit', 'Aktivitäten, Projekte, Aktivität'],
  status: ['toestand, stand, voortgang', 'Zustand, Stand'],
  period: ['periode, looptijd, duur, wanneer', 'Zeitraum, Laufzeit, Dauer, wann'],
  place: ['plaats, plek, locatie, waar', 'Ort, Veranstaltungsort, wo'],
  signUp: ['aanmelden, aanmelding, inschrijven, inschrijving, opgeven', 'Anmeldung, anmelden, Einschreibung'],
  deadline: ['uiterste datum, sluitingsdatum, aanmelden voor', 'Frist, Anmeldeschluss, Anmeldefrist'],
};

/** By the value. */
export const valueWords: Words = {
  planned: ['gepland, voorgenomen, toekomstig, binnenkort', 'geplant, vorgesehen, künftig'],
  active: ['actief, lopend, loopt, bezig, huidig', 'aktiv, laufend, läuft, bestehend'],
  completed: ['afgerond, voltooid, klaar, afgelopen, afgesloten, voorbij', 'abgeschlossen, beendet, fertig, vorbei'],
  paused: ['gepauzeerd, opgeschort, stilgelegd, slapend, rustend', 'ruhend, ausgesetzt, pausiert, unterbrochen'],
  ended: ['beëindigd, geëindigd, gestopt, opgeheven, voorbij', 'beendet, aufgelöst, gekündigt, vorbei'],
  partner: ['partnerstad, stedenband, zusterstad, jumelage', 'Partnerstadt, Städtepartnerschaft'],
  friendship: ['vriendschap, vriendschapsband, bevriend', 'Freundschaft, befreundet, Städtefreundschaft'],
  cooperation: ['samenwerking, samenwerkingsverband', 'Zusammenarbeit, Kooperation'],
  solidarity: ['solidariteit, solidariteitsband, hulp', 'Solidarität, Solidaritätspartnerschaft, Hilfe'],
  climate: ['klimaat, klimaatband, klimaatpartnerschap', 'Klima, Klimapartnerschaft'],
  project: ['projectband, projectpartner', 'Projekt, Projektpartnerschaft'],
  ltr: ['van links naar rechts, links naar rechts, links', 'von links nach rechts, links nach rechts, links'],
  rtl: ['van rechts naar links, rechts naar links, rechts', 'von rechts nach links, rechts nach links, rechts'],
  monday: ['maandag, ma', 'Montag, Mo'],
  tuesday: ['dinsdag, di', 'Dienstag'],
  wednesday: ['woensdag, wo', 'Mittwoch, Mi'],
  thursday: ['donderdag, do', 'Donnerstag'],
  friday: ['vrijdag, vr', 'Freitag, Fr'],
  saturday: ['zaterdag, za', 'Samstag, Sonnabend, Sa'],
  sunday: ['zondag, zo', 'Sonntag, So'],
  true: ['ja, waar, wel, yes', 'ja, wahr'],
  false: ['nee, onwaar, niet, neen, no', 'nein, falsch'],
};

const listWords = (words: Words, name: string): string[] =>
  Object.hasOwn(words, name) ? words[name]!.flatMap((list) => list.split(', ')) : [];

/**
 * The name or value that was meant: by its Dutch or German word, else the nearest name, else the nearest of those words.
 *
 * @param names what may stand there
 */
const findMeant = (written: string, names: readonly string[], words: Words): string | undefined => {
  const plain = simplifyName(written);
  if (!plain) return undefined;
  const found =
    names.find((name) => simplifyName(name) === plain) ??
    names.find((name) => listWords(words, name).some((word) => simplifyName(word) === plain)) ??
    findNearest(written, names);
  if (found !== undefined) return found;
  // Of short words, one letter more or less makes another one.
  const word = findNearest(written, names.flatMap((name) => listWords(words, name)).filter(({ length }) => length > 4));
  return word && names.find((name) => listWords(words, name).includes(word));
};

/** The field that was meant, of those that an object may have. */
export const findMeantField = (written: string, names: readonly string[]): string | undefined =>
  findMeant(written, names, fieldWords);

/** The value that was meant, of those that a field may have. */
export const findMeantValue = (written: string, values: readonly string[]): string | undefined =>
  findMeant(written, values, valueWords);
