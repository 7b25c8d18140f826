/**
 * The JSON Schema of the content, for editors' programs: the shape of `schema.ts` with the words of `descriptions.ts`.
 * Written for VS Code, whose keywords beyond the standard (`markdownDescription`, `errorMessage`, `enumDescriptions`,
 * `defaultSnippets`) others ignore.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import { descriptions, describedLanguages, kinds, snippets, textInLanguage, textInOther, wholeDocument } from './descriptions.js';
import type { Described, DescribedLanguage, Description, Snippet } from './descriptions.js';
import { notCountries } from './region-codes.js';
import { contentSchema, definitions, objects } from './schema.js';

/** A JSON Schema of draft 2020-12, where a `$ref` may have other keywords beside it, and VS Code's keywords. */
interface EditorSchema extends Omit<JsonSchema, 'properties' | 'items' | '$defs'> {
  properties?: Record<string, EditorSchema>;
  items?: EditorSchema;
  $defs?: Record<string, EditorSchema>;
  markdownDescription?: string;
  patternErrorMessage?: string;
  errorMessage?: string;
  enumDescriptions?: string[];
  defaultSnippets?: { label: string; description: string; body: object }[];
}

/** The languages that the interface speaks are offered first in a text. */
const offeredLanguages = ['nl', 'en', 'de', 'zh'];

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** Codes in use with their names. Those that were replaced, such as "iw" for Hebrew, are not among them. */
const listCodes = (type: 'language' | 'region', language: DescribedLanguage, codes: string[]): EditorSchema => {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  const isCurrent = (code: string): boolean =>
    Intl.getCanonicalLocales(type === 'region' ? `und-${code}` : code)[0]!.endsWith(code) && names.of(code) !== undefined;
  const known = codes.filter(isCurrent);
  return { enum: known, enumDescriptions: known.map((code) => names.of(code)!) };
};

/** Values to choose from; others of the right form are as good. */
const suggestions = (language: DescribedLanguage): Partial<Record<keyof typeof definitions, EditorSchema>> => ({
  languageTag: listCodes('language', language, [...pairs, 'zh-Hans', 'zh-Hant']),
  country: listCodes('region', language, pairs.map((pair) => pair.toUpperCase()).filter((code) => !notCountries.has(code))),
  timeZone: { enum: Intl.supportedValuesOf('timeZone') },
});

/** Forms of values that `schema.ts` checks with a function. */
const patterns: Partial<Record<keyof typeof definitions, string>> = {
  // No other scheme than http, https and mailto, as in isLinkAddress.
  address: '^(?!(?![Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:)[A-Za-z][A-Za-z0-9+.-]*:)',
  timeZone: '^(?:[A-Za-z][A-Za-z0-9_+/-]*|[+-]\\d{2}(?::?\\d{2})?)$',
};

/** A description with its code between backticks, and without them where programs show no Markdown. */
const writeDescription = (markdown: string): Pick<EditorSchema, 'description' | 'markdownDescription'> => ({
  description: markdown.replace(/`/g, ''),
  ...(markdown.includes('`') && { markdownDescription: markdown }),
});

/** The name of the definition that a property or its items refer to; empty without one. */
const nameDefinition = ({ $ref, items }: EditorSchema): string => /[^/]*$/.exec($ref ?? items?.$ref ?? '')![0];

const isFilled = (words: unknown): boolean => typeof words === 'string' && /\S/.test(words);

/** @throws Error when words are missing in a language */
const demandWords = (place: string, described: Description): void => {
  for (const language of describedLanguages) {
    const words = [...(described[language] ?? ['']), ...Object.values(described.values ?? {}).map((value) => value[language])];
    if (words.length < 2 || !words.every(isFilled)) {
      throw new Error(`src/content/descriptions.ts lacks a title or a description in "${language}" for ${place}.`);
    }
  }
};

const describeProperty = (place: string, property: EditorSchema, described: Description, language: DescribedLanguage): EditorSchema => {
  demandWords(place, described);
  const [title, description] = described[language];
  const { examples, values } = described;
  const definition = nameDefinition(property);
  const kind = (kinds as Partial<Record<string, Described<string>>>)[definition];
  const snippet = (snippets as Partial<Record<string, Snippet>>)[definition];
  const words = { title, ...writeDescription(kind ? `${description}\n\n${kind[language]}` : description) };
  const choices = (property.items ?? property).enum as string[] | undefined;
  if ((choices ?? []).join() !== Object.keys(values ?? {}).join()) {
    throw new Error(`src/content/descriptions.ts describes other words for ${place} than src/content/schema.ts has.`);
  }
  const enumDescriptions = values && { enumDescriptions: Object.values(values).map((value) => value[language]) };
  return {
    ...words,
    ...property,
    ...(property.items
      ? {
          items: {
            ...((kind || choices) && words),
            ...property.items,
            ...enumDescriptions,
            ...(snippet && {
              defaultSnippets: [{ label: snippet[language][0], description: snippet[language][1], body: snippet.body }],
            }),
          },
        }
      : enumDescriptions),
    ...(examples && { examples }),
  } as EditorSchema;
};

const describeObject = (name: keyof typeof objects, schema: EditorSchema, language: DescribedLanguage): EditorSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties!).map(([field, property]) => {
      const described = (descriptions[name] as Record<string, Description>)[field];
      if (!described) throw new Error(`src/content/descriptions.ts does not describe "${field}" of ${name}.`);
      return [field, describeProperty(`"${field}" of ${name}`, property, described, language)];
    }),
  ),
});

/** A text: one string, or one for each language. */
const describeText = ({ anyOf }: EditorSchema, tag: EditorSchema, language: DescribedLanguage): EditorSchema => {
  const [plain, byLanguage] = anyOf as [EditorSchema, EditorSchema];
  const message = { errorMessage: kinds.text[language] };
  const [title, description] = textInLanguage[language];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const string = { ...(byLanguage.additionalProperties as EditorSchema), ...message };
  return {
    anyOf: [
      { ...plain, ...message },
      {
        ...byLanguage,
        ...message,
        properties: Object.fromEntries(
          offeredLanguages.map((code) => [code, { title: title(names.of(code)!), ...writeDescription(description), ...string }]),
        ),
        propertyNames: { ...tag, patternErrorMessage: kinds.languageTag[language] },
        additionalProperties: { title: textInOther[language], ...writeDescription(description), ...string },
      },
    ],
  } as EditorSchema;
};

/**
 * The JSON Schema in a language. Its `$id` is its name: resolved against the address that it was read from, that is where
 * it is served, on whatever site.
 *
 * @param notice for whoever opens the file
 * @throws Error when a field, or one of its words, has no title or description in a language
 */
export const createJsonSchema = (language: DescribedLanguage, notice: string): EditorSchema & { $id: string } => {
  const { content, ...others } = objects;
  const { $schema, $defs, ...root } = toJsonSchema(contentSchema, {
    target: 'draft-2020-12',
    definitions: { ...definitions, ...others },
    ignoreActions: ['check', 'title'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'strict_object' && !(Object.values(objects) as unknown[]).includes(valibotSchema)) {
        throw new Error('src/content/schema.ts has an object that is not in its "objects", so nothing describes it.');
      }
      return jsonSchema;
    },
  }) as EditorSchema & { $defs: Record<string, EditorSchema> };
  const suggested = suggestions(language);
  const described = Object.entries($defs).map(([name, schema]): [string, EditorSchema] => {
    if (name in objects) return [name, describeObject(name as keyof typeof objects, schema, language)];
    const kind = name as keyof typeof definitions;
    if (kind === 'text') return [name, describeText(schema, $defs['languageTag']!, language)];
    const message = kinds[kind][language];
    const form = { ...schema, ...(patterns[kind] && { pattern: patterns[kind] }), patternErrorMessage: message, errorMessage: message };
    return [name, (suggested[kind] ? { anyOf: [form, suggested[kind]] } : form) as EditorSchema];
  });
  const [title, description] = wholeDocument[language];
  return {
    $schema: $schema!,
    $id: language === 'en' ? 'partner-cities.schema.json' : `partner-cities.schema.${language}.json`,
    $comment: notice,
    title,
    description,
    ...describeObject('content', root, language),
    $defs: Object.fromEntries(described),
  };
};
