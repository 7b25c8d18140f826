/**
 * Types that make the elements known to JSX (React 19, Preact, Solid) and to the templates of Svelte and Vue, from the manifest. Each framework
 * has a file of its own: a declaration for a framework that a project does not have would be an error there.
 */
import type { Element } from './manifest.js';

const MODULES = '../modules/index.js';

const listFields = ({ members }: Element): string[] =>
  members.filter(({ kind, ...member }) => kind === 'field' && !('readonly' in member && member.readonly)).map(({ name }) => name);

const listEvents = (elements: readonly Element[]): string[] =>
  [...new Set(elements.flatMap(({ events }) => events?.map(({ type }) => type.text) ?? []))].sort();

const writeDoc = (text: string | undefined, indent = '  '): string =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '';

const writeUnion = (names: readonly string[]): string => (names.length > 0 ? names.map((name) => `'${name}'`).join(' | ') : 'never');

const writeAttribute = (element: Element, { name, fieldName, description, type }: Element['attributes'][number]): string => {
  const asText = type?.text.includes('number') ? ' | `${number}`' : '';
  return `${writeDoc(description)}  '${name}'?: ${element.name}['${fieldName}']${asText};\n`;
};

/**
 * Attributes by their own names, which a server writes as they are; properties only where there is no attribute: what
 * has been drawn on a server, React gives attributes alone.
 */
const writeProps = (element: Element): string => {
  const { name, tagName, attributes, events = [] } = element;
  const properties = listFields(element).filter((field) => !attributes.some(({ fieldName }) => fieldName === field));
  return `/** What \`<${tagName}>\` takes: its attributes, and as properties what has no attribute. */
export interface ${name}Attributes extends Settable<${name}, ${writeUnion(properties)}> {
${attributes.map((attribute) => writeAttribute(element, attribute)).join('')}}

export interface ${name}Events {
${events.map((event) => `${writeDoc(event.description)}  '${event.name}': ${event.type.text};\n`).join('')}}

export type ${name}Props = ${name}Attributes & Listeners<${name}Events>;
`;
};

/** What the frameworks with JSX, and Svelte, share. */
export const renderJsxProps = (elements: readonly Element[]): string => `\
// Made from the elements by src/build/write-package-data.ts.
import type {
${[...elements.map(({ name }) => name), ...listEvents(elements)].map((name) => `  ${name},\n`).join('')}} from '${MODULES}';

type Settable<E, K extends keyof E> = { [P in K]?: E[P] | undefined };

/** A listener for each event, by the name of the event behind \`on\`, or what a framework writes instead. */
export type Listeners<Events, Prefix extends string = 'on'> = {
  [N in keyof Events & string as \`\${Prefix}\${N}\`]?: ((event: Events[N]) => void) | undefined;
};

${elements.map(writeProps).join('\n')}`;

const writeTags = (elements: readonly Element[], indent: string, write: (element: Element) => string): string =>
  elements.map((element) => `${writeDoc(element.description, indent)}${indent}'${element.tagName}': ${write(element)};\n`).join('');

/** How a framework names what every HTML element takes, and where it lists its elements. */
const typed = {
  react: {
    imports: 'DetailedHTMLProps, HTMLAttributes',
    from: 'react',
    common: (name: string) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`,
    list: ['JSX', 'IntrinsicElements'],
  },
  preact: {
    imports: 'ClassAttributes, HTMLAttributes',
    from: 'preact',
    common: (name: string) => `HTMLAttributes<${name}> & ClassAttributes<${name}>`,
    list: ['JSX', 'IntrinsicElements'],
  },
  solid: {
    imports: 'JSX',
    from: 'solid-js',
    common: (name: string) => `JSX.HTMLAttributes<${name}>`,
    list: ['JSX', 'IntrinsicElements'],
  },
  svelte: {
    imports: 'HTMLAttributes',
    from: 'svelte/elements',
    common: (name: string) => `HTMLAttributes<${name}>`,
    list: [undefined, 'SvelteHTMLElements'],
  },
} as const;

/** For the JSX of React 19, Preact or Solid, or for Svelte's templates. */
export const renderTags = (elements: readonly Element[], framework: keyof typeof typed): string => {
  const { imports, from, common, list: [namespace, list] } = typed[framework];
  const isSolid = framework === 'solid';
  const indent = namespace ? '      ' : '    ';
  const write = ({ name }: Element): string =>
    `Omit<${common(name)}, keyof ${name}Attributes> & ${isSolid ? `${name}Attributes & Listeners<${name}Events, 'on:'>` : `${name}Props`}`;
  const lines = `${indent.slice(2)}interface ${list} {\n${writeTags(elements, indent, write)}${indent.slice(2)}}\n`;
  const props = isSolid
    ? ['Listeners', ...elements.flatMap(({ name }) => [`${name}Attributes`, `${name}Events`])]
    : elements.flatMap(({ name }) => [`${name}Attributes`, `${name}Props`]);
  return `\
// Made from the elements by src/build/write-package-data.ts.
import type { ${imports} } from '${from}';
import type { ${elements.map(({ name }) => name).join(', ')} } from '${MODULES}';
import type { ${props.join(', ')} } from './jsx-props.js';

declare module '${from}' {
${namespace ? `  namespace ${namespace} {\n${lines}  }\n` : lines}}

export type * from './jsx-props.js';
`;
};

const writeVueEvents = ({ events = [] }: Element): string =>
  `{ ${events.map(({ name, type }) => `'${name}': ${type.text}`).join('; ')} }`;

/** For Vue's templates, as vue-tsc and editors check them. */
export const renderVue = (elements: readonly Element[]): string => `\
// Made from the elements by src/build/write-package-data.ts.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type {
${[...elements.map(({ name }) => name), ...listEvents(elements)].map((name) => `  ${name},\n`).join('')}} from '${MODULES}';

/** An element as Vue's templates see it: \`$props\` and \`$emit\` are for their checks only. */
type InTemplate<E extends HTMLElement, K extends keyof E, Events> = new () => E & {
  $props: HTMLAttributes & { [P in K]?: E[P] | undefined } & PublicProps;
  $emit: EmitFn<{ [N in keyof Events]: (event: Events[N]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map((element) => {
    const { name, tagName, description } = element;
    return `${writeDoc(description, '    ')}    '${tagName}': InTemplate<${name}, ${writeUnion(listFields(element))}, ${writeVueEvents(element)}>;\n`;
  })
  .join('')}  }
}
`;
