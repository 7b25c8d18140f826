/**
 * The elements as data: a Custom Elements Manifest (custom-elements.json, schema 1.0.0 with `cssStates` of 2.0). Words
 * come from the sources' comments, through the analyzer; attributes and custom properties come from the classes
 * themselves, since the analyzer cannot follow what elements share.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import type {
  Attribute,
  ClassMember,
  CssCustomProperty,
  CustomElementDeclaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema';
import type { LitElement } from 'lit';
import { tags } from '../elements/shared/tags.js';
import * as widgets from '../index.js';
import { findCustomProperties } from './custom-properties.js';

/** An element of this package, with what every one of them has. */
export interface Element extends CustomElementDeclaration {
  tagName: string;
  attributes: Attribute[];
  members: ClassMember[];
  cssProperties: CssCustomProperty[];
  cssStates?: { name: string; description?: string }[];
}

const CONFIG = 'src/build/cem.config.mjs';

/** Where the modules lie in the package. */
const toPackagePath = (path: string): string => path.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');

const analyzeSources = (): Package => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-manifest-'));
  const analyzer = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/cem.js');
  // The analyzer wants a path from the current folder.
  const outdir = relative(process.cwd(), folder);
  const result = spawnSync(
    process.execPath,
    [analyzer, 'analyze', '--config', CONFIG, '--outdir', outdir],
    { encoding: 'utf8' },
  );
  try {
    if (result.status !== 0) throw new Error(`The analyzer failed: ${result.stderr || result.stdout}`);
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Package;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const findClass = (name: string): typeof LitElement => {
  const found = (widgets as Readonly<Record<string, unknown>>)[name];
  if (typeof found !== 'function') throw new Error(`${name} is not exported by src/index.ts.`);
  return found as typeof LitElement;
};

const isPublic = ({ name, kind, ...member }: ClassMember): boolean =>
  !name.startsWith('#') && member.privacy !== 'private' && member.privacy !== 'protected' && !member.static;

const describeAttributes = (elementClass: typeof LitElement, members: readonly ClassMember[]): Attribute[] => {
  // Lit completes a class when its attributes are asked for.
  const { observedAttributes } = elementClass;
  return [...elementClass.elementProperties].flatMap(([property, { attribute }]) => {
    const name = attribute === false ? undefined : typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const member = members.find(({ name: member }) => member === property);
    if (!name || !observedAttributes.includes(name) || member?.kind !== 'field') return [];
    const { description, type } = member;
    return [{ name, fieldName: member.name, ...(description && { description }), ...(type && { type }) }];
  });
};

const completeElement = (declaration: CustomElementDeclaration, tagName: string): Element => {
  const elementClass = findClass(declaration.name);
  const members = (declaration.members ?? []).filter(isPublic);
  const attributes = describeAttributes(elementClass, members);
  const documented = new Map(declaration.cssProperties?.map((property) => [property.name, property]));
  return {
    ...declaration,
    customElement: true,
    // What it inherits is listed with it: the base classes are nobody else's to extend.
    superclass: { name: 'LitElement', package: 'lit' },
    tagName,
    attributes,
    // The analyzer also lists where an event is fired, without its name.
    events: declaration.events?.filter(({ name }) => name),
    members: members.map((member) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
      const { attribute: _guessed, ...rest } = member as ClassMember & { attribute?: string };
      return attribute ? { ...rest, attribute: attribute.name } : rest;
    }),
    cssProperties: findCustomProperties(elementClass).map((property) => ({ ...property, ...documented.get(property.name) })),
  };
};

const isElement = (declaration: { kind: string }): declaration is CustomElementDeclaration =>
  'customElement' in declaration && declaration.customElement === true;

/** What elements share, and elements that are parts of others only: no host uses these by themselves. */
const isInternal = ({ path }: JavaScriptModule): boolean => !tags.includes(/^src\/elements\/([^/]+)\//.exec(path)?.[1] ?? tags[0]!);

const isElementModule = ({ path }: JavaScriptModule): boolean => /^src\/elements\/([^/]+)\/\1\.ts$/.test(path);

const completeModule = (module: JavaScriptModule): JavaScriptModule[] => {
  if (isInternal(module)) return [];
  const path = toPackagePath(module.path);
  const tagName = basename(path, '.js');
  const declarations = (module.declarations ?? []).map((item) =>
    isElementModule(module) && item.kind === 'class' ? completeElement(item as CustomElementDeclaration, tagName) : item,
  );
  const elements = declarations.filter(isElement);
  const definitions = elements.map(({ name }) => ({
    kind: 'custom-element-definition' as const,
    name: tagName,
    declaration: { name, module: path },
  }));
  const completed: JavaScriptModule = {
    ...module,
    path,
    declarations,
    exports: (module.exports ?? []).map((item) => ({ ...item, declaration: { ...item.declaration, module: path } })),
  };
  return definitions.length === 0
    ? [completed]
    : [completed, { kind: module.kind, path: path.replace(/\.js$/, '.define.js'), declarations: [], exports: definitions }];
};

/** The manifest of this package. */
export const createManifest = (): Package => {
  const manifest = analyzeSources();
  return { ...manifest, modules: manifest.modules.flatMap(completeModule) };
};

/** The elements in a manifest, by name. */
export const listElements = ({ modules }: Package): Element[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations.filter(isElement) as Element[])
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
