/** What is said of spreadsheets, in English. */

/** What a sentence names. */
type Values = Readonly<Record<string, string>>;

const meant = ({ nearest }: Values): string => (nearest ? ` Did you mean "${nearest}"?` : '');
const choose = ({ allowed }: Values): string => (allowed ? ` Choose from: ${allowed}.` : '');

export const en = {
  problems: {
    'no-headings': () => 'There is nothing in this file. The first row has the headings: export a document to see them.',
    'unknown-sheet': (values: Values) =>
      `There are no rows of the kind "${values['word']}".${meant(values)} Rename the sheet: ${values['allowed']}. A sheet for people only has its name in brackets: (${values['word']}).`,
    'unknown-heading': (values: Values) =>
      `There is no field "${values['word']}".${meant(values)} A column for people only has its heading in brackets: (${values['word']}).`,
    'double-heading': (values: Values) => `"${values['word']}" means the same as "${values['other']}". Keep one of the two columns.`,
    'no-type': (values: Values) =>
      `What are these rows? Add a column "${values['heading']}" with the word city, activity, municipality, theme, organisation or page in each row.`,
    'unknown-type': (values: Values) =>
      `${values['word'] ? `"${values['word']}" is no kind of row.${meant(values)}` : `The cell "${values['heading']}" is empty.`}${choose(values)}`,
    'not-of-this-type': (values: Values) => `A row of the kind "${values['type']}" has no field "${values['heading']}". Empty this cell.`,
    'no-id': () => 'This row has no id, and its name gives none. Write one: small letters, digits and hyphens, for example "palo-alto".',
    'double-id': (values: Values) => `The id of this new row would be "${values['id']}", which there is already. Write another one.`,
    'double-row': (values: Values) =>
      values['id'] ? `There are two rows with the id "${values['id']}". Give one another id, or remove it.` : 'Only one row of this kind is possible. Remove this one.',
    'no-city': (values: Values) => `Whose activity is this? Write the id of its city.${choose(values)}`,
    'unknown-city': (values: Values) => `There is no city with the id "${values['word']}".${meant(values)}${choose(values)}`,
    'both-texts': (values: Values) => `"${values['heading']}" and "${values['other']}" are both filled in. Empty one of them.`,
    'text-in-every-language': (values: Values) =>
      `This text is the same in all languages until now. Fill in "${values['other']}", or export the document anew and write the text in each language.`,
    'text-by-language': (values: Values) =>
      `This text differs by language until now (${values['languages']}). Fill in the columns of these languages, or empty them in a new export.`,
    'not-a-number': (values: Values) => `"${values['word']}" is no number. Write digits only, for example 58598.`,
    'not-yes-or-no': (values: Values) => `"${values['word']}" is not "yes" and not "no". Write one of these.`,
    'not-a-choice': (values: Values) => `"${values['word']}" cannot be chosen here.${meant(values)}${choose(values)}`,
    'not-a-text': () => 'The spreadsheet program has made a date of this cell. Set the format of the cell to text, and write it again.',
    'not-a-date': (values: Values) =>
      `"${values['word']}" is no date or time here. Write 2025-03-31, 2025-03 or 2025, and times as 08:30. Perhaps the spreadsheet program has changed it: set the format of the cell to text first.`,
    'formula-error': (values: Values) => `A formula in this cell went wrong (${values['word']}). Write the value itself.`,
    'not-json': () => 'This column is not for people: it keeps what has no column of its own. Put back what was in it, or empty the cell.',
    'lost-letters': (values: Values) =>
      `Letters have become question marks here: "${values['former']}" became "${values['word']}". Save the file as "CSV UTF-8" or as .xlsx.`,
    content: (values: Values) => `${values['message']}${meant(values)}${values['allowed'] ? ` Allowed: ${values['allowed']}.` : ''}`,
  },
  kinds: {
    city: 'city',
    activity: 'activity',
    municipality: 'municipality',
    theme: 'theme',
    organisation: 'organisation',
    page: 'page',
  },
  /** The last sheet, for people. */
  help: [
    'This file was made by "partner-cities export". Change it, and "partner-cities import" brings the changes back.',
    'Each row is a city, an activity, and so on. Each text has a column for each language: "Name (nl)". To add a language, add a column: "Name (fr)".',
    'Leave the columns Id and City as they are: they say which part of the document a row is. A new row may have an empty Id.',
    'An empty cell means that there is no such text. A column that is removed changes nothing.',
    'A heading in brackets, such as (Remarks), is for people: it is not brought back.',
    'More columns can be added. These there can be, the first of each list (Link 1, Link 2, …):',
  ],
};

export type SpreadsheetMessages = typeof en;
