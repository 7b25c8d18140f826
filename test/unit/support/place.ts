/**
 * Puts elements on the test's page and waits for what they show. The page is Dutch unless a test says otherwise, and
 * what was put there is taken away after each test. Nothing here reaches inside an element's class: tests see what a
 * visitor or a host page can see.
 */
import '../../../src/elements/partner-cities/partner-cities.define.js';
import '../../../src/elements/partner-city-map/partner-city-map.define.js';
import { origins } from '../../support/test-origins.js';

document.documentElement.lang = 'nl';

export type ContentTag = 'partner-cities' | 'partner-city-card' | 'partner-city-map' | 'partner-activity-list';
export type ContentState = 'loading' | 'ready' | 'empty' | 'failed';

export interface Placement {
  /** The `data` property, set before the element is connected. */
  data?: unknown;
  /** Children, as text or nodes. */
  children?: (string | Node)[];
  /** Where the element is put; a new part of the page when absent. */
  parent?: ParentNode & Node;
}

const places = new Set<Element>();

afterEach(() => {
  places.forEach((place) => place.remove());
  places.clear();
});

/** A new part of the page, taken away after the test. */
export function placeHtml(markup = ''): HTMLElement {
  const section = document.createElement('div');
  section.innerHTML = markup;
  places.add(section);
  document.body.append(section);
  return section;
}

/** Makes an element without putting it on the page. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  { data, children = [] }: Placement = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) Object.assign(element, { data });
  element.append(...children);
  return element;
}

/** Puts an element on the page. */
export function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  placement: Placement = {},
): HTMLElementTagNameMap[Tag] {
  const element = make(tag, attributes, placement);
  (placement.parent ?? placeHtml()).append(element);
  return element;
}

/** Puts an element on the page and waits until it has something to say, which is `ready` unless a test asks otherwise. */
export async function show<Tag extends ContentTag>(
  tag: Tag,
  attributes: Record<string, string> = {},
  placement: Placement = {},
  state: ContentState = 'ready',
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = place(tag, attributes, placement);
  await untilState(element, state);
  return element;
}

/** Where the fault server answers a path for a key. */
export function locate(path: string, key: string): string {
  return `${origins.main}/${path}${path.includes('?') ? '&' : '?'}key=${key}`;
}

/** The state that the element tells style sheets. */
export function readState(element: Element): ContentState | undefined {
  return (['loading', 'ready', 'empty', 'failed'] as const).find((state) => element.matches(`:state(${state})`));
}

export async function untilState(element: Element, state: ContentState, within = 5000): Promise<void> {
  await until(() => readState(element) === state, `<${element.localName}> is ${state}`, within);
}

/** Waits for a condition; fails with the description. */
export async function until(condition: () => unknown, description: string, within = 5000): Promise<void> {
  const end = performance.now() + within;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Waited ${within} ms in vain until ${description}.`);
    await pause(10);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets all elements inside draw what they have to draw, through shadow roots. */
export async function settle(element: Element): Promise<void> {
  for (const inner of [element, ...findDeep(element, '*')]) {
    await (inner as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  }
}

/** The elements inside that match, through shadow roots and in the order of the document. */
export function findDeep(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const inside = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return [...inside.children].flatMap((child) => [
    ...(child.matches(selector) ? [child as HTMLElement] : []),
    ...findDeep(child, selector),
  ]);
}

/** The first element with a part, inside the element's own shadow root. */
export function findPart(element: Element, part: string): HTMLElement | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? undefined;
}

/** All elements with a part, inside the element's own shadow root. */
export function findParts(element: Element, part: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
}

/** What part of the element must have: fails when it is not there. */
export function getPart(element: Element, part: string): HTMLElement {
  const found = findPart(element, part);
  if (!found) throw new Error(`<${element.localName}> has no part "${part}".`);
  return found;
}
