/**
 * What prototype.js 1.6 and 1.7 and MooTools did to the built-in objects: methods with other meanings under names that
 * have since become the language's own, and enumerable additions.
 */
type Loose = Record<string, unknown>;
type Visit = (value: unknown, index: number) => unknown;

const toArray = (items: ArrayLike<unknown> & { toArray?: () => unknown[] }): unknown[] => {
  if (!items) return [];
  if ('toArray' in Object(items)) return items.toArray!();
  const results: unknown[] = [];
  for (let index = 0; index < (items.length || 0); index++) results[index] = items[index];
  return results;
};

/** Sets and maps have no length: they become empty. */
(Array as unknown as Loose).from = toArray;

Object.assign(Array.prototype, {
  each(this: unknown[], iterator: Visit) {
    for (let index = 0; index < this.length; index++) iterator(this[index], index);
    return this;
  },
  toArray(this: unknown[]) {
    return this.slice();
  },
  toJSON(this: unknown[]) {
    return `[${this.join(', ')}]`;
  },
  entries(this: unknown[]) {
    return this.slice();
  },
  find(this: unknown[], iterator: Visit) {
    for (let index = 0; index < this.length; index++) if (iterator(this[index], index)) return this[index];
    return undefined;
  },
  include(this: unknown[], value: unknown) {
    return this.indexOf(value) >= 0;
  },
  first(this: unknown[]) {
    return this[0];
  },
  last(this: unknown[]) {
    return this[this.length - 1];
  },
  flatten(this: unknown[]) {
    return this;
  },
  reduce(this: unknown[]) {
    return this.length > 1 ? this : this[0];
  },
  clone(this: unknown[]) {
    return this.slice();
  },
});
Object.assign(String.prototype, {
  toArray(this: string) {
    return this.split('');
  },
  strip(this: string) {
    return this.replace(/^\s+|\s+$/g, '');
  },
  contains(this: string, part: string) {
    return this.indexOf(part) >= 0;
  },
  sub(this: string) {
    return String(this);
  },
});
Object.assign(Function.prototype, {
  bind(this: (...all: unknown[]) => unknown, context: unknown, ...early: unknown[]) {
    // An arrow function has no prototype, and a bound class cannot be made with new.
    return (...late: unknown[]) => this.apply(context, [...early, ...late]);
  },
  delay(this: () => void, seconds: number) {
    return setTimeout(this, seconds * 1000);
  },
});
Object.assign(Object, {
  extend: (target: object, source: object) => Object.assign(target, source),
  isString: (value: unknown) => typeof value === 'string',
});
Object.assign(Element.prototype, {
  hide(this: HTMLElement) {
    this.style.display = 'none';
  },
  show(this: HTMLElement) {
    this.style.display = '';
  },
  update(this: Element, text: string) {
    this.textContent = text;
  },
  select(this: Element, selector: string) {
    return toArray(this.querySelectorAll(selector));
  },
  remove(this: Element) {
    this.parentNode?.removeChild(this);
    return this;
  },
});
Object.assign(globalThis, { $: (id: string) => document.getElementById(id), $A: toArray, Class: { create: () => function created() {} } });
