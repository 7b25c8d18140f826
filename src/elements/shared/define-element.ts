/** The version of this package; the build fills it in. */
declare const PARTNER_VERSION: string;

const version = typeof PARTNER_VERSION === 'string' ? PARTNER_VERSION : 'development';
const versionOf = Symbol.for('partner-cities-version');
let warned = false;

/**
 * Registers an element. The first definition wins: a script that is loaded twice,
 * or in two versions, does no harm, and two versions are named on the console once.
 */
export const defineElement = (name: string, constructor: CustomElementConstructor): void => {
  const existing = customElements.get(name) as (CustomElementConstructor & { [versionOf]?: string }) | undefined;
  if (!existing) {
    Object.defineProperty(constructor, versionOf, { value: version });
    customElements.define(name, constructor);
  } else if (existing[versionOf] !== version && !warned) {
    warned = true;
    console.warn(`partner-cities: version ${existing[versionOf] ?? 'unknown'} is in use, ${version} is not: load one script only.`);
  }
};
