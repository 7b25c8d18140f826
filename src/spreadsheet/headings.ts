/**
 * The words of a spreadsheet in Dutch and English: headings such as "Link 1: tekst (nl)", names of sheets, words for what
 * may be chosen. Both languages are understood on the way in, whichever was written.
 */
import { unwrap } from '../check/document.js';
import type { SchemaNode } from '../check/document.js';
import type { MessageLanguage, Messages } from '../messages/language.js';
import { EVERY_LANGUAGE, isPlainList, isText, schemas } from './fields.js';
import type { Field, Kind } from './fields.js';
import type { Path, Step } from './paths.js';

/** A word in the languages in which a spreadsheet can be written. */
type Names = Messages<string>;

const name = (en: string, nl: string): Names => ({ en, nl });

/** Names of fields; where one word has two meanings, `holder.field` goes first. Of a list, the name of one item. */
const fieldNames: Readonly<Record<string, Names>> = {
  $schema: name('schema', 'schema'),
  $comment: name('comment', 'opmerking'),
  defaultLanguage: name('default language', 'standaardtaal'),
  fallbackLanguages: name('fallback languages', 'vervangende talen'),
  dateModified: name('changed on', 'gewijzigd op'),
  translations: name('translations', 'vertalingen'),
  machine: name('made by a machine', 'door een machine gemaakt'),
  url: name('web address', 'webadres'),
  title: name('title', 'titel'),
  introduction: name('introduction', 'inleiding'),
  links: name('link', 'link'),
  label: name('text', 'tekst'),
  'facts.label': name('subject', 'onderwerp'),
  id: name('id', 'id'),
  name: name('name', 'naam'),
  nativeName: name('own name', 'eigen naam'),
  text: name('text', 'tekst'),
  language: name('language', 'taal'),
  direction: name('direction of writing', 'schrijfrichting'),
  partnership: name('partnership', 'partnerschap'),
  since: name('since', 'sinds'),
  kind: name('kind', 'soort'),
  state: name('state', 'toestand'),
  until: name('until', 'tot'),
  agreement: name('agreement', 'overeenkomst'),
  format: name('kind of file', 'soort bestand'),
  bytes: name('bytes', 'bytes'),
  country: name('country', 'land'),
  region: name('region', 'regio'),
  description: name('description', 'beschrijving'),
  population: name('inhabitants', 'inwoners'),
  value: name('value', 'waarde'),
  'population.value': name('number', 'aantal'),
  year: name('year', 'jaar'),
  date: name('date', 'datum'),
  approximate: name('approximate', 'bij benadering'),
  source: name('source', 'bron'),
  timeZone: name('time zone', 'tijdzone'),
  officeHours: name('office hours', 'kantooruren'),
  start: name('start', 'begin'),
  end: name('end', 'einde'),
  days: name('days', 'dagen'),
  location: name('location', 'ligging'),
  latitude: name('latitude', 'breedtegraad'),
  longitude: name('longitude', 'lengtegraad'),
  facts: name('fact', 'feit'),
  image: name('picture', 'afbeelding'),
  images: name('further picture', 'verdere afbeelding'),
  src: name('file', 'bestand'),
  alt: name('alternative text', 'alternatieve tekst'),
  credit: name('maker', 'maker'),
  license: name('licence', 'licentie'),
  width: name('width', 'breedte'),
  height: name('height', 'hoogte'),
  focus: name('focus', 'middelpunt'),
  x: name('from the left (%)', 'van links (%)'),
  y: name('from the top (%)', 'van boven (%)'),
  sizes: name('size', 'formaat'),
  website: name('website', 'website'),
  association: name('association', 'vereniging'),
  contacts: name('contact', 'contact'),
  role: name('role', 'rol'),
  organisation: name('organisation', 'organisatie'),
  position: name('position', 'functie'),
  email: name('e-mail', 'e-mail'),
  phone: name('telephone', 'telefoon'),
  address: name('address', 'adres'),
  openingHours: name('opening hours', 'openingstijden'),
  documents: name('document', 'document'),
  sameAs: name('identified by', 'herkend aan'),
  themes: name('themes', "thema's"),
  organisations: name('organisations', 'organisaties'),
  status: name('status', 'status'),
  period: name('period', 'periode'),
  place: name('place', 'plaats'),
  signUp: name('sign-up', 'aanmelden'),
  deadline: name('deadline', 'uiterlijk'),
};

const everyLanguage = name('all languages', 'alle talen');

/** Headings that are no fields. */
export const extraHeadings = {
  type: name('Type', 'Soort'),
  city: name('City', 'Stad'),
  rest: name('Other (JSON)', 'Overig (JSON)'),
} as const;

export type ExtraHeading = keyof typeof extraHeadings;

export const sheetNames: Readonly<Record<Kind | 'help', Names>> = {
  city: name('Cities', 'Steden'),
  activity: name('Activities', 'Activiteiten'),
  municipality: name('Municipality', 'Gemeente'),
  theme: name('Themes', "Thema's"),
  organisation: name('Organisations', 'Organisaties'),
  page: name('Page', 'Pagina'),
  help: name('Help', 'Uitleg'),
};

/** What stands in the column "Type". */
export const typeNames: Readonly<Record<Kind, Names>> = {
  city: name('city', 'stad'),
  activity: name('activity', 'activiteit'),
  municipality: name('municipality', 'gemeente'),
  theme: name('theme', 'thema'),
  organisation: name('organisation', 'organisatie'),
  page: name('page', 'pagina'),
};

/** Words for what may be chosen. */
export const choices: Readonly<Record<string, Names>> = {
  partner: name('partner city', 'partnerstad'),
  friendship: name('friendship', 'vriendschap'),
  cooperation: name('cooperation', 'samenwerking'),
  solidarity: name('solidarity', 'solidariteit'),
  climate: name('climate', 'klimaat'),
  project: name('project', 'project'),
  active: name('active', 'actief'),
  paused: name('paused', 'gepauzeerd'),
  ended: name('ended', 'beëindigd'),
  planned: name('planned', 'gepland'),
  completed: name('completed', 'afgerond'),
  monday: name('Monday', 'maandag'),
  tuesday: name('Tuesday', 'dinsdag'),
  wednesday: name('Wednesday', 'woensdag'),
  thursday: name('Thursday', 'donderdag'),
  friday: name('Friday', 'vrijdag'),
  saturday: name('Saturday', 'zaterdag'),
  sunday: name('Sunday', 'zondag'),
  ltr: name('left to right', 'links naar rechts'),
  rtl: name('right to left', 'rechts naar links'),
};

export const yesNo: readonly [value: boolean, names: Names][] = [
  [true, name('yes', 'ja')],
  [false, name('no', 'nee')],
];

/** A word without what people write one way or the other: capitals, accents, signs between words. */
export const simplifyWord = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{Z}\s]/gu, '');

/** Whether a word is one of the names of something. */
export const isNamed = (names: Names, word: string): boolean => {
  const simple = simplifyWord(word);
  return simplifyWord(names.en) === simple || simplifyWord(names.nl) === simple;
};

const namesOf = (holder: Step | undefined, field: string): Names | undefined =>
  fieldNames[`${holder}.${field}`] ?? fieldNames[field];

/** The heading of a field's column: "Naam (nl)", "Link 1: webadres". */
export const writeHeading = ({ path, language }: Pick<Field, 'path' | 'language'>, words: MessageLanguage): string => {
  const parts: string[] = [];
  path.forEach((step, index) => {
    if (typeof step === 'number') parts[parts.length - 1] += ` ${step + 1}`;
    else parts.push(namesOf(path.slice(0, index).findLast((above) => typeof above === 'string'), step)?.[words] ?? step);
  });
  const text = parts.join(': ');
  const heading = text.charAt(0).toUpperCase() + text.slice(1);
  return language === undefined ? heading : `${heading} (${language === EVERY_LANGUAGE ? everyLanguage[words] : language})`;
};

/** The field of a row that a part of a heading names, with its position where it is one of a list. */
const findPart = (part: string, schema: SchemaNode, holder: Step | undefined): [Path, SchemaNode] | undefined => {
  const [, words = part, number] = /^(.*\D)\s*(\d{1,4})$/.exec(part) ?? [];
  for (const [field, entry] of Object.entries(schema.entries ?? {})) {
    const child = unwrap(entry);
    const isIndexed = child.type === 'array' && !isPlainList(child);
    if ((number !== undefined) !== isIndexed) continue;
    const names = namesOf(holder, field);
    if (!(names && isNamed(names, words)) && words !== field) continue;
    if (!isIndexed) return [[field], child];
    const position = Number(number);
    if (position > 0) return [[field, position - 1], unwrap(child.item!)];
  }
  return undefined;
};

const readLanguage = (written: string | undefined): string =>
  written === undefined || isNamed(everyLanguage, written) ? EVERY_LANGUAGE : written.trim();

/**
 * The field that a heading names, in either language.
 *
 * @returns `undefined` where a row of this kind has no such field
 */
export const readHeading = (heading: string, kind: Kind): Field | undefined => {
  const [, text, suffix] = /^(.*?)\s*(?:\(([^()]*)\))?\s*$/s.exec(heading.trim())!;
  // "From the left (%)" has brackets of its own.
  const attempts: [string, string | undefined][] = [[text!, suffix], ...(suffix === undefined ? [] : [[heading, undefined] as [string, undefined]])];
  for (const [words, language] of attempts) {
    let schema: SchemaNode | undefined = schemas[kind];
    let path: Path = [];
    for (const part of words.split(':')) {
      const found: [Path, SchemaNode] | undefined =
        schema && findPart(part.trim(), schema, path.findLast((above) => typeof above === 'string'));
      schema = found?.[1];
      path = [...path, ...(found?.[0] ?? [])];
    }
    if (!schema || schema.type === 'strict_object') continue;
    if (isText(schema)) return { path, schema, language: readLanguage(language) };
    if (language === undefined) return { path, schema };
  }
  return undefined;
};
