/**
 * What Lit finds on `globalThis` in the embedded script (`rollup.config.js` puts it there with @rollup/plugin-inject).
 * Lit shares lists of versions with other copies on the page, looks for polyfills, and adds `Symbol.metadata` where that
 * is missing. In a host's page any of these names may be something else: an element with
 * `id="reactiveElementVersions"` is a global too, and would stop Lit. So the embedded Lit has globals of its own, and
 * leaves nothing behind.
 */
import { ofDocument } from '../loading/own-document.js';

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

/**
 * Where Lit makes templates and nodes: in an HTML document of its own. A host's `<form name="createElement">` would hide
 * what the page's document has, and in a page of XHTML, templates would be read as XML.
 */
export const litDocument = Object.assign(ofDocument('implementation').createHTMLDocument(''), {
  importNode: (node: Node) => ofDocument('importNode').call(document, node, true),
});

export const litPropertyMetadata = new WeakMap();

/** Of what `Symbol` can do, what Lit uses. */
export const LitSymbol = Object.assign((description?: string) => Symbol(description), {
  for: Symbol.for,
  iterator: Symbol.iterator,
  metadata: Symbol('metadata'),
});

export default {
  ShadowRoot,
  trustedTypes: trustedTypes && { emptyScript: trustedTypes.emptyScript, createPolicy },
  litPropertyMetadata,
};
