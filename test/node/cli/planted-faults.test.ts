/**
 * Each kind of problem, planted alone: it is found at its exact line and column, with
 * its message, and nothing else is found.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkString, inActivity, inCity, inDocument, readMark } from './marked-text.js';
import { plantedErrors } from './planted-errors.js';
import { plantedWarnings } from './planted-warnings.js';

describe('partner-cities check, one fault at a time', () => {
  for (const [title, marked, problem, message, suggestion] of [...plantedErrors, ...plantedWarnings]) {
    it(`reports ${title}`, () => {
      const { text, line, column } = readMark(marked);
      const found = checkString(text).map((each) => ({
        place: `${each.line}:${each.column}`,
        problem: `${each.severity} ${each.code} ${each.path}`,
        message: each.message,
        suggestion: each.suggestion,
      }));
      assert.deepEqual(found, [{ place: `${line}:${column}`, problem, message, suggestion }]);
    });
  }

  it('lists what is allowed for every error of the schema', () => {
    for (const [title, marked, problem] of plantedErrors) {
      if (!/ (?:unknown-name|missing|wrong-type|wrong-value) /.test(problem) || /empty/.test(title)) continue;
      const [found] = checkString(readMark(marked).text);
      assert.ok((found?.allowed ?? []).length > 0, title);
    }
  });

  it('lists the words of a list, the names of an object and the identifiers there are', () => {
    const allowed = (text: string): string[] | undefined => checkString(text)[0]?.allowed;
    assert.deepEqual(allowed(inActivity('"status": "x"')), ['planned', 'active', 'completed']);
    assert.deepEqual(allowed(inActivity('"period": { "begin": "2025" }')), ['start', 'end', 'timeZone']);
    assert.deepEqual(allowed(inCity('"country": "CN", "timeZone": "Asia/Dalian"')), ['Asia/Shanghai', 'Asia/Urumqi']);
    const references = `{ "organisations": [{ "id": "saxion", "name": "Saxion" }],
      "cities": [{ "id": "a", "name": "A", "activities": [{ "id": "x", "name": "X", "organisations": ["saxon"] }] }] }`;
    assert.deepEqual(allowed(references), ['saxion']);
  });

  it('reports each of several unknown names of an object', () => {
    const paths = checkString(inDocument('"weather": "sun", "mood": "good"')).map(({ path }) => path);
    assert.deepEqual(paths, ['weather', 'mood']);
  });

  it('sorts by place, errors before warnings', () => {
    const text = inCity('"links": [{ "label": "L", "url": "http://x.nl" }], "regoin": "R", "activities": [{}]');
    const order = checkString(text).map(({ severity, column }) => [severity, column]);
    assert.deepEqual(order, [
      ['error', 82],
      ['error', 112],
      ['error', 112],
      ['warning', 64],
    ]);
  });

  it('counts columns in UTF-16 code units and lines by any line end, as editors do', () => {
    const text = '{ "title": "😀",\r\n "cities": [],\r "x": 1 }';
    assert.deepEqual(
      checkString(text).map(({ line, column }) => [line, column]),
      [[3, 2]],
    );
    assert.equal(checkString('{ "title": "😀", "x": 1, "cities": [] }')[0]?.column, 18);
  });
});
