/**
 * Types that make the elements known to JSX (React 19, Preact) and to Vue's templates, from the manifest. Each framework
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

const writeProps = (element: Element): string => {
  const { name, tagName, attributes, events = [] } = element;
  const renamed = attributes.filter(({ name: attribute, fieldName }) => attribute !== fieldName);
  return `/** What \`<${tagName}>\` takes: its properties, attributes of other names, and its events. */
export interface ${name}Props extends Settable<${name}, ${writeUnion(listFields(element))}> {
${renamed.map(({ name: attribute, description }) => `${writeDoc(description)}  '${attribute}'?: string | number | undefined;\n`).join('')}\
${events.map((event) => `${writeDoc(event.description)}  'on${event.name}'?: ((event: ${event.type.text}) => void) | undefined;\n`).join('')}}
`;
};

/** The props that React and Preact share. */
export const renderJsxProps = (elements: readonly Element[]): string => `\
// Made from the elements by src/build/write-package-data.ts.
import type {
${[...elements.map(({ name }) => name), ...listEvents(elements)].map((name) => `  ${name},\n`).join('')}} from '${MODULES}';

type Settable<E, K extends keyof E> = { [P in K]?: E[P] | undefined };

${elements.map(writeProps).join('\n')}`;

const writeTags = (elements: readonly Element[], write: (element: Element) => string): string =>
  elements.map((element) => `${writeDoc(element.description, '      ')}      '${element.tagName}': ${write(element)};\n`).join('');

/** For the JSX of React 19 or of Preact. */
export const renderJsx = (elements: readonly Element[], framework: 'react' | 'preact'): string => {
  const common = framework === 'react'
    ? { imports: 'DetailedHTMLProps, HTMLAttributes', of: (name: string) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>` }
    : { imports: 'ClassAttributes, HTMLAttributes', of: (name: string) => `HTMLAttributes<${name}> & ClassAttributes<${name}>` };
  return `\
// Made from the elements by src/build/write-package-data.ts.
import type { ${common.imports} } from '${framework}';
import type { ${elements.map(({ name }) => name).join(', ')} } from '${MODULES}';
import type { ${elements.map(({ name }) => `${name}Props`).join(', ')} } from './jsx-props.js';

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
${writeTags(elements, ({ name }) => `Omit<${common.of(name)}, keyof ${name}Props> & ${name}Props`)}    }
  }
}

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
