/**
 * What Lit finds on `globalThis` in the embedded script (`rollup.config.js` puts it there with @rollup/plugin-inject).
 * Lit shares lists of versions with other copies on the page, and looks for polyfills. In a host's page any of these
 * names may be something else: an element with `id="reactiveElementVersions"` is a global too, and would stop Lit. So
 * the embedded Lit has lists of its own, and leaves nothing behind.
 */
interface PolicyFactory {
  emptyScript: unknown;
  createPolicy(...policy: unknown[]): unknown;
}

const { ShadowRoot, trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: PolicyFactory };

/** Whether the page's Trusted Types policy keeps Lit from drawing. */
export let isPolicyRefused = false;

const createPolicy = (...policy: unknown[]): unknown => {
  try {
    return trustedTypes!.createPolicy(...policy);
  } catch {
    isPolicyRefused = true;
    console.warn("partner-cities: Trusted Types: the page's policy must allow lit-html, for two scripts lit-html 'allow-duplicates'.");
    return undefined;
  }
};

export const litPropertyMetadata = new WeakMap();

export default {
  ShadowRoot,
  trustedTypes: trustedTypes && { emptyScript: trustedTypes.emptyScript, createPolicy },
  litPropertyMetadata,
};
