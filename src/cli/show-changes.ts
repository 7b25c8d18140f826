/** What an import changes, as people read it: by kind and row, one field in a line. */
import { showHidden } from '../check/finding.js';
import type { MessageLanguage } from '../messages/language.js';
import { importMessages } from '../messages/import.js';
import { spreadsheetMessages } from '../messages/spreadsheet.js';
import type { FieldChange, PartChange } from '../spreadsheet/import-rows.js';

const longest = 160;

/** A text in quotation marks. Of two long ones, what is the same at the start is left out. */
const showText = (text: string, other = ''): string => {
  let start = 0;
  if (text.length > longest) while (start < text.length && text[start] === other[start]) start++;
  start = Math.max(0, start - 30);
  const shown = text.slice(start, start + longest);
  const end = start + longest < text.length ? '…' : '';
  return `"${start > 0 ? '…' : ''}${showHidden(shown.replace(/\n/g, '↵'))}${end}"`;
};

const showField = ({ heading, before, after }: FieldChange): string => {
  const title = `    ${showHidden(heading)}: `;
  if (before === undefined) return `${title}+ ${showText(after!)}\n`;
  if (after === undefined) return `${title}- ${showText(before)}\n`;
  const [former, latter] = [showText(before, after), showText(after, before)];
  return former.length + latter.length < 80 ? `${title}${former} → ${latter}\n` : `${title}\n      - ${former}\n      + ${latter}\n`;
};

/** What a part is called: its kind, and its identifier with that of its city. */
export const namePart = ({ kind, id, city }: Pick<PartChange, 'kind' | 'id' | 'city'>, language: MessageLanguage): string => {
  const name = spreadsheetMessages[language].kinds[kind];
  return [name, showHidden(city === undefined ? id : `${city} / ${id}`)].filter(Boolean).join(' ');
};

/** Each part that changes, with its fields below it. */
export const showChanges = (changes: readonly PartChange[], language: MessageLanguage): string => {
  const say = importMessages[language];
  return changes
    .map((change) => {
      const mark = change.change === 'changed' ? '' : ` (${say[change.change]})`;
      return `  ${namePart(change, language)}${mark}\n${change.fields.map(showField).join('')}`;
    })
    .join('');
};
