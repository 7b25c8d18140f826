/**
 * Takes the words of what is loaded apart, the map and the overview, out of the words that every visitor loads, into a
 * file of their own: `src/i18n/generated/later-words.ts`. Which they are, their ids tell. It comes after
 * `lit-localize build`, which writes all words of a language into one file.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'src/i18n/generated';

/** How the ids begin, and the tables that the words go to. The words of a tie are for both elements. */
const prefixes = ['map', 'overview', 'tie'];

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as { targetLocales: string[] };

const texts = new Map(targetLocales.map((language) => [language, readFileSync(`${FOLDER}/${language}.ts`, 'utf8')]));

const tables = prefixes.map((prefix) => {
  const word = new RegExp(`^'${prefix}-[^\\n]*\`,\\n`, 'gm');
  const languages = [...texts].map(([language, text]) => {
    texts.set(language, text.replace(word, ''));
    return `${language}: {\n${(text.match(word) ?? []).join('')}},\n`;
  });
  return `export const ${prefix}Words = {\n${languages.join('')}};\n`;
});

texts.forEach((text, language) => writeFileSync(`${FOLDER}/${language}.ts`, text));
writeFileSync(
  `${FOLDER}/later-words.ts`,
  `// Made by src/build/split-words.ts.\nimport { str } from '@lit/localize';\n\n${tables.join('\n')}`,
);
