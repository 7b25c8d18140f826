/**
 * Files that are no JSON, one a row: in words, the file with the place marked, the
 * code, the whole message, and what is suggested.
 */
export type BrokenFile = [title: string, text: string, code: string, message: string, suggestion?: string];

export const brokenFiles: BrokenFile[] = [
  [
    'a comma before a closing brace',
    '{\n  "cities": []¦,\n}',
    'syntax',
    'This comma is one too many: nothing follows it before the "}". Remove it.',
  ],
  [
    'a comma before a closing bracket',
    '{ "cities": [1, 2¦, ] }',
    'syntax',
    'This comma is one too many: nothing follows it before the "]". Remove it.',
  ],
  ['two commas', '{ "a": 1,¦, "b": 2 }', 'syntax', 'There is a comma too many here. Remove it.'],
  [
    'a comma that is missing',
    '{\n  "title": "T"¦\n  "cities": []\n}',
    'syntax',
    'A comma is missing here, between two values.',
    ',',
  ],
  [
    'a comma that is missing between items',
    '{ "cities": [{}¦ {}] }',
    'syntax',
    'A comma is missing here, between two values.',
    ',',
  ],
  [
    'a quotation mark within a text',
    '{ "title": "Zeg ¦"hallo" nu" }',
    'syntax',
    'This quotation mark ends the text, but "hallo" follows. If the mark belongs to the text, write \\" ' +
      'instead; if not, a comma is missing.',
    '\\"',
  ],
  [
    'single quotation marks',
    "{ ¦'cities': [] }",
    'syntax',
    'Use straight double quotation marks (") around names and texts, not \'.',
    '"',
  ],
  [
    'typographic quotation marks',
    '{ "title": ¦“Partnersteden” }',
    'syntax',
    'Use straight double quotation marks (") around names and texts, not “.',
    '"',
  ],
  [
    'a comment',
    '{\n  ¦// Partnersteden\n  "cities": []\n}',
    'syntax',
    'JSON has no room for comments. Remove this one.',
  ],
  ['a comment in the first line', '¦# Partnersteden\n{}', 'syntax', 'JSON has no room for comments. Remove this one.'],
  [
    'a name without quotation marks',
    '{ ¦cities: [] }',
    'syntax',
    'The name cities must be in double quotation marks.',
    '"cities"',
  ],
  [
    'a text without quotation marks',
    '{ "title": ¦Partnersteden }',
    'syntax',
    'A text must be in double quotation marks. This one starts with Partnersteden.',
  ],
  ['True', '{ "a": ¦True }', 'syntax', 'True must be written in small letters.', 'true'],
  [
    'NaN',
    '{ "a": ¦NaN }',
    'syntax',
    'NaN is no value in JSON. Where something is not known, leave its whole line out.',
  ],
  ['an equals sign', '{ "a" ¦= 1 }', 'syntax', 'Between a name and its value comes a colon, not an equals sign.', ':'],
  ['a semicolon', '{ "a": 1¦; "b": 2 }', 'syntax', 'Between two values comes a comma, not a semicolon.', ','],
  ['a colon that is missing', '{ "a"¦ 1 }', 'syntax', 'A colon is missing here, between the name and its value.', ':'],
  ['a value that is missing', '{ "a":¦ }', 'syntax', 'A value is missing here, after the colon.'],
  [
    'a colon and a value that are missing',
    '{ "a"¦ }',
    'syntax',
    'A colon and a value are missing here, after the name.',
  ],
  [
    'a colon and a value that are missing before a comma',
    '{ "a"¦, "b": 1 }',
    'syntax',
    'A colon and a value are missing here, after the name.',
  ],
  ['a colon in a list', '["a"¦: 1]', 'syntax', 'A colon does not belong here: it comes between a name and its value.'],
  [
    'a number as a name',
    '{ ¦1: 2 }',
    'syntax',
    'A name in double quotation marks belongs here, then a colon and its value.',
  ],
  [
    'a zero in front of a number',
    '{ "a": ¦058598 }',
    'syntax',
    '058598 is not a number in JSON: digits only, without separators, or a plus or zero in front.',
    '58598',
  ],
  [
    'a plus in front of a number',
    '{ "a": ¦+5 }',
    'syntax',
    '+5 is not a number in JSON: digits only, without separators, or a plus or zero in front.',
    '5',
  ],
  [
    'points in a number',
    '{ "a": ¦58.598.000 }',
    'syntax',
    '58.598.000 is not a number in JSON: digits only, without separators, or a plus or zero in front.',
    '58598000',
  ],
  [
    'a comma in a number',
    '{ "a": ¦58,598 }',
    'syntax',
    '58,598 is not a number in JSON: digits only, without separators, or a plus or zero in front.',
    '58598',
  ],
  [
    'spaces in a number',
    '{ "a": ¦58 598 }',
    'syntax',
    '58 598 is not a number in JSON: digits only, without separators, or a plus or zero in front.',
    '58598',
  ],
  [
    'a decimal comma',
    '{ "a": ¦5,5 }',
    'syntax',
    '5,5 is not a number in JSON: digits only, without separators, or a plus or zero in front.',
  ],
  [
    'a number without digits after the point',
    '{ "a": ¦5. }',
    'syntax',
    '5. is not a number in JSON: digits only, without separators, or a plus or zero in front.',
  ],
  [
    'a date without quotation marks',
    '{ "a": ¦2025-03-31 }',
    'syntax',
    'A date or time must be in quotation marks: "2025-03-31".',
    '"2025-03-31"',
  ],
  [
    'a time without quotation marks',
    '{ "a": ¦08:30 }',
    'syntax',
    'A date or time must be in quotation marks: "08:30".',
    '"08:30"',
  ],
  [
    'a line end within a text',
    '{ "title": "Partner¦\nsteden" }',
    'syntax',
    'The quotation mark (") that closes the text is missing on this line. Where a new line is meant within a ' +
      'text, write \\n.',
  ],
  [
    'a tab within a text',
    '{ "title": "Partner¦\tsteden" }',
    'syntax',
    'U+0009 (tab) cannot be used in a text. Put a space instead.',
  ],
  [
    'a backslash within a text',
    '{ "src": "beeld¦\\haven.svg" }',
    'syntax',
    '"\\h" means nothing here. For a backslash in a text write two: "\\\\"; addresses use "/".',
  ],
  [
    'an escape that is not complete',
    '{ "title": "Belgi¦\\u0eb" }',
    'syntax',
    '"\\u" means nothing here. For a backslash in a text write two: "\\\\"; addresses use "/".',
  ],
  [
    'an invisible character between values',
    '{ "a":¦\u00a01 }',
    'syntax',
    'There is an invisible character here, U+00A0 (no-break space), between the values. Remove it.',
  ],
  ['a sign that means nothing', '{ "a": ¦@ }', 'syntax', '@ cannot be used here.'],
  [
    'a bracket of the wrong kind',
    '{ "cities": [\n  { "id": "a" ¦]\n}',
    'syntax',
    'This "]" does not belong to the "{" of line 2: close that with "}" first.',
    '}',
  ],
  [
    'a bracket too many',
    '{ "cities": [] }¦}',
    'syntax',
    'This "}" closes nothing: there is one bracket too many, here or further up.',
  ],
  [
    'two documents',
    '{ "cities": [] }\n¦{ "cities": [] }',
    'syntax',
    'The document is complete before this point. Remove what follows, or a bracket too many before it.',
  ],
  [
    'a file that is cut off after a value',
    '{ "cities": [\n  { "id": "a"¦',
    'truncated',
    'The file ends too early. The "{" of line 2 is not closed. If the whole file is here, its end lacks at ' +
      'least: } ] }',
  ],
  [
    'a file that is cut off after a name',
    '{ "cities": [\n  { "id"¦\n',
    'truncated',
    'The file ends too early. The "{" of line 2 is not closed. If the whole file is here, its end lacks at ' +
      'least: } ] }',
  ],
  [
    'a file that is cut off within a text',
    '{ "cities": [\n  { "id": ¦"palo-al',
    'truncated',
    'This text has no quotation mark (") at its end. It may be that the file was cut off.',
  ],
  [
    'a list of cities',
    '¦[{ "id": "a", "name": "A" }]',
    'not-an-object',
    'The document must be a group in braces, { "cities": [ … ] }, but it is a list. Put { "cities": in front ' +
      'of it and } behind it.',
  ],
  [
    'a single text',
    '¦"Partnersteden"',
    'not-an-object',
    'The document must be a group in braces, { "cities": [ … ] }, but there is one single value. Is it the ' +
      'right file?',
  ],
  [
    'something else than JSON',
    '¦cities:\n  - palo-alto',
    'syntax',
    'A content file starts with {, but this one with "cities:". Is it the right file?',
  ],
  [
    'a web page',
    '\n¦<!DOCTYPE html><title>404</title>',
    'not-json',
    'This is a web page (HTML), not a content file (JSON). If it was downloaded: a page with an error or a ' +
      'login may have come instead of the file.',
  ],
  [
    'XML',
    '¦<?xml version="1.0"?><cities/>',
    'not-json',
    'This is HTML or XML, not a content file (JSON). If it was downloaded: a page with an error or a login ' +
      'may have come instead of the file.',
  ],
  [
    'a guard against script inclusion',
    '¦)]}\'\n{ "cities": [] }',
    'not-json',
    "This file starts with )]}', which some servers put before JSON. Remove those characters.",
  ],
  ['an empty file', '¦', 'empty', 'This file is empty. Start with { "cities": [] }, or put an older version back.'],
  [
    'a file of spaces',
    '¦ \n\t ',
    'empty',
    'This file is empty. Start with { "cities": [] }, or put an older version back.',
  ],
  [
    'a hundred brackets and one',
    `${'['.repeat(100)}¦[${']'.repeat(101)}`,
    'too-deep',
    'More than a hundred brackets are open here. A content file needs about ten.',
  ],
];
