/**
 * What the scripts that come later take from this one, so that they need not bring it again, nor load this script under
 * a second address (`?ver=`). In these, `given-parts.ts` is in the place of the modules that they are from.
 */
import { css, html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { addWords } from '../i18n/languages.js';
import { ContentElement } from '../elements/shared/content-element.js';
import { selectCities } from '../elements/shared/select-cities.js';

export const parts = [css, html, nothing, svg, property, addWords, ContentElement, selectCities] as const;

export type Parts = typeof parts;
