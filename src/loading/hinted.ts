/**
 * The document that the snippet names in its hint: `<link rel="preload" as="fetch" … data-partner-content>`. It is taken
 * over as soon as the script runs, and elements wait for it, half a second at most, before they are registered: they
 * are drawn once, with their content, and the page's fallback stands until then.
 */
import { isServer } from 'lit';
import { rest } from './rest.js';
import { takeOver } from './store.js';

const PATIENCE = 500;

const hint = isServer ? null : document.querySelector<HTMLLinkElement>('link[data-partner-content]');

/** Settles when elements have something to show, or must not wait any longer; `undefined` where there is no hint. */
export const hinted: Promise<unknown> | undefined =
  hint ? Promise.race([takeOver(hint.href), rest(PATIENCE)]) : undefined;
