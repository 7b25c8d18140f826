/** Facts that differ, as people read them: by place, one in a line. */
import { showHidden, joinPath } from '../check/finding.js';
import type { Image, Location, Population } from '../content/schema.js';
import type { MessageLanguage } from '../messages/language.js';
import { updateMessages } from '../messages/update.js';
import type { Difference } from '../wikidata/compare.js';

/** The name of the file in an address. */
const showFile = (address: string): string => {
  const name = address.split(/[/?#]/).filter(Boolean).at(-1) ?? address;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Facts that are objects, by their fields. */
const forms: Readonly<Record<string, (value: never, language: MessageLanguage) => string>> = {
  population: ({ value, date, year }: Population, language) => {
    const when = date ?? year;
    return value.toLocaleString(language) + (when === undefined ? '' : ` (${when})`);
  },
  location: ({ latitude, longitude }: Location) => `${latitude}, ${longitude}`,
  image: ({ src }: Image) => showFile(src),
  nativeName: ({ text }: { text: string }) => text,
};

const showValue = (field: string, value: unknown, language: MessageLanguage): string => {
  if (value === undefined) return updateMessages[language].none;
  const form = typeof value === 'object' ? forms[field] : undefined;
  const text = form ? form(value as never, language) : typeof value === 'string' ? value : JSON.stringify(value);
  return showHidden(text);
};

/** A heading for each place, with its path; below, each field with its former and its new value. */
export const showDifferences = (differences: readonly Difference[], language: MessageLanguage): string => {
  const depthOf = ({ path }: Difference): number => (path[0] === 'cities' ? 2 : 1);
  const places = new Map<string, Difference[]>();
  for (const each of differences) {
    const path = each.path.slice(0, depthOf(each)).reduce<string>(joinPath, '');
    places.set(path, [...(places.get(path) ?? []), each]);
  }
  return [...places].map(([path, group]) => {
    const rows = group.map((each) => {
      const field = each.path.slice(depthOf(each));
      const shown = [each.from, each.to].map((value) => showValue(String(field[0]), value, language));
      return { field: field.reduce<string>(joinPath, ''), shown };
    });
    const width = Math.max(...rows.map(({ field }) => field.length));
    const lines = rows.map(({ field, shown }) => `    ${field.padEnd(width)}  ${shown.join(' → ')}\n`);
    return `  ${showHidden(group[0]!.place)} (${path})\n${lines.join('')}`;
  }).join('');
};
