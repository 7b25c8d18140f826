/** Dutch and German words for fields and values: each has some, and each is understood. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldWords, findMeantField, findMeantValue, valueWords } from '../../../src/check/meant-words.js';
import { contentSchema } from '../../../src/content/schema.js';
import type { SchemaNode } from '../../../src/check/document.js';
import { checkString, inActivity, inCity, inDocument } from './marked-text.js';

/** The objects of the schema, and the values that can be chosen. */
const objects: string[][] = [];
const choices: string[][] = [['true', 'false']];

const walk = (node: SchemaNode): void => {
  if (node.entries) objects.push(Object.keys(node.entries));
  if (node.type === 'picklist') choices.push(node.options as string[]);
  for (const part of [node.wrapped, node.item, ...Object.values(node.entries ?? {})]) if (part) walk(part);
};
walk(contentSchema as unknown as SchemaNode);

const listWords = (words: [string, string]): string[] => words.flatMap((list) => list.split(', '));

describe('Dutch and German words', () => {
  it('stand beside each field of the schema, and beside no other', () => {
    const fields = new Set(objects.flat().filter((name) => !name.startsWith('$')));
    assert.deepEqual(Object.keys(fieldWords).sort(), [...fields].sort());
  });

  it('stand beside each value that can be chosen, and beside no other', () => {
    assert.deepEqual(Object.keys(valueWords).sort(), [...new Set(choices.flat())].sort());
  });

  it('lead to their field in each object that has it, unless the word is that of a field before it', () => {
    for (const names of objects) {
      for (const name of names.filter((each) => !each.startsWith('$'))) {
        for (const word of listWords(fieldWords[name]!)) {
          const meant = findMeantField(word, names)!;
          const isName = meant.toLowerCase() === word.toLowerCase();
          assert.ok(meant === name || isName || listWords(fieldWords[meant]!).includes(word), `${word}: ${meant}, not ${name}`);
        }
      }
    }
  });

  it('lead to their value', () => {
    for (const values of choices) {
      for (const value of values) {
        for (const word of listWords(valueWords[value]!)) {
          const meant = findMeantValue(word, values)!;
          assert.ok(meant === value || listWords(valueWords[meant]!).includes(word), `${word}: ${meant}, not ${value}`);
        }
      }
    }
  });

  const meant: [text: string, suggestion: string | undefined][] = [
    [inCity('"inwoners": 320000'), 'population'],
    [inCity('"Inwoneraantal": 320000'), 'population'],
    [inCity('"inwonrs": 320000'), 'population'],
    [inCity('"Einwohnerzahl": 320000'), 'population'],
    [inCity('"land": "NL"'), 'country'],
    [inCity('"stedenband": {}'), 'partnership'],
    [inCity('"foto": {}'), 'image'],
    [inCity('"weer": "zon"'), undefined],
    [inDocument('"gemeente": { "name": "Enschede" }'), 'municipality'],
    [inActivity('"status": "gepland"'), 'planned'],
    [inActivity('"status": "Abgeschlossen"'), 'completed'],
    [inActivity('"status": "afgerondd"'), 'completed'],
    [inActivity('"status": "onbekend"'), undefined],
    [inActivity('"aanmelding": {}'), 'signUp'],
    [inCity('"partnership": { "kind": "vriendschap" }'), 'friendship'],
    [inCity('"partnership": { "state": "beendet" }'), 'ended'],
    [inCity('"population": { "value": 1, "approximate": "ja" }'), 'true'],
    [inCity('"officeHours": { "start": "09:00", "end": "17:00", "days": ["maandag"] }'), 'monday'],
  ];
  for (const [text, suggestion] of meant) {
    it(`takes ${text.replace(/\s+/g, ' ')} for ${suggestion ?? 'nothing known'}`, () => {
      assert.deepEqual(checkString(text).map((problem) => problem.suggestion), [suggestion]);
    });
  }
});
