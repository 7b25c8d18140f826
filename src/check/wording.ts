/**
 * What may stand in a place, in words for an editor, and how what stands there is
 * called.
 */
import type { CheckMessages } from '../messages/en/check.js';
import { nameLanguageCode } from './codes.js';
import { kindOf, unwrap } from './document.js';
import type { SchemaNode } from './document.js';
import type { Wording } from './finding.js';

const findInPipe = (schema: SchemaNode, type: string): SchemaNode | undefined =>
  schema.pipe?.find((part) => part.type === type);

/** Whether a number has no fraction. */
export const isWhole = (schema: SchemaNode): boolean => findInPipe(schema, 'integer') !== undefined;

/** Under which word the catalogue has a part of the schema: its name in `definitions`, or its type. */
const wordOf = (schema: SchemaNode): keyof CheckMessages['things'] => {
  switch (schema.type) {
    case 'number':
      return isWhole(schema) ? 'wholeNumber' : 'number';
    case 'boolean':
    case 'picklist':
    case 'array':
    case 'strict_object':
      return schema.type;
    default:
      return (kindOf(schema) as keyof CheckMessages['things']) || 'string';
  }
};

/** "A date in quotation marks", "A list in square brackets, [ … ],": what belongs in a place. */
export const nameThing =
  (schema: SchemaNode): Wording =>
  ({ things }) =>
    things[wordOf(schema)];

/** The least and the greatest value of a number. */
export const limitsOf = (schema: SchemaNode): [least: number, most: number] => {
  const limit = (type: string): unknown => findInPipe(schema, type)?.requirement;
  return [Number(limit('min_value') ?? -Infinity), Number(limit('max_value') ?? Infinity)];
};

/** The fields that an object must have. */
export const requiredNames = (schema: SchemaNode): string[] =>
  Object.entries(schema.entries ?? {}).flatMap(([name, entry]) => (entry.type === 'optional' ? [] : [name]));

/** What may stand in a place: words to choose from, or one phrase. */
export const describeAllowed =
  (optional: SchemaNode): Wording<string[]> =>
  (say) => {
    const schema = unwrap(optional);
    const { forms } = say;
    if (schema.type === 'picklist') return schema.options as string[];
    const word = wordOf(schema) as keyof CheckMessages['forms'];
    switch (word) {
      case 'wholeNumber':
      case 'number':
        return [forms[word](...limitsOf(schema))];
      case 'array':
        return [forms.array(describeAllowed(schema.item!)(say).join(', '))];
      case 'strict_object': {
        const required = requiredNames(schema);
        const names = required.length > 0 ? required : Object.keys(schema.entries!);
        return [forms.strict_object(names.map((name) => `"${name}"`).join(', '))];
      }
      default:
        return [forms[word]];
    }
  };

/** A string as it is quoted in a message, never longer than a line. */
export const quote = (value: string): string => JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);

/** What stands in a place: "a number (58598)", "a list". */
export const nameValue =
  (value: unknown): Wording =>
  ({ actual }) => {
    if (value === null) return 'null';
    if (Array.isArray(value)) return actual.list;
    if (typeof value === 'object') return actual.group;
    if (typeof value === 'string') return actual.text(quote(value));
    return typeof value === 'number' ? actual.number(value) : String(value);
  };

/** What the object at a path is: "a city", "the document". */
export const nameObject =
  (path: string): Wording =>
  ({ objects }) => {
    const name = /([\w$-]+)(?:\[\d+\])?$/.exec(path)?.[1];
    return name === undefined ? objects.document : ((objects as Record<string, string | undefined>)[name] ?? `"${name}"`);
  };

/** A language with its name: German ("de"). */
export const nameLanguage =
  (tag: string): Wording =>
  ({ locale }) => {
    const name = nameLanguageCode(tag, locale);
    return name === undefined ? `"${tag}"` : `${name} ("${tag}")`;
  };

/** Names with commas, the last one after "and" or "or". */
export const joinNames = (
  names: readonly string[],
  type: 'conjunction' | 'disjunction',
  { locale }: CheckMessages,
): string => new Intl.ListFormat(locale, { type }).format(names);

/** A place in the file: "line 3, column 7". */
export const namePlace =
  ({ line, column }: { line: number; column: number }): Wording =>
  ({ place }) =>
    place(line, column);
