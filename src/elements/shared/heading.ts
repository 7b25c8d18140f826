import { html, nothing } from 'lit';
import type { PropertyDeclaration, TemplateResult } from 'lit';

const strings: TemplateStringsArray[] = [];

/** The reactive property `headingLevel`: 1 to 6, for the element's own heading (attribute `heading-level`). */
export const headingLevelProperty: PropertyDeclaration = { type: Number, attribute: 'heading-level' };

/**
 * A heading of a level that the host page chooses. An `h1` to `h6`, since those are
 * what readers, outlines and print know; the six templates are made when first used.
 *
 * @param level 1 to 6; beyond that it is brought within, anything else counts as 2
 * @param id for `aria-labelledby`
 */
export const renderHeading = (
  level: number,
  content: unknown,
  id: unknown = nothing,
  lang: unknown = nothing,
): TemplateResult => {
  const rank = Math.min(Math.max(Math.trunc(level) || 2, 1), 6);
  if (!strings[rank]) {
    const parts = [`<h${rank} part="heading" id=`, ' lang=', '>', `</h${rank}>`];
    strings[rank] = Object.assign(parts, { raw: parts });
  }
  return html(strings[rank]!, id, lang, content);
};
