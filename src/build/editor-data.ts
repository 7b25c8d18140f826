/**
 * What editors complete and explain while typing HTML and CSS: custom data for VS Code (and what reads it), web-types
 * for JetBrains' editors. Both from the manifest.
 */
import type { Element } from './manifest.js';
import type { PackageFile } from './package-file.js';

const list = (title: string, items: readonly { name: string; description?: string | undefined }[] | undefined): string =>
  items?.length ? `\n\n**${title}**\n${items.map(({ name, description = '' }) => `- \`${name}\` ${description}`).join('\n')}` : '';

const describeElement = ({ description = '', events, slots, cssParts, cssStates }: Element): string =>
  description +
  list('Events', events) +
  list('Slots', slots?.map((slot) => ({ ...slot, name: slot.name || 'default' }))) +
  list('Parts', cssParts) +
  list('States', cssStates);

/** The values of a type that is a union of texts: `'theme' | 'none'`. */
const listValues = (type = ''): { name: string }[] => [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name: name! }));

export const createHtmlData = (elements: readonly Element[]): object => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: describeElement(element) },
    attributes: element.attributes.map(({ name, description = '', type }) => ({
      name,
      description: { kind: 'markdown', value: description },
      ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      values: listValues(type?.text),
    })),
  })),
});

export const createCssData = (elements: readonly Element[]): object => {
  const properties = new Map(elements.flatMap(({ cssProperties }) => cssProperties).map((property) => [property.name, property]));
  return {
    version: 1.1,
    properties: [...properties.values()].map(({ name, description = '', default: fallback }) => ({
      name,
      description: { kind: 'markdown', value: [description, fallback && `When not set: \`${fallback}\``].filter(Boolean).join('\n\n') },
    })),
  };
};

export const createWebTypes = (elements: readonly Element[], { name, version }: PackageFile): object => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tagName, description, attributes, members, events, slots, cssParts, cssProperties }) => ({
        name: tagName,
        description,
        attributes: attributes.map(({ name, description, type }) => ({
          name,
          description,
          value: type?.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { kind: 'plain', type: type?.text },
        })),
        slots: slots?.map(({ name, description }) => ({ name, description })) ?? [],
        js: {
          properties: members.flatMap(({ kind, name, description, ...member }) =>
            kind === 'field' ? [{ name, description, type: 'type' in member ? member.type?.text : undefined }] : [],
          ),
          events: events?.map(({ name, description, type }) => ({ name, description, type: type.text })) ?? [],
        },
        css: {
          parts: cssParts?.map(({ name, description }) => ({ name, description })) ?? [],
          properties: cssProperties.map(({ name, description, default: fallback }) => ({ name, description, default: fallback })),
        },
      })),
    },
  },
});
