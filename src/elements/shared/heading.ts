import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalText } from './content-view.js';

/** A level as it is meant: brought within 1 to 6; anything else counts as 2. */
export const readHeadingLevel = (level: number | undefined): number => Math.min(Math.max(Math.trunc(level ?? 2) || 2, 1), 6);

/**
 * A heading of a level that the host page chooses: an `h1` to `h6`, since those are what readers, outlines and print
 * know.
 *
 * @param level see `readHeadingLevel`
 * @param id for `aria-labelledby`
 */
export const renderHeading = (
  level: number | undefined,
  { value, lang = nothing, mark = nothing }: LocalText,
  id: unknown = nothing,
): TemplateResult => {
  switch (readHeadingLevel(level)) {
    case 1:
      return html`<h1 part="heading" id=${id} dir="auto" lang=${lang} data-lang=${mark}>${value}</h1>`;
    case 2:
      return html`<h2 part="heading" id=${id} dir="auto" lang=${lang} data-lang=${mark}>${value}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${id} dir="auto" lang=${lang} data-lang=${mark}>${value}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${id} dir="auto" lang=${lang} data-lang=${mark}>${value}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${id} dir="auto" lang=${lang} data-lang=${mark}>${value}</h5>`;
    default:
      return html`<h6 part="heading" id=${id} dir="auto" lang=${lang} data-lang=${mark}>${value}</h6>`;
  }
};
