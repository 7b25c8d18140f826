/**
 * What the check says of a document, in English. In messages, names of fields and values from the document come in
 * quotation marks already.
 */
export const en = {
  /** For the names of languages and countries, for lists and for dates. */
  locale: 'en-GB',

  /** Marks around a list or a group, and what else can stand in a place, as the subject of a sentence. */
  things: {
    array: 'A list in square brackets, [ … ],',
    strict_object: 'A group in braces, { … },',
    wholeNumber: 'A whole number, without quotation marks,',
    number: 'A number, without quotation marks,',
    boolean: 'true or false, without quotation marks,',
    picklist: 'One of a few words, in quotation marks,',
    id: 'An identifier in quotation marks',
    languageTag: 'A language code in quotation marks',
    text: 'A text',
    string: 'A text in quotation marks',
    address: 'A web address in quotation marks',
    date: 'A date in quotation marks',
    moment: 'A date, with or without a time, in quotation marks',
    time: 'A time of day in quotation marks',
    timeZone: 'A time zone in quotation marks',
    country: 'A country code in quotation marks',
    emailAddress: 'An e-mail address in quotation marks',
    phoneNumber: 'A telephone number in quotation marks',
  },
  belongsHere: (thing: string, actual: string) => `${thing} belongs here, not ${actual}.`,

  /** What stands in a place. */
  actual: {
    list: 'a list',
    group: 'a group in braces',
    text: (quoted: string) => `a text (${quoted})`,
    number: (value: number) => `a number (${value})`,
  },

  /** What may stand in a place. */
  forms: {
    id: 'small letters, digits and single hyphens, for example "palo-alto"',
    languageTag: 'a language code, for example "nl", "en", "de" or "zh"',
    text: 'a text in quotation marks, or one for each language: { "nl": "…", "en": "…" }',
    string: 'a text in quotation marks',
    address:
      'an address with https://, http:// or mailto:, or the name of a file beside this one, such as "images/bay.svg"',
    date: 'a year, a month or a day: "2025", "2025-03" or "2025-03-31"',
    moment: 'a year, a month or a day, or a day with a time: "2025", "2025-03", "2025-03-31" or "2025-03-31T14:00"',
    time: 'hours and minutes from "00:00" to "23:59", for example "08:30"',
    timeZone: 'a time zone of the IANA list, for example "Europe/Amsterdam", "America/Los_Angeles" or "Asia/Shanghai"',
    country: 'a country code of two capitals (ISO 3166), for example "NL", "US" or "CN"',
    emailAddress: 'an e-mail address, for example "international@enschede.nl"',
    phoneNumber: 'a telephone number, best with the code of its country, for example "+31 53 481 76 00"',
    wholeNumber: (least: number, most: number) => `a whole number from ${least} to ${most}, without quotation marks`,
    number: (least: number, most: number) =>
      `a number from ${least} to ${most}, with a point for the fraction, without quotation marks`,
    boolean: 'true or false, without quotation marks',
    array: (item: string) => `a list in square brackets; in it: ${item}`,
    strict_object: (names: string) => `a group in braces with ${names}`,
  },

  /** The object that a field holds, by the field's name. */
  objects: {
    document: 'the document',
    cities: 'a city',
    activities: 'an activity',
    themes: 'a theme',
    organisations: 'an organisation',
    links: 'a link',
    source: 'a source',
    image: 'an image',
    images: 'an image',
    sizes: 'a size of an image',
    license: 'a licence',
    focus: 'a focus',
    population: 'a population',
    officeHours: 'office hours',
    period: 'a period',
    signUp: 'a sign-up',
    municipality: 'the municipality',
    partnership: 'a partnership',
    agreement: 'an agreement',
    documents: 'a document of a city',
    contacts: 'a contact',
    association: 'an association',
    location: 'a location',
    nativeName: 'a native name',
    facts: 'a fact',
    translations: 'the translations',
  },

  /** A place in the file. */
  place: (line: number, column: number) => `line ${line}, column ${column}`,

  file: {
    large: (size: string) =>
      `This file is ${size} MB. Elements refuse more than 2 MB unless their attribute max-bytes allows it.`,
    zip: 'a zip file or an Office document',
    pdf: 'a PDF',
    gzip: 'a compressed file (gzip)',
    png: 'a picture (PNG)',
    jpeg: 'a picture (JPEG)',
    other: (what: string) => `This is ${what}, not a content file (JSON). Is it the right file?`,
    encoding: (letter: string) =>
      `This file is not saved as UTF-8: letters such as this one (perhaps "${letter}") come out wrong. Save it again as UTF-8: most editors offer the encoding under "Save as" or at the bottom of the window.`,
    utf16:
      'This file is saved as UTF-16. Save it again as UTF-8: most editors offer the encoding under "Save as" or at the bottom of the window.',
    empty: 'This file is empty. Start with { "cities": [] }, or put an older version back.',
    html: 'a web page (HTML)',
    xml: 'HTML or XML',
    page: (what: string) =>
      `This is ${what}, not a content file (JSON). If it was downloaded: a page with an error or a login may have come instead of the file.`,
    guarded: "This file starts with )]}', which some servers put before JSON. Remove those characters.",
    list: 'The document must be a group in braces, { "cities": [ … ] }, but it is a list. Put { "cities": in front of it and } behind it.',
    single:
      'The document must be a group in braces, { "cities": [ … ] }, but there is one single value. Is it the right file?',
  },

  syntax: {
    comment: () => 'JSON has no room for comments. Remove this one.',
    invisible: (character: string) => `There is an invisible character here, ${character}, between the values. Remove it.`,
    mark: (mark: string) => `Use straight double quotation marks (") around names and texts, not ${mark}.`,
    start: (text: string) => `A content file starts with {, but this one with ${text}. Is it the right file?`,
    closesNothing: (bracket: string) =>
      `This "${bracket}" closes nothing: there is one bracket too many, here or further up.`,
    complete: () => 'The document is complete before this point. Remove what follows, or a bracket too many before it.',
    semicolon: () => 'Between two values comes a comma, not a semicolon.',
    equalsSign: () => 'Between a name and its value comes a colon, not an equals sign.',
    noColonAndValue: () => 'A colon and a value are missing here, after the name.',
    noColon: () => 'A colon is missing here, between the name and its value.',
    noValue: () => 'A value is missing here, after the colon.',
    extraComma: () => 'There is a comma too many here. Remove it.',
    lastComma: (bracket: string) =>
      `This comma is one too many: nothing follows it before the "${bracket}". Remove it.`,
    colon: () => 'A colon does not belong here: it comes between a name and its value.',
    markWithin: (text: string) =>
      `This quotation mark ends the text, but ${text} follows. If the mark belongs to the text, write \\" instead; if not, a comma is missing.`,
    noComma: () => 'A comma is missing here, between two values.',
    dateMarks: (suggestion: string) => `A date or time must be in quotation marks: "${suggestion}".`,
    wrongDateMarks: (reason: string) => `A date or time must be in quotation marks. ${reason}`,
    number: (number: string) =>
      `${number} is not a number in JSON: digits only, without separators, or a plus or zero in front.`,
    smallLetters: (word: string) => `${word} must be written in small letters.`,
    noJsonValue: (word: string) =>
      `${word} is no value in JSON. Where something is not known, leave its whole line out.`,
    textMarks: (word: string) => `A text must be in double quotation marks. This one starts with ${word}.`,
    nameMarks: (name: string) => `The name ${name} must be in double quotation marks.`,
    noName: () => 'A name in double quotation marks belongs here, then a colon and its value.',
    unusable: (character: string) => `${character} cannot be used here.`,
    endsEarly: 'The file ends too early.',
    notClosed: (bracket: string, line: number, closing: string) =>
      `The file ends too early. The "${bracket}" of line ${line} is not closed. If the whole file is here, its end lacks at least: ${closing}`,
    wrongBracket: (bracket: string, opened: string, line: number, right: string) =>
      `This "${bracket}" does not belong to the "${opened}" of line ${line}: close that with "${right}" first.`,
    characterInText: (name: string) => `${name} cannot be used in a text. Put a space instead.`,
    escape: (fault: string) =>
      `"${fault}" means nothing here. For a backslash in a text write two: "\\\\"; addresses use "/".`,
    cutOff: 'This text has no quotation mark (") at its end. It may be that the file was cut off.',
    noClosingMark:
      'The quotation mark (") that closes the text is missing on this line. Where a new line is meant within a text, write \\n.',
    tooDeep: 'More than a hundred brackets are open here. A content file needs about ten.',
  },

  names: {
    unknown: (name: string, object: string) => `The name ${name} is not known in ${object}.`,
    belongsIn: (objects: string) => `It belongs in ${objects}.`,
    correct: 'Correct it or remove it.',
    missing: (name: string, object: string, needed: string) => `${name} is missing: ${object} needs ${needed}.`,
    it: 'it',
    missingAlternative: 'Say in a few words what the picture shows, for people who cannot see it.',
    rightFile: 'Is this the right file?',
    repeated: (name: string, object: string, first: string) =>
      `The name ${name} is used twice in ${object}: first in ${first}. Only the last one counts; remove one of them.`,
    sameLanguage: (name: string, other: string, language: string) =>
      `${name} and ${other} are the same language, ${language}: of the two, readers get only one. Put the text under one of them.`,
  },

  values: {
    notOneText: 'A single text belongs here, not a list.',
    takeBracketsAway: 'Take the square brackets away.',
    noLanguage: 'This text has no language yet. Write at least one, or leave the text out.',
    emptyText: 'This text is empty. Write it, or leave its line out.',
    emptyRequiredText: 'This text is empty. Write it.',
    emptyLanguage: (language: string) => `The ${language} text is empty. Write it, or leave its line out.`,
    notACountry: (written: string) => `${written} is not a country code.`,
    notALanguage: (written: string) => `${written} is not a language code.`,
    unusable: (written: string) => `${written} cannot be used here.`,
    notAWord: (written: string) => `${written} is not one of the allowed words.`,
    requiredNull: 'null has no meaning here. A value is needed.',
    null: 'null has no meaning here. Where something is not known, leave its whole line out.',
    putBrackets: 'Put square brackets around it.',
    identifier: (written: string) => `${written} cannot be an identifier.`,
    emptyAddress: 'This address is empty. Write it, or leave its line out.',
    ownComputer: (written: string) =>
      `${written} is a place on your own computer, which visitors cannot reach. Put the file beside this one and write its name.`,
    partialAddress: (written: string) => `${written} is not a whole address.`,
    scheme: (scheme: string) => `Addresses that start with "${scheme}:" cannot be used here.`,
    monthMissing: (written: string) => `The date ${written} does not exist: a year has months 01 to 12.`,
    dayMissing: (written: string, month: string, days: number) =>
      `The date ${written} does not exist: ${month} has ${days} days.`,
    notADate: (written: string) => `${written} is not a date in the form that is needed here (year, month, day).`,
    notAMoment: (written: string) =>
      `${written} is not a date, with or without a time, in the form that is needed here (year, month, day, T, time).`,
    notATime: (written: string) => `${written} is not a time of day on a 24-hour clock.`,
    notAnEmail: (written: string) => `${written} is not an e-mail address.`,
    oneEmail: (written: string) => `${written} is more than one e-mail address. Write one; a second contact can have another.`,
    notAPhone: (written: string) =>
      `${written} is not a telephone number: digits, spaces, hyphens, brackets, and a plus in front.`,
    tooLarge: (written: string) => `${written} is too large.`,
    tooSmall: (written: string) => `${written} is too small.`,
    notWhole: (written: string) =>
      `${written} is not a whole number. In JSON a point marks a fraction; thousands are written without separators.`,
    thousands: (written: string, value: number) =>
      `${written} is read as ${value}. In JSON a point marks a fraction; thousands are written without separators.`,
    timeZone: (written: string) => `Browsers know no time zone ${written}: zones are named after a few large cities.`,
    unportableTimeZone: (written: string) =>
      `Not all browsers know the time zone ${written}: zones are named after a few large cities.`,
    chooseFor: (country: string) => `Choose one for ${country}.`,
  },

  facts: {
    country: (code: string) => `No country has the code "${code}" (ISO 3166).`,
    countryMeant: (code: string, suggestion: string, name: string) =>
      `No country has the code "${code}" (ISO 3166); "${suggestion}" is ${name}.`,
    foreignTimeZone: (zone: string, country: string) =>
      `The time zone ${zone} is not used in the country given, ${country}.`,
    incompleteTag: (tag: string) => `${tag} is not a language code: the part after the hyphen is incomplete.`,
    unusualTag: (tag: string, usual: string) => `${tag} is usually written "${usual}".`,
    language: (tag: string) => `No language has the code ${tag}.`,
    languageMeant: (tag: string, suggestion: string, name: string) =>
      `No language has the code ${tag}; "${suggestion}" is ${name}.`,
    rareLanguage: (tag: string) => `Browsers know no language with the code ${tag}. If it is meant, leave it.`,
    rareLanguageMeant: (tag: string, suggestion: string, name: string) =>
      `Browsers know no language with the code ${tag}; "${suggestion}" is ${name}. If it is meant, leave it.`,
    period: (end: string, start: string) =>
      `This period ends (${end}) before it begins (${start}). Are the two exchanged?`,
    officeHours: (end: string, start: string) =>
      `The office closes (${end}) before it opens (${start}). Are the two exchanged?`,
    partnership: (until: string, since: string) =>
      `This partnership ends (${until}) before it begins (${since}). Are the two exchanged?`,
    deadline: (deadline: string, start: string) =>
      `One can sign up until ${deadline}, but the activity begins before that (${start}).`,
    lateDeadline: (deadline: string, end: string) =>
      `One can sign up until ${deadline}, but the activity is over before that (${end}).`,
    statusEnded: (status: string, end: string) => `The status is ${status}, but the period ended in ${end}.`,
    statusToCome: (status: string, start: string) =>
      `The status is ${status}, but the period begins in ${start}, which is still to come.`,
    statusBegun: (status: string, start: string) => `The status is ${status}, but the period began in ${start}.`,
    statusGoesOn: (status: string, end: string) =>
      `The status is ${status}, but the period ends in ${end}, which is still to come.`,
    stateEnded: (until: string) => `The partnership is "active", but it ended in ${until}.`,
    futureYear: (year: number) =>
      `The year ${year} is still to come, but a count belongs to a year that has begun.`,
    yearUpTo: (year: number) => `a year up to ${year}`,
    futureCount: (date: string) => `The date of the count, ${date}, is still to come.`,
    twoYears: (year: number, date: string) =>
      `The year is ${year}, but the date of the count is ${date}. Write the date alone.`,
    lastChange: (date: string) => `The date of the last change, ${date}, is still to come.`,
    nullIsland: 'Latitude 0 and longitude 0 are a place in the sea off West Africa. Write the real ones, or leave "location" out.',
    swappedLocation: (latitude: number, longitude: number) =>
      `A latitude lies between -90 and 90. Latitude and longitude seem to be exchanged: latitude ${latitude}, longitude ${longitude}.`,
    sameLocation: (place: string) =>
      `This is exactly the location of ${place}, too. The pins on the map would lie on each other.`,
    farFromZone: (zone: string, latitude: number, longitude: number) =>
      `In the time zone given, ${zone}, longitude and latitude seem to be exchanged: latitude ${latitude}, longitude ${longitude} would fit.`,
    machine: (language: string) => `No text of this file is in ${language}. Remove it here, or add the translation.`,
  },

  references: {
    repeatedId: (id: string, owner: string, place: string) =>
      `The identifier ${id} is taken by ${owner} (${place}). The second one is not shown. Give it another one.`,
    anchor: (owner: string, place: string, anchor: string) =>
      `This activity has the same anchor as ${owner} (${place}). With the identifiers of their cities, both give the anchor ${anchor}. Give it another identifier.`,
    /** By the name of the list. */
    nouns: { themes: 'theme', organisations: 'organisation' },
    twice: (noun: string, id: string) => `This activity names the ${noun} ${id} twice. Remove one.`,
    unknown: (noun: string, id: string, list: string) =>
      `There is no ${noun} ${id} in the list "${list}". Correct it, or add it to that list.`,
    noList: (noun: string, id: string, list: string) =>
      `There is no ${noun} ${id} in the list "${list}". That list is empty or not there: add it.`,
    unused: (noun: string, id: string) =>
      `The ${noun} ${id} is not used by any activity. Remove it, or name it in an activity.`,
  },

  translations: {
    lacksDefault: (languages: string) => `This text lacks ${languages}, the default language of this file.`,
    lacksUsual: (languages: string) => `This text lacks ${languages}, which most texts of this file have.`,
    noLanguage: (languages: string) =>
      `This long text has no language: readers of every language get it as it is. Write it once for each language: ${languages}.`,
  },

  languages: {
    same: (language: string, other: string) =>
      `This text is the same in ${language} as in ${other}. Translate it. If it is meant, write it once, without languages.`,
    exchanged: (language: string, other: string) =>
      `This text stands under ${language}, but seems to belong under ${other}. Are the two exchanged?`,
    otherScript: (language: string) =>
      `This text stands under ${language}, but is written in other letters. Translate it, or correct the language.`,
    otherLanguage: (language: string, seems: string) =>
      `This text stands under ${language}, but seems to be ${seems}. Translate it, or correct the language.`,
  },

  texts: {
    longHeading: (count: number, most: number) =>
      `This heading has ${count} characters. Shorten it to ${most} or fewer, so that it stays readable on phones and paper.`,
    lostLetter: (name: string) =>
      `${name} stands for a letter that was lost in a wrong encoding. Write the letter again.`,
    lineBreak: (name: string) => `${name} is no line break on a web page. For a new line write \\n.`,
    turning: (name: string) =>
      `This text has an invisible character, ${name}, that can turn the order of its words around. Remove it.`,
    invisible: (name: string) => `This text has an invisible character, ${name}. Remove it.`,
    markup: (written: string, remedy: string) => `Texts are plain: readers will see ${written} as it stands. ${remedy}`,
    markupRemedies: {
      newLine: 'For a new line write \\n; a new paragraph is a new text in the list.',
      remove: 'Remove it.',
      character: 'Write the character itself.',
      label: 'Write the label only; addresses belong in "links".',
      brackets: 'Remove the brackets; addresses belong in "links".',
      marks: 'Remove the marks around the words.',
      table: 'Tables cannot be shown. Write sentences.',
      items: 'Begin each item with – or •, or write sentences.',
      backslash: 'In the file, write one backslash less.',
    },
    placeholder: (written: string) =>
      `${written} looks like a text that is still to be written. Write it, or leave it out.`,
    garbled: (written: string) => `${written} looks like a letter that went through a wrong encoding.`,
    cityAsAlternative:
      'This only repeats the name of the city. Say in a few words what the picture shows, for people who cannot see it.',
    fileAsAlternative:
      'This is the name of a file. Say in a few words what the picture shows, for people who cannot see it.',
  },

  addresses: {
    repeatedWebsite: 'This address is the "website" of the city already, which is shown first. Remove this link.',
    twice: 'This address has "https://" twice.',
    example: (address: string) => `${address} is an address for examples. Write the real one.`,
    comma: 'The name of this site has a comma in it.',
    points: 'The name of this site has two points in it.',
    noSite: (host: string) => `There is no site ${host} on the internet: a part such as ".nl" is missing.`,
    wrapped: 'Only the address itself belongs here, without a label and brackets.',
    placeholder: (address: string) => `${address} is no address yet. Write it, or leave its line out.`,
    broken: 'The beginning of this address is broken. A whole one starts with https://.',
    ownMachine: (address: string) => `${address} works on one computer only. Write the public address.`,
    insecurePicture: 'This address starts with "http:". Browsers do not load it into a secure page. Use https.',
    insecure:
      'This address starts with "http:". The connection is not secure, and some sites no longer answer. Use https.',
    slashes: 'After "https:" come two slashes.',
    bareHost: 'Without https:// in front, this is looked for beside this file.',
    bareMail: 'A mail address needs mailto: in front.',
    mailSlashes: 'After mailto: come no slashes.',
    noMail: 'After mailto: comes a mail address, with an @ in it.',
  },

  pictures: {
    repeatedSize: (width: number) => `There are two sizes of ${width} pixels. Browsers take one; remove the other.`,
    hidden:
      'The server that comes with the elements serves nothing whose name, or folder, begins with a dot. Give it another name.',
    unserved: (extension: string, served: string) =>
      `The server that comes with the elements does not serve pictures whose name ends in ".${extension}". Save the picture as ${served}, and write that name.`,
    unservedRename: (extension: string) =>
      `The server that comes with the elements does not serve pictures whose name ends in ".${extension}". Rename the file, too.`,
    noEnding: (served: string) =>
      `The server that comes with the elements does not serve files whose name has no ending. Save the picture as ${served}, and write that name.`,
    noFolder: (address: string) => `There is no picture ${address} beside this file: the folder does not exist.`,
    missing: (address: string) => `There is no picture ${address} beside this file.`,
    capitals: (address: string) =>
      `There is no picture ${address} beside this file. Capitals and small letters must be the same.`,
    empty: 'This picture is an empty file. Save it again.',
    unknownType: (served: string) =>
      `This file is no picture that browsers know, whatever its name says. Save it as ${served}.`,
    otherType: (type: string, served: string) =>
      `This file is a picture of the type "${type}", whatever its name says. Save it as ${served}.`,
    large: (size: string, most: number) =>
      `This picture has ${size}. Visitors on a phone wait for it: make it smaller than ${most} kB. A width of 1,600 pixels is enough; .webp and .avif are smallest.`,
    largeDrawing: (size: string, most: number) =>
      `This picture has ${size}. Visitors on a phone wait for it: make it smaller than ${most} kB. Simplify its shapes.`,
    sides: (width: number, height: number, given: string) =>
      `This picture is ${width} × ${height} pixels, not ${given}: the page would move when it comes.`,
    width: (width: number, given: number) =>
      `This picture is ${width} pixels wide, not ${given}: browsers would choose the wrong one.`,
    unshown: (extension: string, served: string) => `Most browsers do not show a ".${extension}". Save it as ${served}.`,
  },

  /** Characters that nobody sees, by their code point. */
  characters: {
    '0009': 'tab',
    '000B': 'line tabulation',
    '000C': 'form feed',
    '000D': 'carriage return',
    '0085': 'next line',
    '00A0': 'no-break space',
    '00AD': 'soft hyphen',
    '061C': 'Arabic letter mark',
    '180E': 'Mongolian vowel separator',
    '200B': 'zero-width space',
    '200C': 'zero-width non-joiner',
    '200D': 'zero-width joiner',
    '200E': 'left-to-right mark',
    '200F': 'right-to-left mark',
    '2028': 'line separator',
    '2029': 'paragraph separator',
    '202A': 'left-to-right embedding',
    '202B': 'right-to-left embedding',
    '202C': 'end of embedding',
    '202D': 'left-to-right override',
    '202E': 'right-to-left override',
    '2060': 'word joiner',
    '2066': 'left-to-right isolate',
    '2067': 'right-to-left isolate',
    '2068': 'first strong isolate',
    '2069': 'end of isolate',
    FEFF: 'byte order mark',
    FFFD: 'replacement character',
  },
};

export type CheckMessages = typeof en;
