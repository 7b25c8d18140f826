/** Facts of a city that most cities have. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Population } from '../../content/schema.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { ContentView } from '../shared/content-view.js';
import { writeDate, writeNumber } from '../shared/first-paint-formats.js';

export const renderFact = (term: unknown, detail: unknown, classes: unknown = nothing): TemplateResult =>
  html`<div class=${classes}><dt>${term}</dt><dd>${detail}</dd></div>`;

export const renderPopulation = (
  { msg, locale }: LanguageController,
  view: ContentView,
  { value, year, date, approximate, source }: Population,
): unknown[] => {
  const number = writeNumber(value, locale);
  return [
    approximate ? msg(str`circa ${number}`, { id: 'about' }) : number,
    date ? ` (${writeDate(date, locale)})` : year && ` (${year})`,
    source && html`, ${msg('bron:', { id: 'source' })} ${view.inline(source.label, view.address(source.url))}`,
  ];
};
