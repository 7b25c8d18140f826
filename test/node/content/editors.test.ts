/** The JSON Schemas in VS Code's own language service: what an editor reads, is offered and is told, in each language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import languageService from 'vscode-json-languageservice';
import type { CompletionItem, Diagnostic, MarkupContent } from 'vscode-json-languageservice';
import { describeDocument, listFields } from '../../../src/check/document.js';
import { Lines } from '../../../src/check/lines.js';
import { describedLanguages, descriptions, snippets } from '../../../src/content/descriptions.js';
import type { DescribedLanguage, Description } from '../../../src/content/descriptions.js';
import { objects } from '../../../src/content/schema.js';
import { fullDocument } from '../cli/full-document.js';

const { getLanguageService, TextDocument } = languageService;

const folder = new URL('../../../demo/content/', import.meta.url);

const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
});
service.configure({ validate: true, allowComments: false });

const schemaFiles: Record<DescribedLanguage, string> = { en: 'partner-cities.schema.json', nl: 'partner-cities.schema.nl.json' };

/** A document beside the schemas that names one of them, as VS Code has it open. */
const open = (text: string, language: DescribedLanguage) => {
  const named = text.replace(/"\$schema": "[^"]*"/, `"$schema": "./${schemaFiles[language]}"`);
  const document = TextDocument.create(new URL('open.json', folder).href, 'json', 1, named);
  return { document, json: service.parseJSONDocument(document), text: named };
};

const hover = async ({ document, json }: ReturnType<typeof open>, offset: number): Promise<string> => {
  const found = await service.doHover(document, document.positionAt(offset), json);
  return ((found?.contents ?? ['']) as string[]).join('\n');
};

/** What is offered where the text has `|`. */
const complete = async (marked: string, language: DescribedLanguage): Promise<CompletionItem[]> => {
  const { document, json, text } = open(marked, language);
  const offset = text.indexOf('|');
  assert.ok(offset > 0);
  const plain = TextDocument.create(document.uri, 'json', 2, text.replace('|', ''));
  const found = await service.doComplete(plain, plain.positionAt(offset), json && service.parseJSONDocument(plain));
  return found?.items ?? [];
};

const validate = async (text: string, language: DescribedLanguage): Promise<Diagnostic[]> => {
  const { document, json } = open(text, language);
  return service.doValidation(document, json);
};

const readDocumentation = ({ documentation = '' }: CompletionItem): string =>
  typeof documentation === 'string' ? documentation : (documentation as MarkupContent).value;

const unmark = (markdown: string): string => markdown.replace(/\\([^\w\s])/g, '$1');

const everyField = readFileSync(new URL('fictional/voorbeeldstad.json', folder), 'utf8');

/** The objects of a document by their names in the schema. */
const listObjects = (text: string): { name: keyof typeof objects; node: Node }[] => {
  const { places } = describeDocument(new Lines(text), parseTree(text)!);
  const names = new Map<unknown, string>(Object.entries(objects).map(([name, schema]) => [schema, name]));
  return places.flatMap(({ schema, node }) =>
    schema.type === 'strict_object' ? [{ name: names.get(schema) as keyof typeof objects, node }] : [],
  );
};

const fieldsOf = (name: keyof typeof objects): Record<string, Description> => descriptions[name];

for (const language of describedLanguages) {
  describe(`the JSON Schema in "${language}", in VS Code's language service`, () => {
    const opened = open(everyField, language);
    const listed = listObjects(opened.text);

    it('says what each property is', async () => {
      const hovered = new Set<string>();
      for (const { name, node } of listed) {
        for (const [key] of listFields(node)) {
          const [title, description] = fieldsOf(name)[key.value]![language];
          const shown = unmark(await hover(opened, key.offset + 1));
          assert.ok(shown.startsWith(`${title}\n\n${description}`), `${name}.${key.value}: ${shown}`);
          hovered.add(`${name}.${key.value}`);
        }
      }
      const all = Object.keys(objects).flatMap((name) =>
        Object.keys(fieldsOf(name as keyof typeof objects)).map((field) => `${name}.${field}`),
      );
      assert.deepEqual(all.filter((field) => !hovered.has(field)), []);
    });

    it('gives no two fields of an object the same words, and no two descriptions in all', () => {
      const described = Object.values(descriptions).flatMap((fields) => Object.values(fields as Record<string, Description>));
      const texts = described.map((each) => each[language].join('\n'));
      assert.equal(new Set(texts).size, texts.length);
    });

    it('offers each property in its object', async () => {
      const seen = new Set<string>();
      for (const { name, node } of listed) {
        if (seen.has(name)) continue;
        seen.add(name);
        const { text } = opened;
        const emptied = `${text.slice(0, node.offset)}{ ${name === 'content' ? `"$schema": "./${schemaFiles[language]}", ` : ''}| }${text.slice(node.offset + node.length)}`;
        const offered = (await complete(emptied, language)).map(({ label }) => label);
        const expected = Object.keys(fieldsOf(name)).filter((field) => field !== '$schema');
        assert.deepEqual(expected.filter((field) => !offered.includes(field)), [], name);
      }
      assert.deepEqual([...seen].sort(), Object.keys(objects).sort());
    });

    const choices: [where: string, marked: string, label: string, documentation: Record<DescribedLanguage, RegExp>][] = [
      ['countries', '{ "id": "a", "name": "A", "country": "|" }', '"NP"', { en: /Nepal/, nl: /Nepal/ }],
      ['countries by their own names', '{ "id": "a", "name": "A", "country": "|" }', '"DE"', { en: /Germany/, nl: /Duitsland/ }],
      ['time zones', '{ "id": "a", "name": "A", "timeZone": "|" }', '"Australia/Adelaide"', { en: /^$/, nl: /^$/ }],
      ['languages', '{ "id": "a", "name": "A", "nativeName": { "text": "A", "language": "|" } }', '"ar"', { en: /Arabic/, nl: /Arabisch/ }],
      ['kinds of ties', '{ "id": "a", "name": "A", "partnership": { "kind": "|" } }', '"solidarity"', { en: /Help/, nl: /Hulp/ }],
      ['states of ties', '{ "id": "a", "name": "A", "partnership": { "state": "|" } }', '"ended"', { en: /over/, nl: /voorbij/ }],
      ['working days', '{ "id": "a", "name": "A", "officeHours": { "days": ["|"] } }', '"sunday"', { en: /Sunday/, nl: /zondag/ }],
      ['languages of a text', '{ "id": "a", "name": { | } }', 'de', { en: /this language/, nl: /deze taal/ }],
      ['examples of dates', '{ "id": "a", "name": "A", "partnership": { "since": | } }', '"1985-06-14"', { en: /^$/, nl: /^$/ }],
      ['true and false', '{ "id": "a", "name": "A", "population": { "value": 1, "approximate": | } }', 'true', { en: /^$/, nl: /^$/ }],
    ];
    for (const [where, city, label, documentation] of choices) {
      it(`offers ${where}`, async () => {
        const items = await complete(`{ "$schema": "", "cities": [${city}] }`, language);
        const item = items.find((each) => each.label === label);
        assert.ok(item, items.map((each) => each.label).join());
        assert.match(readDocumentation(item), documentation[language]);
      });
    }

    it('offers a whole new item for each list, which is right once it is filled in', async () => {
      const lists: Record<keyof typeof snippets, string> = {
        city: '"cities": [|]',
        activity: '"cities": [{ "id": "a", "name": "A", "activities": [|] }]',
        theme: '"themes": [|], "cities": []',
        organisation: '"organisations": [|], "cities": []',
        link: '"links": [|], "cities": []',
        document: '"cities": [{ "id": "a", "name": "A", "documents": [|] }]',
        contact: '"cities": [{ "id": "a", "name": "A", "contacts": [|] }]',
        fact: '"cities": [{ "id": "a", "name": "A", "facts": [|] }]',
        image: '"cities": [{ "id": "a", "name": "A", "images": [|] }]',
      };
      for (const [name, list] of Object.entries(lists)) {
        const [label, description] = snippets[name as keyof typeof snippets][language];
        const marked = `{ "$schema": "", ${list} }`;
        const item = (await complete(marked, language)).find((each) => each.label === label);
        assert.ok(item, name);
        assert.equal(item.documentation, description);
        const filled = item.textEdit!.newText
          .replace(/"country": "\$\d"/, '"country": "NP"')
          .replace(/"email": "\$\d"/, '"email": "office@example.org"')
          .replace(/\$\{\d+:([^}]*)\}/g, '$1')
          .replace(/\$\d/g, 'a');
        assert.deepEqual(await validate(marked.replace('|', filled), language), [], filled);
      }
    });

    const documents: [name: string, text: string][] = [
      ['the document with every field', everyField],
      ['the minimal document', readFileSync(new URL('fictional/minimal.json', folder), 'utf8')],
      ['the document of the demo', readFileSync(new URL('partner-cities.json', folder), 'utf8')],
      ['the smallest document of the demo', readFileSync(new URL('../elements/smallest.json', folder), 'utf8')],
      ['the document of the tests', JSON.stringify(fullDocument, null, 1)],
      ['codes that are right and not in its lists', `{ "$schema": "", "cities": [{ "id": "a", "name": { "gsw": "A", "zh_CN.UTF-8": "B" }, "timeZone": "US/Pacific" }] }`],
    ];
    for (const [name, text] of documents) {
      it(`finds no problem in ${name}`, async () => assert.deepEqual(await validate(text, language), []));
    }

    const mistakes: [written: string, messages: Record<DescribedLanguage, RegExp>][] = [
      ['"id": "Palo Alto", "name": "A"', { en: /small letters, digits and single hyphens/, nl: /kleine letters, cijfers en losse streepjes/ }],
      ['"id": "a", "name": ""', { en: /a text for each language/, nl: /een tekst per taal/ }],
      ['"id": "a", "name": 7', { en: /a text for each language/, nl: /een tekst per taal/ }],
      ['"id": "a", "name": { "Nederlands": "A" }', { en: /a language code/, nl: /een taalcode/ }],
      ['"id": "a", "name": "A", "country": "Nepal"', { en: /two capitals/, nl: /twee hoofdletters/ }],
      ['"id": "a", "name": "A", "country": 7', { en: /two capitals/, nl: /twee hoofdletters/ }],
      ['"id": "a", "name": "A", "timeZone": "Europe Amsterdam"', { en: /IANA list/, nl: /IANA-lijst/ }],
      ['"id": "a", "name": "A", "website": "tel:+31"', { en: /https:\/\//, nl: /een adres met https:\/\// }],
      ['"id": "a", "name": "A", "partnership": { "since": "31-03-2025" }', { en: /a year, a month or a day/, nl: /een jaar, een maand of een dag/ }],
      ['"id": "a", "name": "A", "officeHours": { "start": "9.00", "end": "17:00" }', { en: /hours and minutes/, nl: /uren en minuten/ }],
      ['"id": "a", "name": "A", "contacts": [{ "email": "info at example" }]', { en: /an e-mail address/, nl: /een e-mailadres/ }],
      ['"id": "a", "name": "A", "contacts": [{ "phone": "ask" }]', { en: /a telephone number/, nl: /een telefoonnummer/ }],
      ['"id": "a", "name": "A", "activities": [{ "id": "b", "name": "B", "period": { "start": "2027-06-12 14:00" } }]', { en: /a day with a time/, nl: /een dag met een tijd/ }],
      ['"id": "a", "name": "A", "partnership": { "kind": "twin" }', { en: /"friendship"/, nl: /"friendship"/ }],
      ['"id": "a"', { en: /"name"/, nl: /"name"/ }],
      ['"id": "a", "name": "A", "inwoners": 7', { en: /inwoners/, nl: /inwoners/ }],
    ];
    for (const [written, messages] of mistakes) {
      it(`says what belongs there: ${written}`, async () => {
        const found = await validate(`{ "$schema": "", "cities": [{ ${written} }] }`, language);
        assert.equal(found.length, 1, JSON.stringify(found));
        assert.match(String(found[0]!.message), messages[language]);
      });
    }
  });
}

describe('the JSON Schemas', () => {
  it('have the same shape in each language', () => {
    const words = ['title', 'description', 'markdownDescription', 'errorMessage', 'patternErrorMessage', 'enumDescriptions', 'label', '$id'];
    /** Without words; properties that are called so are objects. */
    const isWords = (key: string, value: unknown): boolean => words.includes(key) && (typeof value === 'string' || Array.isArray(value));
    const strip = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(strip);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) => (isWords(key, inner) ? [] : [[key, strip(inner)]])),
      );
    };
    const [first, second] = Object.values(schemaFiles).map((file) => strip(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
    assert.deepEqual(first, second);
  });

  it('name the file that they are in, so that the name leads to where they are served', () => {
    for (const file of Object.values(schemaFiles)) {
      const { $id } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { $id: string };
      assert.equal(new URL($id, 'https://www.example.org/v0/content/read.json').href, `https://www.example.org/v0/content/${file}`);
    }
  });
});
