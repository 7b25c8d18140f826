/** What an editor in the Netherlands reads: whole reports, and every fault of the tables in Dutch. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../../src/cli/check.js';
import { guessLanguage } from '../../../src/check/guess-language.js';
import { brokenFiles } from './broken-files.js';
import { checkString, inActivity, inCity, readMark } from './marked-text.js';
import { plantedErrors } from './planted-errors.js';
import { plantedWarnings } from './planted-warnings.js';

const now = new Date('2025-06-01');

const report = async (text: string, args: string[] = []): Promise<string> => {
  let written = '';
  const stdout = { write: (part: string) => (written += part) };
  const stdin = (async function* () {
    yield Buffer.from(text);
  })();
  await run(['-', ...args], { stdin, stdout, stderr: stdout, env: {}, language: 'nl' });
  return written;
};

describe('partner-cities check, in Dutch', () => {
  for (const [title, marked] of [...plantedErrors, ...plantedWarnings, ...brokenFiles]) {
    it(`says in Dutch what it says in English: ${title}`, () => {
      const { text } = readMark(marked);
      const dutch = checkString(text, { now, language: 'nl' });
      const english = checkString(text, { now, language: 'en' });
      assert.deepEqual(
        dutch.map(({ line, column, path, severity, code, suggestion }) => ({ line, column, path, severity, code, suggestion })),
        english.map(({ line, column, path, severity, code, suggestion }) => ({ line, column, path, severity, code, suggestion })),
      );
      for (const [index, { message, allowed = [] }] of dutch.entries()) {
        assert.notEqual(message, english[index]!.message);
        for (const words of [message, ...allowed]) assert.notEqual(guessLanguage(words.replace(/"[^"]*"/g, ''), 1), 'en', words);
      }
    });
  }

  it('understands Dutch fields and values', async () => {
    assert.equal(
      await report(inCity('"inwoners": 320000, "activities": [{ "id": "x", "name": "X", "status": "gepland" }]')),
      `standaardinvoer:3:31  fout  cities[0].inwoners
    Het veld "inwoners" bestaat niet bij een stad.
    Bedoelde u "population"?
    Toegestaan: id, name, nativeName, partnership, country, region, description, population,
    timeZone, officeHours, location, facts en nog 9

standaardinvoer:3:102  fout  cities[0].activities[0].status
    "gepland" is niet één van de woorden die hier mogen staan.
    Bedoelde u "planned"?
    Toegestaan: planned, active, completed

1 bestand gecontroleerd: 2 fouten, 0 waarschuwingen.
`,
    );
  });

  it('shows the line of a file that is no JSON', async () => {
    assert.equal(
      await report('{\n  "title": “Partnersteden”,\n  "cities": []\n}'),
      `standaardinvoer:2:12  fout
    Zet namen en teksten tussen rechte dubbele aanhalingstekens ("), niet tussen “.
      "title": “Partnersteden”,
               ^
    Schrijf: "

1 bestand gecontroleerd: 1 fout, 0 waarschuwingen.
`,
    );
  });

  it('names languages, countries and months', async () => {
    const text = inCity(
      '"region": { "nl": "R", "de": "" }, "country": "UK", "activities": [{ "id": "x", "name": "X", "period": { "start": "2025-02-30" } }]',
    );
    assert.equal(
      await report(text),
      `standaardinvoer:3:60  fout  cities[0].region.de
    De tekst in het Duits ("de") is leeg. Vul hem in, of laat de regel weg.

standaardinvoer:3:77  fout  cities[0].country
    Geen land heeft de code "UK" (ISO 3166); "GB" is Verenigd Koninkrijk.
    Bedoelde u "GB"?
    Toegestaan: een landcode van twee hoofdletters (ISO 3166), bijvoorbeeld "NL", "US" of "CN"

standaardinvoer:3:145  fout  cities[0].activities[0].period.start
    De datum "2025-02-30" bestaat niet: februari 2025 heeft 28 dagen.
    Toegestaan: een jaar, een maand of een dag, of een dag met een tijd: "2025", "2025-03",
    "2025-03-31" of "2025-03-31T14:00"

1 bestand gecontroleerd: 3 fouten, 0 waarschuwingen.
`,
    );
  });

  it('shows the same problem once, with its places', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, index) => (index < 50 ? '{ "nl": "x", "en": "x" }' : '{ "nl": "x" }'));
    assert.equal(
      await report(`{ "cities": [], "introduction": [\n${paragraphs.join(',\n')}\n] }`),
      `standaardinvoer:52:1  waarschuwing  introduction[50]
    Deze tekst ontbreekt in het Engels ("en"). De meeste teksten van dit bestand zijn wel vertaald.
    Hetzelfde op nog 9 plekken:
      53:1     introduction[51]
      54:1     introduction[52]
      55:1     introduction[53]
      56:1     introduction[54]
      57:1     introduction[55]
      … en nog 4 (alles tonen: --all)

1 bestand gecontroleerd: 0 fouten, 10 waarschuwingen.
`,
    );
  });

  it('is content without faults', async () => {
    assert.equal(await report('{ "cities": [] }'), '1 bestand gecontroleerd: geen problemen.\n');
  });

  it('says the same to programs, in Dutch', async () => {
    const [problem] = JSON.parse(await report(inActivity('"status": true'), ['--json'])) as { message: string; severity: string }[];
    assert.equal(problem?.message, 'Hier hoort één van een paar vaste woorden, tussen aanhalingstekens, niet true.');
    assert.equal(problem?.severity, 'error');
  });
});
