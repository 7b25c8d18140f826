/**
 * In a script that comes later: what the first one has given it. `rollup.config.js` puts this in the place of the modules
 * that export these, and around the whole script a function with the parameter `given`.
 */
import type { Parts } from './parts.js';

declare const given: Parts;

export const [css, html, nothing, svg, property, addWords, ContentElement, selectCities] = given;
